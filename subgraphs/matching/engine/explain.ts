/**
 * Why one town scores as it does for one household: what each criterion contributes, which hard constraints are unmet,
 * and what sets it apart from another town. Built from the same functions that made the score, never beside them.
 */
import type { Criterion } from "../../../schema/vocabulary/criterion.js";
import { bindingConstraints, type UnmetConstraint } from "./constraints/constraints.js";
import type { Parameters } from "./parameters/parameters.js";
import type { HouseholdProfile } from "./profile.js";
import { FULL_FIT, type Question } from "./question.js";
import type { Reason, Standing } from "./reasons/reason.js";
import { requireReach, type TownIndex } from "./town-index/town-index.js";
import { householdCriteria } from "./weights.js";

/** What one criterion adds to a town's score. */
export interface Contribution {
  readonly criterion: Criterion;
  /** In 1/10,000. 0 for a wish that cannot apply to the household. */
  readonly weight: number;
  /** In 1/1,000. */
  readonly fit: number;
  /** Weight × fit, in 1/100,000 of a point: these sum to the score exactly. */
  readonly points: number;
  readonly reason: Reason;
}

/** A town for a household, in figures and reasons. */
export interface Explanation {
  /** No hard constraint is unmet. */
  readonly isPossible: boolean;
  /** In 1/100,000 of a point; of an impossible town too. */
  readonly score: number;
  /** In the order of the vocabulary. */
  readonly contributions: readonly Contribution[];
  readonly unmetConstraints: readonly UnmetConstraint[];
  readonly summary: Reason;
}

/** A town for a household in figures alone: what the trial of a change needs. */
export interface Outcome {
  readonly isPossible: boolean;
  /** In 1/100,000 of a point, as `explain` gives it. */
  readonly score: number;
  /** In 1/1,000, of the criteria that count. */
  readonly fits: ReadonlyMap<Criterion, number>;
}

/** How many strengths and weaknesses a summary names: more is no summary. */
const NAMED_IN_SUMMARY = 2;

/**
 * Explains one town.
 * @param town place in the index
 * @throws RangeError if the index has no such town, or was built for another greatest commute than the parameters'
 */
export function explain(
  index: TownIndex,
  profile: HouseholdProfile,
  parameters: Parameters,
  town: number,
): Explanation {
  const question = questionOf(index, profile, parameters, town);
  const contributions = contributionsOf(question, town);
  const unmetConstraints = unmetConstraintsOf(question, town);
  const score = contributions.reduce((sum, { points }) => sum + points, 0);
  const isPossible = unmetConstraints.length === 0;
  const name = index.towns.names[town]!;
  const summary: Reason = isPossible
    ? { code: "SUMMARY", town: name, score, ...strongestAndWeakest(contributions) }
    : { code: "SUMMARY_IMPOSSIBLE", town: name, constraints: unmetConstraints.map(({ constraint }) => constraint) };
  return { isPossible, score, contributions, unmetConstraints, summary };
}

/**
 * The figures of an explanation without its reasons, by the same functions, in a fraction of the time.
 * @throws RangeError as `explain`
 */
export function outcomeOf(index: TownIndex, profile: HouseholdProfile, parameters: Parameters, town: number): Outcome {
  const question = questionOf(index, profile, parameters, town);
  const fits = new Map<Criterion, number>();
  let score = 0;
  for (const { criterion, weight, fitOf } of householdCriteria(question).weighed) {
    const fit = fitOf(town);
    fits.set(criterion, fit);
    score += weight * fit;
  }
  return { isPossible: !bindingConstraints(question).some(({ isUnmet }) => isUnmet(town)), score, fits };
}

function questionOf(index: TownIndex, profile: HouseholdProfile, parameters: Parameters, town: number): Question {
  requireReach(index.towns, parameters);
  if (index.towns.ags[town] === undefined) throw new RangeError(`The index has no town ${town}.`);
  return { index, profile, parameters, onlyTown: town };
}

function contributionsOf(question: Question, town: number): readonly Contribution[] {
  const { weighed, notApplicable } = householdCriteria(question);
  const counting = weighed.map(({ criterion, weight, fitOf, reasonOf }) => {
    const fit = fitOf(town);
    return { criterion, weight, fit, points: weight * fit, reason: reasonOf(town) };
  });
  const idle = notApplicable.map((criterion) => {
    const reason: Reason = { code: "NOT_APPLICABLE", criterion };
    return { criterion, weight: 0, fit: 0, points: 0, reason };
  });
  return [...counting, ...idle];
}

function unmetConstraintsOf(question: Question, town: number): readonly UnmetConstraint[] {
  return bindingConstraints(question)
    .filter(({ isUnmet }) => isUnmet(town))
    .map(({ constraint, shortfallOf }) => ({ constraint, ...shortfallOf(town) }));
}

/** The criteria that add most, of those that are met at least by half, and those that lack most to their full weight. */
function strongestAndWeakest(contributions: readonly Contribution[]) {
  const most = (standings: readonly Standing[]) =>
    standings
      .filter(({ points }) => points > 0)
      .toSorted((one, other) => other.points - one.points)
      .slice(0, NAMED_IN_SUMMARY);
  return {
    // What lacks more than it gives speaks for nothing.
    strengths: most(
      contributions.filter(({ fit }) => fit >= FULL_FIT / 2).map(({ criterion, points }) => ({ criterion, points })),
    ),
    weaknesses: most(
      contributions.map(({ criterion, weight, points }) => ({ criterion, points: weight * FULL_FIT - points })),
    ),
  };
}

/** What a criterion gives here more (or, below 0, less) than in the town compared with. */
export interface Comparison {
  readonly criterion: Criterion;
  /** In 1/100,000 of a point. */
  readonly pointsDifference: number;
  readonly reason: Reason;
}

/**
 * How a town differs from another, usually the best: per criterion, the greatest loss first; equal ones left out. For an
 * additive score the difference is the criterion's Shapley value, and the differences sum to that of the scores.
 * @param here and `best`: explanations for one household
 * @param bestTown the other town's name
 */
export function compareTo(here: Explanation, best: Explanation, bestTown: string): readonly Comparison[] {
  return here.contributions
    .map(({ criterion, points, reason }, position) => {
      const there = best.contributions[position]!;
      return {
        criterion,
        pointsDifference: points - there.points,
        reason: { code: "IN_COMPARISON" as const, here: reason, best: there.reason, bestTown },
      };
    })
    .filter(({ pointsDifference }) => pointsDifference !== 0)
    .toSorted((one, other) => one.pointsDifference - other.pointsDifference);
}
