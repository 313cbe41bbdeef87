/** What makes a town impossible for a household. The position in the list is the bit in the engine's mask: append only. */
import type { VocabularyEntry } from "./entry.js";

export const CONSTRAINTS = [
  {
    value: "HOUSING",
    description: "The town presents dwellings, and no free one holds the whole household.",
    label: { de: "Wohnung für alle", en: "Dwelling for all" },
  },
  {
    value: "ACCESSIBILITY",
    description:
      "The household needs step-free housing, and every free dwelling that holds it is stated as not step-free.",
    label: { de: "Barrierefreie Wohnung", en: "Step-free dwelling" },
  },
  {
    value: "CHILDCARE",
    description:
      "The town presents childcare, and has fewer free places than the household has children from 0 to 5 years.",
    label: { de: "Betreuungsplätze", en: "Childcare places" },
  },
  {
    value: "SCHOOL",
    description:
      "The town presents a kind of school, and has fewer free places in it than the household has children of that age.",
    label: { de: "Schulplätze", en: "School places" },
  },
  {
    value: "NEVER",
    description: "The household itself has said that it will not go there.",
    label: { de: "Eigener Ausschluss", en: "Own exclusion" },
  },
] as const satisfies readonly VocabularyEntry[];

export type Constraint = (typeof CONSTRAINTS)[number]["value"];
