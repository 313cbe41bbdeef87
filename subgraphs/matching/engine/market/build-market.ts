/** Builds the columns of a market from what was stated by ids. Whatever is stated has been checked before. */
import { byText } from "../text-order.js";
import type { AcceptablePairs, Market, Needs, RankedPairs } from "./market.js";
import type { StatedHousehold, StatedMarket, StatedTown } from "./stated-market.js";

const byId = (one: { readonly id: string }, other: { readonly id: string }): number => byText(one.id, other.id);

/**
 * Builds a market; the order of households and towns does not matter.
 * @throws RangeError for more towns than a 16-bit number can name
 */
export function buildMarket(stated: StatedMarket): Market {
  if (stated.towns.length > 0xffff) throw new RangeError(`${stated.towns.length} towns; a market has at most 65,535.`);
  const households = stated.households.toSorted(byId);
  const towns = stated.towns.toSorted(byId);
  const ranks = towns.map((town) => ranksAt(town, households));
  return {
    capacityKinds: stated.capacityKinds,
    households: households.map(({ id }) => id),
    towns: towns.map(({ id }) => id),
    needs: buildNeeds(households, towns, stated.capacityKinds.length),
    capacities: Int32Array.from(towns.flatMap(({ capacities }) => capacities)),
    pairs: buildPairs(households, towns, ranks),
    unwanted: buildUnwanted(households, towns, ranks),
    substitutes: stated.capacityKinds.map(() => []),
  };
}

/** An id may be the name of something that every object has, such as "constructor": only what was stated counts. */
const statedAt = <Value>(byId: Readonly<Record<string, Value>>, id: string): Value | undefined =>
  Object.hasOwn(byId, id) ? byId[id] : undefined;

const isAlike = (needs: StatedHousehold["needs"]): needs is readonly number[] => Array.isArray(needs);

/** Needs are kept by town as soon as one household states them so. */
function buildNeeds(households: readonly StatedHousehold[], towns: readonly StatedTown[], kinds: number): Needs {
  if (households.every(({ needs }) => isAlike(needs))) {
    const values = Int32Array.from(households.flatMap(({ needs }) => needs as readonly number[]));
    return { values, householdStride: kinds, townStride: 0 };
  }
  const none = new Array<number>(kinds).fill(0);
  const values = new Int32Array(households.length * towns.length * kinds);
  households.forEach(({ needs }, household) => {
    towns.forEach(({ id }, town) => {
      // Without needs there the pair is neither acceptable nor possible.
      values.set(isAlike(needs) ? needs : (statedAt(needs, id) ?? none), (household * towns.length + town) * kinds);
    });
  });
  return { values, householdStride: towns.length * kinds, townStride: kinds };
}

function buildPairs(
  households: readonly StatedHousehold[],
  towns: readonly StatedTown[],
  ranks: readonly Int32Array[],
): AcceptablePairs {
  const townOf = new Map(towns.map(({ id }, town) => [id, town]));
  const start = new Uint32Array(households.length + 1);
  households.forEach(({ preferences }, household) => (start[household + 1] = start[household]! + preferences.length));
  const count = start.at(-1)!;
  const pairs = {
    start,
    town: new Uint16Array(count),
    priority: new Int32Array(count),
    score: new Int32Array(count),
  };
  households.forEach(({ preferences, scores }, household) => {
    preferences.forEach((id, rank) => {
      const pair = start[household]! + rank;
      const town = townOf.get(id)!;
      pairs.town[pair] = town;
      pairs.priority[pair] = ranks[town]![household]!;
      pairs.score[pair] = scores ? (statedAt(scores, id) ?? 0) : 0;
    });
  });
  return pairs;
}

/** What a household does not list; where its needs are stated by town, only towns for which they are. */
function buildUnwanted(
  households: readonly StatedHousehold[],
  towns: readonly StatedTown[],
  ranks: readonly Int32Array[],
): RankedPairs {
  const start = new Uint32Array(households.length + 1);
  const town: number[] = [];
  const priority: number[] = [];
  households.forEach(({ needs, preferences }, household) => {
    const listed = new Set(preferences);
    towns.forEach(({ id }, place) => {
      if (listed.has(id) || !(isAlike(needs) || Object.hasOwn(needs, id))) return;
      town.push(place);
      priority.push(ranks[place]![household]!);
    });
    start[household + 1] = town.length;
  });
  return { start, town: Uint16Array.from(town), priority: Int32Array.from(priority) };
}

/** The place of every household at a town: listed ones in the order of the list, the others behind in order of id. */
function ranksAt(town: StatedTown, households: readonly StatedHousehold[]): Int32Array {
  const listed = new Map(town.priorities.map((id, rank) => [id, rank]));
  let next = listed.size;
  return Int32Array.from(households, ({ id }) => listed.get(id) ?? next++);
}
