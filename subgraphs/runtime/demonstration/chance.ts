/**
 * Chance that comes out the same everywhere: what a demonstration is drawn from. Not for secrets, record keys or
 * lotteries between people.
 */

/** A source of numbers that is settled by its seed. */
export interface Chance {
  /** The next number, at least 0 and below 1. */
  next(): number;
  /** A whole number from `least` to `greatest`, both included. */
  between(least: number, greatest: number): number;
  /** One of the values, each equally likely. */
  pick<Value>(values: readonly Value[]): Value;
  /** One of the values, as likely as its weight says. */
  weighted<Value>(values: readonly { readonly value: Value; readonly weight: number }[]): Value;
  /** Whether an event of this probability happens. */
  happens(probability: number): boolean;
}

/**
 * A new source. The generator is mulberry32 by Tommy Ettinger (2017, public domain): 32 bits of state, a full period of
 * 2^32, plenty for some thousand rows.
 * @param seed any text; it is spread to 32 bits by FNV-1a, so that neighbouring names start far apart
 */
export function chanceOf(seed: string): Chance {
  const next = numbersFrom(fnv1a(seed));
  const between = (least: number, greatest: number): number => least + Math.floor(next() * (greatest - least + 1));
  return {
    next,
    between,
    pick: (values) => required(values[between(0, values.length - 1)]),
    weighted(values) {
      let left = next() * values.reduce((sum, { weight }) => sum + weight, 0);
      const found = values.find(({ weight }) => (left -= weight) < 0);
      return required(found ?? values.at(-1)).value;
    },
    happens: (probability) => next() < probability,
  };
}

/** The bare generator: numbers of at least 0 and below 1, settled by 32 bits. */
export function numbersFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash;
}

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new RangeError("Chance cannot pick from an empty list.");
  return value;
}
