import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { FEDERAL_STATES } from "../../../../schema/vocabulary/federal-state.js";
import { labourKey } from "../../../../subgraphs/matching/engine/need.js";
import { bitKeys, codesKey, setKey } from "../../../../subgraphs/matching/engine/set-key.js";

/** Whether two lists hold the same texts equally often. */
const areAlike = (one: readonly string[], other: readonly string[]): boolean =>
  JSON.stringify(one.toSorted()) === JSON.stringify(other.toSorted());

const digits = (count: number, firstUpTo: number) =>
  fc.nat({ max: firstUpTo * 10 ** (count - 1) - 1 }).map((code) => String(code).padStart(count, "0"));
/** Few different ones, so that lists meet, and among them the least and the greatest. */
const ags = fc.oneof(fc.constantFrom("00000000", "00000001", "01001000", "16077056", "16999999"), digits(8, 1.7));
const kldb = fc.oneof(fc.constantFrom("01104", "81302", "94794", "00000", "99999"), digits(5, 10));
const lists = (text: fc.Arbitrary<string>) => fc.array(text, { maxLength: 4 });
const shuffledTwins = (text: fc.Arbitrary<string>) =>
  fc
    .array(text, { maxLength: 40 })
    .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));

test.each([
  ["any texts", ags, setKey],
  ["AGS", ags, codesKey],
  ["states", fc.constantFrom(...FEDERAL_STATES.map(({ value }) => value)), bitKeys(FEDERAL_STATES)],
] as const)("two lists of %s have one key exactly where they hold the same equally often", (_, text, keyOf) => {
  const meets = ([one, other]: readonly [readonly string[], readonly string[]]) =>
    expect(keyOf(one) === keyOf(other)).toBe(areAlike(one, other));
  fc.assert(fc.property(fc.tuple(lists(text), lists(text)), meets), { numRuns: 2_000 });
  fc.assert(fc.property(shuffledTwins(text), meets), { numRuns: 300 });
});

test("adults have one key of labour exactly where occupations and German are the same", () => {
  const german = fc.nat({ max: 6 });
  fc.assert(
    fc.property(lists(kldb), german, lists(kldb), german, (one, oneGerman, other, otherGerman) => {
      const isOne = areAlike(one, other) && oneGerman === otherGerman;
      expect(labourKey(one, oneGerman) === labourKey(other, otherGerman)).toBe(isOne);
    }),
    { numRuns: 5_000 },
  );
});

test("a vocabulary too large for small numbers is refused", () => {
  expect(() => bitKeys(Array.from({ length: 31 }, (_, value) => ({ value: String(value) })))).toThrow(RangeError);
});
