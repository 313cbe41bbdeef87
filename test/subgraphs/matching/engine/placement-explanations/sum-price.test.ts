import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Market, pairOf, UNPLACED } from "../../../../../subgraphs/matching/engine/market/market.js";
import { changeRoom, emptyRoom, hasRoom, type Room } from "../../../../../subgraphs/matching/engine/market/room.js";
import { type Mechanism, PLACED_AS } from "../../../../../subgraphs/matching/engine/mechanisms/mechanism.js";
import { solve } from "../../../../../subgraphs/matching/engine/mechanisms/solve.js";
import {
  placeValue,
  provenLoss,
  solvedLoss,
  sumPrices,
} from "../../../../../subgraphs/matching/engine/placement-explanations/sum-price.js";
import { withMoreRoom } from "../../../../../subgraphs/matching/engine/placement-explanations/what-would-change.js";
import { anyMarket, problemOf } from "../market/markets.js";

/** The greatest sum of scores, by trying all matchings. */
const bestByTrying: Mechanism = ({ market }) => {
  const best = { sum: -1, townOf: [] as readonly number[] };
  tryAll(market, emptyRoom(market), [], 0, best);
  const townOf = Int32Array.from(best.townOf);
  return {
    townOf,
    placedAs: Uint8Array.from(townOf, (town) => (town === UNPLACED ? PLACED_AS.nobody : PLACED_AS.core)),
    substituteOf: new Int32Array(townOf.length).fill(-1),
    rounds: 1,
    bound: best.sum,
  };
};

function tryAll(
  market: Market,
  room: Room,
  townOf: readonly number[],
  sum: number,
  best: { sum: number; townOf: readonly number[] },
): void {
  const household = townOf.length;
  if (household === market.households.length) {
    if (sum > best.sum) Object.assign(best, { sum, townOf });
    return;
  }
  const { start, town, score } = market.pairs;
  for (let pair = start[household]!; pair < start[household + 1]!; pair++) {
    if (!hasRoom(market, room, household, town[pair]!)) continue;
    const left = room.slice();
    changeRoom(market, left, household, town[pair]!, -1);
    tryAll(market, left, [...townOf, town[pair]!], sum + score[pair]!, best);
  }
  tryAll(market, room, [...townOf, UNPLACED], sum, best);
}

const best = (market: Market): number => bestByTrying({ market, endowment: null, fill: false }).bound!;

/** The greatest sum with a household in a town; null where it does not fit there. */
function bestWith(market: Market, household: number, town: number): number | null {
  const { start, town: towns } = market.pairs;
  const forbidden = Uint8Array.from(
    towns,
    (other, pair) => +(pair >= start[household]! && pair < start[household + 1]! && other !== town),
  );
  const { townOf } = solve(bestByTrying, problemOf(withBonus(market, household), { forbidden }));
  if (townOf[household] !== town) return null;
  return [...townOf].reduce(
    (sum, place, one) => sum + (place === UNPLACED ? 0 : market.pairs.score[pairOf(market.pairs, one, place)]!),
    0,
  );
}

/** So much for a household that it is placed wherever it fits. */
const withBonus = (market: Market, household: number): Market => {
  const { start } = market.pairs;
  const isOwn = (pair: number) => pair >= start[household]! && pair < start[household + 1]!;
  return {
    ...market,
    pairs: { ...market.pairs, score: market.pairs.score.map((score, pair) => score + (isOwn(pair) ? 1000 : 0)) },
  };
};

const sizes = { households: 4, towns: 3, kinds: 2 };
const anyPrices = fc.array(fc.double({ min: 0, max: 12, noNaN: true }), { minLength: 6, maxLength: 6 });
const always = (promise: (market: Market, prices: Float64Array) => void) =>
  fc.assert(
    fc.property(anyMarket(sizes), anyPrices, (market, prices) =>
      promise(market, Float64Array.from(prices.slice(0, market.capacities.length))),
    ),
    { numRuns: 200 },
  );

