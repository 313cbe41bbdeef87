/**
 * How far one weight may move before the order of two towns turns, the other weights keeping their proportions. Exact:
 * whole numbers throughout.
 *
 * Let W be the whole (10,000), w the criterion's weight, d its fit here less that there, and R the rest of the
 * difference of the scores: Σ over the other criteria of weight × difference of fits. With the weight moved to v, the
 * others are scaled by (W − v) / (W − w), and the difference of the scores becomes v·d + (W − v)/(W − w)·R: a straight
 * line in v, so it changes its sign at most once. It is never divided here: (W − w)·v·d + (W − v)·R has the same sign.
 */
import type { Criterion } from "../../../../schema/vocabulary/criterion.js";
import { FULL_WEIGHT } from "../question.js";
import { pointsOf } from "./contributions.js";
import type { ExplainedRun } from "./explained-run.js";

export interface WeightTurn {
  readonly criterion: Criterion;
  /** In 1/10,000, as it is. */
  readonly weight: number;
  /** The nearest whole weight, in 1/10,000, with which the other town has more points; null: no weight does that. */
  readonly turnsAt: number | null;
}

/**
 * For every criterion that counts for a household, where its weight turns the order of two towns.
 * @param ahead the town with no fewer points than the other
 */
export function weightTurns(
  { scoring }: ExplainedRun,
  household: number,
  ahead: number,
  behind: number,
): readonly WeightTurn[] {
  const at = (town: number) => pointsOf(scoring.household, "household", scoring.towns.length, household, town);
  const there = at(behind);
  const terms = at(ahead).map(({ criterion, weight, fit }, position) => ({
    criterion,
    weight,
    difference: fit - there[position]!.fit,
  }));
  const whole = terms.reduce((sum, { weight, difference }) => sum + weight * difference, 0);
  return terms.map(({ criterion, weight, difference }) => ({
    criterion,
    weight,
    turnsAt: turningWeight(weight, difference, whole - weight * difference),
  }));
}

/**
 * The nearest whole weight that makes a difference of scores that is not below 0 fall below it; null where none does.
 * @param weight of the criterion, below 10,000 unless it is the only one (then nothing is left to scale)
 * @param difference of its fits
 * @param rest of the difference of the scores
 */
export function turningWeight(weight: number, difference: number, rest: number): number | null {
  const others = FULL_WEIGHT - weight;
  if (others === 0) return null;
  const signAt = (moved: number) => others * moved * difference + (FULL_WEIGHT - moved) * rest;
  // The line falls towards the end at which it is below 0; only one end can be, where it is not below 0 in between.
  const end = signAt(0) < 0 ? 0 : signAt(FULL_WEIGHT) < 0 ? FULL_WEIGHT : null;
  if (end === null) return null;
  let [still, turned] = [weight, end];
  while (Math.abs(turned - still) > 1) {
    const middle = (still + turned) >> 1;
    if (signAt(middle) < 0) turned = middle;
    else still = middle;
  }
  return turned;
}
