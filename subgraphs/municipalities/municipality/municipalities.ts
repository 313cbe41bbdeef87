/** Finds and counts municipalities. Knows nothing of what they present. */
import type { DataSource, SelectQueryBuilder } from "typeorm";
import type { Connection, Page } from "../../../schema/connection.js";
import { badInput } from "../../../schema/errors.js";
import type { ChoiceFilter } from "../../../schema/filters.js";
import { type FieldColumns, type LeftOut, underTheirNames } from "../../runtime/asked-columns.js";
import { chordOf, distanceKmSql, parseNear, whereChoice, whereNumber } from "../../runtime/database/conditions.js";
import { type Orders, orderingsOf } from "../../runtime/database/orderings.js";
import { type Ordering, pageOf } from "../../runtime/database/page.js";
import { selectRows } from "../../runtime/database/rows.js";
import { groupTotals } from "../../runtime/database/totals.js";
import { type District, Municipality } from "./municipality.entity.js";
import type {
  MunicipalityDimension,
  MunicipalityFilter,
  MunicipalityOrder,
  MunicipalityOrderField,
  MunicipalityTotal,
} from "./municipality.inputs.js";

/** What a municipality is read without where nobody asks for it. */
export const MUNICIPALITY_COLUMNS: FieldColumns<Municipality> = {
  ...underTheirNames<Municipality>("ars", "name", "state", "kind", "population", "postalCode", "locationPrecision"),
  areaHa: ["areaKm2"],
  districtKey: ["district"],
  latitude: ["location"],
  longitude: ["location"],
};

/** What a district is read without where nobody asks for it. */
export const DISTRICT_COLUMNS = underTheirNames<District>("name", "state");

/** Least likeness of a name to what was asked for, as pg_trgm's word similarity: lets one wrong letter in five pass. */
const LEAST_SIMILARITY = 0.4;

/** The current municipalities, or those that the filter asks for, in the order asked for. */
export async function findMunicipalities(
  db: DataSource,
  filter: MunicipalityFilter | null | undefined,
  orderBy: readonly MunicipalityOrder[] | null | undefined,
  page: Page,
  without: LeftOut = [],
): Promise<Connection<Municipality>> {
  const orders = orderingsOf(orderBy, ordersFor(filter));
  const query = selectRows(db, Municipality, "m", without);
  await narrow(db, query, filter);
  return pageOf(db, { query, orderBy: orders, key: "m.ags" }, page);
}

/** Totals by the dimensions asked for; without any, one row over all. */
export async function municipalityTotals(
  db: DataSource,
  by: readonly MunicipalityDimension[],
  filter: MunicipalityFilter | null | undefined,
): Promise<MunicipalityTotal[]> {
  const query = db.createQueryBuilder().from(Municipality, "m");
  await narrow(db, query, filter);
  return groupTotals(
    query,
    by,
    { STATE: ["state", "m.state"], KIND: ["kind", "m.kind"], DISTRICT: ["district", "m.district_key"] },
    {
      municipalities: "count(*)::integer",
      population: "coalesce(sum(m.population), 0)::integer",
      areaKm2: "coalesce(sum(m.area_ha), 0)::double precision / 100",
    },
  );
}

async function narrow<Row extends object>(
  db: DataSource,
  query: SelectQueryBuilder<Row>,
  filter: MunicipalityFilter | null | undefined,
): Promise<void> {
  const isCurrent = filter?.isCurrent === undefined ? true : filter.isCurrent;
  if (isCurrent !== null) query.andWhere("m.is_current = :isCurrent", { isCurrent });
  whereChoice(query, "m.state", "filter.state", filter?.state);
  checkDistrictKeys(filter?.district);
  whereChoice(query, "m.district_key", "filter.district", filter?.district);
  whereChoice(query, "m.kind", "filter.kind", filter?.kind);
  whereNumber(query, "m.population", "filter.population", filter?.population);
  if (filter?.name != null) whereName(query, filter.name);
  if (filter?.near != null) await whereNear(db, query, filter.near);
}

