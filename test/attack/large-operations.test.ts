import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { getIntrospectionQuery } from "graphql";
import { type AttackedHub, post, type RawRequest, startAttackedHub } from "./attacked-hub.js";

let hub: AttackedHub;
beforeAll(async () => void (hub = await startAttackedHub()));
afterAll(() => hub.stop());

const times = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join(" ");
const nested = (count: number, open: string, core: string, close: string): string =>
  open.repeat(count) + core + close.repeat(count);

/** A field within itself, twice at each level. */
const nestedTwice = (count: number, open: string, core: string, close: string): string =>
  count === 0 ? core : `${open}${nestedTwice(count - 1, open, core, close)}${close} `.repeat(2);

/** Each fragment uses the next one twice. */
const doubling = (count: number, type: string, core: string): string =>
  `${times(count, (n) => `fragment F${n} on ${type} { ...F${n + 1} a: __typename ...F${n + 1} }`)} fragment F${count} on ${type} { ${core} }`;

const tooLarge = ["OPERATION_TOO_LARGE"];

const ATTACKS: readonly (readonly [string, string | RawRequest, readonly string[]])[] = [
  ["25 doubling fragments", `{ ...F0 } ${doubling(25, "Query", "viewer { kind }")}`, tooLarge],
  [
    "25 doubling fragments in the schema",
    `{ __schema { types { ...F0 } } } ${doubling(25, "__Type", "name")}`,
    tooLarge,
  ],
  [
    "25 doubling fragments that nothing uses",
    `{ viewer { kind } } ${doubling(25, "Query", "viewer { kind }")}`,
    tooLarge,
  ],
  [
    "fragments in a circle",
    "{ ...A } fragment A on Query { viewer { kind } ...B } fragment B on Query { ...A }",
    ["GRAPHQL_VALIDATION_FAILED"],
  ],
  ["a fragment within itself", "{ viewer { ...A } } fragment A on Viewer { kind ...A }", ["GRAPHQL_VALIDATION_FAILED"]],
  [
    "40 fragments, each with the next 40 times",
    `{ ...F0 } ${times(40, (n) => `fragment F${n} on Query { ${`...F${n + 1} `.repeat(40)} }`)} fragment F40 on Query { viewer { kind } }`,
    tooLarge,
  ],
  ["10,000 aliases", `{ ${times(10_000, (n) => `a${n}: viewer { kind }`)} }`, tooLarge],
  ["100 aliases", `{ ${times(100, (n) => `a${n}: viewer { kind }`)} }`, tooLarge],
  ["3,000 levels of fields", `{ ${nested(3_000, "viewer {", "kind", "}")} }`, tooLarge],
  [
    "30 levels of fields",
    `{ municipality(ags: "05962004") { ${nested(9, "offers { nodes { municipality { ", "ags", "} } } ")} } }`,
    tooLarge,
  ],
  ["3,000 levels of a list of values", `{ municipality(ags: ${nested(3_000, "[", "1", "]")}) { name } }`, tooLarge],
  ["20 levels of a list of values", `{ municipality(ags: ${nested(20, "[", "", "]")}) { name } }`, tooLarge],
  ["60 levels of a list of values", `{ matchingParameters(asOf: ${nested(60, "[", "1", "]")}) { name } }`, tooLarge],
  [
    "30 levels of lists in objects",
    `{ offerTotals(by: [STATE], from: ${nested(30, "{ a: [", "1", "] }")}) { offers } }`,
    tooLarge,
  ],
  [
    "3,000 levels of an object of values",
    `{ municipalities(filter: ${nested(3_000, "{ a: ", "1", "}")}) { totalCount } }`,
    tooLarge,
  ],
  ["3,000 levels of a type", `query ($a: ${nested(3_000, "[", "Int", "]")}) { viewer { kind } }`, tooLarge],
  ["3,000 levels in the schema", `{ __schema { types { ${nested(3_000, "ofType {", "name", "}")} } } }`, tooLarge],
  ["30 levels in the schema", `{ __schema { types { ${nested(30, "ofType {", "name", "}")} } } }`, tooLarge],
  [
    "fields of types of fields in the schema",
    `{ __schema { types { ${nested(4, "fields { type {", "name", "} }")} } } }`,
    ["GRAPHQL_VALIDATION_FAILED"],
  ],
  ["3,000 levels of inline fragments", `{ ${nested(3_000, "... {", "viewer { kind }", "}")} }`, tooLarge],
  [
    "levels in 45 fragments",
    `{ ...F0 } ${times(45, (n) => `fragment F${n} on Query { ${nested(40, "... {", `...F${n + 1}`, "}")} }`)} fragment F45 on Query { viewer { kind } }`,
    tooLarge,
  ],
  ["10,000 directives at a field", `{ viewer { kind ${"@include(if: true) ".repeat(10_000)} } }`, tooLarge],
  ["10 directives at a field", `{ viewer { kind ${"@include(if: true) ".repeat(10)} } }`, tooLarge],
  ["300 fields with a directive", `{ viewer { ${"kind @skip(if: false) ".repeat(300)} } }`, tooLarge],
  ["10,000 arguments", `{ municipality(${times(10_000, (n) => `a${n}: 1`)}) { name } }`, tooLarge],
  ["1,000 operations", times(1_000, (n) => `query Q${n} { viewer { kind } }`), tooLarge],
  ["1,000 variables", `query (${times(1_000, (n) => `$v${n}: Int`)}) { viewer { kind } }`, tooLarge],
  ["the same field 1,900 times", `{ viewer { ${"kind ".repeat(1_900)} } }`, tooLarge],
  [
    "fields doubled within each other",
    `{ municipality(ags: "1") { ${nestedTwice(7, "strategy { goals { ", "id", "} }")} } }`,
    tooLarge,
  ],
  [
    "lists of 100 three levels deep",
    "{ municipalities(first: 100) { nodes { offers(first: 100) { nodes { municipality { jobs(first: 100) { nodes { id } } } } } } } }",
    ["COST_LIMIT_EXCEEDED"],
  ],
  [
    "a hundred searches for a place",
    {
      body: JSON.stringify({
        query: `query ($p: HouseholdProfileInput!) { ${times(30, (n) => `a${n}: placeFinder(profile: $p, first: 100) { nodes { explanation { improvements { scoreAfter } } } }`)} }`,
        variables: { p: { members: [] } },
      }),
    },
    ["COST_LIMIT_EXCEEDED"],
  ],
  ["a name of 200,000 characters", `{ ${"a".repeat(200_000)} }`, ["GRAPHQL_VALIDATION_FAILED"]],
  ["a string of 200,000 characters", `{ municipality(ags: "${"1".repeat(200_000)}") { name } }`, ["BAD_USER_INPUT"]],
  ["10 MB of variables", post("{ viewer { kind } }", { padding: "x".repeat(10 * 1024 * 1024) }), ["PAYLOAD_TOO_LARGE"]],
  [
    "variables 10,000 levels deep",
    { body: `{"query":"{ viewer { kind } }","variables":{"a":${nested(10_000, "[", "1", "]")}}}` },
    tooLarge,
  ],
  [
    "extensions 10,000 levels deep",
    { body: `{"query":"{ viewer { kind } }","extensions":{"a":${nested(10_000, '{"a":', "1", "}")}}}` },
    tooLarge,
  ],
  [
    "a list of 60,000 variables",
    post("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", { ids: new Array(60_000).fill("1") }),
    tooLarge,
  ],
];

