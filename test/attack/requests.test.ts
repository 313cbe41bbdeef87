import { gzipSync } from "node:zlib";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type AttackedHub, codesOf, post, type RawRequest, startAttackedHub } from "./attacked-hub.js";

let hub: AttackedHub;
beforeAll(async () => void (hub = await startAttackedHub()));
afterAll(() => hub.stop());

const viewer = '{"query":"{ viewer { kind } }"}';
const json = { "content-type": "application/json" };
const get = (query: string, headers: Record<string, string> = {}): RawRequest => ({
  method: "GET",
  path: `/graphql?query=${encodeURIComponent(query)}`,
  headers,
});
const preflighted = { "apollo-require-preflight": "1" };
const mutation = 'mutation { offerWithdraw(input: { id: "x", version: 1 }) { userErrors { code } } }';

const REFUSED: readonly (readonly [string, RawRequest, number, string])[] = [
  ["a mutation by GET", get(mutation, preflighted), 405, "METHOD_NOT_ALLOWED"],
  ["a GET that any page can make a browser send", get("{ viewer { kind } }"), 400, "BAD_REQUEST"],
  [
    "a form of another page",
    { body: viewer, headers: { "content-type": "text/plain" } },
    415,
    "UNSUPPORTED_MEDIA_TYPE",
  ],
  ["a body of no type", { body: viewer, headers: {} }, 415, "UNSUPPORTED_MEDIA_TYPE"],
  [
    "a form",
    { body: "query=%7Bviewer%7Bkind%7D%7D", headers: { "content-type": "application/x-www-form-urlencoded" } },
    415,
    "UNSUPPORTED_MEDIA_TYPE",
  ],
  [
    "an upload",
    { body: "--x--", headers: { "content-type": "multipart/form-data; boundary=x" } },
    415,
    "UNSUPPORTED_MEDIA_TYPE",
  ],
  [
    "another charset",
    { body: viewer, headers: { "content-type": "application/json; charset=utf-16" } },
    415,
    "UNSUPPORTED_MEDIA_TYPE",
  ],
  [
    "two charsets, of which the last would be another",
    { body: viewer, headers: { "content-type": "application/json; charset=utf-8; charset=utf-7" } },
    415,
    "UNSUPPORTED_MEDIA_TYPE",
  ],
  [
    "a charset that is none",
    { body: viewer, headers: { "content-type": 'application/json; charset="utf 7' } },
    415,
    "UNSUPPORTED_MEDIA_TYPE",
  ],
  ["an answer as a page", { body: viewer, headers: { ...json, accept: "text/html" } }, 406, "NOT_ACCEPTABLE"],
  ["an answer as XML", { body: viewer, headers: { ...json, accept: "application/xml" } }, 406, "NOT_ACCEPTABLE"],
  [
    "a change whose answer nobody would read",
    { body: JSON.stringify({ query: mutation }), headers: { ...json, accept: "text/html" } },
    406,
    "NOT_ACCEPTABLE",
  ],
  [
    "a compressed body",
    { body: gzipSync(viewer), headers: { ...json, "content-encoding": "gzip" } },
    415,
    "UNSUPPORTED_MEDIA_TYPE",
  ],
  [
    "a bomb of 1 GB in 1 kB",
    { body: gzipSync(Buffer.alloc(200_000)), headers: { ...json, "content-encoding": "gzip" } },
    415,
    "UNSUPPORTED_MEDIA_TYPE",
  ],
  ["a batch", { body: `[${viewer},${viewer}]` }, 400, "BAD_REQUEST"],
  ["a batch of nothing", { body: "[]" }, 400, "BAD_REQUEST"],
  ["a body that is a number", { body: "7" }, 400, "BAD_REQUEST"],
  ["a body that is null", { body: "null" }, 400, "BAD_REQUEST"],
  ["a body that is empty", { body: "" }, 400, "BAD_REQUEST"],
  ["a body that ends early", { body: viewer.slice(0, -2) }, 400, "BAD_REQUEST"],
  [
    "bytes that are no UTF-8",
    {
      body: Buffer.concat([
        Buffer.from('{"query":"{ viewer { kind } }","variables":{"a":"'),
        Buffer.from([0xc3, 0x28]),
        Buffer.from('"}}'),
      ]),
    },
    400,
    "BAD_REQUEST",
  ],
  ["NaN", { body: '{"query":"{ viewer { kind } }","variables":{"a":NaN}}' }, 400, "BAD_REQUEST"],
  ["Infinity", { body: '{"query":"{ viewer { kind } }","variables":{"a":-Infinity}}' }, 400, "BAD_REQUEST"],
  ["NUL between the characters", { body: '{"query":"{ viewer { kind } }",\u0000"variables":{}}' }, 400, "BAD_REQUEST"],
  ["variables as a text", { body: '{"query":"{ viewer { kind } }","variables":"{}"}' }, 400, "BAD_REQUEST"],
  ["variables as a list", { body: '{"query":"{ viewer { kind } }","variables":[]}' }, 400, "BAD_REQUEST"],
  ["a document in place of its text", { body: '{"query":{"kind":"Document","definitions":[]}}' }, 400, "BAD_REQUEST"],
  [
    "half a character in a variable",
    { body: '{"query":"{ viewer { kind } }","variables":{"a":"\\ud800"}}' },
    400,
    "BAD_REQUEST",
  ],
  [
    "half a character in the name of a variable",
    { body: '{"query":"{ viewer { kind } }","variables":{"\\udc00":1}}' },
    400,
    "BAD_REQUEST",
  ],
  [
    "__proto__ in the variables",
    { body: '{"query":"{ viewer { kind } }","variables":{"__proto__":{"isAdmin":true}}}' },
    400,
    "BAD_REQUEST",
  ],
  [
    "__proto__ deep in the variables",
    { body: '{"query":"{ viewer { kind } }","variables":{"a":[{"__proto__":{"isAdmin":true}}]}}' },
    400,
    "BAD_REQUEST",
  ],
  [
    "__proto__ in the extensions",
    { body: '{"query":"{ viewer { kind } }","extensions":{"__proto__":{"isAdmin":true}}}' },
    400,
    "BAD_REQUEST",
  ],
  ["a subscription", { body: '{"query":"subscription { x }"}' }, 400, "GRAPHQL_VALIDATION_FAILED"],
  [
    "the hash of a text that is nowhere kept",
    { body: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}' },
    200,
    "PERSISTED_QUERY_NOT_SUPPORTED",
  ],
  [
    "the id of a document that is nowhere kept",
    { body: '{"documentId":"sha256:00"}' },
    200,
    "PERSISTED_QUERY_NOT_SUPPORTED",
  ],
];

