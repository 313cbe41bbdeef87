/** Evaluation reports by pilot: one statement for all that are asked. */
import { type FieldColumns, underTheirNames } from "../../../runtime/asked-columns.js";
import type { Reads } from "../../../runtime/database/reads.js";
import { rowByKey } from "../../../runtime/database/rows.js";
import { PRESENTED_COLUMNS } from "../../writing/written-row.js";
import { PilotReport } from "./report.entity.js";

/** What a report is read without where nobody asks for it. */
export const REPORT_COLUMNS: FieldColumns<PilotReport> = {
  ...PRESENTED_COLUMNS,
  ...underTheirNames<PilotReport>("question", "course", "findings", "recommendations"),
};

export const reportLoader = (reads: Reads) => rowByKey(reads, PilotReport, "pilotKey", REPORT_COLUMNS);
