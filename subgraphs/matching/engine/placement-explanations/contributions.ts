/**
 * What each criterion adds to a household's score in a town, read from the columns that made the score; and which hard
 * constraints are unmet. The reasons in words' stead are worked out by the engine only when somebody reads them.
 */
import { type Constraint, CONSTRAINTS } from "../../../../schema/vocabulary/constraint.js";
import type { Criterion } from "../../../../schema/vocabulary/criterion.js";
import type { SideScoring } from "../cohort/cohort-scoring.js";
import type { UnmetConstraint } from "../constraints/constraints.js";
import { explain, type Explanation } from "../explain.js";
import type { Reason } from "../reasons/reason.js";
import type { ExplainedRun } from "./explained-run.js";

/** What one criterion adds, in figures. */
export interface Points<Name extends string> {
  readonly criterion: Name;
  /** In 1/10,000. */
  readonly weight: number;
  /** In 1/1,000. */
  readonly fit: number;
  /** Weight × fit, in 1/100,000 of a point: these sum to the score exactly. */
  readonly points: number;
}

/** The same for a household's criterion, with its reason. */
export interface ReasonedPoints extends Points<Criterion> {
  /** Worked out at the first call for the whole town. */
  readonly reason: () => Reason;
}

/** Which side's weights count: each household has its own, or each town. */
export type Side = "household" | "town";

/** The criteria that count for a pair, in the order of the vocabulary. */
export function pointsOf<Name extends string>(
  scoring: SideScoring<Name>,
  side: Side,
  towns: number,
  household: number,
  town: number,
): readonly Points<Name>[] {
  const count = scoring.criteria.length;
  const weights = (side === "household" ? household : town) * count;
  const counting: Points<Name>[] = [];
  for (let position = 0; position < count; position++) {
    const column = scoring.column[household * count + position]!;
    const weight = scoring.weights[weights + position]!;
    if (column < 0 || weight === 0) continue;
    const fit = scoring.fits[column * towns + town]!;
    counting.push({ criterion: scoring.criteria[position]!, weight, fit, points: weight * fit });
  }
  return counting;
}

/** The contributions to a household's score in a town of the run; they sum to it exactly. */
export function contributionsOf(run: ExplainedRun, household: number, town: number): readonly ReasonedPoints[] {
  const { scoring } = run;
  const explanation = once(() => explanationOf(run, household, town));
  const reasonOf = (name: Criterion) => explanation().contributions.find(({ criterion }) => criterion === name)!.reason;
  return pointsOf(scoring.household, "household", scoring.towns.length, household, town).map(
    // Field by field: a spread of so many objects took most of the time of all explanations.
    ({ criterion, weight, fit, points }) => ({ criterion, weight, fit, points, reason: () => reasonOf(criterion) }),
  );
}

/** The hard constraints that a town does not meet, by the mask of the run alone. */
export function unmetNames({ scoring }: ExplainedRun, household: number, town: number): readonly Constraint[] {
  const bits = scoring.mask[household * scoring.towns.length + town]!;
  return CONSTRAINTS.filter((_, position) => bits & (1 << position)).map(({ value }) => value);
}

/** The same with what is needed, what is offered and the reason. Empty exactly where the mask is 0. */
export const unmetConstraints = (run: ExplainedRun, household: number, town: number): readonly UnmetConstraint[] =>
  explanationOf(run, household, town).unmetConstraints;

/** The place finder's own explanation of the pair: of the same functions, so of the same numbers. */
const explanationOf = (run: ExplainedRun, household: number, town: number): Explanation =>
  explain(run.cohort.index, run.profiles[household]!, run.cohort.parameters, run.scoring.towns[town]!);

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
