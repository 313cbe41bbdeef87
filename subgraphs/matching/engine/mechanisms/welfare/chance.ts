/** Numbers that look drawn and are not: every run draws the same. */

/** Numbers in [0, 1) from a seed (xorshift, G. Marsaglia 2003); whole-number arithmetic alone. */
export function drawFrom(seed: number): () => number {
  let state = seed | 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
