/** Two results for one market, held against each other household by household: who wins by the change, and who loses. */
import { type Market, pairOf, UNPLACED } from "../market/market.js";

export interface ResultComparison {
  /** In the same town as before, or without one as before. */
  readonly unchanged: number;
  /** In a town that they like better, or placed for the first time. */
  readonly better: number;
  readonly newlyPlaced: number;
  /** In a town that they like less, or not placed any more. */
  readonly worse: number;
  readonly noLongerPlaced: number;
}

/** What changes for households from one result to another, by their own preferences. */
export function compareResults({ pairs }: Market, from: Int32Array, to: Int32Array): ResultComparison {
  const counts = { unchanged: 0, better: 0, newlyPlaced: 0, worse: 0, noLongerPlaced: 0 };
  const last = pairs.town.length;
  const rank = (household: number, town: number) => {
    // Having no place is worst; a town off the list, where only a person can put somebody, comes just before it.
    if (town === UNPLACED) return last + 1;
    const pair = pairOf(pairs, household, town);
    return pair < 0 ? last : pair;
  };
  from.forEach((before, household) => {
    const after = to[household]!;
    if (before === after) counts.unchanged++;
    else if (rank(household, after) < rank(household, before)) {
      counts.better++;
      if (before === UNPLACED) counts.newlyPlaced++;
    } else {
      counts.worse++;
      if (after === UNPLACED) counts.noLongerPlaced++;
    }
  });
  return counts;
}
