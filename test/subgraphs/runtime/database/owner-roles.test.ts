import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { withConnection } from "../../../../subgraphs/runtime/database/connection.js";
import {
  ensureOwnerRoles,
  ownerRoleName,
  ownerUrlsForCommand,
} from "../../../../subgraphs/runtime/database/owner-roles.js";
import { StartError } from "../../../../subgraphs/runtime/database/start-error.js";
import { createTestDatabase, type TestDatabase } from "../../../database/test-database.js";

const owners = ["municipalities", "refugees"] as const;

async function rowsOf(url: string, sql: string): Promise<unknown[]> {
  return withConnection(url, async (client) => (await client.query<Record<string, unknown>>(sql)).rows);
}

describe("roles of the owners", () => {
  let database: TestDatabase;
  let urls: Record<(typeof owners)[number], string>;

  beforeAll(async () => {
    database = await createTestDatabase("nothing");
    urls = await ensureOwnerRoles(database.adminUrl, owners);
    await rowsOf(database.adminUrl, "CREATE TABLE refugees.household (id int)");
    await rowsOf(
      database.adminUrl,
      `GRANT SELECT ON refugees.household TO ${ownerRoleName(database.name, "refugees")}`,
    );
  });
  afterAll(() => database.drop());

  test("an owner reads its own tables and the database refuses it every other owner's", async () => {
    await expect(rowsOf(urls.refugees, "SELECT * FROM household")).resolves.toEqual([]);
    await expect(rowsOf(urls.municipalities, "SELECT * FROM refugees.household")).rejects.toThrow(
      "permission denied for schema refugees",
    );
  });

  test("an owner can neither bypass row-level security nor make roles, schemas or tables in public", async () => {
    const sql =
      "SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb AS powerful FROM pg_roles WHERE rolname = current_user";
    await expect(rowsOf(urls.refugees, sql)).resolves.toEqual([{ powerful: false }]);
    for (const forbidden of ["CREATE SCHEMA own", "CREATE TABLE public.leak (id int)", "CREATE TABLE leak (id int)"]) {
      await expect(rowsOf(urls.refugees, forbidden)).rejects.toThrow("permission denied");
    }
  });

  test("owners and administrator find the extensions' types and functions without a schema's name", async () => {
    const sql = "SELECT unaccent('Köln') AS name, cube(1)::text AS point, similarity('ab', 'ab') AS likeness";
    for (const url of [urls.municipalities, database.adminUrl]) {
      await expect(rowsOf(url, sql)).resolves.toEqual([{ name: "Koln", point: "(1)", likeness: 1 }]);
    }
  });

  test("every start sets new passwords, and connections that are open stay open", async () => {
    const client = new pg.Client({ connectionString: urls.refugees });
    await client.connect();
    const renewed = await ensureOwnerRoles(database.adminUrl, owners);
    await expect(rowsOf(urls.refugees, "SELECT 1")).rejects.toThrow("password authentication failed");
    await expect(rowsOf(renewed.refugees, "SELECT 1 AS one")).resolves.toEqual([{ one: 1 }]);
    await expect(client.query("SELECT 1")).resolves.toMatchObject({ rowCount: 1 });
    await client.end();
    urls = renewed;
  });

  test("a password that was told beforehand is kept", async () => {
    const told = await ensureOwnerRoles(database.adminUrl, ["municipalities"], { municipalities: "told-beforehand" });
    expect(new URL(told.municipalities).password).toBe("told-beforehand");
    await expect(rowsOf(told.municipalities, "SELECT 1 AS one")).resolves.toEqual([{ one: 1 }]);
  });

  test("a command acts as an owner without its password, with the owner's rights alone", async () => {
    const command = await ownerUrlsForCommand(database.adminUrl, owners);
    await expect(rowsOf(command.refugees, "SELECT * FROM household")).resolves.toEqual([]);
    await expect(rowsOf(command.municipalities, "SELECT * FROM refugees.household")).rejects.toThrow(
      "permission denied",
    );
  });

  test("a role of that name with more rights is refused, with the SQL that mends it", async () => {
    const role = `${database.name}_statistics`;
    await rowsOf(database.superuserUrl, `CREATE ROLE ${role} LOGIN BYPASSRLS`);
    const refusal = await ensureOwnerRoles(database.adminUrl, ["statistics"]).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(StartError);
    for (const sql of (refusal as StartError).detail.slice(1)) await rowsOf(database.superuserUrl, sql);
    // Still somebody else's role: the next start asks for the right to administer it, and the one after works.
    const second = await ensureOwnerRoles(database.adminUrl, ["statistics"]).catch((error: unknown) => error);
    expect((second as StartError).detail.slice(1)).toEqual([`GRANT "${role}" TO "ortswahl" WITH ADMIN OPTION;`]);
    for (const sql of (second as StartError).detail.slice(1)) await rowsOf(database.superuserUrl, sql);
    await expect(ensureOwnerRoles(database.adminUrl, ["statistics"])).resolves.toHaveProperty("statistics");
  });
});

test("a role's name fits PostgreSQL's 63 bytes and stays the database's own", () => {
  expect(ownerRoleName("ortswahl", "municipalities")).toBe("ortswahl_municipalities");
  const long = ownerRoleName("ä".repeat(31), "municipalities");
  expect(Buffer.byteLength(long)).toBeLessThanOrEqual(63);
  expect(long).not.toBe(ownerRoleName("ö".repeat(31), "municipalities"));
  expect(long).toMatch(/_municipalities$/);
});
