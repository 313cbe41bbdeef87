/** What households wish. */
import type { HouseholdPart } from "../household/household-part.js";
import type { HouseholdWish } from "./wish.types.js";

export const WISHES: HouseholdPart<HouseholdWish> = {
  name: "wishes",
  sql: `SELECT household_id AS "householdKey", criterion, importance, settlement_kinds AS "settlementKinds",
      near_ags AS "nearAgs"
    FROM wish WHERE household_id = ANY($1) ORDER BY household_id, importance DESC, criterion`,
};
