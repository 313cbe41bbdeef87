import "reflect-metadata";
import { setTimeout as after } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  type GatewayDatabase,
  type GatewayQueries,
  openGatewayDatabase,
} from "../../../gateway/database/gateway-database.js";
import { gatewaySchema } from "../../../gateway/database/gateway-schema.js";
import { budget, type BudgetState } from "../../../gateway/limits/budget.js";
import { oneAtATime } from "../../../gateway/limits/one-at-a-time.js";
import { withConnection } from "../../../subgraphs/runtime/database/connection.js";
import { prepareDatabase } from "../../../subgraphs/runtime/database/prepare.js";
import { createTestDatabase, type TestDatabase } from "../../database/test-database.js";

const LIMIT = 1_000;

let prepared: TestDatabase;
let db: GatewayDatabase;
beforeAll(async () => {
  prepared = await createTestDatabase("nothing");
  const urls = await prepareDatabase(prepared.adminUrl, [gatewaySchema], () => undefined);
  db = openGatewayDatabase(urls.get(gatewaySchema.name) ?? "");
});
afterAll(async () => {
  await db.stop();
  await prepared.drop();
});

let clients = 0;
const newClient = (): string => `client ${(clients += 1)}`;

/** Requests that come at once, then the next. */
const waves = fc.array(fc.array(fc.integer({ min: 1, max: 150 }), { minLength: 1, maxLength: 8 }), {
  minLength: 1,
  maxLength: 8,
});

test("one gateway counts exactly, whatever it has taken in advance: each request as if it were asked alone", async () => {
  await fc.assert(
    fc.asyncProperty(waves, async (costs) => {
      const client = newClient();
      const { take } = budget(db, "exact", LIMIT);
      let left = LIMIT;
      const ends: number[] = [];
      for (const wave of costs) {
        const states = await Promise.all(wave.map((points) => take(client, points)));
        ends.push(...states.map(({ resetAt }) => resetAt));
        const expected = wave.map((points) => {
          left -= points;
          return { limit: LIMIT, remaining: Math.max(0, left), isWithin: left >= 0 };
        });
        expect(states).toMatchObject(expected);
      }
      expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(500);
    }),
    { numRuns: 60 },
  );
});

test("several gateways let pass never more than the limit, and refuse only what does not fit into all but their advances", async () => {
  const requests = fc.array(
    fc.record({
      gateway: fc.nat({ max: 2 }),
      points: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 20, max: 150 }), fc.constant(800)),
      isLast: fc.boolean(),
    }),
    { maxLength: 40 },
  );
  await fc.assert(
    fc.asyncProperty(requests, async (asked) => {
      const client = newClient();
      const gateways = [0, 1, 2].map(() => budget(db, "shared", LIMIT));
      let taken = 0;
      let passed = 0;
      const told: { readonly points: number; readonly state: Promise<BudgetState> }[] = [];
      const settle = async (): Promise<void> => {
        // Which of those that ask at once comes first is nobody's promise.
        for (const { points } of told) taken += points;
        for (const { points, state } of told.splice(0)) {
          if ((await state).isWithin) passed += points;
          else expect(taken).toBeGreaterThan(LIMIT - 2 * (LIMIT / 20));
        }
        expect(passed).toBeLessThanOrEqual(LIMIT);
      };
      for (const { gateway, points, isLast } of asked) {
        told.push({ points, state: gateways[gateway]!.take(client, points) });
        if (isLast) await settle();
      }
      await settle();
    }),
    { numRuns: 60 },
  );
});

test("an advance that does not fit any more is cut to what is left, and used up before anything is refused unasked", async () => {
  const client = newClient();
  const [one, other] = [budget(db, "cut", LIMIT), budget(db, "cut", LIMIT)] as const;
  const passes = async (gateway: typeof one, points: number): Promise<number> =>
    (await gateway.take(client, points)).isWithin ? points : 0;
  // The first has 49 in advance and believes that 949 are left for all; 20 are.
  let passed = (await passes(one, 1)) + (await passes(one, 1)) + (await passes(other, 930));
  expect(passed).toBe(932);
  passed += await passes(one, 55);
  expect(one.spent(client)).toBeNull();
  for (let asked = 0; asked < 60; asked += 1) passed += await passes(one, 1);
  expect(passed).toBe(LIMIT);
  expect(one.spent(client)).toMatchObject({ remaining: 0, isWithin: false });
});

