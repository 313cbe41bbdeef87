import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readConfiguration } from "../../gateway/configuration.js";
import { startTestHub, type TestHub } from "../hub.js";

const SITE = "https://dashboard.example";
const preflight = (origin: string): RequestInit => ({
  method: "OPTIONS",
  headers: {
    origin,
    "access-control-request-method": "POST",
    "access-control-request-headers": "content-type,authorization",
  },
});
const question = {
  method: "POST",
  body: '{"query":"{ viewer { kind } }"}',
  headers: { "content-type": "application/json" },
};

/** Answers of every sort: pages, the graph, routes, and errors of each. */
const ANSWERS: readonly (readonly [string, RequestInit, number])[] = [
  ["/", {}, 200],
  ["/nothing", {}, 404],
  ["/livez", {}, 200],
  ["/metrics", {}, 200],
  ["/livez", { method: "HEAD" }, 200],
  ["/metrics", { method: "HEAD" }, 200],
  ["/livez", { method: "POST" }, 405],
  ["/readyz", { method: "DELETE" }, 405],
  ["/metrics", { method: "PUT" }, 405],
  ["/templates/offers.csv", {}, 200],
  ["/uploads", { method: "POST" }, 401],
  ["/uploads", {}, 405],
  ["/graphql", question, 200],
  ["/graphql", { ...question, body: "{" }, 400],
  ["/graphql", { ...question, headers: { ...question.headers, authorization: "Bearer x" } }, 401],
  ["/graphql", { method: "PUT" }, 405],
  ["/graphql", { ...question, body: "x".repeat(300_000) }, 413],
];

const withOrigin = ({ headers }: RequestInit): Headers => {
  const all = new Headers(headers);
  all.set("origin", SITE);
  return all;
};

describe("a hub without a word about other sites", () => {
  let hub: TestHub;
  beforeAll(async () => void (hub = await startTestHub()));
  afterAll(() => hub.stop());

  test.each(ANSWERS)("%s %j keeps browsers from doing more with it", async (path, init, status) => {
    const response = await fetch(hub.url + path, init);
    await response.arrayBuffer();
    const { headers } = response;
    expect(response.status).toBe(status);
    expect(Object.fromEntries(headers)).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "permissions-policy": expect.stringContaining("geolocation=()"),
      "content-security-policy": expect.stringContaining("default-src 'none'"),
    });
    expect(headers.get("strict-transport-security")).toBeNull();
    expect(headers.get("access-control-allow-origin")).toBeNull();
    expect(headers.get("x-powered-by")).toBeNull();
  });

  test("lets no other site's page read it", async () => {
    const response = await fetch(`${hub.url}/graphql`, preflight(SITE));
    expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([405, null]);
  });
});

describe("a hub that lists a site", () => {
  let hub: TestHub;
  beforeAll(async () => void (hub = await startTestHub({ CORS_ORIGINS: `${SITE}, https://other.example:8443` })));
  afterAll(() => hub.stop());

  test.each(ANSWERS)(
    "lets its pages read %s %j, and tells caches that this depends on the site",
    async (path, init) => {
      const response = await fetch(hub.url + path, {
        ...init,
        headers: withOrigin(init),
      });
      expect(response.headers.get("access-control-allow-origin")).toBe(SITE);
      expect(response.headers.get("access-control-allow-credentials")).toBeNull();
      expect(response.headers.get("access-control-expose-headers")).toBe(
        "RateLimit,RateLimit-Policy,Retry-After,ETag,Content-Language,Content-Disposition,Location,WWW-Authenticate",
      );
      expect(response.headers.get("vary")).toContain("Origin");
    },
  );

  test("an answer that depends on the language and the caller too says all", async () => {
    const response = await fetch(`${hub.url}/graphql`, { ...question, headers: { ...question.headers, origin: SITE } });
    expect(response.headers.get("vary")).toBe("Origin, Accept-Language, Authorization");
  });

  test("tells a browser beforehand what it may send", async () => {
    const response = await fetch(`${hub.url}/graphql`, preflight(SITE));
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-origin")).toBe(SITE);
    expect(response.headers.get("access-control-allow-methods")).toContain("POST");
    expect(response.headers.get("access-control-allow-headers")).toMatch(/Authorization.*Content-Type/);
    expect(response.headers.get("access-control-max-age")).toBe("86400");
  });

  test.each(["https://evil.example", `${SITE}.evil.example`, `${SITE}:444`, "http://dashboard.example", "null"])(
    "tells the pages of %s nothing",
    async (origin) => {
      const response = await fetch(`${hub.url}/graphql`, { ...question, headers: { ...question.headers, origin } });
      expect(response.headers.get("access-control-allow-origin")).toBeNull();
      expect(
        (await fetch(`${hub.url}/graphql`, preflight(origin))).headers.get("access-control-allow-origin"),
      ).toBeNull();
    },
  );

  test("what is no question of a browser is not answered as one", async () => {
    expect((await fetch(`${hub.url}/graphql`, { method: "OPTIONS" })).status).toBe(405);
  });
});

test.each([
  ["*", "*"],
  [SITE, [SITE]],
  ["", []],
])("CORS_ORIGINS=%s is read", (text, origins) => {
  expect(readConfiguration({ CORS_ORIGINS: text }).corsOrigins).toEqual(origins);
});

test.each([`${SITE}/`, "dashboard.example", `${SITE},*`, `${SITE}/path`, "null"])(
  "CORS_ORIGINS=%s, which no browser would send, ends the start",
  (text) => {
    expect(() => readConfiguration({ CORS_ORIGINS: text })).toThrow(/CORS_ORIGINS .*no origin/);
  },
);
