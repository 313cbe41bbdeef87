import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { buildSchema, parse } from "graphql";
import { keptCost } from "../../../gateway/limits/kept-costs.js";
import { checkedCost, MOST_COST, operationCost } from "../../../gateway/limits/operation-cost.js";

const schema = buildSchema(`
  type PageInfo { endCursor: String }
  interface Offer { id: ID! town: Town }
  type Housing implements Offer { id: ID! town: Town rooms: [Room!]! }
  type Room { size: Int }
  type Course implements Offer { id: ID! town: Town }
  type OfferEdge { cursor: String! node: Offer! }
  type OfferConnection { totalCount: Int! nodes: [Offer!]! edges: [OfferEdge!]! pageInfo: PageInfo! }
  type Town { name: String offers(first: Int! = 20, after: String): OfferConnection }
  type Query { town(ags: String): Town nodes(ids: [ID!]!): [Offer] towns: [Town!]! }
  type Mutation { townUpdate(name: String): Town }
`);

const costOf = (query: string, variables: Record<string, unknown> = {}, operationName?: string): number =>
  operationCost(schema, { document: parse(query), variables, operationName });

// Each with the points in the order of its objects.
test.each([
  ["an object is a point", "{ town { name } }", {}, 1],
  ["a page has the entries that are asked for", "{ town { offers(first: 7) { nodes { id } } } }", {}, 1 + 7],
  ["a page has 20 entries without being asked", "{ town { offers { nodes { id } } } }", {}, 1 + 20],
  ["an entry with its edge is two", "{ town { offers(first: 7) { edges { node { id } } } } }", {}, 1 + 7 * 2],
  ["the page itself costs nothing", "{ town { offers(first: 7) { totalCount pageInfo { endCursor } } } }", {}, 1],
  ["a variable tells the length", "query ($n: Int!) { town { offers(first: $n) { nodes { id } } } }", { n: 3 }, 1 + 3],
  ["so does its default", "query ($n: Int! = 4) { town { offers(first: $n) { nodes { id } } } }", {}, 1 + 4],
  ["no page is longer than 100", "{ town { offers(first: 100000) { nodes { id } } } }", {}, 1 + 100],
  ["none is shorter than nothing", "{ town { offers(first: -5) { nodes { id } } } }", {}, 1],
  [
    "lists within lists multiply",
    "{ town { offers(first: 3) { nodes { town { offers(first: 4) { nodes { id } } } } } } }",
    {},
    1 + 3 * (1 + 1 + 4),
  ],
  ["keys tell the length", '{ nodes(ids: ["a", "b", "c"]) { id } }', {}, 3 * (1 + 10)],
  ["a list of which nothing is known has 10", "{ towns { name } }", {}, 10],
  [
    "of several types the dearest counts",
    "{ nodes(ids: [1]) { ... on Housing { rooms { size } } ... on Course { town { name } } } }",
    {},
    1 + 10 + 10,
  ],
  [
    "a fragment costs wherever it is used",
    "{ a: town { ...F } b: town { ...F } } fragment F on Town { offers(first: 5) { nodes { id } } }",
    {},
    2 * (1 + 5),
  ],
  [
    "what is left out costs nothing",
    "query ($no: Boolean!) { town @include(if: $no) { name } a: town @skip(if: true) { name } b: town { name } }",
    { no: false },
    1,
  ],
  ["a change is dearer", "mutation { townUpdate { name } }", {}, 1 + 100],
  [
    "each change is",
    "mutation { ...F } fragment F on Mutation { a: townUpdate { name } b: townUpdate { name } }",
    {},
    202,
  ],
  ["nothing is free", "{ __typename }", {}, 1],
  ["what validation will refuse costs nothing", "{ nothing { at(all: 1) { here } } }", {}, 1],
])("%s", (_, query, variables, points) => {
  expect(costOf(query, variables)).toBe(points);
});

test("only the operation that is asked for costs", () => {
  const two = "query A { town { name } } query B { towns { name } }";
  expect(costOf(two, {}, "A")).toBe(1);
  expect(costOf(two, {}, "B")).toBe(10);
});

