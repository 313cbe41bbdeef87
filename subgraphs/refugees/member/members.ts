/** The members of households. */
import { underTheirNames } from "../../runtime/asked-columns.js";
import type { HouseholdPart } from "../household/household-part.js";
import type { HouseholdMember } from "./member.types.js";

export const MEMBERS: HouseholdPart<HouseholdMember> = {
  table: "household_member",
  columns: {
    number: "number",
    role: "role",
    ageBand: "age_band",
    languages: "languages",
    educationIsced: "education_isced",
    occupations: "occupations",
  },
  fieldColumns: underTheirNames("number", "role", "ageBand", "languages", "educationIsced", "occupations"),
  order: "number",
};
