import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildMarket } from "../../../../../../subgraphs/matching/engine/market/build-market.js";
import { solve } from "../../../../../../subgraphs/matching/engine/mechanisms/solve.js";
import type { IntegerProgramSolver } from "../../../../../../subgraphs/matching/engine/mechanisms/welfare/integer-program.js";
import { buildProgram } from "../../../../../../subgraphs/matching/engine/mechanisms/welfare/placement-program.js";
import {
  gapOf,
  welfare,
  welfareBound,
} from "../../../../../../subgraphs/matching/engine/mechanisms/welfare/welfare.js";
import { loadIntegerProgramSolver } from "../../../../../../subgraphs/matching/solver/highs-solver.js";
import { numbersFrom } from "../../../../../../subgraphs/runtime/demonstration/chance.js";
import { syntheticMarket } from "../../../../../bench/synthetic-market.js";
import { anyMarket, problemOf } from "../../market/markets.js";
import { assignmentMarket, C515_1, drawInstance } from "./generalised-assignment.js";
import { greatestSum, sumOf } from "./greatest-sum.js";
import { loadWholeProgram } from "./whole-program.js";

const { optimum } = await loadWholeProgram();
const solver = await loadIntegerProgramSolver();
const exact = welfare(solver);

/** Two or three households fill each town but for a few units; figures reach the greatest that a market can hold. */
const anyTightMarket = fc
  .record({
    size: fc.constantFrom(1_000_000, 30_000_000, 700_000_000),
    more: fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })), {
      minLength: 6,
      maxLength: 6,
    }),
    scores: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 12, maxLength: 12 }),
    left: fc.array(fc.integer({ min: -1, max: 4 }), { minLength: 4, maxLength: 4 }),
    times: fc.constantFrom(2, 3),
  })
  .map(({ size, more, scores, left, times }) =>
    buildMarket({
      capacityKinds: ["dwellings", "places"],
      households: more.map((figures, place) => ({
        id: `f${place}`,
        needs: figures.map((figure) => size + figure),
        preferences: ["l1", "l2"],
        scores: { l1: scores[place]!, l2: scores[place + more.length]! },
      })),
      towns: ["l1", "l2"].map((id, town) => ({
        id,
        capacities: left.slice(2 * town, 2 * town + 2).map((units) => times * size + units),
        priorities: [],
      })),
    }),
  );

describe("with a solver", () => {
  test("a small market is solved to the optimum, and the bound says so", () => {
    fc.assert(
      fc.property(anyMarket({ households: 6 }), (market) => {
        const { townOf, bound } = solve(exact, problemOf(market));
        expect([sumOf(market, townOf), bound]).toEqual([greatestSum(market), greatestSum(market)]);
      }),
      { numRuns: 60 },
    );
  });

  test("figures in millions are solved alike where they have a common divisor, and never make a bound too low", () => {
    const twice = { needs: [1_000_001], preferences: ["l1"], scores: { l1: 10 } };
    const market = buildMarket({
      capacityKinds: ["places"],
      households: ["f1", "f2"].map((id) => ({ id, ...twice })),
      towns: [{ id: "l1", capacities: [2_000_001], priorities: [] }],
    });
    expect(solve(exact, problemOf(market)).bound).toBe(10);
    fc.assert(
      fc.property(anyTightMarket, (tight) => {
        const { townOf, bound } = solve(exact, problemOf(tight));
        expect(sumOf(tight, townOf)).toBeLessThanOrEqual(greatestSum(tight));
        expect(bound).toBeGreaterThanOrEqual(greatestSum(tight));
      }),
      { numRuns: 20 },
    );
  });

  test("the instance c515-1 of the literature has the known optimum, proven", () => {
    const market = buildMarket(assignmentMarket(C515_1));
    const { townOf, bound } = solve(exact, problemOf(market));
    expect([sumOf(market, townOf), bound]).toEqual([336, 336]);
  });

  test("generalised assignments of 10 agents and 60 jobs are proven", () => {
    const market = buildMarket(assignmentMarket(drawInstance(10, 60, numbersFrom(1))));
    const { townOf, bound } = solve(exact, problemOf(market));
    expect(gapOf(sumOf(market, townOf), bound!)).toBe(0);
  });

  test("what is left after fixing holds the optimum of the whole program", () => {
    const sizes = { households: 60, towns: 12, kinds: 4, acceptable: 8, townShare: 0.3, seed: 4 };
    for (const capacityShare of [0.9, 1.2, 2]) {
      const market = syntheticMarket({ ...sizes, capacityShare });
      const { townOf, bound } = solve(exact, problemOf(market));
      const greatest = optimum(buildProgram(market));
      expect([sumOf(market, townOf), bound]).toEqual([greatest, greatest]);
    }
  });

  test("a solver that may not search to the end still proves a bound", () => {
    const market = buildMarket(assignmentMarket(drawInstance(5, 30, numbersFrom(3))));
    const stopped: IntegerProgramSolver = (program, start, limits) => solver(program, start, { ...limits, nodes: 1 });
    const { townOf, bound } = solve(welfare(stopped), problemOf(market));
    expect(sumOf(market, townOf)).toBeLessThanOrEqual(optimum(buildProgram(market)));
    expect(bound).toBeGreaterThanOrEqual(optimum(buildProgram(market)));
  });

  test("the same bytes, time after time", () => {
    const market = buildMarket(assignmentMarket(drawInstance(5, 30, numbersFrom(2))));
    expect(solve(exact, problemOf(market))).toEqual(solve(exact, problemOf(market)));
  });
});

describe("a solver's word alone", () => {
  const market = buildMarket(assignmentMarket(C515_1));
  const found = (stated: IntegerProgramSolver) => solve(welfare(stated, 0), problemOf(market));

  test("without an answer the bound of the prices stays", () => {
    const { townOf, bound } = found(() => null);
    expect(sumOf(market, townOf)).toBeLessThanOrEqual(336);
    expect(bound).toBe(welfareBound(market).bound);
  });

  test("a choice that does not fit is not taken over", () => {
    const { townOf } = found(({ score }) => ({ chosen: new Uint8Array(score.length).fill(1), bound: 1e9 }));
    expect(sumOf(market, townOf)).toBeLessThanOrEqual(336);
  });
});
