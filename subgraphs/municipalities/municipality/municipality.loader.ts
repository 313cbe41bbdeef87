/** Municipalities and districts by key, one statement per batch. */
import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import { rowsByKey } from "../../runtime/database/rows.js";
import { District, Municipality } from "./municipality.entity.js";

export const municipalityLoader = (db: DataSource) =>
  new DataLoader<string, Municipality | null>((keys) => rowsByKey(db, Municipality, "ags", keys));

export const districtLoader = (db: DataSource) =>
  new DataLoader<string, District | null>((keys) => rowsByKey(db, District, "key", keys));
