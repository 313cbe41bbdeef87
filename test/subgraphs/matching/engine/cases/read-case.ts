/** What a case shows of a town: the figures of every criterion, and its reasons in words. */
import {
  explain,
  type HouseholdProfile,
  reasonText,
  type TownIndex,
  type TownRow,
} from "../../../../../subgraphs/matching/engine/engine.js";
import { parameters, placeOf } from "../rows.js";

/** Criterion, weight, fit and points of each contribution, with the score and what is unmet. */
export function figuresOf(index: TownIndex, profile: HouseholdProfile, town: TownRow) {
  const { score, contributions, unmetConstraints } = explain(index, profile, parameters, placeOf(index, town));
  return {
    score,
    contributions: contributions.map(({ criterion, weight, fit, points }) => [criterion, weight, fit, points]),
    unmet: unmetConstraints.map(({ constraint, needed, offered }) => [constraint, needed, offered]),
  };
}

/** The reasons of a town's contributions and of what is unmet. */
export function wordsOf(index: TownIndex, profile: HouseholdProfile, town: TownRow, language: "de" | "en") {
  const { contributions, unmetConstraints } = explain(index, profile, parameters, placeOf(index, town));
  return [...contributions, ...unmetConstraints].map(({ reason }) => reasonText(reason, language));
}
