// A copy of a hub's database on the same server, as an attacker who took over one of the copy's processes meets the
// original: roles belong to the whole server, rights must not.
import "reflect-metadata";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { schemas } from "../../../../gateway/database/gateway-schema.js";
import { withConnection } from "../../../../subgraphs/runtime/database/connection.js";
import { ownerRoleName } from "../../../../subgraphs/runtime/database/owner-roles.js";
import { prepareDatabase } from "../../../../subgraphs/runtime/database/prepare.js";
import { findSchemaFaults } from "../../../access/schema-faults.js";
import { tablesOf } from "../../../database/tables-of.js";
import { createTestDatabase, testServerUrl, type TestDatabase } from "../../../database/test-database.js";

const bare = schemas.map(tablesOf);
const rolesOf = (database: string) => new Map(schemas.map(({ name }) => [name, ownerRoleName(database, name)]));

let original: TestDatabase;
let originalUrls: ReadonlyMap<string, string>;
let copyName: string;
let copyUrls: ReadonlyMap<string, string>;

const at = (url: string, database: string): string => Object.assign(new URL(url), { pathname: `/${database}` }).href;
const inCopy = (url: string): string => at(url, copyName);

async function rowsOf(url: string, sql: string): Promise<unknown[]> {
  return withConnection(url, async (client) => (await client.query<Record<string, unknown>>(sql)).rows);
}

beforeAll(async () => {
  original = await createTestDatabase("nothing");
  originalUrls = await prepareDatabase(original.adminUrl, bare, () => undefined);
  copyName = `${original.name}_copy`;
  await rowsOf(testServerUrl(), `CREATE DATABASE ${copyName} TEMPLATE ${original.name} OWNER ortswahl`);
  copyUrls = await prepareDatabase(inCopy(original.adminUrl), bare, () => undefined);
});
afterAll(async () => {
  await rowsOf(testServerUrl(), `DROP DATABASE IF EXISTS ${copyName} WITH (FORCE)`);
  await original.drop();
});

test("the copy's roles have every right of the original's there, in tables, job queue and functions, and no other", async () => {
  const rights = (database: string) =>
    `SELECT replace(grantee::regrole::text, '${database}_', '') AS role, thing, privilege_type FROM (
       SELECT nspname AS thing, (aclexplode(nspacl)).* FROM pg_namespace WHERE nspname !~ '^(pg_|information_schema)'
       UNION ALL SELECT relnamespace::regnamespace || '.' || relname, (aclexplode(relacl)).* FROM pg_class
       UNION ALL SELECT pronamespace::regnamespace || '.' || proname, (aclexplode(proacl)).* FROM pg_proc
     ) AS held JOIN pg_roles ON pg_roles.oid = grantee
      WHERE rolname LIKE '%\\_%' AND rolname !~ '^pg_' ORDER BY 1, 2, 3`;
  const before = await rowsOf(original.superuserUrl, rights(original.name));
  expect(before.length).toBeGreaterThan(100);
  expect(await rowsOf(inCopy(original.superuserUrl), rights(copyName))).toEqual(before);
  expect(await rowsOf(copyUrls.get("refugees") ?? "", "SELECT * FROM household")).toEqual([]);
});

test("nothing in the copy would let its roles past row-level security, or into anything but their own", async () => {
  const faults = await withConnection(inCopy(original.superuserUrl), (client) =>
    findSchemaFaults(client, rolesOf(copyName)),
  );
  expect(faults).toEqual([]);
});

test("a role of the copy cannot log in to the original, be one of its roles, or use its schemas, and the reverse", async () => {
  for (const { name } of schemas) {
    const [here = "", there = ""] = [copyUrls.get(name), originalUrls.get(name)];
    await expect(rowsOf(at(here, original.name), "SELECT 1")).rejects.toThrow("permission denied for database");
    await expect(rowsOf(inCopy(there), "SELECT 1")).rejects.toThrow("permission denied for database");
    await expect(rowsOf(here, `SET ROLE ${ownerRoleName(original.name, name)}`)).rejects.toThrow("permission denied");
    const [mine, theirs] = [copyName, original.name].map((database) => ownerRoleName(database, name));
    const schema = `has_schema_privilege($1, '${name}', 'USAGE') AS may`;
    const may = (url: string, role = "") => rowsOf(url, `SELECT ${schema.replace("$1", `'${role}'`)}`);
    expect(await may(original.superuserUrl, mine)).toEqual([{ may: false }]);
    expect(await may(inCopy(original.superuserUrl), theirs)).toEqual([{ may: false }]);
  }
});

test("a membership that an earlier version granted is gone after the next preparation", async () => {
  const [mine, theirs] = [copyName, original.name].map((database) => ownerRoleName(database, "refugees"));
  await rowsOf(original.adminUrl, `GRANT ${theirs} TO ${mine}`);
  const memberships = () =>
    rowsOf(
      original.superuserUrl,
      `SELECT 1 FROM pg_auth_members WHERE member = '${mine}'::regrole AND roleid = '${theirs}'::regrole`,
    );
  expect(await memberships()).toHaveLength(1);
  await prepareDatabase(inCopy(original.adminUrl), bare, () => undefined);
  expect(await memberships()).toEqual([]);
});
