/** The members of households. */
import type { HouseholdPart } from "../household/household-part.js";
import type { HouseholdMember } from "./member.types.js";

export const MEMBERS: HouseholdPart<HouseholdMember> = {
  name: "members",
  sql: `SELECT household_id AS "householdKey", number, role, age_band AS "ageBand", languages,
      education_isced AS "educationIsced", occupations
    FROM household_member WHERE household_id = ANY($1) ORDER BY household_id, number`,
};
