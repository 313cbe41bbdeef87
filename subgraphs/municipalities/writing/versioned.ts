/**
 * How every row is written that has a version: created, and changed where it still has the version that the caller saw,
 * in one transaction on the caller's behalf. Knows no table, no column and no rule of any.
 */
import type { DataSource, EntityManager } from "typeorm";
import { parseGlobalId } from "../../../schema/identity.js";
import { type UserError, userError } from "../../../schema/user-error.js";
import type { Caller } from "../../runtime/access/caller.js";
import { isPermitted, requirePermission, type Right } from "../../runtime/access/permission.js";
import type { Carried, ChangeRequest } from "../../runtime/database/idempotency.js";
import { selectRows } from "../../runtime/database/rows.js";
import { change, done, refused, type Written } from "./change.js";
import { toUserError, type ValueProblem } from "./value-problem.js";

/** What every row has that is changed version by version. */
export interface VersionedRow {
  readonly key: string;
  readonly version: number;
}

/** What must be known of a kind of rows to lock one of them for a caller. */
export interface Lockable<Row extends VersionedRow> {
  /** Name of the type in ids, such as `AdvisoryBoard`. */
  readonly type: string;
  readonly entity: new () => Row;
  /** What a caller needs to write this row. */
  readonly rightOf: (row: Row) => Right;
  /** Whether nobody may know of the row but who may write it; false by default. */
  readonly isHidden?: (row: Row) => boolean;
  /**
   * The row to which it belongs and whose rules look at it, such as a seat's board: locked before it, so that whoever
   * weighs the whole sees no half of a change. `column` is the entity's column that names it.
   */
  readonly parent?: { readonly table: string; readonly column: string };
}

/** Where a kind of rows is kept. `Values` is what people write of a row. */
export interface Kept<Values extends object> {
  readonly table: string;
  /** Column of each value. */
  readonly columns: Readonly<Record<keyof Values & string, string>>;
}

/** A kind of rows that people write. */
export interface Versioned<Row extends VersionedRow, Values extends object> extends Lockable<Row>, Kept<Values> {
  /** The thing in messages, such as `advisory board`. */
  readonly noun: string;
  /** How its mutations begin: `advisoryBoard` has `advisoryBoardCreate` and `advisoryBoardUpdate`. */
  readonly mutation: string;
  /** What a caller needs before it is known which row it means, such as ANY_TOWN_RIGHT. */
  readonly anyRight: Right;
  /** What of the values cannot be used, whatever stands in the table. */
  readonly problemsOf: (values: Values) => readonly ValueProblem[];
}

/** A change of a caller, without the name of its mutation. */
export type VersionedRequest = Omit<ChangeRequest, "operation">;

/** Columns that a new row has beside its values, such as `ags` and `board_key`: where it belongs. */
export type Place = Readonly<Record<string, string>>;

/** What a caller asks to be created. */
export interface VersionedCreation<Values> {
  /** Asked before anything is read. */
  readonly right: Right;
  readonly values: Values;
  /** What was wrong with the input before it became values. */
  readonly errors: readonly UserError[];
  /** Locks and checks where the row belongs; what stands against it is told. */
  readonly placeIn: (transaction: EntityManager) => Promise<Place | UserError>;
  /** Values that are known only once the place is locked, such as a number that is counted on. */
  readonly settle?: (transaction: EntityManager, place: Place) => Promise<Partial<Values>>;
  /** Written in the same transaction, once the row is there. */
  readonly afterwards?: (transaction: EntityManager, key: string) => Promise<void>;
}

