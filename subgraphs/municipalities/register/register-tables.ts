// The statements by which the register gets into the owner's tables: all of a file at once, changing only rows that
// differ. The transaction belongs to the caller; what to make of broken files is decided in register-import.ts.
import type { ClientBase } from "pg";
import { copyRows } from "../../runtime/import/copy-rows.js";
import type { FormerTown, NewTown } from "./new-town-points.js";
import type {
  LocationPrecision,
  RegisterDistrict,
  RegisterMunicipality,
  RegisterTotals,
  TownPoint,
} from "./register.js";

const DISTRICT_COLUMNS = ["key", "name", "state", "kind"];
const TOWN_COLUMNS = [
  "ags",
  "ars",
  "name",
  "register_kind",
  "state",
  "district_key",
  "area_ha",
  "population",
  "postal_code",
  "territorial_status_on",
];
const POINT_COLUMNS = ["latitude", "longitude", "location_precision"];

const listed = (columns: readonly string[], alias: string): string =>
  columns.map((column) => `${alias}.${column}`).join(", ");

/** Keeps other writers of the register out until the transaction ends; readers go on. */
export async function lockRegister(client: ClientBase): Promise<void> {
  await client.query("LOCK TABLE district, municipality IN SHARE ROW EXCLUSIVE MODE");
}

/** Keys of all districts in the table. */
export async function readDistrictKeys(client: ClientBase): Promise<Set<string>> {
  const { rows } = await client.query<{ key: string }>("SELECT key FROM district");
  return new Set(rows.map((row) => row.key));
}

/** Puts the rows of the file into temporary tables, which vanish with the transaction. */
export async function stageRegister(
  client: ClientBase,
  districts: readonly RegisterDistrict[],
  municipalities: readonly RegisterMunicipality[],
): Promise<void> {
  await client.query(`
    CREATE TEMPORARY TABLE incoming_district ON COMMIT DROP AS
      SELECT ${DISTRICT_COLUMNS.join(", ")} FROM district WITH NO DATA;
    CREATE TEMPORARY TABLE incoming_municipality ON COMMIT DROP AS
      SELECT ${[...TOWN_COLUMNS, ...POINT_COLUMNS].join(", ")} FROM municipality WITH NO DATA`);
  const districtRows = districts.map(({ key, name, state, kind }) => [key, name, state, kind]);
  await copyRows(client, "incoming_district", DISTRICT_COLUMNS, districtRows);
  const townRows = municipalities.map((town) => [
    town.ags,
    town.ars,
    town.name,
    town.kind,
    town.state,
    town.districtKey,
    town.areaHa,
    town.population,
    town.postalCode,
    town.territorialStatusOn,
  ]);
  await copyRows(client, "incoming_municipality", TOWN_COLUMNS, townRows);
  // Without it the planner takes some of the joins below for joins of a handful of rows.
  await client.query("ANALYZE incoming_municipality");
}

/** A town in the table that the file does not name. */
export interface AbsentTown extends NewTown {
  readonly state: string;
  readonly point: TownPoint | null;
}

interface PointRow extends NewTown {
  readonly state: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly precision: LocationPrecision | null;
}

const TOWN_WITH_POINT = `m.ags, m.name, m.area_ha AS "areaHa", m.state, m.latitude, m.longitude,
  m.location_precision AS precision`;

/** Current towns that the file does not name, by AGS. */
export async function findAbsentTowns(client: ClientBase): Promise<AbsentTown[]> {
  const { rows } = await client.query<PointRow>(
    `SELECT ${TOWN_WITH_POINT} FROM municipality AS m
      WHERE m.is_current AND NOT EXISTS (SELECT FROM incoming_municipality AS i WHERE i.ags = m.ags)
      ORDER BY m.ags`,
  );
  return rows.map(({ latitude, longitude, precision, ...town }) => ({
    ...town,
    point: latitude !== null && longitude !== null && precision !== null ? { latitude, longitude, precision } : null,
  }));
}

/** Towns of the file without a point in the table, most of them because they are new to it. */
export async function findUnplacedTowns(client: ClientBase): Promise<NewTown[]> {
  const { rows } = await client.query<NewTown>(
    `SELECT i.ags, i.name, i.area_ha AS "areaHa"
       FROM incoming_municipality AS i LEFT JOIN municipality AS m USING (ags)
      WHERE m.latitude IS NULL ORDER BY i.ags`,
  );
  return rows;
}

/** Towns with points in the districts of the given towns: what a point may be guessed from. */
export async function findNeighbours(client: ClientBase, towns: readonly NewTown[]): Promise<FormerTown[]> {
  const districts = [...new Set(towns.map((town) => town.ags.slice(0, 5)))];
  const { rows } = await client.query<PointRow>(
    `SELECT ${TOWN_WITH_POINT} FROM municipality AS m
       JOIN incoming_municipality AS i USING (ags)
      WHERE m.district_key = ANY($1) AND m.latitude IS NOT NULL ORDER BY m.ags`,
    [districts],
  );
  return rows.flatMap(({ latitude, longitude, precision, ...town }) =>
    latitude === null || longitude === null || precision === null
      ? []
      : [{ ...town, point: { latitude, longitude, precision } }],
  );
}

