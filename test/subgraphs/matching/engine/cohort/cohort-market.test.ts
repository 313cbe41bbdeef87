import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { CAPACITY_KINDS } from "../../../../../schema/vocabulary/capacity-kind.js";
import { type Cohort, householdsInOrder } from "../../../../../subgraphs/matching/engine/cohort/cohort.js";
import { cohortMarket, type MarketTerms } from "../../../../../subgraphs/matching/engine/cohort/cohort-market.js";
import type { CohortScoring } from "../../../../../subgraphs/matching/engine/cohort/cohort-scoring.js";
import { ticketOf } from "../../../../../subgraphs/matching/engine/cohort/lottery.js";
import { scoreCohort } from "../../../../../subgraphs/matching/engine/cohort/score-cohort.js";
import type { RankedPairs } from "../../../../../subgraphs/matching/engine/market/market.js";
import { deepFreeze } from "../rows.js";
import { anyCohortRows, cohortOf } from "./cohorts.js";

const anyTerms: fc.Arbitrary<MarketTerms> = fc.record({
  seed: fc.nat(3),
  acceptableTowns: fc.constantFrom(null, 1, 2, 3),
  greatestPersons: fc.constant(new Map()),
});

/** Holds a promise against many random cohorts and terms. */
const always = (promise: (cohort: Cohort, terms: MarketTerms) => void) =>
  fc.assert(
    fc.property(anyCohortRows, anyTerms, (rows, terms) => promise(deepFreeze(cohortOf(rows)), deepFreeze(terms))),
    { numRuns: 300 },
  );

/** What the market should say, as one would write it down: every order by plain comparison. */
function plainly({ index, ...cohort }: Cohort, { towns, household, town: side, mask }: CohortScoring, seed: number) {
  const households = householdsInOrder(cohort);
  const agsOf = (place: number) => index.towns.ags[towns[place]!]!;
  const places = Array.from(towns.keys());
  const compare = (one: readonly number[], other: readonly number[]) =>
    one.map((figure, position) => figure - other[position]!).find((difference) => difference !== 0) ?? 0;
  const possibleFor = (h: number) => places.filter((t) => mask[h * towns.length + t] === 0);
  const preferences = households.map(({ ranking }, h) => {
    const own = ranking.flatMap((ags) => possibleFor(h).filter((t) => agsOf(t) === ags));
    const keyOf = (t: number) => [-household.scores[h * towns.length + t]!, ticketOf(agsOf(t), seed)];
    const others = possibleFor(h).filter((t) => !own.includes(t));
    return { own, all: [...own, ...others.sort((one, other) => compare(keyOf(one), keyOf(other)))] };
  });
  const orders = places.map((t) => {
    const days = [...new Set(households.map(({ registeredOn }) => registeredOn))].sort();
    const keyOf = (h: number) => [
      -side.scores[h * towns.length + t]!,
      days.indexOf(households[h]!.registeredOn),
      ticketOf(households[h]!.id, seed),
    ];
    const candidates = households.flatMap((_, h) => (mask[h * towns.length + t] === 0 ? [h] : []));
    return candidates.sort((one, other) => compare(keyOf(one), keyOf(other)));
  });
  return { preferences, orders };
}

const pairsOf = ({ start, town, priority }: RankedPairs, household: number) =>
  Array.from(town.subarray(start[household], start[household + 1]), (place, position) => ({
    town: place,
    priority: priority[start[household]! + position],
  }));

describe("for every cohort", () => {
  test("preferences are the own ranking, then the score, then the lottery; priorities score, waiting, lottery", () =>
    always((cohort, terms) => {
      const scoring = scoreCohort(cohort);
      const { market } = cohortMarket(cohort, scoring, terms);
      const { preferences, orders } = plainly(cohort, scoring, terms.seed);
      expect(market.towns).toEqual(Array.from(scoring.towns, (town) => cohort.index.towns.ags[town]));
      preferences.forEach(({ own, all }, household) => {
        const pairs = all.map((town) => ({ town, priority: orders[town]!.indexOf(household) }));
        const accepted = Math.max(own.length, terms.acceptableTowns ?? Infinity);
        expect(pairsOf(market.pairs, household)).toEqual(pairs.slice(0, accepted));
        expect(pairsOf(market.unwanted, household)).toEqual(pairs.slice(accepted));
      });
    }));

  test("a pair has the household's score, and no impossible pair is there", () =>
    always((cohort, terms) => {
      const { household, mask, towns, households, ...rest } = scoreCohort(cohort);
      const { pairs } = cohortMarket(cohort, { household, mask, towns, households, ...rest }, terms).market;
      households.forEach((_, place) => {
        for (let pair = pairs.start[place]!; pair < pairs.start[place + 1]!; pair++) {
          const at = place * towns.length + pairs.town[pair]!;
          expect([pairs.score[pair], mask[at]]).toEqual([household.scores[at], 0]);
        }
      });
    }));

  test("neither the order of households nor of towns shows in a single byte, and the seed's lottery is written down", () =>
    always((cohort, terms) => {
      const turned = { ...cohort, towns: cohort.towns.toReversed(), households: cohort.households.toReversed() };
      const built = cohortMarket(cohort, scoreCohort(cohort), terms);
      expect(cohortMarket(turned, scoreCohort(turned), terms)).toEqual(built);
      expect(built.lottery.households.seed).toBe(terms.seed);
      const { households } = built.market;
      expect(households.toSorted((one, other) => ticketOf(one, terms.seed) - ticketOf(other, terms.seed))).toEqual(
        Array.from(built.lottery.households.places.keys())
          .sort((one, other) => built.lottery.households.places[one]! - built.lottery.households.places[other]!)
          .map((place) => households[place]),
      );
    }));

  test("nothing that is handed in is changed", () =>
    always((cohort, terms) => {
      const scoring = deepFreeze(scoreCohort(cohort));
      const before = structuredClone(scoring);
      cohortMarket(cohort, scoring, terms);
      expect(scoring).toEqual(before);
    }));

  test("there are needs and capacities for every kind, none below 0, and one dwelling for each household", () =>
    always((cohort, terms) => {
      const { market } = cohortMarket(cohort, scoreCohort(cohort), terms);
      const kinds = CAPACITY_KINDS.length;
      expect(market.capacities).toHaveLength(market.towns.length * kinds);
      expect(market.capacities.every((capacity) => capacity >= 0)).toBe(true);
      market.households.forEach((_, household) => {
        const needs = Array.from(market.needs.values.subarray(household * kinds, (household + 1) * kinds));
        const dwellings = needs.filter((_need, kind) => CAPACITY_KINDS[kind]!.value.startsWith("HOUSING_"));
        expect(dwellings.reduce((sum, need) => sum + need, 0)).toBe(1);
      });
    }));
});
