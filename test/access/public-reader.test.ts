// The role that reads for the public: over everything that a hub holds, without any condition, and as the graph uses it.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { owners } from "../../subgraphs/owners.js";
import { ownerRoleName, readerRoleName } from "../../subgraphs/runtime/database/owner-roles.js";
import { startTestHub, type TestHub } from "../hub.js";
import { HIDING_SQL, NOT_PUBLIC, PUBLIC } from "./public-tables.js";

const ALTENA = "05962004";

let hub: TestHub;
let superuser: pg.Client;
/** One per owner, with the reader's grants alone: nothing but them keeps it from writing. */
let readers: ReadonlyMap<string, pg.Client>;
const statements: string[] = [];
const readerOf = (owner: string): string => readerRoleName(new URL(hub.superuserUrl).pathname.slice(1), owner);

async function open(options: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: hub.superuserUrl, options });
  await client.connect();
  return client;
}

beforeAll(async () => {
  hub = await startTestHub({}, { onStatement: (_, sql) => void statements.push(sql) });
  superuser = await open("-c search_path=municipalities,extensions");
  await superuser.query(HIDING_SQL);
  readers = new Map(
    await Promise.all(
      owners.map(
        async ({ name }) => [name, await open(`-c role=${readerOf(name)} -c search_path=${name},extensions`)] as const,
      ),
    ),
  );
}, 120_000);
afterAll(async () => {
  await Promise.all([superuser, ...readers.values()].map((client) => client.end()));
  await hub.stop();
});

const ownerOf = (table: string): string => table.split(".")[0] ?? "";
const asReader = (table: string, sql: string): Promise<pg.QueryResult> =>
  (readers.get(ownerOf(table)) as pg.Client).query(sql);
const countOf = async (table: string, condition: string): Promise<number> =>
  (await superuser.query(`SELECT FROM ${table} WHERE ${condition}`)).rowCount ?? 0;

test("of every table somebody has decided whether and what the public sees of it", async () => {
  const { rows } = await superuser.query<{ name: string }>(
    `SELECT table_schema || '.' || table_name AS name FROM information_schema.tables WHERE table_schema = ANY ($1)`,
    [owners.map(({ name }) => name)],
  );
  const decided = [...Object.keys(PUBLIC), ...NOT_PUBLIC];
  expect(decided.toSorted()).toEqual(rows.map(({ name }) => name).toSorted());
});

describe("without any condition the reader sees", () => {
  test.each(Object.entries(PUBLIC))("of %s the rows with %s", async (table, condition) => {
    const seen = await asReader(table, `SELECT * FROM ${table}`);
    expect(seen.rowCount).toBe(await countOf(table, condition));
    if (condition !== "true") expect(await countOf(table, `NOT (${condition})`)).toBeGreaterThan(0);
  });

  test.each([...NOT_PUBLIC])("nothing of %s", async (table) => {
    await expect(asReader(table, `SELECT * FROM ${table}`)).rejects.toThrow("permission denied");
  });

  test("no other owner's tables, and no queue of jobs", async () => {
    for (const { name } of owners)
      for (const other of ["municipalities.offer", "services.job", "refugees.household", "municipalities_jobs.job"])
        if (ownerOf(other) !== name)
          await expect(asReader(name, `SELECT * FROM ${other}`)).rejects.toThrow("permission denied for schema");
  });
});

test.each([...Object.keys(PUBLIC), ...NOT_PUBLIC])(
  "the reader writes nothing in %s and holds nobody up",
  async (table) => {
    const { rows } = await superuser.query<{ column: string }>(
      `SELECT quote_ident(attname) AS column FROM pg_attribute
      WHERE attrelid = $1::text::regclass AND attnum > 0 AND attgenerated = '' ORDER BY attnum LIMIT 1`,
      [table],
    );
    const column = rows[0]?.column ?? "";
    for (const sql of [
      `INSERT INTO ${table} DEFAULT VALUES`,
      `UPDATE ${table} SET ${column} = ${column}`,
      `DELETE FROM ${table}`,
      `TRUNCATE ${table}`,
      `SELECT FROM ${table} FOR UPDATE`,
    ])
      expect({ sql, outcome: await asReader(table, sql).catch(String) }).toEqual({
        sql,
        outcome: expect.stringContaining("permission denied"),
      });
  },
);

