/** The filling pass: nothing of use is left over, nobody is worse off, and substitutes are used for nothing else. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { buildMarket } from "../../../../../../subgraphs/matching/engine/market/build-market.js";
import { type Market, needsAt, UNPLACED } from "../../../../../../subgraphs/matching/engine/market/market.js";
import type { StatedMarket } from "../../../../../../subgraphs/matching/engine/market/stated-market.js";
import { deferredAcceptance } from "../../../../../../subgraphs/matching/engine/mechanisms/deferred-acceptance/deferred-acceptance.js";
import { PLACED_AS, type Solution } from "../../../../../../subgraphs/matching/engine/mechanisms/mechanism.js";
import { syntheticMarket } from "../../../../../bench/synthetic-market.js";
import { plainFill } from "./plain-fill.js";
import { anyMarket, anyStatedMarket, hundredAndTwo } from "../../market/markets.js";
import { deepFreeze } from "../../rows.js";
import {
  byId,
  capacityOf,
  householdsOf,
  isAsGoodForAll,
  isWithinCapacity,
  kindsOf,
  listOf,
  matchingOf,
  needIn,
  rankOf,
  strongEnvyPairs,
  townsOf,
} from "../matchings.js";

const core = (market: Market) => deferredAcceptance({ market, endowment: null, fill: false });
const filled = (market: Market) => deferredAcceptance({ market, endowment: null, fill: true });

/** Whether a town has room for a household as it is needed, by the definition. */
const hasFreeRoom = (market: Market, townOf: readonly number[], f: number, town: number): boolean => {
  const there = townOf.map((at, g) => (g !== f && at === town) || g === f);
  return kindsOf(market).every(
    (kind) =>
      there.reduce((whole, isThere, g) => whole + (isThere ? needIn(market, g, town, kind) : 0), 0) <=
      capacityOf(market, town, kind),
  );
};

describe("filling by hand", () => {
  test("who moves up frees a place for the next, and a core household that moves up counts as filled", () => {
    // Deferred acceptance: f1 and f2 ask l1 (capacity 2): f2 needs 2 beside the 1 of f1, so it is rejected and goes to
    // l2, where it comes before f3: f3 has nothing. f1 then would like nothing better. l1 has 1 left over.
    // Filling 1: f3 (l2: full; l1: 1 free) is admitted to l1. Nothing else is free.
    const stated: StatedMarket = {
      capacityKinds: ["places"],
      households: [
        { id: "f1", needs: [1], preferences: ["l1"] },
        { id: "f2", needs: [2], preferences: ["l1", "l2"] },
        { id: "f3", needs: [1], preferences: ["l2", "l1"] },
      ],
      towns: [
        { id: "l1", capacities: [2], priorities: ["f1", "f2", "f3"] },
        { id: "l2", capacities: [2], priorities: ["f2", "f3"] },
      ],
    };
    const market = deepFreeze(buildMarket(stated));
    expect(byId(market, core(market))).toEqual({ f1: "l1", f2: "l2", f3: null });
    const solution = filled(market);
    expect(byId(market, solution)).toEqual({ f1: "l1", f2: "l2", f3: "l1" });
    expect([...solution.placedAs]).toEqual([PLACED_AS.core, PLACED_AS.core, PLACED_AS.fill]);
  });

  test("where all that is left is of another kind nothing is filled", () => {
    const market = buildMarket(hundredAndTwo);
    expect(filled(market).townOf).toEqual(core(market).townOf);
  });

  test("a larger dwelling stands in for a smaller one once the smaller ones are gone, and never for a second smaller one", () => {
    // Dwellings for two and for four: f1 and f2 need one for two, of which there is one. f1 has the higher priority: it
    // gets it as CORE. f2 is filled into the one for four. f3 needs one for four and comes too late for it in filling,
    // but not in the core: where it lists the town it has the one for four, and f2 has nothing.
    const towns = [{ id: "l1", capacities: [1, 1], priorities: ["f1", "f2", "f3"] }];
    const small = (id: string) => ({ id, needs: [1, 0], preferences: ["l1"] });
    const withTwo = { capacityKinds: ["for two", "for four"], households: [small("f1"), small("f2")], towns };
    const market: Market = deepFreeze({ ...buildMarket(withTwo), substitutes: [[1], []] });
    const solution = filled(market);
    expect(byId(market, solution)).toEqual({ f1: "l1", f2: "l1" });
    expect([...solution.substituteOf]).toEqual([-1, 1]);
    expect([...solution.placedAs]).toEqual([PLACED_AS.core, PLACED_AS.fill]);

    const withThree = {
      ...withTwo,
      households: [...withTwo.households, { id: "f3", needs: [0, 1], preferences: ["l1"] }],
    };
    const fuller: Market = deepFreeze({ ...buildMarket(withThree), substitutes: [[1], []] });
    expect(byId(fuller, filled(fuller))).toEqual({ f1: "l1", f2: null, f3: "l1" });
  });
});

