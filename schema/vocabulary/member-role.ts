/** The role of a member in its household: not a legal age, but who cares and who is cared for. */
import type { VocabularyEntry } from "./entry.js";

export const MEMBER_ROLES = [
  {
    value: "ADULT",
    description: "An adult of the household, from 16 years on.",
    label: { de: "Erwachsene Person", en: "Adult" },
  },
  {
    value: "CHILD",
    description: "A child of the household, up to 17 years.",
    label: { de: "Kind", en: "Child" },
  },
] as const satisfies readonly VocabularyEntry[];

export type MemberRole = (typeof MEMBER_ROLES)[number]["value"];
