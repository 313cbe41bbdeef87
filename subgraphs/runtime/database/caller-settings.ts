/** Tells PostgreSQL on whose behalf a transaction runs; row-level security policies read it. Knows no policy. */
import type pg from "pg";
import type { DataSource, EntityManager } from "typeorm";
import type { Caller } from "../access/caller.js";
import type { PreparingClient } from "./preparing-client.js";

/**
 * The SQL functions by which policies ask who acts. A setting that was made with `set_config(…, true)` becomes '' after
 * its transaction, not NULL: NULLIF, or the next transaction on the connection would have an empty caller.
 */
export const CALLER_SQL = `
  CREATE FUNCTION caller_kind() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE RETURN
    NULLIF(current_setting('ortswahl.caller_kind', true), '');
  CREATE FUNCTION caller_id() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE RETURN
    NULLIF(current_setting('ortswahl.caller_id', true), '');`;

/** What policies ask beyond that, after `CALLER_SQL`: for whom the caller speaks, and what it may. */
export const CALLER_RIGHTS_SQL = `
  CREATE FUNCTION caller_ags() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE RETURN
    NULLIF(current_setting('ortswahl.caller_ags', true), '');
  CREATE FUNCTION caller_household() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE RETURN
    NULLIF(current_setting('ortswahl.caller_household', true), '')::uuid;
  CREATE FUNCTION caller_has_scope(scope text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE RETURN
    scope = ANY (string_to_array(current_setting('ortswahl.caller_scopes', true), ' '));`;

const SET_CALLER = `SELECT set_config('ortswahl.caller_kind', $1, true), set_config('ortswahl.caller_id', $2, true),
  set_config('ortswahl.caller_scopes', $3, true), set_config('ortswahl.caller_ags', $4, true),
  set_config('ortswahl.caller_household', $5, true)`;

/** On whose behalf a transaction runs: a caller, or a service of the hub's own. */
export type Acting = Pick<Caller, "kind" | "id"> & Partial<Caller>;

/** The owner itself: default data, jobs, copies of feeds. No user is behind it. */
export const ownerItself = (owner: string): Acting => ({ kind: "SERVICE", id: owner });

/** An open transaction, of TypeORM or of the driver. */
interface OpenTransaction {
  query(sql: string, parameters: unknown[]): Promise<unknown>;
}

/** From here to the end of the transaction the owner itself acts, for no user: with its own default data, say. */
export async function actAsOwner(transaction: OpenTransaction, owner: string): Promise<void> {
  await actForCaller(transaction, ownerItself(owner));
}

/** From here to the end of the transaction PostgreSQL knows on whose behalf it works. */
export async function actForCaller(transaction: OpenTransaction, acting: Acting): Promise<void> {
  await transaction.query(SET_CALLER, settingsOf(acting));
}

const settingsOf = ({ kind, id, scopes = [], ags = "", householdId = "" }: Acting): string[] => [
  kind,
  id,
  scopes.join(" "),
  ags,
  householdId,
];

/** Runs the work in one transaction on behalf of a caller, or of the owner itself: the one way to write. */
export function transactionFor<Result>(
  db: DataSource,
  acting: Acting,
  work: (transaction: EntityManager) => Promise<Result>,
): Promise<Result> {
  return db.transaction(async (transaction) => {
    await actForCaller(transaction, acting);
    return work(transaction);
  });
}

/** Whatever answers a statement. */
export interface Queries {
  query<Rows>(sql: string, parameters?: unknown[]): Promise<Rows>;
}

/** Statements on behalf of a caller, each in a transaction of its own: to read what is not public. */
export const queriesFor = (db: DataSource, acting: Acting): Queries => ({
  query: <Rows>(sql: string, parameters: unknown[] = []) => inTransaction<Rows>(db, acting, sql, parameters),
});

/**
 * One statement in a transaction that is sent as a whole: who acts and the statement cost one wait. PostgreSQL begins the
 * transaction with the message and ends it with its end; whatever fails, nothing of it takes effect.
 */
async function inTransaction<Rows>(db: DataSource, acting: Acting, sql: string, parameters: unknown[]): Promise<Rows> {
  const statements = [
    { text: SET_CALLER, values: settingsOf(acting) },
    { text: sql, values: parameters },
  ];
  for (const { text, values } of statements) void db.logger.logQuery(text, values);
  const runner = db.createQueryRunner();
  try {
    const client = (await runner.connect()) as PreparingClient;
    const [, answer] = await client.together(statements);
    // The statement has begun a transaction of its own. A connection on which that cannot be mended is given up.
    if (client.getTransactionStatus() !== OUTSIDE) await runner.query("ROLLBACK").catch(() => void client.end());
    return answerOf(answer) as Rows;
  } finally {
    await runner.release();
  }
}

/** As TypeORM answers: rows, and their number beside them where they were changed. */
function answerOf(result: pg.QueryResult | undefined): unknown {
  const isChange = result?.command === "UPDATE" || result?.command === "DELETE";
  return isChange ? [result.rows, result.rowCount] : result?.rows;
}

/** What PostgreSQL says of a connection that is in no transaction. */
const OUTSIDE = "I";
