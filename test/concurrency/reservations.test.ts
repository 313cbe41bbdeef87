import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { DataSource } from "typeorm";
import { reserve } from "../../subgraphs/municipalities/reservation/reservations.js";
import { MATCHING } from "../database/who-acts.js";
import { present } from "./offers.js";
import { openPresentingDatabase, type PresentingDatabase } from "./presenting-database.js";
import {
  exhausted,
  inEveryOrder,
  outcomesOf,
  RELEASED,
  releasing,
  RESERVED,
  reserving,
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

test("two proposals for the last place: one gets it, in every order of their steps", async () => {
  const results = await tryAll(
    () => present(database.client, [{ key: "a" }]),
    reserving("p", "a"),
    reserving("q", "a"),
  );
  expect(outcomesOf(results)).toEqual([
    [exhausted("a"), RESERVED],
    [RESERVED, exhausted("a")],
  ]);
});

test("two proposals for the same two offers, named in opposite order: one gets both, the other nothing", async () => {
  const results = await tryAll(
    () => present(database.client, [{ key: "a" }, { key: "b" }]),
    reserving("p", "a", "b"),
    reserving("q", "b", "a"),
  );
  expect(outcomesOf(results)).toEqual([
    [exhausted("a"), RESERVED],
    [RESERVED, exhausted("a")],
  ]);
  for (const { state } of results) expect(state.reservations).toHaveLength(1);
});

test("two proposals that meet in the last of their offers: one is whole, of the other nothing is left", async () => {
  const results = await tryAll(
    () => present(database.client, [{ key: "a" }, { key: "b" }, { key: "c" }]),
    reserving("p", "a", "c"),
    reserving("q", "b", "c"),
  );
  expect(outcomesOf(results)).toEqual([
    [exhausted("c"), RESERVED],
    [RESERVED, exhausted("c")],
  ]);
});

test("one proposal sent twice is reserved once, and both are told so", async () => {
  const results = await tryAll(
    () => present(database.client, [{ key: "a" }, { key: "b", capacity: 5 }]),
    reserving("p", "a", "b"),
    reserving("p", "b", "a"),
  );
  expect(outcomesOf(results)).toEqual([[RESERVED, RESERVED]]);
  for (const { state } of results) expect(state.offers.map(({ reserved }) => reserved)).toEqual([1, 1]);
});

test("one proposal sent with two lists of offers holds one of the lists", async () => {
  const results = await tryAll(
    () => present(database.client, [{ key: "a" }, { key: "b" }]),
    reserving("p", "a"),
    reserving("p", "b"),
  );
  expect(outcomesOf(results)).toEqual([
    [{ outcome: "OTHER_ITEMS" }, RESERVED],
    [RESERVED, { outcome: "OTHER_ITEMS" }],
  ]);
});

test("a proposal that is released while it is reserved holds nothing, whichever comes first", async () => {
  const results = await tryAll(
    () => present(database.client, [{ key: "a" }, { key: "b" }]),
    reserving("p", "a", "b"),
    releasing("p"),
  );
  expect(outcomesOf(results)).toEqual([
    [RELEASED, RELEASED],
    [RESERVED, RELEASED],
  ]);
  for (const { state } of results) expect(state.offers.map(({ reserved }) => reserved)).toEqual([0, 0]);
});

test("a release sent twice gives back once", async () => {
  const results = await tryAll(
    async () => {
      await present(database.client, [{ key: "a", capacity: 3 }]);
      await reserve(connections[0], MATCHING, { proposalId: "p", items: [{ offerKey: "a", places: 2 }] });
      await reserve(connections[0], MATCHING, { proposalId: "q", items: [{ offerKey: "a", places: 1 }] });
    },
    releasing("p"),
    releasing("p"),
  );
  for (const { state } of results) expect(state.offers).toMatchObject([{ reserved: 1 }]);
});

test("a place that is released goes to whoever reserves after it, and to nobody before", async () => {
  const results = await tryAll(
    async () => {
      await present(database.client, [{ key: "a" }]);
      await reserve(connections[0], MATCHING, { proposalId: "p", items: [{ offerKey: "a", places: 1 }] });
    },
    releasing("p"),
    reserving("q", "a"),
  );
  expect(outcomesOf(results)).toEqual([
    [RELEASED, exhausted("a")],
    [RELEASED, RESERVED],
  ]);
});

test("one proposal is released while another is reserved, over the same offers: neither waits for the other for good", async () => {
  const results = await tryAll(
    async () => {
      await present(database.client, [
        { key: "b", capacity: 2 },
        { key: "a", capacity: 2 },
      ]);
      await reserve(connections[0], MATCHING, {
        proposalId: "p",
        items: [
          { offerKey: "b", places: 1 },
          { offerKey: "a", places: 1 },
        ],
      });
    },
    releasing("p"),
    reserving("q", "b", "a"),
  );
  expect(outcomesOf(results)).toEqual([[RELEASED, RESERVED]]);
});

test("an offer is withdrawn once its last reservation is released, and not before", async () => {
  const results = await tryAll(
    async () => {
      await present(database.client, [{ key: "a" }]);
      await reserve(connections[0], MATCHING, { proposalId: "p", items: [{ offerKey: "a", places: 1 }] });
    },
    releasing("p"),
    withdrawing("a"),
  );
  expect(outcomesOf(results)).toEqual([
    [RELEASED, ["CAPACITY_IN_USE"]],
    [RELEASED, []],
  ]);
});
