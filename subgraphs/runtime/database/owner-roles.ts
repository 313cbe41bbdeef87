// One login role and one schema per owner, so that no subgraph can read another's tables. What lies in the schemas
// belongs to the owners' migrations; this file never knows a table.
import { createHash, randomBytes } from "node:crypto";
import pg from "pg";
import { withConnection } from "./connection.js";
import { formerReaderSql, formerRoleSql } from "./former-roles.js";
import { type Administrator, makeRole, refusable } from "./make-role.js";
import { scramVerifier } from "./scram.js";
import { lockKeys, lockSpace } from "./session.js";
import { StartError, errorCode } from "./start-error.js";

/** Where functions and types of extensions live; on every owner's search path. */
export const extensionSchema = "extensions";
const extensions = ["cube", "pg_trgm", "unaccent"] as const;

/** PostgreSQL cuts longer names. */
const longestName = 63;

/**
 * The login role of an owner in a database, e.g. `ortswahl_municipalities`. Roles belong to the whole server, so the
 * name carries the database's; a name that would get too long carries a digest of it.
 */
export function ownerRoleName(database: string, owner: string): string {
  const name = `${database}_${owner}`;
  if (Buffer.byteLength(name) <= longestName) return name;
  return `ortswahl_${createHash("sha256").update(database).digest("hex").slice(0, 16)}_${owner}`;
}

/**
 * The role beside an owner's that sees public rows alone, and writes nothing. No secret is needed for it: the owner's
 * role logs in and takes it.
 */
export const readerRoleName = (database: string, owner: string): string => ownerRoleName(database, `${owner}_reader`);

/** A role's name as the value of a setting in a connection's options. */
export const roleInOptions = (role: string): string => role.replace(/[\\ ]/g, "\\$&");

/**
 * Makes what each owner needs and does not have: a login role (no superuser, no bypass of row-level security, no
 * creation of roles) with a new random password, the right to connect, and a schema named like the owner, which the
 * administrator owns and the role may use, and a reader of its public rows. Closes the database and the schema `public` to every other role, and makes the
 * extensions. Repeatable; connections that are open stay open.
 * @param passwords instead of random ones, for processes that were told them beforehand; ASCII
 * @returns a connection URL per owner, secret
 * @throws StartError with the SQL for an administrator where a right is missing
 */
export async function ensureOwnerRoles<Owner extends string>(
  adminUrl: string,
  owners: readonly Owner[],
  passwords: Readonly<Partial<Record<string, string>>> = {},
): Promise<Record<Owner, string>> {
  const urls = await withConnection(adminUrl, async (client) => {
    const admin = await readAdministrator(client);
    return inTransaction(client, async () => {
      await client.query("SELECT pg_advisory_xact_lock($1, $2)", [lockSpace, lockKeys.preparation]);
      await prepareDatabase(client, admin);
      const made: [Owner, string][] = [];
      for (const owner of owners) {
        const password = passwords[owner] ?? randomBytes(24).toString("hex");
        const role = ownerRoleName(admin.database, owner);
        await ensureRole(client, admin, role, password);
        await ensureSchema(client, admin, owner, role);
        await ensureReader(client, admin, owner, role);
        made.push([owner, withLogin(adminUrl, role, password)]);
      }
      return made;
    });
  });
  return Object.fromEntries(urls) as Record<Owner, string>;
}

/**
 * Connection URLs by which a command acts as an owner without the owner's password, which only the hub knows: the
 * administrator logs in and takes the owner's role. The roles must exist.
 */
export async function ownerUrlsForCommand<Owner extends string>(
  adminUrl: string,
  owners: readonly Owner[],
): Promise<Record<Owner, string>> {
  const { database } = await withConnection(adminUrl, readAdministrator);
  const urls = owners.map((owner): [Owner, string] => {
    const escaped = roleInOptions(ownerRoleName(database, owner));
    const url = new URL(adminUrl);
    const before = url.searchParams.get("options");
    const options = `-c role=${escaped} -c search_path=${owner},${extensionSchema}`;
    url.searchParams.set("options", before === null ? options : `${before} ${options}`);
    return [owner, url.href];
  });
  return Object.fromEntries(urls) as Record<Owner, string>;
}

async function readAdministrator(client: pg.Client): Promise<Administrator> {
  const { rows } = await client.query<Administrator>(
    `SELECT current_user AS "user", current_database() AS database, rolsuper AS "isSuperuser",
            current_setting('server_version_num')::int / 10000 AS version
       FROM pg_roles WHERE rolname = current_user`,
  );
  const [administrator] = rows;
  if (administrator === undefined) throw new StartError("The database tells nothing about its user.");
  return administrator;
}

