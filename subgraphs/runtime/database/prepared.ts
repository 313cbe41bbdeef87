/** Whether a database is ready for an owner's process, which may prepare nothing itself. */
import type pg from "pg";
import { isJobSchemaPrepared } from "../jobs/job-schema.js";
import { explainConnectionFailure, withConnection } from "./connection.js";
import { readerRoleName } from "./owner-roles.js";
import type { Preparable } from "./prepare.js";
import { arePublicRowsGranted } from "./public-rows.js";
import { errorCode, StartError } from "./start-error.js";

/** PostgreSQL's codes for a schema or a table that is not there, and for one that the role may not see. */
const NOT_THERE = new Set(["3F000", "42P01", "42501"]);

/**
 * Checks with the owner's own role that its tables and its job queue have the shape that this program knows.
 * @param variable the environment variable that holds the URL, for the operator
 * @throws StartError where the database cannot be reached or was not prepared
 */
export async function checkPrepared(url: string, owner: Preparable, variable: string): Promise<void> {
  const isPrepared = await withConnection(url, (client) => hasShape(client, owner)).catch((error: unknown): false => {
    if (NOT_THERE.has(errorCode(error) ?? "")) return false;
    throw explainConnectionFailure(error, variable);
  });
  if (isPrepared) return;
  throw new StartError(
    `The database is not prepared for ${owner.name}: run \`npm run hub -- prepare-database\` of this version first.`,
  );
}

async function hasShape(client: pg.Client, preparable: Preparable): Promise<boolean> {
  const { name: owner, migrations, publicRows = {}, jobs = [] } = preparable;
  // An owner without tables of its own has the table of migrations all the same.
  const { rows } = await client.query<{ name: string }>(`SELECT name FROM ${client.escapeIdentifier(owner)}.migration`);
  const done = new Set(rows.map(({ name }) => name));
  if (!migrations.every(({ name }) => done.has(name))) return false;
  const reader = readerRoleName(client.database ?? "", owner);
  if (!(await arePublicRowsGranted(client, owner, publicRows, reader))) return false;
  return jobs.length === 0 || isJobSchemaPrepared(client, owner);
}
