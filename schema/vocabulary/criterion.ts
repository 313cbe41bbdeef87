/** What a household can weigh when it looks for a town. A criterion is listed once the engine computes it. */
import type { VocabularyEntry } from "./entry.js";

export const CRITERIA = [
  {
    value: "WORK",
    description:
      "The best job within commuting distance for every adult who looks for work, by likeness of occupation (KldB 2010), German level and distance; the mean over these adults, never the best earner alone.",
    label: { de: "Arbeit", en: "Work" },
  },
  {
    value: "HOUSING",
    description: "A free dwelling that holds the whole household, step-free where that is required.",
    label: { de: "Wohnen", en: "Housing" },
  },
  {
    value: "CHILDCARE",
    description: "Free childcare places against the children from 0 to 5 years.",
    label: { de: "Kinderbetreuung", en: "Childcare" },
  },
  {
    value: "SCHOOL",
    description:
      "Free school places against the children of that age: primary (6–9), secondary (10–15), vocational (16–17).",
    label: { de: "Schule", en: "School" },
  },
  {
    value: "SETTLEMENT_SIZE",
    description: "Whether the town is of a size that the household wishes; such a wish names settlementKinds.",
    label: { de: "Größe des Ortes", en: "Size of the town" },
  },
  {
    value: "SOCIAL_TIES",
    description:
      "How near the town is to the nearest of the towns where the household knows people; such a wish names nearAgs. Towns only, never persons.",
    label: { de: "Menschen in der Nähe", en: "People nearby" },
  },
  {
    value: "LANGUAGE_COURSE",
    description: "For every adult who still learns German: a course of the level that comes next, in town or in reach.",
    label: { de: "Sprachkurs", en: "Language course" },
  },
] as const satisfies readonly VocabularyEntry[];

export type Criterion = (typeof CRITERIA)[number]["value"];
