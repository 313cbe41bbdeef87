// Who says nothing of himself, or '', is nobody: with each owner's role, over the default data, without any condition.
import "reflect-metadata";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { schemas } from "../../gateway/database/gateway-schema.js";
import { actForCaller } from "../../subgraphs/runtime/database/caller-settings.js";
import { ensureOwnerRoles } from "../../subgraphs/runtime/database/owner-roles.js";
import { createTestDatabase, type TestDatabase } from "../database/test-database.js";
import { CALLER_FUNCTIONS } from "./schema-faults.js";

const OWNERS = schemas.map(({ name }) => name);

let database: TestDatabase;
let superuser: pg.Client;
let clients: Readonly<Record<string, pg.Client>>;
beforeAll(async () => {
  database = await createTestDatabase();
  const urls = await ensureOwnerRoles(database.adminUrl, OWNERS);
  const open = async (connectionString: string) => {
    const client = new pg.Client({ connectionString });
    await client.connect();
    return client;
  };
  superuser = await open(database.superuserUrl);
  await superuser.query(COPIED);
  clients = Object.fromEntries(
    await Promise.all(OWNERS.map(async (owner) => [owner, await open(urls[owner] ?? "")] as const)),
  );
});
afterAll(async () => {
  await Promise.all([superuser, ...Object.values(clients)].map((client) => client.end()));
  await database.drop();
});

/** The template's hub never ran, so that its copies are empty: a row in each. */
const COPIED = `INSERT INTO matching.town VALUES ('05962004', 'Altena', 'NW', '05962', 'SMALL_TOWN', 1, 51, 7, true);
  INSERT INTO matching.offer (key, ags, kind, available) VALUES ('a', '05962004', 'CLUB', 1);
  INSERT INTO matching.job (key, ags, kind, kldb_code, positions, published_at)
    VALUES ('a', '05962004', 'JOB', '11102', 1, now());
  INSERT INTO matching.service (key, ags, kind) VALUES ('a', '05962004', 'LANGUAGE_COURSE');
  INSERT INTO matching.occupation VALUES ('11102', '{}');
  INSERT INTO matching.feed_cursor VALUES ('a', 'b', '1', 'c'); INSERT INTO services.feed_cursor VALUES ('a', 'b', '1', 'c');
  INSERT INTO refugees.town VALUES ('05962004', 'Altena', 'NW', '05962', 'SMALL_TOWN', 1, 51, 7, true);
  INSERT INTO refugees.feed_cursor VALUES ('a', 'b', '1', 'c');
  INSERT INTO services.tombstone (relation, key) VALUES ('job', 'a');
  INSERT INTO municipalities.tombstone (relation, key) VALUES ('offer', 'a');`;

/** Copies of what others feed, and owners' own bookkeeping: everybody's, so that one caller could damage it for all. */
const OWNERS_ALONE: readonly (readonly [string, string, string])[] = [
  ...["town", "offer", "job", "service", "occupation", "feed_cursor"].map(
    (table) => ["matching", table, table === "town" ? "ags" : table === "occupation" ? "kldb_code" : "key"] as const,
  ),
  ...(["municipalities", "services"] as const).flatMap((owner) => [
    [owner, "tombstone", "key"] as const,
    [owner, "default_data", "name"] as const,
  ]),
  ["services", "feed_cursor", "key"],
  ["refugees", "feed_cursor", "key"],
  ["refugees", "default_data", "name"],
  ["refugees", "town", "ags"],
];

const EMPTY = `SELECT ${["kind", "id", "scopes", "ags", "household"]
  .map((name) => `set_config('ortswahl.caller_${name}', '', true)`)
  .join(", ")}`;

/** Runs a statement in a transaction that is undone, in which nobody acts: nothing is said, or '' of everything. */
async function asNobody(owner: string, isSaid: boolean, sql: string): Promise<pg.QueryResult> {
  const client = clients[owner] as pg.Client;
  await client.query("BEGIN");
  try {
    if (isSaid) await client.query(EMPTY);
    return await client.query(sql);
  } finally {
    await client.query("ROLLBACK");
  }
}

interface HeldTable {
  readonly table: string;
  /** Some column that can be written. */
  readonly column: string;
  readonly isPublic: boolean;
}

