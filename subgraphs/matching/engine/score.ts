/** Scores of all towns for one household. Whole numbers throughout, so that sums are exact and replay alike. */
import { bindingConstraints } from "./constraints/constraints.js";
import type { Parameters } from "./parameters/parameters.js";
import type { HouseholdProfile } from "./profile.js";
import type { TownIndex } from "./town-index/town-index.js";
import { requireReach } from "./town-index/town-index.js";
import { householdCriteria } from "./weights.js";

/** The scores of all towns of an index for one household; a town is its place in the index. */
export interface Scoring {
  /** 0 to 10,000,000: weights in 1/10,000 times fits in 1/1,000. Worked out for impossible towns too. */
  readonly scores: Int32Array;
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
  const towns = index.towns.count;
  const mask = new Uint32Array(towns);
  for (const { isUnmet, bit } of bindingConstraints(question)) {
    for (let town = 0; town < towns; town++) if (isUnmet(town)) mask[town]! |= bit;
  }
  const scores = new Int32Array(towns);
  for (const { fitOf, weight } of householdCriteria(question).weighed) {
    for (let town = 0; town < towns; town++) scores[town]! += weight * fitOf(town);
  }
  const excludedCount = mask.reduce((count, bits) => count + (bits ? 1 : 0), 0);
  return { scores, mask, possibleCount: towns - excludedCount, excludedCount };
}
