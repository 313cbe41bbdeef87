/**
 * The promises of the README's table, as questions about one market and the mechanism that solves it. The tests ask them
 * of the mechanisms, and of planted mistakes, which have to be noticed.
 */
import fc from "fast-check";
import { buildMarket } from "../../../../../subgraphs/matching/engine/market/build-market.js";
import { type Market, UNPLACED } from "../../../../../subgraphs/matching/engine/market/market.js";
import type { StatedMarket } from "../../../../../subgraphs/matching/engine/market/stated-market.js";
import type { Mechanism } from "../../../../../subgraphs/matching/engine/mechanisms/mechanism.js";
import { anyStatedMarket, type MarketSizes } from "../market/markets.js";
import { deepFreeze } from "../rows.js";
import {
  canAccommodate,
  everyMatching,
  householdsOf,
  improvementOn,
  isAsGoodForAll,
  isWithinCapacity,
  listOf,
  type Matching,
  matchingOf,
  rankOf,
  strongEnvyPairs,
} from "./matchings.js";
import { endowmentIn, findGain, type StatedEndowment } from "./reports.js";

/** A market and, where one is asked for, who may stay where. */
export interface Case {
  readonly stated: StatedMarket;
  readonly endowment: StatedEndowment | undefined;
}

export type IsKept = (mechanism: Mechanism, example: Case) => boolean;

function solved(mechanism: Mechanism, { stated, endowment }: Case): { market: Market; matching: Matching } {
  const market = deepFreeze(buildMarket(stated));
  const held = endowment ? endowmentIn(market, endowment) : null;
  return { market, matching: matchingOf(mechanism({ market, endowment: held, fill: false })) };
}

/** The same of a matching instead of a mechanism. */
const about =
  (isGood: (market: Market, matching: Matching, example: Case) => boolean): IsKept =>
  (mechanism, example) => {
    const { market, matching } = solved(mechanism, example);
    return isGood(market, matching, example);
  };

/** No town is over capacity in any kind. */
export const keepsCapacities = about(isWithinCapacity);

/** Nobody is in a town that he does not list: everybody has at least what he would have by staying away. */
export const isIndividuallyRational = about((market, matching) =>
  householdsOf(market).every((f) => matching[f] === UNPLACED || listOf(market, f).includes(matching[f]!)),
);

/** Nobody envies anybody strongly. */
export const isWeaklyEnvyFree = about((market, matching) => strongEnvyPairs(market, matching).length === 0);

/** Every household likes it at least as much as every weakly envy-free matching. */
export const isFamilyOptimal = about((market, matching) =>
  everyMatching(market)
    .filter((other) => strongEnvyPairs(market, other).length === 0)
    .every((other) => isAsGoodForAll(market, matching, other)),
);

/** No matching is better for somebody and worse for nobody. */
export const isParetoEfficient = about((market, matching) => improvementOn(market, matching) === undefined);

/** Nobody could move up into free room. */
export const leavesNothingOver = about((market, matching) =>
  householdsOf(market).every((f) =>
    listOf(market, f)
      .slice(0, rankOf(market, f, matching[f]!))
      .every((town) => !canAccommodate(market, town, [f, ...householdsOf(market).filter((g) => matching[g] === town)])),
  ),
);

/** Nobody who lists the town that he may stay in has less than it. */
export const keepsEndowment = about((market, matching, { endowment }) => {
  const held = endowmentIn(market, endowment ?? {});
  return householdsOf(market).every((f) => rankOf(market, f, matching[f]!) <= rankOf(market, f, held[f]!));
});

/** No household has anything better by any other list, the others' lists being as they are. */
export const isStrategyProof: IsKept = (mechanism, { stated, endowment }) =>
  findGain(mechanism, stated, endowment) === undefined;

const SCARCE: MarketSizes = { households: 4, towns: 3, kinds: 2, greatestNeed: 2, greatestCapacity: 3 };

export const anyCase = (sizes: Partial<MarketSizes> = SCARCE): fc.Arbitrary<Case> =>
  anyStatedMarket(sizes).map((stated) => ({ stated, endowment: undefined }));

/**
 * Markets in which every place is contested: everybody needs something, most want to go everywhere, and every town has
 * an order of its own of all of them. A gain by a false list shows in these a hundred times as often as in any others.
 */
export const anyContestedCase = (kindCount = 1, greatest = 2): fc.Arbitrary<Case> => {
  const [families, towns] = [
    ["f1", "f2", "f3", "f4"],
    ["l1", "l2", "l3"],
  ];
  const figures = fc.array(fc.integer({ min: 1, max: greatest }), { minLength: kindCount, maxLength: kindCount });
  const orderOf = (ids: string[], minLength: number) => fc.shuffledSubarray(ids, { minLength });
  return fc
    .record({
      capacityKinds: fc.constant(Array.from({ length: kindCount }, (_, kind) => `s${kind + 1}`)),
      households: fc.tuple(
        ...families.map((id) => fc.record({ id: fc.constant(id), needs: figures, preferences: orderOf(towns, 1) })),
      ),
      towns: fc.tuple(
        ...towns.map((id) => fc.record({ id: fc.constant(id), capacities: figures, priorities: orderOf(families, 4) })),
      ),
    })
    .map((stated) => deepFreeze({ stated, endowment: undefined }));
};

/** The same where everybody has a town to stay in, not always one of his list, and a town hardly more room than that. */
export const anyEndowedCase = (cases: fc.Arbitrary<Case> = anyContestedCase()): fc.Arbitrary<Case> =>
  cases.chain(({ stated }) =>
    fc
      .tuple(
        fc.tuple(...stated.households.map(() => fc.constantFrom(...stated.towns.map(({ id }) => id)))),
        fc.tuple(...stated.towns.map(() => fc.tuple(...stated.capacityKinds.map(() => fc.constantFrom(0, 0, 1))))),
      )
      .map(([homes, more]) => endow(stated, homes, more)),
  );

function endow(stated: StatedMarket, homes: readonly string[], more: readonly (readonly number[])[]): Case {
  const needed = (town: string, kind: number) =>
    stated.households
      .filter((_, position) => homes[position] === town)
      .reduce((whole, { needs }) => whole + (needs as readonly number[])[kind]!, 0);
  const towns = stated.towns.map((town, position) => ({
    ...town,
    capacities: stated.capacityKinds.map((_, kind) => needed(town.id, kind) + more[position]![kind]!),
  }));
  const endowment = Object.fromEntries(stated.households.map(({ id }, position) => [id, homes[position]!]));
  return deepFreeze({ stated: { ...stated, towns }, endowment });
}

/** Asks of many markets; fast-check tells the smallest in which it is not so. */
export const assertKept = (
  isKept: IsKept,
  mechanism: Mechanism,
  cases: fc.Arbitrary<Case>,
  { numRuns }: { readonly numRuns: number },
): void =>
  fc.assert(
    fc.property(cases, (example) => isKept(mechanism, example)),
    { numRuns },
  );
