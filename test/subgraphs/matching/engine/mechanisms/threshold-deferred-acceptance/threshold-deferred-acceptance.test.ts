/** THRESHOLD_DEFERRED_ACCEPTANCE against its definition, with every set tried, and by hand. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildMarket } from "../../../../../../subgraphs/matching/engine/market/build-market.js";
import { type Market, UNPLACED } from "../../../../../../subgraphs/matching/engine/market/market.js";
import type { StatedMarket } from "../../../../../../subgraphs/matching/engine/market/stated-market.js";
import { thresholdDeferredAcceptance } from "../../../../../../subgraphs/matching/engine/mechanisms/threshold-deferred-acceptance/threshold-deferred-acceptance.js";
import { anyMarket, fourFamilies, hundredAndTwo } from "../../market/markets.js";
import {
  byId,
  canWeaklyAccommodate,
  householdsOf,
  listOf,
  type Matching,
  matchingOf,
  priorityAt,
} from "../matchings.js";

const solve = (market: Market) => thresholdDeferredAcceptance({ market, endowment: null, fill: false });

const everySubset = (things: readonly number[]): number[][] =>
  things.reduce<number[][]>((subsets, thing) => subsets.flatMap((subset) => [subset, [...subset, thing]]), [[]]);

/** The temporary threshold, by trying every set of those of higher priority. */
function temporary(
  market: Market,
  town: number,
  f: number,
  higher: readonly number[],
  proposing: readonly number[],
): number {
  if (canWeaklyAccommodate(market, town, f, higher)) return Infinity;
  if (!canWeaklyAccommodate(market, town, f, proposing)) return 0;
  const sets = everySubset(higher).filter((set) => proposing.every((g) => set.includes(g)));
  const isSafe = (n: number) =>
    sets.filter((set) => set.length === n - 1).every((set) => canWeaklyAccommodate(market, town, f, set));
  const sizes = Array.from({ length: higher.length + 1 }, (_, before) => before + 1);
  return Math.max(...sizes.filter((n) => n > proposing.length && isSafe(n)));
}

/** Whom a town ranks, the highest first; who lists it and who does not. */
const rankedAt = (market: Market, town: number): number[] =>
  householdsOf(market)
    .filter((f) => priorityAt(market, f, town) !== null)
    .sort((one, other) => priorityAt(market, one, town)! - priorityAt(market, other, town)!);

function byDefinition(market: Market): { matching: Matching; rounds: number } {
  const rejections = householdsOf(market).map(() => 0);
  for (let rounds = 1; ; rounds++) {
    const matching = householdsOf(market).map((f) => listOf(market, f)[rejections[f]!] ?? UNPLACED);
    const rejected = householdsOf(market).filter((f) => {
      const town = matching[f]!;
      if (town === UNPLACED) return false;
      const ranked = rankedAt(market, town);
      const upTo = ranked.slice(0, ranked.indexOf(f) + 1);
      const thresholds = upTo.map((g, place) => {
        const higher = upTo.slice(0, place);
        return temporary(
          market,
          town,
          g,
          higher,
          higher.filter((other) => matching[other] === town),
        );
      });
      return upTo.filter((g) => matching[g] === town).length > Math.min(...thresholds);
    });
    if (rejected.length === 0) return { matching, rounds };
    for (const f of rejected) rejections[f]!++;
  }
}

describe("by hand", () => {
  test("four families: what deferred acceptance gives, for no more than two compete anywhere", () => {
    // l1 has 2 places and ranks f1 (needs 1), f2 (2), f3 (1), f4 (1). l2: 1; f3, f1, then f2, f4. l3: 2; f4, f2, f1, f3.
    // 1: f1→l2; f2, f3, f4→l1. At l1: f1 fits alone: ∞. f2 beside f1 (not there): 2 + 1 > 2; alone: fits; beside every
    //    set of 0: n = 1. f3 beside f2, who proposes: 2 + 1 > 2: 0. So f2 (rank 1 ≤ 1) stays, f3 and f4 go.
    //    At l2: f3: ∞; f1: beside f3 no, alone yes: 1. f1 (rank 1) stays.
    // 2: f3→l2, f4→l3. l2: f1 beside f3, who proposes: 0: goes. l3: f4: ∞, stays.
    // 3: f1→l1. f1: ∞; f2 beside f1: 2 + 1 > 2: 0: goes.
    // 4: f2→l3. Beside f4: 2 + 1 > 2: 0: goes.
    // 5: f2→l4, which ranks f1, f2, f3, f4: 1 + 2 ≤ 5: ∞. All stay.
    const market = buildMarket(fourFamilies);
    const solution = solve(market);
    expect(byId(market, solution)).toEqual({ f1: "l1", f2: "l4", f3: "l2", f4: "l3" });
    expect(solution.rounds).toBe(5);
  });

  test("a hundred and two families: one is placed, which is why it is a yardstick and no allocator", () => {
    // f001 fits alone: ∞. f002 needs the one special place beside f001, who proposes: 0. All behind it have 0 as well.
    const { townOf } = solve(buildMarket(hundredAndTwo));
    expect(townOf.filter((town) => town !== UNPLACED)).toHaveLength(1);
  });

  test("who might come counts as much as who comes", () => {
    // l1 has 3 places; f1 needs 2, f2 needs 2, f3 needs 1. Only f3 asks l1. f2 beside f1: 2 + 2 > 3, alone it fits: 1.
    // f3 beside both: 1 + 4 > 3; beside one of them: 1 + 2 ≤ 3: 2. The smaller is 1, and f3 is the first: it stays.
    // With f4 (needs 1) behind f3: the threshold is still 1, and f4 would be the second: it goes, though 1 is free.
    const household = (id: string, need: number, preferences: readonly string[]) => ({
      id,
      needs: [need],
      preferences,
    });
    const stated: StatedMarket = {
      capacityKinds: ["places"],
      households: [
        household("f1", 2, []),
        household("f2", 2, []),
        household("f3", 1, ["l1"]),
        household("f4", 1, ["l1"]),
      ],
      towns: [{ id: "l1", capacities: [3], priorities: ["f1", "f2", "f3", "f4"] }],
    };
    const market = buildMarket(stated);
    expect(byId(market, solve(market))).toEqual({ f1: null, f2: null, f3: "l1", f4: null });
  });
});

test("in any market matching and rounds are those of the definition, with every set tried", () => {
  const sizes = { households: 7, towns: 4, kinds: 3 };
  fc.assert(
    fc.property(anyMarket(sizes), (market) => {
      const solution = solve(market);
      const { matching, rounds } = byDefinition(market);
      expect(matchingOf(solution)).toEqual(matching);
      expect(solution.rounds).toBe(rounds);
    }),
    { numRuns: 300 },
  );
});
