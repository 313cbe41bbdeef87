/** Conditions on the town of a job or a service. Knows nothing of jobs and services. */
import type { ObjectLiteral, SelectQueryBuilder } from "typeorm";
import { badInput } from "../../../schema/errors.js";
import type { FederalStateFilter, NearFilter } from "../../../schema/filters.js";
import type { Queries } from "../../runtime/database/caller-settings.js";
import { chordOf, distanceKmSql, parseNear, whereChoice } from "../../runtime/database/conditions.js";
import { Town } from "./town.entity.js";

/** What a caller can say about the towns of the entries that it wants. */
export interface TownConditions {
  readonly state?: FederalStateFilter | null;
  readonly near?: NearFilter | null;
}

/** Distance in km between an entry's town and the town of the filter `near`; where the query was told that it is asked. */
export const DISTANCE_KM = distanceKmSql("town.point", "centre.point");

/** Which columns beside the entry's own a query selects, orders or groups by: of its `town`, or the distance to it too. */
export type TownUse = "TOWN" | "DISTANCE" | null;

/**
 * Narrows a query to entries of current towns, and to the towns that the conditions name. That the town in the middle of
 * `near` is there, `checkCentre` says.
 * @param agsColumn column of the entries that names their town
 */
export function whereTown<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  agsColumn: string,
  conditions: TownConditions | null | undefined,
  use: TownUse,
): void {
  const near = conditions?.near == null ? null : parseNear(conditions.near, "filter.near");
  // The towns near by are current and few: found once, they spare looking at each entry's town.
  if (near === null || use !== null || conditions?.state != null)
    query.innerJoin(Town, "town", `town.ags = ${agsColumn} AND town.is_current`);
  whereChoice(query, "town.state", "filter.state", conditions?.state);
  if (near === null) return;
  query.andWhere(`${agsColumn} = ANY(ARRAY(${NEAR_BY}))`, { centre: near.ags, chord: chordOf(near.withinKm) });
  if (use === "DISTANCE") query.innerJoin(Town, "centre", "centre.ags = :centre");
}

const NEAR_BY = `SELECT near_by.ags FROM town AS middle, town AS near_by
  WHERE middle.ags = :centre AND near_by.is_current
    AND near_by.point <@ cube_enlarge(middle.point, :chord, 3) AND near_by.point <-> middle.point <= :chord`;

/**
 * Why nothing was found near by. Throws BAD_USER_INPUT where nobody can measure from the town in the middle of `near`; where
 * something was found, that town is there, and asking for it would be a statement for nothing.
 */
export async function checkCentre(db: Queries, near: NearFilter | null | undefined): Promise<void> {
  if (near == null) return;
  const { ags } = parseNear(near, "filter.near");
  const found = await db.query<unknown[]>("SELECT FROM town WHERE ags = $1 AND latitude IS NOT NULL", [ags]);
  if (found.length === 0)
    throw badInput("filter.near.ags", `There is no municipality ${ags} with a known location to measure from.`);
}
