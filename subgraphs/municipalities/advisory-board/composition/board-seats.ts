/** Finds seats. Knows nothing of their balance. */
import type { DataSource } from "typeorm";
import type { Connection, Page } from "../../../../schema/connection.js";
import { type FieldColumns, type LeftOut, underTheirNames } from "../../../runtime/asked-columns.js";
import { pagesByParent } from "../../../runtime/database/page.js";
import type { Reads } from "../../../runtime/database/reads.js";
import { rowByKey, selectRows } from "../../../runtime/database/rows.js";
import { germanTextSql } from "../../writing/german-text.js";
import { WRITTEN_COLUMNS } from "../../writing/written-row.js";
import { BoardSeat } from "./board-seat.entity.js";

/** What a seat is read without where nobody asks for it. */
export const SEAT_COLUMNS: FieldColumns<BoardSeat> = {
  ...WRITTEN_COLUMNS,
  ...underTheirNames<BoardSeat>("group", "holderKind", "holder", "hasVote", "interpreterLanguage"),
  filledFrom: ["filledFrom", "isFilled"],
  filledUntil: ["filledUntil", "isFilled"],
};

/** Seats by key, one statement per batch. */
export const seatLoader = (reads: Reads) => rowByKey(reads, BoardSeat, "key", SEAT_COLUMNS);

/** Pages of the seats of several boards by group, in a group by holder, in one statement. */
export const seatPageLoader = ({ db, pages }: Reads) =>
  pages((boards, _filter: null, page, without) => findSeatsOf(db, boards, page, without), SEAT_COLUMNS);

async function findSeatsOf(
  db: DataSource,
  boards: readonly string[],
  page: Page,
  without: LeftOut,
): Promise<Connection<BoardSeat>[]> {
  const query = selectRows(db, BoardSeat, "s", without).where("s.board_key = ANY(:boards) AND s.withdrawn_at IS NULL", {
    boards,
  });
  const orderBy = [
    { expression: "s.seat_group", direction: "ASC", type: "text" },
    { expression: germanTextSql("s.holder"), direction: "ASC", type: "text" },
  ] as const;
  return pagesByParent(db, { query, orderBy, key: "s.key" }, "boardKey", boards, page);
}

/** A seat as everybody knows of it: not after it was withdrawn. */
export const standingSeat = (seat: BoardSeat | null): BoardSeat | null => (seat?.withdrawnAt === null ? seat : null);
