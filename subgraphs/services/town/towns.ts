/** Conditions on the town of a job or a service. Knows nothing of jobs and services. */
import { type DataSource, IsNull, Not, type ObjectLiteral, type SelectQueryBuilder } from "typeorm";
import { badInput } from "../../../schema/errors.js";
import type { FederalStateFilter, NearFilter } from "../../../schema/filters.js";
import { chordOf, distanceKmSql, parseNear, whereChoice } from "../../runtime/database/conditions.js";
import { Town } from "./town.entity.js";

/** What a caller can say about the towns of the entries that it wants. */
export interface TownConditions {
  readonly state?: FederalStateFilter | null;
  readonly near?: NearFilter | null;
}

/** Distance in km between an entry's town and the town of the filter `near`; only where that filter is given. */
export const DISTANCE_KM = distanceKmSql("town.point", "centre.point");

/**
 * Narrows a query to entries of current towns, and to the towns that the conditions name.
 * @param agsColumn column of the entries that names their town
 */
export async function whereTown<Row extends ObjectLiteral>(
  db: DataSource,
  query: SelectQueryBuilder<Row>,
  agsColumn: string,
  conditions: TownConditions | null | undefined,
): Promise<void> {
  query.innerJoin(Town, "town", `town.ags = ${agsColumn} AND town.is_current`);
  whereChoice(query, "town.state", "filter.state", conditions?.state);
  if (conditions?.near != null) await whereNear(db, query, conditions.near);
}

async function whereNear<Row extends ObjectLiteral>(
  db: DataSource,
  query: SelectQueryBuilder<Row>,
  filter: NearFilter,
): Promise<void> {
  const { ags, withinKm } = parseNear(filter, "filter.near");
  const isKnown = await db.manager.existsBy(Town, { ags, latitude: Not(IsNull()) });
  if (!isKnown)
    throw badInput("filter.near.ags", `There is no municipality ${ags} with a known location to measure from.`);
  query
    .innerJoin(Town, "centre", "centre.ags = :centre", { centre: ags })
    .andWhere("town.point <@ cube_enlarge(centre.point, :chord, 3) AND town.point <-> centre.point <= :chord", {
      chord: chordOf(withinKm),
    });
}
