/** What a recommendation of an advisory board is: the three parts of its paper, in the paper's order. */
import { registerVocabulary } from "../../../schema/vocabulary/register.js";

export const RECOMMENDATION_KINDS = [
  {
    value: "VISION",
    description: "How the municipality shall be one day: what the guidelines and measures lead to.",
    label: { de: "Leitbild", en: "Vision" },
  },
  {
    value: "GUIDELINE",
    description: "What the municipality shall hold to in all it does.",
    label: { de: "Leitlinie", en: "Guideline" },
  },
  {
    value: "MEASURE",
    description: "Something that the municipality shall do.",
    label: { de: "Maßnahme", en: "Measure" },
  },
] as const;
export type RecommendationKind = (typeof RECOMMENDATION_KINDS)[number]["value"];

export const RecommendationKindEnum = registerVocabulary(
  "RecommendationKind",
  "Which part of an advisory board's paper a recommendation is.",
  RECOMMENDATION_KINDS,
);
