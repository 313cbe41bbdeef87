/** What all parts of a board share when they are written: they wait for their board, and one that has ended stays as it was. */
import type { EntityManager } from "typeorm";
import { type UserError, userError } from "../../../../schema/user-error.js";
import type { Caller } from "../../../runtime/access/caller.js";
import { townRight } from "../../writing/town-right.js";
import { lockOwn, notFound, type Place } from "../../writing/versioned.js";
import { AdvisoryBoard } from "./advisory-board.entity.js";

/** The board is locked before its parts: whoever takes a step weighs no half of a change. */
export const PART_OF_BOARD = { table: "advisory_board", column: "board_key" } as const;

/** A board that has ended stays as it was. */
export const CLOSED_BOARD = userError(
  "STEP_NOT_OPEN",
  null,
  "The board is CLOSED. What belongs to it stays as it was.",
);

/** The refusal of a change to a part of a board that has ended; null where it has not. */
export async function refusalOfClosedBoard(transaction: EntityManager, boardKey: string): Promise<UserError | null> {
  const [board] = await transaction.query<{ status: string }[]>("SELECT status FROM advisory_board WHERE key = $1", [
    boardKey,
  ]);
  return board?.status === "CLOSED" ? CLOSED_BOARD : null;
}

/** How many parts of a sort a board may have, those that were withdrawn included. */
interface Bound {
  readonly table: string;
  readonly most: number;
}

/** Locks the board to which something new shall belong; what stands against it is told. @throws FORBIDDEN */
export async function placeInBoard(
  transaction: EntityManager,
  caller: Caller,
  boardId: string,
  { table, most }: Bound,
): Promise<Place | UserError> {
  const board = await lockOwn(
    transaction,
    caller,
    { type: "AdvisoryBoard", entity: AdvisoryBoard, rightOf: ({ ags }) => townRight(ags) },
    boardId,
  );
  if (!board) return notFound("advisory board", "boardId");
  if (board.status === "CLOSED") return CLOSED_BOARD;
  const [row] = await transaction.query<{ count: number }[]>(
    `SELECT count(*)::integer AS count FROM ${table} WHERE board_key = $1`,
    [board.key],
  );
  if ((row?.count ?? 0) < most) return { ags: board.ags, board_key: board.key };
  return userError("LIMIT_REACHED", "boardId", `The board has ${most} entries of this sort already.`);
}
