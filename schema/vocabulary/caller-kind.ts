/** The kinds of users who ask the hub. */
import type { VocabularyEntry } from "./entry.js";

export const CALLER_KINDS = [
  { value: "PUBLIC", description: "Anyone, without a token.", label: { de: "Öffentlichkeit", en: "Public" } },
  {
    value: "CHAMBER",
    description: "A tool of a chamber of commerce or crafts.",
    label: { de: "Kammer", en: "Chamber" },
  },
  {
    value: "RESEARCHER",
    description: "A researcher with access to released statistics.",
    label: { de: "Forschung", en: "Researcher" },
  },
  { value: "TOWN", description: "Staff of a municipality.", label: { de: "Kommune", en: "Municipality" } },
  {
    value: "CASE_WORKER",
    description: "Somebody who counsels households in reception.",
    label: { de: "Beratung", en: "Case worker" },
  },
  {
    value: "HOUSEHOLD",
    description: "A household that looks after its own profile and proposals.",
    label: { de: "Haushalt", en: "Household" },
  },
  {
    value: "PROGRAMME_OFFICE",
    description: "The office that runs the programme.",
    label: { de: "Programmbüro", en: "Programme office" },
  },
  {
    value: "AUDITOR",
    description: "Somebody who examines how data was used, and changes none.",
    label: { de: "Prüfung", en: "Auditor" },
  },
] as const satisfies readonly VocabularyEntry[];

/** Whoever asks the graph; between themselves the hub's owners ask as services, which are no users. */
export type UserKind = (typeof CALLER_KINDS)[number]["value"];
