/**
 * A placement as the town reads it: what its own criteria give the household, and how many stand before it. It is made
 * of the town's side of the scoring alone: nothing of the household's profile, wishes or score can get into it.
 */
import type { TownCriterion } from "../town-criteria/town-criterion.js";
import { PLACED_AS } from "../mechanisms/mechanism.js";
import { type Points, pointsOf } from "./contributions.js";
import type { ExplainedRun } from "./explained-run.js";
import { countAhead, toldCount } from "./holders.js";

export interface TownView {
  /** In 1/100,000 of a point. */
  readonly score: number;
  /** Of the town's own criteria; they sum to the score exactly. */
  readonly contributions: readonly Points<TownCriterion>[];
  /** Households that list the town and come before this one there; null: fewer than five. */
  readonly ahead: number | null;
  /** A person has placed it here. */
  readonly isFixed: boolean;
}

/** How a household stands at a town, for the town's eyes. */
export function townView(run: ExplainedRun, household: number, town: number): TownView {
  const { scoring, problem, solution } = run;
  const towns = scoring.towns.length;
  return {
    score: scoring.town.scores[household * towns + town]!,
    contributions: pointsOf(scoring.town, "town", towns, household, town),
    ahead: toldCount(countAhead(problem.market, household, town)),
    isFixed: solution.placedAs[household] === PLACED_AS.fixed && solution.townOf[household] === town,
  };
}