test("doubling fragments are counted in no time", () => {
  const fragments = Array.from({ length: 60 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`);
  expect(costOf(`{ ...F0 } ${fragments.join(" ")} fragment F60 on Query { town { name } }`)).toBe(2 ** 60);
});

test("what costs too much is refused with the cost and the limit", () => {
  const query =
    "{ town { offers(first: 100) { nodes { town { offers(first: 100) { nodes { town { offers(first: 100) { nodes { id } } } } } } } } } }";
  const cost = 1 + 100 * (1 + 1 + 100 * (1 + 1 + 100));
  expect(() => checkedCost(schema, { document: parse(query), variables: {} })).toThrow(
    `The operation costs ${cost} points; at most ${MOST_COST} are taken.`,
  );
});

test("a document that comes again costs by the values that come with it", () => {
  const document = parse(
    "query ($n: Int, $ids: [ID!]! = [], $no: Boolean! = false) { town { offers(first: $n) { nodes { id } } } nodes(ids: $ids) { id } towns @include(if: $no) { name } }",
  );
  const costs = [
    { n: 5 },
    { n: 50 },
    {},
    { n: null },
    { n: 5, ids: ["a", "b"] },
    { n: 5, ids: ["a"] },
    { n: 5, no: true },
  ];
  expect([...costs, ...costs].map((variables) => checkedCost(schema, { document, variables }))).toEqual([
    ...[6, 51, 21, 21, 28, 17, 16],
    ...[6, 51, 21, 21, 28, 17, 16],
  ]);
});

describe("in the hub's graph", () => {
  const hub = buildSchema(readFileSync(new URL("../../../../schema/generated/api.graphql", import.meta.url), "utf8"));
  const costs = (query: string, variables: Record<string, unknown> = {}): number =>
    operationCost(hub, { document: parse(query), variables });
  const TOTALS = 100;
  const SEARCH = 200;

  // Each with the rows that there may be.
  test.each([
    ["municipalityTotals(by: []) { municipalities }", 1],
    ["municipalityTotals(by: STATE) { municipalities }", 16],
    ["municipalityTotals(by: [STATE, KIND]) { municipalities }", 16 * 4],
    ["municipalityTotals(by: [DISTRICT, KIND, STATE]) { municipalities }", 900],
    ["offerTotals(by: [STATE, STATE, KIND]) { offers }", 16 * 15],
    ["offerTotals(by: [DISTRICT, STATE, SETTLEMENT_KIND]) { offers }", 900],
    ["offerTotals(by: [MONTH]) { offers }", 12],
    ['offerTotals(by: [MONTH], from: "2026-01-31", to: "2026-03-01") { offers }', 3],
    ['offerTotals(by: [MONTH], from: "1006-12-01") { offers }', 240],
    ['needTotals(by: [MONTH, KIND], from: "whenever") { needs }', 240 * 6],
    ["jobTotals(by: [OCCUPATION_AREA, KIND]) { jobs }", 10 * 4],
  ])("%s has as many rows as its dimensions allow", (field, rows) => {
    expect(costs(`{ ${field} }`)).toBe(TOTALS + rows);
  });

  test("totals of twenty years by everything are refused", () => {
    const query = '{ offerTotals(by: [MONTH, KIND, STATE, DISTRICT, SETTLEMENT_KIND], from: "2006-12-01") { offers } }';
    expect(() => checkedCost(hub, { document: parse(query), variables: {} })).toThrow(/fewer dimensions and months/);
  });

  test.each([
    ['{ municipalities(first: 100, filter: { name: "st" }) { nodes { name } } }', {}, SEARCH + 100],
    [
      "query ($f: MunicipalityFilter) { municipalities(filter: $f) { nodes { ags } } }",
      { f: { name: "st" } },
      SEARCH + 20,
    ],
    ["query ($n: String) { municipalities(filter: { name: $n }) { nodes { ags } } }", { n: "st" }, SEARCH + 20],
    ["query ($n: String) { municipalities(filter: { name: $n }) { nodes { ags } } }", { n: null }, 20],
    ['{ occupations(name: "schweiß") { nodes { kldbCode } } }', {}, 20 + 20],
    ['{ municipalityTotals(by: [], filter: { name: "st" }) { municipalities } }', {}, TOTALS + SEARCH + 1],
  ])("a search by a text is dearer: %s", (query, variables, points) => {
    expect(costs(query, variables)).toBe(points);
  });

  test.each([
    "{ municipalities(first: 5) { totalCount all: totalCount nodes { ags } } }",
    "{ municipalities(first: 5) { ...C nodes { ags } } } fragment C on MunicipalityConnection { ... { totalCount } }",
  ])("a count of all is dearer, once for a list: %s", (query) => {
    expect(costs(query)).toBe(5 + 10);
  });

  test("many searches at once take a good part of a budget", () => {
    const searches = Array.from(
      { length: 29 },
      (_, n) => `a${n}: municipalities(first: 100, filter: { name: "st${n}" }) { totalCount nodes { name } }`,
    );
    expect(costs(`{ ${searches.join(" ")} }`)).toBe(29 * (SEARCH + 100 + 10));
  });

  test("a document that comes again costs by the dimensions, the months and the search that come with it", () => {
    const document = parse(
      'query ($by: [OfferDimension!]!, $from: LocalDate, $f: MunicipalityFilter) { offerTotals(by: $by, from: $from, to: "2026-11-01") { offers } municipalities(first: 1, filter: $f) { nodes { ags } } }',
    );
    const asked = [
      { by: ["STATE"] },
      { by: ["KIND"] },
      { by: ["MONTH"], from: "2026-10-01" },
      { by: ["MONTH"], from: "2026-01-01" },
      { by: ["STATE"], f: { name: "st" } },
      { by: ["STATE"], f: { name: null } },
    ];
    expect([...asked, ...asked].map((variables) => checkedCost(hub, { document, variables }) - TOTALS - 1)).toEqual([
      ...[16, 15, 2, 11, 16 + SEARCH, 16],
      ...[16, 15, 2, 11, 16 + SEARCH, 16],
    ]);
  });
});

test("what a document is sent that it does not ask for is not kept, nor what somebody wrote", () => {
  const document = parse(
    "query ($first: Int, $text: String) { town(ags: $text) { offers(first: $first) { nodes { id } } } }",
  );
  let counted = 0;
  const ask = (variables: Record<string, unknown>, operationName?: string) =>
    keptCost({ document, variables, operationName }, () => (counted += 1));
  for (let number = 0; number < 50; number += 1)
    ask({ [`other${number}`]: number, text: "ALTENA".slice(number % 5), first: 3 });
  expect(counted).toBe(1);
  ask({ first: 7 });
  // What names no operation of the document is counted each time.
  for (const time of [3, 4]) {
    ask({ first: 3 }, "Another");
    expect(counted).toBe(time);
  }
});
