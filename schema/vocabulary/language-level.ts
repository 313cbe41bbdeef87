/** Language levels of the Common European Framework of Reference (GER/CEFR), in their order: the engine counts steps. */
import type { VocabularyEntry } from "./entry.js";

export const LANGUAGE_LEVELS = [
  {
    value: "A1",
    description: "CEFR A1: understands and uses simple everyday expressions.",
    label: { de: "A1", en: "A1" },
  },
  {
    value: "A2",
    description: "CEFR A2: manages short routine exchanges.",
    label: { de: "A2", en: "A2" },
  },
  {
    value: "B1",
    description: "CEFR B1: manages most situations of daily life; the aim of the integration course.",
    label: { de: "B1", en: "B1" },
  },
  {
    value: "B2",
    description: "CEFR B2: follows complex texts and speaks fluently; usual for skilled work.",
    label: { de: "B2", en: "B2" },
  },
  {
    value: "C1",
    description: "CEFR C1: uses the language flexibly at work and in studies.",
    label: { de: "C1", en: "C1" },
  },
  {
    value: "C2",
    description: "CEFR C2: understands practically everything; also taken for a mother tongue.",
    label: { de: "C2", en: "C2" },
  },
] as const satisfies readonly VocabularyEntry[];

export type LanguageLevel = (typeof LANGUAGE_LEVELS)[number]["value"];
