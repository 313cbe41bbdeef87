import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { reserve } from "../../../../subgraphs/municipalities/reservation/reservations.js";
import { MATCHING } from "../../../database/who-acts.js";
import { ALTENA, daysAgo, openTownsDatabase, presents, type TownsDatabase } from "../towns-database.js";

let towns: TownsDatabase;
beforeAll(async () => {
  towns = await openTownsDatabase();
});
beforeEach(() => towns.owner.query("DELETE FROM offer; DELETE FROM need"));
afterAll(() => towns.stop());

describe("the stock by day", () => {
  const stock = (key: string) =>
    towns.owner.query<unknown[]>(
      `SELECT local_today() - from_on AS "daysAgo", until_on = 'infinity' AS "isOpen", local_today() - nullif(until_on,
         'infinity') AS "endedDaysAgo", capacity, used FROM offer_stock WHERE key = $1 ORDER BY from_on`,
      [key],
    );
  const now = (state: { capacity: number; used: number }, daysAgo = 0) => ({
    daysAgo,
    isOpen: true,
    endedDaysAgo: null,
    ...state,
  });
  const until = (state: { capacity: number; used: number }, daysAgo: number) => ({
    daysAgo,
    isOpen: false,
    endedDaysAgo: 0,
    ...state,
  });

  test("of an offer begins on the day in Germany on which it was published", async () => {
    await presents.offer(towns.owner, ALTENA, { key: "old", published_at: await daysAgo(towns.db, 40), taken: 1 });
    expect(await stock("old")).toEqual([now({ capacity: 5, used: 1 }, 40)]);
  });

  test("of several changes of a day keeps the last, and what stood on the days before", async () => {
    await presents.offer(towns.owner, ALTENA, { key: "old", published_at: await daysAgo(towns.db, 40) });
    await towns.owner.query("UPDATE offer SET capacity = 6");
    await towns.owner.query("UPDATE offer SET capacity = 7");
    await reserve(towns.db, MATCHING, { proposalId: "p", items: [{ offerKey: "old", places: 2 }] });
    expect(await stock("old")).toEqual([until({ capacity: 5, used: 0 }, 40), now({ capacity: 7, used: 2 })]);
  });

  test("says nothing of a change of words", async () => {
    await presents.offer(towns.owner, ALTENA, { key: "old", published_at: await daysAgo(towns.db, 40) });
    await towns.owner.query(`UPDATE offer SET title = '{"de":"Anders"}', version = 2`);
    expect(await stock("old")).toEqual([now({ capacity: 5, used: 0 }, 40)]);
  });

  test("ends when the offer is withdrawn, begins when it is offered again, and an offer of an hour leaves none", async () => {
    await presents.offer(towns.owner, ALTENA, { key: "old", published_at: await daysAgo(towns.db, 40) });
    await presents.offer(towns.owner, ALTENA, { key: "hour" });
    await towns.owner.query("UPDATE offer SET withdrawn_at = now()");
    expect(await stock("hour")).toEqual([]);
    expect(await stock("old")).toEqual([until({ capacity: 5, used: 0 }, 40)]);
    await towns.owner.query("UPDATE offer SET withdrawn_at = NULL");
    expect(await stock("old")).toEqual([until({ capacity: 5, used: 0 }, 40), now({ capacity: 5, used: 0 })]);
  });
});

test("needs that are changed or withdrawn leave their stock of the days before", async () => {
  await presents.need(towns.owner, ALTENA, { key: "a", published_at: await daysAgo(towns.db, 40), quantity: 4 });
  await towns.owner.query("UPDATE need SET quantity = 5");
  await towns.owner.query("UPDATE need SET withdrawn_at = now()");
  expect(
    await towns.owner.query<unknown[]>(
      `SELECT local_today() - from_on AS "daysAgo", local_today() - until_on AS "endedDaysAgo", quantity FROM need_stock`,
    ),
  ).toEqual([{ daysAgo: 40, endedDaysAgo: 0, quantity: 4 }]);
});
