/** DEFERRED_ACCEPTANCE against the definitions of the paper, and the design's worked examples. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildMarket } from "../../../../../../subgraphs/matching/engine/market/build-market.js";
import { type Market, UNPLACED } from "../../../../../../subgraphs/matching/engine/market/market.js";
import { deferredAcceptance } from "../../../../../../subgraphs/matching/engine/mechanisms/deferred-acceptance/deferred-acceptance.js";
import { PLACED_AS } from "../../../../../../subgraphs/matching/engine/mechanisms/mechanism.js";
import { anyMarket, anyStatedMarket, fourFamilies, hundredAndTwo } from "../../market/markets.js";
import { deepFreeze } from "../../rows.js";
import {
  byId,
  canWeaklyAccommodate,
  everyMatching,
  householdsOf,
  isAsGoodForAll,
  isWithinCapacity,
  listOf,
  type Matching,
  matchingOf,
  priorityAt,
  strongEnvyPairs,
} from "../matchings.js";
import { findGain, withReport } from "../reports.js";

const solve = (market: Market) => deferredAcceptance({ market, endowment: null, fill: false });

/** The rounds of the paper, with sets and without cutoffs or queues. */
function byDefinition(market: Market): { matching: Matching; rounds: number } {
  const everProposed = market.towns.map(() => new Set<number>());
  const rejections = householdsOf(market).map(() => 0);
  for (let rounds = 1; ; rounds++) {
    const matching = householdsOf(market).map((f) => listOf(market, f)[rejections[f]!] ?? UNPLACED);
    matching.forEach((town, f) => everProposed[town]?.add(f));
    const rejected = householdsOf(market).filter((f) => {
      const town = matching[f]!;
      if (town === UNPLACED) return false;
      const isHigher = (g: number) => priorityAt(market, g, town)! < priorityAt(market, f, town)!;
      return !canWeaklyAccommodate(market, town, f, [...everProposed[town]!].filter(isHigher));
    });
    if (rejected.length === 0) return { matching, rounds };
    for (const f of rejected) rejections[f]!++;
  }
}

describe("the worked examples", () => {
  test("four families and four towns: all are placed after five rounds", () => {
    // 1: f1→l2; f2, f3, f4→l1 (capacity 2): f2 takes 2, f3 and f4 come behind it: rejected.
    // 2: f3→l2 (capacity 1), before f1 there: f1 rejected. f4→l3.
    // 3: f1→l1, before f2: 1 + 2 > 2, f2 rejected.
    // 4: f2→l3 (capacity 2), behind f4: 1 + 2 > 2, rejected.
    // 5: f2→l4 (capacity 5). Nobody is rejected.
    const market = buildMarket(fourFamilies);
    const solution = solve(market);
    expect(byId(market, solution)).toEqual({ f1: "l1", f2: "l4", f3: "l2", f4: "l3" });
    expect(solution.rounds).toBe(5);
  });

  test("a household that is short of one kind blocks nobody who needs another", () => {
    // The one special place goes to f001; f002 is rejected. Of the hundred that need one of 99 places the last is.
    const market = buildMarket(hundredAndTwo);
    const { townOf } = solve(market);
    const unplaced = market.households.filter((_, household) => townOf[household] === UNPLACED);
    expect(unplaced).toEqual(["f002", "f102"]);
  });
});

describe("in any market", () => {
  test("rounds and matching are those of the paper's definition", () => {
    const sizes = { households: 9, towns: 6, kinds: 3 };
    fc.assert(
      fc.property(anyMarket(sizes), (market) => {
        const solution = solve(market);
        const { matching, rounds } = byDefinition(market);
        expect(matchingOf(solution)).toEqual(matching);
        expect(solution.rounds).toBe(rounds);
      }),
      { numRuns: 500 },
    );
  });

  test("it is the best weakly envy-free matching for every household at once, and the only one that is", () => {
    fc.assert(
      fc.property(anyMarket(), (market) => {
        const matching = matchingOf(solve(market));
        const envyFree = everyMatching(market).filter((other) => strongEnvyPairs(market, other).length === 0);
        expect(envyFree).toContainEqual(matching);
        expect(envyFree.filter((other) => !isAsGoodForAll(market, matching, other))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("nobody is over capacity, in an unacceptable town, or placed otherwise than as CORE", () => {
    fc.assert(
      fc.property(anyMarket({ households: 12, towns: 5, kinds: 3 }), (market) => {
        const { townOf, placedAs, substituteOf } = solve(market);
        expect(isWithinCapacity(market, Array.from(townOf))).toBe(true);
        for (const f of householdsOf(market)) {
          const town = townOf[f]!;
          if (town !== UNPLACED) expect(listOf(market, f)).toContain(town);
          expect(placedAs[f]).toBe(town === UNPLACED ? PLACED_AS.nobody : PLACED_AS.core);
          expect(substituteOf[f]).toBe(-1);
        }
      }),
    );
  });

  test("nothing that it is given is changed, and the order of the input does not show", () => {
    fc.assert(
      fc.property(
        anyStatedMarket().chain((stated) =>
          fc.tuple(
            fc.constant(stated),
            fc.shuffledSubarray([...stated.households], { minLength: stated.households.length }),
            fc.shuffledSubarray([...stated.towns], { minLength: stated.towns.length }),
          ),
        ),
        ([stated, households, towns]) => {
          const market = deepFreeze(buildMarket(stated));
          const before = structuredClone(market);
          const solution = solve(market);
          expect(market).toEqual(before);
          expect(solve(buildMarket({ ...stated, households, towns }))).toEqual(solution);
        },
      ),
    );
  });
});

test("known: a household can gain by not telling the truth, for no mechanism is both strategy-proof and family-optimal", () => {
  // f2 leaves out l1, which it would not get anyway: its proposal there no longer pushes f3 and f4 away, f4 stays at l1
  // instead of going to l3, and l3 has room for f2. All four are better off or as well as before; the truth gave it l4.
  const report = ["l3", "l4"];
  const { townOf } = solve(buildMarket(withReport(fourFamilies, "f2", report)));
  expect(byId(buildMarket(fourFamilies), { townOf })).toEqual({ f1: "l2", f2: "l3", f3: "l1", f4: "l1" });
  expect(findGain(deferredAcceptance, fourFamilies)).toMatchObject({ household: "f2", truthfulTown: "l4", town: "l3" });
});
