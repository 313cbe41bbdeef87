/** What this owner's resolvers get: its loaders, made anew per request and for its caller alone. */
import type { DataSource } from "typeorm";
import type { Caller } from "../runtime/access/caller.js";
import type { SubgraphContext } from "../runtime/subgraph.js";
import { auditEntryLoader } from "./audit/audit-entry.loader.js";
import { attemptLoader, householdLoader } from "./household/household.loader.js";
import { householdPartLoader } from "./household/household-part.js";

export const createLoaders = (db: DataSource, caller: Caller) => ({
  household: householdLoader(db, caller),
  part: householdPartLoader(db, caller),
  attempt: attemptLoader(db, caller),
  auditEntry: auditEntryLoader(db, caller),
});

export type RefugeesLoaders = ReturnType<typeof createLoaders>;
export type RefugeesContext = SubgraphContext<RefugeesLoaders, null>;
