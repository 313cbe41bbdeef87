/** The towns that households have put in an order of their own. */
import { underTheirNames } from "../../runtime/asked-columns.js";
import type { HouseholdPart } from "../household/household-part.js";
import type { RankedMunicipality } from "./ranking.types.js";

export const RANKING: HouseholdPart<RankedMunicipality> = {
  table: "ranking",
  columns: { position: "rank", ags: "ags" },
  fieldColumns: { ...underTheirNames<RankedMunicipality>("position"), ags: ["municipality"] },
  order: "rank",
};
