/**
 * How offers and needs are written: created, changed, withdrawn and brought back, as `versioned.ts` writes rows. Knows no
 * column of either.
 */
import type { DataSource, EntityManager } from "typeorm";
import { parseAgs } from "../../../schema/scalars.js";
import { type UserError, userError } from "../../../schema/user-error.js";
import type { Caller } from "../../runtime/access/caller.js";
import { requirePermission } from "../../runtime/access/permission.js";
import type { ChangeRequest } from "../../runtime/database/idempotency.js";
import { change, done, refused, type Written } from "./change.js";
import { problemsOfOffice } from "./texts.js";
import { toUserError, type ValueProblem } from "./value-problem.js";
import { type Lockable, lockOwn, notFound, parametersOf, versionConflict, writeDifferences } from "./versioned.js";
import { ANY_TOWN_RIGHT, refusalOfNumber, refusalOfTown, townRight } from "./town-right.js";

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
  readonly problemsOf: (values: Values) => readonly ValueProblem[];
  /** What of the row forbids a change to these values, or its withdrawal (null). */
  readonly refusalOf: (row: Row, values: Values | null) => UserError | null;
  /** What of other rows forbids that a row comes back; nothing by default. */
  readonly refusalToReturn?: (transaction: EntityManager, row: Row) => Promise<UserError | null>;
  /** What of other rows forbids these values; nothing by default. `before` is the row, null for a new one. */
  readonly refusalIn?: (
    transaction: EntityManager,
    ags: string,
    values: Values,
    before: Row | null,
  ) => UserError | null | Promise<UserError | null>;
}

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
  const errors = [...creation.errors, ...kind.problemsOf(values).map(toUserError)];
  if (errors.length > 0) return { key: null, errors };
  return change(db, caller, { ...request, operation: `${kind.noun}Create` }, async (transaction) => {
    const made = await insertPresented(transaction, kind, { ags }, values);
    return typeof made === "string" ? done(made) : refused([made]);
  });
}

/** Where a new row belongs, and what it comes from. */
export interface PresentedPlace {
  readonly ags: string;
  readonly recommendation_key?: string;
}

/**
 * Inserts what a town presents, where it may present more; values and right were looked at before.
 * @returns its key, or what stands against it
 */
export async function insertPresented<Row extends PresentedRow, Values extends object>(
  transaction: EntityManager,
  kind: Presented<Row, Values>,
  place: PresentedPlace,
  values: Values,
): Promise<string | UserError> {
  const { ags } = place;
  const refusal =
    (await refusalOfTown(transaction, ags)) ??
    (await refusalOfNumber(transaction, kind.noun, ags)) ??
    (await kind.refusalIn?.(transaction, ags, values, null));
  if (refusal) return refusal;
  const names = [...Object.keys(place), ...Object.values<string>(kind.columns)];
  const [row] = await transaction.query<{ key: string }[]>(
    `INSERT INTO ${kind.noun} (${names.join(", ")}, published_at)
     VALUES (${names.map((_, at) => `$${at + 1}`).join(", ")}, now()) RETURNING key`,
    [...Object.values<string>({ ...place }), ...parametersOf(kind.columns, values)],
  );
  if (!row) throw new Error(`The ${kind.noun} was not inserted.`);
  return row.key;
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
    const row = await lockOwn(transaction, caller, lockable(kind), id);
    if (!row) return refused([notFound(kind.noun)]);
    const refusal = row.withdrawnAt === null ? versionConflict(kind.noun, row, version) : withdrawn(kind);
    if (refusal) return refused([refusal], row.key);
    const { values, errors } = valuesFrom(row);
    const problems = [...errors, ...kind.problemsOf(values).map(toUserError)];
    const last =
      problems.length > 0
        ? null
        : (kind.refusalOf(row, values) ?? (await kind.refusalIn?.(transaction, row.ags, values, row)));
    if (problems.length > 0 || last) return refused(last ? [last] : problems, row.key);
    await writeDifferences(transaction, { table: kind.noun, columns: kind.columns }, row.key, values, ["confirmed_at"]);
    return done(row.key);
  });
}

