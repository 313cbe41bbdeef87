/** Households in the order of each town's priorities. Knows nothing of needs. */

/** Pairs in any order, column by column. No two of a town have the same priority, but for those below 0. */
export interface RankEntries {
  readonly town: Uint16Array;
  readonly household: Int32Array;
  /** From −1 to below the number of households. */
  readonly priority: Int32Array;
}

/** The households of town t stand from start[t] to before start[t + 1], the highest first. */
export interface TownRanking {
  readonly start: Uint32Array;
  readonly household: Int32Array;
}

/** Ranks the first `count` entries town by town. Takes time in proportion to entries, households and towns. */
export function rankByTown(towns: number, households: number, entries: RankEntries, count: number): TownRanking {
  const byPriority = sortByKey(count, households + 1, (place) => entries.priority[place]! + 1);
  const { start, places } = sortByKey(count, towns, (place) => entries.town[byPriority.places[place]!]!);
  return { start, household: Int32Array.from(places, (place) => entries.household[byPriority.places[place]!]!) };
}

/** The numbers below `count` in the order of a key from 0 to below `keys`; those of equal keys in their own order. */
function sortByKey(count: number, keys: number, keyOf: (place: number) => number) {
  const start = new Uint32Array(keys + 1);
  for (let place = 0; place < count; place++) start[keyOf(place) + 1]!++;
  for (let key = 0; key < keys; key++) start[key + 1]! += start[key]!;
  const next = start.slice();
  const places = new Uint32Array(count);
  for (let place = 0; place < count; place++) places[next[keyOf(place)]!++] = place;
  return { start, places };
}
