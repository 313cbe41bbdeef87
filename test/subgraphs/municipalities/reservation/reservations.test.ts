import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { DataSource } from "typeorm";
import { reservationOperations } from "../../../../subgraphs/municipalities/reservation/inner.js";
import type { ReserveInput, ReserveOutcome } from "../../../../subgraphs/municipalities/reservation/reservations.js";
import type { Caller } from "../../../../subgraphs/runtime/access/caller.js";
import { mintCaller, mintServiceCaller } from "../../../../subgraphs/runtime/access/mint.js";
import { InnerRefusal, runInner } from "../../../../subgraphs/runtime/inner/inner.js";
import { expectSound, present, stateOf } from "../../../concurrency/offers.js";
import { openPresentingDatabase, type PresentingDatabase } from "../../../concurrency/presenting-database.js";

/** As many processes of the owner: each has its own connections, and all of them are in use at once. */
const PROCESSES = 5;

let database: PresentingDatabase;
let processes: readonly DataSource[];
beforeAll(async () => {
  database = await openPresentingDatabase();
  processes = await Promise.all(Array.from({ length: PROCESSES }, () => database.open()));
});
afterAll(() => database.stop());

const matching = mintServiceCaller("matching");
const ask = (operation: string, input: unknown, at = 0, caller: Caller = matching) =>
  runInner(reservationOperations, processes[at % PROCESSES] as DataSource, caller, operation, input);
const reserve = (proposalId: string, items: Readonly<Record<string, number>>, at = 0) =>
  ask(
    "reserve",
    {
      proposalId,
      items: Object.entries(items).map(([offerKey, places]) => ({ offerKey, places })),
    } satisfies ReserveInput,
    at,
  ) as Promise<ReserveOutcome>;
const release = (proposalId: string, at = 0) => ask("release", { proposalId }, at);
const times = <Value>(count: number, make: (at: number) => Value): Value[] =>
  Array.from({ length: count }, (_, at) => make(at));
const presented = (...offers: Parameters<typeof present>[1]) => present(database.client, offers);

test("the last place is never promised twice, with 200 proposals for it at once", async () => {
  await presented({ key: "a", capacity: 3, taken: 2 });
  const outcomes = await Promise.all(times(200, (at) => reserve(`p${at}`, { a: 1 }, at)));
  expect(outcomes.filter(({ outcome }) => outcome === "RESERVED")).toHaveLength(1);
  expect(outcomes.filter(({ outcome }) => outcome === "EXHAUSTED")).toHaveLength(199);
  const state = await stateOf(database.client);
  expectSound(state);
  expect(state).toMatchObject({ offers: [{ reserved: 1 }], reservations: [{ items: { a: 1 } }] });
});

test("20 proposals that are sent ten times each, all at once, are reserved once each", async () => {
  await presented({ key: "a", capacity: 100 }, { key: "b", capacity: 100 });
  const outcomes = await Promise.all(times(200, (at) => reserve(`p${at % 20}`, { a: 1, b: 2 }, at)));
  expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(["RESERVED"]));
  const state = await stateOf(database.client);
  expectSound(state);
  expect(state.offers).toMatchObject([{ reserved: 20 }, { reserved: 40 }]);
  expect(state.reservations).toHaveLength(20);
});

test("of 200 proposals for five places of two offers each, five get both", async () => {
  await presented({ key: "a", capacity: 5 }, { key: "b", capacity: 9 });
  const outcomes = await Promise.all(
    times(200, (at) => reserve(`p${at}`, at % 2 ? { a: 1, b: 1 } : { b: 1, a: 1 }, at)),
  );
  expect(outcomes.filter(({ outcome }) => outcome === "RESERVED")).toHaveLength(5);
  expect(outcomes).toContainEqual({ outcome: "EXHAUSTED", offerKey: "a" });
  expect((await stateOf(database.client)).offers).toMatchObject([{ reserved: 5 }, { reserved: 5 }]);
});

test("a proposal that is released does not come back, however often it is sent again", async () => {
  await presented({ key: "a" });
  await release("p");
  expect(await Promise.all(times(20, (at) => reserve("p", { a: 1 }, at)))).toEqual(
    times(20, () => ({ outcome: "RELEASED" })),
  );
  expect((await stateOf(database.client)).offers).toMatchObject([{ reserved: 0 }]);
});

