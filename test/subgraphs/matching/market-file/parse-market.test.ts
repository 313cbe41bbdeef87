import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseMarket } from "../../../../subgraphs/matching/market-file/parse-market.js";
import { anyMarketFile, example, mistakesOf, withChange } from "./market-files.js";

test("any market, written out and read, is the same", () =>
  fc.assert(fc.property(anyMarketFile, (file) => expect(parseMarket(JSON.stringify(file))).toEqual({ file }))));

test("the market that the README shows is right", () => {
  const readme = readFileSync(
    fileURLToPath(new URL("../../../../../subgraphs/matching/market-file/README.md", import.meta.url)),
    "utf8",
  );
  const [, market = ""] = /```json\n(.*?)```/s.exec(readme) ?? [];
  expect(mistakesOf(market)).toEqual([]);
});

test("the example is right, with everything that a file can hold", () => {
  expect(mistakesOf(example)).toEqual([]);
  expect(mistakesOf(`\uFEFF${JSON.stringify(example, undefined, 4)}\r\n`)).toEqual([]);
});

describe("a mistake of meaning is told alone:", () => {
  test.each<[string, readonly (string | number)[], unknown, string, string, string]>([
    [
      "an unknown town in preferences",
      ["households", 0, "preferences", 2],
      "l9",
      "households[0].preferences[2]",
      "the id of a town of the file",
      '"l9"',
    ],
    [
      "a town twice in preferences",
      ["households", 0, "preferences", 2],
      "l2",
      "households[0].preferences[2]",
      "each once",
      '"l2"',
    ],
    [
      "an unknown household in priorities",
      ["towns", 0, "priorities", 0],
      "f9",
      "towns[0].priorities[0]",
      "the id of a household of the file",
      '"f9"',
    ],
    [
      "a household twice in priorities",
      ["towns", 0, "priorities", 2],
      "f1",
      "towns[0].priorities[2]",
      "each once",
      '"f1"',
    ],
    [
      "an unknown town in scores",
      ["households", 0, "scores", "l9"],
      1,
      "households[0].scores.l9",
      "the id of a town of the file",
      '"l9"',
    ],
    ["a household twice", ["households", 2, "id"], "f1", "households[2].id", "each once", '"f1"'],
    ["a town twice", ["towns", 2], { id: "l2", capacities: [1, 4] }, "towns[2].id", "each once", '"l2"'],
    ["a kind twice", ["capacityKinds", 1], "dwellings", "capacityKinds[1]", "each once", '"dwellings"'],
    [
      "too few needs",
      ["households", 0, "needs"],
      [1],
      "households[0].needs",
      "2 numbers, one for each capacity kind",
      "[1]",
    ],
    [
      "too many capacities",
      ["towns", 0, "capacities"],
      [2, 2, 2],
      "towns[0].capacities",
      "2 numbers, one for each capacity kind",
      "[2,2,2]",
    ],
    [
      "too few needs in a town",
      ["households", 1, "needs", "l1"],
      [1],
      "households[1].needs.l1",
      "2 numbers, one for each capacity kind",
      "[1]",
    ],
    [
      "needs in an unknown town",
      ["households", 1, "needs", "l9"],
      [0, 0],
      "households[1].needs.l9",
      "the id of a town of the file",
      '"l9"',
    ],
    [
      "no needs in a listed town",
      ["households", 1, "needs", "l2"],
      undefined,
      "households[1].needs.l2",
      "needs in every town on the list of preferences",
      "nothing",
    ],
    ["an unknown household fixed", ["fixed", "f9"], "l1", "fixed.f9", "the id of a household of the file", '"f9"'],
    ["fixed to an unknown town", ["fixed", "f2"], "l9", "fixed.f2", "the id of a town of the file", '"l9"'],
    ["fixed off the list", ["fixed", "f3"], "l1", "fixed.f3", "a town on the household's list of preferences", '"l1"'],
    [
      "fixed and forbidden",
      ["forbidden", 0],
      { household: "f2", town: "l1" },
      "fixed.f2",
      "a pair that is not forbidden",
      '"l1"',
    ],
    [
      "fixed over the capacity",
      ["towns", 0, "capacities"],
      [0, 2],
      "fixed",
      "what is fixed in l1 needs at most its capacity of dwellings, 0",
      "1",
    ],
    [
      "endowed over what is fixed",
      ["towns", 0, "capacities"],
      [1, 2],
      "endowment",
      "what is fixed or endowed in l1 needs at most its capacity of dwellings, 1",
      "2",
    ],
    [
      "endowed off the list",
      ["endowment", "f3"],
      "l2",
      "endowment.f3",
      "a town on the household's list of preferences",
      '"l2"',
    ],
    ["a forbidden endowment", ["forbidden", 0, "town"], "l1", "endowment.f1", "a pair that is not forbidden", '"l1"'],
    [
      "an unknown household forbidden",
      ["forbidden", 0, "household"],
      "f9",
      "forbidden[0].household",
      "the id of a household of the file",
      '"f9"',
    ],
    [
      "an unknown town forbidden",
      ["forbidden", 0, "town"],
      "l9",
      "forbidden[0].town",
      "the id of a town of the file",
      '"l9"',
    ],
    [
      "a pair forbidden twice",
      ["forbidden", 1],
      { household: "f1", town: "l2" },
      "forbidden[1]",
      "each once",
      '{"household":"f1","town":"l2"}',
    ],
    ["a group of an unknown household", ["groups", "f9"], {}, "groups.f9", "the id of a household of the file", '"f9"'],
  ])("%s", (_, place, value, path, expected, found) => {
    expect(mistakesOf(withChange(place, value))).toEqual([{ path, expected, found }]);
  });
});

