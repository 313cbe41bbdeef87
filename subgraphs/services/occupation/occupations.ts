/** Finds occupations and keeps their table like the list in `occupations.data.ts`. Knows nothing of who does them. */
import type { DataSource } from "typeorm";
import type { Connection, Page } from "../../../schema/connection.js";
import { badInput } from "../../../schema/errors.js";
import { areaOfOccupation } from "../../../schema/vocabulary/occupation-area.js";
import { type LeftOut, underTheirNames } from "../../runtime/asked-columns.js";
import { ownerItself, queriesFor } from "../../runtime/database/caller-settings.js";
import { pageOf } from "../../runtime/database/page.js";
import { selectRows } from "../../runtime/database/rows.js";
import { Occupation } from "./occupation.entity.js";
import { OCCUPATIONS } from "./occupations.data.js";

/** The beginning of a KldB code, from 1 to 5 digits. Throws BAD_USER_INPUT. */
export function parseKldbPrefix(text: string, argument: string): string {
  if (/^\d{1,5}$/.test(text)) return text;
  const shown = JSON.stringify(text.slice(0, 20));
  throw badInput(
    argument,
    `${shown} does not begin a code of the KldB 2010; that takes from 1 to 5 digits, such as 81.`,
  );
}

/** A whole KldB code. Throws BAD_USER_INPUT. */
export function parseKldbCode(text: string, argument: string): string {
  if (/^\d{5}$/.test(text)) return text;
  throw badInput(
    argument,
    `${JSON.stringify(text.slice(0, 20))} is no code of the KldB 2010; a code has 5 digits, such as 81302.`,
  );
}

/** Shortest part of a name that finds less than everything. */
const LEAST_NAME = 2;

/** Part of a name, as ILIKE takes it literally. Throws BAD_USER_INPUT. */
function parseName(text: string): string {
  const name = text.trim();
  if (name.length < LEAST_NAME || name.length > 80)
    throw badInput("name", `name has ${name.length} characters; a part of a name to search for has from 2 to 80.`);
  return name.replaceAll(/[\\%_]/g, String.raw`\$&`);
}

/** What a list of occupations is read without where nobody asks for it. */
export const FIELD_COLUMNS = underTheirNames<Occupation>("iscoCode", "escoUri", "label");

/** The occupations that the hub knows by name, in the order of their codes. */
export async function findOccupations(
  db: DataSource,
  kldbPrefix: string | null | undefined,
  name: string | null | undefined,
  page: Page,
  without: LeftOut,
): Promise<Connection<Occupation>> {
  const query = selectRows(db, Occupation, "o", without);
  if (kldbPrefix != null)
    query.where("starts_with(o.kldb_code, :prefix)", { prefix: parseKldbPrefix(kldbPrefix, "kldbPrefix") });
  if (name != null)
    query.andWhere("concat_ws(' ', o.label ->> 'de', o.label ->> 'en') ILIKE :name", { name: `%${parseName(name)}%` });
  return pageOf(db, { query, orderBy: [], key: "o.kldb_code" }, page);
}

/** ISCO-08 is the upper four levels of ESCO's occupations; its groups have their addresses there (esco.ec.europa.eu). */
const ESCO_GROUPS = "http://data.europa.eu/esco/isco/C";

const NAMED: ReadonlyMap<string, Occupation> = new Map(
  OCCUPATIONS.map(({ kldbCode, iscoCode, de, en }) => [
    kldbCode,
    { kldbCode, iscoCode, escoUri: `${ESCO_GROUPS}${iscoCode}`, label: { de, en } },
  ]),
);

/**
 * The occupation with this code, without asking the database, whose table is like the list. A code of five digits that the
 * list does not have is an occupation under the name of its area; anything else is null.
 */
export const occupationByCode = (kldbCode: string): Occupation | null =>
  NAMED.get(kldbCode) ?? unnamedOccupation(kldbCode);

function unnamedOccupation(kldbCode: string): Occupation | null {
  const area = areaOfOccupation(kldbCode);
  if (!area || !/^\d{5}$/.test(kldbCode)) return null;
  return { kldbCode, iscoCode: null, escoUri: null, label: { ...area.label } };
}

/** Makes the table hold the occupations of the list and no others; rows that are like it already are not touched. */
export async function loadOccupations(db: DataSource): Promise<void> {
  const rows = [...NAMED.values()].map(({ kldbCode, iscoCode, escoUri, label }) => ({
    kldb_code: kldbCode,
    isco_code: iscoCode,
    esco_uri: escoUri,
    label,
  }));
  const queries = queriesFor(db, ownerItself("services"));
  await queries.query("DELETE FROM occupation WHERE kldb_code <> ALL($1)", [[...NAMED.keys()]]);
  await queries.query(
    `INSERT INTO occupation AS known (kldb_code, isco_code, esco_uri, label)
     SELECT kldb_code, isco_code, esco_uri, label
       FROM jsonb_to_recordset($1::jsonb) AS listed (kldb_code text, isco_code text, esco_uri text, label jsonb)
     ON CONFLICT (kldb_code) DO UPDATE
       SET isco_code = EXCLUDED.isco_code, esco_uri = EXCLUDED.esco_uri, label = EXCLUDED.label
     WHERE (known.isco_code, known.esco_uri, known.label)
       IS DISTINCT FROM (EXCLUDED.isco_code, EXCLUDED.esco_uri, EXCLUDED.label)`,
    [JSON.stringify(rows)],
  );
}
