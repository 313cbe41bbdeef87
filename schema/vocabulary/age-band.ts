/** Age bands of household members, in the order of age. Bands, because a date of birth is never asked for. */
import type { VocabularyEntry } from "./entry.js";

export const AGE_BANDS = [
  {
    value: "AGE_0_2",
    description: "0 to 2 years. Counts as a child for whom a childcare place is needed.",
    label: { de: "0 bis 2 Jahre", en: "0 to 2 years" },
  },
  {
    value: "AGE_3_5",
    description: "3 to 5 years. Counts as a child for whom a childcare place is needed.",
    label: { de: "3 bis 5 Jahre", en: "3 to 5 years" },
  },
  {
    value: "AGE_6_9",
    description: "6 to 9 years. Primary school age.",
    label: { de: "6 bis 9 Jahre", en: "6 to 9 years" },
  },
  {
    value: "AGE_10_15",
    description: "10 to 15 years. Secondary school age.",
    label: { de: "10 bis 15 Jahre", en: "10 to 15 years" },
  },
  {
    value: "AGE_16_17",
    description:
      "16 to 17 years. Vocational school age for a member in the role of a child; may also be an adult of the household.",
    label: { de: "16 bis 17 Jahre", en: "16 to 17 years" },
  },
  {
    value: "AGE_18_24",
    description: "18 to 24 years.",
    label: { de: "18 bis 24 Jahre", en: "18 to 24 years" },
  },
  {
    value: "AGE_25_34",
    description: "25 to 34 years.",
    label: { de: "25 bis 34 Jahre", en: "25 to 34 years" },
  },
  {
    value: "AGE_35_49",
    description: "35 to 49 years.",
    label: { de: "35 bis 49 Jahre", en: "35 to 49 years" },
  },
  {
    value: "AGE_50_64",
    description: "50 to 64 years.",
    label: { de: "50 bis 64 Jahre", en: "50 to 64 years" },
  },
  {
    value: "AGE_65_PLUS",
    description: "65 years and older. Not counted among the adults who look for work.",
    label: { de: "65 Jahre und älter", en: "65 years and older" },
  },
] as const satisfies readonly VocabularyEntry[];

export type AgeBand = (typeof AGE_BANDS)[number]["value"];
