/** Measures by key, by town and by recommendation: one statement for all that are asked. */
import type { DataSource } from "typeorm";
import { type FieldColumns, type LeftOut, underTheirNames } from "../../../runtime/asked-columns.js";
import type { Caller } from "../../../runtime/access/caller.js";
import type { Reads } from "../../../runtime/database/reads.js";
import { rowsOf } from "../../../runtime/database/built-statements.js";
import { rowByKey, selectRows } from "../../../runtime/database/rows.js";
import { visibleToCaller } from "../goal/strategy-goals.js";
import { germanTextSql } from "../../writing/german-text.js";
import { PRESENTED_COLUMNS } from "../../writing/written-row.js";
import { StrategyMeasure } from "./strategy-measure.entity.js";

/** What a measure is read without where nobody asks for it. */
export const FIELD_COLUMNS: FieldColumns<StrategyMeasure> = {
  ...PRESENTED_COLUMNS,
  ...underTheirNames<StrategyMeasure>("title", "description", "overrideReason"),
  responsibleOffice: ["responsibleOffice", "nextStatuses"],
  beginsOn: ["beginsOn", "nextStatuses"],
  endsOn: ["endsOn", "nextStatuses"],
  storedBudgetCents: ["budgetCents"],
};

export const strategyMeasureLoader = (reads: Reads) => rowByKey(reads, StrategyMeasure, "key", FIELD_COLUMNS);

export const measuresOfTownLoader = ({ db, rows }: Reads) =>
  rows<readonly StrategyMeasure[]>((towns, without) => findMeasuresOf(db, "ags", towns, without), FIELD_COLUMNS);

export const measuresOfRecommendationLoader = ({ db, rows }: Reads) =>
  rows<readonly StrategyMeasure[]>(
    (keys, without) => findMeasuresOf(db, "recommendationKey", keys, without),
    FIELD_COLUMNS,
  );

/** Those that came of a recommendation and that staff has taken back since. */
export const withdrawnMeasuresOfRecommendationLoader = ({ db, rows }: Reads) =>
  rows<readonly StrategyMeasure[]>(
    (keys, without) => findMeasuresOf(db, "recommendationKey", keys, without, "NOT NULL"),
    FIELD_COLUMNS,
  );

const COLUMNS = { ags: "m.ags", recommendationKey: "m.recommendation_key" } as const;

/**
 * The measures of several towns (or recommendations), the first to begin first, then by title, in one statement; those
 * that stand by default.
 */
async function findMeasuresOf(
  db: DataSource,
  parent: keyof typeof COLUMNS,
  parents: readonly string[],
  without: LeftOut,
  withdrawnAt: "NULL" | "NOT NULL" = "NULL",
): Promise<StrategyMeasure[][]> {
  const query = selectRows(db, StrategyMeasure, "m", without)
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
