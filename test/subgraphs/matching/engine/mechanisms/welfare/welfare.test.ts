import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildMarket } from "../../../../../../subgraphs/matching/engine/market/build-market.js";
import { type Market, UNPLACED } from "../../../../../../subgraphs/matching/engine/market/market.js";
import { emptyRoom, changeRoom, hasRoom } from "../../../../../../subgraphs/matching/engine/market/room.js";
import { solve } from "../../../../../../subgraphs/matching/engine/mechanisms/solve.js";
import { welfare, welfareBound } from "../../../../../../subgraphs/matching/engine/mechanisms/welfare/welfare.js";
import { anyMarket, anyStatedMarket, fourFamilies, hundredAndTwo, problemOf } from "../../market/markets.js";
import { deepFreeze } from "../../rows.js";
import { greatestSum, sumOf } from "./greatest-sum.js";

const alone = welfare(null, 0);

describe("the bound and what search finds without a solver", () => {
  test("no matching has a greater sum than the bound, and what is found is a matching", () => {
    fc.assert(
      fc.property(anyMarket(), (market) => {
        const optimum = greatestSum(market);
        const { townOf, bound } = solve(alone, problemOf(market));
        expect(welfareBound(market).bound).toBeGreaterThanOrEqual(optimum);
        expect(bound).toBeGreaterThanOrEqual(optimum);
        expect(sumOf(market, townOf)).toBeLessThanOrEqual(optimum);
      }),
      { numRuns: 60 },
    );
  });

  test("nobody stays without a place that is acceptable and still has room, whatever its score", () => {
    fc.assert(
      fc.property(anyMarket(), (market) => {
        const { townOf } = solve(alone, problemOf(market));
        expect(wasted(market, townOf)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("the same bytes, whatever the order of the input", () => {
    const anyTwoOrders = anyStatedMarket().chain((stated) =>
      fc
        .tuple(shuffled(stated.households), shuffled(stated.towns))
        .map(([households, towns]) => [stated, { ...stated, households, towns }] as const),
    );
    fc.assert(
      fc.property(anyTwoOrders, ([stated, other]) => {
        const solved = [stated, other].map((one) => solve(alone, problemOf(buildMarket(one))));
        expect(solved[1]).toEqual(solved[0]);
      }),
      { numRuns: 30 },
    );
  });
});

describe("markets at the edge", () => {
  test("without pairs the bound is 0 and nobody is placed", () => {
    const market = buildMarket({
      capacityKinds: ["places"],
      households: [{ id: "f1", needs: [1], preferences: [] }],
      towns: [{ id: "l1", capacities: [1], priorities: [] }],
    });
    expect(solve(alone, problemOf(market))).toMatchObject({ townOf: Int32Array.of(UNPLACED), bound: 0 });
  });

  test("where all scores are 0 everybody who fits is placed all the same", () => {
    const { townOf, bound } = solve(alone, problemOf(buildMarket(hundredAndTwo)));
    expect(bound).toBe(0);
    expect(townOf.filter((town) => town !== UNPLACED)).toHaveLength(100);
  });

  test("a capacity of 0 keeps out who needs of it, and nobody else", () => {
    const market = scored(
      [
        [1, 0],
        [0, 1],
      ],
      [0, 1],
      [7, 5],
    );
    expect(solve(alone, problemOf(market))).toMatchObject({ townOf: Int32Array.of(UNPLACED, 0), bound: 5 });
  });

  test("the greatest whole capacities, needs and scores are summed without an error", () => {
    const most = 2 ** 31 - 1;
    const market = scored([[most], [most]], [most], [most, most - 1]);
    expect(solve(alone, problemOf(market))).toMatchObject({ townOf: Int32Array.of(0, UNPLACED) });
    expect(welfareBound(market).bound).toBeGreaterThanOrEqual(most);
  });

  test("the four families' fixed and forbidden pairs are kept", () => {
    const market = buildMarket(fourFamilies);
    const forbidden = new Uint8Array(market.pairs.town.length).fill(1, 0, 1);
    const { townOf } = solve(alone, problemOf(market, { fixed: Int32Array.of(-1, 3, -1, -1), forbidden }));
    expect(townOf[0]).toBe(0);
    expect(townOf[1]).toBe(3);
  });
});

/** Households without a town for which an acceptable one has room. */
function wasted(market: Market, townOf: Int32Array): number[] {
  const room = emptyRoom(market);
  townOf.forEach((town, household) => {
    if (town !== UNPLACED) changeRoom(market, room, household, town, -1);
  });
  return Array.from(townOf.keys()).filter((household) => {
    const { start, town } = market.pairs;
    const towns = town.subarray(start[household], start[household + 1]);
    return townOf[household] === UNPLACED && towns.some((one) => hasRoom(market, room, household, one));
  });
}

/** A market of one town, `l1`. */
function scored(needs: number[][], capacities: number[], scores: number[]): Market {
  return deepFreeze(
    buildMarket({
      capacityKinds: capacities.map((_, kind) => `s${kind + 1}`),
      households: needs.map((figures, place) => ({
        id: `f${place + 1}`,
        needs: figures,
        preferences: ["l1"],
        scores: { l1: scores[place]! },
      })),
      towns: [{ id: "l1", capacities, priorities: [] }],
    }),
  );
}

const shuffled = <Value>(values: readonly Value[]): fc.Arbitrary<Value[]> =>
  fc.shuffledSubarray([...values], { minLength: values.length, maxLength: values.length });