/** Creates a row. @throws UNAUTHENTICATED, FORBIDDEN */
export async function createVersioned<Row extends VersionedRow, Values extends object>(
  db: DataSource,
  caller: Caller,
  kind: Versioned<Row, Values>,
  request: VersionedRequest,
  { right, values, errors, placeIn, settle, afterwards }: VersionedCreation<Values>,
): Promise<Written> {
  requirePermission(caller, right);
  const problems = [...errors, ...kind.problemsOf(values).map(toUserError)];
  if (problems.length > 0) return { key: null, errors: problems };
  return change(db, caller, { ...request, operation: `${kind.mutation}Create` }, async (transaction) => {
    const place = await placeIn(transaction);
    if (isUserError(place)) return refused([place]);
    const key = await insertRow(transaction, kind, place, { ...values, ...(await settle?.(transaction, place)) });
    await afterwards?.(transaction, key);
    return done(key);
  });
}

/** Inserts a row with its values where it belongs. @returns its key */
export async function insertRow<Values extends object>(
  transaction: EntityManager,
  { table, columns }: Kept<Values>,
  place: Place,
  values: Values,
): Promise<string> {
  const names = [...Object.keys(place), ...Object.values<string>(columns)];
  const [row] = await transaction.query<{ key: string }[]>(
    `INSERT INTO ${table} (${names.join(", ")}) VALUES (${names.map((_, at) => `$${at + 1}`).join(", ")}) RETURNING key`,
    [...Object.values(place), ...parametersOf(columns, values)],
  );
  if (!row) throw new Error(`The row of ${table} was not inserted.`);
  return row.key;
}

/** Which row a caller means, and from what version it makes the change. */
export interface Seen {
  readonly id: string;
  readonly version: number;
  /** The verb of the mutation; `Update` by default. */
  readonly verb?: string;
}

/**
 * Locks the row that a caller means, where it still has the version that the caller saw, and lets `work` change it. Where
 * it has another one nothing is changed, and the key is given so that the present state can be shown.
 * @throws UNAUTHENTICATED, FORBIDDEN
 */
export async function changeVersioned<
  Row extends VersionedRow,
  Values extends object,
  Outcome extends Written = Written,
>(
  db: DataSource,
  caller: Caller,
  kind: Versioned<Row, Values>,
  request: VersionedRequest,
  { id, version, verb = "Update" }: Seen,
  work: (transaction: EntityManager, row: Row) => Promise<Carried<Outcome | Written>>,
): Promise<Outcome | Written> {
  requirePermission(caller, kind.anyRight);
  return change(db, caller, { ...request, operation: `${kind.mutation}${verb}` }, async (transaction) => {
    const row = await lockOwn(transaction, caller, kind, id);
    if (!row) return refused([notFound(kind.noun)]);
    const conflict = versionConflict(kind.noun, row, version);
    return conflict ? refused([conflict], row.key) : work(transaction, row);
  });
}

/** What a caller asks to be changed: the row that it saw, and the new values made of the old ones. */
export interface VersionedUpdate<Row, Values> extends Seen {
  readonly valuesFrom: (row: Row) => { readonly values: Values; readonly errors: readonly UserError[] };
  /** What of the row, or of what belongs to it, stands against the change. */
  readonly refusalOf?: (
    row: Row,
    values: Values,
    transaction: EntityManager,
  ) => UserError | null | Promise<UserError | null>;
  /** Written in the same transaction, after the row. */
  readonly afterwards?: (transaction: EntityManager, row: Row, values: Values) => Promise<void>;
}

/** Changes a row's values, as `changeVersioned` does. @throws UNAUTHENTICATED, FORBIDDEN */
export async function updateVersioned<Row extends VersionedRow, Values extends object>(
  db: DataSource,
  caller: Caller,
  kind: Versioned<Row, Values>,
  request: VersionedRequest,
  update: VersionedUpdate<Row, Values>,
): Promise<Written> {
  return changeVersioned(db, caller, kind, request, update, async (transaction, row) => {
    const { values, errors } = update.valuesFrom(row);
    const problems = [...errors, ...kind.problemsOf(values).map(toUserError)];
    if (problems.length > 0) return refused(problems, row.key);
    const refusal = await update.refusalOf?.(row, values, transaction);
    if (refusal) return refused([refusal], row.key);
    await writeDifferences(transaction, kind, row.key, values);
    await update.afterwards?.(transaction, row, values);
    return done(row.key);
  });
}

