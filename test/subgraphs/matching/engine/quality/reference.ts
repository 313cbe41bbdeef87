/** The figures of a result written a second time, plainly: by ids, straight from what was stated, without any column. */
import type {
  StatedHousehold,
  StatedMarket,
  StatedTown,
} from "../../../../../subgraphs/matching/engine/market/stated-market.js";

/** By household, its town or null. */
export type Matching = Readonly<Record<string, string | null>>;

const needsIn = ({ needs }: StatedHousehold, town: string): readonly number[] =>
  Array.isArray(needs) ? (needs as readonly number[]) : ((needs as Record<string, readonly number[]>)[town] ?? []);

const scoreIn = ({ scores }: StatedHousehold, town: string | null): number =>
  town === null ? 0 : (scores?.[town] ?? 0);

/** What is used of a kind in a town. */
const usedIn = ({ households }: StatedMarket, matching: Matching, town: string, kind: number): number =>
  households
    .filter(({ id }) => matching[id] === town)
    .reduce((used, household) => used + needsIn(household, town)[kind]!, 0);

export const placed = ({ households }: StatedMarket, matching: Matching): number =>
  households.filter(({ id }) => matching[id] !== null).length;

/** The rank of each placed household, 1 for its favourite. */
export const ranks = ({ households }: StatedMarket, matching: Matching): readonly number[] =>
  households.flatMap(({ id, preferences }) => (matching[id] == null ? [] : [preferences.indexOf(matching[id]) + 1]));

export const objective = ({ households }: StatedMarket, matching: Matching): number =>
  households.reduce((sum, household) => sum + scoreIn(household, matching[household.id] ?? null), 0);

export const use = (market: StatedMarket, matching: Matching) =>
  market.capacityKinds.map((kind, place) => ({
    kind,
    used: market.towns.reduce((sum, { id }) => sum + usedIn(market, matching, id, place), 0),
    capacity: market.towns.reduce((sum, { capacities }) => sum + capacities[place]!, 0),
  }));

/** The households for which some better town has room for all they need. */
export function couldMoveUp(market: StatedMarket, matching: Matching): readonly string[] {
  const hasRoom = (household: StatedHousehold, { id, capacities }: StatedTown) =>
    capacities.every(
      (capacity, kind) => usedIn(market, matching, id, kind) + needsIn(household, id)[kind]! <= capacity,
    );
  return market.households
    .filter((household) => {
      const own = matching[household.id];
      const better =
        own == null ? household.preferences : household.preferences.slice(0, household.preferences.indexOf(own));
      return better.some((id) =>
        hasRoom(
          household,
          market.towns.find((town) => town.id === id)!,
        ),
      );
    })
    .map(({ id }) => id);
}

/** Score over the best score on the list, of those whose list has any. */
export const satisfactions = ({ households }: StatedMarket, matching: Matching): readonly number[] =>
  households.flatMap((household) => {
    const best = Math.max(0, ...household.preferences.map((town) => scoreIn(household, town)));
    return best === 0 ? [] : [scoreIn(household, matching[household.id] ?? null) / best];
  });

/** Gini coefficient as half the relative mean absolute difference of all pairs. */
export function gini(values: readonly number[]): number {
  const differences = values.flatMap((one) => values.map((other) => Math.abs(one - other)));
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return mean === 0 ? 0 : differences.reduce((sum, value) => sum + value, 0) / (2 * values.length ** 2 * mean);
}
