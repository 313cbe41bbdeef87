/**
 * Takes made-up boards out. One in which its town has written anything is the town's now and stays as a whole: its seats,
 * sessions and recommendations mean nothing without one another.
 */
import type { EntityManager } from "typeorm";
import { deleteMarked, type RemovedRows } from "../../../runtime/demonstration/demonstration.js";

const BOARD = "advisory_board";

/** What belongs to a board, each before what it refers to. */
const PARTS = [
  "recommendation",
  "board_session",
  "steering_group_member",
  "advisory_board_seat",
  "advisory_board_precondition",
] as const;

/** Of a board in which nobody has written, every row is marked. */
const OWN_BOARDS = [
  `SELECT key FROM ${BOARD} WHERE NOT is_demonstration`,
  ...PARTS.map((part) => `SELECT board_key FROM ${part} WHERE NOT is_demonstration`),
].join(" UNION ");

/** Deletes the boards that nobody has touched, with all that belongs to them. */
export async function removeBoards(transaction: EntityManager): Promise<RemovedRows> {
  const removed: Record<string, number> = {};
  for (const table of [...PARTS, BOARD]) {
    const column = table === BOARD ? "key" : "board_key";
    await transaction.query(
      `UPDATE ${table} SET is_demonstration = false WHERE is_demonstration AND ${column} IN (${OWN_BOARDS})`,
    );
  }
  for (const table of [...PARTS, BOARD]) removed[table] = await deleteMarked(transaction, table);
  return removed;
}
