/**
 * A match run as its explanations need it: what went in, the numbers that were made of it, and what came out. It holds
 * no words and knows no person's name; nothing here is ever changed.
 */
import { type Cohort, householdsInOrder } from "../cohort/cohort.js";
import type { CohortScoring } from "../cohort/cohort-scoring.js";
import type { Mechanism, MechanismName, Problem, Solution } from "../mechanisms/mechanism.js";
import type { HouseholdProfile } from "../profile.js";

/**
 * A household and a town are their places in the scoring; those of the problem's market are the same, and its capacity
 * kinds are those of the vocabulary.
 */
export interface ExplainedRun {
  readonly cohort: Pick<Cohort, "index" | "parameters" | "needs">;
  /** Of each household, in the order of the scoring. */
  readonly profiles: readonly HouseholdProfile[];
  readonly scoring: CohortScoring;
  readonly problem: Problem;
  readonly mechanism: { readonly name: MechanismName; readonly run: Mechanism };
  readonly solution: Solution;
}

/** Puts together what a run consists of. */
export const explainedRun = (
  cohort: Cohort,
  run: Pick<ExplainedRun, "scoring" | "problem" | "mechanism" | "solution">,
): ExplainedRun => ({ ...run, cohort, profiles: householdsInOrder(cohort).map(({ profile }) => profile) });

/** The name of a town of a run. */
export const townName = ({ cohort, scoring }: ExplainedRun, town: number): string =>
  cohort.index.towns.names[scoring.towns[town]!]!;
