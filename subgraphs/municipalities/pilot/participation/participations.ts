/** Finds municipalities' parts in pilots, as far as a caller may see them. Knows nothing of how they are written. */
import type { DataSource, SelectQueryBuilder } from "typeorm";
import type { Connection, Page } from "../../../../schema/connection.js";
import { type FieldColumns, type LeftOut, underTheirNames } from "../../../runtime/asked-columns.js";
import { whereChoice } from "../../../runtime/database/conditions.js";
import { pagesByParent } from "../../../runtime/database/page.js";
import { selectRows } from "../../../runtime/database/rows.js";
import { Municipality } from "../../municipality/municipality.entity.js";
import { PRESENTED_COLUMNS } from "../../writing/written-row.js";
import { concerns, type Sight } from "../pilot-right.js";
import type { PilotParticipationFilter } from "./participation.inputs.js";
import { PilotParticipation } from "./participation.entity.js";

/** What a part is read without where nobody asks for it. */
export const PARTICIPATION_COLUMNS: FieldColumns<PilotParticipation> = {
  ...PRESENTED_COLUMNS,
  ...underTheirNames<PilotParticipation>("motivation", "persons", "boardAtApplication", "appliedAt", "phase"),
  ...underTheirNames<PilotParticipation>("selectionReasons", "joinedOn", "withdrawalReason", "withdrawalNote"),
};

/** Which parts a list is of: all applications, those that were selected once, or those that are selected now. */
export type ParticipationList = "APPLICATIONS" | "PARTICIPANTS" | "TAKING_PART";

/** What a list of parts is narrowed by. */
export interface ParticipationChoice {
  readonly list: ParticipationList;
  readonly filter: PilotParticipationFilter | null;
  readonly sight: Sight;
}

const LIST_SQL: Readonly<Record<ParticipationList, string>> = {
  APPLICATIONS: "true",
  PARTICIPANTS: "part.joined_on IS NOT NULL",
  TAKING_PART: "part.status = 'SELECTED'",
};

/** The same page of several pilots' parts, by the names of the municipalities, in one statement. */
export async function findParticipationsOf(
  db: DataSource,
  pilots: readonly string[],
  choice: ParticipationChoice,
  page: Page,
  without: LeftOut,
): Promise<Connection<PilotParticipation>[]> {
  const query = chosen(db, choice, without).andWhere("part.pilot_key = ANY(:pilots)", { pilots });
  const orderBy = [{ expression: "town.name", direction: "ASC", type: "text" }] as const;
  return pagesByParent(db, { query, orderBy, key: "part.key" }, "pilotKey", pilots, page);
}

/** The same page of several municipalities' parts, the newest pilot first, in one statement. */
export async function findParticipationsOfTowns(
  db: DataSource,
  towns: readonly string[],
  choice: ParticipationChoice,
  page: Page,
  without: LeftOut,
): Promise<Connection<PilotParticipation>[]> {
  const query = chosen(db, choice, without)
    .innerJoin("pilot", "pilot", "pilot.key = part.pilot_key")
    .andWhere("part.ags = ANY(:towns)", { towns });
  const orderBy = [{ expression: "pilot.published_at", direction: "DESC", type: "timestamptz" }] as const;
  return pagesByParent(db, { query, orderBy, key: "part.key" }, "ags", towns, page);
}

function chosen(
  db: DataSource,
  { list, filter, sight }: ParticipationChoice,
  without: LeftOut,
): SelectQueryBuilder<PilotParticipation> {
  const query = selectRows(db, PilotParticipation, "part", without)
    .innerJoin(Municipality, "town", "town.ags = part.ags")
    .where(LIST_SQL[list]);
  if (!sight.isOffice) query.andWhere("(part.decided_on IS NOT NULL OR part.ags = :ownTown)", { ownTown: sight.ags });
  whereChoice(query, "part.status", "filter.status", filter?.status);
  whereChoice(query, "part.ags", "filter.municipality", filter?.municipality);
  whereChoice(query, "town.state", "filter.state", filter?.state);
  return query;
}

/** A part as far as the caller may know of it: before it is decided on, the town itself and the office do. */
export const visibleParticipation = (sight: Sight, part: PilotParticipation | null): PilotParticipation | null =>
  part && (part.decidedOn !== null || concerns(sight, part.ags)) ? part : null;
