import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildMarket } from "../../../../../subgraphs/matching/engine/market/build-market.js";
import { pairOf } from "../../../../../subgraphs/matching/engine/market/market.js";
import type { StatedMarket } from "../../../../../subgraphs/matching/engine/market/stated-market.js";
import type { Problem, Solution } from "../../../../../subgraphs/matching/engine/mechanisms/mechanism.js";
import { mechanisms } from "../../../../../subgraphs/matching/engine/mechanisms/mechanisms.js";
import { solve } from "../../../../../subgraphs/matching/engine/mechanisms/solve.js";
import { misreportFigures } from "../../../../../subgraphs/matching/engine/quality/misreports.js";
import { anyStatedMarket, fourFamilies, problemOf } from "../market/markets.js";
import { deepFreeze } from "../rows.js";

const solveAgain = (problem: Problem): Solution => solve(mechanisms().DEFERRED_ACCEPTANCE, problem);
const everybody = { households: 1_000, seed: 1 };

/** The problem with the households' first towns forbidden where one says so. */
function withForbidden(stated: StatedMarket, isForbidden: readonly boolean[]): Problem {
  const market = deepFreeze(buildMarket(stated));
  const forbidden = new Uint8Array(market.pairs.town.length);
  stated.households.forEach(({ id, preferences: [first] }, place) => {
    if (!isForbidden[place] || first === undefined) return;
    forbidden[pairOf(market.pairs, market.households.indexOf(id), market.towns.indexOf(first))] = 1;
  });
  return deepFreeze(problemOf(market, { forbidden }));
}

/** Every list of the family, tried by writing the market down anew. */
function gainersByHand(stated: StatedMarket, isForbidden: readonly boolean[]): number {
  const townWith = (place: number, preferences: readonly string[]): number => {
    const households = stated.households.map((one, at) => (at === place ? { ...one, preferences } : one));
    const market = buildMarket({ ...stated, households });
    const forbidden = Uint8Array.from(market.pairs.town, (town, pair) => {
      const household = market.pairs.start.findLastIndex((begin) => begin <= pair);
      const at = stated.households.findIndex(({ id }) => id === market.households[household]);
      return Number(isForbidden[at] && stated.households[at]!.preferences[0] === market.towns[town]);
    });
    const { townOf } = solveAgain(problemOf(market, { forbidden }));
    const town = market.towns[townOf[market.households.indexOf(stated.households[place]!.id)]!];
    const truth = stated.households[place]!.preferences;
    return town === undefined ? truth.length : truth.indexOf(town);
  };
  return stated.households.filter(({ preferences }, place) => {
    const own = townWith(place, preferences);
    const cuts = preferences.slice(1).map((_, length) => preferences.slice(0, length + 1));
    const moved = preferences.slice(1).map((top) => [top, ...preferences.filter((id) => id !== top)]);
    return [...cuts, ...moved].some((list) => townWith(place, list) < own);
  }).length;
}

test("who could gain is whom a market written down anew shows to gain, forbidden pairs heeded", () =>
  fc.assert(
    fc.property(anyStatedMarket(), fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), (stated, isForbidden) => {
      const problem = withForbidden(stated, isForbidden);
      const figures = misreportFigures(solveAgain, problem, solveAgain(problem), everybody);
      expect(figures.sampled).toBe(stated.households.length);
      expect(figures.gaining).toBe(gainersByHand(stated, isForbidden));
      expect(figures.gainingShare).toBe(figures.gaining / figures.sampled);
    }),
  ));

test("under deferred acceptance of four families one could gain by a false list", () => {
  const problem = problemOf(deepFreeze(buildMarket(fourFamilies)));
  expect(misreportFigures(solveAgain, problem, solveAgain(problem), everybody)).toMatchObject({
    sampled: 4,
    gaining: 1,
    gainingShare: 1 / 4,
  });
});

test("the seed alone draws the sample, whatever the order of the input, and never whom a person has fixed", () => {
  const households = Array.from({ length: 40 }, (_, place) => ({
    id: `f${place}`,
    needs: [1],
    preferences: place % 2 === 0 ? ["l1", "l2"] : ["l2", "l1"],
  }));
  const towns = ["l1", "l2"].map((id) => ({ id, capacities: [5], priorities: [] }));
  /** The lists that are tried, as the towns of all pairs. */
  const triedLists = (some: StatedMarket["households"], seed: number) => {
    const market = buildMarket({ capacityKinds: ["s"], households: some, towns });
    const problem = problemOf(market, { fixed: Int32Array.from(market.households, (id) => (id === "f7" ? 0 : -1)) });
    const tried: string[] = [];
    const solveAndNote = (changed: Problem) => {
      tried.push(changed.market.pairs.town.join(""));
      return solveAgain(changed);
    };
    const { sampled } = misreportFigures(solveAndNote, problem, solveAgain(problem), { households: 10, seed });
    expect(sampled).toBe(10);
    return tried;
  };
  expect(triedLists(households, 3)).toEqual(triedLists(households.toReversed(), 3));
  expect(triedLists(households, 3)).not.toEqual(triedLists(households, 4));
});
