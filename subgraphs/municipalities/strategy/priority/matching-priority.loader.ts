/** Priorities by key and by town: one statement for all that are asked. */
import DataLoader from "dataloader";
import type { DataSource } from "typeorm";
import { positionIn } from "../../../../schema/vocabulary/entry.js";
import { TOWN_CRITERIA } from "../../../../schema/vocabulary/town-criterion.js";
import { rowsByKey, selectRows } from "../../../runtime/database/rows.js";
import { MatchingPriority } from "./matching-priority.entity.js";

export const matchingPriorityLoader = (db: DataSource) =>
  new DataLoader<string, MatchingPriority | null>((keys) => rowsByKey(db, MatchingPriority, "key", keys));

/** The priorities that hold, in the order of the criteria. */
export const prioritiesOfTownLoader = (db: DataSource) =>
  new DataLoader<string, readonly MatchingPriority[]>(async (towns) => {
    const query = selectRows(db, MatchingPriority, "p").where("p.ags = ANY(:towns) AND p.withdrawn_at IS NULL", {
      towns,
    });
    const byTown = Map.groupBy(await query.getRawMany<MatchingPriority>(), ({ ags }) => ags);
    const place = ({ criterion }: MatchingPriority) => positionIn(TOWN_CRITERIA, criterion);
    return towns.map((ags) => (byTown.get(ags) ?? []).toSorted((one, other) => place(one) - place(other)));
  });
