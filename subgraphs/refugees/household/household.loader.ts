/**
 * The caller's own households by key, of which only the asked columns are read, and what was asked for in vain: one
 * transaction per batch each. Each is noted once in a request, however often it is read by its key.
 */
import type { Caller } from "../../runtime/access/caller.js";
import type { Reads } from "../../runtime/database/reads.js";
import type { Household } from "./household.entity.js";
import { FIELD_COLUMNS, householdsByKey, noteAttempts } from "./households.js";

export const householdLoader = ({ db, rows }: Reads, caller: Caller) => {
  const noted = new Map<string, boolean>();
  return rows<Household | null>(
    (keys, without) => householdsByKey(db, caller, keys, { without, noted }),
    FIELD_COLUMNS,
  );
};

export const attemptLoader = ({ db, loader }: Reads, caller: Caller) =>
  loader<string, true>(async (keys) => {
    await noteAttempts(db, caller, keys);
    return keys.map(() => true);
  });
