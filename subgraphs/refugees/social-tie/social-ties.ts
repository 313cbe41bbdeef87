/** The towns in which households know people; never the people. */
import type { HouseholdPart } from "../household/household-part.js";
import type { MunicipalityReference } from "../town/municipality.reference.js";

export const SOCIAL_TIES: HouseholdPart<MunicipalityReference> = {
  table: "social_tie",
  columns: { ags: "ags" },
  // Its key, without which it is no town.
  fieldColumns: {},
  order: "ags",
};
