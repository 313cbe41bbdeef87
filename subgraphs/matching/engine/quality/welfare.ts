/** The sum of scores of a result, held against the most that any could reach. */
import { type Market, pairOf, UNPLACED } from "../market/market.js";

/** The sum of the scores of all matched pairs. */
export function objectiveOf({ pairs }: Market, townOf: Int32Array): number {
  let objective = 0;
  townOf.forEach((town, household) => {
    // Whom a person has fixed off his list adds nothing: there is no score of it.
    if (town !== UNPLACED) objective += pairs.score[pairOf(pairs, household, town)] ?? 0;
  });
  return objective;
}

/** Whether any pair has a score at all: without one a sum of scores says nothing. */
export const hasScores = ({ pairs }: Market): boolean => pairs.score.some((score) => score > 0);
