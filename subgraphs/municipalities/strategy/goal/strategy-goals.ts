/** Finds goals and their values. Knows nothing of how they are written. */
import type { DataSource } from "typeorm";
import type { Connection, Page } from "../../../../schema/connection.js";
import type { Caller } from "../../../runtime/access/caller.js";
import { isPermitted } from "../../../runtime/access/permission.js";
import { type FieldColumns, type LeftOut, underTheirNames } from "../../../runtime/asked-columns.js";
import { pagesByParent } from "../../../runtime/database/page.js";
import { rowsOf } from "../../../runtime/database/built-statements.js";
import { selectRows } from "../../../runtime/database/rows.js";
import { germanTextSql } from "../../writing/german-text.js";
import { townRight } from "../../writing/town-right.js";
import { PRESENTED_COLUMNS } from "../../writing/written-row.js";
import { StrategyGoalValue } from "./goal-value.entity.js";
import { StrategyGoal } from "./strategy-goal.entity.js";

/** What a goal is read without where nobody asks for it. */
export const GOAL_COLUMNS: FieldColumns<StrategyGoal> = {
  ...PRESENTED_COLUMNS,
  ...underTheirNames<StrategyGoal>("title", "description", "indicator", "unit"),
  baseline: ["baseline", "progress"],
  target: ["target", "progress"],
  targetYear: ["targetYear", "progress"],
};

/** What a measured value is read without where nobody asks for it. */
export const VALUE_COLUMNS: FieldColumns<StrategyGoalValue> = {
  ...PRESENTED_COLUMNS,
  ...underTheirNames<StrategyGoalValue>("source"),
};

/** The goals of several towns, each in its own order, then by title, in one statement. Withdrawn ones are none. */
export async function findGoalsOf(
  db: DataSource,
  towns: readonly string[],
  without: LeftOut,
): Promise<StrategyGoal[][]> {
  const query = selectRows(db, StrategyGoal, "g", without)
    .where("g.ags = ANY(:towns) AND g.withdrawn_at IS NULL", { towns })
    .orderBy("g.position")
    .addOrderBy(germanTextSql("g.title"))
    .addOrderBy("g.key");
  const byTown = Map.groupBy(await rowsOf<StrategyGoal>(db, query), ({ ags }) => ags);
  return towns.map((ags) => byTown.get(ags) ?? []);
}

/** The newest value of each goal, in one statement; null where nothing was measured. */
export async function findLatestValues(
  db: DataSource,
  goals: readonly string[],
  without: LeftOut,
): Promise<(StrategyGoalValue | null)[]> {
  const query = selectRows(db, StrategyGoalValue, "v", without)
    .distinctOn(["v.goal_key"])
    .where("v.goal_key = ANY(:goals) AND v.withdrawn_at IS NULL", { goals })
    .orderBy("v.goal_key")
    .addOrderBy("v.measured_on", "DESC");
  const byGoal = new Map((await rowsOf<StrategyGoalValue>(db, query)).map((value) => [value.goalKey, value]));
  return goals.map((key) => byGoal.get(key) ?? null);
}

/** The same page of the values of several goals, the newest first, in one statement. */
export async function findValuesOf(
  db: DataSource,
  goals: readonly string[],
  page: Page,
  without: LeftOut,
): Promise<Connection<StrategyGoalValue>[]> {
  const query = selectRows(db, StrategyGoalValue, "v", without).where(
    "v.goal_key = ANY(:goals) AND v.withdrawn_at IS NULL",
    {
      goals,
    },
  );
  const orderBy = [{ expression: "v.measured_on", direction: "DESC", type: "date" }] as const;
  return pagesByParent(db, { query, orderBy, key: "v.key" }, "goalKey", goals, page);
}

/** Something of a strategy as far as the caller may know of it: of what was withdrawn its town's staff alone. */
export const visibleToCaller = <Row extends { readonly ags: string; readonly withdrawnAt: string | null }>(
  caller: Caller,
  row: Row | null,
): Row | null => (row && (row.withdrawnAt === null || isPermitted(caller, townRight(row.ags))) ? row : null);
