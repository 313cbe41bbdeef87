/** Strategies by their town and by key: one statement for all that are asked. */
import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import { rowsByKey } from "../../runtime/database/rows.js";
import { Strategy } from "./strategy.entity.js";

export const strategyLoader = (db: DataSource) =>
  new DataLoader<string, Strategy | null>((keys) => rowsByKey(db, Strategy, "key", keys));

export const strategyOfTownLoader = (db: DataSource) =>
  new DataLoader<string, Strategy | null>((towns) => rowsByKey(db, Strategy, "ags", towns));
