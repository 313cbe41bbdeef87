/** What people have decided before a run holds under every mechanism, and what does not fit together is told. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildMarket } from "../../../../../subgraphs/matching/engine/market/build-market.js";
import { type Market, pairOf, UNPLACED } from "../../../../../subgraphs/matching/engine/market/market.js";
import type { StatedMarket } from "../../../../../subgraphs/matching/engine/market/stated-market.js";
import { PLACED_AS, type Problem } from "../../../../../subgraphs/matching/engine/mechanisms/mechanism.js";
import { mechanisms } from "../../../../../subgraphs/matching/engine/mechanisms/mechanisms.js";
import { marketLeft, solve } from "../../../../../subgraphs/matching/engine/mechanisms/solve.js";
import { anyMarket, fourFamilies, problemOf } from "../market/markets.js";
import { deepFreeze } from "../rows.js";
import { sumOf } from "./welfare/greatest-sum.js";
import { byId, everyMatching, householdsOf, isWithinCapacity, type Matching, matchingOf } from "./matchings.js";

/** Any market, some households of a matching that fits fixed there, and any pairs forbidden. */
const anyDecided: fc.Arbitrary<Problem> = anyMarket().chain((market) =>
  fc
    .record({
      matching: fc.constantFrom(...everyMatching(market)),
      isFixed: fc.array(fc.boolean(), { minLength: 5 }),
      forbidden: fc.array(fc.nat(1), { minLength: market.pairs.town.length, maxLength: market.pairs.town.length }),
      fill: fc.boolean(),
    })
    .map(({ matching, isFixed, forbidden, fill }) =>
      deepFreeze(
        problemOf(market, {
          fixed: Int32Array.from(matching, (town, f) => (isFixed[f] ? town : UNPLACED)),
          forbidden: Uint8Array.from(forbidden),
          fill,
        }),
      ),
    ),
);

const isForbidden = ({ market, forbidden }: Problem, f: number, town: number): boolean =>
  forbidden[pairOf(market.pairs, f, town)] === 1;

