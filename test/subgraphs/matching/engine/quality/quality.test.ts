import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildMarket } from "../../../../../subgraphs/matching/engine/market/build-market.js";
import { UNPLACED } from "../../../../../subgraphs/matching/engine/market/market.js";
import { emptyRoom, hasRoom } from "../../../../../subgraphs/matching/engine/market/room.js";
import { mechanisms } from "../../../../../subgraphs/matching/engine/mechanisms/mechanisms.js";
import { PLACED_AS } from "../../../../../subgraphs/matching/engine/mechanisms/mechanism.js";
import { solve } from "../../../../../subgraphs/matching/engine/mechanisms/solve.js";
import { welfare } from "../../../../../subgraphs/matching/engine/mechanisms/welfare/welfare.js";
import { compareResults } from "../../../../../subgraphs/matching/engine/quality/compare-results.js";
import { qualityOf } from "../../../../../subgraphs/matching/engine/quality/quality.js";
import { gini, percentile } from "../../../../../subgraphs/matching/engine/quality/statistics.js";
import { anyMarket, fourFamilies, problemOf } from "../market/markets.js";
import { deepFreeze } from "../rows.js";
import * as reference from "./reference.js";
import { anySolved, solutionOf } from "./solutions.js";

const deferredAcceptance = mechanisms().DEFERRED_ACCEPTANCE;

describe("for any market and any matching in it", () => {
  test("the figures are those of a plain second writing", () =>
    fc.assert(
      fc.property(anySolved(), ({ stated, market, solution, matching }) => {
        const quality = qualityOf(problemOf(market), solution, null);
        const ranks = reference.ranks(stated, matching);
        const satisfactions = reference.satisfactions(stated, matching);
        const households = stated.households.length;
        const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
        expect(quality).toMatchObject({
          households,
          placed: reference.placed(stated, matching),
          placedShare: ranks.length / households,
          meanRank: ranks.length === 0 ? null : mean(ranks),
          firstChoiceShare: ranks.filter((rank) => rank === 1).length / households,
          topThreeShare: ranks.filter((rank) => rank <= 3).length / households,
          meanScore: ranks.length === 0 ? null : reference.objective(stated, matching) / ranks.length,
          objective: reference.objective(stated, matching),
          waste: reference.couldMoveUp(stated, matching).length,
          capacityUsed: reference.use(stated, matching).map(({ used, capacity, kind }) => ({
            kind,
            used,
            capacity,
            share: capacity === 0 ? null : used / capacity,
          })),
        });
        expect(quality.satisfaction === null).toBe(satisfactions.length === 0);
        if (!quality.satisfaction) return;
        expect(quality.satisfaction.households).toBe(satisfactions.length);
        expect(quality.satisfaction.smallest).toBe(Math.min(...satisfactions));
        expect(quality.satisfaction.mean).toBeCloseTo(mean(satisfactions), 12);
        expect(quality.satisfaction.gini).toBeCloseTo(reference.gini(satisfactions), 12);
      }),
    ));

  test("nothing is wasted after the filling pass, and only it fills", () =>
    fc.assert(
      fc.property(anyMarket(), (market) => {
        const filled = problemOf(market, { fill: true });
        const quality = qualityOf(filled, solve(deferredAcceptance, filled), null);
        expect(quality.waste).toBe(0);
        const core = qualityOf(problemOf(market), solve(deferredAcceptance, problemOf(market)), null);
        expect(core.placements).toEqual({ CORE: core.placed, FILL: 0, FIXED: 0 });
        expect(quality.placements.CORE + quality.placements.FILL).toBe(quality.placed);
      }),
    ));

  test("no mechanism's sum of scores is above a bound that is proven with somebody fixed", () =>
    fc.assert(
      fc.property(anyMarket(), fc.nat(), (market, pick) => {
        const { start, town } = market.pairs;
        const fixed = new Int32Array(market.households.length).fill(UNPLACED);
        const household = pick % fixed.length;
        const first = town[start[household]!]!;
        if (start[household] !== start[household + 1] && hasRoom(market, emptyRoom(market), household, first))
          fixed[household] = first;
        const problem = problemOf(market, { fixed });
        const { bound } = solve(welfare(null), problem);
        const quality = qualityOf(problem, solve(deferredAcceptance, problem), bound);
        if (quality.bound === null) return;
        expect(quality.objective).toBeLessThanOrEqual(quality.bound);
        expect(quality.gap).toBeGreaterThanOrEqual(0);
      }),
    ));

  test("what somebody gains by a change somebody loses by taking it back", () =>
    fc.assert(
      fc.property(anySolved(), anySolved(), ({ market, solution }, other) => {
        const to = Int32Array.from(solution.townOf, (_, household) => {
          const town = other.solution.townOf[household] ?? UNPLACED;
          const { start, town: towns } = market.pairs;
          return towns.subarray(start[household], start[household + 1]).includes(town) ? town : UNPLACED;
        });
        const there = compareResults(market, solution.townOf, to);
        const back = compareResults(market, to, solution.townOf);
        expect([back.better, back.newlyPlaced, back.unchanged]).toEqual([
          there.worse,
          there.noLongerPlaced,
          there.unchanged,
        ]);
        expect(there.better + there.worse + there.unchanged).toBe(market.households.length);
      }),
    ));
});

