import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { biasReport } from "../../../../../../subgraphs/matching/engine/quality/bias-report/bias-report.js";
import { splitGroups } from "../../../../../../subgraphs/matching/engine/quality/bias-report/groups.js";
import type { Outcome } from "../../../../../../subgraphs/matching/engine/quality/placements.js";
import { deepFreeze } from "../../rows.js";

const placedAt = (rank: number, isFixed = false): Outcome => ({
  isPlaced: true,
  rank,
  score: 100 - 10 * rank,
  satisfaction: 1 - rank / 10,
  isFixed,
});
const nowhere: Outcome = { isPlaced: false, rank: null, score: null, satisfaction: 0, isFixed: false };

const times = <Item>(count: number, item: (place: number) => Item): Item[] =>
  Array.from({ length: count }, (_, place) => item(place));

describe("a planted bias", () => {
  // A hundred of each language: of Ukrainian speakers 90 are placed, of Arabic speakers 60, and lower on their lists.
  const outcomes = deepFreeze([
    ...times(100, (place) => (place < 90 ? placedAt(1 + (place % 2)) : nowhere)),
    ...times(100, (place) => (place < 60 ? placedAt(3 + (place % 2), place < 20) : nowhere)),
  ]);
  const language = times(200, (place) => (place < 100 ? "uk" : "ar"));
  const [report] = biasReport(outcomes, { language });
  const of = (value: string) => report?.groups.find((group) => group.value === value);

  test("is found, with its size and an interval that leaves 0 out", () => {
    expect(of("ar")?.placedShare).toMatchObject({ value: 0.6, others: 0.9, difference: expect.closeTo(-0.3, 12) });
    expect(of("ar")?.placedShare?.interval[1]).toBeLessThan(0);
    expect(of("ar")?.meanRank).toMatchObject({ value: 3.5, others: 1.5, difference: 2 });
    expect(of("ar")?.meanRank?.interval[0]).toBeGreaterThan(0);
    expect(of("ar")?.meanScore).toMatchObject({ value: 65, others: 85, difference: -20 });
    expect(of("ar")?.overrideRate).toMatchObject({ value: 0.2, others: 0 });
    expect(of("ar")?.overrideRate?.interval[0]).toBeGreaterThan(0);
  });

  test("shows in how satisfaction is spread within each group", () => {
    // uk: 10 nowhere, 45 at 0.8, 45 at 0.9: the tenth of a hundred has nothing. Gini from all pairs, as it is defined.
    const uk = [...times(10, () => 0), ...times(45, () => 0.8), ...times(45, () => 0.9)];
    const pairs = uk.flatMap((one) => uk.map((other) => Math.abs(one - other))).reduce((sum, one) => sum + one, 0);
    const gini = pairs / (2 * uk.length * uk.reduce((sum, one) => sum + one, 0));
    expect(of("uk")?.satisfactionSpread).toEqual({ tenthPercentile: 0, gini: expect.closeTo(gini, 12) });
  });

  test("is seen from the other group as the same difference, turned round", () => {
    expect(of("uk")?.placedShare?.difference).toBeCloseTo(0.3, 12);
    expect(of("uk")?.placedShare?.interval[0]).toBeGreaterThan(0);
  });
});

test("where groups fare alike every interval holds 0", () => {
  const outcomes = times(200, (place) => (place % 10 < 7 ? placedAt(1 + (place % 3)) : nowhere));
  const half = times(200, (place) => (place < 100 ? "one" : "other"));
  const [report] = biasReport(deepFreeze(outcomes), { half });
  const figures = report?.groups.flatMap((group) => [group.placedShare, group.meanRank, group.meanScore]) ?? [];
  expect(figures).toHaveLength(6);
  for (const figure of figures) {
    expect(figure?.interval[0]).toBeLessThanOrEqual(0);
    expect(figure?.interval[1]).toBeGreaterThanOrEqual(0);
  }
});

