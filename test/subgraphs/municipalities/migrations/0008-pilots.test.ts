// What the tables of pilots promise whatever a statement says.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { removePilots } from "../../../../subgraphs/municipalities/demonstration/pilots/pilot-removal.js";
import { mintCaller } from "../../../../subgraphs/runtime/access/mint.js";
import { ownerItself, queriesFor, transactionFor } from "../../../../subgraphs/runtime/database/caller-settings.js";
import { ALTENA, HILDESHEIM, openTownsDatabase, staffOf, type TownsDatabase } from "../towns-database.js";

const altena = staffOf(ALTENA);
const office = mintCaller({ id: "office", kind: "PROGRAMME_OFFICE", scopes: ["pilots:write"] });
/** The scope alone is not enough, nor is the kind. */
const OTHERS = {
  "a town with the office's scope": mintCaller({ id: "x", kind: "TOWN", scopes: ["pilots:write"], ags: ALTENA }),
  "an office without the scope": mintCaller({ id: "x", kind: "PROGRAMME_OFFICE", scopes: ["matching:run"] }),
  "a town": altena,
};

let towns: TownsDatabase;
beforeAll(async () => {
  towns = await openTownsDatabase();
});
afterAll(() => towns.stop());
beforeEach(async () => {
  await towns.owner.query("DELETE FROM pilot");
  await towns.owner.query(`INSERT INTO pilot (key, title, apply_until, places_sought)
    VALUES ('pilot', '{"de":"Modellprojekt"}', '2099-12-31', 20)`);
  for (const ags of [ALTENA, HILDESHEIM])
    await towns.owner.query(
      `INSERT INTO pilot_participation (key, pilot_key, ags, motivation, persons, phase)
       VALUES ($1, 'pilot', $2, '{"de":"Gern"}', 5, 'APPLICATION')`,
      [`part-${ags}`, ags],
    );
});

/** How many rows a statement changes on behalf of a caller. */
const changed = (acting: typeof office, sql: string): Promise<number> =>
  transactionFor(towns.db, acting, async (transaction) => (await transaction.query<[unknown, number]>(sql))[1]);

describe("a pilot and what belongs to it", () => {
  test("is written by the programme office", async () => {
    expect(await changed(office, "UPDATE pilot SET places_sought = 30, version = version + 1")).toBe(1);
    await queriesFor(towns.db, office).query(
      `INSERT INTO dialogue_meeting (pilot_key, title, held_on, is_online) VALUES ('pilot', '{"de":"Auftakt"}', now(), true)`,
    );
    expect(await changed(office, "DELETE FROM pilot")).toBe(0);
  });

  test.each(Object.entries(OTHERS))("is not written by %s", async (_, caller) => {
    const write = queriesFor(towns.db, caller);
    for (const sql of [
      `INSERT INTO pilot (title, apply_until, places_sought) VALUES ('{}', now(), 1)`,
      `INSERT INTO dialogue_meeting (pilot_key, title, held_on, is_online) VALUES ('pilot', '{}', now(), true)`,
      `INSERT INTO pilot_indicator (pilot_key, kind) VALUES ('pilot', 'NEEDS_DECLARED')`,
      `INSERT INTO pilot_report (pilot_key, question) VALUES ('pilot', '{}')`,
    ])
      await expect(write.query(sql)).rejects.toThrow(/row-level security/);
  });

  test("is waited for by a town's staff that applies, and not changed by it", async () => {
    const locked = await queriesFor(towns.db, altena).query<unknown[]>("SELECT FROM pilot FOR UPDATE");
    expect(locked).toHaveLength(1);
    await expect(changed(altena, "UPDATE pilot SET phase = 'CLOSED'")).rejects.toThrow(/row-level security/);
  });
});

describe("a municipality's part", () => {
  test("is changed by its own staff and by the office, and by no other", async () => {
    const more = "UPDATE pilot_participation SET persons = persons + 1, version = version + 1";
    expect(await changed(altena, more)).toBe(1);
    expect(await changed(office, more)).toBe(2);
    expect(await changed(OTHERS["an office without the scope"], more)).toBe(0);
    await expect(changed(altena, `UPDATE pilot_participation SET ags = '${HILDESHEIM}'`)).rejects.toThrow();
  });

  test.each(["SELECTED", "WAITING", "NOT_SELECTED"])("is not made %s by its own staff", async (status) => {
    const sql = `UPDATE pilot_participation SET status = '${status}', decided_on = now(), joined_on = now(),
      selection_reasons = '{"de":"Wir"}', version = version + 1`;
    await expect(changed(altena, sql)).rejects.toThrow("does not decide on its own application");
    expect(await changed(office, sql)).toBe(2);
    // What was decided stays the staff's to change in what is its own.
    expect(await changed(altena, "UPDATE pilot_participation SET persons = 9, version = version + 1")).toBe(1);
  });

  test("is decided on with reasons and a day, and withdrawn with a reason", async () => {
    await expect(changed(office, "UPDATE pilot_participation SET status = 'WAITING'")).rejects.toThrow(/check/);
    await expect(
      changed(altena, "UPDATE pilot_participation SET status = 'WITHDRAWN', withdrawn_at = now()"),
    ).rejects.toThrow(/check/);
  });

  test("has a history that its own staff and the office see", async () => {
    const seen = async (acting: typeof office) =>
      (await queriesFor(towns.db, acting).query<unknown[]>("SELECT FROM pilot_participation_change")).length;
    expect(await Promise.all([altena, office, OTHERS["an office without the scope"]].map(seen))).toEqual([1, 2, 0]);
    const forged = `INSERT INTO pilot_participation_change (key, version, action, caller_id, state)
      VALUES ('part-${HILDESHEIM}', 7, 'UPDATED', 'office', '{}')`;
    await expect(queriesFor(towns.db, office).query(forged)).rejects.toThrow(/row-level security/);
  });
});

test("taking the demonstration out leaves a made-up pilot to which a town has really applied", async () => {
  await towns.owner.query(`
    UPDATE pilot SET is_demonstration = true;
    UPDATE pilot_participation SET is_demonstration = true WHERE ags = '${HILDESHEIM}';
    INSERT INTO pilot (key, title, apply_until, places_sought, is_demonstration)
      VALUES ('unused', '{"de":"Ausgedacht"}', '2099-12-31', 20, true);`);
  await transactionFor(towns.db, ownerItself("municipalities"), removePilots);
  expect(await towns.owner.query("SELECT key FROM pilot")).toEqual([{ key: "pilot" }]);
  expect(await towns.owner.query("SELECT ags FROM pilot_participation")).toEqual([{ ags: ALTENA }]);
});

test("what everybody reads is whole, and what is counted has no decimals", async () => {
  const write = queriesFor(towns.db, office);
  await expect(
    write.query(
      `INSERT INTO pilot_report (pilot_key, question, course, published_on) VALUES ('pilot', '{"de":"?"}', '{"de":"!"}', now())`,
    ),
  ).rejects.toThrow(/check constraint/);
  await expect(
    write.query("INSERT INTO pilot_indicator (pilot_key, kind, target) VALUES ('pilot', 'PLACED_HOUSEHOLDS', 1.5)"),
  ).rejects.toThrow(/check constraint/);
  await write.query("INSERT INTO pilot_indicator (pilot_key, kind, target) VALUES ('pilot', 'FIRST_WISH_SHARE', 1.5)");
});
