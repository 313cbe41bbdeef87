/**
 * Operations that may be sent again: the same key with the same input is carried out once, and answered as the first
 * time. Knows nothing of what is carried out.
 */
import { createHash } from "node:crypto";
import type { DataSource, EntityManager } from "typeorm";
import type { Caller } from "../access/caller.js";
import { transactionFor } from "./caller-settings.js";

/** Once per owner, by a migration. */
export const IDEMPOTENCY_SQL = `
  CREATE TABLE idempotency (
    caller_id text NOT NULL,
    operation text NOT NULL,
    key text NOT NULL,
    digest text NOT NULL,
    outcome jsonb,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (caller_id, operation, key)
  );
  CREATE INDEX ON idempotency (created_at);`;

/** Once per owner, by a later migration: a caller's keys are those of the town that it spoke for; '' is none. */
export const IDEMPOTENCY_TOWN_SQL = `
  ALTER TABLE idempotency ADD ags text NOT NULL DEFAULT '';
  ALTER TABLE idempotency ALTER ags DROP DEFAULT, DROP CONSTRAINT idempotency_pkey,
    ADD PRIMARY KEY (caller_id, ags, operation, key);`;

/** Forgets keys that are older than a day: a client that sends again does so within minutes, or hours at most. */
export async function forgetOldKeys(transaction: EntityManager): Promise<void> {
  await transaction.query("DELETE FROM idempotency WHERE created_at < now() - interval '1 day'");
}

/** A change that a caller asks for. */
export interface ChangeRequest {
  /** The mutation's name. */
  readonly operation: string;
  readonly idempotencyKey?: string | null | undefined;
  /** What was asked, as it is compared when the key comes again. */
  readonly input: unknown;
}

/** The key was used before, with other input. */
export const KEY_REUSED = "KEY_REUSED";

/** What `work` made: done, with an outcome that can be told again (JSON), or refused, with nothing changed. */
export interface Carried<Outcome> {
  readonly isDone: boolean;
  readonly outcome: Outcome;
}

/**
 * Carries out `work` in a transaction on the caller's behalf. With a key it is carried out once: sent again within a day
 * the first outcome is answered, and two at the same time wait for each other. What was refused is forgotten.
 */
export async function carryOutOnce<Outcome>(
  db: DataSource,
  caller: Caller,
  request: ChangeRequest,
  work: (transaction: EntityManager) => Promise<Carried<Outcome>>,
): Promise<Outcome | typeof KEY_REUSED> {
  return transactionFor(db, caller, async (transaction) => {
    if (request.idempotencyKey == null) return (await work(transaction)).outcome;
    const digest = createHash("sha256").update(JSON.stringify(request.input)).digest("base64url");
    const place = [caller.id, caller.ags ?? "", request.operation, request.idempotencyKey];
    const before = await claim(transaction, place, digest);
    if (before) return before.digest === digest ? (before.outcome as Outcome) : KEY_REUSED;
    const { isDone, outcome } = await work(transaction);
    await transaction.query(
      isDone
        ? `UPDATE idempotency SET outcome = $5 WHERE (caller_id, ags, operation, key) = ($1, $2, $3, $4)`
        : `DELETE FROM idempotency WHERE (caller_id, ags, operation, key) = ($1, $2, $3, $4)`,
      isDone ? [...place, JSON.stringify(outcome)] : place,
    );
    return outcome;
  });
}

interface Remembered {
  readonly digest: string;
  readonly outcome: unknown;
}

/** Enters the key; where it is known already, tells with what. Waits for a transaction that is just entering it. */
async function claim(
  transaction: EntityManager,
  place: readonly string[],
  digest: string,
): Promise<Remembered | undefined> {
  const entered = await transaction.query<unknown[]>(
    `INSERT INTO idempotency (caller_id, ags, operation, key, digest) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING RETURNING key`,
    [...place, digest],
  );
  if (entered.length > 0) return undefined;
  const [before] = await transaction.query<Remembered[]>(
    `SELECT digest, outcome FROM idempotency WHERE (caller_id, ags, operation, key) = ($1, $2, $3, $4)`,
    [...place],
  );
  return before;
}
