/**
 * Preconditions by key, and those of boards, with the status that holds now: one statement for all that are asked, and
 * one for their boards' composition.
 */
import type { DataSource } from "typeorm";
import type { Reads } from "../../../runtime/database/reads.js";
import { rowsOf } from "../../../runtime/database/built-statements.js";
import { rowsByKey, selectRows } from "../../../runtime/database/rows.js";
import { findBoardFacts } from "../board/board-facts.js";
import { BoardPrecondition } from "./board-precondition.entity.js";
import { shownPreconditions } from "./shown-status.js";

export const preconditionLoader = ({ db, loader }: Reads) =>
  loader<string, BoardPrecondition | null>(async (keys) => {
    const rows = await rowsByKey(db, BoardPrecondition, "key", keys);
    const shown = new Map(
      (
        await shownOf(
          db,
          rows.filter((row) => row !== null),
        )
      ).map((precondition) => [precondition.key, precondition]),
    );
    return keys.map((key) => shown.get(key) ?? null);
  });

export const boardPreconditionsLoader = ({ db, loader }: Reads) =>
  loader<string, BoardPrecondition[]>(async (boards) => {
    const query = selectRows(db, BoardPrecondition, "p").where("p.board_key = ANY(:boards)", { boards });
    const byBoard = Map.groupBy(
      await shownOf(db, await rowsOf<BoardPrecondition>(db, query), boards),
      ({ boardKey }) => boardKey,
    );
    return boards.map((key) => byBoard.get(key) ?? []);
  });

/** @param boards those of the rows, or more */
async function shownOf(
  db: DataSource,
  rows: readonly BoardPrecondition[],
  boards: readonly string[] = [...new Set(rows.map(({ boardKey }) => boardKey))],
): Promise<BoardPrecondition[]> {
  const facts = await findBoardFacts(db, boards);
  return boards.flatMap((board, at) => {
    const own = rows.filter(({ boardKey }) => boardKey === board);
    const composition = facts[at];
    return composition ? shownPreconditions(own, composition) : own;
  });
}
