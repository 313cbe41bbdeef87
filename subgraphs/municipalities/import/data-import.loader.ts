/** A caller's imports by key, one statement per batch; of another caller's there is none. */
import type DataLoader from "dataloader";
import type { Caller } from "../../runtime/access/caller.js";
import type { Reads } from "../../runtime/database/reads.js";
import type { DataImport } from "./data-import.types.js";
import { importsByKey } from "./data-imports.js";

export const dataImportLoader = ({ db, loader }: Reads) => {
  const byCaller = new Map<Caller, DataLoader<string, DataImport | null>>();
  return (caller: Caller): DataLoader<string, DataImport | null> => {
    const known =
      byCaller.get(caller) ??
      loader<string, DataImport | null>(
        async (keys) => (await importsByKey(db, caller, keys)) as (DataImport | null)[],
      );
    byCaller.set(caller, known);
    return known;
  };
};
