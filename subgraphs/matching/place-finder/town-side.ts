/** A household seen by a town's declared needs, in the units of the graph. Gets of the profile what a newcomer's view has. */
import { inLanguage } from "../../../schema/localized-text.js";
import type { Language } from "../../../schema/vocabulary/language.js";
import {
  explainForTown,
  fitShown,
  newcomerOf,
  pointsShown,
  type TownReason,
  townReasonText,
  weightShown,
} from "../engine/engine.js";
import type { ScoredTown } from "./scored-profile.js";
import type { TownSide } from "./town-side.types.js";

/** What the household of a scored profile would bring to a town. */
export function townSideOf({ scored, town }: ScoredTown): TownSide {
  const { index, parameters, declarations, profile } = scored;
  const question = {
    needs: declarations.needs(),
    newcomer: newcomerOf(profile),
    parameters,
    occupations: index.occupations,
  };
  const { score, contributions } = explainForTown(question, town);
  const ags = index.towns.ags[town]!;
  return {
    score: pointsShown(score),
    contributions: contributions.map(({ criterion, weight, fit, points, reason }) => ({
      criterion,
      weight: weightShown(weight),
      weightSource: reason.code === "NO_NEED" ? null : declarations.weightSourceOf(ags, criterion),
      fit: fitShown(fit),
      points: pointsShown(points),
      reason,
    })),
  };
}

/** A reason in words, in German or English: whichever was asked for or is read better. */
export const townReasonInLanguage = (
  reason: TownReason,
  asked: Language | undefined,
  readersLanguages: readonly string[],
): string =>
  inLanguage({ de: townReasonText(reason, "de"), en: townReasonText(reason, "en") }, asked, readersLanguages) ?? "";
