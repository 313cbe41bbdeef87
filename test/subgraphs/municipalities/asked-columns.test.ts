// Lists are read without the columns that nobody asks for, and no answer shows it.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type FieldNode, type FragmentDefinitionNode, Kind, parse } from "graphql";
import { FIELD_COLUMNS as OF_NEEDS } from "../../../subgraphs/municipalities/need/needs.js";
import { FIELD_COLUMNS as OF_OFFERS } from "../../../subgraphs/municipalities/offer/offers.js";
import { FIELD_COLUMNS as OF_PORTRAITS } from "../../../subgraphs/municipalities/portrait/portrait.loader.js";
import { municipalities } from "../../../subgraphs/municipalities/subgraph.js";
import { leftOut } from "../../../subgraphs/runtime/asked-columns.js";
import { schemaOf } from "../../../subgraphs/runtime/subgraph.js";
import { expectSameAlone } from "../fields-alone.js";
import { ALTENA, openTownsDatabase, presents, staffOf, type TownsDatabase } from "./towns-database.js";

const staff = staffOf(ALTENA);

let towns: TownsDatabase;
beforeAll(async () => {
  towns = await openTownsDatabase();
  await presents.portrait(towns.owner, ALTENA, { strengths: JSON.stringify([{ de: "Wald", en: "Woods" }]) });
  await presents.offer(towns.owner, ALTENA, {
    kind: "HOUSING",
    description: { de: "Im Tal", en: "In the valley" },
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
  await towns.owner.query(`INSERT INTO strategy (ags) VALUES ('${ALTENA}')`);
  await towns.owner.query(
    `INSERT INTO strategy_goal (key, ags, position, title) VALUES ('g', '${ALTENA}', 1, '{"de": "Ziel"}')`,
  );
  await presents.need(towns.owner, ALTENA, {
    kind: "SKILLED_LABOUR",
    description: { de: "Bald", en: "Soon" },
    kldb_code: "81302",
    needed_until: "2099-01-02",
    external_id: "B-1",
    office: "Wirtschaftsförderung",
    strategy_goal_key: "g",
  });
}, 120_000);
afterAll(() => towns.stop());

const { schema } = schemaOf(municipalities);

describe("each field answers alone as it does among all of them", () => {
  const ask = (query: string) => towns.ask(query, {}, staff);

  test("of an offer of dwellings", () =>
    expectSameAlone(
      {
        schema,
        type: "HousingOffer",
        query: (fields) => `{ offers(first: 5) { nodes { ... on HousingOffer { ${fields} } } } }`,
        ask,
      },
      OF_OFFERS,
    ));

  test("of an offer of a town", () =>
    expectSameAlone(
      {
        schema,
        type: "HousingOffer",
        query: (fields) =>
          `{ town: municipality(ags: "${ALTENA}") { offers(first: 5) { nodes { ... on HousingOffer { ${fields} } } } } }`,
        ask,
      },
      OF_OFFERS,
    ));

  test("of a need", () =>
    expectSameAlone(
      { schema, type: "Need", query: (fields) => `{ needs(first: 5) { nodes { ${fields} } } }`, ask },
      OF_NEEDS,
    ));

  test("of a portrait", () =>
    expectSameAlone(
      {
        schema,
        type: "Portrait",
        query: (fields) => `{ municipalities(first: 5) { nodes { portrait { ${fields} } } } }`,
        ask,
      },
      OF_PORTRAITS,
    ));
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
    expect(of("{ portrait { headline } }", OF_PORTRAITS)).toEqual(["introduction", "strengths"]);
    expect(of("{ portrait { strengthTexts { texts { text } } } }", OF_PORTRAITS)).toEqual(["introduction"]);
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
