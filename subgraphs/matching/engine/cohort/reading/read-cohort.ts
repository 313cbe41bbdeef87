/**
 * A cohort as numbers: what is asked in it, each thing once, and who asks what. Read from profiles in one pass; everything
 * after it is arithmetic over columns. Looks at no town: it holds for whatever they offer.
 */
import { type Cohort, householdsInOrder, townsInOrder } from "../cohort.js";
import { knownHousehold } from "../../household.js";
import type { ReadCohort } from "./asked.js";
import { constraintReader } from "./constraint-reader.js";
import { newcomerReader } from "./newcomer-reader.js";
import { wishReader } from "./wish-reader.js";

/**
 * Reads a cohort. Neither the order of households nor that of towns shows.
 * @throws RangeError for a town that the index has not, or an id that two households have
 */
export function readCohort(cohort: Cohort): ReadCohort {
  const { parameters } = cohort;
  const households = householdsInOrder(cohort);
  const wishes = wishReader(households.length);
  const newcomers = newcomerReader(households.length);
  const constraints = constraintReader(households.length);
  households.forEach(({ profile }, household) => {
    const known = knownHousehold({ profile, parameters });
    wishes.take(known, household);
    newcomers.take(known, household);
    constraints.take(known, household);
  });
  return {
    households: households.map(({ id }) => id),
    towns: townsInOrder(cohort),
    wishes: wishes.asked,
    newcomers: newcomers.asked,
    constraints: constraints.asked,
  };
}