describe.each(Object.entries(mechanisms()))("under %s", (_, mechanism) => {
  test("who is fixed is there, nobody else is in a town that he has been forbidden, and no town is over capacity", () => {
    fc.assert(
      fc.property(anyDecided, (problem) => {
        const { market, fixed } = problem;
        const { townOf, placedAs } = solve(mechanism, problem);
        for (const f of householdsOf(market)) {
          if (fixed[f] !== UNPLACED) {
            expect([townOf[f], placedAs[f]]).toEqual([fixed[f], PLACED_AS.fixed]);
          } else if (townOf[f] !== UNPLACED) {
            expect(isForbidden(problem, f, townOf[f]!)).toBe(false);
            expect(placedAs[f]).not.toBe(PLACED_AS.fixed);
          }
        }
        expect(isWithinCapacity(market, matchingOf({ townOf }))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test("nothing that it is given is changed", () => {
    fc.assert(
      fc.property(anyDecided, (problem) => {
        const before = structuredClone(problem);
        solve(mechanism, problem);
        expect(problem).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});

test("a bound holds for the best that is still possible, the scores of those who are fixed counted in", () => {
  let fixedScores = 0;
  fc.assert(
    fc.property(anyDecided, (problem) => {
      const { market, fixed, forbidden } = problem;
      const possible = everyMatching(market).filter((matching) =>
        matching.every(
          (town, f) =>
            (fixed[f] === UNPLACED || fixed[f] === town) &&
            (town === UNPLACED || fixed[f] === town || forbidden[pairOf(market.pairs, f, town)] === 0),
        ),
      );
      const greatest = Math.max(...possible.map((matching) => sumOf(market, Int32Array.from(matching))));
      const { bound } = solve(mechanisms().WELFARE, problem);
      expect(bound).toBeGreaterThanOrEqual(greatest);
      fixedScores += sumOf(market, fixed);
    }),
  );
  // Else the test would say nothing of them.
  expect(fixedScores).toBeGreaterThan(0);
});

test("a forbidden pair stays in the town's order, as one that the household does not list", () => {
  fc.assert(
    fc.property(anyDecided, (problem) => {
      const { market, fixed, forbidden } = problem;
      const left = marketLeft(problem);
      market.pairs.town.forEach((town, pair) => {
        const f = market.pairs.start.findLastIndex((start) => start <= pair);
        if (fixed[f] !== UNPLACED) return;
        const [there, elsewhere] = forbidden[pair] ? [left.unwanted, left.pairs] : [left.pairs, left.unwanted];
        expect(there.priority[pairOf(there, f, town)]).toBe(market.pairs.priority[pair]);
        expect(pairOf(elsewhere, f, town)).toBe(-1);
      });
    }),
  );
});

test("a town that has been forbidden makes no difference to the others, whether or not it is listed", () => {
  // Only what is listed can be forbidden: a household must not win or lose by leaving out what it cannot have anyway.
  fc.assert(
    fc.property(anyDecided, (problem) => {
      const { market, forbidden } = problem;
      const { townOf } = solve(mechanisms().TOP_TRADING_CYCLES, problem);
      const left = solve(mechanisms().TOP_TRADING_CYCLES, withoutForbidden(problem));
      expect(left.townOf).toEqual(townOf);
      expect(forbidden).toHaveLength(market.pairs.town.length);
    }),
  );
});

/** The same problem, stated without the forbidden towns on the lists. */
function withoutForbidden(problem: Problem): Problem {
  const { market } = problem;
  const { pairs } = market;
  const stated: StatedMarket = {
    capacityKinds: market.capacityKinds,
    households: market.households.map((id, f) => ({
      id,
      needs: Array.from(
        market.needs.values.subarray(f * market.needs.householdStride).slice(0, market.capacityKinds.length),
      ),
      preferences: Array.from(pairs.town.subarray(pairs.start[f], pairs.start[f + 1]))
        .filter((town) => !isForbidden(problem, f, town))
        .map((town) => market.towns[town]!),
    })),
    towns: market.towns.map((id, town) => ({
      id,
      capacities: Array.from(market.capacities)
        .slice(town * market.capacityKinds.length)
        .slice(0, market.capacityKinds.length),
      priorities: prioritiesOf(market, town),
    })),
  };
  return problemOf(buildMarket(stated), { fixed: problem.fixed, fill: problem.fill });
}

const prioritiesOf = ({ pairs, unwanted, households }: Market, town: number): string[] => {
  const placeOf = (f: number) =>
    pairs.priority[pairOf(pairs, f, town)] ?? unwanted.priority[pairOf(unwanted, f, town)]!;
  return households
    .map((id, f) => ({ id, place: placeOf(f) }))
    .sort((one, other) => one.place - other.place)
    .map(({ id }) => id);
};

describe("by hand", () => {
  const market = buildMarket(fourFamilies);
  const places = (...towns: (string | null)[]): Matching => towns.map((town) => market.towns.indexOf(town ?? ""));
  const mechanism = mechanisms().DEFERRED_ACCEPTANCE;

  test("f2 is fixed to l1, which is then full: f1 and f3 share l2 by priority, and f4 goes to l3", () => {
    const fixed = Int32Array.from(places(null, "l1", null, null));
    expect(byId(market, solve(mechanism, problemOf(market, { fixed })))).toEqual({
      f1: null,
      f2: "l1",
      f3: "l2",
      f4: "l3",
    });
  });

  test("who has accepted a larger dwelling is fixed to that one, and the smaller one is left for another", () => {
    // One dwelling for two and one for four, which may stand in. f1 has the larger one and keeps it; f2 gets the small one.
    const household = (id: string) => ({ id, needs: [1, 0], preferences: ["l1"] });
    const towns = [{ id: "l1", capacities: [1, 1], priorities: [] }];
    const stated = { capacityKinds: ["for two", "for four"], households: ["f1", "f2"].map(household), towns };
    const dwellings: Market = deepFreeze({ ...buildMarket(stated), substitutes: [[1], []] });
    const fixed = Int32Array.from([0, UNPLACED]);
    const asTaken = problemOf(dwellings, { fixed, fixedSubstituteOf: Int32Array.from([1, -1]) });
    const solution = solve(mechanism, asTaken);
    expect(byId(dwellings, solution)).toEqual({ f1: "l1", f2: "l1" });
    expect([...solution.substituteOf]).toEqual([1, -1]);
    // As needed, f1 would take the small one, and without filling nobody is given a larger one.
    expect(byId(dwellings, solve(mechanism, problemOf(dwellings, { fixed })))).toEqual({ f1: "l1", f2: null });
    const both = { fixed: Int32Array.from([0, 0]), fixedSubstituteOf: Int32Array.from([1, -1]) };
    expect(byId(dwellings, solve(mechanism, problemOf(dwellings, both)))).toEqual({ f1: "l1", f2: "l1" });
  });

  test("what is fixed and does not fit is told with town, kind and figures", () => {
    const fixed = Int32Array.from(places("l1", "l1", null, null));
    const told = 'Town "l1": the households fixed there need 3 of "places", and 2 are left for them.';
    expect(() => solve(mechanism, problemOf(market, { fixed }))).toThrow(new RangeError(told));
  });

  test("an endowment that does not fit beside what is fixed is told likewise", () => {
    const fixed = Int32Array.from(places("l1", null, null, null));
    const endowment = Int32Array.from(places(null, "l1", null, null));
    const told = 'Town "l1": the households endowed there need 2 of "places", and 1 are left for them.';
    expect(() => solve(mechanism, problemOf(market, { fixed, endowment }))).toThrow(new RangeError(told));
  });

  test("who is fixed gives up what he was endowed with", () => {
    // f2 could stay in l1 and is fixed to l4: its two places in l1 are free for f3 and f4, f1 has l2.
    const fixed = Int32Array.from(places(null, "l4", null, null));
    const endowment = Int32Array.from(places(null, "l1", null, null));
    const solution = solve(mechanisms().TOP_TRADING_CYCLES, problemOf(market, { fixed, endowment }));
    expect(byId(market, solution)).toEqual({ f1: "l2", f2: "l4", f3: "l1", f4: "l1" });
  });
});
