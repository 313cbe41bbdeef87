import { expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  newcombeInterval,
  studentQuantile,
  welchInterval,
  wilsonInterval,
} from "../../../../../../subgraphs/matching/engine/quality/bias-report/intervals.js";

const rounded = (interval: readonly number[]) => interval.map((end) => Math.round(end * 10_000) / 10_000);

test("the interval of a difference of shares is that of Newcombe's paper (table II, method 10)", () => {
  expect(rounded(newcombeInterval({ count: 56, of: 70 }, { count: 48, of: 80 }))).toEqual([0.0524, 0.3339]);
  expect(rounded(newcombeInterval({ count: 9, of: 10 }, { count: 3, of: 10 }))).toEqual([0.1705, 0.809]);
  expect(rounded(newcombeInterval({ count: 10, of: 10 }, { count: 0, of: 20 }))).toEqual([0.6791, 1]);
  expect(rounded(newcombeInterval({ count: 0, of: 10 }, { count: 0, of: 20 }))).toEqual([-0.1611, 0.2775]);
});

test("the quantile of Student's t is that of the printed tables, from nine degrees on", () => {
  for (const [degrees, quantile] of [
    [9, 2.2622],
    [10, 2.2281],
    [15, 2.1314],
    [30, 2.0423],
    [120, 1.9799],
    [1e9, 1.96],
  ] as const)
    expect(studentQuantile(degrees)).toBeCloseTo(quantile, 3);
});

test("the interval of a difference of means, by hand", () => {
  const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  // Means 5.5 and 11, variances 55/6 and 4 × 55/6, over ten: 11/12 and 11/3. Root of the sum 2.1409.
  // Degrees (11/12 + 11/3)² / (((11/12)² + (11/3)²) / 9) = 21.0069 / 1.5871 = 13.2353: t = 2.1564.
  const [low, high] = welchInterval(
    ten,
    ten.map((value) => 2 * value),
  );
  expect(low).toBeCloseTo(-5.5 - 2.1564 * 2.1409, 3);
  expect(high).toBeCloseTo(-5.5 + 2.1564 * 2.1409, 3);
  expect(welchInterval(Array<number>(10).fill(3), Array<number>(12).fill(1))).toEqual([2, 2]);
});

test("an interval holds its difference, turns round with it, and stays among the possible", () => {
  const proportion = fc
    .tuple(fc.integer({ min: 1, max: 200 }), fc.nat())
    .map(([of, count]) => ({ of, count: count % (of + 1) }));
  fc.assert(
    fc.property(proportion, proportion, (one, other) => {
      const [low, high] = newcombeInterval(one, other);
      const difference = one.count / one.of - other.count / other.of;
      expect(low).toBeLessThanOrEqual(difference);
      expect(high).toBeGreaterThanOrEqual(difference);
      expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
      expect(high).toBeLessThanOrEqual(1 + 1e-12);
      const [backLow, backHigh] = newcombeInterval(other, one);
      expect(backLow).toBeCloseTo(-high, 12);
      expect(backHigh).toBeCloseTo(-low, 12);
      const [from, to] = wilsonInterval(one);
      expect(from).toBeLessThanOrEqual(one.count / one.of + 1e-12);
      expect(to).toBeGreaterThanOrEqual(one.count / one.of - 1e-12);
    }),
  );
});
