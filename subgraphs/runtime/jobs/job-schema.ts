/**
 * The tables of an owner's job queue: a schema of their own beside the owner's, in the shape that pg-boss wants. The
 * administrator makes it and brings it up to date; the owner's role reads and writes rows in it and changes no shape.
 */
import { createRequire } from "node:module";
import type pg from "pg";
import { getConstructionPlans, getMigrationPlans } from "pg-boss";
import { z } from "zod";
import { administratorSql } from "../database/administrator-sql.js";
import { withConnection } from "../database/connection.js";
import { ownerRoleName } from "../database/owner-roles.js";
import { lockKeys, lockSpace } from "../database/session.js";
import { errorCode, StartError } from "../database/start-error.js";

/** The schema of an owner's job queue. */
export const jobSchemaOf = (owner: string): string => `${owner}_jobs`;

/** The shape that the installed pg-boss works on; it counts its shapes, not its releases. */
const WANTED = z
  .object({ pgboss: z.object({ schema: z.number().int() }) })
  .parse(createRequire(import.meta.url)("pg-boss/package.json")).pgboss.schema;

/**
 * Makes the schemas of these owners' queues, or brings them from an older shape to the present one, and lets each
 * owner's role use its own. Repeatable; jobs that wait stay. The roles exist (`ensureOwnerRoles`).
 * @throws StartError where a schema belongs to somebody else, or to a newer version of the hub
 */
export async function ensureJobSchemas(adminUrl: string, owners: readonly string[]): Promise<void> {
  if (owners.length === 0) return;
  await withConnection(adminUrl, async (client) => {
    // For the session: the plans below are transactions of their own.
    await client.query("SELECT pg_advisory_lock($1, $2)", [lockSpace, lockKeys.preparation]);
    const { rows } = await client.query<{ user: string; database: string }>(
      `SELECT current_user AS "user", current_database() AS database`,
    );
    const admin = rows[0] ?? { user: "", database: "" };
    for (const owner of owners) {
      await ensureJobSchema(client, owner, ownerRoleName(admin.database, owner)).catch((error: unknown) => {
        if (errorCode(error) !== "42501") throw error;
        const missing = administratorSql({ ...admin, foreignSchemas: [jobSchemaOf(owner)] });
        throw new StartError("The database refuses the hub's user a right that it needs.", missing);
      });
    }
  });
}

async function ensureJobSchema(client: pg.Client, owner: string, role: string): Promise<void> {
  const schema = jobSchemaOf(owner);
  const version = await readShape(client, schema);
  if (version === null) await client.query(getConstructionPlans(schema));
  else if (version < WANTED) await bringUpToDate(client, schema, version);
  else if (version > WANTED)
    throw new StartError(`The job queue of ${owner} was prepared by a newer version of the hub.`);
  const place = client.escapeIdentifier(schema);
  const name = client.escapeIdentifier(role);
  await client.query(
    `GRANT USAGE ON SCHEMA ${place} TO ${name};
     GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${place} TO ${name};
     REVOKE INSERT, DELETE ON ${place}.version FROM ${name};
     GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${place} TO ${name};
     GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${place} TO ${name}`,
  );
}

/**
 * The plan is a transaction, and behind its end the indexes that are to be built concurrently. They are built inside it:
 * a start that is killed in between would leave a schema that counts as whole without them, and nobody works here yet.
 */
async function bringUpToDate(client: pg.Client, schema: string, version: number): Promise<void> {
  const plan = getMigrationPlans(schema, version);
  const end = plan.lastIndexOf("COMMIT;");
  const indexes = plan.slice(end + "COMMIT;".length).replaceAll(" CONCURRENTLY", "");
  await client.query(`${plan.slice(0, end)}${indexes}\nCOMMIT;`);
}

/** The number of the schema's shape; null where there is none. */
async function readShape(client: pg.Client, schema: string): Promise<number | null> {
  const place = client.escapeIdentifier(schema);
  const found = await client.query<{ isThere: boolean }>(`SELECT to_regclass($1) IS NOT NULL AS "isThere"`, [
    `${place}.version`,
  ]);
  if (found.rows[0]?.isThere !== true) return null;
  const { rows } = await client.query<{ version: number }>(`SELECT version FROM ${place}.version`);
  return rows[0]?.version ?? null;
}

/** Whether the owner's queue has the shape that this program works on; asked with the owner's own role. */
export async function isJobSchemaPrepared(client: pg.Client, owner: string): Promise<boolean> {
  return (await readShape(client, jobSchemaOf(owner))) === WANTED;
}
