/**
 * Decisions read off a row of numbers, so that whoever shrinks the row shrinks what was decided: 0 is the plainest
 * choice, and a row that has ended says 0 for ever. Knows nothing of what is decided.
 */

export interface Choices {
  /** A whole number from 0 to below the limit. */
  below(limit: number): number;
  /** True in so many of a hundred cases. */
  chance(percent: number): boolean;
  /** One of a list that is not empty, the first where nothing is left to decide. */
  pick<Value>(values: readonly Value[]): Value;
}

/** Reads decisions off the row, one number each. */
export function choicesOf(row: readonly number[]): Choices {
  let place = 0;
  const below = (limit: number): number => {
    const number = row[place] ?? 0;
    place += 1;
    return number % limit;
  };
  return {
    below,
    chance: (percent) => below(100) >= 100 - percent,
    pick: <Value>(values: readonly Value[]): Value => values[below(values.length)] as Value,
  };
}

/** The same whole number for the same parts, below 2³², whenever and how often it is asked. */
export function numberOf(...parts: readonly unknown[]): number {
  // FNV-1a with a final mixing (murmur3's), because the lowest bits of a plain one follow the last letter.
  let hash = 0x811c9dc5;
  const text = JSON.stringify(parts);
  for (let place = 0; place < text.length; place += 1) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The same decision for the same parts: a number from 0 to below the limit. */
export const settled = (limit: number, ...parts: readonly unknown[]): number => numberOf(...parts) % limit;
