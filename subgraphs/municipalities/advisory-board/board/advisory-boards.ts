/** Finds advisory boards. Knows nothing of what belongs to one. */
import type { DataSource, SelectQueryBuilder } from "typeorm";
import type { Connection, Page } from "../../../../schema/connection.js";
import { type FieldColumns, type LeftOut, underTheirNames } from "../../../runtime/asked-columns.js";
import { whereChoice } from "../../../runtime/database/conditions.js";
import { type Listing, pageOf, pagesByParent } from "../../../runtime/database/page.js";
import { rowsOf } from "../../../runtime/database/built-statements.js";
import { selectRows } from "../../../runtime/database/rows.js";
import { checkDistrictKeys } from "../../municipality/municipalities.js";
import { Municipality } from "../../municipality/municipality.entity.js";
import { PRESENTED_COLUMNS } from "../../writing/written-row.js";
import { AdvisoryBoard } from "./advisory-board.entity.js";
import type { AdvisoryBoardFilter } from "./advisory-board.inputs.js";

/** What a board is read without where nobody asks for it. */
export const FIELD_COLUMNS: FieldColumns<AdvisoryBoard> = {
  ...PRESENTED_COLUMNS,
  ...underTheirNames<AdvisoryBoard>("pausedFrom", "title", "question", "aim", "mandateReference", "coordinatorOffice"),
  ...underTheirNames<AdvisoryBoard>("coordinatorWeeklyHours", "budgetCents", "moderation", "hasInterpreters"),
  ...underTheirNames<AdvisoryBoard>("hasChildcare", "publicParticipation", "handedOverOn", "decidedOn", "evaluation"),
  ...underTheirNames<AdvisoryBoard>("closingReason", "sessionPlan", "createdAt"),
  mandatedOn: ["mandatedOn", "foundedOn"],
  foundedOn: ["foundedOn"],
};

/** The boards of every current municipality, newest first. */
export async function findBoards(
  db: DataSource,
  filter: AdvisoryBoardFilter | null | undefined,
  page: Page,
  without: LeftOut,
): Promise<Connection<AdvisoryBoard>> {
  return pageOf(db, newestFirst(narrowBoards(selectRows(db, AdvisoryBoard, "b", without), filter)), page);
}

/** All boards of several municipalities, the newest first, a page of each in one statement. */
export async function findBoardsOf(
  db: DataSource,
  towns: readonly string[],
  page: Page,
  without: LeftOut,
): Promise<Connection<AdvisoryBoard>[]> {
  const query = selectRows(db, AdvisoryBoard, "b", without).where("b.ags = ANY(:towns)", { towns });
  return pagesByParent(db, newestFirst(query), "ags", towns, page);
}

/** The board that each municipality has now, else the one that ended last; null where it never had one. */
export async function presentBoards(
  db: DataSource,
  towns: readonly string[],
  without: LeftOut,
): Promise<(AdvisoryBoard | null)[]> {
  const query = selectRows(db, AdvisoryBoard, "b", without)
    .distinctOn(["b.ags"])
    .where("b.ags = ANY(:towns)", { towns })
    .orderBy("b.ags")
    .addOrderBy("b.status = 'CLOSED'")
    .addOrderBy("b.closed_on", "DESC")
    .addOrderBy("b.created_at", "DESC");
  const byTown = new Map((await rowsOf<AdvisoryBoard>(db, query)).map((board) => [board.ags, board]));
  return towns.map((ags) => byTown.get(ags) ?? null);
}

/** Narrows a query for boards `b` to those of current towns that the filter asks for; the town is `town`. */
export function narrowBoards<Row extends object>(
  query: SelectQueryBuilder<Row>,
  filter: AdvisoryBoardFilter | null | undefined,
): SelectQueryBuilder<Row> {
  query.innerJoin(Municipality, "town", "town.ags = b.ags AND town.is_current");
  whereChoice(query, "b.status", "filter.status", filter?.status);
  whereChoice(query, "town.state", "filter.state", filter?.state);
  checkDistrictKeys(filter?.district);
  whereChoice(query, "town.district_key", "filter.district", filter?.district);
  whereChoice(query, "town.kind", "filter.settlementKind", filter?.settlementKind);
  if (filter?.isDemonstration != null)
    query.andWhere("b.is_demonstration = :isDemonstration", { isDemonstration: filter.isDemonstration });
  return query;
}

const newestFirst = (query: SelectQueryBuilder<AdvisoryBoard>): Listing<AdvisoryBoard> => ({
  query,
  orderBy: [{ expression: "b.created_at", direction: "DESC", type: "timestamptz" }],
  key: "b.key",
});
