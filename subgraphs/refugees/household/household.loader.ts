/**
 * The caller's own households by key, and what was asked for in vain: one transaction per batch each. Whole rows: read once
 * in a request, and noted once, whatever is asked of them in which order.
 */
import type { Caller } from "../../runtime/access/caller.js";
import type { Reads } from "../../runtime/database/reads.js";
import type { Household } from "./household.entity.js";
import { householdsByKey, noteAttempts } from "./households.js";

export const householdLoader = ({ db, loader }: Reads, caller: Caller) =>
  loader<string, Household | null>((keys) => householdsByKey(db, caller, keys));

export const attemptLoader = ({ db, loader }: Reads, caller: Caller) =>
  loader<string, true>(async (keys) => {
    await noteAttempts(db, caller, keys);
    return keys.map(() => true);
  });
