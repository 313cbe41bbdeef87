import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { DataSource } from "typeorm";
import { globalId } from "../../schema/identity.js";
import { updateOffer, withdrawOffer } from "../../subgraphs/municipalities/offer/offer-changes.js";
import { release, reserve } from "../../subgraphs/municipalities/reservation/reservations.js";
import { MATCHING } from "../database/who-acts.js";
import { mintCaller } from "../../subgraphs/runtime/access/mint.js";
import { type Chance, chanceOf } from "../../subgraphs/runtime/demonstration/chance.js";
import { expectSound, present, stateOf } from "./offers.js";
import { ALTENA, openPresentingDatabase, type PresentingDatabase } from "./presenting-database.js";

const OFFERS = ["a", "b", "c", "d", "e", "f"];
/** Proposals that are dealt with at a time: few, so that several workers reserve and release the same one at once. */
const PROPOSALS = 12;
const WORKERS = 12;
const ACTS_PER_WORKER = 80;
/** The acts are the same in each run; how they meet is PostgreSQL's to say. */
const SEED = "reserve, release, change";

const clerk = mintCaller({ id: "clerk", kind: "TOWN", ags: ALTENA, scopes: ["municipality:write"] });

let database: PresentingDatabase;
let processes: readonly DataSource[];
beforeAll(async () => {
  database = await openPresentingDatabase();
  processes = await Promise.all([database.open(), database.open()]);
});
afterAll(() => database.stop());

/** What workers do, and how often. */
const ACTS = [
  { value: "reserve", weight: 50 },
  { value: "release", weight: 30 },
  { value: "change", weight: 20 },
] as const;
/** Offers end only later: one that is withdrawn at once would have been through nothing. */
const LATER_ACTS = [...ACTS, { value: "withdraw", weight: 2 }] as const;

/** @param count the acts of this worker before; all move on to other proposals at about the same time */
async function act(db: DataSource, chance: Chance, count: number): Promise<void> {
  const proposalId = `p${count * 3 + chance.between(1, PROPOSALS)}`;
  const key = chance.pick(OFFERS);
  switch (chance.weighted(count < ACTS_PER_WORKER / 2 ? ACTS : LATER_ACTS)) {
    case "reserve": {
      const keys = new Set([key, chance.pick(OFFERS), chance.pick(OFFERS)]);
      const items = [...keys].map((offerKey) => ({ offerKey, places: chance.between(1, 3) }));
      return void (await reserve(db, MATCHING, { proposalId, items }));
    }
    case "release":
      return void (await release(db, MATCHING, { proposalId }));
    case "change": {
      const values = { capacity: chance.between(0, 30), taken: chance.between(0, 3) };
      return void (await updateOffer(db, clerk, { ...(await seen(db, key)), ...values }));
    }
    case "withdraw":
      return void (await withdrawOffer(db, clerk, await seen(db, key)));
  }
}

/** What a clerk's client saw of an offer before it asks for a change. */
async function seen(db: DataSource, key: string): Promise<{ id: string; version: number }> {
  const [row] = await db.query<{ version: number }[]>("SELECT version FROM offer WHERE key = $1", [key]);
  return { id: globalId("Offer", key), version: row?.version ?? 0 };
}

/** Offers whose history or stock by day does not say what the offer says. */
async function untold(): Promise<unknown[]> {
  const { rows } = await database.client.query<{ key: string }>(
    `SELECT offer.key FROM offer
     LEFT JOIN LATERAL (SELECT count(*) AS versions FROM offer_change AS c WHERE c.key = offer.key) AS history ON true
     LEFT JOIN LATERAL (SELECT state FROM offer_change AS c WHERE c.key = offer.key ORDER BY c.version DESC LIMIT 1)
       AS last_change ON true
     LEFT JOIN offer_stock AS stock ON stock.key = offer.key AND stock.until_on = 'infinity'
     WHERE history.versions <> offer.version
       OR (last_change.state ->> 'capacity')::integer <> offer.capacity
       OR (last_change.state ->> 'taken')::integer <> offer.taken
       OR (offer.withdrawn_at IS NULL) <> (stock.key IS NOT NULL)
       OR (stock.capacity, stock.used) <> (offer.capacity, offer.reserved + offer.taken)`,
  );
  return rows;
}

test("whoever reserves, releases, changes and withdraws at once: the counts are right at every moment", async () => {
  await present(
    database.client,
    OFFERS.map((key) => ({ key, capacity: 20 })),
  );
  let isDone = false;
  const workers = Array.from({ length: WORKERS }, async (_, worker) => {
    const chance = chanceOf(`${SEED} ${worker}`);
    for (let count = 0; count < ACTS_PER_WORKER; count++) await act(processes[worker % 2] as DataSource, chance, count);
  });
  const finished = Promise.all(workers).finally(() => (isDone = true));
  let looks = 0;
  for (; !isDone; looks++) {
    expectSound(await stateOf(database.client));
    expect(await untold()).toEqual([]);
  }
  await finished;
  expect(looks).toBeGreaterThan(10);
  const state = await stateOf(database.client);
  expectSound(state);
  expect(await untold()).toEqual([]);
  // Enough happened: proposals of both kinds, and changes of every offer.
  expect(new Set(state.reservations.map(({ status }) => status)).size).toBe(2);
  expect(state.offers.every(({ version }) => version > 2)).toBe(true);
  // And when everything is given back, nothing is left over.
  for (const { proposalId } of state.reservations) await release(processes[0] as DataSource, MATCHING, { proposalId });
  const end = await stateOf(database.client);
  expectSound(end);
  expect(end.offers.map(({ reserved }) => reserved)).toEqual(OFFERS.map(() => 0));
  expect(await untold()).toEqual([]);
}, 60_000);
