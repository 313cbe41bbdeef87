/** Evaluation reports by pilot: one statement for all that are asked. */
import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import { rowsByKey } from "../../../runtime/database/rows.js";
import { PilotReport } from "./report.entity.js";

export const reportLoader = (db: DataSource) =>
  new DataLoader<string, PilotReport | null>((pilots) => rowsByKey(db, PilotReport, "pilotKey", pilots));
