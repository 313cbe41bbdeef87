/** Whether a database is ready for an owner's process, which may prepare nothing itself. */
import { explainConnectionFailure, withConnection } from "./connection.js";
import type { Migratable } from "./migrate.js";
import { errorCode, StartError } from "./start-error.js";

/** PostgreSQL's codes for a schema or a table that is not there, and for one that the role may not see. */
const NOT_THERE = new Set(["3F000", "42P01", "42501"]);

/**
 * Checks with the owner's own role that its tables have the shape that this program knows.
 * @param variable the environment variable that holds the URL, for the operator
 * @throws StartError where the database cannot be reached or was not prepared
 */
export async function checkPrepared(url: string, owner: Migratable, variable: string): Promise<void> {
  const done = await readMigrations(url, owner.name).catch((error: unknown): null => {
    if (NOT_THERE.has(errorCode(error) ?? "")) return null;
    throw explainConnectionFailure(error, variable);
  });
  // An owner without tables of its own has the table of migrations all the same.
  if (done && owner.migrations.every(({ name }) => done.includes(name))) return;
  throw new StartError(
    `The database is not prepared for ${owner.name}: run \`npm run hub -- prepare-database\` of this version first.`,
  );
}

async function readMigrations(url: string, owner: string): Promise<readonly string[]> {
  return withConnection(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT name FROM ${client.escapeIdentifier(owner)}.migration`,
    );
    return rows.map(({ name }) => name);
  });
}