describe("for every market and whatever prices", () => {
  test("no answer has a greater sum than the bound", () =>
    always((market, shadowPrices) => {
      const problem = problemOf(market);
      const { bound, gap } = sumPrices(problem, solve(bestByTrying, problem), shadowPrices);
      expect(bound).toBeGreaterThanOrEqual(best(market));
      expect(gap).toBe(bound - best(market));
    }));

  test("a household that goes to another town costs all together at least what is proven", () =>
    always((market, shadowPrices) => {
      const problem = problemOf(market);
      const prices = sumPrices(problem, solve(bestByTrying, problem), shadowPrices);
      for (const household of market.households.keys())
        for (const town of market.towns.keys()) {
          const loss = provenLoss(prices, household, town);
          if (pairOf(market.pairs, household, town) < 0) expect(loss).toBeNull();
          const sum = loss && bestWith(market, household, town);
          if (!loss || sum === null) continue;
          expect(loss.reducedCost).toBeGreaterThanOrEqual(0);
          expect(prices.bound - sum).toBeGreaterThanOrEqual(loss.reducedCost);
          expect(best(market) - sum).toBeGreaterThanOrEqual(loss.atLeast);
        }
    }));

  test("one more place brings at most its value", () =>
    always((market, shadowPrices) => {
      const problem = problemOf(market);
      const prices = sumPrices(problem, solve(bestByTrying, problem), shadowPrices);
      for (const town of market.towns.keys())
        for (const kind of market.capacityKinds.keys()) {
          const more = best(withMoreRoom(market, town, kind, 1)) - best(market);
          expect(more).toBeLessThanOrEqual(placeValue(prices, town, kind));
        }
    }));

  test("solving again gives the loss exactly, and never less than is proven", () =>
    always((market, shadowPrices) => {
      const problem = problemOf(market);
      const run = {
        problem,
        solution: solve(bestByTrying, problem),
        mechanism: { name: "WELFARE", run: bestByTrying } as const,
      };
      const prices = sumPrices(problem, run.solution, shadowPrices);
      for (const household of market.households.keys())
        for (const town of market.towns.keys()) {
          const solved = solvedLoss(run, household, town);
          const sum = pairOf(market.pairs, household, town) < 0 ? null : bestWith(market, household, town);
          expect(solved).toEqual(sum === null ? null : { loss: best(market) - sum, isExact: true });
          if (solved) expect(solved.loss).toBeGreaterThanOrEqual(provenLoss(prices, household, town)!.atLeast);
        }
    }));
});

// Two households want the one place, which gives them 70 and 50 points; elsewhere they get 10 and 40. The best sum is
// 70 + 40 = 110. At a price of 30 for the place the surpluses are max(40, 10) and max(20, 40), the bound is 40 + 40 + 30 =
// 110: the gap is 0. Were the first to go elsewhere, it would cost at least 40 − 10 = 30: then 10 + 50 = 60 is left, 50 less.
test("of a case by hand", () => {
  const market: Market = {
    capacityKinds: ["places"],
    households: ["f1", "f2"],
    towns: ["l1", "l2"],
    needs: { values: Int32Array.of(1, 1), householdStride: 1, townStride: 0 },
    capacities: Int32Array.of(1, 2),
    pairs: {
      start: Uint32Array.of(0, 2, 4),
      town: Uint16Array.of(0, 1, 0, 1),
      priority: Int32Array.of(0, 0, 1, 1),
      score: Int32Array.of(70, 10, 50, 40),
    },
    unwanted: { start: new Uint32Array(3), town: new Uint16Array(0), priority: new Int32Array(0) },
    substitutes: [[]],
  };
  const problem = problemOf(market);
  const run = {
    problem,
    solution: solve(bestByTrying, problem),
    mechanism: { name: "WELFARE", run: bestByTrying } as const,
  };
  const prices = sumPrices(problem, run.solution, Float64Array.of(30, 0));
  expect(prices).toMatchObject({ bound: 110, gap: 0 });
  expect(provenLoss(prices, 0, 1)).toEqual({ reducedCost: 30, atLeast: 30 });
  expect(solvedLoss(run, 0, 1)).toEqual({ loss: 50, isExact: true });
  expect(placeValue(prices, 0, 0)).toBe(30);
});
