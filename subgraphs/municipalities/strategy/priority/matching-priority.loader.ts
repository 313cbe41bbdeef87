/** Priorities by key, by town and by recommendation: one statement for all that are asked. */
import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import { positionIn } from "../../../../schema/vocabulary/entry.js";
import { TOWN_CRITERIA } from "../../../../schema/vocabulary/town-criterion.js";
import { rowsByKey, selectRows } from "../../../runtime/database/rows.js";
import { MatchingPriority } from "./matching-priority.entity.js";

export const matchingPriorityLoader = (db: DataSource) =>
  new DataLoader<string, MatchingPriority | null>((keys) => rowsByKey(db, MatchingPriority, "key", keys));

export const prioritiesOfTownLoader = (db: DataSource) =>
  new DataLoader<string, readonly MatchingPriority[]>((towns) => findPrioritiesOf(db, "ags", towns));

/** Those that a recommendation has set and that nobody has set otherwise since. */
export const prioritiesOfRecommendationLoader = (db: DataSource) =>
  new DataLoader<string, readonly MatchingPriority[]>((keys) => findPrioritiesOf(db, "recommendationKey", keys));

const COLUMNS = { ags: "p.ags", recommendationKey: "p.recommendation_key" } as const;

/** The priorities that hold of several towns (or recommendations), in the order of the criteria, in one statement. */
async function findPrioritiesOf(
  db: DataSource,
  parent: keyof typeof COLUMNS,
  parents: readonly string[],
): Promise<MatchingPriority[][]> {
  const query = selectRows(db, MatchingPriority, "p").where(
    `${COLUMNS[parent]} = ANY(:parents) AND p.withdrawn_at IS NULL`,
    { parents },
  );
  const byParent = Map.groupBy(await query.getRawMany<MatchingPriority>(), (priority) => priority[parent]);
  const place = ({ criterion }: MatchingPriority) => positionIn(TOWN_CRITERIA, criterion);
  return parents.map((key) => (byParent.get(key) ?? []).toSorted((one, other) => place(one) - place(other)));
}
