/** The languages in which the hub speaks to people. */
import type { VocabularyEntry } from "./entry.js";

export const LANGUAGES = [
  { value: "DE", tag: "de", description: "German.", label: { de: "Deutsch", en: "German" } },
  {
    value: "DE_EASY",
    tag: "de-x-easy",
    description: "German in easy words and short sentences (Leichte Sprache); plain German where none is written.",
    label: { de: "Leichte Sprache", en: "Easy German" },
  },
  { value: "EN", tag: "en", description: "English.", label: { de: "Englisch", en: "English" } },
  { value: "UK", tag: "uk", description: "Ukrainian.", label: { de: "Ukrainisch", en: "Ukrainian" } },
  { value: "AR", tag: "ar", description: "Arabic.", label: { de: "Arabisch", en: "Arabic" } },
  { value: "FA", tag: "fa", description: "Persian (Farsi, Dari).", label: { de: "Persisch", en: "Persian" } },
  { value: "RU", tag: "ru", description: "Russian.", label: { de: "Russisch", en: "Russian" } },
  { value: "TR", tag: "tr", description: "Turkish.", label: { de: "Türkisch", en: "Turkish" } },
  { value: "FR", tag: "fr", description: "French.", label: { de: "Französisch", en: "French" } },
  { value: "TI", tag: "ti", description: "Tigrinya.", label: { de: "Tigrinisch", en: "Tigrinya" } },
] as const satisfies readonly (VocabularyEntry & { tag: string })[];

export type Language = (typeof LANGUAGES)[number]["value"];
