/** Finds recommendations. Knows nothing of how they are written. */
import type { DataSource, SelectQueryBuilder } from "typeorm";
import type { Connection, Page } from "../../../schema/connection.js";
import { type FieldColumns, type LeftOut, underTheirNames } from "../../runtime/asked-columns.js";
import { rowsOf } from "../../runtime/database/built-statements.js";
import { whereChoice } from "../../runtime/database/conditions.js";
import { type Listing, pagesByParent } from "../../runtime/database/page.js";
import { selectRows } from "../../runtime/database/rows.js";
import { PRESENTED_COLUMNS } from "../writing/written-row.js";
import { RECOMMENDATION_KINDS } from "./recommendation-kind.js";
import { Recommendation } from "./recommendation.entity.js";
import type { RecommendationFilter } from "./recommendation.inputs.js";

/** What a recommendation is read without where nobody asks for it. */
export const FIELD_COLUMNS: FieldColumns<Recommendation> = {
  ...PRESENTED_COLUMNS,
  ...underTheirNames<Recommendation>("position", "title", "text", "dissent", "proposedOn", "withdrawalReason"),
  ...underTheirNames<Recommendation>("handedOverOn", "createdAt"),
  votes: ["votes", "nextSteps"],
  effectCount: ["effectCount", "nextSteps"],
  decision: ["decision"],
  decidedOn: ["decision"],
  decisionReasons: ["decision"],
  decisionReference: ["decision"],
  followUp: ["followUp"],
  implementedOn: ["followUp"],
};

/** The same page of the recommendations of several boards, in the order of the paper, in one statement. */
export async function findRecommendationsOf(
  db: DataSource,
  boards: readonly string[],
  filter: RecommendationFilter | null | undefined,
  page: Page,
  without: LeftOut,
): Promise<Connection<Recommendation>[]> {
  const query = selectRows(db, Recommendation, "r", without).where("r.board_key = ANY(:boards)", { boards });
  whereChoice(query, "r.kind", "filter.kind", filter?.kind);
  whereChoice(query, "r.status", "filter.status", filter?.status);
  return pagesByParent(db, inOrderOfPaper(query), "boardKey", boards, page);
}

/** Everything in the papers of several boards, each in its order: what was proposed, whatever became of it. */
export async function findPapersOf(
  db: DataSource,
  boards: readonly string[],
  without: LeftOut,
): Promise<Recommendation[][]> {
  const query = selectRows(db, Recommendation, "r", without)
    .where("r.board_key = ANY(:boards) AND r.status <> ALL(:outside)", { boards, outside: OUTSIDE_PAPER })
    .orderBy(PLACE_OF_KIND)
    .addOrderBy("r.position")
    .addOrderBy("r.created_at")
    .addOrderBy("r.key");
  const rows = await rowsOf<Recommendation>(db, query);
  const byBoard = Map.groupBy(rows, ({ boardKey }) => boardKey);
  return boards.map((board) => byBoard.get(board) ?? []);
}

const OUTSIDE_PAPER: readonly Recommendation["status"][] = ["DRAFT", "WITHDRAWN"];

const PLACE_OF_KIND = `array_position(ARRAY[${RECOMMENDATION_KINDS.map(({ value }) => `'${value}'`).join(", ")}], r.kind)`;

const inOrderOfPaper = (query: SelectQueryBuilder<Recommendation>): Listing<Recommendation> => ({
  query,
  orderBy: [
    { expression: PLACE_OF_KIND, direction: "ASC", type: "integer" },
    { expression: "r.position", direction: "ASC", type: "integer" },
    { expression: "r.created_at", direction: "ASC", type: "timestamptz" },
  ],
  key: "r.key",
});
