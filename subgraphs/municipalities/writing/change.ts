/**
 * How every change of a presentation runs: in a transaction on the caller's behalf, once per idempotency key, with what
 * the caller can mend returned. Knows no table; the caller's right has been asked before.
 */
import { type DataSource, type EntityManager, QueryFailedError } from "typeorm";
import { type UserError, userError } from "../../../schema/user-error.js";
import type { Caller } from "../../runtime/access/caller.js";
import { type Carried, carryOutOnce, type ChangeRequest, KEY_REUSED } from "../../runtime/database/idempotency.js";

/** What became of a change: the row's key where there is a row, and what the caller can mend. */
export interface Written {
  readonly key: string | null;
  readonly errors: readonly UserError[];
}

/** A change that the caller has to mend; `key` where there is a row to show. */
export const refused = (errors: readonly UserError[], key: string | null = null): Carried<Written> => ({
  isDone: false,
  outcome: { key, errors },
});
/** A change that was made. */
export const done = (key: string): Carried<Written> => ({ isDone: true, outcome: { key, errors: [] } });

/** Longest key of a request. */
const LONGEST_IDEMPOTENCY_KEY = 200;

/**
 * Runs a change on the caller's behalf, once per idempotency key. What was refused leaves nothing behind.
 * @param work gets the transaction; the caller has been asked before
 */
export async function change<Outcome extends Written>(
  db: DataSource,
  caller: Caller,
  request: ChangeRequest,
  work: (transaction: EntityManager) => Promise<Carried<Outcome>>,
): Promise<Outcome | Written> {
  const { idempotencyKey } = request;
  if (idempotencyKey != null && !/^[\x21-\x7e]+$/.test(idempotencyKey.slice(0, LONGEST_IDEMPOTENCY_KEY + 1)))
    return refused([userError("INVALID_VALUE", "idempotencyKey", "A key has visible ASCII characters only.")]).outcome;
  if (idempotencyKey != null && idempotencyKey.length > LONGEST_IDEMPOTENCY_KEY)
    return refused([userError("INVALID_VALUE", "idempotencyKey", "A key has up to 200 characters.")]).outcome;
  try {
    const outcome = await carryOutOnce(db, caller, request, work);
    return outcome === KEY_REUSED ? refused([keyReused]).outcome : outcome;
  } catch (error) {
    if (isTakenExternalId(error)) return refused([externalIdTaken]).outcome;
    throw error;
  }
}

const keyReused = userError(
  "IDEMPOTENCY_KEY_REUSED",
  "idempotencyKey",
  "This key was used within the last day with other input. Nothing was changed.",
);

const externalIdTaken = userError(
  "ALREADY_EXISTS",
  "externalId",
  "Another entry of this municipality has this key, or a withdrawn one had it.",
);

/** PostgreSQL's unique_violation, of the index over a town's own keys. */
const isTakenExternalId = (error: unknown): boolean =>
  error instanceof QueryFailedError &&
  (error.driverError as { code?: unknown }).code === "23505" &&
  String((error.driverError as { constraint?: unknown }).constraint).endsWith("_external_id");
