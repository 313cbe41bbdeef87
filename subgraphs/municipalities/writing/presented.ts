/**
 * How offers and needs are written: created, changed and withdrawn, in one transaction each, on the caller's behalf, with
 * a version that keeps changes from being lost. Knows no column of either.
 */
import { type DataSource, type EntityManager, QueryFailedError } from "typeorm";
import { keyOf } from "../../../schema/identity.js";
import { parseAgs } from "../../../schema/scalars.js";
import { type UserError, userError } from "../../../schema/user-error.js";
import type { Caller } from "../../runtime/access/caller.js";
import { isPermitted, requirePermission } from "../../runtime/access/permission.js";
import { type Carried, carryOutOnce, type ChangeRequest, KEY_REUSED } from "../../runtime/database/idempotency.js";
import { selectRows } from "../../runtime/database/rows.js";
import { ANY_TOWN_RIGHT, refusalOfTown, townRight } from "./town-right.js";

/** What every row has that a town presents. */
export interface PresentedRow {
  readonly key: string;
  readonly ags: string;
  readonly version: number;
  readonly withdrawnAt: string | null;
}

/** A kind of thing that towns present: its table, and its own rules. `Values` is what people write of it. */
export interface Presented<Row extends PresentedRow, Values extends object> {
  /** Name of the table, and of the thing in mutations and messages. */
  readonly noun: "offer" | "need";
  /** Name of the type in ids. */
  readonly type: "Offer" | "Need";
  readonly entity: new () => Row;
  /** Column of each value. */
  readonly columns: Readonly<Record<keyof Values & string, string>>;
  /** What of the values cannot be used, whatever stands in the table. */
  readonly problemsOf: (values: Values) => readonly UserError[];
  /** What of the row forbids a change to these values, or its withdrawal (null). */
  readonly refusalOf: (row: Row, values: Values | null) => UserError | null;
}

/** What became of a change: the row's key where there is a row, and what the caller can mend. */
export interface Written {
  readonly key: string | null;
  readonly errors: readonly UserError[];
}

const refused = (errors: readonly UserError[], key: string | null = null): Carried<Written> => ({
  isDone: false,
  outcome: { key, errors },
});
const done = (key: string): Carried<Written> => ({ isDone: true, outcome: { key, errors: [] } });

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
  /_external_id$/.test(String((error.driverError as { constraint?: unknown }).constraint));

/** What a caller asks to be created. */
export interface Creation<Values> {
  readonly ags: string;
  readonly values: Values;
  /** What was wrong with the input before it became values. */
  readonly errors: readonly UserError[];
}

/** Creates what a town presents. @throws UNAUTHENTICATED, FORBIDDEN; BAD_USER_INPUT for an AGS of another form */
export async function createPresented<Row extends PresentedRow, Values extends object>(
  db: DataSource,
  caller: Caller,
  kind: Presented<Row, Values>,
  request: Omit<ChangeRequest, "operation">,
  creation: Creation<Values>,
): Promise<Written> {
  const ags = parseAgs(creation.ags, "input.ags");
  requirePermission(caller, townRight(ags));
  const { values } = creation;
  const errors = [...creation.errors, ...kind.problemsOf(values)];
  if (errors.length > 0) return { key: null, errors };
  return change(db, caller, { ...request, operation: `${kind.noun}Create` }, async (transaction) => {
    const refusal = await refusalOfTown(transaction, ags);
    if (refusal) return refused([refusal]);
    const columns = ["ags", ...Object.values<string>(kind.columns), "published_at"];
    const [row] = await transaction.query<{ key: string }[]>(
      `INSERT INTO ${kind.noun} (${columns.join(", ")})
       VALUES (${columns.map((name, at) => (name === "published_at" ? "now()" : `$${at + 1}`)).join(", ")})
       RETURNING key`,
      [ags, ...parametersOf(kind, values)],
    );
    return row ? done(row.key) : refused([]);
  });
}

/** What a caller asks to be changed: the id, the version that it saw, and the new values made of the old ones. */
export interface Update<Row, Values> {
  readonly id: string;
  readonly version: number;
  readonly valuesFrom: (row: Row) => { readonly values: Values; readonly errors: readonly UserError[] };
}

/**
 * Changes a row where it still has the version that the caller saw. Where it has another one nothing is changed, and the
 * key is given so that the present state can be shown.
 */
