/** What every mechanism keeps, and what it promises beside: the table of the README, line by line. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildMarket } from "../../../../../subgraphs/matching/engine/market/build-market.js";
import { deferredAcceptance } from "../../../../../subgraphs/matching/engine/mechanisms/deferred-acceptance/deferred-acceptance.js";
import type { Mechanism } from "../../../../../subgraphs/matching/engine/mechanisms/mechanism.js";
import { thresholdDeferredAcceptance } from "../../../../../subgraphs/matching/engine/mechanisms/threshold-deferred-acceptance/threshold-deferred-acceptance.js";
import { topTradingCycles } from "../../../../../subgraphs/matching/engine/mechanisms/top-trading-cycles/top-trading-cycles.js";
import { anyStatedMarket } from "../market/markets.js";
import { deepFreeze } from "../rows.js";
import {
  anyCase,
  anyContestedCase,
  anyEndowedCase,
  assertKept,
  isFamilyOptimal,
  isIndividuallyRational,
  isParetoEfficient,
  isStrategyProof,
  isWeaklyEnvyFree,
  keepsCapacities,
  keepsEndowment,
  leavesNothingOver,
} from "./promises.js";

const UNENDOWED: readonly (readonly [string, Mechanism])[] = [
  ["DEFERRED_ACCEPTANCE", deferredAcceptance],
  ["DEFERRED_ACCEPTANCE with fill", (problem) => deferredAcceptance({ ...problem, fill: true })],
  ["TOP_TRADING_CYCLES", topTradingCycles],
  ["THRESHOLD_DEFERRED_ACCEPTANCE", thresholdDeferredAcceptance],
];
const LARGER = { households: 9, towns: 5, kinds: 3, greatestNeed: 3, greatestCapacity: 5 };

describe.each(UNENDOWED)("%s", (_, mechanism) => {
  test("is never over capacity", () => {
    assertKept(keepsCapacities, mechanism, anyCase(LARGER), { numRuns: 200 });
  });
  test("places nobody where he would not go", () => {
    assertKept(isIndividuallyRational, mechanism, anyCase(LARGER), { numRuns: 200 });
  });
  test("gives the same whatever the order of the input, and changes nothing of it", () => {
    const shuffled = anyStatedMarket(LARGER).chain((stated) =>
      fc.record({
        stated: fc.constant(stated),
        households: fc.shuffledSubarray([...stated.households], { minLength: stated.households.length }),
        towns: fc.shuffledSubarray([...stated.towns], { minLength: stated.towns.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ stated, households, towns }) => {
        const market = deepFreeze(buildMarket(stated));
        const before = structuredClone(market);
        const solution = mechanism({ market, endowment: null, fill: false });
        expect(market).toEqual(before);
        const other = buildMarket({ ...stated, households, towns });
        expect(mechanism({ market: other, endowment: null, fill: false })).toEqual(solution);
      }),
    );
  });
});

describe("DEFERRED_ACCEPTANCE promises", () => {
  test("that nobody envies anybody strongly", () => {
    assertKept(isWeaklyEnvyFree, deferredAcceptance, anyCase(LARGER), { numRuns: 200 });
  });
  test("the best weakly envy-free matching for every household, against all matchings up to 5 × 4", () => {
    assertKept(isFamilyOptimal, deferredAcceptance, anyCase({}), { numRuns: 200 });
  });
  test("with fill that nothing of use is left over", () => {
    const filled: Mechanism = (problem) => deferredAcceptance({ ...problem, fill: true });
    assertKept(leavesNothingOver, filled, anyCase(LARGER), { numRuns: 300 });
  });
});

describe("TOP_TRADING_CYCLES promises", () => {
  test("that no household gains by any other list", () => {
    assertKept(isStrategyProof, topTradingCycles, anyContestedCase(), { numRuns: 400 });
    assertKept(isStrategyProof, topTradingCycles, anyContestedCase(2, 3), { numRuns: 150 });
  });
  test("Pareto efficiency for households, against all matchings up to 5 × 4", () => {
    assertKept(isParetoEfficient, topTradingCycles, anyCase({}), { numRuns: 200 });
  });
  test("that nothing of use is left over", () => {
    assertKept(leavesNothingOver, topTradingCycles, anyCase(LARGER), { numRuns: 200 });
  });
});

describe("TOP_TRADING_CYCLES with an endowment promises", () => {
  test("that nobody ends below it, and no town over capacity", () => {
    assertKept(keepsEndowment, topTradingCycles, anyEndowedCase(anyCase(LARGER)), { numRuns: 300 });
    assertKept(keepsCapacities, topTradingCycles, anyEndowedCase(anyCase(LARGER)), { numRuns: 300 });
    assertKept(isIndividuallyRational, topTradingCycles, anyEndowedCase(anyCase(LARGER)), { numRuns: 300 });
  });
  test("that no household gains by any other list", () => {
    assertKept(isStrategyProof, topTradingCycles, anyEndowedCase(), { numRuns: 400 });
    assertKept(isStrategyProof, topTradingCycles, anyEndowedCase(anyContestedCase(2, 3)), { numRuns: 150 });
  });
});

describe("THRESHOLD_DEFERRED_ACCEPTANCE promises", () => {
  test("that no household gains by any other list", () => {
    assertKept(isStrategyProof, thresholdDeferredAcceptance, anyContestedCase(), { numRuns: 400 });
    assertKept(isStrategyProof, thresholdDeferredAcceptance, anyContestedCase(2, 3), { numRuns: 150 });
  });
  test("that nobody envies anybody strongly", () => {
    assertKept(isWeaklyEnvyFree, thresholdDeferredAcceptance, anyCase(LARGER), { numRuns: 200 });
  });
});
