/** Age bands of household members, in the order of age. Bands, because a date of birth is never asked for. */
import type { PublicLabel, PublicVocabularyEntry } from "./entry.js";

const inPersianDigits = (years: number): string => new Intl.NumberFormat("fa").format(years);

/** Arabic counts years by their number: two have a form of their own, from eleven on stands the singular. */
const untilYearInArabic = (to: number): string => (to === 2 ? "سنتين" : to <= 10 ? `${to} سنوات` : `${to} سنة`);

const years = (from: number, to: number) =>
  ({
    de: `${from} bis ${to} Jahre`,
    "de-x-easy": `${from} bis ${to} Jahre`,
    en: `${from} to ${to} years`,
    uk: `від ${from} до ${to} років`,
    ar: `من ${from} إلى ${untilYearInArabic(to)}`,
    fa: `${inPersianDigits(from)} تا ${inPersianDigits(to)} سال`,
    ru: `от ${from} до ${to} лет`,
    tr: `${from}–${to} yaş`,
    fr: `${from} à ${to} ans`,
    ti: `ካብ ${from} ክሳብ ${to} ዓመት`,
  }) as const satisfies PublicLabel;

export const AGE_BANDS = [
  {
    value: "AGE_0_2",
    description: "0 to 2 years. Counts as a child for whom a childcare place is needed.",
    label: years(0, 2),
  },
  {
    value: "AGE_3_5",
    description: "3 to 5 years. Counts as a child for whom a childcare place is needed.",
    label: years(3, 5),
  },
  {
    value: "AGE_6_9",
    description: "6 to 9 years. Primary school age.",
    label: years(6, 9),
  },
  {
    value: "AGE_10_15",
    description: "10 to 15 years. Secondary school age.",
    label: years(10, 15),
  },
  {
    value: "AGE_16_17",
    description:
      "16 to 17 years. Vocational school age for a member in the role of a child; may also be an adult of the household.",
    label: years(16, 17),
  },
  {
    value: "AGE_18_24",
    description: "18 to 24 years.",
    label: years(18, 24),
  },
  {
    value: "AGE_25_34",
    description: "25 to 34 years.",
    label: years(25, 34),
  },
  {
    value: "AGE_35_49",
    description: "35 to 49 years.",
    label: years(35, 49),
  },
  {
    value: "AGE_50_64",
    description: "50 to 64 years.",
    label: years(50, 64),
  },
  {
    value: "AGE_65_PLUS",
    description: "65 years and older. Not counted among the adults who look for work.",
    label: {
      de: "65 Jahre und älter",
      "de-x-easy": "65 Jahre und älter",
      en: "65 years and older",
      uk: "65 років і старше",
      ar: "65 سنة فأكثر",
      fa: "۶۵ سال و بالاتر",
      ru: "65 лет и старше",
      tr: "65 yaş ve üzeri",
      fr: "65 ans et plus",
      ti: "65 ዓመትን ልዕሊኡን",
    },
  },
] as const satisfies readonly PublicVocabularyEntry[];

export type AgeBand = (typeof AGE_BANDS)[number]["value"];
