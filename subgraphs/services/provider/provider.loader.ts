/** Providers by key, one statement per batch. */
import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import { rowsByKey } from "../../runtime/database/rows.js";
import { Provider } from "./provider.entity.js";

export const providerLoader = (db: DataSource) =>
  new DataLoader<string, Provider | null>((keys) => rowsByKey(db, Provider, "key", keys));
