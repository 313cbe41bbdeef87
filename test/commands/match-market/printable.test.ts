import { describe, expect, test } from "@jest/globals";
import { describeMistakes, mistakesJson } from "../../../commands/match-market/describe-mistakes.js";
import { describeComparison, describeResult } from "../../../commands/match-market/describe-result.js";
import { jsonText } from "../../../commands/match-market/json-text.js";
import { printable } from "../../../commands/match-market/printable.js";
import { solveByAll, solveFile } from "../../../commands/match-market/solve-file.js";
import { parseMarket } from "../../../subgraphs/matching/market-file/parse-market.js";
import { problemOfFile } from "../../../subgraphs/matching/market-file/stated-problem.js";

/** Colour, line end, nothing, the one-byte beginning of an order, and the end of a bracket that turns words round. */
const ORDERS = "\u001b[31m\n\u0000\u009b2J\u202e";
const SHOWN = "\\u001b[31m\\u000a\\u0000\\u009b2J\\u202e";
/** What must never reach a terminal from a file; line ends are the tables' own. */
const FORBIDDEN = /(?!\n)[\p{Cc}\u202a-\u202e]/u;

const file = {
  capacityKinds: [`kind${ORDERS}`],
  households: [{ id: `f${ORDERS}`, needs: [1], preferences: [`l${ORDERS}`], scores: { [`l${ORDERS}`]: 2 } }],
  towns: [{ id: `l${ORDERS}`, capacities: [1] }],
  groups: { [`f${ORDERS}`]: { [`attribute${ORDERS}`]: `value${ORDERS}` } },
};
const options = { seed: 1, provesBound: true, misreports: 0 };

describe("what stands in a file never gives a terminal orders:", () => {
  test("in the table of a result, in its groups and in JSON", async () => {
    const result = await solveFile(problemOfFile(file, false), "DEFERRED_ACCEPTANCE", file.groups, options);
    const table = describeResult(result);
    for (const name of ["f", "l", "used of kind", "By attribute", "value"]) expect(table).toContain(name + SHOWN);
    expect(table).not.toMatch(FORBIDDEN);
    const json = jsonText(result);
    expect(json).not.toMatch(FORBIDDEN);
    expect(JSON.parse(json)).toMatchObject({ matching: { [`f${ORDERS}`]: `l${ORDERS}` } });
  });

  test("in a comparison", async () => {
    const results = await solveByAll(problemOfFile(file, false), undefined, options);
    expect(describeComparison(results)).toContain(`used of kind${SHOWN}`);
    expect(describeComparison(results)).not.toMatch(FORBIDDEN);
  });

  test.each([
    ["broken JSON", `{"capacityKinds": \u001b[31m\u0000\u009b`],
    [
      "a kind that is mentioned",
      JSON.stringify({
        ...file,
        fixed: { [`f${ORDERS}`]: `l${ORDERS}` },
        towns: [{ id: `l${ORDERS}`, capacities: [0] }],
      }),
    ],
    ["an unknown id and name", JSON.stringify({ ...file, [ORDERS]: 1, endowment: { [ORDERS]: ORDERS } })],
  ])("in mistakes: %s", (_, text) => {
    const parsed = parseMarket(text);
    const mistakes = "mistakes" in parsed ? parsed.mistakes : [];
    expect(mistakes.length).toBeGreaterThan(0);
    expect(describeMistakes(`market${ORDERS}.json`, mistakes)).not.toMatch(FORBIDDEN);
    expect(describeMistakes("market.json", mistakes).match(/\n/g)).toHaveLength(mistakes.length + 1);
    expect(mistakesJson(mistakes)).not.toMatch(FORBIDDEN);
  });
});

test("letters of every script, their joiners and symbols stay as they are", () => {
  for (const name of ["Köln", "كولونيا", "می\u200cخواهم", "👩\u200d🌾", "北京", "a b"])
    expect(printable(name)).toBe(name);
});

test("where all groups of an attribute are withheld, that is said instead of a table without rows", async () => {
  const { towns, capacityKinds } = file;
  const plain = { towns, capacityKinds, households: [{ id: "f1", needs: [1], preferences: [] }] };
  const groups = { f1: { language: "uk" } };
  const result = await solveFile(problemOfFile(plain, false), "DEFERRED_ACCEPTANCE", groups, options);
  const lines = describeResult(result).trimEnd().split("\n");
  expect(lines.at(-1)).toBe("By language no group is told, because too few are in each or beside it: uk");
  expect(lines.at(-2)).toBe("");
});
