/** A caller's imports by key, one statement per batch; of another caller's there is none. */
import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import type { Caller } from "../../runtime/access/caller.js";
import type { DataImport } from "./data-import.types.js";
import { importsByKey } from "./data-imports.js";

export const dataImportLoader = (db: DataSource) => {
  const byCaller = new Map<Caller, DataLoader<string, DataImport | null>>();
  return (caller: Caller): DataLoader<string, DataImport | null> => {
    const known =
      byCaller.get(caller) ??
      new DataLoader<string, DataImport | null>(
        async (keys) => (await importsByKey(db, caller, keys)) as (DataImport | null)[],
      );
    byCaller.set(caller, known);
    return known;
  };
};
