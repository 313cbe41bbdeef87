// The official register into the owner's tables: whole and at once, or not at all. It decides who is gone and when a
// file is not to be trusted; it knows nothing of terminals, files' names or the graph.
import type { ClientBase } from "pg";
import { actAsOwner } from "../../runtime/database/caller-settings.js";
import type { ImportIssue } from "../../runtime/import/import-issue.js";
import { readDefaultRegister } from "./default-register.js";
import { findMissingLand } from "./missing-land.js";
import { type FormerTown, placeNewTowns } from "./new-town-points.js";
import { readRegister } from "./register-file.js";
import {
  type AbsentTown,
  type RowCounts,
  type TownCounts,
  applyDistricts,
  applyMunicipalities,
  findAbsentTowns,
  findNeighbours,
  findUnplacedTowns,
  lockRegister,
  markGone,
  readAreaByState,
  readDistrictKeys,
  readTotals,
  stagePoints,
  stageRegister,
} from "./register-tables.js";
import type { RegisterContent, RegisterTotals, TownPoint } from "./register.js";

/** What an operator may ask of an import. */
export interface RegisterImportOptions {
  /** Find out everything, change nothing. */
  readonly isDryRun?: boolean;
  /** Towns that the file does not name stay as they are: for a file of a part of the country. */
  readonly keepsAbsent?: boolean;
  /** Called with the number of bytes read so far. */
  readonly onProgress?: (bytes: number) => void;
}

/** What an import did, or would do. */
export interface RegisterImportReport {
  readonly outcome: "IMPORTED";
  readonly isDryRun: boolean;
  readonly municipalities: TownCounts & { readonly gone: number };
  readonly districts: RowCounts;
  /**
   * Towns that the file does not name and that were not marked as gone all the same: their lines are broken, or a
   * broken line does not tell its town, or the operator wanted it so.
   */
  readonly absentKept: number;
  readonly issues: readonly ImportIssue[];
  /** Of all current towns after the import. */
  readonly totals: RegisterTotals;
}

/** A file that would do harm. Nothing was changed. */
export interface RegisterImportRefusal {
  readonly outcome: "REFUSED";
  readonly code: "NO_MUNICIPALITIES" | "LAND_MISSING";
  readonly reason: string;
  readonly hint: string;
  readonly issues: readonly ImportIssue[];
}

/**
 * Imports a GV100AD file: upsert by AGS, changing only rows that differ, so that repeating it changes nothing. Towns that
 * the file does not name are marked as gone, never deleted. Broken lines are reported and left out; their towns stay as
 * they are. One transaction, safe beside a running hub.
 * @param client a connection of the municipalities' owner, outside of a transaction
 * @throws what PostgreSQL or the source throws; nothing is changed then
 */
export async function importRegister(
  client: ClientBase,
  source: AsyncIterable<Uint8Array>,
  options: RegisterImportOptions = {},
): Promise<RegisterImportReport | RegisterImportRefusal> {
  const { onProgress } = options;
  const knownDistricts = await readDistrictKeys(client);
  const content = await readRegister(source, { knownDistricts, ...(onProgress && { onProgress }) });
  if (content.municipalities.length === 0) return noMunicipalities(content);
  return inOneTransaction(client, options.isDryRun ?? false, () => store(client, content, options));
}

/**
 * Fills an empty register with the one that comes with the hub.
 * @returns what was imported, or null where there are towns already: they are the operator's
 */
export async function loadDefaultRegister(
  client: ClientBase,
): Promise<RegisterImportReport | RegisterImportRefusal | null> {
  const { rows } = await client.query<{ isEmpty: boolean }>(
    `SELECT NOT EXISTS (SELECT FROM municipality) AS "isEmpty"`,
  );
  if (rows[0]?.isEmpty !== true) return null;
  const { districts, municipalities } = await readDefaultRegister();
  const content = { districts, municipalities, issues: [], brokenAgs: new Set<string>(), hasUnknownTowns: false };
  return inOneTransaction(client, false, () => store(client, { ...content, lineCount: municipalities.length }, {}));
}

type StoreResult = RegisterImportReport | RegisterImportRefusal;

async function inOneTransaction(
  client: ClientBase,
  isDryRun: boolean,
  work: () => Promise<StoreResult>,
): Promise<StoreResult> {
  await client.query("BEGIN");
  try {
    await actAsOwner(client, "municipalities");
    const result = await work();
    await client.query(isDryRun || result.outcome === "REFUSED" ? "ROLLBACK" : "COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}

async function store(
  client: ClientBase,
  content: RegisterContent,
  { isDryRun = false, keepsAbsent = false }: RegisterImportOptions,
): Promise<StoreResult> {
  await lockRegister(client);
  await stageRegister(client, content.districts, content.municipalities);
  const absent = await findAbsentTowns(client);
  const gone = keepsAbsent || content.hasUnknownTowns ? [] : absent.filter((town) => !content.brokenAgs.has(town.ags));
  if (gone.length > 0) {
    const kept = absent.filter((town) => content.brokenAgs.has(town.ags));
    const missing = findMissingLand(await readAreaByState(client), [...content.municipalities, ...kept]);
    if (missing) return { outcome: "REFUSED", code: "LAND_MISSING", ...missing, issues: content.issues };
  }
  await placeUnplacedTowns(client, gone);
  const districts = await applyDistricts(client);
  const towns = await applyMunicipalities(client);
  await markGone(
    client,
    gone.map((town) => town.ags),
  );
  return {
    outcome: "IMPORTED",
    isDryRun,
    municipalities: { ...towns, gone: gone.length },
    districts,
    absentKept: absent.length - gone.length,
    issues: content.issues,
    totals: await readTotals(client),
  };
}

async function placeUnplacedTowns(client: ClientBase, gone: readonly AbsentTown[]): Promise<void> {
  const towns = await findUnplacedTowns(client);
  if (towns.length === 0) return;
  const { points: known } = await readDefaultRegister();
  const vanishing = gone.flatMap(({ point, ...town }): FormerTown[] => (point ? [{ ...town, point }] : []));
  const staying = await findNeighbours(client, towns);
  const points: Map<string, TownPoint> = placeNewTowns(towns, { known, vanishing, staying });
  await stagePoints(client, points);
}

const noMunicipalities = ({ lineCount, issues }: RegisterContent): RegisterImportRefusal => ({
  outcome: "REFUSED",
  code: "NO_MUNICIPALITIES",
  reason: `None of the ${String(lineCount)} lines is a readable record of a municipality.`,
  hint: "The file must be a GV100AD of the Gemeindeverzeichnis (GV-ISys) of Destatis, with records 40 and 60.",
  issues,
});