/**
 * Refuses keys of districts of the wrong form: one that lost its leading zero would find nothing, and nobody would know
 * why. @throws BAD_USER_INPUT
 */
export function checkDistrictKeys(filter: ChoiceFilter<string> | null | undefined): void {
  const stated = { eq: [filter?.eq ?? []].flat(), in: filter?.in ?? [] };
  for (const [condition, keys] of Object.entries(stated)) {
    const wrong = keys.find((key) => !/^\d{5}$/.test(key));
    if (wrong === undefined) continue;
    const shown = JSON.stringify(wrong.slice(0, 20));
    throw badInput(`filter.district.${condition}`, `${shown} is no key of a district; that has 5 digits, as "05962".`);
  }
}

function whereName<Row extends object>(query: SelectQueryBuilder<Row>, name: string): void {
  const text = name.trim();
  if (text.length < 2 || text.length > 80)
    throw badInput("filter.name", `filter.name has ${text.length} characters; a name to search for has from 2 to 80.`);
  query.setParameters({ name: text, leastSimilarity: LEAST_SIMILARITY });
  query.andWhere(`(${SIMILARITY} >= :leastSimilarity)`);
}

/** Likeness of the name to the text, both spellings of an umlaut alike; a beginning counts as much as a whole. */
const SIMILARITY =
  "greatest(word_similarity(searchable(:name), m.searchable_name), word_similarity(searchable(:name), m.folded_name))";

async function whereNear<Row extends object>(
  db: DataSource,
  query: SelectQueryBuilder<Row>,
  filter: NonNullable<MunicipalityFilter["near"]>,
): Promise<void> {
  const { ags, withinKm } = parseNear(filter, "filter.near");
  const centre = await db.manager.findOneBy(Municipality, { ags });
  if (!centre?.location())
    throw badInput("filter.near.ags", `There is no municipality ${ags} with a known location to measure from.`);
  query
    .innerJoin(Municipality, "centre", "centre.ags = :centre", { centre: ags })
    .andWhere("m.point <@ cube_enlarge(centre.point, :chord, 3) AND m.point <-> centre.point <= :chord", {
      chord: chordOf(withinKm),
    });
}

const EXPRESSIONS: Readonly<Record<MunicipalityOrderField, Omit<Ordering, "direction">>> = {
  AGS: { expression: "m.ags", type: "text" },
  NAME: { expression: "m.name", type: "text" },
  POPULATION: { expression: "m.population", type: "integer" },
  AREA: { expression: "m.area_ha", type: "integer" },
  DISTANCE: { expression: distanceKmSql("m.point", "centre.point"), type: "double precision" },
  SIMILARITY: { expression: `(${SIMILARITY})::double precision`, type: "double precision" },
};

const BY_NAME: readonly Ordering[] = [{ ...EXPRESSIONS.NAME, direction: "ASC" }];
const NEAREST_FIRST: readonly Ordering[] = [{ ...EXPRESSIONS.DISTANCE, direction: "ASC" }];
const MOST_ALIKE_FIRST: readonly Ordering[] = [
  { ...EXPRESSIONS.SIMILARITY, direction: "DESC" },
  { ...EXPRESSIONS.POPULATION, direction: "DESC" },
];

function ordersFor(filter: MunicipalityFilter | null | undefined): Orders<MunicipalityOrderField> {
  const isNear = filter?.near != null;
  const isNamed = filter?.name != null;
  return {
    expressions: EXPRESSIONS,
    unlessAsked: isNamed ? MOST_ALIKE_FIRST : isNear ? NEAREST_FIRST : BY_NAME,
    lacking: { DISTANCE: isNear ? null : "near: { ags, withinKm }", SIMILARITY: isNamed ? null : "name" },
  };
}
