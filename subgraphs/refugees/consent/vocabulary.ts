/** The words of consents: what they are for, and whether they hold. Plain data; refugees meet them, so in all languages. */
import type { PublicVocabularyEntry } from "../../../schema/vocabulary/entry.js";

export const CONSENT_PURPOSES = [
  {
    value: "MATCHING",
    description: "That its data is used to find towns that fit it.",
    label: {
      de: "Suche nach einem passenden Ort",
      "de-x-easy": "Einen guten Ort finden",
      en: "Finding a town that fits",
      uk: "Пошук відповідного міста",
      ar: "البحث عن مدينة مناسبة",
      fa: "یافتن شهر مناسب",
      ru: "Поиск подходящего города",
      tr: "Uygun bir yer bulma",
      fr: "Recherche d’une commune adaptée",
      ti: "ዝሰማማዕ ከተማ ምድላይ",
    },
  },
  {
    value: "STATISTICS",
    description: "That its data is counted in statistics from which nobody can be told.",
    label: {
      de: "Statistik ohne Namen",
      "de-x-easy": "Zahlen ohne Namen",
      en: "Statistics without names",
      uk: "Статистика без імен",
      ar: "إحصاءات بدون أسماء",
      fa: "آمار بدون نام",
      ru: "Статистика без имён",
      tr: "İsimsiz istatistik",
      fr: "Statistiques sans noms",
      ti: "ስታቲስቲክስ ብዘይ ስም",
    },
  },
  {
    value: "SHARE_WITH_MUNICIPALITY",
    description: "That a town to which it is proposed sees what it needs and wishes.",
    label: {
      de: "Weitergabe an die Kommune",
      "de-x-easy": "Der Ort darf meine Daten sehen",
      en: "Sharing with the municipality",
      uk: "Передача даних громаді",
      ar: "مشاركة البيانات مع البلدية",
      fa: "در اختیار گذاشتن داده‌ها برای شهرداری",
      ru: "Передача данных муниципалитету",
      tr: "Belediyeyle paylaşım",
      fr: "Transmission à la commune",
      ti: "ሓበሬታ ምስ ምምሕዳር ከተማ ምክፋል",
    },
  },
  {
    value: "SPECIAL_CATEGORIES",
    description:
      "That data which is specially protected, such as on health or religion, is used for what it wishes (GDPR Art. 9).",
    label: {
      de: "Besonders geschützte Daten",
      "de-x-easy": "Daten über Gesundheit und Religion",
      en: "Specially protected data",
      uk: "Особливо захищені дані",
      ar: "بيانات محمية بشكل خاص",
      fa: "داده‌های تحت حفاظت ویژه",
      ru: "Особо защищённые данные",
      tr: "Özel olarak korunan veriler",
      fr: "Données particulièrement protégées",
      ti: "ፍሉይ ዕቃበ ዘለዎ ሓበሬታ",
    },
  },
] as const satisfies readonly PublicVocabularyEntry[];
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number]["value"];

export const CONSENT_STATUSES = [
  {
    value: "GRANTED",
    description: "It holds.",
    label: {
      de: "Erteilt",
      "de-x-easy": "Ja gesagt",
      en: "Granted",
      uk: "Надано",
      ar: "ممنوحة",
      fa: "داده شده",
      ru: "Дано",
      tr: "Verildi",
      fr: "Accordé",
      ti: "ተዋሂቡ",
    },
  },
  {
    value: "WITHDRAWN",
    description: "The household has taken it back.",
    label: {
      de: "Widerrufen",
      "de-x-easy": "Nein gesagt",
      en: "Withdrawn",
      uk: "Відкликано",
      ar: "مسحوبة",
      fa: "پس گرفته شده",
      ru: "Отозвано",
      tr: "Geri alındı",
      fr: "Retiré",
      ti: "ተሳሒቡ",
    },
  },
  {
    value: "EXPIRED",
    description: "Its time is up; the household can give it anew.",
    label: {
      de: "Abgelaufen",
      "de-x-easy": "Zeit ist um",
      en: "Expired",
      uk: "Термін минув",
      ar: "منتهية",
      fa: "پایان یافته",
      ru: "Срок истёк",
      tr: "Süresi doldu",
      fr: "Expiré",
      ti: "ግዜኡ ሓሊፉ",
    },
  },
] as const satisfies readonly PublicVocabularyEntry[];
export type ConsentStatus = (typeof CONSENT_STATUSES)[number]["value"];
