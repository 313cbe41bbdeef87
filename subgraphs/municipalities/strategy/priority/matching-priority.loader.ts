/** Priorities by key, by town and by recommendation, one statement for all that are asked; and who may know of one. */
import type { DataSource } from "typeorm";
import { positionIn } from "../../../../schema/vocabulary/entry.js";
import { TOWN_CRITERIA } from "../../../../schema/vocabulary/town-criterion.js";
import type { Caller } from "../../../runtime/access/caller.js";
import { rowsOf } from "../../../runtime/database/built-statements.js";
import type { Reads } from "../../../runtime/database/reads.js";
import { rowsByKey, selectRows } from "../../../runtime/database/rows.js";
import { visibleToCaller } from "../goal/strategy-goals.js";
import { MatchingPriority } from "./matching-priority.entity.js";

export const matchingPriorityLoader = ({ db, loader }: Reads) =>
  loader<string, MatchingPriority | null>((keys) => rowsByKey(db, MatchingPriority, "key", keys));

export const prioritiesOfTownLoader = ({ db, loader }: Reads) =>
  loader<string, readonly MatchingPriority[]>((towns) => findPrioritiesOf(db, "ags", towns));

/** Those that a recommendation has set and that nobody has set otherwise since. */
export const prioritiesOfRecommendationLoader = ({ db, loader }: Reads) =>
  loader<string, readonly MatchingPriority[]>((keys) => findPrioritiesOf(db, "recommendationKey", keys));

/** Those of a town in which its staff departs from what the council adopted, also where it has taken them back. */
export const overriddenOfTownLoader = ({ db, loader }: Reads) =>
  loader<string, readonly MatchingPriority[]>((towns) =>
    findPrioritiesOf(db, "ags", towns, "p.overridden_recommendation_key IS NOT NULL"),
  );

/** Those that a recommendation had set and that staff has set otherwise since, or taken back. */
export const overriddenOfRecommendationLoader = ({ db, loader }: Reads) =>
  loader<string, readonly MatchingPriority[]>((keys) =>
    findPrioritiesOf(db, "overriddenRecommendationKey", keys, "true"),
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
  condition = "p.withdrawn_at IS NULL",
): Promise<MatchingPriority[][]> {
  const query = selectRows(db, MatchingPriority, "p").where(`${COLUMNS[parent]} = ANY(:parents)`, { parents });
  const rows = await rowsOf<MatchingPriority>(db, query.andWhere(condition));
  const byParent = Map.groupBy(rows, (priority) => priority[parent]);
  const place = ({ criterion }: MatchingPriority) => positionIn(TOWN_CRITERIA, criterion);
  return parents.map((key) => (byParent.get(key) ?? []).toSorted((one, other) => place(one) - place(other)));
}

/** A priority as far as the caller may know of it: one that was taken back is its staff's, but a departure is everybody's. */
export const visiblePriority = (caller: Caller, row: MatchingPriority | null): MatchingPriority | null =>
  row !== null && row.overriddenRecommendationKey !== null ? row : visibleToCaller(caller, row);
