/** The property tests of the promises would notice a mistake: each is planted here, and found in some market. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Market, noPairs, UNPLACED } from "../../../../../subgraphs/matching/engine/market/market.js";
import { deferredAcceptance } from "../../../../../subgraphs/matching/engine/mechanisms/deferred-acceptance/deferred-acceptance.js";
import type { Mechanism } from "../../../../../subgraphs/matching/engine/mechanisms/mechanism.js";
import { thresholdDeferredAcceptance } from "../../../../../subgraphs/matching/engine/mechanisms/threshold-deferred-acceptance/threshold-deferred-acceptance.js";
import { topTradingCycles } from "../../../../../subgraphs/matching/engine/mechanisms/top-trading-cycles/top-trading-cycles.js";
import { canAccommodate, householdsOf, listOf, priorityAt } from "./matchings.js";
import {
  anyCase,
  anyContestedCase,
  anyEndowedCase,
  type Case,
  isFamilyOptimal,
  isIndividuallyRational,
  type IsKept,
  isParetoEfficient,
  isStrategyProof,
  isWeaklyEnvyFree,
  keepsCapacities,
  keepsEndowment,
  leavesNothingOver,
} from "./promises.js";

/** Whether the question turns up a market in which a mechanism does not keep its promise. */
const isNoticed = (
  isKept: IsKept,
  mechanism: Mechanism,
  { cases = anyCase(), numRuns = 1000 }: { readonly cases?: fc.Arbitrary<Case>; readonly numRuns?: number } = {},
): boolean =>
  fc.check(
    fc.property(cases, (example) => isKept(mechanism, example)),
    { numRuns, seed: 7 },
  ).failed;

const solutionOf = (townOf: readonly number[]) => ({
  townOf: Int32Array.from(townOf),
  placedAs: new Uint8Array(townOf.length),
  substituteOf: new Int32Array(townOf.length).fill(-1),
  rounds: 0,
  bound: null,
});

/** Deferred acceptance by the definition, with another rule of who may stay. */
const deferredWith =
  (
    mayStay: (
      market: Market,
      town: number,
      f: number,
      higher: readonly number[],
      proposing: readonly number[],
    ) => boolean,
  ): Mechanism =>
  ({ market }) => {
    const everProposed = market.towns.map(() => new Set<number>());
    const rejections = householdsOf(market).map(() => 0);
    for (;;) {
      const matching = householdsOf(market).map((f) => listOf(market, f)[rejections[f]!] ?? UNPLACED);
      matching.forEach((town, f) => everProposed[town]?.add(f));
      const rejected = householdsOf(market).filter((f) => {
        const town = matching[f]!;
        const isHigher = (g: number) => priorityAt(market, g, town)! < priorityAt(market, f, town)!;
        if (town === UNPLACED) return false;
        const proposing = householdsOf(market).filter((g) => matching[g] === town);
        return !mayStay(market, town, f, [...everProposed[town]!].filter(isHigher), proposing.filter(isHigher));
      });
      if (rejected.length === 0) return solutionOf(matching);
      for (const f of rejected) rejections[f]!++;
    }
  };

/** Everybody in turn takes the best that is free, in the order of ids. */
const firstCome: Mechanism = ({ market }) => {
  const matching = householdsOf(market).map(() => UNPLACED);
  for (const f of householdsOf(market)) {
    const there = (town: number) => householdsOf(market).filter((g) => matching[g] === town);
    matching[f] = listOf(market, f).find((town) => canAccommodate(market, town, [f, ...there(town)])) ?? UNPLACED;
  }
  return solutionOf(matching);
};

describe("a mistake is noticed:", () => {
  test("weak accommodation is forgotten: who needs no more of a scarce kind is rejected for it", () => {
    const strict = deferredWith((market, town, f, higher) => canAccommodate(market, town, [f, ...higher]));
    expect(isNoticed(isFamilyOptimal, strict)).toBe(true);
  });
  test("who has been rejected counts no more", () => {
    const forgetful = deferredWith((market, town, f, _, proposing) => canAccommodate(market, town, [f, ...proposing]));
    expect(isNoticed(isWeaklyEnvyFree, forgetful)).toBe(true);
  });
  test("a town keeps whoever would fit alone", () => {
    const generous = deferredWith((market, town, f) => canAccommodate(market, town, [f]));
    expect(isNoticed(keepsCapacities, generous)).toBe(true);
  });
  test("priorities are not looked at", () => {
    expect(isNoticed(isWeaklyEnvyFree, firstCome)).toBe(true);
    expect(isNoticed(isFamilyOptimal, firstCome)).toBe(true);
  });
  test("a household is put where it would not go", () => {
    const ruthless: Mechanism = ({ market }) => solutionOf(householdsOf(market).map(() => 0));
    expect(isNoticed(isIndividuallyRational, ruthless)).toBe(true);
  });
  test("free room is not filled, nor traded", () => {
    expect(isNoticed(leavesNothingOver, deferredAcceptance)).toBe(true);
    expect(isNoticed(isParetoEfficient, deferredAcceptance)).toBe(true);
  });
  test("towns point at those alone who list them", () => {
    const among: Mechanism = ({ market, ...rest }) =>
      topTradingCycles({ ...rest, market: { ...market, unwanted: noPairs(market.households.length) } });
    expect(isNoticed(isStrategyProof, among, { cases: anyContestedCase() })).toBe(true);
  });
  test("thresholds count those alone who list the town", () => {
    const among: Mechanism = ({ market, ...rest }) =>
      thresholdDeferredAcceptance({ ...rest, market: { ...market, unwanted: noPairs(market.households.length) } });
    expect(isNoticed(isStrategyProof, among, { cases: anyContestedCase() })).toBe(true);
  });
  test("deferred acceptance is taken for strategy-proof", () => {
    expect(isNoticed(isStrategyProof, deferredAcceptance, { cases: anyContestedCase() })).toBe(true);
  });
  test("an endowment is not looked at", () => {
    const careless: Mechanism = (problem) => topTradingCycles({ ...problem, endowment: null });
    expect(isNoticed(keepsEndowment, careless, { cases: anyEndowedCase() })).toBe(true);
  });
});
