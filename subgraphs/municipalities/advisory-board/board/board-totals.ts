/** Counts boards. Computed by the database, never by loading rows. */
import type { DataSource } from "typeorm";
import { groupTotals } from "../../../runtime/database/totals.js";
import { AdvisoryBoard } from "./advisory-board.entity.js";
import type { AdvisoryBoardFilter } from "./advisory-board.inputs.js";
import { narrowBoards } from "./advisory-boards.js";
import type { BoardDimension, BoardTotal } from "./board-total.types.js";

/** Totals by the dimensions asked for; without any, one row over all. */
export function boardTotals(
  db: DataSource,
  by: readonly BoardDimension[],
  filter: AdvisoryBoardFilter | null | undefined,
): Promise<BoardTotal[]> {
  const query = narrowBoards(db.createQueryBuilder().from(AdvisoryBoard, "b"), filter);
  return groupTotals<BoardTotal, BoardDimension>(
    query,
    by,
    {
      STATE: ["state", "town.state"],
      STATUS: ["status", "b.status"],
      SETTLEMENT_KIND: ["settlementKind", "town.kind"],
      DISTRICT: ["district", "town.district_key"],
    },
    { boards: "count(*)::integer" },
  );
}
