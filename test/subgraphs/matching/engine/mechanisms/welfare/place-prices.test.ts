import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findPrices } from "../../../../../../subgraphs/matching/engine/mechanisms/welfare/place-prices.js";
import { buildProgram } from "../../../../../../subgraphs/matching/engine/mechanisms/welfare/placement-program.js";
import { proveBound } from "../../../../../../subgraphs/matching/engine/mechanisms/welfare/proven-bound.js";
import { welfareBound } from "../../../../../../subgraphs/matching/engine/mechanisms/welfare/welfare.js";
import { type SyntheticSizes, syntheticMarket } from "../../../../../bench/synthetic-market.js";
import { anyMarket } from "../../market/markets.js";
import { deepFreeze } from "../../rows.js";
import { loadWholeProgram } from "./whole-program.js";

const { relaxed } = await loadWholeProgram();

const SIZES: SyntheticSizes = {
  households: 200,
  towns: 40,
  kinds: 6,
  acceptable: 20,
  capacityShare: 1.5,
  townShare: 0,
  seed: 1,
};
/** A thousandth; the markets here come within a tenth of it. */
const CLOSE = 1.001;
/** HiGHS' optimum is a double, up to its tolerance; the bound is exact and rounded down to a whole number. */
const ROUNDED = 1 - 1e-7;

describe("the bound of the prices is that of the linear relaxation", () => {
  test.each([
    ["places for half as many again", {}],
    ["everybody wishing for the same towns", { townShare: 0.5 }],
    ["fewer places than households", { capacityShare: 0.95 }],
    ["the same with fashionable towns", { capacityShare: 0.95, townShare: 0.5 }],
    ["half as many places", { capacityShare: 0.5 }],
  ])("within .1 %%, never below: %s", (_, change) => {
    const market = deepFreeze(syntheticMarket({ ...SIZES, ...change }));
    const optimum = relaxed(buildProgram(market));
    const { bound } = welfareBound(market);
    expect(bound).toBeGreaterThanOrEqual(Math.floor(optimum * ROUNDED));
    expect(bound).toBeLessThanOrEqual(optimum * CLOSE);
  });

  test("in small markets too, up to a hundredth and a point", () => {
    fc.assert(
      fc.property(anyMarket(), (market) => {
        const optimum = relaxed(buildProgram(market));
        const { bound } = welfareBound(market);
        expect(bound).toBeGreaterThanOrEqual(Math.floor(optimum * ROUNDED));
        expect(bound).toBeLessThanOrEqual(optimum * 1.01 + 1);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the search ends and stays in bounds", () => {
  const sizes = { ...SIZES, households: 60, towns: 8, acceptable: 6 };
  const scarce = syntheticMarket({ ...sizes, capacityShare: 0.7 });
  const withScore = (points: number) => ({
    ...scarce,
    pairs: { ...scarce.pairs, score: scarce.pairs.score.map(() => points) },
  });
  const limits = { iterations: 5000, precision: 1e-6 };

  test.each([
    ["equal scores", withScore(7)],
    ["scores of 0", withScore(0)],
    ["the greatest scores", withScore(2 ** 31 - 1)],
    ["no capacity", { ...scarce, capacities: scarce.capacities.map(() => 0) }],
    ["room for everybody", { ...scarce, capacities: scarce.capacities.map(() => 1000) }],
  ])("%s", (_, market) => {
    const program = buildProgram(deepFreeze(market));
    const { prices, shares, iterations } = findPrices(program, limits);
    expect(iterations).toBeLessThanOrEqual(limits.iterations);
    expect(prices.every((price) => price >= 0 && Number.isFinite(price))).toBe(true);
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    const optimum = relaxed(program);
    expect(proveBound(program, prices).bound).toBeGreaterThanOrEqual(Math.floor(optimum * ROUNDED));
    expect(proveBound(program, prices).bound).toBeLessThanOrEqual(optimum * CLOSE);
  });

  test("more iterations never give a higher bound", () => {
    const program = buildProgram(scarce);
    const boundAfter = (iterations: number) =>
      proveBound(program, findPrices(program, { ...limits, iterations }).prices).value;
    const bounds = [1, 10, 100, 1000].map(boundAfter);
    expect([...bounds].sort((one, other) => other - one)).toEqual(bounds);
  });
});
