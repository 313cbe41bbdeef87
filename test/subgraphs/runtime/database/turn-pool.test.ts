// Few connections work at a time, and nobody waits for one that is held for long.
import "reflect-metadata";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, expect, test } from "@jest/globals";
import { openDataSource } from "../../../../subgraphs/runtime/database/data-source.js";
import { TurnPool, TURNS } from "../../../../subgraphs/runtime/database/turn-pool.js";
import { testServerUrl } from "../../../database/test-database.js";

const MOST = TURNS + 2;
let pool: TurnPool | undefined;
const open = (connectionString = testServerUrl()): TurnPool => (pool = new TurnPool({ connectionString, max: MOST }));
afterEach(async () => {
  if (pool && !pool.ended) await pool.end();
  pool = undefined;
});

test("short statements share as many connections as there are processors, and each is answered", async () => {
  // Long enough for a busy machine: whoever has its answer gives the turn back here, and no timer.
  const turns = (pool = new TurnPool({ connectionString: testServerUrl(), max: MOST }, 60_000));
  const asked = Array.from({ length: 40 }, (_, number) => number);
  const answers = await Promise.all(
    asked.map((number) => turns.query<{ number: number }>("SELECT $1::int AS number", [number])),
  );
  expect(answers.map(({ rows }) => rows[0]?.number)).toEqual(asked);
  expect(turns.totalCount).toBe(TURNS);
});

test("an owner's connections take turns, and are kept", async () => {
  const db = await openDataSource(testServerUrl(), "public", []);
  const asked = Array.from({ length: 40 }, () => db.query<{ pid: number }[]>("SELECT pg_backend_pid() AS pid"));
  const processes = new Set((await Promise.all(asked)).map(([row]) => row?.pid));
  const { master } = db.driver as unknown as { master: TurnPool };
  await db.destroy();
  expect(processes.size).toBeLessThanOrEqual(TURNS);
  expect(master.options).toMatchObject({ idleTimeoutMillis: 120_000, keepAlive: true });
});

test("connections that cannot be finished hold up nobody", async () => {
  const sockets: Socket[] = [];
  const silent = createServer((socket) => sockets.push(socket)).listen(0, "127.0.0.1");
  await new Promise((resolve) => silent.once("listening", resolve));
  const { port } = silent.address() as AddressInfo;
  const pool = open();
  const held = await Promise.all(Array.from({ length: MOST - TURNS }, () => pool.connect()));
  Object.assign(pool.options, { connectionString: `postgres://nobody@127.0.0.1:${port}/nothing` });
  const unfinished = Array.from({ length: TURNS }, () => pool.connect());
  while (pool.totalCount < MOST) await pause(20);
  held.forEach((client) => client.release());
  expect((await pool.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
  silent.close();
  for (const socket of sockets) socket.destroy();
  expect(await Promise.allSettled(unfinished)).toMatchObject(unfinished.map(() => ({ status: "rejected" })));
});

test("who holds a connection for long holds up nobody, up to the pool's size", async () => {
  const pool = open();
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
  const pool = open();
  const failures = await Promise.allSettled(Array.from({ length: TURNS + 1 }, () => pool.query("SELECT 1 / 0")));
  expect(failures.map(({ status }) => status)).not.toContain("fulfilled");
  for (let time = 0; time <= TURNS; time++) (await pool.connect()).release(true);
  expect((await pool.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
  await pool.end();
  const away = open("postgres://nobody@127.0.0.1:1/nothing");
  const unmade = await Promise.allSettled(Array.from({ length: TURNS + 1 }, () => away.connect()));
  expect(unmade).toMatchObject(unmade.map(() => ({ status: "rejected", reason: { code: "ECONNREFUSED" } })));
});
