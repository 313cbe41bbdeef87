/** Preconditions by key, and those of boards: one statement for all that are asked. */
import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import { rowsByKey, selectRows } from "../../../runtime/database/rows.js";
import { BoardPrecondition } from "./board-precondition.entity.js";

export const preconditionLoader = (db: DataSource) =>
  new DataLoader<string, BoardPrecondition | null>((keys) => rowsByKey(db, BoardPrecondition, "key", keys));

export const boardPreconditionsLoader = (db: DataSource) =>
  new DataLoader<string, BoardPrecondition[]>(async (boards) => {
    const query = selectRows(db, BoardPrecondition, "p").where("p.board_key = ANY(:boards)", { boards });
    const byBoard = Map.groupBy(await query.getRawMany<BoardPrecondition>(), ({ boardKey }) => boardKey);
    return boards.map((key) => byBoard.get(key) ?? []);
  });