test("of many requests only a few ask the database: what was taken in advance covers the others", async () => {
  let statements = 0;
  const counted: GatewayQueries = {
    query: (statement, values) => {
      statements += 1;
      return db.query(statement, values);
    },
  };
  const { take, forget } = budget(counted, "few", 100 * LIMIT);
  const client = newClient();
  const neighbour = newClient();
  for (let asked = 0; asked < 500; asked += 1) {
    expect(await take(client, 10)).toMatchObject({ isWithin: true });
    expect(await take(neighbour, 10)).toMatchObject({ isWithin: true });
    if (asked % 100 === 50) forget();
  }
  expect(statements).toBeLessThan(20);
  const atOnce = newClient();
  statements = 0;
  await Promise.all(Array.from({ length: 500 }, () => take(atOnce, 10)));
  expect(statements).toBe(2);
});

test("what was taken in advance is worth nothing in the next minute", async () => {
  const client = newClient();
  const gateway = budget(db, "minute", LIMIT);
  await gateway.take(client, 1);
  await gateway.take(client, 1);
  await withConnection(prepared.superuserUrl, (connection) =>
    connection.query("UPDATE gateway.rate_limit SET expire = $1 WHERE key = $2", [Date.now() + 50, `minute:${client}`]),
  );
  // Only a statement tells that the minute ends earlier.
  const { resetAt } = await gateway.take(client, 500);
  await after(resetAt - Date.now() + 1);
  expect(await gateway.take(client, LIMIT)).toMatchObject({ remaining: 0, isWithin: true });
  expect(await gateway.take(client, 1)).toMatchObject({ isWithin: false });
});

test("who has nothing left is known without a statement, until the minute ends", async () => {
  const client = newClient();
  const gateway = budget(db, "spent", LIMIT);
  expect(gateway.spent(client)).toBeNull();
  await gateway.take(client, LIMIT - 1);
  expect(gateway.spent(client)).toBeNull();
  await gateway.take(client, 1);
  expect(gateway.spent(client)).toMatchObject({ remaining: 0, isWithin: false });
  await withConnection(prepared.superuserUrl, (connection) =>
    connection.query("UPDATE gateway.rate_limit SET expire = $1 WHERE key = $2", [Date.now() + 50, `spent:${client}`]),
  );
  const { resetAt } = await gateway.take(client, 1);
  expect(gateway.spent(client)).toMatchObject({ resetAt });
  await after(resetAt - Date.now() + 1);
  expect(gateway.spent(client)).toBeNull();
});

test("while the database hangs nobody waits behind those who wait for it", async () => {
  let statements = 0;
  const hanging: GatewayQueries = {
    query: (statement, values) =>
      (statements += 1) === 1 ? new Promise(() => undefined) : db.query(statement, values),
  };
  const { take } = budget(hanging, "hanging", LIMIT);
  const client = newClient();
  void take(client, 1);
  expect(await Promise.all([take(client, 1), take(client, 1)])).toMatchObject([{ remaining: 999 }, { remaining: 998 }]);
});

test("an advance that a slow statement uses up covers nobody who asks beside it", async () => {
  let isSlow = false;
  const { take } = budget(
    { query: async (statement, values) => (await after(isSlow ? 900 : 0), db.query(statement, values)) },
    "slow",
    LIMIT,
  );
  const client = newClient();
  await take(client, 1);
  await take(client, 1);
  await after(1);
  isSlow = true;
  // It has 49 in advance, which both of them would be within.
  const states = await Promise.all([take(client, 60), take(client, 49)]);
  isSlow = false;
  expect(states).toMatchObject([{ isWithin: true }, { isWithin: true }]);
  let passed = 1 + 1 + 60 + 49;
  while ((await take(client, 1)).isWithin) passed += 1;
  expect(passed).toBeLessThanOrEqual(LIMIT);
  expect(passed).toBeGreaterThan(LIMIT - LIMIT / 20);
});

test("one at a time: who asks meanwhile is in the next question, and a failure is only theirs who were in it", async () => {
  const asked: (readonly number[])[] = [];
  const ask = oneAtATime<number, string>(async (key, items) => {
    asked.push(items);
    await after(1);
    if (items.includes(2)) throw new Error(`no ${key}`);
    return items.map((item) => `${key}${item}`);
  });
  const settled = await Promise.allSettled([ask("a", 1), ask("a", 2), ask("a", 3), ask("b", 4)]);
  expect(asked).toEqual([[1], [4], [2, 3]]);
  expect(settled.map((one) => (one.status === "fulfilled" ? one.value : String(one.reason)))).toEqual([
    "a1",
    "Error: no a",
    "Error: no a",
    "b4",
  ]);
  expect(await ask("a", 5)).toBe("a5");
  await after(1);
  const [failed, behind] = [ask("a", 2), ask("a", 6)];
  await expect(failed).rejects.toThrow("no a");
  expect(await behind).toBe("a6");
});
