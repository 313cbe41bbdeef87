import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { mistakesOf, withChange } from "./market-files.js";

describe("a mistake of shape is told with its path, what was expected and what stood there:", () => {
  test.each<[string, readonly (string | number)[], unknown, string, string, string]>([
    ["no households", ["households"], undefined, "households", "a list of households, each id once", "nothing"],
    [
      "an object for a list",
      ["towns"],
      { l1: {} },
      "towns",
      "a list of at most 65,535 towns",
      "an object with 1 entry",
    ],
    ["no kinds", ["capacityKinds"], [], "capacityKinds", "a list of at least one and at most 1,000", "[]"],
    [
      "too many kinds",
      ["capacityKinds"],
      Array.from({ length: 1_001 }, (_, place) => `s${place}`),
      "capacityKinds",
      "at least one and at most 1,000 names",
      "a list of 1001 entries",
    ],
    ["a number as id", ["households", 0, "id"], 7, "households[0].id", "an id: a text of 1 to 200 characters", "7"],
    ["an empty id", ["towns", 1, "id"], "", "towns[1].id", "an id: a text of 1 to 200 characters", '""'],
    ["a forbidden id", ["towns", 1, "id"], "__proto__", "towns[1].id", "not __proto__", '"__proto__"'],
    [
      "no preferences",
      ["households", 2, "preferences"],
      undefined,
      "households[2].preferences",
      "a list of",
      "nothing",
    ],
    ["a half need", ["households", 0, "needs", 1], 0.5, "households[0].needs[1]", "a whole number from 0", "0.5"],
    ["a negative capacity", ["towns", 0, "capacities", 0], -1, "towns[0].capacities[0]", "a whole number from 0", "-1"],
    [
      "too great a score",
      ["households", 0, "scores", "l1"],
      2 ** 31,
      "households[0].scores.l1",
      "to 2147483647",
      "2147483648",
    ],
    ["a text as score", ["households", 0, "scores", "l1"], "ten", "households[0].scores.l1", "a whole number", '"ten"'],
    [
      "needs by town that are no list",
      ["households", 1, "needs", "l1"],
      1,
      "households[1].needs.l1",
      "a list of whole numbers",
      "1",
    ],
    ["a need by town", ["households", 1, "needs", "l1", 0], "x", "households[1].needs.l1[0]", "a whole number", '"x"'],
    [
      "needs of neither form",
      ["households", 0, "needs"],
      null,
      "households[0].needs",
      "or an object of such lists by town",
      "null",
    ],
    [
      "a misspelt name",
      ["households", 0, "prefrences"],
      [],
      "households[0].prefrences",
      "one of id, needs, preferences, scores",
      '"prefrences"',
    ],
    ["a misspelt part", ["priorities"], [], "priorities", "one of $schema, capacityKinds, households", '"priorities"'],
    [
      "a number as preference",
      ["households", 0, "preferences", 1],
      2,
      "households[0].preferences[1]",
      "the id of one that is in the file",
      "2",
    ],
    [
      "a pair as list",
      ["forbidden", 0],
      ["f1", "l2"],
      "forbidden[0]",
      "a pair: an object with household and town",
      '["f1","l2"]',
    ],
    ["a list of fixed pairs", ["fixed"], [], "fixed", "an object that names a town for households", "[]"],
    [
      "a group without attribute",
      ["groups", "f1"],
      "uk",
      "groups.f1",
      "an object with a text for each attribute",
      '"uk"',
    ],
  ])("%s", (_, place, value, path, expected, found) => {
    expect(mistakesOf(withChange(place, value))).toContainEqual({
      path,
      expected: expect.stringContaining(expected),
      found: expect.stringContaining(found),
    });
  });
});

test.each([[null], [[]], ["market"], [7]])("%j is no market, and says so once", (file) => {
  expect(mistakesOf(JSON.stringify(file))).toMatchObject([
    { path: "the file", expected: "a market: an object with capacityKinds, households and towns" },
  ]);
});

test("what stood there is shortened", () => {
  const [mistake] = mistakesOf(withChange(["towns", 0, "id"], "x".repeat(500)));
  expect(mistake?.found).toMatch(/^"x{60}"… \(500 characters\)$/);
});

describe("the schema, for whoever reads it,", () => {
  interface Schema {
    readonly title?: string;
    readonly description?: string;
    readonly examples?: readonly unknown[];
    readonly $ref?: string;
  }
  const file = fileURLToPath(
    new URL("../../../../../subgraphs/matching/market-file/market.schema.json", import.meta.url),
  );
  const schema = JSON.parse(readFileSync(file, "utf8")) as Schema;

  /** All schemas in it that speak of a value, with the place of each. */
  function partsOf(part: object, place: string): readonly (readonly [string, Schema])[] {
    return Object.entries(part).flatMap(([name, value]) => {
      if (typeof value !== "object" || value === null || name === "examples") return [];
      const at = `${place}/${name}`;
      const isSchema = "type" in value || "anyOf" in value;
      return [...(isSchema ? [[at, value as Schema] as const] : []), ...partsOf(value as object, at)];
    });
  }

  test("says at every place what is expected, what it means, and shows an example", () => {
    const parts = partsOf(schema, "");
    expect(parts.length).toBeGreaterThan(15);
    for (const [place, { title, description, examples }] of parts)
      expect({ place, isDescribed: Boolean(title && description && examples?.length) }).toEqual({
        place,
        isDescribed: true,
      });
  });

  test("is of the 2020-12 dialect and refuses names that it does not know", () => {
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      additionalProperties: false,
    });
  });
});
