import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { DataSource } from "typeorm";
import { parseGlobalId } from "../../../../schema/identity.js";
import { feeds } from "../../../../subgraphs/municipalities/feeds.js";
import { release, reserve } from "../../../../subgraphs/municipalities/reservation/reservations.js";
import { municipalities } from "../../../../subgraphs/municipalities/subgraph.js";
import { openDataSource } from "../../../../subgraphs/runtime/database/data-source.js";
import { changes, type Feed } from "../../../../subgraphs/runtime/feed/changes.js";
import { untilFeedsTellAll } from "../../../database/settled.js";
import { actingAsOwner, MATCHING } from "../../../database/who-acts.js";
import { startTestHub, type TestHub } from "../../../hub.js";
import { eventually } from "../../runtime/jobs/job-owner.js";
import { graphDoor, type GraphDoor } from "../graph-door.js";

const ALTENA = "05962004";
const CREATE = `mutation ($input: OfferCreateInput!) { offerCreate(input: $input) { offer { id } userErrors { code } } }`;
const UPDATE = `mutation ($input: OfferUpdateInput!) { offerUpdate(input: $input) { offer { version } userErrors { code } } }`;

/** Everything that the public can ask about an offer and what is counted of it. */
const PUBLIC = `query ($id: ID!, $own: OfferFilter!) {
  node(id: $id) { ... on Offer { available version updatedAt confirmedAt publishedAt capacity } }
  offers(filter: $own) { totalCount nodes { id available version updatedAt } }
  free: offers(filter: { isAvailable: true }) { totalCount }
  full: offers(filter: { isAvailable: false }) { totalCount }
  own: offerTotals(by: [], filter: $own) { offers capacity available }
  all: offerTotals(by: [KIND, STATE]) { kind state offers capacity available }
  months: offerTotals(by: [MONTH]) { month offers capacity available }
  municipality(ags: "${ALTENA}") { capacities { kind capacity available } offers { nodes { id available } } }
}`;

let hub: TestHub;
/** As the owner itself; and as the hub, where nobody acts who is not named. */
let owner: DataSource;
let hubs: DataSource;
let altena: GraphDoor;
let anyone: GraphDoor;
beforeAll(async () => {
  hub = await startTestHub();
  owner = await openDataSource(
    actingAsOwner(hub.adminUrl, "municipalities"),
    "municipalities",
    municipalities.entities,
  );
  hubs = await openDataSource(hub.adminUrl, "municipalities", municipalities.entities);
  altena = await graphDoor(hub, { kind: "TOWN", ags: ALTENA });
  anyone = await graphDoor(hub);
}, 60_000);
afterAll(async () => {
  await Promise.all([owner.destroy(), hubs.destroy()]);
  await hub.stop();
});

/** A nursery with five places, of which one is taken. */
let id: string;
let key: string;
let number = 0;
beforeEach(async () => {
  number += 1;
  const title = [{ language: "de", text: "Kita" }];
  const input = { ags: ALTENA, kind: "CHILDCARE", title, capacity: 5, taken: 1, externalId: `KITA-${number}` };
  ({ id } = (await altena.ask<{ offer: { id: string } }>(CREATE, { input }, "offerCreate")).offer);
  key = parseGlobalId(id)?.key ?? "";
  // What earlier tests reserved is public before this one begins.
  await nextDay();
});

const take = (proposalId: string, places: number) =>
  reserve(hubs, MATCHING, { proposalId: `${proposalId}-${number}`, items: [{ offerKey: key, places }] });
const giveBack = (proposalId: string) => release(hubs, MATCHING, { proposalId: `${proposalId}-${number}` });
/** As if midnight had passed: what was noted today was noted yesterday. */
const nextDay = () => owner.query("UPDATE offer SET used_noted_on = used_noted_on - 1 WHERE isfinite(used_noted_on)");
const variables = () => ({ id, own: { externalId: { eq: `KITA-${number}` } } });
const publicAnswer = async (door = anyone): Promise<unknown> => {
  const { data, errors } = await door.raw(PUBLIC, variables());
  expect(errors).toBeUndefined();
  return data;
};
const availableTo = async (door: GraphDoor): Promise<number> =>
  (
    await door.ask<{ available: number }>(
      `query ($id: ID!) { node(id: $id) { ... on Offer { available } } }`,
      { id },
      "node",
    )
  ).available;
const fed = async (): Promise<unknown> => {
  const feed = feeds.find(({ name }) => name === "offers") as Feed;
  await untilFeedsTellAll(owner);
  const { entries } = await changes(owner, feed, null, 10_000);
  return entries.find((entry) => entry.key === key)?.row?.["available"];
};