/** The row of the id, locked until the transaction ends; null where there is none that is the caller's to write. */
export async function lockOwn<Row extends VersionedRow>(
  transaction: EntityManager,
  caller: Caller,
  { type, entity, rightOf, isHidden = () => false, parent }: Lockable<Row>,
  id: string,
): Promise<Row | null> {
  const identity = parseGlobalId(id);
  if (identity?.type !== type) return null;
  const found = () => selectRows(transaction, entity, "r").where("r.key = :key", { key: identity.key });
  if (parent) await lockParent(transaction, entity, parent, identity.key);
  // What is another's cannot be locked on this caller's behalf: it is read to tell why.
  const row = (await found().setLock("pessimistic_write").getRawOne<Row>()) ?? (await found().getRawOne<Row>());
  if (!row || (isHidden(row) && !isPermitted(caller, rightOf(row)))) return null;
  requirePermission(caller, rightOf(row));
  return row;
}

async function lockParent<Row extends VersionedRow>(
  transaction: EntityManager,
  entity: new () => Row,
  { table, column }: NonNullable<Lockable<Row>["parent"]>,
  key: string,
): Promise<void> {
  const { tableName } = transaction.dataSource.getMetadata(entity);
  await transaction.query(
    `SELECT FROM ${table} WHERE key = (SELECT ${column} FROM ${tableName} WHERE key = $1) FOR UPDATE`,
    [key],
  );
}

/** The answer to an id that names nothing of this kind. */
export const notFound = (noun: string, field = "id"): UserError =>
  userError("NOT_FOUND", field, `There is no ${noun} with this id.`);

/** The refusal of a change that was made from another version; null where it is the present one. */
export function versionConflict(noun: string, row: VersionedRow, version: number): UserError | null {
  if (row.version === version) return null;
  return userError(
    "VERSION_CONFLICT",
    "version",
    `The ${noun} has version ${row.version}, and the change was made from version ${version}. Nothing was changed.`,
  );
}

/**
 * Writes the values where they differ from what stands there: a change that changes nothing is none. What people have
 * changed is their own, and no more made up.
 * @param stamps further columns that are set to the present moment
 */
export async function writeDifferences<Values extends object>(
  transaction: EntityManager,
  { table, columns }: Kept<Values>,
  key: string,
  values: Values,
  stamps: readonly string[] = [],
): Promise<void> {
  const names = Object.values<string>(columns);
  const assignments = names.map((name, at) => `${name} = $${at + 2}`);
  // Who makes a change is no change by itself.
  const compared = names.flatMap((name, at) => (name === "office" ? [] : [`${name} IS DISTINCT FROM $${at + 2}`]));
  const stamped = ["updated_at", ...stamps].map((name) => `${name} = now()`);
  await transaction.query(
    `UPDATE ${table}
     SET ${[...assignments, ...stamped].join(", ")}, version = version + 1, is_demonstration = false
     WHERE key = $1 AND (${compared.join(" OR ")})`,
    [key, ...parametersOf(columns, values)],
  );
}

/** The values of a row as they stand. */
export const valuesOf = <Values extends object>({ columns }: Kept<Values>, row: NoInfer<Values>): Values =>
  Object.fromEntries(Object.keys(columns).map((name) => [name, row[name as keyof Values]])) as Values;

/** Values in the order of the columns; texts in several languages and lists as JSON. */
export const parametersOf = <Values extends object>(columns: Kept<Values>["columns"], values: Values): unknown[] =>
  (Object.keys(columns) as (keyof Values)[]).map((name) => {
    const value = values[name];
    return typeof value === "object" && value !== null ? JSON.stringify(value) : value;
  });

/** Whether something new has no place, and why. */
export const isUserError = (place: Place | UserError): place is UserError => "code" in place && "message" in place;
