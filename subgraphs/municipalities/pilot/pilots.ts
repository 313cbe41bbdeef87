/** Finds pilots. Knows nothing of what belongs to them. */
import type { DataSource, ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { Connection, Page } from "../../../schema/connection.js";
import { type FieldColumns, type LeftOut, underTheirNames } from "../../runtime/asked-columns.js";
import { whereChoice } from "../../runtime/database/conditions.js";
import { pageOf } from "../../runtime/database/page.js";
import { selectRows } from "../../runtime/database/rows.js";
import { Municipality } from "../municipality/municipality.entity.js";
import { PRESENTED_COLUMNS } from "../writing/written-row.js";
import { PilotParticipation } from "./participation/participation.entity.js";
import { Pilot } from "./pilot.entity.js";
import type { PilotFilter } from "./pilot.inputs.js";

/** What a pilot is read without where nobody asks for it. Until when one applies decides on what can be decided. */
export const PILOT_COLUMNS: FieldColumns<Pilot> = {
  ...PRESENTED_COLUMNS,
  ...underTheirNames<Pilot>("title", "description", "criteria", "placesSought", "endingReason", "publishedAt"),
  phaseDays: ["phases"],
};

/** The pilots, the newest call first. */
export async function findPilots(
  db: DataSource,
  filter: PilotFilter | null | undefined,
  page: Page,
  without: LeftOut,
): Promise<Connection<Pilot>> {
  const query = selectRows(db, Pilot, "p", without);
  wherePilotIs(query, filter);
  const hasTown = filter?.municipality != null || filter?.state != null;
  if (hasTown) query.andWhere(`EXISTS (${townsTakingPart(query, filter).getQuery()})`);
  return pageOf(
    db,
    { query, orderBy: [{ expression: "p.published_at", direction: "DESC", type: "timestamptz" }], key: "p.key" },
    page,
  );
}

/** The conditions on the pilot itself, `p`. */
export function wherePilotIs<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  filter: PilotFilter | null | undefined,
): void {
  whereChoice(query, "p.phase", "filter.phase", filter?.phase);
  if (filter?.isDemonstration != null)
    query.andWhere("p.is_demonstration = :isDemonstration", { isDemonstration: filter.isDemonstration });
}

/** The conditions on a town that takes part: its part is `part`, it itself `town`. */
export function whereTownIs<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  filter: PilotFilter | null | undefined,
): void {
  whereChoice(query, "part.ags", "filter.municipality", filter?.municipality);
  whereChoice(query, "town.state", "filter.state", filter?.state);
}

/** A sub-select of the towns that take part in the pilot `p`; its parameters are set on the query. */
function townsTakingPart(
  query: SelectQueryBuilder<Pilot>,
  filter: PilotFilter | null | undefined,
): SelectQueryBuilder<ObjectLiteral> {
  const towns = query
    .subQuery()
    .select("1")
    .from(PilotParticipation, "part")
    .innerJoin(Municipality, "town", "town.ags = part.ags")
    .where("part.pilot_key = p.key AND part.status = 'SELECTED'");
  whereTownIs(towns, filter);
  query.setParameters(towns.getParameters());
  return towns;
}
