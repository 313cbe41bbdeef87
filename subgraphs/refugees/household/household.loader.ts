/** The caller's own households by key, and what was asked for in vain: one transaction per batch each. */
import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import type { Caller } from "../../runtime/access/caller.js";
import type { Household } from "./household.entity.js";
import { householdsByKey, noteAttempts } from "./households.js";

export const householdLoader = (db: DataSource, caller: Caller) =>
  new DataLoader<string, Household | null>((keys) => householdsByKey(db, caller, keys));

export const attemptLoader = (db: DataSource, caller: Caller) =>
  new DataLoader<string, true>(async (keys) => {
    await noteAttempts(db, caller, keys);
    return keys.map(() => true);
  });
