/** Finds and counts jobs. Knows nothing of who hands them in and of who takes them. */
import type { DataSource, ObjectLiteral, SelectQueryBuilder } from "typeorm";
import type { Connection, Page } from "../../../schema/connection.js";
import { areaOfOccupation } from "../../../schema/vocabulary/occupation-area.js";
import { type FieldColumns, type LeftOut, underTheirNames } from "../../runtime/asked-columns.js";
import { whereChoice } from "../../runtime/database/conditions.js";
import { type Orders, orderingsOf } from "../../runtime/database/orderings.js";
import { type Ordering, pageOf, pagesByParent } from "../../runtime/database/page.js";
import { selectRows } from "../../runtime/database/rows.js";
import { groupTotals } from "../../runtime/database/totals.js";
import { parseKldbPrefix } from "../occupation/occupations.js";
import { checkCentre, DISTANCE_KM, type TownUse, whereTown } from "../town/towns.js";
import { Job } from "./job.entity.js";
import type { JobDimension, JobFilter, JobOrder, JobOrderField, JobTotal, WorkingTimeFilter } from "./job.inputs.js";

/** What a list of jobs is read without where nobody asks for it. */
export const FIELD_COLUMNS: FieldColumns<Job> = {
  ...underTheirNames<Job>("title", "description", "kind", "positions", "externalId", "isDemonstration"),
  ...underTheirNames<Job>("requiredGermanLevel", "workingTime", "publishedAt", "validThrough"),
  employerName: ["employer"],
  kldbCode: ["occupation"],
};

/** The jobs of all current towns that are not expired, or those that the filter asks for, in the order asked for. */
export async function findJobs(
  db: DataSource,
  filter: JobFilter | null | undefined,
  orderBy: readonly JobOrder[] | null | undefined,
  page: Page,
  without: LeftOut = [],
): Promise<Connection<Job>> {
  const orders = orderingsOf(orderBy, ordersFor(filter));
  const query = selectRows(db, Job, "j", without);
  narrow(query, filter, orders.some(({ expression }) => expression === DISTANCE_KM) ? "DISTANCE" : null);
  const found = await pageOf(db, { query, orderBy: orders, key: "j.key" }, page);
  if (found.nodes.length === 0) await checkCentre(db, filter?.near);
  return found;
}

/** The same page of the jobs in several towns, newest first, in one statement. */
export async function findJobsIn(
  db: DataSource,
  towns: readonly string[],
  filter: JobFilter | null | undefined,
  page: Page,
  without: LeftOut = [],
): Promise<Connection<Job>[]> {
  const query = selectRows(db, Job, "j", without).where("j.ags = ANY(:towns)", { towns });
  narrow(query, filter, null);
  const found = await pagesByParent(db, { query, orderBy: NEWEST_FIRST, key: "j.key" }, "ags", towns, page);
  if (found.every(({ nodes }) => nodes.length === 0)) await checkCentre(db, filter?.near);
  return found;
}

/** Totals by the dimensions asked for; without any, one row over all. */
export async function jobTotals(
  db: DataSource,
  by: readonly JobDimension[],
  filter: JobFilter | null | undefined,
): Promise<JobTotal[]> {
  const query = db.createQueryBuilder().from(Job, "j");
  narrow(query, filter, "TOWN");
  await checkCentre(db, filter?.near);
  const rows = await groupTotals<Omit<JobTotal, "occupationArea"> & { area: string | null }, JobDimension>(
    query,
    by,
    { STATE: ["state", "town.state"], KIND: ["kind", "j.kind"], OCCUPATION_AREA: ["area", "left(j.kldb_code, 1)"] },
    { jobs: "count(*)::integer", positions: "coalesce(sum(j.positions), 0)::integer" },
  );
  return rows.map(({ area, ...total }) => ({ ...total, occupationArea: titledArea(area) }));
}

function titledArea(digit: string | null): JobTotal["occupationArea"] {
  const area = digit === null ? null : areaOfOccupation(digit);
  return area && { kldbCode: area.kldbCode, label: { ...area.label } };
}

function narrow<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  filter: JobFilter | null | undefined,
  use: TownUse,
): void {
  const prefix = filter?.occupation?.kldbPrefix;
  if (prefix != null) whereCodeBegins(query, parseKldbPrefix(prefix, "filter.occupation.kldbPrefix"));
  whereChoice(query, "j.kind", "filter.kind", filter?.kind);
  whereWorkingTime(query, filter?.workingTime);
  if (filter?.isDemonstration != null)
    query.andWhere("j.is_demonstration = :isDemonstration", { isDemonstration: filter.isDemonstration });
  if (!filter?.includeExpired) query.andWhere("(j.valid_through IS NULL OR j.valid_through >= current_date)");
  whereTown(query, "j.ags", filter, use);
}

/** From the digits to before the next ones: the index on the code answers it, which LIKE with a parameter would not. */
function whereCodeBegins<Row extends ObjectLiteral>(query: SelectQueryBuilder<Row>, digits: string): void {
  const next = digits.slice(0, -1) + String.fromCharCode(digits.charCodeAt(digits.length - 1) + 1);
  query.andWhere("j.kldb_code ~>=~ :code AND j.kldb_code ~<~ :nextCode", { code: digits, nextCode: next });
}

function whereWorkingTime<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  filter: WorkingTimeFilter | null | undefined,
): void {
  if (filter?.eq != null) query.andWhere("j.working_time @> ARRAY[:workingTime]", { workingTime: filter.eq });
  if (filter?.in != null) query.andWhere("j.working_time && :workingTimes", { workingTimes: filter.in });
}

const EXPRESSIONS: Readonly<Record<JobOrderField, Omit<Ordering, "direction">>> = {
  PUBLISHED_AT: { expression: "j.published_at", type: "timestamptz" },
  VALID_THROUGH: { expression: "coalesce(j.valid_through, date '9999-12-31')", type: "date" },
  TITLE: { expression: "j.title", type: "text" },
  POSITIONS: { expression: "j.positions", type: "integer" },
  DISTANCE: { expression: DISTANCE_KM, type: "double precision" },
};

const NEWEST_FIRST: readonly Ordering[] = [{ ...EXPRESSIONS.PUBLISHED_AT, direction: "DESC" }];
const NEAREST_FIRST: readonly Ordering[] = [{ ...EXPRESSIONS.DISTANCE, direction: "ASC" }, ...NEWEST_FIRST];

function ordersFor(filter: JobFilter | null | undefined): Orders<JobOrderField> {
  const isNear = filter?.near != null;
  return {
    expressions: EXPRESSIONS,
    unlessAsked: isNear ? NEAREST_FIRST : NEWEST_FIRST,
    lacking: { DISTANCE: isNear ? null : "near: { ags, withinKm }" },
  };
}
