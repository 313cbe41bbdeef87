import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { reserve } from "../../../../subgraphs/municipalities/reservation/reservations.js";
import { MATCHING } from "../../../database/who-acts.js";
import {
  ALTENA,
  daysAgo,
  GONE,
  HILDESHEIM,
  openTownsDatabase,
  presents,
  type TownsDatabase,
} from "../towns-database.js";
import { type Asked, DIMENSIONS, type Month, totalsDoor, type TotalsDoor } from "./totals-door.js";

let towns: TownsDatabase;
let door: TotalsDoor;
beforeAll(async () => {
  towns = await openTownsDatabase();
  door = totalsDoor(towns);
});
beforeEach(() => towns.owner.query("DELETE FROM offer; DELETE FROM need"));
afterAll(() => towns.stop());

describe("offers of the past", () => {
  beforeEach(async () => {
    const [m5, m3, m2, m1] = await door.months(5, 3, 2, 1);
    // Came in the middle of a month, and grew on the last day of the next one.
    await presents.offer(towns.owner, ALTENA, { key: "nursery", kind: "CHILDCARE", capacity: 8, taken: 2 });
    await door.past("offer", "nursery", [
      [m3!.middle, { capacity: 5, used: 1 }],
      [m2!.to, { capacity: 8, used: 2 }],
    ]);
    // Was withdrawn on the last day of a month: at its end it did not stand any more.
    await presents.offer(towns.owner, HILDESHEIM, { key: "home", kind: "HOUSING", withdrawn_at: "now" });
    await door.past("offer", "home", [
      [m5!.from, { capacity: 3, used: 3 }],
      [m1!.to, null],
    ]);
    // Came and went within a month.
    await presents.offer(towns.owner, ALTENA, { key: "short", kind: "CLUB", withdrawn_at: "now" });
    await door.past("offer", "short", [
      [m2!.from, { capacity: 90, used: 0 }],
      [m2!.middle, null],
    ]);
    // Of a town that is gone from the register: in no total, as in no list.
    await presents.offer(towns.owner, GONE, { key: "gone" });
    await door.past("offer", "gone", [[m5!.from, { capacity: 70, used: 0 }]]);
  });

  test("count by what stood at the end of each month, from the first day to the last of the month", async () => {
    const [m5, m4, m3, m2, m1, m0] = await door.months(5, 4, 3, 2, 1, 0);
    const row = (of: Month | undefined, offers: number, capacity: number, available: number) => ({
      month: of!.name,
      from: of!.from,
      to: of!.to,
      offers,
      capacity,
      available,
    });
    expect(await door.offerTotals(["MONTH"])).toEqual([
      row(m5, 1, 3, 0),
      row(m4, 1, 3, 0),
      row(m3, 2, 8, 4),
      row(m2, 2, 11, 6),
      row(m1, 1, 8, 6),
      row(m0, 1, 8, 6),
    ]);
  });

  test("count by each dimension beside the month", async () => {
    const { name, from, to } = await door.month(3);
    const asked = { from, to };
    const home = { month: name, from, to, offers: 1, capacity: 3, available: 0 };
    const nursery = { month: name, from, to, offers: 1, capacity: 5, available: 4 };
    expect(await door.offerTotals(["MONTH", "STATE"], asked)).toEqual([
      { state: "NI", ...home },
      { state: "NW", ...nursery },
    ]);
    expect(await door.offerTotals(["DISTRICT", "MONTH"], asked)).toEqual([
      { district: "03254", ...home },
      { district: "05962", ...nursery },
    ]);
    expect(await door.offerTotals(["SETTLEMENT_KIND", "MONTH"], asked)).toEqual([
      { settlementKind: "LARGE_CITY", ...home },
      { settlementKind: "SMALL_TOWN", ...nursery },
    ]);
    expect(await door.offerTotals(["KIND", "MONTH"], asked)).toEqual([
      { kind: "CHILDCARE", ...nursery },
      { kind: "HOUSING", ...home },
    ]);
    const all = await door.offerTotals([...DIMENSIONS, "MONTH"], asked);
    expect(all).toContainEqual({
      state: "NW",
      district: "05962",
      settlementKind: "SMALL_TOWN",
      kind: "CHILDCARE",
      ...nursery,
    });
    expect(all).toHaveLength(2);
  });

  test("are narrowed by the filter: by what is always so of an offer, and by what was free then", async () => {
    const { from, to } = await door.month(3);
    const count = async (filter: object) => (await door.offerTotals(["MONTH"], { from, to, filter }))[0]?.["offers"];
    expect(await count({ state: { eq: "NI" } })).toBe(1);
    expect(await count({ district: { in: ["05962", "03254"] } })).toBe(2);
    expect(await count({ kind: { eq: "CHILDCARE" } })).toBe(1);
    expect(await count({ isAvailable: true })).toBe(1);
    expect(await count({ isAvailable: false })).toBe(1);
    expect(await count({ isDemonstration: true })).toBeUndefined();
  });

  test("are given for the months from the first day's to the last day's, and a month with nothing has no row", async () => {
    const [m7, m6, m5, m4] = await door.months(7, 6, 5, 4);
    const names = async (asked: Asked) => (await door.offerTotals(["MONTH"], asked)).map(({ month: name }) => name);
    expect(await names({ from: m5!.middle, to: m4!.from })).toEqual([m5!.name, m4!.name]);
    expect(await names({ from: m6!.from, to: m5!.middle })).toEqual([m5!.name]);
    expect(await names({ from: m7!.from, to: m6!.to })).toEqual([]);
    expect(await names({ to: m4!.middle })).toEqual([m5!.name, m4!.name]);
    // The future is not known: up to the present month.
    expect(await names({ from: m5!.from, to: "2999-12-31" })).toHaveLength(6);
    expect(await names({ from: "2999-01-01", to: "2999-12-31" })).toEqual([]);
  });

  test("an offer that ended stays in the stock, as it stays in the list, and is none with something free", async () => {
    const { from, to, middle } = await door.month(1);
    await door.past("offer", "nursery", [[from, { capacity: 5, used: 1, available_until: middle }]]);
    const free = { from, to, filter: { isAvailable: true } };
    expect(await door.offerTotals(["MONTH"], { from, to })).toMatchObject([{ offers: 1 }]);
    expect(await door.offerTotals(["MONTH"], free)).toEqual([]);
    await door.past("offer", "nursery", [[from, { capacity: 5, used: 1, available_until: to }]]);
    expect(await door.offerTotals(["MONTH"], free)).toMatchObject([{ offers: 1 }]);
  });
});

