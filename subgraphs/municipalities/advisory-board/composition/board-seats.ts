/** Finds seats. Knows nothing of their balance. */
import type { DataSource } from "typeorm";
import type { Connection, Page } from "../../../../schema/connection.js";
import { pagesByParent } from "../../../runtime/database/page.js";
import type { Reads } from "../../../runtime/database/reads.js";
import { rowsByKey, selectRows } from "../../../runtime/database/rows.js";
import { germanTextSql } from "../../writing/german-text.js";
import { BoardSeat } from "./board-seat.entity.js";

/** Seats by key, one statement per batch. */
export const seatLoader = ({ db, loader }: Reads) =>
  loader<string, BoardSeat | null>((keys) => rowsByKey(db, BoardSeat, "key", keys));

/** Pages of the seats of several boards by group, in a group by holder, in one statement. */
export const seatPageLoader = ({ db, pages }: Reads) =>
  pages((boards, _filter: null, page) => findSeatsOf(db, boards, page));

async function findSeatsOf(db: DataSource, boards: readonly string[], page: Page): Promise<Connection<BoardSeat>[]> {
  const query = selectRows(db, BoardSeat, "s").where("s.board_key = ANY(:boards) AND s.withdrawn_at IS NULL", {
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
