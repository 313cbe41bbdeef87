/** Room for many short columns of one length, taken from few large arrays: thousands of small ones cost more than they hold. */

type Room = Int32Array | Uint16Array;

/** Columns to a large array. */
const COLUMNS_AT_ONCE = 256;

/**
 * Prepares rooms of zeros.
 * @param create makes a large array of zeros of a length
 * @returns gives the next room
 */
export function roomsOf<Kind extends Room>(create: (length: number) => Kind, length: number): () => Kind {
  let large = create(0);
  let taken = COLUMNS_AT_ONCE;
  return () => {
    if (taken === COLUMNS_AT_ONCE) {
      large = create(length * COLUMNS_AT_ONCE);
      taken = 0;
    }
    const from = taken++ * length;
    return large.subarray(from, from + length) as Kind;
  };
}
