/**
 * What a placement is held against: the best other town, the median town, or any; criterion by criterion. A score is a
 * sum, so a criterion's share in a difference is its Shapley value: the difference of its contributions.
 */
import type { Criterion } from "../../../../schema/vocabulary/criterion.js";
import { UNPLACED } from "../market/market.js";
import { pointsOf } from "./contributions.js";
import type { ExplainedRun } from "./explained-run.js";

/** The listed town of the highest score but the household's own; of equal ones the favourite. UNPLACED: none. */
export function bestAlternative({ scoring, problem, solution }: ExplainedRun, household: number): number {
  const { start, town: towns } = problem.market.pairs;
  const scores = scoring.household.scores;
  const row = household * scoring.towns.length;
  const own = solution.townOf[household]!;
  let best = UNPLACED;
  let most = -1;
  for (let pair = start[household]!; pair < start[household + 1]!; pair++) {
    const town = towns[pair]!;
    const score = scores[row + town]!;
    if (score <= most || town === own) continue;
    best = town;
    most = score;
  }
  return best;
}

/**
 * The town in the middle of a household's listed towns by score, the lower one of two; of equal scores the smaller AGS
 * comes first. UNPLACED where it lists none.
 */
export function medianTown({ scoring, problem }: ExplainedRun, household: number): number {
  const { start, town } = problem.market.pairs;
  const row = household * scoring.towns.length;
  const scoreOf = (one: number) => scoring.household.scores[row + one]!;
  const listed = [...town.subarray(start[household], start[household + 1])];
  const ordered = listed.sort((one, other) => scoreOf(other) - scoreOf(one) || one - other);
  return ordered[ordered.length >> 1] ?? UNPLACED;
}

/** What a criterion gives in one town more (or, below 0, less) than in another. */
export interface Difference {
  readonly criterion: Criterion;
  /** In 1/100,000 of a point. */
  readonly points: number;
}

/** How a town differs from another for a household: every criterion that counts, the greatest loss first. */
export function differences(
  { scoring }: ExplainedRun,
  household: number,
  town: number,
  reference: number,
): readonly Difference[] {
  const at = (place: number) => pointsOf(scoring.household, "household", scoring.towns.length, household, place);
  const there = at(reference);
  return at(town)
    .map(({ criterion, points }, position) => ({ criterion, points: points - there[position]!.points }))
    .sort((one, other) => one.points - other.points);
}
