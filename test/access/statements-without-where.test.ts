// Statements without any WHERE on behalf of callers of all kinds, with the municipalities' own role.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { actForCaller, type Acting, ownerItself } from "../../subgraphs/runtime/database/caller-settings.js";
import { MATCHING } from "../database/who-acts.js";
import {
  ALTENA,
  HILDESHEIM,
  openTownsDatabase,
  presents,
  staffOf,
  type TownsDatabase,
} from "../subgraphs/municipalities/towns-database.js";

const altena = staffOf(ALTENA);

let towns: TownsDatabase;
let client: pg.Client;
beforeAll(async () => {
  towns = await openTownsDatabase();
  for (const ags of [ALTENA, HILDESHEIM]) {
    await presents.portrait(towns.owner, ags);
    await presents.picture(towns.owner, ags);
    await presents.offer(towns.owner, ags, { key: `${ags}-1` });
    await presents.need(towns.owner, ags, { key: `${ags}-1` });
    await towns.db.transaction(async (transaction) => {
      const clerk = staffOf(ags);
      await actForCaller(transaction, clerk);
      for (const sql of [
        "INSERT INTO upload (caller_id, ags, content) VALUES ($1, $2, '')",
        "INSERT INTO data_import (caller_id, ags, kind, report) VALUES ($1, $2, 'OFFERS', '{}')",
        "INSERT INTO idempotency (caller_id, ags, operation, key, digest) VALUES ($1, $2, 'a', 'b', '')",
      ])
        await transaction.query(sql, [clerk.id, ags]);
    });
  }
  client = new pg.Client({ connectionString: towns.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await towns.stop();
});

/** How many rows a statement changes or sees on somebody's behalf; all of it is undone. */
async function rowsOf(acting: Acting | null, sql: string): Promise<number | null> {
  await client.query("BEGIN");
  try {
    if (acting) await actForCaller(client, acting);
    return (await client.query(sql)).rowCount;
  } finally {
    await client.query("ROLLBACK");
  }
}

/** Changes of what a town presents, each with the rows of one town. */
const CHANGES = [
  "UPDATE offer SET capacity = 99, version = version + 1",
  "UPDATE need SET quantity = 99, version = version + 1",
  "UPDATE portrait SET headline = '{}'",
  "UPDATE picture SET address = 'https://example.org'",
  "DELETE FROM picture",
  "SELECT FROM offer FOR UPDATE",
  "SELECT FROM municipality FOR UPDATE",
  "DELETE FROM offer_stock",
] as const;

/** What is kept of requests, each with one row of a caller. */
const KEPT = [
  "SELECT FROM upload",
  "SELECT FROM data_import",
  "SELECT FROM idempotency",
  "DELETE FROM upload",
  "DELETE FROM data_import",
  "DELETE FROM idempotency",
  "UPDATE idempotency SET digest = 'x'",
] as const;

/** The history of one offer or need of a town: its publication. */
const HISTORIES = ["SELECT FROM offer_change", "SELECT FROM need_change"] as const;

test.each([...CHANGES, ...KEPT, ...HISTORIES])(
  "on behalf of a town's staff %s reaches the town's own alone",
  async (sql) => {
    expect(await rowsOf(altena, sql)).toBe(1);
  },
);

test("nobody moves a row to another town, makes one there, or writes the register", async () => {
  const refused = [
    `UPDATE offer SET ags = '${HILDESHEIM}'`,
    `UPDATE need SET ags = '${HILDESHEIM}'`,
    `UPDATE picture SET ags = '${HILDESHEIM}', position = 7`,
    `INSERT INTO offer (ags, kind, title, capacity, published_at) VALUES ('${HILDESHEIM}', 'CLUB', '{}', 1, now())`,
    `INSERT INTO offer_stock (key, from_on, capacity, used) VALUES ('${HILDESHEIM}-1', '2020-01-01', 1, 0)`,
    `INSERT INTO offer_change (key, version, action, state) VALUES ('${HILDESHEIM}-1', 7, 'UPDATED', '{}')`,
    "UPDATE municipality SET population = 0",
    "INSERT INTO district (key, name, state, kind) VALUES ('00000', 'a', 'NW', 'DISTRICT')",
    `INSERT INTO upload (caller_id, ags, content) VALUES ('somebody-else', '${ALTENA}', '')`,
    `INSERT INTO data_import (caller_id, ags, kind, report) VALUES ('somebody-else', '${ALTENA}', 'OFFERS', '{}')`,
    `INSERT INTO idempotency (caller_id, ags, operation, key, digest) VALUES ('somebody-else', '${ALTENA}', 'a', 'b', '')`,
    "UPDATE idempotency SET caller_id = 'somebody-else'",
    `INSERT INTO upload (caller_id, ags, content) VALUES ('${altena.id}', '${HILDESHEIM}', '')`,
    `INSERT INTO data_import (caller_id, ags, kind, report) VALUES ('${altena.id}', '${HILDESHEIM}', 'OFFERS', '{}')`,
    `INSERT INTO idempotency (caller_id, ags, operation, key, digest) VALUES ('${altena.id}', '${HILDESHEIM}', 'a', 'c', '')`,
    `UPDATE idempotency SET ags = '${HILDESHEIM}'`,
    `INSERT INTO tombstone (relation, key) VALUES ('offer', '${HILDESHEIM}-1')`,
    "INSERT INTO default_data (name) VALUES ('demonstration')",
    "INSERT INTO reservation (proposal_id, status, reserved_at) VALUES ('p', 'RESERVED', now())",
  ];
  for (const sql of refused)
    expect({ sql, rows: await rowsOf(altena, sql).catch(String) }).toEqual({
      sql,
      rows: expect.stringContaining("violates row-level security policy"),
    });
});

describe("a town's staff writes of its own entries", () => {
  const change = (columns: string, values: string) =>
    `INSERT INTO offer_change (key, version, action, state${columns}) VALUES ('${ALTENA}-1', ${values})`;
  const stock = (columns: string, values: string) =>
    `INSERT INTO offer_stock (key, capacity, used, ${columns}) VALUES ('${ALTENA}-1', 1, 0, ${values})`;
  const own = `'${altena.id}'`;

  test("no history: not of another day, in another's name, in nobody's, or of another version", async () => {
    for (const sql of [
      change(", changed_at, caller_id", `1, 'UPDATED', '{}', '2020-01-01', ${own}`),
      change(", changed_at, caller_id", `1, 'UPDATED', '{}', now() + interval '1 day', ${own}`),
      change(", caller_id", "1, 'UPDATED', '{}', 'mayor'"),
      change("", "1, 'UPDATED', '{}'"),
      change(", caller_id", `2, 'UPDATED', '{}', ${own}`),
      change(", caller_id", `2, 'UPDATED', '{}', ${own}`).replaceAll("offer_change", "need_change"),
      change("", "1, 'UPDATED', '{}'").replaceAll("offer_change", "need_change"),
      `INSERT INTO offer (ags, kind, title, capacity, published_at) VALUES ('${ALTENA}', 'CLUB', '{}', 1, '2020-01-01')`,
    ])
      expect({ sql, rows: await rowsOf(altena, sql).catch(String) }).toEqual({
        sql,
        rows: expect.stringContaining("violates row-level security policy"),
      });
    const again = change(", caller_id", `1, 'UPDATED', '{}', ${own}`);
    await expect(rowsOf(altena, again)).rejects.toThrow("violates unique constraint");
  });

  test("no stock of a day that is over", async () => {
    await client.query("BEGIN");
    try {
      await actForCaller(client, ownerItself("municipalities"));
      await client.query("UPDATE offer_stock SET from_on = local_today() - 9, until_on = local_today() - 5");
      await actForCaller(client, altena);
      expect((await client.query("DELETE FROM offer_stock")).rowCount).toBe(0);
      expect((await client.query("UPDATE offer_stock SET capacity = 99")).rowCount).toBe(0);
      await client.query(stock("from_on", "local_today()"));
      await expect(client.query(stock("from_on", "local_today() - 2"))).rejects.toThrow("row-level security");
    } finally {
      await client.query("ROLLBACK");
    }
    await expect(rowsOf(altena, stock("from_on, until_on", "local_today(), '9999-01-01'"))).rejects.toThrow(
      "row-level security",
    );
  });

  test("a change in its own name, also where that is the owner's", async () => {
    for (const id of ["municipalities", "clerk"]) {
      await client.query("BEGIN");
      try {
        await actForCaller(client, { ...altena, id });
        await client.query("UPDATE offer SET capacity = 99, version = version + 1");
        const { rows } = await client.query("SELECT caller_id AS id FROM offer_change WHERE version = 2");
        expect(rows).toEqual([{ id }]);
      } finally {
        await client.query("ROLLBACK");
      }
    }
  });
});

test("a clerk who changes the town leaves files, reports and keys behind, and finds them when coming back", async () => {
  const moved = { ...altena, ags: HILDESHEIM };
  for (const sql of KEPT) {
    expect({ sql, rows: await rowsOf(moved, sql) }).toEqual({ sql, rows: 0 });
    expect({ sql, rows: await rowsOf(altena, sql) }).toEqual({ sql, rows: 1 });
  }
});

test("nobody deletes an entry with its history, a town or a reservation, and history is never rewritten", async () => {
  expect(await rowsOf(altena, "DELETE FROM offer")).toBe(0);
  expect(await rowsOf(altena, "DELETE FROM need")).toBe(0);
  expect(await rowsOf(altena, "DELETE FROM portrait")).toBe(0);
  for (const acting of [altena, ownerItself("municipalities"), MATCHING])
    for (const sql of [
      "DELETE FROM municipality",
      "DELETE FROM reservation",
      "UPDATE offer_change SET caller_id = 'somebody-else'",
      "DELETE FROM offer_change",
      "UPDATE need_change SET state = '{}'",
      "UPDATE data_import SET report = '{}'",
    ])
      await expect(rowsOf(acting, sql)).rejects.toThrow("permission denied");
});

describe("who has no right to write for a town changes nothing and sees nothing that is not public:", () => {
  const without: [string, Acting | null][] = [
    ["who says nothing", null],
    ["who says '' of everything", { kind: "" as never, id: "", scopes: [], ags: "" }],
    ["a town's staff without the scope", { ...altena, scopes: [], id: "other" }],
    ["a town's staff with a scope that begins alike", { ...altena, scopes: ["municipality:write-all"], id: "other" }],
    ["a town's staff of no town", { ...altena, ags: "", id: "other" }],
    ["a chamber that has scope and town", { ...altena, kind: "CHAMBER", id: "other" }],
    ["the public that has scope and town", { ...altena, kind: "PUBLIC", id: "other" }],
    ["a household", { kind: "HOUSEHOLD", id: "other", householdId: "00000000-0000-0000-0000-000000000001" }],
    ["another owner", ownerItself("services")],
    ["a caller that is called like the owner", { kind: "TOWN", id: "municipalities" }],
  ];
  test.each(without)("%s", async (_, acting) => {
    for (const sql of [...CHANGES, ...KEPT, ...HISTORIES, "SELECT FROM reservation", "SELECT FROM reservation_item"])
      expect({ sql, rows: await rowsOf(acting, sql) }).toEqual({ sql, rows: 0 });
    for (const sql of [
      `INSERT INTO offer (ags, kind, title, capacity, published_at) VALUES ('${ALTENA}', 'CLUB', '{}', 1, now())`,
      `INSERT INTO upload (caller_id, ags, content) VALUES ('other', '${ALTENA}', '')`,
      "INSERT INTO reservation (proposal_id, status, reserved_at) VALUES ('p', 'RESERVED', now())",
    ])
      await expect(rowsOf(acting, sql)).rejects.toThrow("violates row-level security policy");
  });
});

test("the matching reserves places of offers in any town, and writes nothing else that towns present", async () => {
  expect(await rowsOf(MATCHING, "UPDATE offer SET reserved = 1")).toBe(2);
  for (const sql of [
    "UPDATE need SET quantity = 9",
    "UPDATE portrait SET headline = '{}'",
    "DELETE FROM offer",
    ...KEPT,
  ])
    expect({ sql, rows: await rowsOf(MATCHING, sql) }).toEqual({ sql, rows: 0 });
});

test("everybody reads what is public without saying who asks", async () => {
  for (const table of ["municipality", "district", "portrait", "picture", "offer", "need", "offer_stock", "need_stock"])
    expect({ table, rows: await rowsOf(null, `SELECT FROM ${table}`) }).toEqual({
      table,
      rows: table === "municipality" ? 3 : 2,
    });
});

test("who acts ends with the transaction: the next one on the connection is nobody's", async () => {
  for (const end of ["COMMIT", "ROLLBACK"]) {
    await client.query("BEGIN");
    await actForCaller(client, altena);
    await client.query(end);
    expect(await rowsOf(null, "UPDATE offer SET capacity = 99")).toBe(0);
    expect(await rowsOf(null, "SELECT FROM data_import")).toBe(0);
    expect((await client.query("SELECT caller_id() AS id, callers_town() AS town")).rows).toEqual([
      { id: null, town: null },
    ]);
  }
});
