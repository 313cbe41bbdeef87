/** Strategies by their town and by key: one statement for all that are asked. */
import { type FieldColumns, underTheirNames } from "../../runtime/asked-columns.js";
import type { Reads } from "../../runtime/database/reads.js";
import { rowByKey } from "../../runtime/database/rows.js";
import { PRESENTED_COLUMNS } from "../writing/written-row.js";
import { Strategy } from "./strategy.entity.js";

/** What a strategy is read without where nobody asks for it. */
export const FIELD_COLUMNS: FieldColumns<Strategy> = {
  ...PRESENTED_COLUMNS,
  ...underTheirNames<Strategy>("vision", "beginsOn", "endsOn"),
};

export const strategyLoader = (reads: Reads) => rowByKey(reads, Strategy, "key", FIELD_COLUMNS);

export const strategyOfTownLoader = (reads: Reads) => rowByKey(reads, Strategy, "ags", FIELD_COLUMNS);
