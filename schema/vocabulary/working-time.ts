/** When and how much one works in a job; a job can offer several. */
import type { PublicVocabularyEntry } from "./entry.js";

export const WORKING_TIMES = [
  {
    value: "FULL_TIME",
    description: "The whole working week of the firm.",
    label: {
      de: "Vollzeit",
      "de-x-easy": "Die ganze Woche arbeiten",
      en: "Full time",
      uk: "Повний робочий день",
      ar: "دوام كامل",
      fa: "تمام‌وقت",
      ru: "Полный рабочий день",
      tr: "Tam zamanlı",
      fr: "Temps plein",
      ti: "ሙሉእ ግዜ",
    },
  },
  {
    value: "PART_TIME",
    description: "Less than the whole working week.",
    label: {
      de: "Teilzeit",
      "de-x-easy": "Weniger Stunden arbeiten",
      en: "Part time",
      uk: "Неповний робочий день",
      ar: "دوام جزئي",
      fa: "پاره‌وقت",
      ru: "Неполный рабочий день",
      tr: "Yarı zamanlı",
      fr: "Temps partiel",
      ti: "ክፋል ግዜ",
    },
  },
  {
    value: "SHIFT",
    description: "In shifts, at night or at weekends.",
    label: {
      de: "Schicht, Nacht, Wochenende",
      "de-x-easy": "Auch nachts oder am Wochenende arbeiten",
      en: "Shifts, nights, weekends",
      uk: "Зміни, ночі, вихідні",
      ar: "مناوبات وليالٍ وعطلات أسبوعية",
      fa: "شیفت، شب، آخر هفته",
      ru: "Смены, ночи, выходные",
      tr: "Vardiya, gece, hafta sonu",
      fr: "Horaires décalés, nuits, week-ends",
      ti: "ሽፍት፣ ለይቲ፣ ቀዳመ-ሰንበት",
    },
  },
  {
    value: "MARGINAL",
    description: "Marginal employment below the earnings limit of social insurance (Minijob).",
    label: {
      de: "Minijob",
      "de-x-easy": "Kleiner Job mit wenig Lohn",
      en: "Marginal employment",
      uk: "Мініджоб",
      ar: "وظيفة صغيرة (ميني جوب)",
      fa: "مینی‌جاب",
      ru: "Мини-джоб",
      tr: "Mini iş",
      fr: "Mini-emploi",
      ti: "ንእሽቶ ስራሕ (ሚኒጆብ)",
    },
  },
  {
    value: "HOME",
    description: "From home, wholly or in part.",
    label: {
      de: "Heim- oder Telearbeit",
      "de-x-easy": "Zu Hause arbeiten",
      en: "From home",
      uk: "Робота з дому",
      ar: "العمل من المنزل",
      fa: "کار از خانه",
      ru: "Работа из дома",
      tr: "Evden çalışma",
      fr: "Télétravail",
      ti: "ካብ ገዛ ምስራሕ",
    },
  },
] as const satisfies readonly PublicVocabularyEntry[];

export type WorkingTime = (typeof WORKING_TIMES)[number]["value"];
