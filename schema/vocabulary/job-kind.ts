/** What kind of work a listing offers. */
import type { PublicVocabularyEntry } from "./entry.js";

export const JOB_KINDS = [
  {
    value: "EMPLOYMENT",
    description: "Paid employment.",
    label: {
      de: "Arbeitsstelle",
      "de-x-easy": "Arbeit mit Lohn",
      en: "Employment",
      uk: "Робоче місце",
      ar: "وظيفة",
      fa: "شغل",
      ru: "Рабочее место",
      tr: "Ücretli iş",
      fr: "Emploi",
      ti: "ስራሕ ብደሞዝ",
    },
  },
  {
    value: "APPRENTICESHIP",
    description: "Vocational training in a firm, with a contract and pay (duale Ausbildung).",
    label: {
      de: "Ausbildungsplatz",
      "de-x-easy": "Einen Beruf lernen",
      en: "Apprenticeship",
      uk: "Професійне навчання на підприємстві",
      ar: "تدريب مهني في شركة",
      fa: "آموزش حرفه‌ای در محل کار",
      ru: "Профессиональное обучение на предприятии",
      tr: "İş yerinde meslek eğitimi",
      fr: "Apprentissage",
      ti: "ሞያዊ ስልጠና ኣብ ትካል",
    },
  },
  {
    value: "INTERNSHIP",
    description: "A stay of weeks or months to get to know the work; also an introductory qualification.",
    label: {
      de: "Praktikum",
      "de-x-easy": "Praktikum: eine Arbeit kennenlernen",
      en: "Internship",
      uk: "Стажування",
      ar: "تدريب عملي",
      fa: "کارآموزی",
      ru: "Стажировка",
      tr: "Staj",
      fr: "Stage",
      ti: "ልምምድ ስራሕ",
    },
  },
  {
    value: "QUALIFICATION",
    description: "Work together with a course that leads to a recognised or partial qualification.",
    label: {
      de: "Qualifizierung",
      "de-x-easy": "Arbeiten und dabei lernen",
      en: "Qualification",
      uk: "Підвищення кваліфікації",
      ar: "تأهيل مهني",
      fa: "ارتقای مهارت شغلی",
      ru: "Повышение квалификации",
      tr: "Mesleki yeterlilik eğitimi",
      fr: "Formation qualifiante",
      ti: "ምምዕባል ሞያ",
    },
  },
] as const satisfies readonly PublicVocabularyEntry[];

export type JobKind = (typeof JOB_KINDS)[number]["value"];