test("all mistakes of a file are told together, those of shape and those of meaning", () => {
  const file = {
    ...example,
    households: [
      { id: "f1", needs: [1, -2], preferences: ["l2", "l7"] },
      { id: "f2", needs: "2", preferences: ["l1"] },
      { id: "f3", needs: [1], preferences: [] },
    ],
    towns: [{ id: "l1", capacities: [2, 2], priorities: ["f1", "f1", 3] }, { id: "l2" }],
    endowment: { f1: "l2" },
  };
  expect(mistakesOf(file).map(({ path }) => path)).toEqual([
    "households[0].needs[1]",
    "households[1].needs",
    "towns[0].priorities[2]",
    "towns[1].capacities",
    "households[0].preferences[1]",
    "households[2].needs",
    "towns[0].priorities[1]",
    "endowment.f1",
  ]);
});

describe("__proto__ is no name that anything can have:", () => {
  test.each([
    ["fixed.__proto__", '"fixed":{"__proto__":5}'],
    ["endowment.__proto__", '"endowment":{"__proto__":[]}'],
    ["fixed.__proto__", '"fixed":{"\\u005f_proto__":"l1"}'],
    ["groups.f1.__proto__", '"groups":{"f1":{"__proto__":1}}'],
    ["groups.f1.__proto__", '"groups":{"f1":{"__proto__":"uk"}}'],
    ["groups.__proto__", '"groups":{"__proto__":{}}'],
    ["__proto__", '"__proto__":null'],
  ])("%s in %s", (path, part) => {
    const { fixed: _, endowment: __, groups: ___, ...rest } = example;
    const text = JSON.stringify(rest).replace(/}$/, `,${part}}`);
    expect(mistakesOf(text)).toEqual([
      { path, expected: "any other name than __proto__", found: 'the name "__proto__"' },
    ]);
  });

  test("in a household, its needs and its scores", () => {
    const text = JSON.stringify(example).replace(
      '"needs":{',
      '"__proto__":1,"scores":{"__proto__":1},"needs":{"__proto__":[1],',
    );
    expect(mistakesOf(text).map(({ path }) => path)).toEqual([
      // The household has scores of its own behind these.
      "households[1].scores",
      "households[1].__proto__",
      "households[1].scores.__proto__",
      "households[1].needs.__proto__",
    ]);
  });
});

describe("one mistake is told once:", () => {
  const onlyAt = (place: readonly (string | number)[], value: unknown) =>
    mistakesOf(withChange(place, value)).map(({ path }) => path);

  test.each<[string, readonly (string | number)[], unknown, string]>([
    ["no kinds: no length is wrong", ["capacityKinds"], undefined, "capacityKinds"],
    ["kinds that are no list", ["capacityKinds"], "", "capacityKinds"],
    ["kinds of no name", ["capacityKinds"], [[]], "capacityKinds[0]"],
    ["an empty list of kinds", ["capacityKinds"], [], "capacityKinds"],
    ["towns that are no list: no town is unknown", ["towns"], {}, "towns"],
    ["no towns", ["towns"], undefined, "towns"],
    ["no households: none is unknown", ["households"], undefined, "households"],
    ["a town that has lost its id", ["towns", 0, "id"], undefined, "towns[0].id"],
    ["a household whose id is a number", ["households", 0, "id"], 1, "households[0].id"],
    [
      "preferences that are no list: nobody is fixed off them",
      ["households", 1, "preferences"],
      1,
      "households[1].preferences",
    ],
    ["a need too large, of one who is fixed", ["households", 1, "needs", "l1", 0], 1e300, "households[1].needs.l1[0]"],
    ["a need that no program counts exactly", ["households", 0, "needs", 0], 1e17, "households[0].needs[0]"],
    ["a capacity below 0 where somebody is fixed", ["towns", 0, "capacities", 0], -1, "towns[0].capacities[0]"],
  ])("%s", (_, place, value, path) => {
    expect(onlyAt(place, value)).toEqual([path]);
  });
});

test("a number that is too large for any program is told as such, not as null", () => {
  const text = JSON.stringify(example).replace('"needs":[1,2]', '"needs":[1e400,-1e400]');
  expect(mistakesOf(text)).toMatchObject([
    { path: "households[0].needs[0]", found: "a number too large" },
    { path: "households[0].needs[1]", found: "a number too small" },
  ]);
  expect(mistakesOf(JSON.stringify(example).replace('"needs":[1,2]', '"needs":[1e400]'))).toContainEqual(
    expect.objectContaining({ path: "households[0].needs", found: "a list of 1 entry" }),
  );
});