describe("the present month", () => {
  test("is today: with every dimension and filter the same as the totals without months", async () => {
    await presents.offer(towns.owner, ALTENA, { key: "a", capacity: 9, taken: 2 });
    await presents.offer(towns.owner, HILDESHEIM, {
      key: "b",
      kind: "HOUSING",
      published_at: await daysAgo(towns.db, 90),
    });
    await presents.offer(towns.owner, HILDESHEIM, { key: "c", taken: 5 });
    await presents.offer(towns.owner, ALTENA, { key: "ended", available_until: "yesterday" });
    await presents.offer(towns.owner, ALTENA, { key: "d", withdrawn_at: "now" });
    await presents.offer(towns.owner, GONE, { key: "e" });
    await towns.owner.query("UPDATE offer SET capacity = capacity + 1 WHERE key IN ('a', 'b')");
    // What was reserved today is nobody's to know before midnight.
    await reserve(towns.db, MATCHING, { proposalId: "p", items: [{ offerKey: "a", places: 4 }] });
    const { name, from, to } = await door.month(0);
    const filters = [
      {},
      { isAvailable: true },
      { isAvailable: false },
      { state: { eq: "NI" } },
      { isDemonstration: false },
    ];
    for (const filter of filters)
      for (const by of [[], ...DIMENSIONS.map((dimension) => [dimension]), DIMENSIONS]) {
        const today = await door.offerTotals(by, { filter });
        const months = await door.offerTotals([...by, "MONTH"], { filter, from });
        expect(months).toEqual(today.map((row) => ({ ...row, month: name, from, to })));
      }
    expect(await door.offerTotals([])).toEqual([{ offers: 4, capacity: 10 + 6 + 5 + 5, available: 8 + 6 + 0 + 5 }]);
  });

  test("counts what the list of offers lists, and so without months", async () => {
    await presents.offer(towns.owner, ALTENA, {});
    await presents.offer(towns.owner, ALTENA, { withdrawn_at: "now" });
    await presents.offer(towns.owner, GONE, {});
    await presents.need(towns.owner, HILDESHEIM, {});
    await presents.need(towns.owner, GONE, {});
    const { data } = await towns.ask(`{ offers { totalCount } needs { totalCount }
      offerTotals(by: []) { offers } needTotals(by: []) { needs } }`);
    expect(data).toEqual({
      offers: { totalCount: 1 },
      needs: { totalCount: 1 },
      offerTotals: [{ offers: 1 }],
      needTotals: [{ needs: 1 }],
    });
  });

  test("with nothing offered at all there is one row of zeros without dimensions, and none with any", async () => {
    expect(await door.offerTotals([])).toEqual([{ offers: 0, capacity: 0, available: 0 }]);
    expect(await door.needTotals([])).toEqual([{ needs: 0, quantity: 0 }]);
    for (const by of ["STATE", "MONTH"]) {
      expect(await door.offerTotals([by])).toEqual([]);
      expect(await door.needTotals([by])).toEqual([]);
    }
  });
});

describe("needs", () => {
  test("count like offers: by the end of each month, by dimension, and in the present month as today", async () => {
    const [m2, m1, m0] = await door.months(2, 1, 0);
    await presents.need(towns.owner, ALTENA, { key: "residents", quantity: 8 });
    await door.past("need", "residents", [
      [m2!.from, { quantity: 4 }],
      [m1!.to, { quantity: 8 }],
    ]);
    await presents.need(towns.owner, HILDESHEIM, { key: "skills", kind: "TRAINEES", quantity: 2 });
    await presents.need(towns.owner, GONE, { quantity: 50 });
    const row = (of: Month | undefined, needs: number, quantity: number) => ({
      month: of!.name,
      from: of!.from,
      to: of!.to,
      needs,
      quantity,
    });
    expect(await door.needTotals(["MONTH"])).toEqual([row(m2, 1, 4), row(m1, 1, 8), row(m0, 2, 10)]);
    expect(await door.needTotals(["STATE", "SETTLEMENT_KIND", "DISTRICT", "MONTH"], { from: m0!.from })).toEqual([
      { state: "NI", settlementKind: "LARGE_CITY", district: "03254", ...row(m0, 1, 2) },
      { state: "NW", settlementKind: "SMALL_TOWN", district: "05962", ...row(m0, 1, 8) },
    ]);
    for (const by of [[], ...DIMENSIONS.map((dimension) => [dimension]), DIMENSIONS]) {
      const today = await door.needTotals(by);
      const { name, from, to } = m0!;
      expect(await door.needTotals([...by, "MONTH"], { from })).toEqual(
        today.map((found) => ({ ...found, month: name, from, to })),
      );
    }
  });
});