describe("small groups", () => {
  const sized = (sizes: Readonly<Record<string, number>>) =>
    Object.entries(sizes).flatMap(([value, size]) => times(size, () => (value === "none" ? null : value)));
  const split = (sizes: Readonly<Record<string, number>>) => {
    const { told, withheld } = splitGroups(sized(sizes));
    return { told: told.map(({ value }) => value), withheld };
  };

  test("of fewer than ten are withheld by name, without a count", () => {
    expect(split({ uk: 30, ar: 12, tr: 9, fa: 4 })).toEqual({ told: ["ar", "uk"], withheld: ["fa", "tr"] });
  });

  test("that could be worked out from what is left take the next larger one with them", () => {
    expect(split({ uk: 30, ar: 12, fa: 4 })).toEqual({ told: ["uk"], withheld: ["ar", "fa"] });
    expect(split({ uk: 30, fa: 4 })).toEqual({ told: [], withheld: ["fa", "uk"] });
    expect(split({ uk: 30, none: 1 })).toEqual({ told: [], withheld: ["uk", null] });
  });

  test("are not told by the figures of the others either: both sides of every difference are ten or more", () =>
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("a", "b", "c", "d", "none"), fc.integer({ min: 1, max: 40 })),
        (sizes) => {
          const values = sized(sizes);
          const [report] = biasReport(
            values.map(() => nowhere),
            { attribute: values },
          );
          const told = report?.groups.reduce((sum, { households }) => sum + households, 0) ?? 0;
          const left = values.length - told;
          if (told > 0) expect(left === 0 || left >= 10).toBe(true);
          for (const { households, placedShare } of report?.groups ?? []) {
            expect(households).toBeGreaterThanOrEqual(10);
            if (placedShare) expect(values.length - households).toBeGreaterThanOrEqual(10);
          }
          const names = [...(report?.groups.map(({ value }) => value) ?? []), ...(report?.withheld ?? [])];
          expect(new Set(names)).toEqual(new Set(values));
        },
      ),
    ));

  test("among the placed hide the mean of their ranks", () => {
    const outcomes = times(40, (place) => (place < 9 || place >= 20 ? placedAt(1) : nowhere));
    const group = times(40, (place) => (place < 20 ? "a" : "b"));
    const [report] = biasReport(outcomes, { group });
    expect(report?.groups[0]).toMatchObject({ value: "a", households: 20, meanRank: null, meanScore: null });
    expect(report?.groups[0]?.placedShare).not.toBeNull();
  });
});

describe("the least satisfied of a group", () => {
  // The first household of the group stands alone with what it has; all others of it share another value.
  const spreadOf = (size: number, scored = size) => {
    const rank = (place: number) => (place === 0 ? 8 : 2);
    const outcomes = times(size + 10, (place) =>
      place < scored || place >= size ? placedAt(rank(place)) : { ...placedAt(1), satisfaction: null },
    );
    const [report] = biasReport(deepFreeze(outcomes), {
      group: outcomes.map((_, place) => (place < size ? "a" : "b")),
    });
    return report?.groups[0]?.satisfactionSpread;
  };

  test("is told of in no figure: in a group of ten the tenth percentile would be that household", () => {
    expect(spreadOf(10)).toEqual({ tenthPercentile: null, gini: expect.any(Number) });
    expect(spreadOf(11)).toEqual({ tenthPercentile: 0.8, gini: expect.any(Number) });
  });

  test("counts only with nine others whose lists have scores", () => {
    expect(spreadOf(15, 9)).toBeNull();
    expect(spreadOf(15, 10)).toEqual({ tenthPercentile: null, gini: expect.any(Number) });
  });
});

test("attributes and values stand in order, whatever the order of the input", () => {
  const outcomes = times(40, () => placedAt(1));
  const values = times(40, (place) => (place % 2 ? "b" : "a"));
  const report = biasReport(outcomes, { size: values, language: values });
  expect(report.map(({ attribute }) => attribute)).toEqual(["language", "size"]);
  expect(report[0]?.groups.map(({ value }) => value)).toEqual(["a", "b"]);
});
