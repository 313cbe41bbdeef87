import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { turningWeight } from "../../../../../subgraphs/matching/engine/placement-explanations/weight-turns.js";

/** Weights that sum to 10,000 with a difference of fits each, for two criteria or more. */
const anyTerms = fc
  .array(fc.record({ size: fc.integer({ min: 1, max: 5000 }), difference: fc.integer({ min: -1000, max: 1000 }) }), {
    minLength: 2,
    maxLength: 5,
  })
  .map((terms) => {
    const first = terms
      .slice(1)
      .map(({ size, difference }) => ({ weight: Math.floor(size / terms.length), difference }));
    const left = 10_000 - first.reduce((sum, { weight }) => sum + weight, 0);
    return [{ weight: left, difference: terms[0]!.difference }, ...first];
  });

/** The difference of the scores with one weight moved and the others scaled, times what it would be divided by. */
const scaledDifference = (
  terms: readonly { weight: number; difference: number }[],
  moved: number,
  to: number,
): number =>
  terms.reduce(
    (sum, { weight, difference }, position) =>
      sum + difference * (position === moved ? to * (10_000 - weight) : weight * (10_000 - to)),
    0,
  );

describe("the weight at which the order of two towns turns", () => {
  test("is the nearest whole weight with which the other town has more points, and none where there is none", () =>
    fc.assert(
      fc.property(anyTerms, fc.nat(4), (terms, choice) => {
        const moved = choice % terms.length;
        const whole = terms.reduce((sum, { weight, difference }) => sum + weight * difference, 0);
        const signed = whole < 0 ? terms.map((term) => ({ ...term, difference: -term.difference })) : terms;
        const { weight, difference } = signed[moved]!;
        const isTurned = (to: number) => scaledDifference(signed, moved, to) < 0;
        let nearest: number | null = null;
        for (let step = 1; step <= 10_000 && nearest === null; step++) {
          if (weight + step <= 10_000 && isTurned(weight + step)) nearest = weight + step;
          else if (weight - step >= 0 && isTurned(weight - step)) nearest = weight - step;
        }
        expect(turningWeight(weight, difference, Math.abs(whole) - weight * difference)).toBe(nearest);
      }),
      { numRuns: 300 },
    ));

  // Work 40 % and childcare 60 %; here the fits are 1 and .5, there .4 and .8: 40·.6 − 60·.3 = 6 points ahead. With work
  // at v % the difference is .6·v − .3·(100 − v) = .9·v − 30: nothing at 33.33 %, so below it the other town is ahead.
  test("of a case by hand", () => {
    expect(turningWeight(4000, 600, 6000 * -300)).toBe(3333);
    expect(turningWeight(6000, -300, 4000 * 600)).toBe(6667);
  });

  test("is none where the town is ahead in everything, nor for the only criterion there is", () => {
    expect(turningWeight(4000, 600, 6000 * 10)).toBeNull();
    expect(turningWeight(10_000, 600, 0)).toBeNull();
  });

  test("is the very next one where two towns are equal and the criterion speaks for the other", () => {
    expect(turningWeight(5000, -100, 5000 * 100)).toBe(5001);
    expect(turningWeight(5000, 100, 5000 * -100)).toBe(4999);
  });
});
