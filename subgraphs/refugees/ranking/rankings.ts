/** The towns that households have put in an order of their own. */
import type { HouseholdPart } from "../household/household-part.js";
import type { RankedMunicipality } from "./ranking.types.js";

export const RANKING: HouseholdPart<RankedMunicipality> = {
  name: "ranking",
  sql: `SELECT household_id AS "householdKey", rank AS position, ags
    FROM ranking WHERE household_id = ANY($1) ORDER BY household_id, rank`,
};
