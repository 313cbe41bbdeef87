// Lists are read without the large columns that nobody asks for, and no answer shows it.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  Kind,
  parse,
} from "graphql";
import { LARGE_COLUMNS as OF_NEEDS } from "../../../subgraphs/municipalities/need/needs.js";
import { LARGE_COLUMNS as OF_OFFERS } from "../../../subgraphs/municipalities/offer/offers.js";
import { LARGE_COLUMNS as OF_PORTRAITS } from "../../../subgraphs/municipalities/portrait/portrait.loader.js";
import { municipalities } from "../../../subgraphs/municipalities/subgraph.js";
import { leftOut } from "../../../subgraphs/runtime/asked-columns.js";
import { schemaOf } from "../../../subgraphs/runtime/subgraph.js";
import { ALTENA, openTownsDatabase, presents, staffOf, type TownsDatabase } from "./towns-database.js";

const staff = staffOf(ALTENA);

let towns: TownsDatabase;
beforeAll(async () => {
  towns = await openTownsDatabase();
  await presents.portrait(towns.owner, ALTENA);
  await presents.offer(towns.owner, ALTENA, { description: { de: "Im Tal", en: "In the valley" } });
  await presents.need(towns.owner, ALTENA, { description: { de: "Bald", en: "Soon" } });
}, 120_000);
afterAll(() => towns.stop());

/** Where each type stands below a list. */
const LISTS = {
  Offer: (fields: string) => `{ offers(first: 5) { nodes { ${fields} } } }`,
  Need: (fields: string) => `{ needs(first: 5) { nodes { ${fields} } } }`,
  Portrait: (fields: string) => `{ municipalities(first: 5) { nodes { portrait { ${fields} } } } }`,
} as const;

/** What can be asked of a type by a name alone, or by a language and a text. */
function fieldsOf(type: keyof typeof LISTS): readonly string[] {
  const found = schemaOf(municipalities).schema.getType(type);
  if (!isObjectType(found) && !isInterfaceType(found)) throw new Error(`${type} has no fields.`);
  return Object.values(found.getFields()).flatMap(({ name, type: of }) => {
    const answered = getNamedType(of);
    if (isLeafType(answered)) return [name];
    if (answered.name === "LocalizedTextEntry") return [`${name} { language text }`];
    return answered.name === "LocalizedTextEntries" ? [`${name} { texts { language text } }`] : [];
  });
}

describe.each(Object.keys(LISTS) as (keyof typeof LISTS)[])("each field of %s", (type) => {
  test("answers alone as it does among all of them", async () => {
    const fields = fieldsOf(type);
    expect(fields.length).toBeGreaterThan(8);
    const whole = await towns.ask(LISTS[type](fields.join(" ")), {}, staff);
    expect(whole.errors).toBeUndefined();
    for (const field of fields) {
      const name = field.split(" ")[0] ?? "";
      const alone = await towns.ask(LISTS[type](field), {}, staff);
      expect({ field, values: valuesOf(alone.data, name) }).toEqual({ field, values: valuesOf(whole.data, name) });
    }
  });
});

/** All values under a name, wherever they stand. */
function valuesOf(tree: unknown, name: string): unknown[] {
  if (typeof tree !== "object" || tree === null) return [];
  return Object.entries<unknown>(tree as Record<string, unknown>).flatMap(([key, value]) =>
    key === name ? [value] : valuesOf(value, name),
  );
}

describe("a large column is left out", () => {
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
    expect(of("{ offers { totalCount nodes { title } } }", OF_OFFERS)).toEqual(["description"]);
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
      expect({ text, without: of(text, OF_NEEDS) }).toEqual({ text, without: [] });
  });
});
