import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { startTestHub, type TestHub } from "../hub.js";

let hub: TestHub;
beforeAll(async () => void (hub = await startTestHub()));
afterAll(() => hub.stop());

const adult = { role: "ADULT", ageBand: "AGE_25_34", languages: [{ code: "ar" }] };
const work = { criterion: "WORK", importance: 5 };
const profile = { members: [adult], wishes: [work] };

const FIND =
  "query ($profile: HouseholdProfileInput!, $first: Int, $after: String) { placeFinder(profile: $profile, first: $first, after: $after) { totalCount } }";
const EXPLAIN =
  "query ($profile: HouseholdProfileInput!, $ags: AGS!) { explainPlace(profile: $profile, ags: $ags) { score } }";

interface Case {
  readonly what: string;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly argument: string;
  /** What would be right stands in the message. */
  readonly message: RegExp;
}

const CASES: readonly Case[] = [
  {
    what: "an AGS of 7 digits",
    query: '{ municipality(ags: "3254021") { name } }',
    argument: "ags",
    message: /03254021/,
  },
  {
    what: "an AGS of 7 digits whose zero of the state is there",
    query: '{ municipality(ags: "0325402") { name } }',
    argument: "ags",
    message: /has 7 digits; an AGS has 8 \(03254021\)/,
  },
  {
    what: "a district's key without its leading zero",
    query: '{ municipalities(filter: { district: { eq: "5962" } }) { totalCount } }',
    argument: "filter.district.eq",
    message: /"5962".*5 digits/,
  },
  {
    what: "a district's key among others that is none",
    query: '{ municipalityTotals(by: [], filter: { district: { in: ["05962", "Kreis"] } }) { population } }',
    argument: "filter.district.in",
    message: /"Kreis".*5 digits/,
  },
  {
    what: "an AGS with letters",
    query: '{ municipality(ags: "0325402x") { name } }',
    argument: "ags",
    message: /8 digits/,
  },
  {
    what: "null where a page has a size",
    query: "query ($first: Int) { jobs(first: $first) { totalCount } }",
    variables: { first: null },
    argument: "first",
    message: /null/,
  },
  {
    what: "a radius around a key that no municipality has",
    query: '{ jobs(filter: { near: { ags: "99999999", withinKm: 10 } }) { totalCount } }',
    argument: "filter.near.ags",
    message: /99999999/,
  },
  {
    what: "an AGS of 7 digits to explain",
    query: EXPLAIN,
    variables: { profile, ags: "5962004" },
    argument: "ags",
    message: /05962004/,
  },
  { what: "a page of 0", query: "{ municipalities(first: 0) { totalCount } }", argument: "first", message: /1 to 100/ },
  { what: "a page of 101", query: "{ offers(first: 101) { totalCount } }", argument: "first", message: /1 to 100/ },
  { what: "a page of 101 jobs", query: "{ jobs(first: 101) { totalCount } }", argument: "first", message: /1 to 100/ },
  { what: "a page of 0 places", query: FIND, variables: { profile, first: 0 }, argument: "first", message: /1 to 100/ },
  {
    what: "a page of 101 places",
    query: FIND,
    variables: { profile, first: 101 },
    argument: "first",
    message: /1 to 100/,
  },
  {
    what: "a broken cursor",
    query: '{ municipalities(after: "nonsense") { totalCount } }',
    argument: "after",
    message: /endCursor/,
  },
  {
    what: "a broken cursor of jobs",
    query: '{ jobs(after: "nonsense") { totalCount } }',
    argument: "after",
    message: /endCursor/,
  },
  {
    what: "a broken cursor of places",
    query: FIND,
    variables: { profile, after: "nonsense" },
    argument: "after",
    message: /endCursor/,
  },
  {
    what: "a profile without members",
    query: FIND,
    variables: { profile: { members: [] } },
    argument: "profile.members",
    message: /./,
  },
  {
    what: "a criterion twice",
    query: FIND,
    variables: { profile: { ...profile, wishes: [work, work] } },
    argument: "profile.wishes.1.criterion",
    message: /once|twice/,
  },
  {
    what: "an importance of 9",
    query: FIND,
    variables: { profile: { ...profile, wishes: [{ ...work, importance: 9 }] } },
    argument: "profile.wishes.0.importance",
    message: /1 .*5/,
  },
  {
    what: "a centre that does not exist",
    query: '{ jobs(filter: { near: { ags: "05999999", withinKm: 10 } }) { totalCount } }',
    argument: "filter.near.ags",
    message: /05999999/,
  },
  {
    what: "a radius of nothing",
    query: '{ municipalities(filter: { near: { ags: "05962004", withinKm: 0 } }) { totalCount } }',
    argument: "filter.near.withinKm",
    message: /1000/,
  },
  {
    what: "an order without its filter",
    query: "{ municipalities(orderBy: [{ field: DISTANCE }]) { totalCount } }",
    argument: "orderBy.0.field",
    message: /near/,
  },
  {
    what: "an order without the name that it compares with",
    query: "{ municipalities(orderBy: [{ field: NAME }, { field: SIMILARITY }]) { totalCount } }",
    argument: "orderBy.1.field",
    message: /SIMILARITY needs the filter name/,
  },
  {
    what: "a dimension twice",
    query: "{ municipalityTotals(by: [STATE, STATE]) { population } }",
    argument: "by",
    message: /once/,
  },
  {
    what: "a name of one letter",
    query: '{ municipalities(filter: { name: "x" }) { totalCount } }',
    argument: "filter.name",
    message: /2 to 80/,
  },
];

