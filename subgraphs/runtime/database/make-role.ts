// Making a role with the rights that the hub's user has: where one is missing, an administrator is told the SQL that
// mends it. It knows neither what a role may do nor what its password is.
import pg from "pg";
import { administratorSql } from "./administrator-sql.js";
import { StartError, errorCode } from "./start-error.js";

/** The hub's user in a database. */
export interface Administrator {
  readonly user: string;
  readonly database: string;
  readonly version: number;
  readonly isSuperuser: boolean;
}

/**
 * Makes a role that may nothing by itself, where there is none of that name.
 * @throws StartError where the role may more, or the user may make none
 */
export async function makeRole(
  client: pg.Client,
  admin: Administrator,
  role: string,
  login: "LOGIN" | "NOLOGIN",
): Promise<void> {
  const { rows } = await client.query<{ isPowerful: boolean }>(
    `SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication AS "isPowerful"
       FROM pg_roles WHERE rolname = $1`,
    [role],
  );
  if (rows[0]?.isPowerful === true) {
    throw new StartError(
      `The role ${role} may more than an owner of the hub's data may.`,
      administratorSql({ ...admin, powerfulRoles: [role] }),
    );
  }
  if (rows.length > 0) return;
  const limits = `${login} NOINHERIT NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB NOREPLICATION`;
  await refusable(client, `CREATE ROLE ${pg.escapeIdentifier(role)} ${limits}`, { ...admin, needsRoleCreation: true });
}

/**
 * Runs SQL that the hub's user may lack the right for.
 * @throws StartError with the SQL for an administrator where it does
 */
export async function refusable(
  client: pg.Client,
  sql: string,
  missing: Parameters<typeof administratorSql>[0],
): Promise<void> {
  try {
    await client.query(sql);
  } catch (error) {
    if (errorCode(error) !== "42501") throw error;
    throw new StartError("The database refuses the hub's user a right that it needs.", administratorSql(missing));
  }
}
