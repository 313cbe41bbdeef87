/** Entries of the audit log by key, one statement per batch, which reads the asked columns; noted once in a request. */
import type { Caller } from "../../runtime/access/caller.js";
import type { Reads } from "../../runtime/database/reads.js";
import { auditEntriesByKey, FIELD_COLUMNS } from "./audit-entries.js";
import type { AuditEntry } from "./audit-entry.entity.js";

export const auditEntryLoader = ({ db, rows }: Reads, caller: Caller) => {
  const log = { isNoted: false };
  return rows<AuditEntry | null>(
    (keys, without) => auditEntriesByKey(db, caller, keys, { without, log }),
    FIELD_COLUMNS,
  );
};
