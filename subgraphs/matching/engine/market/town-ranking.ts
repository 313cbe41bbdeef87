/** Households in the order of each town's priorities. Knows nothing of needs. */
import type { Market } from "./market.js";

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

/** Ranks the first `count` entries town by town. Takes time in proportion to entries, and to households × towns. */
export function rankByTown(towns: number, households: number, entries: RankEntries, count: number): TownRanking {
  const start = new Uint32Array(towns + 1);
  for (let entry = 0; entry < count; entry++) start[entries.town[entry]! + 1]!++;
  for (let town = 0; town < towns; town++) start[town + 1]! += start[town]!;
  const next = start.slice();
  const household = new Int32Array(count);
  const priority = new Int32Array(count);
  for (let entry = 0; entry < count; entry++) {
    const place = next[entries.town[entry]!]!++;
    household[place] = entries.household[entry]!;
    priority[place] = entries.priority[entry]!;
  }
  const byPriority = new Int32Array(households).fill(NOBODY);
  for (let town = 0; town < towns; town++) {
    sortOne(
      household.subarray(start[town], start[town + 1]),
      priority.subarray(start[town], start[town + 1]),
      byPriority,
    );
  }
  return { start, household };
}

/** The towns' orders of all households that are possible there, wanted or not. */
export function rankPossible({ pairs, unwanted, households, towns }: Market): TownRanking {
  const count = pairs.town.length + unwanted.town.length;
  const entries = { town: new Uint16Array(count), household: new Int32Array(count), priority: new Int32Array(count) };
  let entry = 0;
  for (const { start, town, priority } of [pairs, unwanted]) {
    entries.town.set(town, entry);
    entries.priority.set(priority, entry);
    for (let household = 0; household < households.length; household++) {
      entries.household.fill(household, entry + start[household]!, entry + start[household + 1]!);
    }
    entry += town.length;
  }
  return rankByTown(towns.length, households.length, entries, count);
}

const NOBODY = -1;

/** Sorts the households of one town in place. Nobody stands in `byPriority`, before and after. */
function sortOne(household: Int32Array, priority: Int32Array, byPriority: Int32Array): void {
  let sorted = 0;
  for (let place = 0; place < household.length; place++) {
    if (priority[place]! < 0) household[sorted++] = household[place]!;
    else byPriority[priority[place]!] = household[place]!;
  }
  for (let rank = 0; sorted < household.length; rank++) {
    if (byPriority[rank] === NOBODY) continue;
    household[sorted++] = byPriority[rank]!;
    byPriority[rank] = NOBODY;
  }
}
