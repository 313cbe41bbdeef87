// Statements on behalf of a caller: sent together with who acts, of whom nothing is left for the next on the connection.
import { createServer, connect, type Server } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { DataSource } from "typeorm";
import { type Acting, queriesFor, transactionFor } from "../../../../subgraphs/runtime/database/caller-settings.js";
import { openDataSource } from "../../../../subgraphs/runtime/database/data-source.js";
import { withConnection } from "../../../../subgraphs/runtime/database/connection.js";
import { createTestDatabase, type TestDatabase } from "../../../database/test-database.js";

const clerk: Acting = { kind: "TOWN", id: "clerk", scopes: ["municipality:write"], ags: "05962004", householdId: "" };

const WHO = `SELECT current_setting('ortswahl.caller_kind', true) AS kind, current_setting('ortswahl.caller_id', true) AS id,
  current_setting('ortswahl.caller_ags', true) AS ags`;

let database: TestDatabase;
let db: DataSource;
let statements: string[] = [];
beforeAll(async () => {
  database = await createTestDatabase("nothing");
  await withConnection(database.adminUrl, (client) =>
    client.query("CREATE SCHEMA own; CREATE TABLE own.word (word text)"),
  );
  db = await openDataSource(database.adminUrl, "own", [], (_, sql) => statements.push(sql));
});
beforeEach(() => {
  statements = [];
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

const asClerk = () => queriesFor(db, clerk);

/** Which connection the pool gives, who acts on it, and whether a transaction is open there. */
async function next(): Promise<unknown> {
  const [row] = await db.query<unknown[]>(
    `SELECT pg_backend_pid() AS pid, coalesce(current_setting('ortswahl.caller_id', true), '') AS id,
       now() = statement_timestamp() AS "isOfItsOwn"`,
  );
  return row;
}

test("PostgreSQL knows who acts when the statement runs", async () => {
  expect(await asClerk().query(WHO)).toEqual([{ kind: "TOWN", id: "clerk", ags: "05962004" }]);
  expect(await transactionFor(db, clerk, (transaction) => transaction.query(WHO))).toEqual([
    { kind: "TOWN", id: "clerk", ags: "05962004" },
  ]);
});

test("whoever watches is told of all that is sent, in its order", async () => {
  await asClerk().query("SELECT 1");
  expect(statements).toEqual([expect.stringContaining("set_config"), "SELECT 1"]);
});

test("a change answers with its rows and their number, and stays", async () => {
  await asClerk().query("INSERT INTO word VALUES ($1), ($2)", ["a", "b"]);
  expect(await asClerk().query("UPDATE word SET word = word || '!' RETURNING word")).toEqual([
    [{ word: "a!" }, { word: "b!" }],
    2,
  ]);
  expect(await db.query("SELECT count(*) AS count FROM word")).toEqual([{ count: 2 }]);
  expect(await asClerk().query("DELETE FROM word WHERE word = $1", ["a!"])).toEqual([[], 1]);
});

describe("the next on the connection is nobody, outside of any transaction, after", () => {
  const failing: [string, () => Promise<unknown>, RegExp | null][] = [
    ["a statement", () => asClerk().query("SELECT 1"), null],
    ["many at once", () => Promise.all(Array.from({ length: 40 }, () => asClerk().query(WHO))), null],
    ["one that fails", () => asClerk().query("SELECT 1 / $1::integer", [0]), /division by zero/],
    ["one that PostgreSQL does not understand", () => asClerk().query("SELEKT $1", [1]), /syntax error/],
    [
      "one that takes too long",
      async () => {
        await db.query("SELECT set_config('statement_timeout', '50', false)");
        try {
          await asClerk().query("SELECT pg_sleep($1)", [5]);
        } finally {
          await db.query("SELECT set_config('statement_timeout', '30s', false)");
        }
      },
      /statement timeout/,
    ],
    ["a value that the driver cannot send", () => asClerk().query("SELECT $1::jsonb", [circle()]), /circular/],
    [
      "a caller whom PostgreSQL cannot note",
      () => queriesFor(db, { ...clerk, id: "a\0b" }).query("INSERT INTO word VALUES ('by nobody')"),
      /invalid byte sequence/,
    ],
    ["one that begins a transaction", () => asClerk().query("BEGIN"), null],
    ["one that ends the transaction itself", () => asClerk().query("COMMIT"), null],
    ["work that fails", () => transactionFor(db, clerk, () => Promise.reject(new Error("no"))), /^no$/],
    [
      "work of a caller whom PostgreSQL cannot note",
      () =>
        transactionFor(db, { ...clerk, id: "a\0b" }, (transaction) =>
          transaction.query("INSERT INTO word VALUES ('by nobody')"),
        ),
      /invalid byte sequence/,
    ],
  ];
  test.each(failing)("%s", async (_, work, failure) => {
    if (failure) await expect(work()).rejects.toThrow(failure);
    else await work();
    expect(await next()).toEqual({ pid: expect.any(Number), id: "", isOfItsOwn: true });
    expect(await db.query("SELECT FROM word WHERE word = 'by nobody'")).toEqual([]);
    expect(await asClerk().query(WHO)).toEqual([{ kind: "TOWN", id: "clerk", ags: "05962004" }]);
  });

  test("an end that fails", async () => {
    await db.query(
      `CREATE FUNCTION own.refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'too late'; END $$`,
    );
    await db.query(`CREATE CONSTRAINT TRIGGER refuse AFTER INSERT ON word DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW EXECUTE FUNCTION own.refuse()`);
    await expect(asClerk().query("INSERT INTO word VALUES ('late')")).rejects.toThrow("too late");
    await db.query("DROP TRIGGER refuse ON word");
    expect(await next()).toEqual({ pid: expect.any(Number), id: "", isOfItsOwn: true });
    expect(await db.query("SELECT FROM word WHERE word = 'late'")).toEqual([]);
  });
});

test("a connection that is lost on the way is none of the pool's any more", async () => {
  await expect(asClerk().query("SELECT pg_terminate_backend(pg_backend_pid())")).rejects.toThrow();
  expect(await asClerk().query(WHO)).toEqual([{ kind: "TOWN", id: "clerk", ags: "05962004" }]);
});

test("all of it is sent before any answer comes: one wait", async () => {
  const { url, server, holdUntil } = await wire(database.adminUrl);
  const far = await openDataSource(url, "own", []);
  try {
    await far.query("SELECT 1");
    holdUntil("caller_ags', true) AS ags");
    expect(await queriesFor(far, clerk).query(WHO)).toEqual([{ kind: "TOWN", id: "clerk", ags: "05962004" }]);
  } finally {
    await far.destroy();
    server.close();
  }
});

function circle(): unknown {
  const ring: Record<string, unknown> = {};
  ring["itself"] = ring;
  return ring;
}

/** A wire to the database on which answers are held until the driver has sent a word: who waits for one waits for ever. */
async function wire(to: string): Promise<{ url: string; server: Server; holdUntil: (word: string) => void }> {
  const target = new URL(to);
  let awaited: string | null = null;
  const held: (() => void)[] = [];
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    near.on("data", (sent) => {
      if (awaited !== null && sent.includes(awaited)) {
        awaited = null;
        for (const pass of held.splice(0)) pass();
      }
      far.write(sent);
    });
    far.on("data", (answer) => {
      if (awaited === null) near.write(answer);
      else held.push(() => near.write(answer));
    });
    near.on("close", () => far.destroy());
    far.on("error", () => near.destroy());
    near.on("error", () => far.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const url = new URL(to);
  url.hostname = "127.0.0.1";
  url.port = String(typeof address === "object" ? address?.port : "");
  return { url: url.href, server, holdUntil: (word) => (awaited = word) };
}
