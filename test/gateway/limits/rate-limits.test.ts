import "reflect-metadata";
import type { IncomingMessage } from "node:http";
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { pino } from "pino";
import { type GatewayDatabase, openGatewayDatabase } from "../../../gateway/database/gateway-database.js";
import { gatewaySchema } from "../../../gateway/database/gateway-schema.js";
import { pseudonyms } from "../../../gateway/limits/pseudonyms.js";
import { openRateLimits, type RateLimits } from "../../../gateway/limits/rate-limits.js";
import { COSTS, rateLimitHeaders, type RequestAccount } from "../../../gateway/limits/request-account.js";
import { mintCaller } from "../../../subgraphs/runtime/access/mint.js";
import { withConnection } from "../../../subgraphs/runtime/database/connection.js";
import { prepareDatabase } from "../../../subgraphs/runtime/database/prepare.js";
import { createTestDatabase, type TestDatabase } from "../../database/test-database.js";

const lines: string[] = [];
const log = pino({ level: "trace" }, { write: (line) => void lines.push(line) });
const PUBLIC = mintCaller({ id: "public", kind: "PUBLIC", scopes: [] });
const CHAMBER = mintCaller({ id: "chamber-of-arnsberg", kind: "CHAMBER", scopes: [] });

let prepared: TestDatabase;
let url: string;
beforeAll(async () => {
  prepared = await createTestDatabase("nothing");
  const urls = await prepareDatabase(prepared.adminUrl, [gatewaySchema], () => undefined);
  url = urls.get(gatewaySchema.name) ?? "";
});
afterAll(() => prepared.drop());

const opened: { readonly db: GatewayDatabase; readonly limits: RateLimits }[] = [];
afterEach(async () => {
  for (const { db, limits } of opened.splice(0)) {
    limits.stop();
    await db.stop();
  }
});

/** A gateway's limits, as far as a request goes that never arrives by HTTP. */
function gateway(limit: number, at = url) {
  const db = openGatewayDatabase(at);
  const settings = { rateLimitPublic: limit, rateLimitCaller: limit, trustedProxies: [] };
  const limits = openRateLimits(db, settings, log);
  opened.push({ db, limits });
  return (address: string): RequestAccount =>
    limits.accountOf({ headers: {}, socket: { remoteAddress: address } } as unknown as IncomingMessage);
}

async function passes(account: RequestAccount, caller = PUBLIC, cost = 1): Promise<boolean> {
  try {
    await account.open(caller);
    await account.charge(cost);
    return true;
  } catch (error) {
    expect(error).toMatchObject({ extensions: { code: "RATE_LIMITED" } });
    return false;
  }
}

test("two gateways share one budget: of 200 requests at once they let pass exactly as many as it has points", async () => {
  const gateways = [gateway(50), gateway(50)] as const;
  const passed = await Promise.all(
    Array.from({ length: 200 }, (_, index) => passes(gateways[index % 2 === 0 ? 0 : 1]("203.0.113.1"))),
  );
  expect(passed.filter(Boolean)).toHaveLength(50);
});

test("a request takes what it costs, and is told what is left and until when", async () => {
  const open = gateway(1_000);
  const account = open("203.0.113.2");
  await account.open(PUBLIC);
  await account.charge(900);
  const { state } = account;
  expect([account.cost, state?.remaining, state?.limit]).toEqual([900, 100, 1_000]);
  expect(state!.resetAt - Date.now()).toBeGreaterThan(50_000);
  expect(rateLimitHeaders(account)).toEqual({
    "ratelimit-policy": '"minute";q=1000;w=60;qu="points"',
    ratelimit: expect.stringMatching(/^"minute";r=100;t=(60|5\d)$/),
  });
  const next = open("203.0.113.2");
  await next.open(PUBLIC);
  await expect(next.charge(101)).rejects.toThrow(
    "The 1000 points of these 60 seconds are used up; there are new ones in",
  );
  expect(rateLimitHeaders(next)).toMatchObject({
    ratelimit: expect.stringMatching(/^"minute";r=0;/),
    "retry-after": expect.stringMatching(/^\d+$/),
  });
  await expect(open("203.0.113.2").open(PUBLIC)).rejects.toMatchObject({ extensions: { code: "RATE_LIMITED" } });
});

test("a request that costs more than there is in a minute is told so", async () => {
  const account = gateway(10)("203.0.113.3");
  await account.open(PUBLIC);
  await expect(account.charge(11)).rejects.toThrow("costs 11 points, more than the 10 that there are");
});