test("the reader makes nothing, has no login, and calls no function that reads or writes a table", async () => {
  for (const { name } of owners) {
    for (const sql of ["CREATE TABLE a ()", "CREATE TEMPORARY TABLE a ()", "CREATE SCHEMA a"])
      await expect(asReader(name, sql)).rejects.toThrow("permission denied");
    const role = await superuser.query("SELECT rolcanlogin AS login FROM pg_roles WHERE rolname = $1", [
      readerOf(name),
    ]);
    expect(role.rows).toEqual([{ login: false }]);
  }
  const { rows } = await superuser.query<{ name: string }>(
    `SELECT p.oid::regprocedure::text AS name FROM pg_proc AS p
      WHERE pronamespace::regnamespace::text = ANY ($1) AND prorettype <> 'trigger'::regtype
        AND (prosecdef OR prosqlbody IS NULL OR EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_proc'::regclass
          AND objid = p.oid AND refclassid = 'pg_class'::regclass))`,
    [owners.map(({ name }) => name)],
  );
  expect(rows).toEqual([]);
});

test("in a copied database the policies hold its own reader, and the original's has no right there", async () => {
  const { rows } = await superuser.query<{ roles: string[]; isOriginals: boolean }>(
    `SELECT DISTINCT roles::text[] AS roles,
            has_table_privilege('ortswahl_template_municipalities_reader', 'municipalities.offer', 'SELECT') AS "isOriginals"
       FROM pg_policies WHERE policyname = 'public_rows'`,
  );
  expect(rows).toEqual([{ roles: [readerOf("municipalities")], isOriginals: false }]);
});

describe("what the public asks", () => {
  const QUERY = `{ municipality(ags: "${ALTENA}") { name portrait { headline } offers(first: 2) { totalCount } } }`;
  const page = async (headers: Record<string, string> = {}) =>
    (await fetch(`${hub.url}/municipalities/${ALTENA}/presentation.html`, { headers })).status;

  /** While the reader may not read a table, and the owner may. */
  async function withoutRight<Result>(table: string, work: () => Promise<Result>): Promise<Result> {
    await superuser.query(`REVOKE SELECT ON ${table} FROM ${readerOf(ownerOf(table))}`);
    try {
      return await work();
    } finally {
      await superuser.query(`GRANT SELECT ON ${table} TO ${readerOf(ownerOf(table))}`);
    }
  }

  test("is read by the reader, and what the town's staff asks is not", async () => {
    const staff = await hub.headersOf({ kind: "TOWN", ags: ALTENA });
    expect((await hub.ask(QUERY)).errors).toBeUndefined();
    await withoutRight("municipalities.portrait", async () => {
      expect((await hub.ask(QUERY)).errors?.map(({ path }) => path)).toEqual([["municipality", "portrait"]]);
      expect((await hub.ask(QUERY, {}, staff)).errors).toBeUndefined();
    });
  });

  test("and a page for everybody is, whoever asks for it", async () => {
    const staff = await hub.headersOf({ kind: "TOWN", ags: ALTENA });
    expect(await page(staff)).toBe(200);
    await withoutRight("municipalities.portrait", async () => {
      expect([await page(), await page(staff)]).toEqual([500, 500]);
    });
  });

  test("costs its statements, and no transaction around them", async () => {
    do {
      statements.length = 0;
      await hub.ask(QUERY);
      // The matching's index is renewed from a snapshot of its own, whoever asks meanwhile.
    } while (statements.some((sql) => sql.includes("REPEATABLE READ")));
    expect(statements.filter((sql) => sql.includes("headline"))).toHaveLength(1);
    expect(statements.filter((sql) => !sql.trim().startsWith("SELECT"))).toEqual([]);
    expect(statements.filter((sql) => sql.includes("set_config"))).toEqual([]);
  });

  test("the owner's own role is held by none of the reader's policies", async () => {
    const { rows } = await superuser.query<{ isHeld: boolean }>(
      `SELECT pg_has_role($1, $2, 'USAGE') AS "isHeld", pg_has_role($1, $2, 'SET') AS "mayTake"`,
      [ownerRoleName(new URL(hub.superuserUrl).pathname.slice(1), "municipalities"), readerOf("municipalities")],
    );
    expect(rows).toEqual([{ isHeld: false, mayTake: true }]);
  });
});
