/**
 * Scores a whole cohort: every household in every participating town, of both sides, by the rules that the place finder
 * and the towns' criteria have. First the profiles are read, so that what is asked alike is known; what remains is
 * arithmetic over columns.
 */
import { requireReach } from "../town-index/town-index.js";
import type { Cohort } from "./cohort.js";
import type { CohortScoring } from "./cohort-scoring.js";
import { householdSide } from "./household-side.js";
import { cohortMasks } from "./masks.js";
import type { ReadCohort } from "./reading/asked.js";
import { readCohort } from "./reading/read-cohort.js";
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
  return scoreRead(cohort, readCohort(cohort));
}

/** The arithmetic: the scores of a cohort that has been read. */
export function scoreRead(cohort: Omit<Cohort, "households" | "towns">, read: ReadCohort): CohortScoring {
  const { households, towns } = read;
  // Each side is summed while its columns are still in the processor's caches.
  const ofHouseholds = householdSide(cohort, read);
  const household = { ...ofHouseholds, scores: householdScores(ofHouseholds, towns.length) };
  const ofTowns = townSide(cohort, read);
  const town = { ...ofTowns, scores: townScores(ofTowns, towns.length) };
  return { households, towns, household, town, mask: cohortMasks(cohort, read) };
}