/** A row that is withdrawn or offered again: which, from what version, and by which office. */
export interface Withdrawal<Row> {
  readonly id: string;
  readonly version: number;
  readonly office: string | null;
  /** What of the row, or of what it comes from, stands against it; nothing by default. */
  readonly refusalOf?: (row: Row, transaction: EntityManager) => Promise<UserError | null>;
  /** Written in the same transaction, just before the row, so that its new version holds it. */
  readonly beforehand?: (transaction: EntityManager, row: Row) => Promise<void>;
}

/** Withdraws a row: it stays for its history and is in no list any more. */
export async function withdrawPresented<Row extends PresentedRow, Values extends object>(
  db: DataSource,
  caller: Caller,
  kind: Presented<Row, Values>,
  request: Omit<ChangeRequest, "operation">,
  withdrawal: Withdrawal<Row>,
): Promise<Written> {
  const operation = `${kind.noun}Withdraw`;
  return changeStanding(db, caller, kind, { ...request, operation }, withdrawal, (row) =>
    row.withdrawnAt === null
      ? (versionConflict(kind.noun, row, withdrawal.version) ?? kind.refusalOf(row, null))
      : withdrawn(kind),
  );
}

/** Brings back a row that was withdrawn, as it stood. One that stands there already is left as it is. */
export async function reinstatePresented<Row extends PresentedRow, Values extends object>(
  db: DataSource,
  caller: Caller,
  kind: Presented<Row, Values>,
  request: Omit<ChangeRequest, "operation">,
  withdrawal: Withdrawal<Row>,
): Promise<Written> {
  const operation = `${kind.noun}Reinstate`;
  return changeStanding(db, caller, kind, { ...request, operation }, withdrawal, (row) =>
    versionConflict(kind.noun, row, withdrawal.version),
  );
}

/** Turns a row to the other side: one that stands is withdrawn, one that was withdrawn stands again. */
async function changeStanding<Row extends PresentedRow, Values extends object>(
  db: DataSource,
  caller: Caller,
  kind: Presented<Row, Values>,
  request: ChangeRequest,
  { id, office, refusalOf, beforehand }: Withdrawal<Row>,
  refusalOfRow: (row: Row) => UserError | null,
): Promise<Written> {
  requirePermission(caller, ANY_TOWN_RIGHT);
  const problems = problemsOfOffice(office);
  if (problems.length > 0) return { key: null, errors: problems.map(toUserError) };
  const isWithdrawal = request.operation === `${kind.noun}Withdraw`;
  return change(db, caller, request, async (transaction) => {
    const row = await lockOwn(transaction, caller, lockable(kind), id);
    if (!row) return refused([notFound(kind.noun)]);
    const refusal =
      refusalOfRow(row) ??
      (await refusalOf?.(row, transaction)) ??
      (isWithdrawal
        ? null
        : ((await refusalOfTown(transaction, row.ags)) ?? (await kind.refusalToReturn?.(transaction, row))));
    if (refusal) return refused([refusal], row.key);
    await beforehand?.(transaction, row);
    await transaction.query(
      `UPDATE ${kind.noun}
       SET withdrawn_at = ${isWithdrawal ? "now()" : "NULL"}, updated_at = now(), confirmed_at = now(), office = $2,
         version = version + 1
       WHERE key = $1 AND (withdrawn_at IS NULL) = $3`,
      [row.key, office, isWithdrawal],
    );
    return done(row.key);
  });
}

/** A presented row belongs to its town's staff; of what was withdrawn nobody else knows. */
const lockable = <Row extends PresentedRow, Values extends object>({
  type,
  entity,
}: Presented<Row, Values>): Lockable<Row> => ({
  type,
  entity,
  rightOf: ({ ags }) => townRight(ags),
  isHidden: ({ withdrawnAt }) => withdrawnAt !== null,
});

const withdrawn = <Row extends PresentedRow, Values extends object>({ noun }: Presented<Row, Values>): UserError =>
  userError("WITHDRAWN", "id", `The ${noun} was withdrawn; ${noun}Reinstate brings it back.`);
