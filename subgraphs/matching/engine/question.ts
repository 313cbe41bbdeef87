/** What every rule of the engine is asked: an index, a household and the parameters; and in which whole units it answers. */
import type { HouseholdProfile } from "./profile.js";
import type { Parameters } from "./parameters/parameters.js";
import type { TownIndex } from "./town-index/town-index.js";

export interface Question {
  readonly index: TownIndex;
  readonly profile: HouseholdProfile;
  readonly parameters: Parameters;
  /** Set where one town alone is asked about: a rule may then leave out what only other towns need. */
  readonly onlyTown?: number;
}

/** What can be asked of a household before any town is looked at. */
export type HouseholdQuestion = Pick<Question, "profile" | "parameters">;

/** A fit of 1 in thousandths. */
export const FULL_FIT = 1000;

/** All weights of a household together, in 1/10,000. */
export const FULL_WEIGHT = 10_000;

/** A score of 100 points: full weight times full fit. */
const FULL_SCORE = FULL_WEIGHT * FULL_FIT;

/** A product of two fits, which is in millionths, as a fit in thousandths, rounded half up. */
export const fitOfProduct = (product: number): number => Math.floor((product + FULL_FIT / 2) / FULL_FIT);

/** Two fits in thousandths, one times the other. */
export const timesFit = (one: number, other: number): number => fitOfProduct(one * other);

/** The share of a whole in thousandths, rounded half up. */
export const shareOf = (part: number, whole: number): number => Math.floor((part * FULL_FIT + whole / 2) / whole);

/** The mean of whole numbers that sum to `sum`, rounded half up. */
export const meanOf = (sum: number, count: number): number => Math.floor((sum + count / 2) / count);

/** A fit in thousandths as the graph shows it, in [0, 1]. */
export const fitShown = (fit: number): number => fit / FULL_FIT;

/** A weight in 1/10,000 as the graph shows it, in [0, 1]. */
export const weightShown = (weight: number): number => weight / FULL_WEIGHT;

/** A score or contribution as the graph shows it: points out of 100, exact to five decimals. */
export const pointsShown = (score: number): number => (score * 100) / FULL_SCORE;
