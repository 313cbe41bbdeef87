// The enums of the graph with their words: all that the graph has, in every language that they speak.
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { buildSchema, type GraphQLEnumType, isEnumType } from "graphql";
import { LANGUAGES } from "../../../schema/vocabulary/language.js";
import { readProjectFile } from "../../house/project-files.js";
import { startTestHub, type TestHub } from "../../hub.js";
import { foreignLetters } from "../../schema/label-faults.js";

interface Vocabulary {
  readonly name: string;
  readonly description: string;
  readonly values: readonly ({ readonly value: string; readonly description: string } & Record<string, string>)[];
}

let hub: TestHub;
let enums: readonly GraphQLEnumType[];
beforeAll(async () => {
  hub = await startTestHub();
  const schema = buildSchema(await readProjectFile("schema/generated/api.graphql"));
  enums = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLEnumType => isEnumType(type) && !type.name.startsWith("__"),
  );
}, 120_000);
afterAll(() => hub.stop());

async function vocabularies(
  names: readonly string[] | null,
  fields: string,
  headers: Record<string, string> = {},
): Promise<readonly Vocabulary[]> {
  const query = `query ($names: [String!]) { vocabularies(names: $names) { ${fields} } }`;
  const { data, errors } = await hub.ask(query, names ? { names } : {}, headers);
  expect(errors).toBeUndefined();
  return (data as { vocabularies: Vocabulary[] }).vocabularies;
}

describe("what is listed", () => {
  test("every enum of the graph by name, each with its values as the schema describes them", async () => {
    const listed = await vocabularies(null, "name description values { value description }");
    const shown = enums;
    expect(shown.length).toBeGreaterThan(30);
    expect(listed.map(({ name }) => name)).toEqual(shown.map(({ name }) => name).toSorted());
    const inSchema = new Map(
      shown.map((type) => [
        type.name,
        {
          description: type.description,
          values: type.getValues().map(({ name, description }) => `${name}: ${description ?? ""}`),
        },
      ]),
    );
    for (const { name, description, values } of listed)
      expect({
        description,
        values: values.map((value) => `${value.value}: ${value.description}`).toSorted(),
      }).toEqual({ ...inSchema.get(name), values: inSchema.get(name)?.values.toSorted() });
  });

  test("those that are named, each once, in that order; of none, none", async () => {
    const named = await vocabularies(["OfferKind", "AgeBand", "OfferKind"], "name");
    expect(named).toEqual([{ name: "OfferKind" }, { name: "AgeBand" }]);
    expect(await vocabularies([], "name")).toEqual([]);
  });

  test("values in the order in which people read them", async () => {
    const [levels] = await vocabularies(["LanguageLevel"], "values { value }");
    expect(levels?.values.map(({ value }) => value).filter((value) => value !== "NONE")).toEqual([
      "A1",
      "A2",
      "B1",
      "B2",
      "C1",
      "C2",
    ]);
  });
});

describe("labels", () => {
  test("of ages and roles, which stand in inputs only, are had in every language of the hub", async () => {
    const inAll = LANGUAGES.map(({ value }) => `${value}: label(lang: ${value})`).join(" ");
    const listed = await vocabularies(["AgeBand", "MemberRole"], `name values { value ${inAll} }`);
    expect(listed.map(({ name }) => name)).toEqual(["AgeBand", "MemberRole"]);
    for (const entry of listed.flatMap(({ values }) => values))
      for (const { value, tag } of LANGUAGES) {
        expect(entry[value]).toMatch(/\p{L}|\d/u);
        expect([tag, entry[value], foreignLetters(tag, entry[value] ?? "")]).toEqual([tag, entry[value], []]);
      }
    expect(listed[1]?.values).toContainEqual(expect.objectContaining({ value: "CHILD", DE: "Kind", TR: "Çocuk" }));
  });

  test.each([
    ["the reader's language", "uk", "Дитина"],
    ["German for who reads none of the hub's languages", "pl", "Kind"],
  ])("come in %s", async (_, language, child) => {
    const [roles] = await vocabularies(["MemberRole"], "values { value label }", { "accept-language": language });
    expect(roles?.values).toContainEqual({ value: "CHILD", label: child });
  });

  test("of what only staff meets fall back to German", async () => {
    const [phases] = await vocabularies(["PilotPhase"], "values { value de: label(lang: DE) ti: label(lang: TI) }");
    for (const { de, ti } of phases?.values ?? []) expect(ti).toBe(de);
  });
});

describe("names that are refused", () => {
  const refused = async (names: readonly string[]) => {
    const { data, errors } = await hub.ask("query ($names: [String!]) { vocabularies(names: $names) { name } }", {
      names,
    });
    expect(data).toEqual({ vocabularies: null });
    expect(errors).toHaveLength(1);
    return errors?.[0];
  };

  test.each(["Age", "ageBand", "Municipality", "__proto__", ""])("%j is no vocabulary", async (name) => {
    expect(await refused([name])).toMatchObject({
      path: ["vocabularies"],
      message: `${JSON.stringify(name)} is no vocabulary of the graph; \`vocabularies { name }\` lists all that are, such as AgeBand.`,
      extensions: { code: "BAD_USER_INPUT", argument: "names.0" },
    });
  });

  test("all that are wrong are told at once, each at its place", async () => {
    expect(await refused(["AgeBand", "X", "Y"])).toMatchObject({
      extensions: { argument: "names.1", problems: [{ argument: "names.1" }, { argument: "names.2" }] },
    });
  });

  test("more names than there are vocabularies", async () => {
    expect(await refused(new Array<string>(1_000).fill("AgeBand"))).toMatchObject({
      message: expect.stringMatching(/^names has 1000 entries; the graph has \d+ vocabularies\.$/),
      extensions: { code: "BAD_USER_INPUT", argument: "names" },
    });
  });
});