/** Gives rows of the file their points. */
export async function stagePoints(client: ClientBase, points: ReadonlyMap<string, TownPoint>): Promise<void> {
  const values = [...points.values()];
  await client.query(
    `UPDATE incoming_municipality AS i
        SET latitude = p.latitude, longitude = p.longitude, location_precision = p.precision
       FROM unnest($1::text[], $2::float8[], $3::float8[], $4::text[]) AS p (ags, latitude, longitude, precision)
      WHERE p.ags = i.ags`,
    [
      [...points.keys()],
      values.map((point) => point.latitude),
      values.map((point) => point.longitude),
      values.map((point) => point.precision),
    ],
  );
}

/** How many rows an import made, changed and left as they were. */
export interface RowCounts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** Brings the districts up to date. None is ever removed: towns that are gone still point to theirs. */
export async function applyDistricts(client: ClientBase): Promise<RowCounts> {
  const updated = await client.query(
    `UPDATE district AS d SET name = i.name, state = i.state, kind = i.kind, changed_xid = pg_current_xact_id()
       FROM incoming_district AS i
      WHERE d.key = i.key AND (d.name, d.state, d.kind) IS DISTINCT FROM (i.name, i.state, i.kind)`,
  );
  const created = await client.query(
    `INSERT INTO district (key, name, state, kind)
     SELECT key, name, state, kind FROM incoming_district AS i
      WHERE NOT EXISTS (SELECT FROM district AS d WHERE d.key = i.key) ORDER BY key`,
  );
  return countRows(client, "incoming_district", created.rowCount, updated.rowCount);
}

/** What an import did with the municipalities. A town that returns was gone and is in the file again. */
export interface TownCounts extends RowCounts {
  readonly returned: number;
}

/** Brings the towns of the file up to date. A point that a town has is kept: the official file has none. */
export async function applyMunicipalities(client: ClientBase): Promise<TownCounts> {
  const { rows } = await client.query<{ returned: number }>(
    `SELECT count(*)::int AS returned FROM municipality AS m JOIN incoming_municipality AS i USING (ags)
      WHERE NOT m.is_current`,
  );
  const returned = rows[0]?.returned ?? 0;
  const updated = await client.query(
    `UPDATE municipality AS m
        SET (${[...TOWN_COLUMNS, ...POINT_COLUMNS].join(", ")}, is_current) =
            (${listed(TOWN_COLUMNS, "i")},
             coalesce(m.latitude, i.latitude), coalesce(m.longitude, i.longitude),
             coalesce(m.location_precision, i.location_precision), true)
       FROM incoming_municipality AS i
      WHERE m.ags = i.ags
        AND ((${listed(TOWN_COLUMNS, "m")}) IS DISTINCT FROM (${listed(TOWN_COLUMNS, "i")})
          OR NOT m.is_current OR (m.latitude IS NULL AND i.latitude IS NOT NULL))`,
  );
  const columns = [...TOWN_COLUMNS, ...POINT_COLUMNS];
  const created = await client.query(
    `INSERT INTO municipality (${columns.join(", ")})
     SELECT ${listed(columns, "i")} FROM incoming_municipality AS i
      WHERE NOT EXISTS (SELECT FROM municipality AS m WHERE m.ags = i.ags) ORDER BY i.ags`,
  );
  const counts = await countRows(client, "incoming_municipality", created.rowCount, updated.rowCount);
  return { ...counts, updated: counts.updated - returned, returned };
}

async function countRows(
  client: ClientBase,
  table: "incoming_district" | "incoming_municipality",
  created: number | null,
  updated: number | null,
): Promise<RowCounts> {
  const { rows } = await client.query<{ all: number }>(`SELECT count(*)::int AS "all" FROM ${table}`);
  const counts = { created: created ?? 0, updated: updated ?? 0 };
  return { ...counts, unchanged: (rows[0]?.all ?? 0) - counts.created - counts.updated };
}

/** Marks towns as gone; they stay in the table. */
export async function markGone(client: ClientBase, agsList: readonly string[]): Promise<void> {
  await client.query("UPDATE municipality SET is_current = false WHERE ags = ANY($1) AND is_current", [agsList]);
}

/** Area of the current towns, in hectares by state. */
export async function readAreaByState(client: ClientBase): Promise<Map<string, number>> {
  const { rows } = await client.query<{ state: string; areaHa: number }>(
    `SELECT state, sum(area_ha)::float8 AS "areaHa" FROM municipality WHERE is_current
      GROUP BY state ORDER BY min(ags)`,
  );
  return new Map(rows.map((row) => [row.state, row.areaHa]));
}

/** Totals of the current towns. */
export async function readTotals(client: ClientBase): Promise<RegisterTotals> {
  const { rows } = await client.query<RegisterTotals>(
    `SELECT count(*)::int AS municipalities, (count(*) FILTER (WHERE population = 0))::int AS uninhabited,
            coalesce(sum(population), 0)::float8 AS population, coalesce(sum(area_ha), 0)::float8 AS "areaHa"
       FROM municipality WHERE is_current`,
  );
  return rows[0] ?? { municipalities: 0, uninhabited: 0, population: 0, areaHa: 0 };
}
