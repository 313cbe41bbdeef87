/** Finds integration services. Knows nothing of who uses them. */
import type { DataSource, ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { Connection, Page } from "../../../schema/connection.js";
import { type FieldColumns, type LeftOut, underTheirNames } from "../../runtime/asked-columns.js";
import { whereChoice } from "../../runtime/database/conditions.js";
import { type Ordering, pageOf, pagesByParent } from "../../runtime/database/page.js";
import { selectRows } from "../../runtime/database/rows.js";
import { checkCentre, DISTANCE_KM, type TownUse, whereTown } from "../town/towns.js";
import { IntegrationService } from "./integration-service.entity.js";
import type { IntegrationServiceFilter } from "./integration-service.inputs.js";

/** What a list of services is read without where nobody asks for it. */
export const FIELD_COLUMNS: FieldColumns<IntegrationService> = {
  ...underTheirNames<IntegrationService>("name", "kind", "levelFrom", "levelTo", "places", "freePlaces", "languages"),
  ...underTheirNames<IntegrationService>("costCents", "isBarrierFree", "reachKm", "isDemonstration"),
  providerKey: ["provider"],
};

const BY_KIND: Ordering = { expression: "s.kind", direction: "ASC", type: "text" };
const NEAREST: Ordering = { expression: DISTANCE_KM, direction: "ASC", type: "double precision" };

/** The services in all current towns, by kind; with the filter `near`, nearest first. */
export async function findServices(
  db: DataSource,
  filter: IntegrationServiceFilter | null | undefined,
  page: Page,
  without: LeftOut = [],
): Promise<Connection<IntegrationService>> {
  const query = selectRows(db, IntegrationService, "s", without);
  narrow(query, filter, filter?.near == null ? null : "DISTANCE");
  const orderBy = filter?.near == null ? [BY_KIND] : [NEAREST, BY_KIND];
  const found = await pageOf(db, { query, orderBy, key: "s.key" }, page);
  if (found.nodes.length === 0) await checkCentre(db, filter?.near);
  return found;
}

/** The same page of the services in several towns, by kind, in one statement. */
export async function findServicesIn(
  db: DataSource,
  towns: readonly string[],
  filter: IntegrationServiceFilter | null | undefined,
  page: Page,
  without: LeftOut = [],
): Promise<Connection<IntegrationService>[]> {
  const query = selectRows(db, IntegrationService, "s", without).where("s.ags = ANY(:towns)", { towns });
  narrow(query, filter, null);
  const found = await pagesByParent(db, { query, orderBy: [BY_KIND], key: "s.key" }, "ags", towns, page);
  if (found.every(({ nodes }) => nodes.length === 0)) await checkCentre(db, filter?.near);
  return found;
}

function narrow<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  filter: IntegrationServiceFilter | null | undefined,
  use: TownUse,
): void {
  whereChoice(query, "s.kind", "filter.kind", filter?.kind);
  if (filter?.hasFreePlace != null)
    query.andWhere("(s.free_places > 0) = :hasFreePlace", { hasFreePlace: filter.hasFreePlace });
  if (filter?.isDemonstration != null)
    query.andWhere("s.is_demonstration = :isDemonstration", { isDemonstration: filter.isDemonstration });
  whereTown(query, "s.ags", filter, use);
}
