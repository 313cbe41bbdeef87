import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { DataSource } from "typeorm";
import { reserve } from "../../subgraphs/municipalities/reservation/reservations.js";
import { MATCHING } from "../database/who-acts.js";
import { chanceOf } from "../../subgraphs/runtime/demonstration/chance.js";
import { killLeftPrograms, runProgram, type RunningProgram } from "../start/running-program.js";
import { expectSound, present, stateOf } from "./offers.js";
import { openPresentingDatabase, type PresentingDatabase } from "./presenting-database.js";

const program = fileURLToPath(new URL("reserving-program.js", import.meta.url));

let database: PresentingDatabase;
let db: DataSource;
beforeAll(async () => {
  database = await openPresentingDatabase();
  db = await database.open();
});
afterEach(killLeftPrograms);
afterAll(() => database.stop());

const run = (...parameters: string[]): RunningProgram =>
  runProgram(process.execPath, [program, database.url, ...parameters]);

/** The process is gone at once; PostgreSQL sees it when it reads the next from it, and takes back what was open. */
async function kill(running: RunningProgram): Promise<void> {
  running.signal("SIGKILL");
  expect(await running.ended()).toBe("SIGKILL");
}

const items = (...keys: string[]) => keys.map((offerKey) => ({ offerKey, places: 1 }));

describe("a process that is killed before its statement", () => {
  test.each([
    [1, "INSERT INTO reservation", false],
    [2, "UPDATE offer SET", false],
    [3, "UPDATE offer SET", false],
    [4, "INSERT INTO reservation_item", false],
    [5, "COMMIT", false],
    [6, "the end of", true],
  ])("%d (%s) leaves the proposal whole or nothing of it, and it can be sent again", async (nth, words, isKept) => {
    await present(database.client, [
      { key: "a", capacity: 2 },
      { key: "b", capacity: 2 },
    ]);
    await reserve(db, MATCHING, { proposalId: "before", items: items("a") });
    const before = await stateOf(database.client);
    const running = run("p", "b,a", String(nth));
    await running.says(`stands before: ${words}`);
    // Nobody sees anything of what is not done.
    if (!isKept) expect(await stateOf(database.client)).toEqual(before);
    await kill(running);

    const left = await stateOf(database.client);
    expectSound(left);
    if (!isKept) expect(left).toEqual(before);
    // PostgreSQL lets go of the dead one's locks: it can be sent again, and a third time changes nothing.
    for (let time = 0; time < 2; time++) {
      expect(await reserve(db, MATCHING, { proposalId: "p", items: items("a", "b") })).toEqual({ outcome: "RESERVED" });
      const after = await stateOf(database.client);
      expectSound(after);
      expect(after.offers.map(({ reserved }) => reserved)).toEqual([2, 1]);
    }
  });
});

test("a process that is killed while it waits for another's lock reserves nothing when the lock is let go", async () => {
  await present(database.client, [{ key: "a" }, { key: "b" }]);
  await database.client.query("BEGIN; UPDATE offer SET version = version + 1 WHERE key = 'b'");
  const running = run("p", "a,b", String(Number.MAX_SAFE_INTEGER));
  await untilSomebodyWaits(1);
  await kill(running);
  // The server knows nothing of it yet: the same proposal, sent again, waits behind the dead one.
  const again = reserve(db, MATCHING, { proposalId: "p", items: items("a", "b") });
  await untilSomebodyWaits(2);
  await database.client.query("COMMIT");
  expect(await again).toEqual({ outcome: "RESERVED" });
  const state = await stateOf(database.client);
  expectSound(state);
  expect(state.offers.map(({ reserved }) => reserved)).toEqual([1, 1]);
});

test("a process that is killed at any moment of its work leaves nothing half, and everything can be sent again", async () => {
  const chance = chanceOf("the moments of a kill");
  let kept = 0;
  for (let round = 0; round < 8; round++) {
    await present(
      database.client,
      [0, 1, 2, 3, 4].map((number) => ({ key: `o${number}`, capacity: 1_000 })),
    );
    const running = run("at-work");
    await running.says("at work");
    await pause(chance.between(0, 150));
    await kill(running);
    await untilNobodyWrites();
    const { reservations, offers } = await stateOf(database.client);
    expectSound({ reservations, offers });
    for (const { status, items: held } of reservations)
      expect({ status, places: Object.keys(held).length }).toEqual({ status, places: 3 });

    const places = Object.values(offers).reduce((sum, { reserved }) => sum + reserved, 0);
    for (const { proposalId, items: held, status } of reservations)
      expect(await reserve(db, MATCHING, { proposalId, items: items(...Object.keys(held)) })).toEqual({
        outcome: status,
      });
    const again = await stateOf(database.client);
    expect(again.offers.reduce((sum, { reserved }) => sum + reserved, 0)).toBe(places);
    expectSound(again);
    kept += reservations.length;
  }
  expect(kept).toBeGreaterThan(80);
}, 60_000);

/** A statement that was sent before the kill may still run; it commits nothing that was not asked for. */
async function untilNobodyWrites(): Promise<void> {
  for (;;) {
    const { rows } = await database.client.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND backend_xid IS NOT NULL
         AND pid <> pg_backend_pid()`,
    );
    if (rows.length === 0) return;
    await pause(5);
  }
}

async function untilSomebodyWaits(count: number): Promise<void> {
  for (;;) {
    // Not by the connection that holds the lock: in a transaction PostgreSQL shows one moment of its activity.
    const waiting = await db.query<unknown[]>(
      "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND cardinality(pg_blocking_pids(pid)) > 0",
    );
    if (waiting.length === count) return;
    await pause(5);
  }
}
