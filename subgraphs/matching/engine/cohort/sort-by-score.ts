/**
 * Sorts many short lists by score in time linear in their length: a counting sort digit by digit (H. H. Seward, 1954;
 * D. E. Knuth, "The Art of Computer Programming" 3, 5.2.5), stable, so that the order before it breaks ties. Knows
 * whole numbers, nothing of who is sorted.
 */

/** Bits of a key: scores go up to 10,000,000, below 2^24. */
const KEY_BITS = 24;
const GREATEST_KEY = 2 ** KEY_BITS - 1;
/** Three digits of 8 bits for short lists, two of 12 for long ones, where going over 4,096 counters costs little. */
const [SHORT_DIGIT, LONG_DIGIT] = [8, 12];
const LONG_LIST = 2048;

/**
 * Sorts the first `count` items by the scores beside them, the greatest first; equal ones stay as they stand. Changes
 * `items`, and leaves the scores as they are.
 */
export type SortByScore = (items: Int32Array, scores: Int32Array, count: number) => void;

/** Items with their keys, sorted by the digits seen so far. */
interface Digits {
  readonly keys: Int32Array;
  readonly items: Int32Array;
}

/**
 * A sorter for lists up to a length, which keeps its own room.
 * @param longest the most items that a list has
 */
export function sorterOf(longest: number): SortByScore {
  const [keys, otherKeys, otherItems] = [new Int32Array(longest), new Int32Array(longest), new Int32Array(longest)];
  const counters = new Uint32Array(2 ** LONG_DIGIT);
  return (items, scores, count) => {
    const digit = count > LONG_LIST ? LONG_DIGIT : SHORT_DIGIT;
    for (let place = 0; place < count; place++) keys[place] = GREATEST_KEY - scores[place]!;
    let from: Digits = { keys, items };
    let to: Digits = { keys: otherKeys, items: otherItems };
    for (let shift = 0; shift < KEY_BITS; shift += digit) {
      sortByDigit(from, to, count, shift, digit, counters);
      [from, to] = [to, from];
    }
    if (from.items !== items) for (let place = 0; place < count; place++) items[place] = from.items[place]!;
  };
}

function sortByDigit(
  { keys, items }: Digits,
  to: Digits,
  count: number,
  shift: number,
  digit: number,
  counters: Uint32Array,
): void {
  const size = 1 << digit;
  const last = size - 1;
  counters.fill(0, 0, size);
  for (let place = 0; place < count; place++) counters[(keys[place]! >>> shift) & last]!++;
  let before = 0;
  for (let value = 0; value < size; value++) {
    const own = counters[value]!;
    counters[value] = before;
    before += own;
  }
  for (let place = 0; place < count; place++) {
    const key = keys[place]!;
    const target = counters[(key >>> shift) & last]!++;
    to.keys[target] = key;
    to.items[target] = items[place]!;
  }
}
