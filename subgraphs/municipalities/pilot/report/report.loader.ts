/** Evaluation reports by pilot: one statement for all that are asked. */
import { type FieldColumns, underTheirNames } from "../../../runtime/asked-columns.js";
import type { Reads } from "../../../runtime/database/reads.js";
import { rowsByKey } from "../../../runtime/database/rows.js";
import { PRESENTED_COLUMNS } from "../../writing/written-row.js";
import { PilotReport } from "./report.entity.js";

/** What a report is read without where nobody asks for it. */
export const REPORT_COLUMNS: FieldColumns<PilotReport> = {
  ...PRESENTED_COLUMNS,
  ...underTheirNames<PilotReport>("question", "course", "findings", "recommendations"),
};

export const reportLoader = ({ db, rows }: Reads) =>
  rows<PilotReport | null>(
    (pilots, without) => rowsByKey(db, PilotReport, "pilotKey", pilots, without),
    REPORT_COLUMNS,
  );
