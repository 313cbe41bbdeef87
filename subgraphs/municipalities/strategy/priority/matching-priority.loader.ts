/** Priorities by key, by town and by recommendation, one statement for all that are asked; and who may know of one. */
import type { DataSource } from "typeorm";
import { positionIn } from "../../../../schema/vocabulary/entry.js";
import { TOWN_CRITERIA } from "../../../../schema/vocabulary/town-criterion.js";
import { type FieldColumns, type LeftOut, underTheirNames } from "../../../runtime/asked-columns.js";
import type { Caller } from "../../../runtime/access/caller.js";
import { rowsOf } from "../../../runtime/database/built-statements.js";
import type { Reads } from "../../../runtime/database/reads.js";
import { rowByKey, selectRows } from "../../../runtime/database/rows.js";
import { visibleToCaller } from "../goal/strategy-goals.js";
import { PRESENTED_COLUMNS } from "../../writing/written-row.js";
import { MatchingPriority } from "./matching-priority.entity.js";

/** What a priority is read without where nobody asks for it. */
export const FIELD_COLUMNS: FieldColumns<MatchingPriority> = {
  ...PRESENTED_COLUMNS,
  ...underTheirNames<MatchingPriority>("importance", "overrideReason", "setAt"),
};

export const matchingPriorityLoader = (reads: Reads) => rowByKey(reads, MatchingPriority, "key", FIELD_COLUMNS);

export const prioritiesOfTownLoader = ({ db, rows }: Reads) =>
  rows<readonly MatchingPriority[]>((towns, without) => findPrioritiesOf(db, "ags", towns, without), FIELD_COLUMNS);

/** Those that a recommendation has set and that nobody has set otherwise since. */
export const prioritiesOfRecommendationLoader = ({ db, rows }: Reads) =>
  rows<readonly MatchingPriority[]>(
    (keys, without) => findPrioritiesOf(db, "recommendationKey", keys, without),
    FIELD_COLUMNS,
  );

/** Those of a town in which its staff departs from what the council adopted, also where it has taken them back. */
export const overriddenOfTownLoader = ({ db, rows }: Reads) =>
  rows<readonly MatchingPriority[]>(
    (towns, without) => findPrioritiesOf(db, "ags", towns, without, "p.overridden_recommendation_key IS NOT NULL"),
    FIELD_COLUMNS,
  );

/** Those that a recommendation had set and that staff has set otherwise since, or taken back. */
export const overriddenOfRecommendationLoader = ({ db, rows }: Reads) =>
  rows<readonly MatchingPriority[]>(
    (keys, without) => findPrioritiesOf(db, "overriddenRecommendationKey", keys, without, "true"),
    FIELD_COLUMNS,
  );

const COLUMNS = {
  ags: "p.ags",
  recommendationKey: "p.recommendation_key",
  overriddenRecommendationKey: "p.overridden_recommendation_key",
} as const;

/** The priorities of several towns (or recommendations), those that hold by default, in the order of the criteria, in one statement. */
async function findPrioritiesOf(
  db: DataSource,
  parent: keyof typeof COLUMNS,
  parents: readonly string[],
  without: LeftOut,
  condition = "p.withdrawn_at IS NULL",
): Promise<MatchingPriority[][]> {
  const query = selectRows(db, MatchingPriority, "p", without).where(`${COLUMNS[parent]} = ANY(:parents)`, { parents });
  const rows = await rowsOf<MatchingPriority>(db, query.andWhere(condition));
  const byParent = Map.groupBy(rows, (priority) => priority[parent]);
  const place = ({ criterion }: MatchingPriority) => positionIn(TOWN_CRITERIA, criterion);
  return parents.map((key) => (byParent.get(key) ?? []).toSorted((one, other) => place(one) - place(other)));
}

/** A priority as far as the caller may know of it: one that was taken back is its staff's, but a departure is everybody's. */
export const visiblePriority = (caller: Caller, row: MatchingPriority | null): MatchingPriority | null =>
  row !== null && row.overriddenRecommendationKey !== null ? row : visibleToCaller(caller, row);
