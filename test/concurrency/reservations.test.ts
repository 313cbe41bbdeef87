import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { DataSource } from "typeorm";
import { globalId } from "../../schema/identity.js";
import { confirmPart } from "../../subgraphs/municipalities/freshness/confirmation.js";
import { IMPORTS } from "../../subgraphs/municipalities/import/data-imports.js";
import { publishMidnightFigures } from "../../subgraphs/municipalities/offer/midnight-figures.js";
import { updateOffer, withdrawOffer } from "../../subgraphs/municipalities/offer/offer-changes.js";
import { release, reserve, type ReserveInput } from "../../subgraphs/municipalities/reservation/reservations.js";
import { mintCaller } from "../../subgraphs/runtime/access/mint.js";
import { type Actor, everyInterleaving, type Interleaving } from "./interleavings.js";
import { expectSound, present, type PresentedState, stateOf } from "./offers.js";
import { ALTENA, openPresentingDatabase, type PresentingDatabase } from "./presenting-database.js";

type Work = (db: DataSource) => Promise<unknown>;
type Result = Interleaving & { readonly state: PresentedState };

const clerk = mintCaller({ id: "clerk", kind: "TOWN", ags: ALTENA, scopes: ["municipality:write"] });

let database: PresentingDatabase;
let connections: readonly [DataSource, DataSource];
beforeAll(async () => {
  database = await openPresentingDatabase();
  connections = [await database.open(), await database.open()];
});
afterAll(() => database.stop());

const reserving =
  (proposalId: string, ...offerKeys: string[]): Work =>
  (db) =>
    reserve(db, { proposalId, items: offerKeys.map((offerKey) => ({ offerKey, places: 1 })) } satisfies ReserveInput);
const releasing =
  (proposalId: string): Work =>
  (db) =>
    release(db, { proposalId });
const settingCapacity =
  (key: string, capacity: number): Work =>
  async (db) => {
    const { errors } = await updateOffer(db, clerk, { id: globalId("Offer", key), version: 1, capacity });
    return errors.map(({ code }) => code);
  };
const withdrawing =
  (key: string): Work =>
  async (db) => {
    const { errors } = await withdrawOffer(db, clerk, { id: globalId("Offer", key), version: 1 });
    return errors.map(({ code }) => code);
  };
/** A town's file with the capacities of its offers. */
const importing =
  (capacities: Readonly<Record<string, number>>): Work =>
  (db) =>
    db.transaction(async (transaction) => {
      const rows = Object.entries(capacities).map(([key, capacity]) => `${ALTENA};${key};CHILDCARE;Kita;${capacity}`);
      const file = Buffer.from(["AGS;Externe Kennung;Art;Titel (Deutsch);Anzahl", ...rows, ""].join("\r\n"));
      const report = await IMPORTS.OFFERS(transaction, file, {
        writer: clerk,
        mayWrite: () => true,
        office: null,
        isAllOrNothing: false,
        isDryRun: false,
      });
      if (report.outcome === "REFUSED") throw new Error(JSON.stringify(report.issues));
      return { updated: report.updated, rejected: report.rejected };
    });
/** What of an import meets offers; the rest reads the file, or works in a table of its own. */
const meetsOffers = (sql: string): boolean =>
  sql === "COMMIT" || /(FROM|UPDATE) "?(municipalities"?\."?)?offer\b/.test(sql);
const confirming: Work = async (db) => {
  const { confirmed, errors } = await confirmPart(db, clerk, { ags: ALTENA, part: "OFFERS" });
  return { confirmed, errors };
};

/**
 * Tries every order of the steps of two pieces of work, from offers that are presented anew each time. After each the
 * counts are sound, and outcomes and state are those of one after the other.
 * @returns the different results: outcomes and state, as JSON
 */
async function tryAll(
  begin: () => Promise<void>,
  one: Work,
  other: Work,
  stepsOfOther: Pick<Actor, "isStep"> = {},
): Promise<readonly Result[]> {
  const actors: [Actor, Actor] = [
    { name: "one", db: connections[0], work: one },
    { name: "other", db: connections[1], work: other, ...stepsOfOther },
  ];
  const serial: string[] = [];
  for (const order of [
    [0, 1],
    [1, 0],
  ]) {
    await begin();
    const outcomes: unknown[] = [];
    for (const at of order) outcomes[at] = await actors[at]?.work(connections[0]);
    serial.push(JSON.stringify({ outcomes, state: await stateOf(database.client) }));
  }
  const results: Result[] = [];
  const orders = await everyInterleaving(database.client, actors, begin, async ({ steps, outcomes }) => {
    const state = await stateOf(database.client);
    expectSound(state);
    expect({ steps, isSerial: serial.includes(JSON.stringify({ outcomes, state })) }).toEqual({
      steps,
      isSerial: true,
    });
    results.push({ steps, outcomes, state });
  });
  expect(orders).toBeGreaterThanOrEqual(5);
  // One came in the middle of the other, and not only after it.
  expect(results.some(({ steps }) => changesOfTurn(steps) > 1)).toBe(true);
  return results;
}

const changesOfTurn = (steps: readonly string[]): number =>
  steps.filter((step, at) => at > 0 && step.split(":")[0] !== steps[at - 1]?.split(":")[0]).length;

/** The different outcomes, in the order in which they were met. */
const outcomesOf = (results: readonly Result[]): unknown[] =>
  [...new Set(results.map(({ outcomes }) => JSON.stringify(outcomes)))]
    .sort()
    .map((text) => JSON.parse(text) as unknown);

const RESERVED = { outcome: "RESERVED" };
const RELEASED = { outcome: "RELEASED" };
const exhausted = (offerKey: string) => ({ outcome: "EXHAUSTED", offerKey });

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
      await reserve(connections[0], { proposalId: "p", items: [{ offerKey: "a", places: 2 }] });
      await reserve(connections[0], { proposalId: "q", items: [{ offerKey: "a", places: 1 }] });
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
      await reserve(connections[0], { proposalId: "p", items: [{ offerKey: "a", places: 1 }] });
    },
    releasing("p"),
    reserving("q", "a"),
  );
  expect(outcomesOf(results)).toEqual([
    [RELEASED, exhausted("a")],
    [RELEASED, RESERVED],
  ]);
});

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
