/** Remembers what was signed once, for as long as it could be used again, in bounded memory. */

/** Some 50 MB; at 35 s of memory that is fourteen thousand calls a second, far more than one process answers. */
const MOST_NONCES = 500_000;

/**
 * A function that says whether it sees a nonce for the first time within the last `windowMs`. When it is full it says no:
 * a call too many is refused, a replay never passes.
 */
export function seenNonces(windowMs: number, now: () => number, most = MOST_NONCES): (nonce: string) => boolean {
  // Two halves instead of a clock per nonce: what is older than a whole window goes at once.
  let present = new Set<string>();
  let former = new Set<string>();
  let turnAt = now() + windowMs;
  return (nonce) => {
    const time = now();
    if (time >= turnAt) {
      former = time >= turnAt + windowMs ? new Set() : present;
      present = new Set();
      turnAt = time + windowMs;
    }
    if (present.size >= most || present.has(nonce) || former.has(nonce)) return false;
    present.add(nonce);
    return true;
  };
}