async function inTransaction<Result>(client: pg.Client, work: () => Promise<Result>): Promise<Result> {
  await client.query("BEGIN");
  try {
    const result = await work();
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}

async function prepareDatabase(client: pg.Client, admin: Administrator): Promise<void> {
  await refusable(client, "REVOKE ALL ON SCHEMA public FROM PUBLIC", { ...admin, needsOwnership: true });
  await refusable(client, `CREATE SCHEMA IF NOT EXISTS ${extensionSchema}`, { ...admin, needsOwnership: true });
  const database = pg.escapeIdentifier(admin.database);
  // Roles belong to the whole server: without this those of every other database could log in here.
  await client.query(`REVOKE CONNECT, TEMPORARY ON DATABASE ${database} FROM PUBLIC`);
  // For the administrator's own connections: migrations name the extensions' types too.
  await client.query(`ALTER DATABASE ${database} SET search_path = "$user", public, ${extensionSchema}`);
  const { rows } = await client.query<{ extname: string }>("SELECT extname FROM pg_extension");
  for (const extension of extensions.filter((name) => !rows.some((row) => row.extname === name))) {
    const sql = `CREATE EXTENSION IF NOT EXISTS ${extension} SCHEMA ${extensionSchema}`;
    await refusable(client, sql, { ...admin, extensions: [extension] }).catch((error: unknown) => {
      if (!["0A000", "58P01"].includes(errorCode(error) ?? "")) throw error;
      throw new StartError(
        `The database lacks the extension ${extension}; on Debian it comes with postgresql-contrib.`,
      );
    });
  }
}

async function ensureRole(client: pg.Client, admin: Administrator, role: string, password: string): Promise<void> {
  const name = pg.escapeIdentifier(role);
  await makeRole(client, admin, role, "LOGIN");
  const verifier = pg.escapeLiteral(scramVerifier(password));
  // What it is a member of, its reader, it must take: policies for the reader would otherwise hold the owner too.
  await refusable(client, `ALTER ROLE ${name} LOGIN NOINHERIT PASSWORD ${verifier}`, {
    ...admin,
    foreignRoles: [role],
  });
  await client.query(`GRANT CONNECT, TEMPORARY ON DATABASE ${pg.escapeIdentifier(admin.database)} TO ${name}`);
  // Commands take the role. Since 16 its maker administers it but must grant himself the right to take it.
  if (!admin.isSuperuser) {
    const options = admin.version >= 16 ? " WITH SET TRUE, INHERIT FALSE" : "";
    await client.query(`GRANT ${name} TO ${pg.escapeIdentifier(admin.user)}${options}`);
  }
}

/** The role that reads what the owner shows to everybody. It has no login: the owner's logs in and takes it. */
async function ensureReader(client: pg.Client, admin: Administrator, owner: string, role: string): Promise<void> {
  const reader = readerRoleName(admin.database, owner);
  const name = pg.escapeIdentifier(reader);
  const missing = { ...admin, foreignReaders: [reader] };
  await makeRole(client, admin, reader, "NOLOGIN");
  await refusable(client, `GRANT ${name} TO ${pg.escapeIdentifier(role)}`, missing);
  for (const place of [owner, ...(await extensionPlaces(client))])
    await refusable(client, `GRANT USAGE ON SCHEMA ${pg.escapeIdentifier(place)} TO ${name}`, missing);
  const former = await formerReaderSql(client, owner, reader);
  if (former.length > 0) await refusable(client, former.join(";\n"), { ...admin, foreignSchemas: [owner] });
}

async function ensureSchema(client: pg.Client, admin: Administrator, owner: string, role: string): Promise<void> {
  const schema = pg.escapeIdentifier(owner);
  const name = pg.escapeIdentifier(role);
  const missing = { ...admin, foreignSchemas: [owner] };
  await refusable(client, `CREATE SCHEMA IF NOT EXISTS ${schema}`, { ...admin, needsOwnership: true });
  await refusable(client, `REVOKE ALL ON SCHEMA ${schema} FROM PUBLIC`, missing);
  await refusable(client, `GRANT USAGE ON SCHEMA ${schema} TO ${name}`, missing);
  const path = (await extensionPlaces(client)).map((place) => pg.escapeIdentifier(place));
  for (const place of path) await client.query(`GRANT USAGE ON SCHEMA ${place} TO ${name}`);
  await client.query(`ALTER ROLE ${name} SET search_path = ${[schema, ...path].join(", ")}`);
  const takeover = await formerRoleSql(client, owner, role);
  if (takeover.length > 0) await refusable(client, takeover.join(";\n"), missing);
}

/** The schemas of the extensions. An administrator may have put them elsewhere than the hub would. */
async function extensionPlaces(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ nspname: string }>(
    `SELECT DISTINCT nspname FROM pg_extension JOIN pg_namespace ON pg_namespace.oid = extnamespace
      WHERE extname = ANY($1) AND nspname <> $2`,
    [extensions, extensionSchema],
  );
  return [extensionSchema, ...rows.map(({ nspname }) => nspname)];
}

function withLogin(adminUrl: string, role: string, password: string): string {
  const url = new URL(adminUrl);
  if (url.hostname === "") {
    // A socket's address has no host before which a user could stand.
    url.searchParams.set("user", role);
    url.searchParams.set("password", password);
  } else {
    url.username = encodeURIComponent(role);
    url.password = encodeURIComponent(password);
  }
  return url.href;
}
