/** The role of a member in its household: not a legal age, but who cares and who is cared for. */
import type { PublicVocabularyEntry } from "./entry.js";

export const MEMBER_ROLES = [
  {
    value: "ADULT",
    description: "An adult of the household, from 16 years on.",
    label: {
      de: "Erwachsene Person",
      "de-x-easy": "Erwachsener Mensch",
      en: "Adult",
      uk: "Доросла особа",
      ar: "شخص بالغ",
      fa: "بزرگسال",
      ru: "Взрослый человек",
      tr: "Yetişkin",
      fr: "Adulte",
      ti: "በጽሒ ሰብ",
    },
  },
  {
    value: "CHILD",
    description: "A child of the household, up to 17 years.",
    label: {
      de: "Kind",
      "de-x-easy": "Kind",
      en: "Child",
      uk: "Дитина",
      ar: "طفل",
      fa: "کودک",
      ru: "Ребёнок",
      tr: "Çocuk",
      fr: "Enfant",
      ti: "ቆልዓ",
    },
  },
] as const satisfies readonly PublicVocabularyEntry[];

export type MemberRole = (typeof MEMBER_ROLES)[number]["value"];
