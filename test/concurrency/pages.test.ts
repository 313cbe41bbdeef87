import { setImmediate } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { EntityManager } from "typeorm";
import { globalId } from "../../schema/identity.js";
import { type Chance, chanceOf } from "../../subgraphs/runtime/demonstration/chance.js";
import {
  ALTENA,
  HILDESHEIM,
  openTownsDatabase,
  staffOf,
  type TownsDatabase,
} from "../subgraphs/municipalities/towns-database.js";

/** Offers before anybody writes: 30 pages and a bit. */
const OFFERS = 3_050;
const WRITERS = 4;

let towns: TownsDatabase;
beforeAll(async () => {
  towns = await openTownsDatabase();
  // Half of them were published in the same moment, as by an import; of the others some in the same second.
  await towns.owner.query(
    `INSERT INTO offer (key, ags, kind, title, capacity, published_at)
     SELECT 'offer-' || number, CASE WHEN number % 3 = 0 THEN $2 ELSE $3 END, 'CLUB', '{"de":"Chor"}', 10,
       CASE WHEN number % 2 = 0 THEN timestamptz '2026-03-01 12:00Z'
         ELSE timestamptz '2026-03-01 11:59Z' + number * interval '7 milliseconds 13 microseconds' END
     FROM generate_series(1, $1::integer) AS number`,
    [OFFERS, HILDESHEIM, ALTENA],
  );
});
afterAll(() => towns.stop());

async function ask<Value>(query: string, variables: Record<string, unknown> = {}, isStaff = false): Promise<Value> {
  const { data, errors } = await towns.ask(query, variables, ...(isStaff ? [staffOf(ALTENA)] : []));
  expect(errors).toBeUndefined();
  return data as Value;
}