test.each([
  ["with stand-ins", [[1, 2], [2], [], []]],
  ["without", [[], [], [], []]],
])("many households that contend for few places are filled as the words say, %s", (_, substitutes) => {
  // Small markets do not show who is refused by one of two towns that have changed in a pass.
  for (let seed = 1; seed <= 12; seed++) {
    const sizes = { households: 120, towns: 15, kinds: 4, acceptable: 15, capacityShare: 0.9, townShare: 0.5, seed };
    const market: Market = { ...syntheticMarket(sizes), substitutes };
    const plain = plainFill(market, core(market).townOf);
    const solution = filled(market);
    expect([...solution.townOf]).toEqual(plain.map(({ town }) => town));
    expect([...solution.substituteOf]).toEqual(plain.map(({ substitute }) => substitute));
  }
});

describe("in any market", () => {
  const sizes = { households: 10, towns: 5, kinds: 3 };

  test("nothing is wasted: nobody could move up into free room", () => {
    fc.assert(
      fc.property(anyMarket(sizes), (market) => {
        const matching = matchingOf(filled(market));
        for (const f of householdsOf(market)) {
          const better = listOf(market, f).slice(0, rankOf(market, f, matching[f]!));
          expect(better.filter((town) => hasFreeRoom(market, matching, f, town))).toEqual([]);
        }
      }),
    );
  });

  test("nobody is worse off than before, and nobody is over capacity", () => {
    fc.assert(
      fc.property(anyMarket(sizes), (market) => {
        const matching = matchingOf(filled(market));
        expect(isAsGoodForAll(market, matching, matchingOf(core(market)))).toBe(true);
        expect(isWithinCapacity(market, matching)).toBe(true);
      }),
    );
  });

  test("CORE are those who are where deferred acceptance put them, FILL those who moved; nobody envies CORE strongly", () => {
    let filledHouseholds = 0;
    fc.assert(
      fc.property(anyMarket(sizes), (market) => {
        const before = core(market);
        const after = filled(market);
        const moved = (f: number) => before.townOf[f] !== after.townOf[f];
        householdsOf(market).forEach((f) => {
          expect(after.placedAs[f]).toBe(moved(f) ? PLACED_AS.fill : before.placedAs[f]);
          if (moved(f)) filledHouseholds++;
        });
        const envied = strongEnvyPairs(market, matchingOf(after)).map(([, f2]) => after.placedAs[f2]);
        expect(envied.filter((how) => how !== PLACED_AS.fill)).toEqual([]);
      }),
    );
    // Else the test would say nothing.
    expect(filledHouseholds).toBeGreaterThan(0);
  });

  test("within every pass of admission the order of the input does not show", () => {
    fc.assert(
      fc.property(
        anyStatedMarket(sizes).chain((stated) =>
          fc.tuple(
            fc.constant(stated),
            fc.shuffledSubarray([...stated.households], { minLength: stated.households.length }),
            fc.shuffledSubarray([...stated.towns], { minLength: stated.towns.length }),
          ),
        ),
        ([stated, households, towns]) => {
          expect(filled(buildMarket({ ...stated, households, towns }))).toEqual(filled(buildMarket(stated)));
        },
      ),
    );
  });
});

