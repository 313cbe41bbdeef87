/**
 * Sets of texts as keys: equal for two lists only where they hold the same texts equally often, in whatever order. Knows
 * nothing of what they mean. Keys are asked for by the hundred thousand: whole numbers where they can be, for a text that
 * is put together has to be read through again by whoever looks it up.
 */

/** What a set is known by; a number and a text are never equal. */
export type SetKey = string | number;

/** Up to so many members sorting by insertion beats what sorts long lists. */
const FEW = 16;

/** A key of any texts in which no comma stands. */
export function setKey(texts: readonly string[]): string {
  if (texts.length === 0) return "";
  if (texts.length === 1) return texts[0]!;
  if (texts.length > FEW) return texts.toSorted().join();
  const sorted = texts.slice();
  for (let place = 1; place < sorted.length; place++) {
    const text = sorted[place]!;
    let before = place - 1;
    for (; before >= 0 && sorted[before]! > text; before--) sorted[before + 1] = sorted[before]!;
    sorted[before + 1] = text;
  }
  return sorted.join();
}

/** Whole numbers with a bit for each value are exact and small up to this many. */
const BITS_AT_MOST = 30;

/**
 * Keys of sets of a vocabulary's values, a bit for each value.
 * @throws RangeError for a vocabulary with more values than a small number has bits
 */
export function bitKeys(vocabulary: readonly { readonly value: string }[]): (set: readonly string[]) => SetKey {
  if (vocabulary.length > BITS_AT_MOST) throw new RangeError("A set of so many values is no small number.");
  const bitOf = new Map(vocabulary.map(({ value }, place) => [value, 1 << place]));
  return (set) => {
    let bits = 0;
    for (let place = 0; place < set.length; place++) {
      const bit = bitOf.get(set[place]!)!;
      // A value told twice counts twice, which bits cannot say.
      if (bits & bit) return setKey(set);
      bits |= bit;
    }
    return bits;
  };
}

/**
 * More than any code of eight digits. Two codes one behind the other are exact up to 90,000,000 (AGS begin with 16 at
 * most), and stay so seven times over where both have five digits.
 */
const CODES = 10 ** 8;
const NO_CODE = -1;

/** A key of codes that all have one length, of up to eight digits (AGS, KldB 2010): up to two are a number. */
export function codesKey(codes: readonly string[]): SetKey {
  if (codes.length === 0) return NO_CODE;
  if (codes.length === 1) return Number(codes[0]);
  if (codes.length !== 2) return setKey(codes);
  const one = Number(codes[0]);
  const other = Number(codes[1]);
  return one < other ? (one + 1) * CODES + other : (other + 1) * CODES + one;
}
