/** In which order each household of a cohort wants the towns that are possible for it. */
import type { CohortHousehold } from "./cohort.js";
import type { CohortScoring } from "./cohort-scoring.js";
import type { Lottery } from "./lottery.js";
import { sorterOf } from "./sort-by-score.js";

/** Towns household by household, the favourite first: those of household h stand from start[h] to before start[h + 1]. */
export interface Preferences {
  readonly start: Uint32Array;
  /** Places among the cohort's towns. */
  readonly town: Uint16Array;
  /** How many of a household's own ranking stand in front. */
  readonly ranked: Uint16Array;
}

/**
 * The whole order of each household over its possible towns: its own ranking first, in its order, then by its score,
 * ties by the lottery.
 * @param placeOfAgs places among the cohort's towns
 */
export function householdPreferences(
  scoring: Pick<CohortScoring, "household" | "mask" | "towns">,
  households: readonly CohortHousehold[],
  placeOfAgs: ReadonlyMap<string, number>,
  lottery: Lottery,
): Preferences {
  const towns = scoring.towns.length;
  const { scores } = scoring.household;
  const byLottery = new Int32Array(towns);
  lottery.places.forEach((place, town) => (byLottery[place] = town));
  const start = startsOf(scoring.mask, towns, households.length);
  const town = new Uint16Array(start.at(-1)!);
  const ranked = new Uint16Array(households.length);
  const isTaken = new Uint8Array(towns);
  const others = new Int32Array(towns);
  const theirScores = new Int32Array(towns);
  const sort = sorterOf(towns);
  households.forEach(({ ranking }, household) => {
    const from = household * towns;
    let next = start[household]!;
    for (let place = 0; place < towns; place++) isTaken[place] = scoring.mask[from + place] === 0 ? 0 : 1;
    for (const ags of ranking) {
      const place = placeOfAgs.get(ags);
      if (place === undefined || isTaken[place]) continue;
      isTaken[place] = 1;
      town[next++] = place;
    }
    ranked[household] = next - start[household]!;
    let found = 0;
    for (const place of byLottery) {
      if (isTaken[place]) continue;
      others[found] = place;
      theirScores[found++] = scores[from + place]!;
    }
    sort(others, theirScores, found);
    for (let place = 0; place < found; place++) town[next++] = others[place]!;
  });
  return { start, town, ranked };
}

/** Where the possible towns of each household begin. */
function startsOf(mask: Uint16Array, towns: number, households: number): Uint32Array {
  const start = new Uint32Array(households + 1);
  for (let household = 0; household < households; household++) {
    let possible = 0;
    for (let at = household * towns; at < (household + 1) * towns; at++) if (mask[at] === 0) possible++;
    start[household + 1] = start[household]! + possible;
  }
  return start;
}