describe("in the market of four families", () => {
  const market = deepFreeze(
    buildMarket({
      ...fourFamilies,
      households: fourFamilies.households.map((household, place) => ({
        ...household,
        // f1 40 and 20, f2 60, 40 and 20, f3 40 and 20, f4 nothing: the more the higher a town stands on the list.
        scores: Object.fromEntries(
          place === 3 ? [] : household.preferences.map((id, rank, { length }) => [id, 20 * (length - rank)]),
        ),
      })),
    }),
  );
  const problem = problemOf(market);
  const solution = solve(deferredAcceptance, problem);

  test("deferred acceptance has the figures that one can work out by hand", () => {
    // f1→l1 (2nd, 20 of 40), f2→l4 (3rd, 20 of 60), f3→l2 (2nd, 20 of 40), f4→l3 (2nd, no scores).
    expect(qualityOf(problem, solution, 180)).toEqual({
      households: 4,
      placed: 4,
      placedShare: 1,
      meanRank: 9 / 4,
      firstChoiceShare: 0,
      topThreeShare: 1,
      meanScore: 60 / 4,
      placements: { CORE: 4, FILL: 0, FIXED: 0 },
      envyPairs: 0,
      strongEnvyPairs: 0,
      objective: 60,
      bound: 180,
      gap: 120 / 180,
      // One of two in l1, one in l2, one of two in l3, two of five in l4.
      capacityUsed: [{ kind: "places", used: 5, capacity: 10, share: 0.5 }],
      // f3 and f4 could move to l1, where one place is free.
      waste: 2,
      // 1/3, 1/2, 1/2: mean 4/9; Gini Σ (2i − 4) x / (3 × 4/3) = (−2 × 1/3 + 2 × 1/2) / 4 = 1/12.
      satisfaction: {
        households: 3,
        mean: expect.closeTo(4 / 9, 12),
        tenthPercentile: 1 / 3,
        smallest: 1 / 3,
        gini: expect.closeTo(1 / 12, 12),
      },
    });
  });

  test("whom a person has fixed is counted as such, does not move up, and has no rank off his list", () => {
    const fixed = Int32Array.of(UNPLACED, UNPLACED, market.towns.indexOf("l4"), UNPLACED);
    const decided = problemOf(market, { fixed });
    const quality = qualityOf(decided, solve(deferredAcceptance, decided), null);
    // f1→l2 and f2→l1 have their favourites, which leaves f4 its second town, l3; f3 did not list l4.
    expect(quality).toMatchObject({ placed: 4, meanRank: (1 + 1 + 2) / 3, waste: 0, objective: 40 + 60 });
    expect(quality.placements).toEqual({ CORE: 3, FILL: 0, FIXED: 1 });
  });

  test("a forbidden pair is no way up", () => {
    const pairs = market.pairs;
    const toFirstTown = Uint8Array.from(pairs.town, (town) => Number(market.towns[town] === "l1"));
    expect(qualityOf({ ...problem, forbidden: toFirstTown }, solution, null).waste).toBe(0);
  });

  test("a sum of scores that reaches the bound has no gap, and without any score there is neither", () => {
    expect(qualityOf(problem, solution, 60).gap).toBe(0);
    const unscored = problemOf(deepFreeze(buildMarket(fourFamilies)));
    expect(qualityOf(unscored, solve(deferredAcceptance, unscored), 0)).toMatchObject({ bound: null, gap: null });
  });

  test("a larger dwelling that stands in for a smaller one is what is used", () => {
    const dwellings = deepFreeze({
      ...buildMarket({
        capacityKinds: ["small", "large"],
        households: [{ id: "f1", needs: [1, 0], preferences: ["l1"] }],
        towns: [{ id: "l1", capacities: [0, 1], priorities: [] }],
      }),
      substitutes: [[1], []],
    });
    const inLarge = {
      ...solutionOf(Int32Array.of(0)),
      substituteOf: Int32Array.of(1),
      placedAs: Uint8Array.of(PLACED_AS.fill),
    };
    expect(qualityOf(problemOf(dwellings), inLarge, null).capacityUsed).toEqual([
      { kind: "small", used: 0, capacity: 0, share: null },
      { kind: "large", used: 1, capacity: 1, share: 1 },
    ]);
  });
});

test("a percentile is a value that somebody has, by nearest rank", () => {
  const values = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110];
  expect([0, 9, 10, 18, 19, 50, 100].map((percent) => percentile(values, percent))).toEqual([
    10, 10, 20, 20, 30, 60, 110,
  ]);
  expect(percentile([7], 10)).toBe(7);
});

test("the Gini coefficient is 0 where all have the same, and 3/4 where one of four has everything", () => {
  expect(gini([5, 5, 5])).toBe(0);
  expect(gini([0, 0, 0, 8])).toBe(0.75);
  expect(gini([0, 0])).toBe(0);
  // Differences of all pairs: 1 + 3 + 2, twice, over 2 × 9 × 7/3.
  expect(gini([1, 2, 4])).toBeCloseTo(12 / 42, 12);
});
