// How long an import of the whole register takes beside the least that PostgreSQL can do it in: COPY of the same rows
// into the same table with its indexes.
import { readDefaultRegister } from "../../subgraphs/municipalities/register/default-register.js";
import { importRegister } from "../../subgraphs/municipalities/register/register-import.js";
import { copyRows } from "../../subgraphs/runtime/import/copy-rows.js";
import type { RegisterDatabase } from "../subgraphs/municipalities/register/register-database.js";
import { inPieces, registerText } from "../subgraphs/municipalities/register/register-writer.js";
import { median } from "./stopwatch.js";

/** Milliseconds, each the median of some runs. */
export interface RegisterImportTimes {
  readonly copy: number;
  /** Into empty tables. */
  readonly firstImport: number;
  /** Of the same file again: nothing changes. */
  readonly repeatedImport: number;
  /** Of a file in which every town has other inhabitants. */
  readonly changingImport: number;
}

const COPIED = ["ags", "ars", "name", "register_kind", "state", "district_key", "area_ha", "population", "postal_code"];
const COLUMNS = [...COPIED, "territorial_status_on", "latitude", "longitude", "location_precision"];

/** Measures on the municipalities' tables of a database that nothing else uses; empties them. */
export async function measureRegisterImport(
  { client, superuser }: Pick<RegisterDatabase, "client" | "superuser">,
  runs = 5,
): Promise<RegisterImportTimes> {
  const { districts, municipalities, points } = await readDefaultRegister();
  const text = registerText(districts, municipalities);
  const grown = registerText(
    districts,
    municipalities.map((town) => ({ ...town, population: town.population + 2 })),
  );
  const rows = municipalities.map((town) => {
    const point = points.get(town.ags);
    const { ags, ars, name, kind, state, districtKey, areaHa, population, postalCode, territorialStatusOn } = town;
    const place = [point?.latitude ?? null, point?.longitude ?? null, point?.precision ?? null];
    return [ags, ars, name, kind, state, districtKey, areaHa, population, postalCode, territorialStatusOn, ...place];
  });
  const empty = () => superuser.query("DELETE FROM municipality; DELETE FROM district; DELETE FROM tombstone");
  const importText = (file: string) => importRegister(client, inPieces(file, "utf8", 262_144));
  const times: RegisterImportTimes[] = [];
  for (let run = 0; run < runs; run += 1) {
    await empty();
    const copy = await millisecondsOf(() => copyRows(superuser, "municipality", COLUMNS, rows));
    await empty();
    const firstImport = await millisecondsOf(() => importText(text));
    const repeatedImport = await millisecondsOf(() => importText(text));
    const changingImport = await millisecondsOf(() => importText(grown));
    times.push({ copy, firstImport, repeatedImport, changingImport });
  }
  const medianOf = (key: keyof RegisterImportTimes) => median(times.map((time) => time[key]));
  return {
    copy: medianOf("copy"),
    firstImport: medianOf("firstImport"),
    repeatedImport: medianOf("repeatedImport"),
    changingImport: medianOf("changingImport"),
  };
}

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}
