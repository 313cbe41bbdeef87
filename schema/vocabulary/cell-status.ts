/** Whether a figure is published, as statistics tell it. */
import type { VocabularyEntry } from "./entry.js";

export const CELL_STATUSES = [
  { value: "PUBLISHED", description: "The value is published.", label: { de: "Veröffentlicht", en: "Published" } },
  {
    value: "SUPPRESSED",
    description: "The value is kept back: too few people, or no release yet. A true zero looks the same.",
    label: { de: "Gesperrt", en: "Suppressed" },
  },
  {
    value: "TOTAL_ONLY",
    description: "Only the total of the row is published, because nearly all of it is in one category.",
    label: { de: "Nur Summe", en: "Total only" },
  },
] as const satisfies readonly VocabularyEntry[];

export type CellStatus = (typeof CELL_STATUSES)[number]["value"];
