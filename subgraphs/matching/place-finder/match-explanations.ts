/** An explanation of the engine in the units of the graph: shares from 0 to 1, points out of 100. */
import { spokenLanguage, tagOf } from "../../../schema/localized-text.js";
import type { Language } from "../../../schema/vocabulary/language.js";
import {
  compareTo,
  fitShown,
  improvements,
  pointsShown,
  type Reason,
  reasonText,
  weightShown,
} from "../engine/engine.js";
import type { MatchComparison, MatchExplanation, MatchImprovement } from "./match-explanation.types.js";
import type { ScoredTown } from "./scored-profile.js";

/** Why the town has its score. */
export function explanationOf(place: ScoredTown): MatchExplanation {
  const { summary, contributions } = place.scored.explain(place.town);
  return {
    summary,
    place,
    contributions: contributions.map(({ criterion, weight, fit, points, reason }) => ({
      criterion,
      weight: weightShown(weight),
      fit: fitShown(fit),
      points: pointsShown(points),
      reason,
    })),
  };
}

/** What sets the town apart from the best; nothing for the best itself, and where no town is possible. */
export function comparisonWithBest({ scored, town }: ScoredTown): readonly MatchComparison[] {
  const best = scored.best();
  if (best === null || best === town) return [];
  const bestTown = scored.index.towns.names[best]!;
  return compareTo(scored.explain(town), scored.explain(best), bestTown).map(
    ({ criterion, pointsDifference, reason }) => ({
      criterion,
      pointsDifference: pointsShown(pointsDifference),
      reason,
    }),
  );
}

/** The single changes that would help, the most helpful first. */
export function improvementsOf({ scored, town }: ScoredTown): readonly MatchImprovement[] {
  const { index, profile, parameters } = scored;
  return improvements(index, profile, parameters, town).map(({ criterion, change, scoreAfter, isPossibleAfter }) => ({
    criterion,
    change,
    scoreAfter: pointsShown(scoreAfter),
    isPossibleAfter,
  }));
}

/** A reason in words, in the language asked for or read best: every reason has words in each of the hub's languages. */
export const reasonInLanguage = (
  reason: Reason,
  asked: Language | undefined,
  readersLanguages: readonly string[],
): string => reasonText(reason, asked ? tagOf(asked) : spokenLanguage(readersLanguages));
