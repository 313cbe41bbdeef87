// Row-level security over all that has a schema: that nothing is left out, and that the check for it sees what is.
import "reflect-metadata";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { schemas } from "../../gateway/database/gateway-schema.js";
import { ownerRoleName, readerRoleName } from "../../subgraphs/runtime/database/owner-roles.js";
import { prepareDatabase } from "../../subgraphs/runtime/database/prepare.js";
import { tablesOf } from "../database/tables-of.js";
import { createTestDatabase, type TestDatabase } from "../database/test-database.js";
import { findSchemaFaults, openTables, TABLES_WITHOUT } from "./schema-faults.js";

let database: TestDatabase;
let superuser: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase("nothing");
  await prepareDatabase(database.adminUrl, schemas.map(tablesOf), () => undefined);
  superuser = new pg.Client({ connectionString: database.superuserUrl });
  await superuser.connect();
});
afterAll(async () => {
  await superuser.end();
  await database.drop();
});

const roles = () => new Map(schemas.map(({ name }) => [name, ownerRoleName(database.name, name)]));

const readers = () => new Map(schemas.map(({ name }) => [name, readerRoleName(database.name, name)]));

test("no owner can pass row-level security, and every table has it or a reason to have none", async () => {
  expect(await findSchemaFaults(superuser, roles())).toEqual([]);
  expect(await findSchemaFaults(superuser, readers())).toEqual([]);
});

test("each reason stands for tables that are there and open", async () => {
  const open = await openTables(superuser);
  const stale = Object.keys(TABLES_WITHOUT).filter((name) =>
    name.endsWith(".*") ? !open.some((table) => table.startsWith(name.slice(0, -1))) : !open.includes(name),
  );
  expect(stale).toEqual([]);
});

describe("the check sees", () => {
  /** What it finds of a fault that is planted, and taken out again. */
  const planted = async (sql: string): Promise<string[]> => {
    await superuser.query("BEGIN");
    try {
      await superuser.query(sql);
      return await findSchemaFaults(superuser, roles());
    } finally {
      await superuser.query("ROLLBACK");
    }
  };
  const role = () => roles().get("services") ?? "";

  test.each<[string, () => string, RegExp]>([
    ["a new table", () => "CREATE TABLE municipalities.secret ()", /municipalities\.secret is open/],
    ["a table that is open to its maker", () => "ALTER TABLE services.job NO FORCE ROW LEVEL SECURITY", /job is open/],
    ["a table that was switched off", () => "ALTER TABLE refugees.wish DISABLE ROW LEVEL SECURITY", /wish is open/],
    ["a view", () => "CREATE VIEW refugees.all_wishes AS SELECT * FROM refugees.wish", /all_wishes is a view/],
    [
      "a function with its maker's rights",
      () => "CREATE FUNCTION services.a() RETURNS int LANGUAGE sql SECURITY DEFINER RETURN 1",
      /a is SECURITY DEFINER/,
    ],
    [
      "a function that takes '' for somebody",
      () =>
        `CREATE FUNCTION services.who() RETURNS text LANGUAGE sql RETURN current_setting('ortswahl.caller_id', true)`,
      /who reads by itself/,
    ],
    [
      "a policy that reads a setting itself",
      () => `CREATE POLICY p ON services.job FOR DELETE USING (current_setting('ortswahl.caller_id', true) = '')`,
      /job: p reads/,
    ],
    ["a policy for everybody", () => "CREATE POLICY p ON services.job FOR INSERT WITH CHECK (true)", /job: p reads/],
    ["a grant to another owner", () => `GRANT SELECT ON refugees.wish TO ${role()}`, /services has a right on .*wish/],
    ["a grant to everybody", () => `GRANT SELECT ON refugees.wish TO PUBLIC`, /services has a right on .*wish/],
    ["a door to another schema", () => `GRANT USAGE ON SCHEMA refugees TO ${role()}`, /services may enter refugees/],
    ["a bypass", () => `ALTER ROLE ${role()} BYPASSRLS`, /services may more/],
    ["a table that is the role's own", () => `ALTER TABLE services.job OWNER TO ${role()}`, /services owns job/],
    [
      "a reader's rights without taking it",
      () => `GRANT ${readers().get("services") ?? ""} TO ${role()} WITH INHERIT TRUE`,
      /is a member/,
    ],
    [
      "a reader of another owner",
      () => `GRANT ${readers().get("refugees") ?? ""} TO ${role()}`,
      /is a member of .*refugees_reader/,
    ],
    ["a membership", () => `GRANT pg_read_all_data TO ${role()}`, /services is a member of pg_read_all_data/],
  ])("%s", async (_, sql, fault) => {
    expect((await planted(sql())).filter((found) => fault.test(found))).not.toEqual([]);
  });
});
