import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { UNPLACED } from "../../../../subgraphs/matching/engine/market/market.js";
import type { MarketFile } from "../../../../subgraphs/matching/market-file/market-file.js";
import { problemOfFile } from "../../../../subgraphs/matching/market-file/stated-problem.js";
import { anyMarketFile, example } from "./market-files.js";

const reversed = (part: Readonly<Record<string, string>> = {}) => Object.fromEntries(Object.entries(part).reverse());

test("the order of households, towns and decisions in a file does not matter", () =>
  fc.assert(
    fc.property(anyMarketFile, fc.boolean(), (file, fill) => {
      const mixedUp: MarketFile = {
        ...file,
        households: file.households.toReversed(),
        towns: file.towns.toReversed(),
        ...(file.fixed ? { fixed: reversed(file.fixed), endowment: reversed(file.endowment) } : {}),
        ...(file.forbidden ? { forbidden: file.forbidden.toReversed() } : {}),
      };
      expect(problemOfFile(mixedUp, fill)).toEqual(problemOfFile(file, fill));
    }),
  ));

test("what is stated by ids stands at the places of the market", () => {
  const { market, fixed, forbidden, endowment, fill } = problemOfFile(example, true);
  expect(market.households).toEqual(["f1", "f2", "f3"]);
  expect(market.towns).toEqual(["l1", "l2"]);
  expect([...fixed]).toEqual([UNPLACED, 0, UNPLACED]);
  expect([...(endowment ?? [])]).toEqual([0, UNPLACED, UNPLACED]);
  // f1: l2 (forbidden), l1; f2: l1, l2; f3 lists nothing.
  expect([...forbidden]).toEqual([1, 0, 0, 0]);
  expect([...market.pairs.score]).toEqual([20, 10, 5, 0]);
  expect(fill).toBe(true);
});

test("a forbidden pair that was never acceptable changes nothing, and without an endowment nobody has any", () => {
  const { endowment: _, ...rest } = example;
  const problem = problemOfFile({ ...rest, forbidden: [{ household: "f3", town: "l1" }] }, false);
  expect([...problem.forbidden]).toEqual([0, 0, 0, 0]);
  expect(problem.endowment).toBeNull();
});
