/** Boards by key and by town: one statement for all that are asked the same. */
import type { Reads } from "../../../runtime/database/reads.js";
import { rowByKey } from "../../../runtime/database/rows.js";
import { AdvisoryBoard } from "./advisory-board.entity.js";
import { FIELD_COLUMNS, findBoardsOf, presentBoards } from "./advisory-boards.js";

export const boardLoader = (reads: Reads) => rowByKey(reads, AdvisoryBoard, "key", FIELD_COLUMNS);

/** By AGS: the board that the town has now, else its last. */
export const presentBoardLoader = ({ db, rows }: Reads) =>
  rows<AdvisoryBoard | null>((towns, without) => presentBoards(db, towns, without), FIELD_COLUMNS);

export const boardPageLoader = ({ db, pages }: Reads) =>
  pages((towns, _filter: null, page, without) => findBoardsOf(db, towns, page, without), FIELD_COLUMNS);
