/** Finds needs. Knows nothing of who meets them. */
import type { DataSource, SelectQueryBuilder } from "typeorm";
import type { Connection, Page } from "../../../schema/connection.js";
import type { Caller } from "../../runtime/access/caller.js";
import { isPermitted } from "../../runtime/access/permission.js";
import { type FieldColumns, type LeftOut, underTheirNames } from "../../runtime/asked-columns.js";
import { whereChoice } from "../../runtime/database/conditions.js";
import { type Listing, pageOf, pagesByParent } from "../../runtime/database/page.js";
import { selectRows } from "../../runtime/database/rows.js";
import { Municipality } from "../municipality/municipality.entity.js";
import { checkDistrictKeys } from "../municipality/municipalities.js";
import { townRight } from "../writing/town-right.js";
import { Need } from "./need.entity.js";
import type { NeedFilter } from "./need.inputs.js";

/** What a list of needs is read without where nobody asks for it. */
export const FIELD_COLUMNS: FieldColumns<Need> = {
  ...underTheirNames<Need>("title", "description", "quantity", "urgency", "neededUntil", "externalId", "version"),
  ...underTheirNames<Need>("office", "updatedAt", "confirmedAt", "publishedAt", "isDemonstration"),
  ...underTheirNames<Need>("overrideReason"),
  kldbCode: ["occupation"],
  strategyGoalKey: ["strategyGoal"],
};

/** The needs of every municipality, newest first. */
export async function findNeeds(
  db: DataSource,
  filter: NeedFilter | null | undefined,
  page: Page,
  without: LeftOut = [],
): Promise<Connection<Need>> {
  return pageOf(db, newestFirst(narrowNeeds(selectRows(db, Need, "n", without), filter)), page);
}

/** The same page of the needs of several municipalities, newest first, in one statement. */
export async function findNeedsOf(
  db: DataSource,
  towns: readonly string[],
  filter: NeedFilter | null | undefined,
  page: Page,
  without: LeftOut = [],
): Promise<Connection<Need>[]> {
  const query = narrowNeeds(selectRows(db, Need, "n", without), filter).andWhere("n.ags = ANY(:towns)", { towns });
  return pagesByParent(db, newestFirst(query), "ags", towns, page);
}

/** What a need can come from or serve, and the column that names it. */
const REASONS = { strategyGoalKey: "n.strategy_goal_key", recommendationKey: "n.recommendation_key" } as const;

/**
 * The same page of the needs that serve several goals of strategies, or that come from several recommendations, newest
 * first, in one statement.
 */
export async function findNeedsBecauseOf(
  db: DataSource,
  reason: keyof typeof REASONS,
  keys: readonly string[],
  page: Page,
  without: LeftOut,
): Promise<Connection<Need>[]> {
  // The column by which they are told apart is never left out.
  const query = narrowNeeds(
    selectRows(
      db,
      Need,
      "n",
      without.filter((column) => column !== reason),
    ),
    null,
  ).andWhere(`${REASONS[reason]} = ANY(:keys)`, { keys });
  return pagesByParent(db, newestFirst(query), reason, keys, page);
}

/**
 * A need as far as the caller may know of it: of a withdrawn one its municipality's staff alone, but that what came of an
 * adopted recommendation was taken back is everybody's.
 */
export const visibleNeed = (caller: Caller, need: Need | null): Need | null =>
  need && (need.recommendationKey !== null || need.withdrawnAt === null || isPermitted(caller, townRight(need.ags)))
    ? need
    : null;

/** Narrows a query for needs `n` to those of current towns that the filter asks for; the town is `town`. */
export function narrowNeeds<Row extends object>(
  query: SelectQueryBuilder<Row>,
  filter: NeedFilter | null | undefined,
): SelectQueryBuilder<Row> {
  query
    .innerJoin(Municipality, "town", "town.ags = n.ags AND town.is_current")
    .andWhere(`n.withdrawn_at IS ${filter?.isWithdrawn ? "NOT NULL" : "NULL"}`);
  whereNeedIs(query, filter);
  return query;
}

/** The conditions of the filter itself. */
export function whereNeedIs<Row extends object>(
  query: SelectQueryBuilder<Row>,
  filter: NeedFilter | null | undefined,
): void {
  whereChoice(query, "town.state", "filter.state", filter?.state);
  checkDistrictKeys(filter?.district);
  whereChoice(query, "town.district_key", "filter.district", filter?.district);
  whereChoice(query, "town.kind", "filter.settlementKind", filter?.settlementKind);
  whereChoice(query, "n.kind", "filter.kind", filter?.kind);
  whereChoice(query, "n.external_id", "filter.externalId", filter?.externalId);
  if (filter?.isDemonstration != null)
    query.andWhere("n.is_demonstration = :isDemonstration", { isDemonstration: filter.isDemonstration });
}

const newestFirst = (query: SelectQueryBuilder<Need>): Listing<Need> => ({
  query,
  orderBy: [{ expression: "n.published_at", direction: "DESC", type: "timestamptz" }],
  key: "n.key",
});
