/**
 * The best of what stands in the towns around a town, worth less the farther away it is. What it is, and what it is
 * worth, the criteria say.
 */
import type { Parameters } from "../parameters/parameters.js";
import type { NeighbourLists } from "../town-index/neighbours.js";

/**
 * The greatest worth × nearness around a town, in millionths. Neighbours come nearest first: the search ends when even
 * the greatest worth of all would do no better so far away. Runs for every town of the country.
 * @param worthOfTown of the best that stands in every town, before distance, in thousandths
 * @param greatestWorth at least that of any town
 */
export function bestOfTowns(
  { start, town: neighbours, hectometres }: NeighbourLists,
  worthOfTown: Uint16Array,
  greatestWorth: number,
  decay: Uint16Array,
  town: number,
): number {
  const end = start[town + 1]!;
  let best = 0;
  for (let entry = start[town]!; entry < end; entry++) {
    const nearness = decay[hectometres[entry]!]!;
    if (greatestWorth * nearness <= best) break;
    const product = worthOfTown[neighbours[entry]!]! * nearness;
    if (product > best) best = product;
  }
  return best;
}

/** The same for one town alone, without a list of all towns: an improvement asks for it with every change it tries. */
export function bestInReach(
  { start, town: neighbours, hectometres }: NeighbourLists,
  worthOf: (town: number) => number,
  greatestWorth: number,
  decay: Uint16Array,
  town: number,
): number {
  let best = 0;
  for (let entry = start[town]!; entry < start[town + 1]!; entry++) {
    const nearness = decay[hectometres[entry]!]!;
    if (greatestWorth * nearness <= best) break;
    best = Math.max(best, worthOf(neighbours[entry]!) * nearness);
  }
  return best;
}

/**
 * What remains of the worth of a job or of training for somebody's German, in thousandths.
 * @param german and required: 0 none, 1 for A1 to 6 for C2
 */
export const germanFactor = (german: number, required: number, { work }: Parameters): number =>
  work.languageFactorByGap[Math.max(0, required - german)] ?? 0;
