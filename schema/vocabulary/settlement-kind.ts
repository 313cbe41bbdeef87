/** Size of a settlement, in the order of size: the engine counts steps between two kinds. */
import type { PublicVocabularyEntry } from "./entry.js";

export const SETTLEMENT_KINDS = [
  {
    value: "RURAL_MUNICIPALITY",
    description:
      "Under 5,000 inhabitants. (The BBSR also looks at a town's central function, which is not in the register.)",
    label: {
      de: "Landgemeinde",
      "de-x-easy": "Dorf oder kleiner Ort",
      en: "Rural municipality",
      uk: "Сільська громада",
      ar: "بلدة ريفية",
      fa: "روستا",
      ru: "Сельский населённый пункт",
      tr: "Kırsal yerleşim",
      fr: "Commune rurale",
      ti: "ናይ ገጠር ዓዲ",
    },
  },
  {
    value: "SMALL_TOWN",
    description: "5,000 to under 20,000 inhabitants. (The BBSR also looks at a town's central function.)",
    label: {
      de: "Kleinstadt",
      "de-x-easy": "Kleine Stadt",
      en: "Small town",
      uk: "Мале місто",
      ar: "مدينة صغيرة",
      fa: "شهر کوچک",
      ru: "Небольшой город",
      tr: "Küçük şehir",
      fr: "Petite ville",
      ti: "ንእሽቶ ከተማ",
    },
  },
  {
    value: "MEDIUM_TOWN",
    description: "20,000 to under 100,000 inhabitants. (The BBSR also looks at a town's central function.)",
    label: {
      de: "Mittelstadt",
      "de-x-easy": "Stadt: nicht groß, nicht klein",
      en: "Medium-sized town",
      uk: "Середнє місто",
      ar: "مدينة متوسطة",
      fa: "شهر متوسط",
      ru: "Средний город",
      tr: "Orta büyüklükte şehir",
      fr: "Ville moyenne",
      ti: "ማእከላይ ከተማ",
    },
  },
  {
    value: "LARGE_CITY",
    description: "100,000 inhabitants and more.",
    label: {
      de: "Großstadt",
      "de-x-easy": "Große Stadt",
      en: "Large city",
      uk: "Велике місто",
      ar: "مدينة كبيرة",
      fa: "شهر بزرگ",
      ru: "Большой город",
      tr: "Büyük şehir",
      fr: "Grande ville",
      ti: "ዓባይ ከተማ",
    },
  },
] as const satisfies readonly PublicVocabularyEntry[];

export type SettlementKind = (typeof SETTLEMENT_KINDS)[number]["value"];
