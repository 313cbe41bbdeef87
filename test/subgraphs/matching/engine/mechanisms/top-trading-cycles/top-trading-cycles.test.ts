/** TOP_TRADING_CYCLES by hand, with and without an endowment, and what it does not promise. */
import { describe, expect, test } from "@jest/globals";
import { buildMarket } from "../../../../../../subgraphs/matching/engine/market/build-market.js";
import { type Market, UNPLACED } from "../../../../../../subgraphs/matching/engine/market/market.js";
import type { StatedMarket } from "../../../../../../subgraphs/matching/engine/market/stated-market.js";
import { topTradingCycles } from "../../../../../../subgraphs/matching/engine/mechanisms/top-trading-cycles/top-trading-cycles.js";
import { fourFamilies } from "../../market/markets.js";
import { byId, improvementOn, matchingOf } from "../matchings.js";
import { endowmentIn, type StatedEndowment } from "../reports.js";

const solve = (stated: StatedMarket, endowment?: StatedEndowment) => {
  const market = buildMarket(stated);
  const held = endowment ? endowmentIn(market, endowment) : null;
  return { market, ...topTradingCycles({ market, endowment: held, fill: false }) };
};
const placesOf = (solution: { market: Market; townOf: Int32Array }) => byId(solution.market, solution);

describe("by hand", () => {
  test("four families", () => {
    // Capacities 2, 1, 2, 5; needs 1, 2, 1, 1. f2 does not fit into l2.
    // 1: l1→f1→l2→f3→l1: f1 has l2, f3 has l1. l3→f4→l1 and l4→f1 are in no cycle.
    // 2: l1 has 1 left: f2 no longer fits. l1→f4→l1: f4 has l1.
    // 3: l3→f2→l3: f2 has l3.
    const solution = solve(fourFamilies);
    expect(placesOf(solution)).toEqual({ f1: "l2", f2: "l3", f3: "l1", f4: "l1" });
    expect(solution.rounds).toBe(3);
  });

  test("who has the priority where he would not go trades it: nothing is to be gained by pretending", () => {
    // l1 ranks f2 first, l2 ranks f1 first. f1 wants l1 alone, f2 wants l2 alone: they trade, though neither lists the
    // town that is his by priority.
    const stated: StatedMarket = {
      capacityKinds: ["places"],
      households: [
        { id: "f1", needs: [1], preferences: ["l1"] },
        { id: "f2", needs: [1], preferences: ["l2"] },
        { id: "f3", needs: [1], preferences: ["l1", "l2"] },
      ],
      towns: [
        { id: "l1", capacities: [1], priorities: ["f2", "f3", "f1"] },
        { id: "l2", capacities: [1], priorities: ["f1", "f3", "f2"] },
      ],
    };
    expect(placesOf(solve(stated))).toEqual({ f1: "l1", f2: "l2", f3: null });
  });
});

describe("with an endowment", () => {
  const household = (id: string, need: number, ...preferences: string[]) => ({ id, needs: [need], preferences });
  const town = (id: string, capacity: number, ...priorities: string[]) => ({ id, capacities: [capacity], priorities });

  test("two swap, and who has nothing takes no place from them", () => {
    // f3 comes first everywhere, but the places belong to f1 and f2.
    const stated: StatedMarket = {
      capacityKinds: ["places"],
      households: [household("f1", 1, "l2", "l1"), household("f2", 1, "l1", "l2"), household("f3", 1, "l1", "l2")],
      towns: [town("l1", 1, "f3"), town("l2", 1, "f3")],
    };
    expect(placesOf(solve(stated, { f1: "l1", f2: "l2" }))).toEqual({ f1: "l2", f2: "l1", f3: null });
  });

  test("a household that is too large for what it would be given stays where it is", () => {
    // f1 needs 2 and would like l2, of whose 1 place f2 would go. Round 1: l1→f1→l2→f2→l1: l2 cannot take f1 for f2.
    // f1 is looked at first, being the larger: it loses l2. Round 2: l1→f1→l1. Round 3: l2→f2, who has lost nothing yet,
    // but no room is left at l1: f2 stays.
    const stated: StatedMarket = {
      capacityKinds: ["places"],
      households: [household("f1", 2, "l2", "l1"), household("f2", 1, "l1", "l2")],
      towns: [town("l1", 2), town("l2", 1)],
    };
    expect(placesOf(solve(stated, { f1: "l1", f2: "l2" }))).toEqual({ f1: "l1", f2: "l2" });
  });

  test("who does not list the town that he could stay in gives it up", () => {
    const stated: StatedMarket = {
      capacityKinds: ["places"],
      households: [household("f1", 1), household("f2", 1, "l1")],
      towns: [town("l1", 1)],
    };
    expect([...solve(stated, { f1: "l1" }).townOf]).toEqual([UNPLACED, 0]);
  });

  test("room that is kept for somebody who will not use it is not missed by others", () => {
    // f2 lists nothing and goes at once: for the 0 of f1 l2 can then take the 1 of f3.
    const stated: StatedMarket = {
      capacityKinds: ["places"],
      households: [household("f1", 0, "l1"), household("f2", 1), household("f3", 1, "l2")],
      towns: [town("l1", 1), town("l2", 1)],
    };
    expect(placesOf(solve(stated, { f1: "l2", f2: "l2", f3: "l1" }))).toEqual({ f1: "l1", f2: null, f3: "l2" });
  });

  test("known: a place may be left over that somebody has lost for good before it was free", () => {
    // l1 (1 place) belongs to f1 (0) and f2 (1), l2 (1 place) to f3 (1). f1 and f2 want l2, f3 wants l1 and nothing else.
    // l1→f1→l2→f3→l1: l1 cannot take the 1 of f3 for the 0 of f1. f3, the larger, loses l1 and, having no other town,
    // goes. f1 and f2 then move to l2, and l1 is empty.
    const stated: StatedMarket = {
      capacityKinds: ["places"],
      households: [household("f1", 0, "l2"), household("f2", 1, "l2"), household("f3", 1, "l1")],
      towns: [town("l1", 1), town("l2", 1)],
    };
    expect(placesOf(solve(stated, { f1: "l1", f2: "l1", f3: "l2" }))).toEqual({ f1: "l2", f2: "l2", f3: null });
  });

  test("known: a swap may be missed, so it is not Pareto-efficient", () => {
    // f1 (3) is at l2 (3 places); f2 (3) and f3 (1) are at l1 (4 places). f1 wants l1, both others want l2.
    // l1 points at f3, its first: l1→f3→l2→f1→l1. l1 cannot take the 3 of f1 for the 1 of f3: 3 + 3 > 4. f1, the largest
    // that is pointed at, loses l1 for good, and all stay. Had l1 pointed at f2, f1 and f2 would have swapped.
    const stated: StatedMarket = {
      capacityKinds: ["places"],
      households: [household("f1", 3, "l1", "l2"), household("f2", 3, "l2", "l1"), household("f3", 1, "l2", "l1")],
      towns: [town("l1", 4, "f3", "f1", "f2"), town("l2", 3, "f1", "f2", "f3")],
    };
    const solution = solve(stated, { f1: "l2", f2: "l1", f3: "l1" });
    expect(placesOf(solution)).toEqual({ f1: "l2", f2: "l1", f3: "l1" });
    expect(improvementOn(solution.market, matchingOf(solution))).toEqual([0, 1, 0]);
  });
});
