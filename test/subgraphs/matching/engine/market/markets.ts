/** Markets for the tests: random small ones, and the design's worked examples. Each is frozen before anybody gets it. */
import fc from "fast-check";
import { buildMarket } from "../../../../../subgraphs/matching/engine/market/build-market.js";
import type { Market } from "../../../../../subgraphs/matching/engine/market/market.js";
import type { StatedMarket } from "../../../../../subgraphs/matching/engine/market/stated-market.js";
import { openProblem } from "../../../../../subgraphs/matching/engine/mechanisms/open-problem.js";
import type { Problem } from "../../../../../subgraphs/matching/engine/mechanisms/mechanism.js";
import { deepFreeze } from "../rows.js";

/** Four households, four towns, one kind; it has no stable matching. */
export const fourFamilies: StatedMarket = deepFreeze({
  capacityKinds: ["places"],
  households: [
    { id: "f1", needs: [1], preferences: ["l2", "l1"] },
    { id: "f2", needs: [2], preferences: ["l1", "l3", "l4"] },
    { id: "f3", needs: [1], preferences: ["l1", "l2"] },
    { id: "f4", needs: [1], preferences: ["l1", "l3"] },
  ],
  towns: [
    { id: "l1", capacities: [2], priorities: ["f1", "f2", "f3", "f4"] },
    { id: "l2", capacities: [1], priorities: ["f3", "f1"] },
    { id: "l3", capacities: [2], priorities: ["f4", "f2"] },
    { id: "l4", capacities: [5], priorities: [] },
  ],
});

/** One town of capacity (99, 1); two households need (0, 1), a hundred (1, 0), the former with the higher priority. */
export const hundredAndTwo: StatedMarket = deepFreeze({
  capacityKinds: ["places", "special"],
  households: Array.from({ length: 102 }, (_, position) => ({
    id: `f${String(position + 1).padStart(3, "0")}`,
    needs: position < 2 ? [0, 1] : [1, 0],
    preferences: ["l1"],
  })),
  towns: [{ id: "l1", capacities: [99, 1], priorities: ["f001", "f002"] }],
});

/** The problem of a market in which nothing is decided but what is handed in. */
export const problemOf = (market: Market, more: Partial<Problem> = {}): Problem => ({
  ...openProblem(market),
  ...more,
});

export interface MarketSizes {
  readonly households: number;
  readonly towns: number;
  readonly kinds: number;
  readonly greatestNeed: number;
  readonly greatestCapacity: number;
}

const SMALL: MarketSizes = { households: 5, towns: 4, kinds: 2, greatestNeed: 3, greatestCapacity: 5 };

/** Any stated market up to some sizes: any preferences, priorities, needs, capacities and scores. */
export function anyStatedMarket(sizes: Partial<MarketSizes> = {}): fc.Arbitrary<StatedMarket> {
  const { households, towns, kinds, greatestNeed, greatestCapacity } = { ...SMALL, ...sizes };
  return fc
    .tuple(
      fc.integer({ min: 1, max: households }),
      fc.integer({ min: 1, max: towns }),
      fc.integer({ min: 1, max: kinds }),
    )
    .chain(([householdCount, townCount, kindCount]) => {
      const familyIds = Array.from({ length: householdCount }, (_, position) => `f${position + 1}`);
      const townIds = Array.from({ length: townCount }, (_, position) => `l${position + 1}`);
      const figures = (max: number) =>
        fc.array(fc.integer({ min: 0, max }), { minLength: kindCount, maxLength: kindCount });
      const household = (id: string) =>
        fc.record({
          id: fc.constant(id),
          needs: figures(greatestNeed),
          preferences: fc.shuffledSubarray(townIds),
          scores: fc.record(Object.fromEntries(townIds.map((town) => [town, fc.integer({ min: 0, max: 20 })]))),
        });
      const town = (id: string) =>
        fc.record({
          id: fc.constant(id),
          capacities: figures(greatestCapacity),
          priorities: fc.shuffledSubarray(familyIds),
        });
      return fc.record({
        capacityKinds: fc.constant(Array.from({ length: kindCount }, (_, position) => `s${position + 1}`)),
        households: fc.tuple(...familyIds.map(household)),
        towns: fc.tuple(...townIds.map(town)),
      });
    })
    .map(deepFreeze);
}

/** The same as a market, frozen as far as its columns allow. */
export const anyMarket = (sizes: Partial<MarketSizes> = {}): fc.Arbitrary<Market> =>
  anyStatedMarket(sizes).map((stated) => deepFreeze(buildMarket(stated)));