describe("bad input is told with its argument and what would be right", () => {
  test.each(CASES)("$what", async ({ query, variables, argument, message }) => {
    const answer = await hub.ask(query, variables);
    expect(answer.errors?.map(({ extensions }) => extensions)).toEqual([
      expect.objectContaining({ code: "BAD_USER_INPUT", argument }),
    ]);
    expect(answer.errors?.[0]?.message).toMatch(message);
    expect(answer.errors?.[0]?.path).toHaveLength(1);
  });
});

test("bad input takes no sibling with it", async () => {
  const answer = await hub.ask(
    '{ bad: municipality(ags: "1") { name } good: municipality(ags: "05962004") { name } list: municipalities(first: 0) { totalCount } }',
  );
  expect(answer.data).toEqual({ bad: null, good: { name: "Altena, Stadt" }, list: null });
  expect(answer.errors).toHaveLength(2);
});

test.each(["01999999", "99999999", "00000000"])(
  "the key %s, which no municipality has, is null, without an error",
  async (ags) => {
    const answer = await hub.ask(`{ municipality(ags: "${ags}") { name } }`);
    expect(answer).toEqual({ status: 200, data: { municipality: null } });
    expect(await hub.ask(EXPLAIN, { profile, ags })).toEqual({ status: 200, data: { explainPlace: null } });
  },
);

test.each([
  ["a profile without its members", FIND, { profile: { wishes: [work] } }, "profile.members"],
  [
    "a town left out, in a variable within a profile in the text, without a value",
    "query ($towns: [AGS!]!) { placeFinder(profile: { members: [{ role: ADULT, ageBand: AGE_25_34 }], neverAgs: $towns }) { totalCount } }",
    {},
    "profile.neverAgs",
  ],
  [
    "half an importance",
    FIND,
    { profile: { ...profile, wishes: [{ ...work, importance: 2.5 }] } },
    "profile.wishes.0.importance",
  ],
  [
    "an age band that does not exist",
    FIND,
    { profile: { members: [{ ...adult, ageBand: "AGE_26" }] } },
    "profile.members.0.ageBand",
  ],
  ["a day that the calendar does not have", '{ matchingParameters(asOf: "2026-02-30") { name } }', {}, "asOf"],
  [
    "such a day in a variable",
    "query ($day: LocalDate) { matchingParameters(asOf: $day) { name } }",
    { day: "2026-02-30" },
    "asOf",
  ],
])("%s names its argument, although no rule has seen it", async (_, query, variables, argument) => {
  const { errors } = await hub.ask(query, variables);
  expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: "BAD_USER_INPUT", argument }]);
});

test.each([
  [
    "query ($x: Boolean = false) { viewer { kind @skip(if: $x) } }",
    /\$x decides in @skip\(if:\) and is null\. Give it true or false/,
  ],
  ["query ($x: Boolean = true) { ...V } fragment V on Query { viewer @include(if: $x) { kind } }", /@include\(if:\)/],
])("a condition that is null is bad input: %s", async (query, told) => {
  const { errors, data } = await hub.ask(query, { x: null });
  expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: "BAD_USER_INPUT", argument: "if" }]);
  expect(errors?.[0]?.message).toMatch(told);
  expect(data).toBeUndefined();
});

test("null for a variable that is no condition of the operation asked for goes its way", async () => {
  const query =
    "query A($x: Boolean) { offers(filter: { isAvailable: $x }, first: 1) { pageInfo { hasNextPage } } } query B($x: Boolean = true) { viewer { kind @skip(if: $x) } }";
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ query, variables: { x: null }, operationName: "A" });
  const answer = await fetch(`${hub.url}/graphql`, { method: "POST", headers, body });
  expect(await answer.json()).toEqual({ data: { offers: { pageInfo: { hasNextPage: true } } } });
});

test.each([
  [
    "without its members",
    "{ placeFinder(profile: {}) { totalCount } }",
    /"HouseholdProfileInput.members" of required type/,
  ],
  [
    "with a variable that nobody declares",
    "{ placeFinder(profile: { members: [], neverAgs: $towns }) { totalCount } }",
    /Variable "\$towns" is not defined/,
  ],
  [
    "with a text for an enum",
    '{ placeFinder(profile: { members: [{ role: "ADULT", ageBand: AGE_25_34 }] }) { totalCount } }',
    /cannot represent non-enum value: "ADULT"/,
  ],
])("a profile in the text %s is refused where it stands in the text", async (_, query, message) => {
  const { errors, status } = await hub.ask(query, { towns: [] }, { accept: "application/graphql-response+json" });
  expect(status).toBe(400);
  expect(errors?.[0]?.message).toMatch(message);
  expect(errors?.[0]?.extensions?.["code"]).toBe("GRAPHQL_VALIDATION_FAILED");
  expect(hub.log()).not.toContain("placeFinder(");
});

test("a text that no database can hold is bad input", async () => {
  const { errors } = await hub.ask("query ($name: String) { municipalities(filter: { name: $name }) { totalCount } }", {
    name: "Alt\u0000ena",
  });
  expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: "BAD_USER_INPUT" }]);
  expect(errors?.[0]?.message).toContain("U+0000");
});

test("interfaces within interfaces do not burden the hub", async () => {
  const depth = 5;
  const query = `{ municipality(ags: "05962004") { ${"offers(first: 1) { nodes { municipality { ".repeat(depth)} ags ${"} } }".repeat(depth)} } }`;
  expect((await hub.ask(query)).errors).toBeUndefined();
});

test("a filter that is null, or whose value is null, filters nothing", async () => {
  const count = async (filter: string) => (await hub.ask(`{ municipalities(filter: ${filter}) { totalCount } }`)).data;
  const all = { municipalities: { totalCount: 10_981 } };
  for (const filter of [
    "null",
    "{ state: null }",
    "{ state: { eq: null, in: null } }",
    "{ name: null, near: null, population: { gte: null } }",
  ])
    expect(await count(filter)).toEqual(all);
});
