/** What this owner's resolvers get: its loaders, made anew per request and for its caller alone. */
import type { Caller } from "../runtime/access/caller.js";
import type { Reads } from "../runtime/database/reads.js";
import type { SubgraphContext } from "../runtime/subgraph.js";
import { auditEntryLoader } from "./audit/audit-entry.loader.js";
import { attemptLoader, householdLoader } from "./household/household.loader.js";
import { householdPartLoader } from "./household/household-part.js";

export const createLoaders = (reads: Reads, caller: Caller) => ({
  household: householdLoader(reads, caller),
  part: householdPartLoader(reads, caller),
  attempt: attemptLoader(reads, caller),
  auditEntry: auditEntryLoader(reads, caller),
});

export type RefugeesLoaders = ReturnType<typeof createLoaders>;
export type RefugeesContext = SubgraphContext<RefugeesLoaders, null>;
