/** Finds entries of the audit log for auditors, and erases old ones. Reading the log is noted in it too. */
import type { DataSource } from "typeorm";
import type { Connection, Page } from "../../../schema/connection.js";
import { badInput } from "../../../schema/errors.js";
import { parseGlobalId } from "../../../schema/identity.js";
import { parseDay } from "../../../schema/scalars.js";
import type { Caller } from "../../runtime/access/caller.js";
import { type FieldColumns, type LeftOut, underTheirNames } from "../../runtime/asked-columns.js";
import { ownerItself, queriesFor, transactionFor } from "../../runtime/database/caller-settings.js";
import { pageOf } from "../../runtime/database/page.js";
import { selectRows } from "../../runtime/database/rows.js";
import { AuditEntry } from "./audit-entry.entity.js";
import type { AuditLogFilter } from "./audit-log.inputs.js";
import { noteLogRead } from "./audit-log.js";

/** What an entry is read without where nobody asks for it. */
export const FIELD_COLUMNS: FieldColumns<AuditEntry> = {
  ...underTheirNames<AuditEntry>("at", "callerId", "callerKind", "action"),
  objectType: ["objectType", "objectId"],
  objectKey: ["objectId"],
};

/** The entries of the log, newest first. */
export async function findAuditEntries(
  db: DataSource,
  caller: Caller,
  filter: AuditLogFilter | null | undefined,
  page: Page,
  without: LeftOut,
): Promise<Connection<AuditEntry>> {
  return transactionFor(db, caller, async (transaction) => {
    const query = selectRows(transaction, AuditEntry, "a", without);
    for (const [condition, parameters] of conditions(filter)) query.andWhere(condition, parameters);
    const orderBy = [{ expression: "a.at", direction: "DESC", type: "timestamptz" }] as const;
    const found = await pageOf(transaction, { query, orderBy, key: "a.id::text" }, page, queriesFor(db, caller));
    await noteLogRead(transaction, caller);
    return found;
  });
}

/** A key as PostgreSQL writes it. */
const KEY_FORM = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** How a request reads entries by key. */
export interface EntryReading {
  readonly without: LeftOut;
  /** The request's own: that it reads the log is noted by its first reading. */
  readonly log: { isNoted: boolean };
}

/** Entries by key, null for what is none. */
export async function auditEntriesByKey(
  db: DataSource,
  caller: Caller,
  keys: readonly string[],
  { without, log }: EntryReading,
): Promise<(AuditEntry | null)[]> {
  const asked = keys.filter((key) => KEY_FORM.test(key));
  if (asked.length === 0) return keys.map(() => null);
  const rows = await transactionFor(db, caller, async (transaction) => {
    const query = selectRows(transaction, AuditEntry, "a", without).where("a.id = ANY(:asked)", { asked });
    const found = await query.getRawMany<AuditEntry>();
    if (!log.isNoted) await noteLogRead(transaction, caller);
    return found;
  });
  // Not before it is certain that the note will stay.
  log.isNoted = true;
  const byKey = new Map(rows.map((entry) => [entry.key, entry]));
  return keys.map((key) => byKey.get(key) ?? null);
}

type Condition = readonly [condition: string, parameters: Readonly<Record<string, unknown>>];

function conditions(filter: AuditLogFilter | null | undefined): readonly Condition[] {
  const { objectId, callerId, from, to } = filter ?? {};
  const found: Condition[] = [];
  if (objectId != null) {
    const identity = parseGlobalId(objectId);
    if (!identity) throw badInput("filter.objectId", "filter.objectId is no id of this graph.");
    found.push(["a.object_type = :type AND a.object_key = :key", { ...identity }]);
  }
  if (callerId != null) {
    if (callerId.includes("\0")) throw badInput("filter.callerId", "filter.callerId is no caller's pseudonym.");
    found.push(["a.caller_id = :callerId", { callerId }]);
  }
  if (from != null) found.push([`a.at >= ${midnight("from")}`, { from: parseDay(from, "filter.from") }]);
  if (to != null) found.push([`a.at < ${midnight("to", "+ 1")}`, { to: parseDay(to, "filter.to") }]);
  return found;
}

/** The beginning of a day of German offices, whatever the session's zone. */
const midnight = (day: string, later = ""): string =>
  `((cast(:${day} AS date) ${later})::timestamp AT TIME ZONE 'Europe/Berlin')`;

/**
 * Erases the entries that are older than four years: as long as somebody can claim damages for a look at its data, which
 * is three years from the end of the year (Art. 82 GDPR, §§ 195, 199 BGB), it can be told who looked.
 */
export async function eraseOldEntries(db: DataSource): Promise<void> {
  await transactionFor(db, ownerItself("refugees"), async (transaction) => {
    // Without a WHERE, which would have to read entries: the policy alone says how old they are.
    await transaction.query("DELETE FROM audit_entry");
  });
}
