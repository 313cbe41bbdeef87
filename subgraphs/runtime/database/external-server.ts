// A PostgreSQL that somebody else runs, named by DATABASE_URL: checked before it is used, never started or stopped.
import type pg from "pg";
import { administratorSql } from "./administrator-sql.js";
import { explainConnectionFailure, withConnection } from "./connection.js";
import { describeHolder, openSession, sessionName, takeHubLock } from "./session.js";
import { StartError } from "./start-error.js";

/**
 * Checks that the database can carry a hub.
 * @throws StartError with the SQL for an administrator where the user lacks a right
 */
export async function checkExternalDatabase(databaseUrl: string): Promise<void> {
  const protocol = URL.canParse(databaseUrl) ? new URL(databaseUrl).protocol : "";
  if (!["postgres:", "postgresql:"].includes(protocol)) {
    throw new StartError(
      "DATABASE_URL is no address of a PostgreSQL; it would look like postgresql://user:password@host:5432/database.",
    );
  }
  try {
    await withConnection(databaseUrl, checkDatabase);
  } catch (error) {
    throw error instanceof StartError ? error : explainConnectionFailure(error);
  }
}

interface DatabaseFacts {
  readonly version: number;
  readonly isReplica: boolean;
  readonly encoding: string;
  readonly user: string;
  readonly database: string;
  readonly mayCreateRoles: boolean;
  readonly isOwner: boolean;
}

async function checkDatabase(client: pg.Client): Promise<void> {
  const { rows } = await client.query<DatabaseFacts>(
    `SELECT current_setting('server_version_num')::int / 10000 AS version,
            pg_is_in_recovery() AS "isReplica",
            pg_encoding_to_char(database.encoding) AS encoding,
            current_user AS "user", current_database() AS database,
            role.rolcreaterole OR role.rolsuper AS "mayCreateRoles",
            pg_has_role(current_user, database.datdba, 'USAGE') AS "isOwner"
       FROM pg_roles AS role, pg_database AS database
      WHERE role.rolname = current_user AND database.datname = current_database()`,
  );
  const facts = rows[0];
  if (facts === undefined) throw new StartError("The database that DATABASE_URL names tells nothing about its user.");
  if (facts.version < 15 || facts.version > 18) {
    throw new StartError(
      `The database that DATABASE_URL names is PostgreSQL ${String(facts.version)}; the hub works with 15 to 18.`,
    );
  }
  if (facts.isReplica) throw new StartError("The database that DATABASE_URL names is a read-only replica.");
  if (facts.encoding !== "UTF8") {
    throw new StartError(
      `The database that DATABASE_URL names has the encoding ${facts.encoding}; the hub's texts need UTF8.`,
    );
  }
  const missing = { needsRoleCreation: !facts.mayCreateRoles, needsOwnership: !facts.isOwner };
  if (missing.needsRoleCreation || missing.needsOwnership) {
    throw new StartError(
      "The user in DATABASE_URL must own the database and may create roles (CREATEROLE); no superuser is needed.",
      administratorSql({ user: facts.user, database: facts.database, ...missing }),
    );
  }
}

/**
 * Takes the hub's lock on an external database.
 * @returns lets it go
 * @throws StartError if another hub holds it
 */
export async function lockExternalDatabase(
  databaseUrl: string,
  onProgress: (line: string) => void,
): Promise<() => Promise<void>> {
  let holder: string | undefined;
  const take = async (client: pg.Client) => {
    holder = await takeHubLock(client);
    return holder === undefined;
  };
  const session = await openSession(databaseUrl, sessionName("hub"), take, () => {
    onProgress("The database connection was lost, and another hub has taken the database meanwhile.");
  }).catch((error: unknown) => {
    throw explainConnectionFailure(error);
  });
  if (session === undefined) {
    throw new StartError(
      `A hub is already running (${describeHolder(holder ?? "")}) on the database that DATABASE_URL names.`,
    );
  }
  return () => session.end();
}