interface PageOfOffers {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
const PAGE = "offers(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }";
const LISTS = {
  "all offers": async (after: string | null) =>
    (await ask<{ offers: PageOfOffers }>(`query ($after: String) { ${PAGE} }`, { after })).offers,
  "a town's offers": async (after: string | null) =>
    (
      await ask<{ municipality: { offers: PageOfOffers } }>(
        `query ($after: String) { municipality(ags: "${ALTENA}") { ${PAGE} } }`,
        { after },
      )
    ).municipality.offers,
} as const;
type ListName = keyof typeof LISTS;

/** Walks from the first page to the last. @param between is called after each page */
async function walk(list: ListName, between: () => Promise<void> = async () => undefined): Promise<string[]> {
  const seen: string[] = [];
  for (let after: string | null = null, isMore = true; isMore;) {
    const { nodes, pageInfo }: PageOfOffers = await LISTS[list](after);
    seen.push(...nodes.map(({ id }) => id));
    isMore = pageInfo.hasNextPage;
    after = pageInfo.endCursor;
    await between();
  }
  return seen;
}

/** Ids of the offers that are listed just now, newest first. */
async function listed(list: ListName): Promise<string[]> {
  const rows = await towns.owner.query<{ key: string }[]>(
    "SELECT key FROM offer WHERE withdrawn_at IS NULL AND ($1::text IS NULL OR ags = $1) ORDER BY published_at DESC, key",
    [list === "all offers" ? null : ALTENA],
  );
  return rows.map(({ key }) => globalId("Offer", key));
}

const CREATE = "mutation ($input: OfferCreateInput!) { offerCreate(input: $input) { userErrors { code } } }";
const UPDATE = "mutation ($input: OfferUpdateInput!) { offerUpdate(input: $input) { userErrors { code } } }";
const WITHDRAW = "mutation ($input: OfferWithdrawInput!) { offerWithdraw(input: $input) { userErrors { code } } }";

/** What a clerk of Altena does next: publishes an offer, changes one, or withdraws one, old or new. */
async function write(chance: Chance): Promise<void> {
  const title = [{ language: "de", text: "Chor" }];
  const [row] = await towns.owner.query<{ key: string; version: number }[]>(
    `SELECT key, version FROM offer WHERE ags = $1 AND withdrawn_at IS NULL ORDER BY md5(key || $2) LIMIT 1`,
    [ALTENA, String(chance.next())],
  );
  const which = { id: globalId("Offer", row?.key ?? ""), version: row?.version };
  switch (chance.pick(["create", "create", "update", "withdraw"] as const)) {
    case "create":
      return void (await ask(CREATE, { input: { ags: ALTENA, kind: "CLUB", title, capacity: 1 } }, true));
    case "update":
      return void (await ask(UPDATE, { input: { ...which, title, capacity: chance.between(0, 50) } }, true));
    case "withdraw":
      return void (await ask(WITHDRAW, { input: which }, true));
  }
}

/** Runs the work while writers write; it may wait until they have written again. @returns what it answered, how often they wrote */
async function whileWriting<Value>(
  work: (writtenAgain: () => Promise<void>) => Promise<Value>,
  act: (chance: Chance) => Promise<void>,
): Promise<{ value: Value; writes: number }> {
  let isDone = false;
  let writes = 0;
  const writer = async (_: unknown, number: number): Promise<void> => {
    for (const chance = chanceOf(`writer ${number}`); !isDone; writes++) await act(chance);
  };
  const writtenAgain = async (): Promise<void> => {
    for (const before = writes; writes === before;) await setImmediate();
  };
  const writers = Promise.all(Array.from({ length: WRITERS }, writer));
  try {
    return { value: await work(writtenAgain), writes };
  } finally {
    isDone = true;
    await writers;
  }
}

describe.each(Object.keys(LISTS) as ListName[])("the pages of %s", (list) => {
  test("hold every offer once, in order, while nobody writes", async () => {
    expect(await walk(list)).toEqual(await listed(list));
  });

  test("hold every offer once that was there before and stays, while others are published, changed and withdrawn", async () => {
    for (let time = 0; time < 3; time++) {
      const before = await listed(list);
      // Between two pages somebody writes, however fast pages are read.
      const { value: seen, writes } = await whileWriting((writtenAgain) => walk(list, writtenAgain), write);
      expect(writes).toBeGreaterThan(15);
      expect(seen).toHaveLength(new Set(seen).size);
      const still = new Set(await listed(list));
      const found = new Set(seen);
      expect(before.filter((id) => still.has(id) && !found.has(id))).toEqual([]);
      // Somebody was in the way: offers that were there before have gone.
      expect(before.some((id) => !still.has(id))).toBe(true);
    }
  });
});

describe("counts", () => {
  interface Counts {
    readonly offers: { readonly totalCount: number };
    readonly all: readonly { readonly offers: number; readonly capacity: number }[];
    readonly groups: Counts["all"];
    readonly months: Counts["all"];
    readonly municipality: { readonly capacities: readonly { readonly capacity: number }[] };
  }
  const counts = async () => {
    const [day] = await towns.owner.query<{ today: string }[]>("SELECT local_today() AS today");
    return ask<Counts>(
      `query ($from: LocalDate!) {
      offers(first: 1) { totalCount }
      all: offerTotals(by: []) { offers capacity }
      groups: offerTotals(by: [STATE, KIND, SETTLEMENT_KIND, DISTRICT]) { offers capacity }
      months: offerTotals(by: [MONTH], from: $from) { offers capacity }
      municipality(ags: "${ALTENA}") { capacities { capacity } } }`,
      { from: day?.today },
    );
  };
  const sums = (rows: readonly { offers: number; capacity: number }[]) => ({
    offers: rows.reduce((sum, { offers }) => sum + offers, 0),
    capacity: rows.reduce((sum, { capacity }) => sum + capacity, 0),
  });

  test("of list and totals agree after all that was written", async () => {
    const { offers, all, groups, months } = await counts();
    for (const rows of [groups, months]) expect(sums(rows)).toEqual(sums(all));
    expect(all[0]?.offers).toBe(offers.totalCount);
    expect(offers.totalCount).toBe((await listed("all offers")).length);
  });

  test("never show half of a change: places that move, and an offer that takes another's place, count once", async () => {
    const before = await counts();
    const { value: looks, writes } = await whileWriting(async () => {
      const found: Counts[] = [];
      for (let look = 0; look < 60; look++) found.push(await counts());
      return found;
    }, move);
    expect(writes).toBeGreaterThan(20);
    const [all] = before.all;
    for (const look of looks) {
      expect(look.offers.totalCount).toBe(all?.offers);
      for (const rows of [look.all, look.groups, look.months]) expect(sums(rows)).toEqual(sums(before.all));
      expect(look.municipality).toEqual(before.municipality);
    }
  }, 60_000);

  /** In one transaction places move from one offer to another, and one is withdrawn while another is offered again. */
  async function move(chance: Chance): Promise<void> {
    await towns.db.transaction(async (transaction) => {
      const [from, to, out, back] = await four(transaction, chance);
      await transaction.query("UPDATE offer SET capacity = capacity - 1, version = version + 1 WHERE key = $1", [from]);
      await transaction.query("UPDATE offer SET capacity = capacity + 1, version = version + 1 WHERE key = $1", [to]);
      if (!out || !back) return;
      await transaction.query("UPDATE offer SET withdrawn_at = now(), version = version + 1 WHERE key = $1", [out]);
      await transaction.query(
        `UPDATE offer SET withdrawn_at = NULL, version = version + 1, capacity = (SELECT capacity FROM offer WHERE key = $2)
         WHERE key = $1`,
        [back, out],
      );
    });
  }

  /** Offers that nobody else has in hand: two that stay, one that goes, one that comes back. */
  async function four(transaction: EntityManager, chance: Chance): Promise<(string | undefined)[]> {
    const pick = async (condition: string, count: number): Promise<string[]> => {
      const rows = await transaction.query<{ key: string }[]>(
        `SELECT key FROM offer WHERE ags = $1 AND kind = 'CLUB' AND ${condition} ORDER BY md5(key || $2)
         LIMIT ${count} FOR UPDATE SKIP LOCKED`,
        [ALTENA, String(chance.next())],
      );
      return rows.map(({ key }) => key);
    };
    const staying = await pick("withdrawn_at IS NULL AND capacity > 0", 3);
    return [...staying, ...(await pick("withdrawn_at IS NOT NULL", 1))];
  }
});
