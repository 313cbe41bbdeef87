// Lists are read without the columns that nobody asks for, and no answer shows it.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type FieldNode, type FragmentDefinitionNode, Kind, parse } from "graphql";
import { FIELD_COLUMNS as OF_NEEDS } from "../../../subgraphs/municipalities/need/needs.js";
import { FIELD_COLUMNS as OF_OFFERS } from "../../../subgraphs/municipalities/offer/offers.js";
import {
  FIELD_COLUMNS as OF_PORTRAITS,
  PICTURE_COLUMNS as OF_PICTURES,
} from "../../../subgraphs/municipalities/portrait/portrait.loader.js";
import {
  DISTRICT_COLUMNS as OF_DISTRICTS,
  MUNICIPALITY_COLUMNS as OF_TOWNS,
} from "../../../subgraphs/municipalities/municipality/municipalities.js";
import {
  GOAL_COLUMNS as OF_GOALS,
  VALUE_COLUMNS as OF_VALUES,
} from "../../../subgraphs/municipalities/strategy/goal/strategy-goals.js";
import { FIELD_COLUMNS as OF_MEASURES } from "../../../subgraphs/municipalities/strategy/measure/strategy-measure.loader.js";
import { FIELD_COLUMNS as OF_PRIORITIES } from "../../../subgraphs/municipalities/strategy/priority/matching-priority.loader.js";
import { FIELD_COLUMNS as OF_STRATEGIES } from "../../../subgraphs/municipalities/strategy/strategy.loader.js";
import { globalId } from "../../../schema/identity.js";
import { municipalities } from "../../../subgraphs/municipalities/subgraph.js";
import { type FieldColumns, leftOut } from "../../../subgraphs/runtime/asked-columns.js";
import { schemaOf } from "../../../subgraphs/runtime/subgraph.js";
import { asEntity, byId, expectSameAlone } from "../fields-alone.js";
import { ALTENA, insert, openTownsDatabase, presents, staffOf, type TownsDatabase } from "./towns-database.js";

const staff = staffOf(ALTENA);

const TEXT = { de: "Auf Deutsch", en: "In English" };
const TEXTS = { title: TEXT, description: TEXT };
const PERIOD = { begins_on: "2026-01-02", ends_on: "2029-01-02" };

let towns: TownsDatabase;
beforeAll(async () => {
  towns = await openTownsDatabase();
  const { owner } = towns;
  await owner.query(
    `UPDATE municipality SET postal_code = '58762', latitude = 51.3, longitude = 7.7, location_precision = 'MUNICIPALITY' WHERE ags = '${ALTENA}'`,
  );
  const office = { office: "Rathaus", version: 3 };
  await presents.portrait(owner, ALTENA, {
    strengths: JSON.stringify([{ de: "Wald", en: "Woods" }]),
    contact_office: { de: "Bürgerbüro" },
    ...office,
  });
  await presents.picture(owner, ALTENA, { checked_at: "now", problem: "HTTP 404" });
  await insert(owner, "advisory_board", { ags: ALTENA, key: "b" });
  await insert(owner, "recommendation", {
    ags: ALTENA,
    key: "r",
    board_key: "b",
    kind: "MEASURE",
    title: TEXT,
    text: TEXT,
  });
  await insert(owner, "strategy", { ags: ALTENA, key: "s", vision: TEXT, ...PERIOD, ...office });
  const measured = { indicator: TEXT, unit: TEXT, baseline: 10, target: 20, target_year: 2030 };
  await insert(owner, "strategy_goal", { ags: ALTENA, key: "g", position: 1, ...TEXTS, ...measured, ...office });
  const value = { measured_on: "2026-01-02", value: 14.5, source: TEXT };
  await insert(owner, "strategy_goal_value", { ags: ALTENA, key: "v", goal_key: "g", ...value, ...office });
  const answered = { responsible_office: "Bauamt", budget_cents: 70_000, override_reason: TEXT };
  const because = { goal_key: "g", recommendation_key: "r" };
  await insert(owner, "strategy_measure", {
    ags: ALTENA,
    key: "m",
    ...because,
    ...TEXTS,
    ...answered,
    ...PERIOD,
    ...office,
  });
  // What stands nowhere decides too: on what may be done next, for one.
  await insert(owner, "strategy_measure", { ags: ALTENA, key: "bare", goal_key: "g", title: TEXT });
  const overridden = { overridden_recommendation_key: "r", override_reason: TEXT };
  const weighs = { criterion: "NEED_LABOUR", importance: 4 };
  await insert(owner, "matching_priority", { ags: ALTENA, key: "p", ...weighs, ...overridden, ...office });
  await presents.offer(owner, ALTENA, {
    key: "o",
    kind: "HOUSING",
    description: TEXT,
    capacity: 9,
    reserved: 1,
    taken: 2,
    available_from: "2026-01-02",
    available_until: "2099-01-02",
    rooms: 3.5,
    area_m2: 80,
    monthly_rent_cents: 70_000,
    max_persons: 4,
    is_step_free: true,
    external_id: "W-1",
    office: "Wohnungsamt",
  });
  await presents.need(owner, ALTENA, {
    key: "n",
    kind: "SKILLED_LABOUR",
    description: TEXT,
    kldb_code: "81302",
    needed_until: "2099-01-02",
    external_id: "B-1",
    strategy_goal_key: "g",
    recommendation_key: "r",
    override_reason: TEXT,
    ...office,
  });
}, 120_000);
afterAll(() => towns.stop());

