/** The towns in which households know people; never the people. */
import type { HouseholdPart } from "../household/household-part.js";
import type { MunicipalityReference } from "../town/municipality.reference.js";

export const SOCIAL_TIES: HouseholdPart<MunicipalityReference> = {
  name: "socialTies",
  sql: `SELECT household_id AS "householdKey", ags
    FROM social_tie WHERE household_id = ANY($1) ORDER BY household_id, ags`,
};