/** Dwellings of three sizes and a kind of places; a larger dwelling may stand in for each smaller one. */
const anyMarketOfDwellings = (): fc.Arbitrary<Market> =>
  fc
    .tuple(
      anyStatedMarket({ households: 9, towns: 4, kinds: 4, greatestCapacity: 3 }),
      fc.array(fc.nat(2), { minLength: 9 }),
    )
    .map(([stated, dwellings]) => {
      const figures = (needs: readonly number[], dwelling: number) => [
        ...[0, 1, 2].map((size) => (size === dwelling ? 1 : 0)),
        needs[0] ?? 0,
      ];
      const capacitiesOf = (capacities: readonly number[]) => [0, 1, 2, 3].map((kind) => capacities[kind] ?? 1);
      const market = buildMarket({
        capacityKinds: ["for one", "for two", "for three", "places"],
        households: stated.households.map((household, position) => ({
          ...household,
          needs: figures(household.needs as readonly number[], dwellings[position]!),
        })),
        towns: stated.towns.map((town) => ({ ...town, capacities: capacitiesOf(town.capacities) })),
      });
      return deepFreeze({ ...market, substitutes: [[1, 2], [2], [], []] });
    });

describe("with dwellings that may stand in for smaller ones", () => {
  /** What is used of a town's kind, each household counted in the kind that it has been given. */
  const used = (market: Market, { townOf, substituteOf }: Solution, town: number, kind: number): number =>
    householdsOf(market)
      .filter((f) => townOf[f] === town)
      .reduce((whole, f) => whole + takenBy(market, f, town, substituteOf[f]!)[kind]!, 0);

  const takenBy = (market: Market, f: number, town: number, substitute: number): number[] => {
    const at = needsAt(market.needs, f, town);
    const needs = Array.from(market.needs.values.subarray(at, at + market.capacityKinds.length));
    if (substitute < 0) return needs;
    const wished = [0, 1, 2].find((kind) => needs[kind]! > 0)!;
    return needs.map((need, kind) => (kind === wished ? 0 : need) + (kind === substitute ? needs[wished]! : 0));
  };

  test("no kind of any town is used more than there is, substitutes counted where they are taken from", () => {
    fc.assert(
      fc.property(anyMarketOfDwellings(), (market) => {
        const solution = filled(market);
        for (const town of townsOf(market))
          for (const kind of kindsOf(market))
            expect(used(market, solution, town, kind)).toBeLessThanOrEqual(capacityOf(market, town, kind));
      }),
    );
  });

  test("only FILL has substitutes, only those that may stand in, and nobody could move up even by one", () => {
    let substituted = 0;
    fc.assert(
      fc.property(anyMarketOfDwellings(), (market) => {
        const solution = filled(market);
        for (const f of householdsOf(market)) {
          const substitute = solution.substituteOf[f]!;
          if (substitute >= 0) {
            substituted++;
            const wished = [0, 1, 2].find((kind) => needIn(market, f, solution.townOf[f]!, kind) > 0)!;
            expect(market.substitutes[wished]).toContain(substitute);
            expect(solution.placedAs[f]).toBe(PLACED_AS.fill);
          }
          for (const town of listOf(market, f).slice(0, rankOf(market, f, solution.townOf[f]!)))
            for (const kind of [-1, 0, 1, 2]) expect(couldMove(market, solution, f, town, kind)).toBe(false);
        }
      }),
    );
    expect(substituted).toBeGreaterThan(0);
  });

  const couldMove = (market: Market, solution: Solution, f: number, town: number, substitute: number): boolean => {
    const wished = [0, 1, 2].find((kind) => needIn(market, f, town, kind) > 0)!;
    if (substitute >= 0 && !market.substitutes[wished]!.includes(substitute)) return false;
    const taken = takenBy(market, f, town, substitute);
    return kindsOf(market).every(
      (kind) => taken[kind]! + used(market, solution, town, kind) <= capacityOf(market, town, kind),
    );
  };
});

test("nobody is placed where he has no place", () => {
  const empty = buildMarket({
    capacityKinds: ["places"],
    households: [{ id: "f1", needs: [1], preferences: [] }],
    towns: [],
  });
  expect([...filled(empty).townOf]).toEqual([UNPLACED]);
});
