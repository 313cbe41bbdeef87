/**
 * A match run as its explanations need it: what went in, the numbers that were made of it, and what came out. It holds
 * no words and knows no person's name; nothing here is ever changed.
 */
import type { CohortScoring } from "../cohort/cohort-scoring.js";
import type { Mechanism, MechanismName, Problem, Solution } from "../mechanisms/mechanism.js";
import type { Parameters } from "../parameters/parameters.js";
import type { HouseholdProfile } from "../profile.js";
import type { TownIndex } from "../town-index/town-index.js";

/**
 * A household and a town are their places in the scoring; those of the problem's market are the same, and its capacity
 * kinds are those of the vocabulary.
 */
export interface ExplainedRun {
  readonly index: TownIndex;
  readonly parameters: Parameters;
  /** Of each household, in the order of the scoring. */
  readonly profiles: readonly HouseholdProfile[];
  readonly scoring: CohortScoring;
  readonly problem: Problem;
  readonly mechanism: { readonly name: MechanismName; readonly run: Mechanism };
  readonly solution: Solution;
}

/** The name of a town of a run. */
export const townName = ({ index, scoring }: ExplainedRun, town: number): string =>
  index.towns.names[scoring.towns[town]!]!;
