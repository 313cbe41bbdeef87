/** What a criterion of a town is to the engine: one file beside this one, and one line in `town-criteria.ts`. */
import type { Parameters } from "../parameters/parameters.js";
import { FULL_FIT, meanOf } from "../question.js";
import type { TownIndex } from "../town-index/town-index.js";
import type { DeclaredNeeds, TownNeeds } from "./declared-needs.js";
import type { NewcomerAdult, NewcomerView } from "./newcomer.js";
import type { TownReason } from "./reasons/town-reason.js";
import type { TownCriterion } from "./town-criterion.js";

/** What every rule of the towns' side is asked. */
export interface TownQuestion {
  readonly needs: DeclaredNeeds;
  readonly newcomer: NewcomerView;
  readonly parameters: Parameters;
  /** Names of occupations by KldB code. */
  readonly occupations: TownIndex["occupations"];
}

/**
 * Takes in somebody of a household who may meet a need. A cohort asks ten thousand times: they are told, and no list is
 * made of them.
 * @param worth how well this person meets the need of any town that has declared it, in thousandths, above 0 where no
 * adult is set
 * @param adult set where that differs from town to town: then `worthIn` says it, and `worth` means nothing
 */
export type TakeCandidate = (worth: number, adult: NewcomerAdult | null) => void;

export interface TownCriterionRule {
  readonly criterion: TownCriterion;
  /** So many full candidates of one household meet a need in full. */
  readonly enough: (parameters: Parameters) => number;
  /** Tells those of a household who may meet the need somewhere, in the order of the view. */
  readonly tellCandidates: (question: Pick<TownQuestion, "newcomer" | "parameters">, take: TakeCandidate) => void;
  /**
   * How well an adult meets the need of a town that has declared it, in thousandths; 0 where it has not. Equal for adults
   * with the same occupations and German (`labourKey`). null: everybody is worth the same in all towns.
   */
  readonly worthIn: ((question: Omit<TownQuestion, "newcomer">, adult: NewcomerAdult, town: number) => number) | null;
  /** Why the fit of a town that has declared the need is what it is. */
  readonly reasonOf: (question: TownQuestion, town: number, needs: TownNeeds) => TownReason;
}

/**
 * Fit of a household to a need, in thousandths: what its candidates are worth together, of whom no more count than are
 * sought, against as many as are enough. It never falls with another candidate, a better one, or more who are sought
 * beyond what is enough.
 * @param worths in thousandths, the greatest first
 * @param sought how many the town seeks; 0: it has not declared the need
 */
export function fitToNeed(worths: ArrayLike<number>, sought: number, enough: number): number {
  if (sought === 0) return 0;
  let sum = 0;
  const counted = Math.min(worths.length, sought);
  for (let candidate = 0; candidate < counted; candidate++) sum += worths[candidate]!;
  return fitOfSum(sum, sought, enough);
}

/** So many full candidates of one household meet the need of a town in full: no more than it seeks. */
export const enoughOf = (sought: number, enough: number): number => (sought < enough ? sought : enough);

/** The same from what those who count are worth together. */
export function fitOfSum(sum: number, sought: number, enough: number): number {
  const full = enoughOf(sought, enough);
  return full === 1 ? Math.min(FULL_FIT, sum) : Math.min(FULL_FIT, meanOf(sum, full));
}
