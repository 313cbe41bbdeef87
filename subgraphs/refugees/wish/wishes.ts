/** What households wish. */
import { underTheirNames } from "../../runtime/asked-columns.js";
import type { HouseholdPart } from "../household/household-part.js";
import type { HouseholdWish } from "./wish.types.js";

export const WISHES: HouseholdPart<HouseholdWish> = {
  table: "wish",
  columns: {
    criterion: "criterion",
    importance: "importance",
    settlementKinds: "settlement_kinds",
    nearAgs: "near_ags",
  },
  fieldColumns: {
    ...underTheirNames<HouseholdWish>("criterion", "importance", "settlementKinds"),
    nearAgs: ["near"],
  },
  order: "importance DESC, criterion",
};
