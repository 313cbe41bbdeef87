/**
 * The towns of the index in the order of their AGS, with their points and neighbours. Changes only when the register
 * does, and is therefore kept apart from what towns present, which changes every minute.
 */
import type { FederalState } from "../../../../schema/vocabulary/federal-state.js";
import { positionIn } from "../../../../schema/vocabulary/entry.js";
import { SETTLEMENT_KINDS } from "../../../../schema/vocabulary/settlement-kind.js";
import type { TownRow } from "../rows.js";
import { type NeighbourLists, neighbourLists } from "./neighbours.js";
import { type Points, pointsOf } from "./points.js";

/** Towns column by column; a town is named by its place in the order of AGS, from 0. */
export interface Towns {
  readonly count: number;
  readonly ags: readonly string[];
  /** The AGS as a number, for cursors. */
  readonly agsNumber: Uint32Array;
  /** As people say them, without the title that the register puts behind a comma. */
  readonly names: readonly string[];
  readonly states: readonly FederalState[];
  /** Place in SETTLEMENT_KINDS. */
  readonly kinds: Uint8Array;
  readonly populations: Uint32Array;
  readonly points: Points;
  /** Greatest distance of the neighbour lists. */
  readonly reachKm: number;
  readonly neighbours: NeighbourLists;
}

/**
 * Builds the towns of an index; the order of rows does not matter.
 * @param reachKm the greatest distance at which anything counts: the parameters' commuteMaximumKm
 * @throws RangeError if two rows have one AGS
 */
export function buildTowns(rows: readonly TownRow[], reachKm: number): Towns {
  const sorted = rows.toSorted((one, other) => (one.ags < other.ags ? -1 : 1));
  sorted.forEach((row, town) => {
    if (row.ags === sorted[town + 1]?.ags) throw new RangeError(`Two towns have the AGS ${row.ags}.`);
  });
  const points = pointsOf(sorted);
  return {
    count: sorted.length,
    ags: sorted.map((row) => row.ags),
    agsNumber: Uint32Array.from(sorted, (row) => Number(row.ags)),
    names: sorted.map((row) => spokenName(row.name)),
    states: sorted.map((row) => row.state),
    kinds: Uint8Array.from(sorted, (row) => positionIn(SETTLEMENT_KINDS, row.kind)),
    populations: Uint32Array.from(sorted, (row) => row.population),
    points,
    reachKm,
    neighbours: neighbourLists(points, reachKm),
  };
}

/** "Altena" of "Altena, Stadt": the register puts a town's title behind a comma, and nothing else ever stands there. */
const spokenName = (officialName: string): string => officialName.split(",", 1)[0]!.trim();

/** The place of a town in the index by its AGS; -1 where the index has no such town. */
export function townOf(towns: Towns, ags: string): number {
  const wanted = Number(ags);
  let [low, high] = [0, towns.count - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = towns.agsNumber[middle]!;
    if (found === wanted) return towns.ags[middle] === ags ? middle : -1;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
