/**
 * Scores of all towns for one household. Whole numbers throughout, so that sums are exact and replay alike. What takes a
 * search around a town is put off: how much it can add at most is known, and most towns are decided without it.
 */
import { bindingConstraints } from "./constraints/constraints.js";
import type { Parameters } from "./parameters/parameters.js";
import type { HouseholdProfile } from "./profile.js";
import { FULL_FIT, type Question } from "./question.js";
import type { TownIndex } from "./town-index/town-index.js";
import { requireReach } from "./town-index/town-index.js";
import { householdCriteria } from "./weights.js";

/** The scores of all towns of an index for one household; a town is its place in the index. */
export interface Scoring {
  /** 0 to 10,000,000: weights in 1/10,000 times fits in 1/1,000. Worked out for impossible towns too. */
  readonly scoreOf: (town: number) => number;
  /** What each town has at least: its score without what is put off. */
  readonly least: Int32Array;
  /** What is put off adds to any town's least at most so much. */
  readonly putOffAtMost: number;
  /** Bits of the unmet hard constraints, in the order of the vocabulary; 0: possible. */
  readonly mask: Uint32Array;
  readonly possibleCount: number;
  /** Towns that a hard constraint, or the household's own "never", excludes. */
  readonly excludedCount: number;
}

/**
 * Scores every town for a household. The model is that of D. Delacrétaz, S. D. Kominers, A. Teytelboym, "Matching
 * Mechanisms for Refugee Resettlement": needs that a place can or cannot meet, and beside them what is preferred.
 * @throws RangeError if the index was built for another greatest commute than the parameters'
 */
export function score(index: TownIndex, profile: HouseholdProfile, parameters: Parameters): Scoring {
  requireReach(index.towns, parameters);
  const question = { index, profile, parameters };
  const { weighed } = householdCriteria(question);
  const putOff = weighed.filter(({ isSearched }) => isSearched);
  const least = new Int32Array(index.towns.count);
  for (const { fitOf, weight, isSearched } of weighed) {
    if (isSearched) continue;
    for (let town = 0; town < least.length; town++) least[town]! += weight * fitOf(town);
  }
  const scoreOf = (town: number): number => {
    let sum = least[town]!;
    for (const { fitOf, weight } of putOff) sum += weight * fitOf(town);
    return sum;
  };
  const putOffAtMost = putOff.reduce((sum, { weight }) => sum + weight * FULL_FIT, 0);
  return { scoreOf, least, putOffAtMost, ...exclusions(question) };
}

/** Which towns are possible. */
function exclusions(question: Question): Pick<Scoring, "mask" | "possibleCount" | "excludedCount"> {
  const mask = new Uint32Array(question.index.towns.count);
  for (const { isUnmet, bit } of bindingConstraints(question)) {
    for (let town = 0; town < mask.length; town++) if (isUnmet(town)) mask[town]! |= bit;
  }
  let excludedCount = 0;
  for (const bits of mask) if (bits) excludedCount++;
  return { mask, possibleCount: mask.length - excludedCount, excludedCount };
}