test("a caller pays by itself: neither for its address, nor the address for it, nor one caller for another", async () => {
  const open = gateway(10);
  expect(await passes(open("203.0.113.4"), CHAMBER, 10)).toBe(true);
  expect(await passes(open("203.0.113.5"), CHAMBER)).toBe(false);
  expect(await passes(open("203.0.113.4"), mintCaller({ ...CHAMBER, id: "another" }), 10)).toBe(true);
  expect(await passes(open("203.0.113.4"), mintCaller({ ...CHAMBER, kind: "RESEARCHER" }), 10)).toBe(true);
  expect(await passes(open("203.0.113.4"), PUBLIC, 10)).toBe(true);
  expect(await passes(open("203.0.113.4"), PUBLIC)).toBe(false);
  expect(await passes(open("203.0.113.6"), PUBLIC)).toBe(true);
});

test("failed authentications cost the address, until guessing is refused", async () => {
  const open = gateway(2 * COSTS.failedAuthentication);
  await open("203.0.113.7").chargeFailedAuthentication();
  await open("203.0.113.7").chargeFailedAuthentication();
  await expect(open("203.0.113.7").chargeFailedAuthentication()).rejects.toMatchObject({
    extensions: { code: "RATE_LIMITED" },
  });
  expect(await passes(open("203.0.113.7"), CHAMBER)).toBe(true);
});

test("while the database is down each gateway counts by itself, and requests go on", async () => {
  const gone = "postgresql://nobody:nothing@127.0.0.1:1/none";
  const gateways = [gateway(5, gone), gateway(5, gone)] as const;
  for (const open of gateways) {
    const passed: boolean[] = [];
    for (let asked = 0; asked < 8; asked += 1) passed.push(await passes(open("203.0.113.8")));
    expect(passed).toEqual([true, true, true, true, true, false, false, false]);
  }
});

test("a new minute brings a new budget", async () => {
  const open = gateway(1);
  expect(await passes(open("203.0.113.10"))).toBe(true);
  await withConnection(prepared.superuserUrl, (client) => client.query("UPDATE gateway.rate_limit SET expire = 1"));
  expect(await passes(gateway(1)("203.0.113.10"))).toBe(true);
});

test("neither an address nor a caller is in the database or the log, and the key of a day goes with it", async () => {
  const open = gateway(100);
  await passes(open("203.0.113.11"));
  await passes(open("2001:db8:dead:beef::1"));
  await passes(open("203.0.113.11"), CHAMBER);
  const dump = await withConnection(prepared.superuserUrl, async (client) => {
    const { rows } = await client.query<{ row: string }>("SELECT to_jsonb(r)::text AS row FROM gateway.rate_limit r");
    return rows.map(({ row }) => row).join("\n");
  });
  expect(dump).toMatch(/"public:[\w-]{43}"/);
  expect(dump).toMatch(/"caller:[\w-]{43}"/);
  for (const clear of ["203.0.113", "2001:db8", "dead:beef", CHAMBER.id, Buffer.from("203.0.113.11").toString("hex")])
    expect(dump + lines.join("")).not.toContain(clear);

  const { db } = opened[0]!;
  const nameOn = (day: string) => pseudonyms(db, () => day);
  // Days to come: what clears old keys away meanwhile leaves them alone.
  const [monday, again, tuesday] = [nameOn("2126-01-05"), nameOn("2126-01-05"), nameOn("2126-01-06")];
  const name = await monday.of("address 203.0.113.11");
  expect(await again.of("address 203.0.113.11")).toBe(name);
  expect(await tuesday.of("address 203.0.113.11")).not.toBe(name);
  await tuesday.forget();
  const { rows } = await db.query("SELECT day FROM pseudonym_key WHERE day > '2126-01-01'");
  expect(rows).toEqual([{ day: "2126-01-06" }]);
  expect(await nameOn("2126-01-05").of("address 203.0.113.11")).not.toBe(name);
});

test("what is over is cleared away", async () => {
  await withConnection(prepared.superuserUrl, (client) =>
    client.query("INSERT INTO gateway.rate_limit VALUES ('public:old', 5, 1)"),
  );
  gateway(100);
  const isThere = () =>
    withConnection(prepared.superuserUrl, async (client) => {
      const { rows } = await client.query("SELECT FROM gateway.rate_limit WHERE key = 'public:old'");
      return rows.length > 0;
    });
  const limit = Date.now() + 20_000;
  while ((await isThere()) && Date.now() < limit) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await isThere()).toBe(false);
});
