import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { DataSource } from "typeorm";
import { everyInterleaving, type Interleaving } from "./interleavings.js";
import { openPresentingDatabase, type PresentingDatabase } from "./presenting-database.js";

let database: PresentingDatabase;
let connections: readonly [DataSource, DataSource];
beforeAll(async () => {
  database = await openPresentingDatabase();
  connections = [await database.open(), await database.open()];
  await database.client.query(
    "CREATE TABLE account (name text PRIMARY KEY, balance integer); GRANT ALL ON account TO PUBLIC",
  );
});
afterAll(() => database.stop());

let found: Interleaving[];
beforeEach(() => {
  found = [];
});

const reset = async () =>
  void (await database.client.query("DELETE FROM account; INSERT INTO account VALUES ('a', 0), ('b', 0)"));
const keep = async (interleaving: Interleaving) => void found.push(await Promise.resolve(interleaving));
const run = (one: (db: DataSource) => Promise<unknown>, other: (db: DataSource) => Promise<unknown>) =>
  everyInterleaving(
    database.client,
    [
      { name: "one", db: connections[0], work: one },
      { name: "other", db: connections[1], work: other },
    ],
    reset,
    keep,
  );
const add = (name: string) => `UPDATE account SET balance = balance + 1 WHERE name = '${name}'`;

test("two and three steps that do not meet have ten orders, each once", async () => {
  const orders = await run(
    (db) => db.transaction((transaction) => transaction.query(add("a"))),
    (db) =>
      db.transaction(async (transaction) => {
        await transaction.query(add("b"));
        await transaction.query(add("b"));
      }),
  );
  expect(orders).toBe(10);
  expect(new Set(found.map(({ steps }) => steps.join())).size).toBe(10);
});

test("a step that meets the other's lock waits until the other has ended, and goes on then", async () => {
  const work = (db: DataSource) => db.transaction((transaction) => transaction.query(add("a")));
  // Whoever comes second waits: its commit cannot come before the other's.
  expect(await run(work, work)).toBe(4);
  expect(found.map(({ steps }) => steps.map((step) => step.split(" ").slice(0, 2).join(" ")))).toEqual([
    ["one: UPDATE", "one: COMMIT", "other: UPDATE", "other: COMMIT"],
    ["one: UPDATE", "other: UPDATE", "one: COMMIT", "other: COMMIT"],
    ["other: UPDATE", "one: UPDATE", "other: COMMIT", "one: COMMIT"],
    ["other: UPDATE", "other: COMMIT", "one: UPDATE", "one: COMMIT"],
  ]);
});

test("an order in which a change is lost is among them", async () => {
  const readAndWrite = async (db: DataSource) => {
    const [account] = await db.query<{ balance: number }[]>("SELECT balance FROM account WHERE name = 'a'");
    await db.query("UPDATE account SET balance = $1 WHERE name = 'a'", [(account?.balance ?? 0) + 1]);
  };
  const balances: unknown[] = [];
  await everyInterleaving(
    database.client,
    [
      { name: "one", db: connections[0], work: readAndWrite },
      { name: "other", db: connections[1], work: readAndWrite },
    ],
    reset,
    async () => {
      const { rows } = await database.client.query<{ balance: number }>("SELECT balance FROM account WHERE name = 'a'");
      balances.push(rows[0]?.balance);
    },
  );
  expect(balances).toEqual([2, 1, 1, 1, 1, 2]);
});

test("two that wait for each other are told, with their steps", async () => {
  const inOrder =
    (...names: string[]) =>
    (db: DataSource) =>
      db.transaction(async (transaction) => {
        for (const name of names) await transaction.query(add(name));
      });
  await expect(run(inOrder("a", "b"), inOrder("b", "a"))).rejects.toThrow(/waits for the other's lock after:\none: U/);
});
