import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readFile } from "node:fs/promises";
import { startTestHub, type TestHub } from "../hub.js";

let hub: TestHub;
beforeAll(async () => void (hub = await startTestHub({ LOG_LEVEL: "trace" })));
afterAll(() => hub.stop());

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${hub.url}/graphql`, { method: "POST", headers: { "content-type": "application/json", ...headers }, body });

const getOf = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${hub.url}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { "apollo-require-preflight": "1", ...headers },
  });

describe("an operation with a profile", () => {
  const secret = "xqz";
  const literal = `{ placeFinder(profile: { members: [{ role: ADULT, ageBand: AGE_25_34, languages: [{ code: "${secret}" }] }], wishes: [{ criterion: WORK, importance: 5 }] }, first: 1) { totalCount } }`;

  test("is refused by GET, with what to do instead", async () => {
    const response = await fetch(`${hub.url}/graphql?query=${encodeURIComponent(literal)}`, {
      headers: { "apollo-require-preflight": "1" },
    });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("POST");
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "METHOD_NOT_ALLOWED" } }] });
  });

  test("is refused by GET with the profile in the variables too", async () => {
    const query = "query ($p: HouseholdProfileInput!) { placeFinder(profile: $p) { totalCount } }";
    const response = await fetch(
      `${hub.url}/graphql?query=${encodeURIComponent(query)}&variables=%7B%22p%22%3A%7B%7D%7D`,
      { headers: { "apollo-require-preflight": "1" } },
    );
    expect(response.status).toBe(405);
  });

  test("answers by POST with the profile in its text, and nothing of the profile is logged", async () => {
    const answer = await hub.ask(literal);
    expect(answer.errors).toBeUndefined();
    const wrong = await hub.ask(literal.replace("importance: 5", "importance: 9"));
    expect(wrong.errors?.[0]?.extensions).toEqual({ code: "BAD_USER_INPUT", argument: "profile.wishes.0.importance" });
    expect(hub.log()).not.toContain(secret);
    expect(hub.log()).not.toContain("AGE_25_34");
  });
});

describe("an operation that asks for what needs a scope", () => {
  const id = "SG91c2Vob2xkOjAxOTJkMGEwLTAwMDAtNzAwMC04MDAwLTAwMDAwMDAwMDAwMQ";
  test.each([
    ["a household", `{ household(id: "${id}") { size } }`],
    ["a household by its id", `{ node(id: "${id}") { ... on Household { size } } }`],
    ["a household's type alone", `{ node(id: "${id}") { ... on Household { __typename } } }`],
    ["any object, of which it may be one", `{ node(id: "${id}") { id } }`],
    ["whether there is an object", `{ nodes(ids: ["${id}"]) { __typename } }`],
    ["the log", `{ auditLog(filter: { objectId: "${id}" }) { totalCount } }`],
    ["a household in a fragment", `{ viewer { kind } ...A } fragment A on Query { household(id: "${id}") { id } }`],
  ])("is refused by GET, with a token too: %s", async (_, query) => {
    const authorization = `Bearer ${await hub.issuer.tokenOf({ kind: "CASE_WORKER" })}`;
    for (const headers of [{}, { authorization }]) {
      const response = await getOf(query, headers);
      expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "METHOD_NOT_ALLOWED" } }] });
    }
    expect((await post(JSON.stringify({ query }), { authorization })).status).toBe(200);
  });

  test("is no operation for everybody: that is answered", async () => {
    const query = '{ municipality(ags: "05962004") { __typename id name offers(first: 1) { nodes { id } } } }';
    expect(await (await getOf(query)).json()).toMatchObject({ data: { municipality: { __typename: "Municipality" } } });
  });
});

test("nothing that the graph answers is kept, and it differs by language and caller", async () => {
  const query = "{ viewer { kind } }";
  const answers = [
    await post(JSON.stringify({ query })),
    await post(JSON.stringify({ query: "{ nothing }" })),
    await post("{"),
    await post(JSON.stringify({ query }), { authorization: "Bearer x.y.z" }),
    await getOf(query),
    await getOf("mutation { x }"),
    await fetch(`${hub.url}/graphql`, { method: "PUT" }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 400, 401, 200, 405, 405]);
  for (const { headers } of answers)
    expect([headers.get("cache-control"), headers.get("vary")]).toEqual(["no-store", "Accept-Language, Authorization"]);
});

test("an operation without a profile is answered by GET", async () => {
  const response = await fetch(`${hub.url}/graphql?query=%7Bviewer%7Bkind%7D%7D`, {
    headers: { "apollo-require-preflight": "1" },
  });
  expect(await response.json()).toEqual({ data: { viewer: { kind: "PUBLIC" } } });
});

test("a request over 256 kB is refused before it is read whole", async () => {
  const response = await post(
    JSON.stringify({ query: "{ viewer { kind } }", variables: { padding: "x".repeat(300_000) } }),
  );
  expect(response.status).toBe(413);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "PAYLOAD_TOO_LARGE" } }] });
});

test("a token that is not valid is refused, never taken for the public", async () => {
  for (const authorization of ["Bearer x.y.z", "Basic abc", "Bearer"]) {
    const response = await post('{"query":"{ viewer { kind } }"}', { authorization });
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
  }
});

test("no error tells of the program behind it", async () => {
  const answer = await hub.ask("{ viewer { kind nothing } }");
  expect(JSON.stringify(answer)).not.toMatch(/node_modules|stack|SELECT|127\.0\.0\.1/);
});

test("health and metrics answer", async () => {
  expect(await (await fetch(`${hub.url}/livez`)).text()).toContain("alive");
  expect((await fetch(`${hub.url}/readyz`)).status).toBe(200);
  const metrics = await (await fetch(`${hub.url}/metrics`)).text();
  expect(metrics).toMatch(/ortswahl_http_requests_total\{route="\/readyz",status="200"\} 1/);
});

test("texts come in the language of the reader", async () => {
  const query = '{ municipality(ags: "03254021") { portrait { headline } } }';
  const [german, english] = await Promise.all(
    ["de", "en"].map((tag) => hub.ask(query, {}, { "accept-language": `${tag};q=0.9` })),
  );
  expect(german?.data).not.toEqual(english?.data);
});

test("the committed graph is the one that is served", async () => {
  const answer = await hub.ask("{ __schema { queryType { fields { name } } } }");
  const api = await readFile(new URL("../../../schema/generated/api.graphql", import.meta.url), "utf8");
  for (const { name } of (answer.data?.["__schema"] as { queryType: { fields: { name: string }[] } }).queryType.fields)
    expect(api).toContain(`  ${name}`);
});

test("a variable of a name that plans use is refused, whether or not the plan of the operation does", async () => {
  for (const query of [
    "query ($representations: AGS!) { municipality(ags: $representations) { name jobs { totalCount } } }",
    "query ($representations: AGS!) { municipality(ags: $representations) { name } }",
  ]) {
    const body = JSON.stringify({ query, variables: { representations: "05962004" } });
    const { errors } = (await (await post(body)).json()) as { errors: { message: string; extensions: unknown }[] };
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: "GRAPHQL_VALIDATION_FAILED" }]);
    expect((await post(body, { accept: "application/graphql-response+json" })).status).toBe(400);
  }
});

test.each([
  ["none of its operations is named", { query: "query A { viewer { kind } } query B { viewer { kind } }" }, /A, B/],
  [
    "the one operation is named by nothing",
    { query: "query A { viewer { kind } }", operationName: "" },
    /no operation .*has: A/,
  ],
  ["another operation is named", { query: "query A { viewer { kind } }", operationName: "C" }, /A/],
])("a document of which %s is told so", async (_, request, names) => {
  const response = await post(JSON.stringify(request));
  const { errors } = (await response.json()) as { errors: { message: string; extensions: unknown }[] };
  expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: "OPERATION_RESOLUTION_FAILURE" }]);
  expect(errors[0]?.message).toMatch(names);
  expect((await post(JSON.stringify(request), { accept: "application/graphql-response+json" })).status).toBe(400);
});

test("a client that sends only the hash of an operation is told to send its text", async () => {
  const response = await post('{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"abc"}}}');
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "PERSISTED_QUERY_NOT_SUPPORTED" } }] });
});

test.each(["PUT", "DELETE", "HEAD", "OPTIONS"])("the graph is not asked by %s", async (method) => {
  const response = await fetch(`${hub.url}/graphql`, { method });
  expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, POST"]);
});