const { schema } = schemaOf(municipalities);

describe("each field answers alone as it does among all of them", () => {
  const ask = (query: string) => towns.ask(query, {}, staff);
  const ofTown = (path: string) => (fields: string) =>
    `{ municipality(ags: "${ALTENA}") { ${path.replace("…", fields)} } }`;

  test.each<[string, string, FieldColumns, (fields: string) => string]>([
    [
      "an offer of dwellings",
      "HousingOffer",
      OF_OFFERS,
      (f) => `{ offers(first: 5) { nodes { ... on HousingOffer { ${f} } } } }`,
    ],
    ["a town's offer", "HousingOffer", OF_OFFERS, ofTown("offers(first: 5) { nodes { ... on HousingOffer { … } } }")],
    ["an offer by its id", "HousingOffer", OF_OFFERS, asEntity("HousingOffer", globalId("Offer", "o"))],
    ["a need", "Need", OF_NEEDS, (f) => `{ needs(first: 5) { nodes { ${f} } } }`],
    ["a town's need", "Need", OF_NEEDS, ofTown("needs(first: 5) { nodes { … } }")],
    ["a goal's need", "Need", OF_NEEDS, ofTown("strategy { goals { needs { nodes { … } } } }")],
    ["a need by its id", "Need", OF_NEEDS, byId("Need", "n")],
    ["a portrait", "Portrait", OF_PORTRAITS, ofTown("portrait { … }")],
    ["a picture", "Picture", OF_PICTURES, ofTown("portrait { pictures { … } }")],
    ["a town", "Municipality", OF_TOWNS, ofTown("…")],
    ["a town by its id", "Municipality", OF_TOWNS, byId("Municipality", ALTENA)],
    [
      "a town in a list",
      "Municipality",
      OF_TOWNS,
      (f) => `{ municipalities(filter: { name: "Altena" }) { nodes { ${f} } } }`,
    ],
    ["a district", "District", OF_DISTRICTS, ofTown("district { … }")],
    ["a town's strategy", "Strategy", OF_STRATEGIES, ofTown("strategy { … }")],
    ["a strategy by its id", "Strategy", OF_STRATEGIES, byId("Strategy", "s")],
    ["a strategy's goal", "StrategyGoal", OF_GOALS, ofTown("strategy { goals { … } }")],
    ["a need's goal", "StrategyGoal", OF_GOALS, ofTown("needs { nodes { strategyGoal { … } } }")],
    ["a goal by its id", "StrategyGoal", OF_GOALS, byId("StrategyGoal", "g")],
    ["a goal's latest value", "StrategyGoalValue", OF_VALUES, ofTown("strategy { goals { latestValue { … } } }")],
    ["a goal's values", "StrategyGoalValue", OF_VALUES, ofTown("strategy { goals { values { nodes { … } } } }")],
    ["a value by its id", "StrategyGoalValue", OF_VALUES, byId("StrategyGoalValue", "v")],
    ["a strategy's measure", "StrategyMeasure", OF_MEASURES, ofTown("strategy { measures { … } }")],
    ["a goal's measure", "StrategyMeasure", OF_MEASURES, ofTown("strategy { goals { measures { … } } }")],
    ["a measure by its id", "StrategyMeasure", OF_MEASURES, byId("StrategyMeasure", "m", "bare")],
    ["a town's priority", "MatchingPriority", OF_PRIORITIES, ofTown("matchingPriorities { … }")],
    ["a town's overridden priority", "MatchingPriority", OF_PRIORITIES, ofTown("overriddenPriorities { … }")],
    ["a priority by its id", "MatchingPriority", OF_PRIORITIES, byId("MatchingPriority", "p")],
  ])("of %s", (_, type, columns, query) => expectSameAlone({ schema, type, query, ask }, columns));
});

