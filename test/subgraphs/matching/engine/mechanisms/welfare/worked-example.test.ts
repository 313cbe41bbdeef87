import { expect, test } from "@jest/globals";
import { buildMarket } from "../../../../../../subgraphs/matching/engine/market/build-market.js";
import { UNPLACED } from "../../../../../../subgraphs/matching/engine/market/market.js";
import { solve } from "../../../../../../subgraphs/matching/engine/mechanisms/solve.js";
import { buildProgram } from "../../../../../../subgraphs/matching/engine/mechanisms/welfare/placement-program.js";
import {
  proveBound,
  reducedScore,
} from "../../../../../../subgraphs/matching/engine/mechanisms/welfare/proven-bound.js";
import { welfare, welfareBound } from "../../../../../../subgraphs/matching/engine/mechanisms/welfare/welfare.js";
import { problemOf } from "../../market/markets.js";
import { deepFreeze } from "../../rows.js";

const market = deepFreeze(
  buildMarket({
    capacityKinds: ["places"],
    households: [
      { id: "f1", needs: [1], preferences: ["l1", "l2"], scores: { l1: 10, l2: 4 } },
      { id: "f2", needs: [1], preferences: ["l1", "l2"], scores: { l1: 9, l2: 7 } },
      { id: "f3", needs: [1], preferences: ["l1"], scores: { l1: 6 } },
    ],
    towns: [
      { id: "l1", capacities: [1], priorities: [] },
      { id: "l2", capacities: [1], priorities: [] },
    ],
  }),
);

test("the prices 6 and 0 prove that no matching has more than 17", () => {
  expect(proveBound(buildProgram(market), Float64Array.of(6, 0)).value).toBe(17);
  expect(welfareBound(market).bound).toBe(17);
});

test("f1 in l1 and f2 in l2 reach it, without a solver", () => {
  expect(solve(welfare(null), problemOf(market))).toMatchObject({
    townOf: Int32Array.of(0, 1, UNPLACED),
    bound: 17,
  });
});

test("f2 in l1 would cost the community the four points that the prices say", () => {
  const [inL1, inL2] = [2, 3].map((pair) => reducedScore(buildProgram(market), Float64Array.of(6, 0), pair));
  expect(inL2! - inL1!).toBe(17 - (9 + 4));
});
