/**
 * What a household can weigh when it looks for a town. A criterion is listed once the engine computes it; a new one goes to
 * the end, for of equal remainders of the weights the earlier wins, and rankings of before stay as they were.
 */
import type { PublicVocabularyEntry } from "./entry.js";
import { WISHED_CRITERIA } from "./wished-criterion.js";

export const CRITERIA = [
  {
    value: "WORK",
    description:
      "The best job within commuting distance for every adult who looks for work, by likeness of occupation (KldB 2010), German level and distance; the mean over these adults, never the best earner alone.",
    label: {
      de: "Arbeit",
      "de-x-easy": "Arbeit",
      en: "Work",
      uk: "Робота",
      ar: "العمل",
      fa: "کار",
      ru: "Работа",
      tr: "İş",
      fr: "Travail",
      ti: "ስራሕ",
    },
  },
  {
    value: "HOUSING",
    description: "A free dwelling that holds the whole household, step-free where that is required.",
    label: {
      de: "Wohnen",
      "de-x-easy": "Wohnen",
      en: "Housing",
      uk: "Житло",
      ar: "السكن",
      fa: "مسکن",
      ru: "Жильё",
      tr: "Konut",
      fr: "Logement",
      ti: "መንበሪ ገዛ",
    },
  },
  {
    value: "CHILDCARE",
    description: "Free childcare places against the children from 0 to 5 years.",
    label: {
      de: "Kinderbetreuung",
      "de-x-easy": "Kita: für Kinder unter 6 Jahren",
      en: "Childcare",
      uk: "Догляд за дітьми",
      ar: "رعاية الأطفال",
      fa: "مراقبت از کودکان",
      ru: "Присмотр за детьми",
      tr: "Çocuk bakımı",
      fr: "Garde d’enfants",
      ti: "ክንክን ቆልዑ",
    },
  },
  {
    value: "SCHOOL",
    description:
      "Free school places against the children of that age: primary (6–9), secondary (10–15), vocational (16–17).",
    label: {
      de: "Schule",
      "de-x-easy": "Schule",
      en: "School",
      uk: "Школа",
      ar: "المدرسة",
      fa: "مدرسه",
      ru: "Школа",
      tr: "Okul",
      fr: "École",
      ti: "ቤት ትምህርቲ",
    },
  },
  {
    value: "SETTLEMENT_SIZE",
    description: "Whether the town is of a size that the household wishes; such a wish names settlementKinds.",
    label: {
      de: "Größe des Ortes",
      "de-x-easy": "Großer Ort oder kleiner Ort",
      en: "Size of the town",
      uk: "Розмір населеного пункту",
      ar: "حجم البلدة",
      fa: "بزرگی شهر یا روستا",
      ru: "Размер населённого пункта",
      tr: "Yerleşim yerinin büyüklüğü",
      fr: "Taille de la commune",
      ti: "ዓቐን ከተማ",
    },
  },
  {
    value: "SOCIAL_TIES",
    description:
      "How near the town is to the nearest of the towns where the household knows people; such a wish names nearAgs. Towns only, never persons.",
    label: {
      de: "Menschen in der Nähe",
      "de-x-easy": "Menschen, die Sie kennen",
      en: "People nearby",
      uk: "Знайомі люди поблизу",
      ar: "معارف في الجوار",
      fa: "آشنایان در نزدیکی",
      ru: "Знакомые поблизости",
      tr: "Yakındaki tanıdıklar",
      fr: "Proches à proximité",
      ti: "ኣብ ቀረባ ዘለዉ ትፈልጥዎም ሰባት",
    },
  },
  {
    value: "LANGUAGE_COURSE",
    description: "For every adult who still learns German: a course of the level that comes next, in town or in reach.",
    label: {
      de: "Sprachkurs",
      "de-x-easy": "Deutsch-Kurs",
      en: "Language course",
      uk: "Мовний курс",
      ar: "دورة لغة",
      fa: "دوره زبان",
      ru: "Языковой курс",
      tr: "Dil kursu",
      fr: "Cours de langue",
      ti: "ኮርስ ቋንቋ",
    },
  },
  ...WISHED_CRITERIA,
] as const satisfies readonly PublicVocabularyEntry[];

export type Criterion = (typeof CRITERIA)[number]["value"];