test.each(REFUSED)("%s is refused in time", async (_, attack, status, code) => {
  const { answer, codes, slowness } = await hub.attack(attack);
  expect([answer.status, codes]).toEqual([status, [code]]);
  expect(slowness).toBe("");
});

const HANDLED: readonly (readonly [string, RawRequest, unknown])[] = [
  ["a mark of the byte order before the body", { body: `\ufeff${viewer}` }, { data: { viewer: { kind: "PUBLIC" } } }],
  [
    "__proto__ beside the query",
    { body: '{"__proto__":{"query":"{ nothing }"},"query":"{ viewer { kind } }"}' },
    { data: { viewer: { kind: "PUBLIC" } } },
  ],
  [
    "constructor as a variable",
    { body: '{"query":"{ viewer { kind } }","variables":{"constructor":{"prototype":{"isAdmin":true}}}}' },
    { data: { viewer: { kind: "PUBLIC" } } },
  ],
  [
    "keys that come twice: the last counts",
    { body: '{"query":"{ nothing }","query":"{ viewer { kind } }"}' },
    { data: { viewer: { kind: "PUBLIC" } } },
  ],
  [
    "a GET with the header that no page can send unasked",
    get("{ viewer { kind } }", preflighted),
    { data: { viewer: { kind: "PUBLIC" } } },
  ],
];

test.each(HANDLED)("%s is handled", async (_, attack, expected) => {
  const { status, text } = await hub.send(attack);
  expect([status, JSON.parse(text)]).toEqual([200, expected]);
  expect("isAdmin" in {}).toBe(false);
});

const NAMED = "query ($ags: AGS!) { municipality(ags: $ags) { name } }";

test.each([
  [
    "an input with a key called constructor",
    "query ($f: MunicipalityFilter) { municipalities(filter: $f) { totalCount } }",
    '{"f":{"constructor":{}}}',
  ],
  [
    "a number beyond 2^53",
    "query ($first: Int!) { municipalities(first: $first) { totalCount } }",
    '{"first":9007199254740993}',
  ],
  ["a number beyond all", "query ($first: Int!) { municipalities(first: $first) { totalCount } }", '{"first":1e400}'],
  [
    "a distance beyond all",
    'query ($km: Float!) { municipalities(filter: { near: { ags: "05962004", withinKm: $km } }) { totalCount } }',
    '{"km":1e400}',
  ],
  ["NUL in a key", NAMED, '{"ags":"0596200\\u0000"}'],
  ["an object for a text", NAMED, '{"ags":{"toString":1}}'],
])("%s is bad input", async (_, query, variables) => {
  const answer = await hub.send({ body: `{"query":${JSON.stringify(query)},"variables":${variables}}` });
  expect(codesOf(answer)).toEqual(["BAD_USER_INPUT"]);
});

