import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { DataSource } from "typeorm";
import { publishMidnightFigures } from "../../subgraphs/municipalities/offer/midnight-figures.js";
import { present } from "./offers.js";
import { openPresentingDatabase, type PresentingDatabase } from "./presenting-database.js";
import {
  confirming,
  exhausted,
  importing,
  meetsOffers,
  inEveryOrder,
  outcomesOf,
  RESERVED,
  reserving,
  settingCapacity,
  withdrawing,
  type Work,
} from "./works.js";

let database: PresentingDatabase;
let connections: readonly [DataSource, DataSource];
beforeAll(async () => {
  database = await openPresentingDatabase();
  connections = [await database.open(), await database.open()];
});
afterAll(() => database.stop());

const tryAll = (begin: () => Promise<void>, one: Work, other: Work, stepsOfOther = {}) =>
  inEveryOrder(database, connections, begin, one, other, stepsOfOther);

test("a clerk who lowers the capacity below what is reserved is refused, or the proposal finds nothing left", async () => {
  const results = await tryAll(
    () => present(database.client, [{ key: "a" }, { key: "b" }]),
    reserving("p", "a", "b"),
    settingCapacity("b", 0),
  );
  expect(outcomesOf(results)).toEqual([
    [exhausted("b"), []],
    [RESERVED, ["CAPACITY_IN_USE"]],
  ]);
});

test("a clerk who raises the capacity loses no reservation", async () => {
  const results = await tryAll(
    () => present(database.client, [{ key: "a", capacity: 2 }]),
    reserving("p", "a"),
    settingCapacity("a", 9),
  );
  expect(outcomesOf(results)).toEqual([[RESERVED, []]]);
  for (const { state } of results) expect(state.offers).toMatchObject([{ reserved: 1, capacity: 9, version: 2 }]);
});

test("an offer is withdrawn or reserved, never both", async () => {
  const results = await tryAll(
    () => present(database.client, [{ key: "a" }, { key: "b" }]),
    reserving("p", "a", "b"),
    withdrawing("b"),
  );
  expect(outcomesOf(results)).toEqual([
    [exhausted("b"), []],
    [RESERVED, ["CAPACITY_IN_USE"]],
  ]);
});

test("two clerks who change one offer from the same state: one is told of the other", async () => {
  const results = await tryAll(
    () => present(database.client, [{ key: "a" }]),
    settingCapacity("a", 4),
    withdrawing("a"),
  );
  expect(outcomesOf(results)).toEqual([
    [["WITHDRAWN"], []],
    [[], ["VERSION_CONFLICT"]],
  ]);
});

test("a change that is sent twice with its key is made once, and both are answered alike", async () => {
  const results = await tryAll(
    async () => {
      await present(database.client, [{ key: "a" }]);
      await database.client.query("DELETE FROM idempotency");
    },
    settingCapacity("a", 4, "key"),
    settingCapacity("a", 4, "key"),
  );
  expect(outcomesOf(results)).toEqual([[[], []]]);
  for (const { state } of results) expect(state.offers).toMatchObject([{ capacity: 4, version: 2 }]);
});

test("two changes that come with one key: one is made, the other is told that the key is used", async () => {
  const results = await tryAll(
    async () => {
      await present(database.client, [{ key: "a" }]);
      await database.client.query("DELETE FROM idempotency");
    },
    settingCapacity("a", 4, "key"),
    settingCapacity("a", 5, "key"),
  );
  expect(outcomesOf(results)).toEqual([
    [["IDEMPOTENCY_KEY_REUSED"], []],
    [[], ["IDEMPOTENCY_KEY_REUSED"]],
  ]);
});

test("a file that lowers capacities and a proposal for the same offers: what is reserved stays, and nothing is torn", async () => {
  const results = await tryAll(
    () => present(database.client, [{ key: "b" }, { key: "a" }]),
    reserving("p", "a", "b"),
    importing({ b: 0, a: 3 }),
    { isStep: meetsOffers },
  );
  expect(outcomesOf(results)).toEqual([
    [exhausted("b"), { updated: 2, rejected: 0 }],
    [RESERVED, { updated: 1, rejected: 1 }],
  ]);
});

test("a confirmation of all offers of a town and a proposal for some of them wait for each other, never both", async () => {
  const results = await tryAll(
    () => present(database.client, [{ key: "b" }, { key: "c" }, { key: "a" }]),
    reserving("p", "a", "b"),
    confirming,
  );
  expect(outcomesOf(results)).toEqual([[RESERVED, { confirmed: 3, errors: [] }]]);
});

test("the midnight's figures and a proposal wait for each other, never both, and no reservation of today is told", async () => {
  const begin = async () => {
    await present(database.client, [{ key: "b" }, { key: "a" }]);
    await database.client.query("UPDATE offer SET capacity = 9, taken = 2");
    await database.client.query("UPDATE offer SET used_noted_on = local_today() - 1, used_at_midnight = 1");
  };
  const results = await tryAll(begin, reserving("p", "a", "b"), async (db) => {
    await publishMidnightFigures(db);
  });
  const { rows } = await database.client.query(
    "SELECT DISTINCT used_at_midnight AS noted, used_noted_on = local_today() AS is_today FROM offer",
  );
  expect(rows).toEqual([{ noted: 2, is_today: true }]);
  expect(outcomesOf(results)).toEqual([[RESERVED, null]]);
});
