/** What goals, values and measures have in common when they are written. Knows no column of theirs but status and town. */
import type { EntityManager } from "typeorm";
import { type UserError, userError } from "../../../schema/user-error.js";
import { problemsOfOffice } from "../writing/texts.js";
import { toUserError } from "../writing/value-problem.js";
import type { StrategyStatus } from "./strategy-status.js";

/** Writes the status to which a step leads; the step has been found open before. */
export async function advanceTo(
  transaction: EntityManager,
  table: string,
  key: string,
  status: StrategyStatus,
  office: string | null,
): Promise<UserError[]> {
  const problems = problemsOfOffice(office).map(toUserError);
  if (problems.length > 0) return problems;
  await transaction.query(
    `UPDATE ${table}
     SET status = $2, office = $3, updated_at = now(), version = version + 1, is_demonstration = false WHERE key = $1`,
    [key, status, office],
  );
  return [];
}

/** The refusal of an entry more than a town's strategy may have; null where there is room. */
export async function refusalOfFullTown(
  transaction: EntityManager,
  table: string,
  ags: string,
  most: number,
): Promise<UserError | null> {
  const [row] = await transaction.query<{ count: number }[]>(
    `SELECT count(*)::integer AS count FROM ${table} WHERE ags = $1`,
    [ags],
  );
  if ((row?.count ?? 0) < most) return null;
  return userError(
    "LIMIT_REACHED",
    "ags",
    `The strategy of ${ags} has ${most} of these already, withdrawn ones included.`,
  );
}
