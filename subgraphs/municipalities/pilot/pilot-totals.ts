/** Counts pilots and the municipalities that take part. Computed by the database, never by loading rows. */
import type { DataSource } from "typeorm";
import { groupTotals, intSum } from "../../runtime/database/totals.js";
import { Municipality } from "../municipality/municipality.entity.js";
import { PilotParticipation } from "./participation/participation.entity.js";
import { Pilot } from "./pilot.entity.js";
import type { PilotFilter } from "./pilot.inputs.js";
import type { PilotDimension, PilotTotal } from "./pilot-total.types.js";
import { wherePilotIs, whereTownIs } from "./pilots.js";

const DIMENSIONS = {
  PHASE: ["phase", "p.phase"],
  STATE: ["state", "town.state"],
  SETTLEMENT_KIND: ["settlementKind", "town.kind"],
} as const;

/**
 * Totals by the dimensions asked for; without any, one row over all. Where towns are filtered, only pilots in which
 * one of these takes part count; a pilot in which nobody takes part has no state and no size.
 */
export async function pilotTotals(
  db: DataSource,
  by: readonly PilotDimension[],
  filter: PilotFilter | null | undefined,
): Promise<PilotTotal[]> {
  const query = db
    .createQueryBuilder()
    .from(Pilot, "p")
    .leftJoin(PilotParticipation, "part", "part.pilot_key = p.key AND part.status = 'SELECTED'")
    .leftJoin(Municipality, "town", "town.ags = part.ags");
  const isOfTowns = filter?.municipality != null || filter?.state != null;
  if (isOfTowns) query.where("part.key IS NOT NULL");
  wherePilotIs(query, filter);
  whereTownIs(query, filter);
  return groupTotals<PilotTotal, PilotDimension>(query, by, DIMENSIONS, {
    pilots: "count(DISTINCT p.key)::integer",
    participants: "count(part.key)::integer",
    persons: intSum("sum(part.persons)"),
  });
}