test("a proposal that asks for other places than it holds is told so, and keeps what it holds", async () => {
  await presented({ key: "a", capacity: 5 }, { key: "b", capacity: 5 });
  expect(await reserve("p", { a: 1, b: 1 })).toEqual({ outcome: "RESERVED" });
  expect(await reserve("p", { b: 1, a: 1 })).toEqual({ outcome: "RESERVED" });
  for (const items of [{ a: 1 }, { a: 2, b: 1 }, { a: 1, b: 1, c: 1 }])
    expect(await reserve("p", items)).toEqual({ outcome: "OTHER_ITEMS" });
  expect((await stateOf(database.client)).offers).toMatchObject([{ reserved: 1 }, { reserved: 1 }]);
});

test("nothing is reserved of an offer that does not exist, was withdrawn or ended yesterday; today it still can be", async () => {
  await presented({ key: "withdrawn" }, { key: "ended" }, { key: "ends-today" }, { key: "open" });
  await database.client.query(`
    UPDATE offer SET withdrawn_at = now() WHERE key = 'withdrawn';
    UPDATE offer SET available_until = local_today() - 1 WHERE key = 'ended';
    UPDATE offer SET available_until = local_today() WHERE key = 'ends-today'`);
  for (const offerKey of ["ended", "missing", "withdrawn"])
    expect(await reserve(`for-${offerKey}`, { [offerKey]: 1, open: 1 })).toEqual({ outcome: "EXHAUSTED", offerKey });
  expect(await reserve("p", { "ends-today": 1 })).toEqual({ outcome: "RESERVED" });
  const { offers, reservations } = await stateOf(database.client);
  expect(offers.find(({ key }) => key === "open")).toMatchObject({ reserved: 0 });
  expect(reservations).toHaveLength(1);
});

test("nothing is reserved in a town that is gone from the register, and what was reserved can be released", async () => {
  await presented({ key: "a", capacity: 2 });
  expect(await reserve("before", { a: 1 })).toEqual({ outcome: "RESERVED" });
  await database.client.query("UPDATE municipality SET is_current = false");
  try {
    expect(await reserve("after", { a: 1 })).toEqual({ outcome: "EXHAUSTED", offerKey: "a" });
    await release("before");
  } finally {
    await database.client.query("UPDATE municipality SET is_current = true");
  }
  expect((await stateOf(database.client)).offers).toMatchObject([{ reserved: 0 }]);
});

test("nobody but the matching reserves or releases", async () => {
  await presented({ key: "a" });
  const others = [
    ...["municipalities", "refugees", "services", "statistics", "gateway"].map(mintServiceCaller),
    mintCaller({ id: "matching", kind: "PUBLIC", scopes: [] }),
    mintCaller({ id: "matching", kind: "CASE_WORKER", scopes: ["proposals:decide", "matching:run"] }),
    mintCaller({ id: "clerk", kind: "TOWN", ags: "05962004", scopes: ["municipality:write"] }),
  ];
  for (const caller of others) {
    const input = { proposalId: "p", items: [{ offerKey: "a", places: 1 }] };
    await expect(ask("reserve", input, 0, caller)).rejects.toThrow(InnerRefusal);
    await expect(ask("release", { proposalId: "p" }, 0, caller)).rejects.toThrow(InnerRefusal);
  }
  expect((await stateOf(database.client)).reservations).toEqual([]);
});

test.each([
  ["no offer", []],
  ["an offer twice", times(2, () => ({ offerKey: "a", places: 1 }))],
  ["no place", [{ offerKey: "a", places: 0 }]],
  ["less than a place", [{ offerKey: "a", places: -1 }]],
  ["half a place", [{ offerKey: "a", places: 0.5 }]],
  ["more offers than a household can use", times(51, (at) => ({ offerKey: `a${at}`, places: 1 }))],
])("a proposal for %s is refused", async (_, items) => {
  await expect(ask("reserve", { proposalId: "p", items })).rejects.toThrow("has another form");
});
