/** Preconditions by key, and those of boards: one statement for all that are asked. */
import type { Reads } from "../../../runtime/database/reads.js";
import { rowsByKey, selectRows } from "../../../runtime/database/rows.js";
import { BoardPrecondition } from "./board-precondition.entity.js";

export const preconditionLoader = ({ db, loader }: Reads) =>
  loader<string, BoardPrecondition | null>((keys) => rowsByKey(db, BoardPrecondition, "key", keys));

export const boardPreconditionsLoader = ({ db, loader }: Reads) =>
  loader<string, BoardPrecondition[]>(async (boards) => {
    const query = selectRows(db, BoardPrecondition, "p").where("p.board_key = ANY(:boards)", { boards });
    const byBoard = Map.groupBy(await query.getRawMany<BoardPrecondition>(), ({ boardKey }) => boardKey);
    return boards.map((key) => byBoard.get(key) ?? []);
  });
