/** What kind of work a listing offers. */
import type { VocabularyEntry } from "./entry.js";

export const JOB_KINDS = [
  {
    value: "EMPLOYMENT",
    description: "Paid employment.",
    label: { de: "Arbeitsstelle", en: "Employment" },
  },
  {
    value: "APPRENTICESHIP",
    description: "Vocational training in a firm, with a contract and pay (duale Ausbildung).",
    label: { de: "Ausbildungsplatz", en: "Apprenticeship" },
  },
  {
    value: "INTERNSHIP",
    description: "A stay of weeks or months to get to know the work; also an introductory qualification.",
    label: { de: "Praktikum", en: "Internship" },
  },
  {
    value: "QUALIFICATION",
    description: "Work together with a course that leads to a recognised or partial qualification.",
    label: { de: "Qualifizierung", en: "Qualification" },
  },
] as const satisfies readonly VocabularyEntry[];

export type JobKind = (typeof JOB_KINDS)[number]["value"];