test("what a condition leaves out for one caller is there for the next, whatever the document was asked with before", async () => {
  const query = `query ($ags: AGS!, $isLong: Boolean!) { municipality(ags: $ags) {
      few: needs(first: 1) { nodes { ...shown } } many: needs(first: 5) { nodes { ...shown } } } }
    fragment shown on Need { id description @include(if: $isLong) }`;
  const ask = async (ags: string, isLong: boolean) => (await towns.ask(query, { ags, isLong }, staff)).data;
  // Of a town that is none nothing is read, and nothing known by the document's interpreter.
  expect(await ask("99999999", true)).toEqual({ municipality: null });
  const short = { nodes: [{ id: globalId("Need", "n") }] };
  expect(await ask(ALTENA, false)).toEqual({ municipality: { few: short, many: short } });
  const long = { nodes: [{ id: globalId("Need", "n"), description: TEXT.de }] };
  for (const time of [1, 2])
    expect([time, await ask(ALTENA, true)]).toEqual([time, { municipality: { few: long, many: long } }]);
  expect(await ask(ALTENA, false)).toEqual({ municipality: { few: short, many: short } });
});

describe("a column is left out", () => {
  const of = (text: string, columns: Parameters<typeof leftOut>[1]) => {
    const { definitions } = parse(text);
    const fragments: Record<string, FragmentDefinitionNode> = {};
    const fieldNodes: FieldNode[] = [];
    for (const node of definitions)
      if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
      else if (node.kind === Kind.OPERATION_DEFINITION)
        fieldNodes.push(...node.selectionSet.selections.filter((each) => each.kind === Kind.FIELD));
    return leftOut({ fieldNodes, fragments }, columns);
  };

  test("where nothing asks for it, whatever else is asked", () => {
    const offers = of("{ offers { totalCount nodes { title monthlyRentCents } } }", OF_OFFERS);
    expect(offers).toEqual(Object.keys(OF_OFFERS).filter((name) => !["title", "monthlyRentCents"].includes(name)));
    expect(of("{ town { latitude: location { latitude } } }", OF_TOWNS)).not.toContain("longitude");
    expect(of("{ portrait { strengthTexts { texts { text } } } }", OF_PORTRAITS)).toEqual(
      Object.keys(OF_PORTRAITS).filter((name) => name !== "strengths"),
    );
  });

  test("not where it is asked for: under an alias, in a fragment, in one of two selections, behind a condition", () => {
    for (const text of [
      "{ needs { edges { node { why: description } } } }",
      "{ needs { ...a } } fragment a on X { nodes { ... on Y { ...b } } } fragment b on Z { descriptionTexts { text } }",
      "{ needs { nodes { title } } needs { nodes { description } } }",
      "query ($if: Boolean!) { needs { nodes { description @include(if: $if) } } }",
    ])
      expect({ text, isRead: !of(text, OF_NEEDS).includes("description") }).toEqual({ text, isRead: true });
  });
});
