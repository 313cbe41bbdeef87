/** Portraits by AGS, one statement per batch. */
import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import { rowsByKey } from "../../runtime/database/rows.js";
import { Portrait } from "./portrait.entity.js";

export const portraitLoader = (db: DataSource) =>
  new DataLoader<string, Portrait | null>((keys) => rowsByKey(db, Portrait, "ags", keys));
