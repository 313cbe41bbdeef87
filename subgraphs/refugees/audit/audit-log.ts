/**
 * Notes who saw what, in the transaction in which it is read: where the note fails, the reading does. Knows no rule of
 * who may see it.
 */
import type { EntityManager } from "typeorm";
import type { Caller } from "../../runtime/access/caller.js";
import type { AuditAction } from "./audit-entry.entity.js";

/**
 * Of what somebody asks for in vain who may see no household at all, so many keys are noted at a time: enough to show who
 * tries. Such a caller looks for nothing that is its own, and could fill the log with keys that it makes up.
 */
const MOST_ATTEMPTS_OF_STRANGERS = 5;

/** Keys of households, by what the caller did. */
export interface Sights {
  readonly read?: readonly string[];
  /** Asked for in vain. */
  readonly attempted?: readonly string[];
}

/**
 * Notes what the caller saw of households, and what it asked for in vain, in one statement. The public has no name by
 * which anybody could be found, and could fill the log at will: what it asks for in vain is not noted.
 */
export async function noteHouseholds(
  transaction: EntityManager,
  caller: Caller,
  { read = [], attempted = [] }: Sights,
): Promise<void> {
  const told = toldOf(caller, attempted);
  const keys = [...read, ...told];
  const actions: readonly AuditAction[] = keys.map((_, place) => (place < read.length ? "READ" : "ATTEMPTED"));
  if (keys.length === 0) return;
  await transaction.query(
    `INSERT INTO audit_entry (caller_id, caller_kind, action, object_type, object_key)
     SELECT $1, $2, action, 'Household', key FROM unnest($3::text[], $4::text[]) AS noted (action, key)`,
    [caller.id, caller.kind, actions, keys],
  );
}

function toldOf({ kind, scopes }: Caller, attempted: readonly string[]): readonly string[] {
  if (kind === "PUBLIC") return [];
  return scopes.includes("cases:read") ? attempted : attempted.slice(0, MOST_ATTEMPTS_OF_STRANGERS);
}

/** Notes that the caller read the log. */
export async function noteLogRead(transaction: EntityManager, caller: Caller): Promise<void> {
  await transaction.query(
    `INSERT INTO audit_entry (caller_id, caller_kind, action, object_type) VALUES ($1, $2, 'READ', 'AuditEntry')`,
    [caller.id, caller.kind],
  );
}
