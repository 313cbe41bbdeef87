/**
 * Scores a whole cohort: every household in every participating town, of both sides, by the rules that the place finder
 * and the towns' criteria have. What is asked alike is worked out once; what remains is a loop over columns.
 */
import { requireReach } from "../town-index/town-index.js";
import { type Cohort, householdsInOrder, townsInOrder } from "./cohort.js";
import type { CohortScoring } from "./cohort-scoring.js";
import { householdSide } from "./household-side.js";
import { cohortMasks } from "./masks.js";
import { householdScores, townScores } from "./sum-scores.js";
import { townSide } from "./town-side.js";

/**
 * Scores a cohort. The household's figures are those of `score`, household by household; the towns' those of
 * `explainForTown`. Neither the order of households nor that of towns matters.
 * @throws RangeError for a town that the index has not, an id that two households have, or an index that was built for
 * another greatest commute than the parameters'
 */
export function scoreCohort(cohort: Cohort): CohortScoring {
  requireReach(cohort.index.towns, cohort.parameters);
  const households = householdsInOrder(cohort);
  const towns = townsInOrder(cohort);
  // Each side is summed while its columns are still in the processor's caches.
  const ofHouseholds = householdSide(cohort, towns, households);
  const household = { ...ofHouseholds, scores: householdScores(ofHouseholds, towns.length) };
  const ofTowns = townSide(cohort, towns, households);
  const town = { ...ofTowns, scores: townScores(ofTowns, towns.length) };
  const mask = cohortMasks(cohort, towns, households);
  return { households: households.map(({ id }) => id), towns, household, town, mask };
}
