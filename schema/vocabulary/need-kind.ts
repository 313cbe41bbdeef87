/** What a municipality can need. */
import type { VocabularyEntry } from "./entry.js";

export const NEED_KINDS = [
  {
    value: "SKILLED_LABOUR",
    description: "Skilled workers of an occupation; the quantity counts persons.",
    label: { de: "Fachkräfte", en: "Skilled labour" },
  },
  {
    value: "TRAINEES",
    description: "Young people for vocational training; the quantity counts persons.",
    label: { de: "Auszubildende", en: "Trainees" },
  },
  {
    value: "RESIDENTS",
    description: "Residents, such as families with children or young adults; the quantity counts persons.",
    label: { de: "Einwohnerinnen und Einwohner", en: "Residents" },
  },
  {
    value: "PUPILS",
    description: "Pupils for a school that would close without them; the quantity counts children.",
    label: { de: "Schülerinnen und Schüler", en: "Pupils" },
  },
  {
    value: "VOLUNTEERS",
    description: "People who help, such as in the volunteer fire brigade; the quantity counts persons.",
    label: { de: "Ehrenamtliche", en: "Volunteers" },
  },
  {
    value: "REUSE_OF_VACANCY",
    description: "People who bring empty dwellings or shops back into use; the quantity counts units.",
    label: { de: "Nutzung von Leerstand", en: "Reuse of vacancy" },
  },
] as const satisfies readonly VocabularyEntry[];

export type NeedKind = (typeof NEED_KINDS)[number]["value"];
