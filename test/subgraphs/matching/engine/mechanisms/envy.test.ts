/** The count of envy against the definition, for matchings of any kind. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildMarket } from "../../../../../subgraphs/matching/engine/market/build-market.js";
import { type Market, noPairs, UNPLACED } from "../../../../../subgraphs/matching/engine/market/market.js";
import { countEnvy, isWeaklyEnvyFree } from "../../../../../subgraphs/matching/engine/mechanisms/envy.js";
import { anyMarket, fourFamilies, problemOf } from "../market/markets.js";
import { envyPairs, everyMatching, type Matching, strongEnvyPairs } from "./matchings.js";

const placement = (matching: Matching, substitutes: readonly number[] = matching.map(() => -1)) => ({
  townOf: Int32Array.from(matching),
  substituteOf: Int32Array.from(substitutes),
});

const anyMatched = anyMarket().chain((market) =>
  fc.record({ market: fc.constant(market), matching: fc.constantFrom(...everyMatching(market)) }),
);

describe("envy is counted as it is defined", () => {
  test("in any matching, weak and strong", () => {
    const seen = { weak: 0, strong: 0 };
    fc.assert(
      fc.property(anyMatched, ({ market, matching }) => {
        const expected = {
          envyPairs: envyPairs(market, matching).length,
          strongEnvyPairs: strongEnvyPairs(market, matching).length,
        };
        expect(countEnvy(problemOf(market), placement(matching))).toEqual(expected);
        seen.weak += expected.envyPairs;
        seen.strong += expected.strongEnvyPairs;
      }),
      { numRuns: 1000 },
    );
    // Both kinds come up, and they are not the same.
    expect(seen.strong).toBeGreaterThan(0);
    expect(seen.weak).toBeGreaterThan(seen.strong);
  });

  test("whom a person has fixed to a town that does not rank him comes before all there: nobody has priority over him", () => {
    const stated = {
      capacityKinds: ["places"],
      households: ["f1", "f2"].map((id) => ({ id, needs: [1], preferences: id === "f1" ? ["l1"] : [] })),
      towns: [{ id: "l1", capacities: [1], priorities: ["f1"] }],
    };
    const market: Market = { ...buildMarket(stated), unwanted: noPairs(2) };
    expect(countEnvy(problemOf(market), placement([UNPLACED, 0]))).toEqual({ envyPairs: 0, strongEnvyPairs: 0 });
  });

  test("an envy that is not strong: what the envied takes would be of no use to the envious", () => {
    // f1 needs 2 places where there is 1: it envies f2, which is there, but for f2 there is room beside f1 in its own
    // kind. With one kind alone f2 could not be accommodated beside the 2 of f1, and the envy is strong.
    const market = (needs: readonly number[][]) =>
      buildMarket({
        capacityKinds: ["places", "special"],
        households: needs.map((need, position) => ({ id: `f${position + 1}`, needs: need, preferences: ["l1"] })),
        towns: [{ id: "l1", capacities: [1, 1], priorities: ["f1", "f2"] }],
      });
    const f2Alone = placement([UNPLACED, 0]);
    expect(
      countEnvy(
        problemOf(
          market([
            [2, 0],
            [0, 1],
          ]),
        ),
        f2Alone,
      ),
    ).toEqual({ envyPairs: 1, strongEnvyPairs: 0 });
    expect(
      countEnvy(
        problemOf(
          market([
            [2, 0],
            [1, 0],
          ]),
        ),
        f2Alone,
      ),
    ).toEqual({ envyPairs: 1, strongEnvyPairs: 1 });
    expect(
      isWeaklyEnvyFree(
        problemOf(
          market([
            [2, 0],
            [1, 0],
          ]),
        ),
        f2Alone,
      ),
    ).toBe(false);
  });
});

describe("what people have decided", () => {
  const market: Market = buildMarket(fourFamilies);
  const [l1] = [0];

  test("whom one has forbidden a town does not envy anybody there", () => {
    // f3 at l1, f1 unplaced: f1 prefers l1 and comes before f3 there.
    const f3Alone = placement([UNPLACED, UNPLACED, l1, UNPLACED]);
    const forbidden = new Uint8Array(market.pairs.town.length);
    expect(countEnvy(problemOf(market), f3Alone).envyPairs).toBe(2);
    // The pairs of f1 are l2 and l1, in this order.
    forbidden[1] = 1;
    expect(countEnvy(problemOf(market, { forbidden }), f3Alone).envyPairs).toBe(1);
  });

  test("who is fixed to a town that he does not list keeps his place in its order", () => {
    // f4 is fixed to l2, of which he ranks fourth: f1 prefers l2 to nothing and comes before him, f3 likewise.
    expect(countEnvy(problemOf(market), placement([UNPLACED, UNPLACED, UNPLACED, 1])).envyPairs).toBe(2);
  });
});

test("a household in a larger dwelling uses that one: nobody who needs a smaller one envies it strongly for it", () => {
  // f1 needs one for two and has nothing; f2 has the one for four in place of one for two, of which there are none.
  const stated = {
    capacityKinds: ["for two", "for four"],
    households: ["f1", "f2"].map((id) => ({ id, needs: [1, 0], preferences: ["l1"] })),
    towns: [{ id: "l1", capacities: [0, 1], priorities: ["f1", "f2"] }],
  };
  const market: Market = { ...buildMarket(stated), substitutes: [[1], []] };
  expect(countEnvy(problemOf(market), placement([UNPLACED, 0], [-1, 1]))).toEqual({ envyPairs: 1, strongEnvyPairs: 0 });
  expect(countEnvy(problemOf(market), placement([UNPLACED, 0]))).toEqual({ envyPairs: 1, strongEnvyPairs: 1 });
});