export async function updatePresented<Row extends PresentedRow, Values extends object>(
  db: DataSource,
  caller: Caller,
  kind: Presented<Row, Values>,
  request: Omit<ChangeRequest, "operation">,
  { id, version, valuesFrom }: Update<Row, Values>,
): Promise<Written> {
  requirePermission(caller, ANY_TOWN_RIGHT);
  return change(db, caller, { ...request, operation: `${kind.noun}Update` }, async (transaction) => {
    const row = await lockOwn(transaction, caller, kind, id);
    if (!row) return refused([notFound(kind)]);
    const refusal = refusalOfState(kind, row, version);
    if (refusal) return refused([refusal], row.key);
    const { values, errors } = valuesFrom(row);
    const problems = [...errors, ...kind.problemsOf(values)];
    const last = problems.length > 0 ? null : kind.refusalOf(row, values);
    if (problems.length > 0 || last) return refused(last ? [last] : problems, row.key);
    await writeChanges(transaction, kind, row.key, values);
    return done(row.key);
  });
}

/** Withdraws a row: it stays for its history and is in no list any more. */
export async function withdrawPresented<Row extends PresentedRow, Values extends object>(
  db: DataSource,
  caller: Caller,
  kind: Presented<Row, Values>,
  request: Omit<ChangeRequest, "operation">,
  { id, version, office }: { readonly id: string; readonly version: number; readonly office: string | null },
): Promise<Written> {
  requirePermission(caller, ANY_TOWN_RIGHT);
  return change(db, caller, { ...request, operation: `${kind.noun}Withdraw` }, async (transaction) => {
    const row = await lockOwn(transaction, caller, kind, id);
    if (!row) return refused([notFound(kind)]);
    const refusal = refusalOfState(kind, row, version) ?? kind.refusalOf(row, null);
    if (refusal) return refused([refusal], row.key);
    await transaction.query(
      `UPDATE ${kind.noun} SET withdrawn_at = now(), updated_at = now(), office = $2, version = version + 1
       WHERE key = $1`,
      [row.key, office],
    );
    return done(row.key);
  });
}

/** The row of the id, locked until the transaction ends; null where there is none that is the caller's to write. */
async function lockOwn<Row extends PresentedRow, Values extends object>(
  transaction: EntityManager,
  caller: Caller,
  { type, entity }: Presented<Row, Values>,
  id: string,
): Promise<Row | null> {
  const key = keyOf(type, id);
  if (key === null) return null;
  const row = await selectRows(transaction, entity, "r")
    .where("r.key = :key", { key })
    .setLock("pessimistic_write")
    .getRawOne<Row>();
  if (!row) return null;
  if (row.withdrawnAt !== null && !isPermitted(caller, townRight(row.ags))) return null;
  requirePermission(caller, townRight(row.ags));
  return row;
}

const notFound = <Row extends PresentedRow, Values extends object>({ noun }: Presented<Row, Values>): UserError =>
  userError("NOT_FOUND", "id", `There is no ${noun} with this id.`);

function refusalOfState<Row extends PresentedRow, Values extends object>(
  { noun }: Presented<Row, Values>,
  row: Row,
  version: number,
): UserError | null {
  if (row.withdrawnAt !== null) return userError("WITHDRAWN", "id", `The ${noun} was withdrawn.`);
  if (row.version === version) return null;
  return userError(
    "VERSION_CONFLICT",
    "version",
    `The ${noun} has version ${row.version}, and the change was made from version ${version}. Nothing was changed.`,
  );
}

/** Writes the values where they differ from what stands there: a change that changes nothing is none. */
async function writeChanges<Row extends PresentedRow, Values extends object>(
  transaction: EntityManager,
  kind: Presented<Row, Values>,
  key: string,
  values: Values,
): Promise<void> {
  const columns = Object.values<string>(kind.columns);
  const assignments = columns.map((name, at) => `${name} = $${at + 2}`);
  const compared = columns.flatMap((name, at) => (name === "office" ? [] : [`${name} IS DISTINCT FROM $${at + 2}`]));
  await transaction.query(
    `UPDATE ${kind.noun}
     SET ${assignments.join(", ")}, updated_at = now(), confirmed_at = now(), version = version + 1
     WHERE key = $1 AND (${compared.join(" OR ")})`,
    [key, ...parametersOf(kind, values)],
  );
}

/** Values in the order of the columns; texts in several languages as JSON. */
const parametersOf = <Row extends PresentedRow, Values extends object>(
  { columns }: Presented<Row, Values>,
  values: Values,
): unknown[] =>
  (Object.keys(columns) as (keyof Values)[]).map((name) => {
    const value = values[name];
    return typeof value === "object" && value !== null ? JSON.stringify(value) : value;
  });