test.each([
  ["half a character", '{ municipality(ags: "\ud800") { name } }'],
  ["half a character, escaped", '{ municipality(ags: "\\ud800") { name } }'],
])("%s in the text of an operation is no GraphQL", async (_, query) => {
  expect(codesOf(await hub.send(post(query)))).toEqual(["GRAPHQL_PARSE_FAILED"]);
});

test.each([
  ["{}", 'The body has no operation: send its text in query, as in {"query": "{ viewer { kind } }"}.'],
  ['{"query":""}', 'The body has no operation: send its text in query, as in {"query": "{ viewer { kind } }"}.'],
  ["7", 'The body is no JSON object: send its text in query, as in {"query": "{ viewer { kind } }"}.'],
  ['{"query":["{ viewer { kind } }"]}', "The field query of the body must be the text of an operation, a string."],
  [
    '{"query":"{ viewer { kind } }","variables":"{}"}',
    "The field variables of the body must be a JSON object with the value of each variable by its name.",
  ],
  [
    '{"query":"{ viewer { kind } }","operationName":1}',
    "The field operationName of the body must be the name of one of the document's operations, a string.",
  ],
  ['{"query":"{ viewer { kind } }","extensions":[]}', "The field extensions of the body must be a JSON object."],
])("the refusal of the form %s says what to send", async (body, message) => {
  const { text } = await hub.send({ body });
  expect(JSON.parse(text)).toEqual({ errors: [{ message, extensions: { code: "BAD_REQUEST" } }] });
});

describe("no error tells what was not asked", () => {
  test.each([
    ["a field", "{ municipalitie { name } }", {}],
    ["a field of an object", "{ viewer { kin } }", {}],
    ["an argument", '{ municipality(agss: "05962004") { name } }', {}],
    ["a type", "{ node(id: 1) { ... on Municipalit { name } } }", {}],
    ["an enum", "{ offerTotals(by: [STAT]) { offers } }", {}],
    ["an enum in a variable", "query ($by: [OfferDimension!]!) { offerTotals(by: $by) { offers } }", { by: ["STAT"] }],
    ["a field of an input", '{ municipalities(filter: { nam: "x" }) { totalCount } }', {}],
    [
      "a field of an input in a variable",
      "query ($f: MunicipalityFilter) { municipalities(filter: $f) { totalCount } }",
      { f: { nam: "x" } },
    ],
    ["a directive", "{ viewer { kind @includ(if: true) } }", {}],
    ["a type of a variable", "query ($f: MunicipalityFilte) { municipalities(filter: $f) { totalCount } }", {}],
  ])("%s that is written wrongly is named, and none is suggested", async (_, query, variables) => {
    const { text } = await hub.send(post(query, variables));
    expect(text).not.toMatch(/did you mean/i);
    expect(text).toMatch(/GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT/);
    expect(text).not.toMatch(/node_modules|\bat .*\.js|SELECT|127\.0\.0\.1|stack/);
  });

  test.each(["_service { sdl }", "_entities(representations: []) { __typename }", "changes { key }"])(
    "what only the gateway asks of the owners is unknown: %s",
    async (field) => {
      const answer = await hub.send(post(`{ ${field} }`));
      expect(codesOf(answer)).toContain("GRAPHQL_VALIDATION_FAILED");
      expect(answer.text).toContain("Cannot query field");
    },
  );

  test("the schema that is told has nothing of the federation in it", async () => {
    const { text } = await hub.send(post("{ __schema { types { name fields { name } } directives { name } } }"));
    expect(text).toContain('"Municipality"');
    expect(text).not.toMatch(/"_[a-zA-Z]\w*"|join__|"shareable"|"inaccessible"|"link"|FieldSet/);
  });
});

test("a head of 20 kB is refused before anything reads it", async () => {
  const { status } = await hub.send({ body: viewer, headers: { ...json, "x-padding": "x".repeat(20_000) } });
  expect(status).toBe(431);
});

test("a head that does not end within 10 seconds is not waited for", async () => {
  const { port, hostname } = new URL(hub.url);
  const begin = performance.now();
  const socket = connect(Number(port), hostname, () => socket.write("POST /graphql HTTP/1.1\r\nhost: hub\r\n"));
  let text = "";
  await new Promise((resolve) =>
    socket.on("data", (piece: Buffer) => (text += piece.toString())).once("close", resolve),
  );
  expect(text).toContain(" 408 ");
  expect(performance.now() - begin).toBeLessThan(20_000);
}, 40_000);
