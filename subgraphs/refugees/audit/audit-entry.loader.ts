/** Entries of the audit log by key, one statement per batch. */
import type { Caller } from "../../runtime/access/caller.js";
import type { Reads } from "../../runtime/database/reads.js";
import { auditEntriesByKey } from "./audit-entries.js";
import type { AuditEntry } from "./audit-entry.entity.js";

export const auditEntryLoader = ({ db, loader }: Reads, caller: Caller) =>
  loader<string, AuditEntry | null>((keys) => auditEntriesByKey(db, caller, keys));
