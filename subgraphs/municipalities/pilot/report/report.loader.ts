/** Evaluation reports by pilot: one statement for all that are asked. */
import type { Reads } from "../../../runtime/database/reads.js";
import { rowsByKey } from "../../../runtime/database/rows.js";
import { PilotReport } from "./report.entity.js";

export const reportLoader = ({ db, loader }: Reads) =>
  loader<string, PilotReport | null>((pilots) => rowsByKey(db, PilotReport, "pilotKey", pilots));
