import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { startTestHub, type TestHub } from "../../hub.js";

const LIMIT = 3_000;
let hub: TestHub;
beforeAll(async () => {
  const RATE_LIMIT_CALLER = String(LIMIT);
  hub = await startTestHub({ RATE_LIMIT_PUBLIC: "3000", RATE_LIMIT_CALLER, TRUSTED_PROXIES: "loopback" });
});
afterAll(() => hub.stop());

/** Each test comes from an address of its own. */
const from = (address: string): Record<string, string> => ({ "x-forwarded-for": address });

const post = (query: string, headers: Record<string, string>, body = JSON.stringify({ query })) =>
  fetch(`${hub.url}/graphql`, { method: "POST", headers: { "content-type": "application/json", ...headers }, body });

/** The figures of the header, such as `"minute";r=9;t=60`. */
function told(response: Response): { remaining: number; seconds: number } {
  const [, remaining, seconds] = /^"minute";r=(\d+);t=(\d+)$/.exec(response.headers.get("ratelimit") ?? "") ?? [];
  return { remaining: Number(remaining), seconds: Number(seconds) };
}

test("graph and headers say the same of a budget, and what an operation costs is what is taken", async () => {
  const headers = from("203.0.113.1");
  const first = await post("{ rateLimit { cost limit remaining resetAt } }", headers);
  const { data } = (await first.json()) as { data: { rateLimit: Record<string, unknown> } };
  const { cost, limit, remaining, resetAt } = data.rateLimit;
  expect(first.headers.get("ratelimit-policy")).toBe(`"minute";q=${LIMIT};w=60;qu="points"`);
  expect([limit, remaining]).toEqual([LIMIT, LIMIT - Number(cost)]);
  expect(told(first).remaining).toBe(remaining);
  expect(resetAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  expect(Math.abs(Date.parse(String(resetAt)) - Date.now() - told(first).seconds * 1_000)).toBeLessThan(10_000);

  const second = await post("{ rateLimit { cost remaining } }", headers);
  const after = (await second.json()) as { data: { rateLimit: { cost: number; remaining: number } } };
  expect(after.data.rateLimit.remaining).toBe(Number(remaining) - after.data.rateLimit.cost);
});

test("every answer of the graph has the headers, also one that refuses", async () => {
  const headers = from("203.0.113.2");
  for (const response of [
    await post("{ viewer { kind } }", headers),
    await post("{ nothing }", headers),
    await post("{", headers),
    await post("", headers, "no JSON"),
    await post("", headers, JSON.stringify({ query: "x".repeat(300_000) })),
    await post("{ viewer { kind } }", { ...headers, authorization: "Bearer nonsense" }),
    await post("{ viewer { kind } }", { ...headers, authorization: "Bearer ortswahl_nonsense" }),
  ]) {
    expect(response.headers.get("ratelimit-policy")).toMatch(/^"minute";q=3000;/);
    expect(told(response).remaining).toBeLessThan(LIMIT);
  }
});

test("beyond the budget comes 429 with the time to wait, at the graph and at routes; health is never limited", async () => {
  const headers = from("203.0.113.3");
  const guess = () => post("{ viewer { kind } }", { ...headers, authorization: "Bearer ortswahl_guess" });
  const statuses: number[] = [];
  for (let asked = 0; asked < 31; asked += 1) statuses.push((await guess()).status);
  expect(statuses).toEqual([...Array.from({ length: 30 }, () => 401), 429]);

  const refused = await post("{ viewer { kind } }", headers);
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(told(refused).remaining).toBe(0);
  expect(await refused.json()).toEqual({
    errors: [
      {
        message: expect.stringMatching(/^The 3000 points of these 60 seconds are used up; there are new ones in \d+ s/),
        extensions: { code: "RATE_LIMITED" },
      },
    ],
  });
  const route = await fetch(`${hub.url}/uploads`, { method: "GET", headers });
  expect([404, 405, 429]).toContain(route.status);
  for (const path of ["/livez", "/readyz", "/metrics"])
    expect((await fetch(hub.url + path, { headers })).status).toBe(200);

  // A neighbour at the same address who has a token is not held up.
  const chamber = { ...headers, ...(await hub.headersOf({ kind: "CHAMBER" })) };
  expect((await post("{ viewer { kind } }", chamber)).status).toBe(200);
  expect((await post("{ viewer { kind } }", from("203.0.113.4"))).status).toBe(200);
  expect(hub.log()).not.toContain("203.0.113");
});

test("a route takes from the caller's budget and says what is left", async () => {
  const headers = { ...(await hub.headersOf({ kind: "TOWN", ags: "05962004" })), ...from("203.0.113.5") };
  const upload = () => fetch(`${hub.url}/uploads`, { method: "POST", headers, body: "" });
  const first = await upload();
  expect(first.status).not.toBe(429);
  expect(told(first).remaining).toBe(LIMIT - 1_000);
  await upload();
  await upload();
  const refused = await upload();
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, expect.stringMatching(/^\d+$/)]);
});
