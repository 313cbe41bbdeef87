// How far a goal has come: what the percentage promises for every baseline, target and value.
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type MeasurableGoal, progressOf } from "../../../../subgraphs/municipalities/strategy/goal/goal-progress.js";

const DAY = "2026-03-01";
const goal = (baseline: number | null, target: number | null, targetYear: number | null = 2030): MeasurableGoal => ({
  baseline,
  target,
  targetYear,
});
const percentOf = (baseline: number, target: number, value: number): number =>
  progressOf(goal(baseline, target), { value, measuredOn: DAY }).percent!;

/** A figure as the hub takes it: up to a trillion, with up to four decimals. */
const figure = fc.integer({ min: -1e9, max: 1e9 }).map((steps) => steps / 10_000);
/** Two figures with a way between them that is not smaller than what four decimals can tell. */
const way = fc.tuple(figure, figure).filter(([baseline, target]) => Math.abs(target - baseline) >= 0.01);

describe("the percentage", () => {
  test("is 0 at the baseline and 100 at the target, whether the value is to rise or to fall", () => {
    fc.assert(
      fc.property(way, ([baseline, target]) => {
        expect(percentOf(baseline, target, baseline)).toBe(0);
        expect(percentOf(baseline, target, target)).toBe(100);
      }),
    );
  });

  test("never falls when the value comes nearer to the target's side", () => {
    fc.assert(
      fc.property(way, figure, figure, ([baseline, target], one, other) => {
        const towards = Math.sign(target - baseline);
        const [behind, ahead] = towards * one <= towards * other ? [one, other] : [other, one];
        expect(percentOf(baseline, target, behind)).toBeLessThanOrEqual(percentOf(baseline, target, ahead));
      }),
    );
  });

  test("of a falling target is that of the mirrored rising one", () => {
    fc.assert(
      fc.property(way, figure, ([baseline, target], value) => {
        expect(percentOf(-baseline, -target, -value)).toBeCloseTo(percentOf(baseline, target, value), 6);
      }),
    );
  });

  test("is a finite number with one decimal at most, and never the minus zero of machines", () => {
    fc.assert(
      fc.property(way, figure, ([baseline, target], value) => {
        const percent = percentOf(baseline, target, value);
        expect(Number.isFinite(percent)).toBe(true);
        expect(Object.is(percent, -0)).toBe(false);
        expect(Math.abs(percent) > 2 ** 40 || Number(percent.toFixed(1)) === percent).toBe(true);
      }),
    );
  });

  test("is below 0 exactly where the explanation says that the value moved away, above 100 where it exceeds", () => {
    fc.assert(
      fc.property(way, figure, ([baseline, target], value) => {
        const { percent, explanation } = progressOf(goal(baseline, target), { value, measuredOn: DAY });
        expect(explanation.en.includes("moved away")).toBe(percent! < 0);
        expect(explanation.de.includes("übertroffen")).toBe(percent! > 100);
      }),
    );
  });
});

test("without baseline, target, way or value there is no percentage, and the basis says which is missing", () => {
  fc.assert(
    fc.property(fc.option(figure), fc.option(figure), fc.option(figure), (baseline, target, value) => {
      const { basis, percent, explanation } = progressOf(
        goal(baseline, target),
        value === null ? null : { value, measuredOn: DAY },
      );
      const isComputable = baseline !== null && target !== null && baseline !== target && value !== null;
      expect(percent === null).toBe(!isComputable);
      expect(basis === "MEASURED").toBe(isComputable);
      expect(explanation.de && explanation.en).toBeTruthy();
    }),
  );
  expect(progressOf(goal(null, 5), null).basis).toBe("NO_BASELINE");
  expect(progressOf(goal(5, null), null).basis).toBe("NO_TARGET");
  expect(progressOf(goal(5, 5), { value: 5, measuredOn: DAY }).basis).toBe("NO_WAY");
  expect(progressOf(goal(5, 6), null).basis).toBe("NO_VALUE");
});

test.each([
  // (135 − 120) / (150 − 120) = 50 %
  [goal(120, 150), 135, 50, "From 120 to 150 by 2030; measured 135 on 1 Mar 2026: 50 % of the way."],
  // (9.5 − 12) / (8 − 12) = 62.5 %: vacancy that falls
  [goal(12, 8, null), 9.5, 62.5, "From 12 to 8; measured 9.5 on 1 Mar 2026: 62.5 % of the way."],
  // (110 − 120) / 30 = −33.3 %
  [
    goal(120, 150),
    110,
    -33.3,
    "From 120 to 150 by 2030; measured 110 on 1 Mar 2026: -33.3 % of the way. The value has moved away from the target.",
  ],
  // (165 − 120) / 30 = 150 %
  [
    goal(120, 150),
    165,
    150,
    "From 120 to 150 by 2030; measured 165 on 1 Mar 2026: 150 % of the way. The target is exceeded.",
  ],
])("%j at %d has come %d percent of the way, in words with its figures", (measurable, value, percent, words) => {
  const progress = progressOf(measurable, { value, measuredOn: DAY });
  expect(progress.percent).toBe(percent);
  expect(progress.explanation.en).toBe(words);
});