/** Tables with row-level security. */
async function heldTables(owner: string): Promise<readonly HeldTable[]> {
  const { rows } = await superuser.query<HeldTable>(
    `SELECT relname AS table,
        (SELECT quote_ident(attname) FROM pg_attribute WHERE attrelid = c.oid AND attnum > 0 AND attgenerated = ''
           AND NOT attisdropped ORDER BY attnum LIMIT 1) AS column,
        EXISTS (SELECT FROM pg_policies WHERE schemaname = $1 AND tablename = relname AND cmd = 'SELECT'
           AND qual = 'true') AS "isPublic"
      FROM pg_class AS c WHERE relnamespace = $1::text::regnamespace AND relkind = 'r' AND relrowsecurity`,
    [owner],
  );
  return rows;
}

async function countOf(owner: string, table: string): Promise<number> {
  const { rows } = await superuser.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${owner}.${table}`);
  return rows[0]?.count ?? 0;
}

test.each(OWNERS_ALONE)("no caller changes %s.%s, not even one called like the owner", async (owner, table, column) => {
  const changed = async (kind: string, sql: string) => {
    const client = clients[owner] as pg.Client;
    await client.query("BEGIN");
    try {
      await actForCaller(client, { kind: kind as never, id: owner, scopes: ["municipality:write"], ags: "05962004" });
      return (await client.query(sql)).rowCount;
    } finally {
      await client.query("ROLLBACK");
    }
  };
  const update = `UPDATE ${table} SET ${column} = ${column}`;
  const insert = `INSERT INTO ${table} SELECT * FROM ${table} LIMIT 1`;
  expect(await changed("TOWN", update)).toBe(0);
  expect(await changed("TOWN", `DELETE FROM ${table}`)).toBe(0);
  expect(await changed("SERVICE", update)).toBe(await countOf(owner, table));
  if ((await countOf(owner, table)) === 0) return;
  await expect(changed("TOWN", insert)).rejects.toThrow("violates row-level security policy");
  await expect(changed("SERVICE", insert)).rejects.toThrow("violates unique constraint");
});

describe.each([
  ["nothing", false],
  ["''", true],
])("a transaction that says %s of who acts", (_, isSaid) => {
  test.each(OWNERS)("is nobody's to every function of %s that asks for the caller", async (owner) => {
    const { rows } = await superuser.query<{ name: string; takesScope: boolean }>(
      `SELECT proname AS name, pronargs = 1 AS "takesScope" FROM pg_proc AS p JOIN pg_language AS l ON l.oid = prolang
        WHERE pronamespace = $1::text::regnamespace AND lanname = 'sql' AND pronargs <= 1
          AND (proname = ANY ($2) OR pg_get_functiondef(p.oid) ~ 'caller_')`,
      [owner, CALLER_FUNCTIONS],
    );
    for (const { name, takesScope } of rows)
      for (const argument of takesScope ? ["''", "'municipality:write'"] : [""]) {
        const answer = await asNobody(owner, isSaid, `SELECT coalesce(${name}(${argument})::text, 'false') AS who`);
        expect({ name, ...answer.rows[0] }).toEqual({ name, who: "false" });
      }
  });

  test.each(OWNERS)("changes nothing in %s, and sees nothing that is not public", async (owner) => {
    const tables = await heldTables(owner);
    let filled = 0;
    for (const { table, column, isPublic } of tables) {
      const count = await countOf(owner, table);
      if (count > 0) filled += 1;
      const seen = await asNobody(owner, isSaid, `SELECT FROM ${table}`);
      expect({ table, seen: seen.rowCount }).toEqual({ table, seen: isPublic ? count : 0 });
      for (const sql of [`UPDATE ${table} SET ${column} = ${column}`, `DELETE FROM ${table}`]) {
        const done = await asNobody(owner, isSaid, sql).catch((error: unknown) => String(error));
        expect({ sql, changed: typeof done === "string" ? done : done.rowCount }).toEqual({
          sql,
          changed: typeof done === "string" ? expect.stringMatching("permission denied") : 0,
        });
      }
    }
    // Over empty tables it would say nothing.
    if (tables.length > 0) expect(filled).toBeGreaterThan(3);
  });
});
