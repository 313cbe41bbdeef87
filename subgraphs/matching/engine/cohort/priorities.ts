/** In which order each town takes the households of a cohort that are possible there. */
import type { CohortHousehold } from "./cohort.js";
import type { CohortScoring } from "./cohort-scoring.js";
import type { Lottery } from "./lottery.js";
import { sorterOf } from "./sort-by-score.js";

/**
 * Towns that are put in order in one go over the households: their figures of one household stand side by side in a line
 * of the processor's cache (64 bytes, of 32-bit numbers sixteen), so that memory is walked along rather than across.
 */
const TOWNS_AT_ONCE = 16;

/** Room for so many towns at once. */
interface Rooms {
  /** Possible households of each town, and beside them their scores. */
  readonly possible: readonly Int32Array[];
  readonly scores: readonly Int32Array[];
  readonly found: Int32Array;
  /** The place of each household in each town's order. */
  readonly placeOf: readonly Int32Array[];
}

/**
 * Places of the households at the towns, at h × towns + t, 0 for the highest: by the town's score, then who has waited
 * longer, then the lottery. Without meaning where the pair is impossible.
 */
export function townPriorities(
  scoring: Pick<CohortScoring, "town" | "mask" | "towns">,
  households: readonly CohortHousehold[],
  lottery: Lottery,
): Int32Array {
  const towns = scoring.towns.length;
  const count = households.length;
  const priorities = new Int32Array(count * towns);
  const waiting = byWaiting(households, lottery);
  const roomOfEach = () => Array.from({ length: TOWNS_AT_ONCE }, () => new Int32Array(count));
  const rooms = {
    possible: roomOfEach(),
    scores: roomOfEach(),
    found: new Int32Array(TOWNS_AT_ONCE),
    placeOf: roomOfEach(),
  };
  const sort = sorterOf(count);
  for (let first = 0; first < towns; first += TOWNS_AT_ONCE) {
    const end = Math.min(towns, first + TOWNS_AT_ONCE);
    gather(rooms, scoring, waiting, first, end);
    for (let own = 0; own < end - first; own++) {
      const found = rooms.found[own]!;
      const ordered = rooms.possible[own]!;
      sort(ordered, rooms.scores[own]!, found);
      const placeOf = rooms.placeOf[own]!;
      for (let place = 0; place < found; place++) placeOf[ordered[place]!] = place;
    }
    spread(priorities, rooms.placeOf, towns, first, end);
  }
  return priorities;
}

/** Gathers the possible households of some towns with their scores, those first who have waited longer. */
function gather(
  { possible, scores, found }: Rooms,
  { mask, town: side, towns: { length: towns } }: Pick<CohortScoring, "town" | "mask" | "towns">,
  waiting: Int32Array,
  first: number,
  end: number,
): void {
  found.fill(0);
  for (const household of waiting) {
    const from = household * towns;
    for (let town = first; town < end; town++) {
      if (mask[from + town] !== 0) continue;
      const own = town - first;
      const place = found[own]!++;
      possible[own]![place] = household;
      scores[own]![place] = side.scores[from + town]!;
    }
  }
}

/** Writes the places at some towns, household by household. */
function spread(
  priorities: Int32Array,
  placeOf: readonly Int32Array[],
  towns: number,
  first: number,
  end: number,
): void {
  const households = priorities.length / towns;
  for (let household = 0; household < households; household++) {
    const from = household * towns;
    for (let town = first; town < end; town++) priorities[from + town] = placeOf[town - first]![household]!;
  }
}

/** The households, the longest waiting first, ties as the lottery has it. */
function byWaiting(households: readonly CohortHousehold[], { places }: Lottery): Int32Array {
  const days = [...new Set(households.map(({ registeredOn }) => registeredOn))].sort();
  const placeOfDay = new Map(days.map((day, place) => [day, place]));
  const keys = Float64Array.from(
    households,
    ({ registeredOn }, household) => placeOfDay.get(registeredOn)! * households.length + places[household]!,
  );
  return Int32Array.from(households, (_, household) => household).sort((one, other) => keys[one]! - keys[other]!);
}
