/** The state of a town's advisory board when it applies to a pilot, kept as it was. Knows no pilot. */
import type { EntityManager } from "typeorm";
import { positionIn } from "../../../../schema/vocabulary/entry.js";
import { findBoardFacts } from "../../advisory-board/board/board-facts.js";
import { PRECONDITIONS } from "../../advisory-board/precondition/precondition.js";
import { shownPreconditions } from "../../advisory-board/precondition/shown-status.js";
import type { BoardAtApplication } from "./board-at-application.types.js";

/** The board that the town has now, with the state of its preconditions as it is shown; null where it has none. */
export async function readBoard(transaction: EntityManager, ags: string): Promise<BoardAtApplication | null> {
  const [board] = await transaction.query<Pick<BoardAtApplication, "key" | "status" | "preconditions">[]>(
    `SELECT b.key, b.status,
       json_agg(json_build_object('precondition', c.precondition, 'status', c.status)) AS preconditions
     FROM advisory_board AS b JOIN advisory_board_precondition AS c ON c.board_key = b.key
     WHERE b.ags = $1 AND b.status <> 'CLOSED' GROUP BY b.key`,
    [ags],
  );
  if (!board) return null;
  const [facts] = await findBoardFacts(transaction, [board.key]);
  const shown = facts ? shownPreconditions(board.preconditions, facts) : board.preconditions;
  const preconditions = shown.toSorted(
    (one, other) => positionIn(PRECONDITIONS, one.precondition) - positionIn(PRECONDITIONS, other.precondition),
  );
  const met = preconditions.filter(({ status }) => status === "MET").length;
  return { key: board.key, status: board.status, met, total: preconditions.length, preconditions };
}