describe("an attack by size is refused in time, and others are answered meanwhile", () => {
  test.each(ATTACKS)("%s", async (_, attack, codes) => {
    const outcome = await hub.attack(typeof attack === "string" ? post(attack) : attack);
    expect(outcome.codes).toEqual(codes);
    // An operation that was valid and asked for nothing is answered with 200, as every wrong argument is.
    if (codes[0] !== "BAD_USER_INPUT" && codes[0] !== "GRAPHQL_VALIDATION_FAILED")
      expect(outcome.answer.status).toBeGreaterThanOrEqual(400);
    expect(outcome.answer.status).toBeLessThan(500);
    // What was sent is told by its beginning.
    expect(outcome.answer.text.length).toBeLessThan(20_000);
    expect(outcome.slowness).toBe("");
  });

  test("a refusal tells the figure, the limit and what to do", async () => {
    const { errors } = await hub.ask(`{ ${times(100, (n) => `a${n}: viewer { kind }`)} }`);
    expect(errors?.[0]?.message).toBe(
      "The operation has 100 fields at its root; at most 30 are taken. Ask for less at once, in several operations.",
    );
  });
});

describe("what people ask for is answered", () => {
  test("the whole introspection", async () => {
    const whole = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    expect(await hub.ask(whole)).toMatchObject({ status: 200, data: { __schema: { queryType: { name: "Query" } } } });
  });

  test("lists of 100 within a list of 100", async () => {
    const answer = await hub.ask(
      "{ municipalities(first: 100) { nodes { name offers(first: 100) { nodes { id title } } } } }",
    );
    expect(answer.errors).toBeUndefined();
  });
});
