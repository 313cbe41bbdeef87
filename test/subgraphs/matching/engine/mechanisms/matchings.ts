/** Matchings by the definitions, slowly: what the mechanisms' promises are held against. */
import { type Market, needsAt, pairOf, UNPLACED } from "../../../../../subgraphs/matching/engine/market/market.js";
import type { Solution } from "../../../../../subgraphs/matching/engine/mechanisms/mechanism.js";

/** Town of each household; UNPLACED where it has none. */
export type Matching = readonly number[];

export const matchingOf = ({ townOf }: Pick<Solution, "townOf">): Matching => Array.from(townOf);

/** A matching by ids, as it is written in the design. */
export const byId = (market: Market, { townOf }: Pick<Solution, "townOf">): Record<string, string | null> =>
  Object.fromEntries(market.households.map((id, household) => [id, market.towns[townOf[household]!] ?? null]));

export const needIn = (market: Market, household: number, town: number, kind: number): number =>
  market.needs.values[needsAt(market.needs, household, town) + kind]!;

export const capacityOf = (market: Market, town: number, kind: number): number =>
  market.capacities[town * market.capacityKinds.length + kind]!;

export const kindsOf = (market: Market): number[] => market.capacityKinds.map((_, kind) => kind);

/** Σ ν[g][s] ≤ κ[ℓ][s] for every s. */
export const canAccommodate = (market: Market, town: number, group: readonly number[]): boolean =>
  kindsOf(market).every((kind) => sum(group, (g) => needIn(market, g, town, kind)) <= capacityOf(market, town, kind));

/** For every s: ν[f][s] = 0, or ν[f][s] + Σ ν[g][s] ≤ κ[ℓ][s]. */
export const canWeaklyAccommodate = (market: Market, town: number, f: number, group: readonly number[]): boolean =>
  kindsOf(market).every(
    (kind) =>
      needIn(market, f, town, kind) === 0 ||
      sum([f, ...group], (g) => needIn(market, g, town, kind)) <= capacityOf(market, town, kind),
  );

const sum = (group: readonly number[], of: (household: number) => number): number =>
  group.reduce((whole, household) => whole + of(household), 0);

/** The place of a town on a household's list, 0 for the first; the list's length for UNPLACED or a town not on it. */
export function rankOf({ pairs }: Market, household: number, town: number): number {
  const pair = town === UNPLACED ? -1 : pairOf(pairs, household, town);
  return (pair < 0 ? pairs.start[household + 1]! : pair) - pairs.start[household]!;
}

export const listOf = ({ pairs }: Market, household: number): number[] =>
  Array.from(pairs.town.subarray(pairs.start[household], pairs.start[household + 1]));

/** The household's place in the town's order, whether or not it lists the town; null where the pair is not possible. */
export function priorityAt({ pairs, unwanted }: Market, household: number, town: number): number | null {
  const pair = pairOf(pairs, household, town);
  return pair >= 0 ? pairs.priority[pair]! : (unwanted.priority[pairOf(unwanted, household, town)] ?? null);
}

export const householdsOf = (market: Market): number[] => market.households.map((_, household) => household);
export const townsOf = (market: Market): number[] => market.towns.map((_, town) => town);

export const isWithinCapacity = (market: Market, matching: Matching): boolean =>
  townsOf(market).every((town) =>
    canAccommodate(
      market,
      town,
      householdsOf(market).filter((f) => matching[f] === town),
    ),
  );

/** Every matching of acceptable pairs within the capacities. */
export function everyMatching(market: Market): Matching[] {
  const matchings = householdsOf(market).reduce<Matching[]>(
    (begun, f) => begun.flatMap((places) => [UNPLACED, ...listOf(market, f)].map((town) => [...places, town])),
    [[]],
  );
  return matchings.filter((matching) => isWithinCapacity(market, matching));
}

const likes = (market: Market, f: number, town: number, matching: Matching): boolean =>
  rankOf(market, f, town) < rankOf(market, f, matching[f]!);

/** Pairs of households of which the first envies the second: prefers its town, and has the higher priority there. */
export function envyPairs(market: Market, matching: Matching): [number, number][] {
  const households = householdsOf(market);
  const isHigher = (one: number, other: number, town: number) =>
    priorityAt(market, one, town)! < priorityAt(market, other, town)!;
  return households.flatMap((f1) =>
    households
      .filter((f2) => matching[f2] !== UNPLACED && likes(market, f1, matching[f2]!, matching))
      .filter((f2) => isHigher(f1, f2, matching[f2]!))
      .map((f2): [number, number] => [f1, f2]),
  );
}

/** Those of them whose second cannot be weakly accommodated beside all higher ones that like its town as much as theirs. */
export function strongEnvyPairs(market: Market, matching: Matching): [number, number][] {
  return envyPairs(market, matching).filter(([, f2]) => {
    const town = matching[f2]!;
    const higher = householdsOf(market).filter(
      (g) =>
        g !== f2 &&
        (matching[g] === town || likes(market, g, town, matching)) &&
        priorityAt(market, g, town)! < priorityAt(market, f2, town)!,
    );
    return !canWeaklyAccommodate(market, town, f2, higher);
  });
}

/** Whether all households like one matching at least as much as another. */
export const isAsGoodForAll = (market: Market, one: Matching, other: Matching): boolean =>
  householdsOf(market).every((f) => rankOf(market, f, one[f]!) <= rankOf(market, f, other[f]!));

/** A matching that is better for somebody and worse for nobody, if there is one. */
export const improvementOn = (market: Market, matching: Matching): Matching | undefined =>
  everyMatching(market).find(
    (other) => isAsGoodForAll(market, other, matching) && !isAsGoodForAll(market, matching, other),
  );
