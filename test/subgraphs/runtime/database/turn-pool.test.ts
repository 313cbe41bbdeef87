// Few connections work at a time, and nobody waits for one that is held for long.
import { afterEach, expect, test } from "@jest/globals";
import { TurnPool, TURNS } from "../../../../subgraphs/runtime/database/turn-pool.js";
import { testServerUrl } from "../../../database/test-database.js";

const MOST = TURNS + 2;
let pool: TurnPool;
const open = (connectionString = testServerUrl()): TurnPool => (pool = new TurnPool({ connectionString, max: MOST }));
afterEach(() => pool.end());

test("short statements share as many connections as there are processors, and each is answered", async () => {
  open();
  const asked = Array.from({ length: 40 }, (_, number) => number);
  const answers = await Promise.all(
    asked.map((number) => pool.query<{ number: number }>("SELECT $1::int AS number", [number])),
  );
  expect(answers.map(({ rows }) => rows[0]?.number)).toEqual(asked);
  expect(pool.totalCount).toBe(TURNS);
});

test("who holds a connection for long holds up nobody, up to the pool's size", async () => {
  open();
  const held = await Promise.all(Array.from({ length: MOST - 1 }, () => pool.connect()));
  expect((await pool.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
  const last = await pool.connect();
  const waiting = pool.query("SELECT 2 AS two");
  held.forEach((client) => client.release());
  expect((await waiting).rows).toEqual([{ two: 2 }]);
  last.release();
  expect(pool.totalCount).toBe(MOST);
});

test("a statement that fails, a connection that breaks and one that cannot be made give their turns back", async () => {
  open();
  const failures = await Promise.allSettled(Array.from({ length: TURNS + 1 }, () => pool.query("SELECT 1 / 0")));
  expect(failures.map(({ status }) => status)).not.toContain("fulfilled");
  for (let time = 0; time <= TURNS; time++) (await pool.connect()).release(true);
  expect((await pool.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
  await pool.end();
  open("postgres://nobody@127.0.0.1:1/nothing");
  const unmade = await Promise.allSettled(Array.from({ length: TURNS + 1 }, () => pool.connect()));
  expect(unmade).toMatchObject(unmade.map(() => ({ status: "rejected", reason: { code: "ECONNREFUSED" } })));
});
