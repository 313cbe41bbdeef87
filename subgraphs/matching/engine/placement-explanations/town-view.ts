/**
 * A placement as the town reads it: what its own criteria give the household, and how many stand before it. It is made
 * of the town's side of the scoring alone: nothing of the household's profile, wishes or score can get into it. How many
 * stand before it is a question of the market's lists, and whom a person has fixed may be on none: of him it is not told.
 */
import { explainForTown } from "../town-criteria/explain-for-town.js";
import { newcomerOf } from "../town-criteria/newcomer.js";
import type { TownReason } from "../town-criteria/reasons/town-reason.js";
import type { TownCriterion } from "../town-criteria/town-criterion.js";
import { PLACED_AS } from "../mechanisms/mechanism.js";
import { type Points, pointsOf } from "./contributions.js";
import type { ExplainedRun } from "./explained-run.js";
import { countAhead, toldCount } from "./holders.js";

/** How many households come before another at a town. */
export interface HouseholdsAhead {
  /** null: fewer than five. */
  readonly households: number | null;
}

export interface TownView {
  /** In 1/100,000 of a point. */
  readonly score: number;
  /** Of the town's own criteria; they sum to the score exactly. */
  readonly contributions: readonly Points<TownCriterion>[];
  /**
   * Of whom the mechanism has placed here, how many households that list the town come before; null, and not told, of
   * everybody else: whether he lists the town would show, which follows from his wishes and what he has consented to.
   */
  readonly ahead: HouseholdsAhead | null;
  /** A person has placed it here. */
  readonly isFixed: boolean;
}

/** How a household stands at a town, for the town's eyes. */
export function townView(run: ExplainedRun, household: number, town: number): TownView {
  const { scoring, problem, solution } = run;
  const isPlaced = solution.townOf[household] === town;
  const isFixed = isPlaced && solution.placedAs[household] === PLACED_AS.fixed;
  const towns = scoring.towns.length;
  return {
    score: scoring.town.scores[household * towns + town]!,
    contributions: pointsOf(scoring.town, "town", towns, household, town),
    ahead: isPlaced && !isFixed ? { households: toldCount(countAhead(problem.market, household, town)) } : null,
    isFixed,
  };
}

/**
 * The reasons behind the contributions, of the town's criteria that weigh anything. They speak of ages, occupations and
 * German, as far as the towns' side may weigh them: only for whom the household has let see that.
 */
export function townReasons(run: ExplainedRun, household: number, town: number): readonly TownReason[] {
  const { index, needs, parameters } = run.cohort;
  const newcomer = newcomerOf(run.profiles[household]!);
  const question = { needs, newcomer, parameters, occupations: index.occupations };
  return explainForTown(question, run.scoring.towns[town]!)
    .contributions.filter(({ weight }) => weight > 0)
    .map(({ reason }) => reason);
}
