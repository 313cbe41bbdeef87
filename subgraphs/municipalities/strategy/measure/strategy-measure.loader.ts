/** Measures by key, by town and by recommendation: one statement for all that are asked. */
import type { DataSource } from "typeorm";
import type { Caller } from "../../../runtime/access/caller.js";
import type { Reads } from "../../../runtime/database/reads.js";
import { rowsOf } from "../../../runtime/database/built-statements.js";
import { rowsByKey, selectRows } from "../../../runtime/database/rows.js";
import { visibleToCaller } from "../goal/strategy-goals.js";
import { germanTextSql } from "../../writing/german-text.js";
import { StrategyMeasure } from "./strategy-measure.entity.js";

export const strategyMeasureLoader = ({ db, loader }: Reads) =>
  loader<string, StrategyMeasure | null>((keys) => rowsByKey(db, StrategyMeasure, "key", keys));

export const measuresOfTownLoader = ({ db, loader }: Reads) =>
  loader<string, readonly StrategyMeasure[]>((towns) => findMeasuresOf(db, "ags", towns));

export const measuresOfRecommendationLoader = ({ db, loader }: Reads) =>
  loader<string, readonly StrategyMeasure[]>((keys) => findMeasuresOf(db, "recommendationKey", keys));

/** Those that came of a recommendation and that staff has taken back since. */
export const withdrawnMeasuresOfRecommendationLoader = ({ db, loader }: Reads) =>
  loader<string, readonly StrategyMeasure[]>((keys) => findMeasuresOf(db, "recommendationKey", keys, "NOT NULL"));

const COLUMNS = { ags: "m.ags", recommendationKey: "m.recommendation_key" } as const;

/**
 * The measures of several towns (or recommendations), the first to begin first, then by title, in one statement; those
 * that stand by default.
 */
async function findMeasuresOf(
  db: DataSource,
  parent: keyof typeof COLUMNS,
  parents: readonly string[],
  withdrawnAt: "NULL" | "NOT NULL" = "NULL",
): Promise<StrategyMeasure[][]> {
  const query = selectRows(db, StrategyMeasure, "m")
    .where(`${COLUMNS[parent]} = ANY(:parents) AND m.withdrawn_at IS ${withdrawnAt}`, { parents })
    .orderBy("m.begins_on", "ASC", "NULLS LAST")
    .addOrderBy(germanTextSql("m.title"))
    .addOrderBy("m.key");
  const byParent = Map.groupBy(await rowsOf<StrategyMeasure>(db, query), (measure) => measure[parent]);
  return parents.map((key) => byParent.get(key) ?? []);
}

/** A measure as far as the caller may know of it: that what came of an adopted recommendation was taken back is everybody's. */
export const visibleMeasure = (caller: Caller, measure: StrategyMeasure | null): StrategyMeasure | null =>
  measure !== null && measure.recommendationKey !== null ? measure : visibleToCaller(caller, measure);