describe("what the public reads on the day of a reservation", () => {
  test("is to the last letter what it read before, also for other towns, case workers and the chamber", async () => {
    const others = await Promise.all(
      [{ kind: "TOWN", ags: "05914000" } as const, { kind: "CASE_WORKER" } as const, { kind: "CHAMBER" } as const].map(
        (subject) => graphDoor(hub, subject),
      ),
    );
    const before = await publicAnswer();
    expect(await take("p", 2)).toEqual({ outcome: "RESERVED" });
    for (const door of [anyone, ...others]) expect(await publicAnswer(door)).toEqual(before);
    expect(before).toMatchObject({ node: { available: 4 }, own: [{ offers: 1, capacity: 5, available: 4 }] });
  });

  test("stays the same with every further reservation and release of the day, and when the last place goes", async () => {
    const before = await publicAnswer();
    await take("p", 1);
    await take("q", 3);
    expect(await take("r", 1)).toMatchObject({ outcome: "EXHAUSTED" });
    expect(await publicAnswer()).toEqual(before);
    await giveBack("p");
    await giveBack("q");
    expect(await publicAnswer()).toEqual(before);
  });

  test("is no more in the feed by which the place finder knows the offer", async () => {
    expect(await fed()).toBe(4);
    await take("p", 2);
    expect(await fed()).toBe(4);
    await nextDay();
    expect(await fed()).toBe(2);
  });

  test("is no more in what the place finder has copied of it", async () => {
    const copied = async (of: string): Promise<number | undefined> => {
      const [row] = await owner.query<{ available: number }[]>("SELECT available FROM matching.offer WHERE key = $1", [
        of,
      ]);
      return row?.available;
    };
    await eventually(
      () => copied(key),
      (available) => available === 4,
    );
    await take("p", 2);
    // What comes after it is copied after it.
    const title = [{ language: "de", text: "Chor" }];
    const input = { ags: ALTENA, kind: "CLUB", title, capacity: 1 };
    const { offer } = await altena.ask<{ offer: { id: string } }>(CREATE, { input }, "offerCreate");
    await eventually(
      () => copied(parseGlobalId(offer.id)?.key ?? ""),
      (available) => available === 1,
    );
    expect(await copied(key)).toBe(4);
    await nextDay();
    await eventually(
      () => copied(key),
      (available) => available === 2,
    );
  });

  test("never has less than nothing free, where the town takes places away on the same day", async () => {
    await take("p", 2);
    await giveBack("p");
    const input = { id, version: 1, capacity: 0, taken: 0 };
    expect(await altena.ask(UPDATE, { input }, "offerUpdate")).toMatchObject({ userErrors: [] });
    expect(await availableTo(anyone)).toBe(0);
  });
});

describe("on the day after", () => {
  test("everybody reads what is left, wherever it is counted", async () => {
    interface Counted {
      all: { available: number }[];
      months: { available: number }[];
    }
    const sum = ({ all }: Counted) => all.reduce((total, { available }) => total + available, 0);
    const before = (await publicAnswer()) as Counted;
    await take("p", 3);
    await nextDay();
    const after = (await publicAnswer()) as Counted;
    expect(after).toMatchObject({
      node: { available: 1, version: 1 },
      offers: { nodes: [{ available: 1 }] },
      own: [{ capacity: 5, available: 1 }],
    });
    expect(sum(after)).toBe(sum(before) - 3);
    expect(after.months.at(-1)?.available).toBe(sum(after));
  });

  test("an offer whose last place went is among those with nothing free", async () => {
    const isFree = async () =>
      (
        await anyone.ask<{ totalCount: number }>(
          `query ($own: OfferFilter!) { offers(filter: $own) { totalCount } }`,
          { own: { ...variables().own, isAvailable: true } },
          "offers",
        )
      ).totalCount === 1;
    await take("p", 4);
    expect(await isFree()).toBe(true);
    await nextDay();
    expect(await isFree()).toBe(false);
    await giveBack("p");
    expect(await isFree()).toBe(false);
    await nextDay();
    expect(await isFree()).toBe(true);
  });
});

describe("the town's own staff", () => {
  test("reads the live figure, and how many are reserved and taken", async () => {
    await take("p", 2);
    expect(await availableTo(altena)).toBe(2);
    expect(await availableTo(anyone)).toBe(4);
    const query = `query ($id: ID!) { node(id: $id) { ... on Offer { reserved taken } } }`;
    expect(await altena.ask(query, { id }, "node")).toEqual({ reserved: 2, taken: 1 });
    const { data, errors } = await anyone.raw(query, { id });
    expect(data).toEqual({ node: { reserved: null, taken: null } });
    expect(errors).toHaveLength(2);
  });

  test("finds no version, no history and no date of a reservation", async () => {
    const query = `query ($id: ID!) { node(id: $id) { ... on Offer {
      version updatedAt confirmedAt history { totalCount nodes { version changedAt } } } } }`;
    const before = await altena.ask(query, { id }, "node");
    expect(before).toMatchObject({ version: 1, history: { totalCount: 1 } });
    await take("p", 2);
    await giveBack("p");
    expect(await altena.ask(query, { id }, "node")).toEqual(before);
  });

  test("changes the offer from the version that it saw, whatever was reserved meanwhile", async () => {
    await take("p", 2);
    const input = { id, version: 1, capacity: 6 };
    expect(await altena.ask(UPDATE, { input }, "offerUpdate")).toEqual({ offer: { version: 2 }, userErrors: [] });
    expect(await availableTo(altena)).toBe(3);
    expect(await availableTo(anyone)).toBe(5);
  });
});

describe("at midnight itself", () => {
  test("a change that began before it and waited for one after it notes nothing of the new day", async () => {
    await take("p", 1);
    // As if it were tomorrow's: this transaction's day is over.
    await owner.query("UPDATE offer SET used_noted_on = local_today() + 1, used_at_midnight = 1 WHERE key = $1", [key]);
    await owner.query(`UPDATE offer_stock SET from_on = local_today() + 1 WHERE key = $1 AND until_on = 'infinity'`, [
      key,
    ]);
    await take("q", 1);
    const [row] = await owner.query<unknown[]>(
      `SELECT used_at_midnight AS noted, used_noted_on = local_today() + 1 AS "isTomorrow" FROM offer WHERE key = $1`,
      [key],
    );
    expect(row).toEqual({ noted: 1, isTomorrow: true });
    const stock = await owner.query<unknown[]>(
      `SELECT used FROM offer_stock WHERE key = $1 AND until_on = 'infinity'`,
      [key],
    );
    expect(stock).toEqual([{ used: 3 }]);
  });
});
