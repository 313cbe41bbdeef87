/** Boards by key and by town: one statement for all that are asked the same. */
import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import { pageLoader } from "../../../runtime/database/page-loader.js";
import { rowsByKey } from "../../../runtime/database/rows.js";
import { AdvisoryBoard } from "./advisory-board.entity.js";
import { findBoardsOf, presentBoards } from "./advisory-boards.js";

export const boardLoader = (db: DataSource) =>
  new DataLoader<string, AdvisoryBoard | null>((keys) => rowsByKey(db, AdvisoryBoard, "key", keys));

/** By AGS: the board that the town has now, else its last. */
export const presentBoardLoader = (db: DataSource) =>
  new DataLoader<string, AdvisoryBoard | null>((towns) => presentBoards(db, towns));

export const boardPageLoader = (db: DataSource) =>
  pageLoader((towns, _filter: null, page) => findBoardsOf(db, towns, page));
