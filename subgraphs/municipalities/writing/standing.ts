/**
 * How a versioned row is taken back and brought back: it leaves all lists, and its history stays. Knows no table and no
 * rule of any.
 */
import type { DataSource, EntityManager } from "typeorm";
import { type UserError, userError } from "../../../schema/user-error.js";
import type { Caller } from "../../runtime/access/caller.js";
import { done, refused, type Written } from "./change.js";
import { problemsOfOffice } from "./texts.js";
import { refusalOfTown } from "./town-right.js";
import { toUserError } from "./value-problem.js";
import { changeVersioned, type Versioned, type VersionedRequest, type VersionedRow } from "./versioned.js";

/** A versioned row of a town that can be taken back. */
export interface StandingRow extends VersionedRow {
  readonly ags: string;
  readonly withdrawnAt: string | null;
}

/** Which row, from what version, and by which office. */
export interface Standing<Row> {
  readonly id: string;
  readonly version: number;
  readonly office: string | null;
  /** What of the row, or of what belongs to it, stands against it. */
  readonly refusalOf?: (row: Row, transaction: EntityManager) => Promise<UserError | null>;
  /** Written in the same transaction, just before the row, so that its new version holds it. */
  readonly beforehand?: (transaction: EntityManager, row: Row) => Promise<void>;
  /** The refusal of a row that was taken back already, where more can be said than that it was. */
  readonly withdrawn?: UserError;
}

/** Takes a row back. @throws UNAUTHENTICATED, FORBIDDEN */
export const withdrawVersioned = <Row extends StandingRow, Values extends object>(
  db: DataSource,
  caller: Caller,
  kind: Versioned<Row, Values>,
  request: VersionedRequest,
  standing: Standing<Row>,
): Promise<Written> => changeStanding(db, caller, kind, request, standing, "Withdraw");

/** Brings back a row that was taken back, as it stood. One that stands is left as it is. @throws UNAUTHENTICATED, FORBIDDEN */
export const reinstateVersioned = <Row extends StandingRow, Values extends object>(
  db: DataSource,
  caller: Caller,
  kind: Versioned<Row, Values>,
  request: VersionedRequest,
  standing: Standing<Row>,
): Promise<Written> => changeStanding(db, caller, kind, request, standing, "Reinstate");

async function changeStanding<Row extends StandingRow, Values extends object>(
  db: DataSource,
  caller: Caller,
  kind: Versioned<Row, Values>,
  request: VersionedRequest,
  { id, version, office, refusalOf, beforehand, withdrawn }: Standing<Row>,
  verb: "Withdraw" | "Reinstate",
): Promise<Written> {
  const isWithdrawal = verb === "Withdraw";
  return changeVersioned(db, caller, kind, request, { id, version, verb }, async (transaction, row) => {
    const problems = problemsOfOffice(office).map(toUserError);
    if (problems.length > 0) return refused(problems, row.key);
    const refusal =
      (isWithdrawal ? refusalOfWithdrawn(kind.noun, row, withdrawn) : await refusalOfTown(transaction, row.ags)) ??
      (await refusalOf?.(row, transaction));
    if (refusal) return refused([refusal], row.key);
    await beforehand?.(transaction, row);
    await transaction.query(
      `UPDATE ${kind.table}
       SET withdrawn_at = ${isWithdrawal ? "now()" : "NULL"}, updated_at = now(), office = $2, version = version + 1
       WHERE key = $1 AND (withdrawn_at IS NULL) = $3`,
      [row.key, office, isWithdrawal],
    );
    return done(row.key);
  });
}

/** The refusal of a change of what was taken back; null where it stands. */
export const refusalOfWithdrawn = (
  noun: string,
  { withdrawnAt }: StandingRow,
  withdrawn = userError("WITHDRAWN", "id", `The ${noun} was withdrawn.`),
): UserError | null => (withdrawnAt === null ? null : withdrawn);
