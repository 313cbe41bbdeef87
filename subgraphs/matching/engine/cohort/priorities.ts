/** In which order each town takes the households of a cohort that are possible there. */
import type { CohortHousehold } from "./cohort.js";
import type { CohortScoring } from "./cohort-scoring.js";
import type { Lottery } from "./lottery.js";
import { sorterOf } from "./sort-by-score.js";

/**
 * Places of the households at the towns, at h × towns + t, 0 for the highest: by the town's score, then who has waited
 * longer, then the lottery. Without meaning where the pair is impossible.
 */
export function townPriorities(
  scoring: Pick<CohortScoring, "town" | "mask" | "towns">,
  households: readonly CohortHousehold[],
  lottery: Lottery,
): Int32Array {
  const { mask, town: side } = scoring;
  const [towns, count] = [scoring.towns.length, households.length];
  const priorities = new Int32Array(count * towns);
  const waiting = byWaiting(households, lottery);
  const possible = new Int32Array(count);
  const sort = sorterOf(count);
  for (let town = 0; town < towns; town++) {
    let found = 0;
    for (const household of waiting) if (mask[household * towns + town] === 0) possible[found++] = household;
    sort(possible, (household) => side.scores[household * towns + town]!, found);
    for (let place = 0; place < found; place++) priorities[possible[place]! * towns + town] = place;
  }
  return priorities;
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
