/** Entries of the audit log by key, one statement per batch. */
import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import type { Caller } from "../../runtime/access/caller.js";
import { auditEntriesByKey } from "./audit-entries.js";
import type { AuditEntry } from "./audit-entry.entity.js";

export const auditEntryLoader = (db: DataSource, caller: Caller) =>
  new DataLoader<string, AuditEntry | null>((keys) => auditEntriesByKey(db, caller, keys));
