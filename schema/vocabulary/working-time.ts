/** When and how much one works in a job; a job can offer several. */
import type { VocabularyEntry } from "./entry.js";

export const WORKING_TIMES = [
  {
    value: "FULL_TIME",
    description: "The whole working week of the firm.",
    label: { de: "Vollzeit", en: "Full time" },
  },
  { value: "PART_TIME", description: "Less than the whole working week.", label: { de: "Teilzeit", en: "Part time" } },
  {
    value: "SHIFT",
    description: "In shifts, at night or at weekends.",
    label: { de: "Schicht, Nacht, Wochenende", en: "Shifts, nights, weekends" },
  },
  {
    value: "MARGINAL",
    description: "Marginal employment below the earnings limit of social insurance (Minijob).",
    label: { de: "Minijob", en: "Marginal employment" },
  },
  {
    value: "HOME",
    description: "From home, wholly or in part.",
    label: { de: "Heim- oder Telearbeit", en: "From home" },
  },
] as const satisfies readonly VocabularyEntry[];

export type WorkingTime = (typeof WORKING_TIMES)[number]["value"];
