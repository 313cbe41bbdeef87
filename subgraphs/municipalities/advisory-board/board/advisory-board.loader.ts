/** Boards by key and by town: one statement for all that are asked the same. */
import type { Reads } from "../../../runtime/database/reads.js";
import { rowsByKey } from "../../../runtime/database/rows.js";
import { AdvisoryBoard } from "./advisory-board.entity.js";
import { findBoardsOf, presentBoards } from "./advisory-boards.js";

export const boardLoader = ({ db, loader }: Reads) =>
  loader<string, AdvisoryBoard | null>((keys) => rowsByKey(db, AdvisoryBoard, "key", keys));

/** By AGS: the board that the town has now, else its last. */
export const presentBoardLoader = ({ db, loader }: Reads) =>
  loader<string, AdvisoryBoard | null>((towns) => presentBoards(db, towns));

export const boardPageLoader = ({ db, pages }: Reads) =>
  pages((towns, _filter: null, page) => findBoardsOf(db, towns, page));
