/** Counts strategies, goals and measures. Computed by the database, never by loading rows. */
import type { DataSource } from "typeorm";
import { whereChoice } from "../../runtime/database/conditions.js";
import { groupTotals } from "../../runtime/database/totals.js";
import { Municipality } from "../municipality/municipality.entity.js";
import { checkDistrictKeys } from "../municipality/municipalities.js";
import type { StrategyDimension, StrategyFilter, StrategyTotal } from "./strategy-total.types.js";

/** A row per strategy, goal and measure that stands; a strategy itself has no status. */
const PARTS_SQL = `(
  SELECT ags, is_demonstration, NULL AS status, 'STRATEGY' AS part, 0 AS budget_cents FROM strategy
  UNION ALL
  SELECT ags, is_demonstration, status, 'GOAL', 0 FROM strategy_goal WHERE withdrawn_at IS NULL
  UNION ALL
  SELECT ags, is_demonstration, status, 'MEASURE', coalesce(budget_cents, 0)
    FROM strategy_measure WHERE withdrawn_at IS NULL)`;

const DIMENSIONS = {
  STATE: ["state", "town.state"],
  STATUS: ["status", "part.status"],
  SETTLEMENT_KIND: ["settlementKind", "town.kind"],
  DISTRICT: ["district", "town.district_key"],
} as const;

/** Totals of the strategies of current towns by the dimensions asked for; without any, one row over all. */
export async function strategyTotals(
  db: DataSource,
  by: readonly StrategyDimension[],
  filter: StrategyFilter | null | undefined,
): Promise<StrategyTotal[]> {
  checkDistrictKeys(filter?.district);
  const query = db
    .createQueryBuilder()
    .from(PARTS_SQL, "part")
    .innerJoin(Municipality, "town", "town.ags = part.ags AND town.is_current")
    .where(by.includes("STATUS") ? "part.status IS NOT NULL" : "true");
  whereChoice(query, "town.state", "filter.state", filter?.state);
  whereChoice(query, "town.district_key", "filter.district", filter?.district);
  whereChoice(query, "town.kind", "filter.settlementKind", filter?.settlementKind);
  if (filter?.isDemonstration != null)
    query.andWhere("part.is_demonstration = :isDemonstration", { isDemonstration: filter.isDemonstration });
  return groupTotals<StrategyTotal, StrategyDimension>(query, by, DIMENSIONS, {
    strategies: "count(DISTINCT part.ags)::integer",
    goals: "count(*) FILTER (WHERE part.part = 'GOAL')::integer",
    measures: "count(*) FILTER (WHERE part.part = 'MEASURE')::integer",
    // Whole cents stay exact in a double up to ninety billion euros.
    budgetCents: "coalesce(sum(part.budget_cents), 0)::double precision",
  });
}
