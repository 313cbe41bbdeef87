/** What makes a town impossible for a household. The position in the list is the bit in the engine's mask: append only. */
import type { PublicVocabularyEntry } from "./entry.js";

export const CONSTRAINTS = [
  {
    value: "HOUSING",
    description: "The town presents dwellings, and no free one holds the whole household.",
    label: {
      de: "Wohnung für alle",
      "de-x-easy": "Wohnung für alle",
      en: "Dwelling for all",
      uk: "Житло для всіх",
      ar: "مسكن يتسع للجميع",
      fa: "خانه برای همه",
      ru: "Жильё для всех",
      tr: "Herkes için konut",
      fr: "Logement pour tout le ménage",
      ti: "ንኹሉ ዝኣክል ገዛ",
    },
  },
  {
    value: "ACCESSIBILITY",
    description:
      "The household needs step-free housing, and every free dwelling that holds it is stated as not step-free.",
    label: {
      de: "Barrierefreie Wohnung",
      "de-x-easy": "Wohnung ohne Stufen",
      en: "Step-free dwelling",
      uk: "Житло без сходинок",
      ar: "مسكن بلا درجات",
      fa: "خانه بدون پله",
      ru: "Жильё без ступеней",
      tr: "Basamaksız konut",
      fr: "Logement sans marches",
      ti: "መደያይቦ ዘይብሉ ገዛ",
    },
  },
  {
    value: "CHILDCARE",
    description:
      "The town presents childcare, and has fewer free places than the household has children from 0 to 5 years.",
    label: {
      de: "Betreuungsplätze",
      "de-x-easy": "Plätze in der Kita",
      en: "Childcare places",
      uk: "Місця в дитячому садку",
      ar: "أماكن لرعاية الأطفال",
      fa: "جا در مهدکودک",
      ru: "Места в детском саду",
      tr: "Çocuk bakımında yer",
      fr: "Places de garde d’enfants",
      ti: "ቦታታት ክንክን ቆልዑ",
    },
  },
  {
    value: "SCHOOL",
    description:
      "The town presents a kind of school, and has fewer free places in it than the household has children of that age.",
    label: {
      de: "Schulplätze",
      "de-x-easy": "Plätze in der Schule",
      en: "School places",
      uk: "Місця в школі",
      ar: "أماكن في المدرسة",
      fa: "جا در مدرسه",
      ru: "Места в школе",
      tr: "Okulda yer",
      fr: "Places à l’école",
      ti: "ቦታታት ኣብ ቤት ትምህርቲ",
    },
  },
  {
    value: "NEVER",
    description: "The household itself has said that it will not go there.",
    label: {
      de: "Eigener Ausschluss",
      "de-x-easy": "Sie wollen dort nicht hin",
      en: "Own exclusion",
      uk: "Ваша власна відмова",
      ar: "استبعدتموه بأنفسكم",
      fa: "خودتان آن را نخواسته‌اید",
      ru: "Ваш собственный отказ",
      tr: "Kendiniz istemediniz",
      fr: "Exclusion par le ménage",
      ti: "ባዕልኹም ዝነጸግኩምዎ",
    },
  },
  {
    value: "HEALTH_CARE",
    description: "The household needs a treatment, and every service in reach that gives it is stated to be full.",
    label: {
      de: "Behandlung",
      "de-x-easy": "Hilfe bei Krankheit",
      en: "Treatment",
      uk: "Лікування",
      ar: "العلاج",
      fa: "درمان",
      ru: "Лечение",
      tr: "Tedavi",
      fr: "Traitement médical",
      ti: "ሕክምና",
    },
  },
  {
    value: "PROTECTION",
    description:
      "The household needs protection and has consented that this is used, and all that the town presents of it is full.",
    label: {
      de: "Schutz",
      "de-x-easy": "Schutz",
      en: "Protection",
      uk: "Захист",
      ar: "الحماية",
      fa: "حمایت",
      ru: "Защита",
      tr: "Korunma",
      fr: "Protection particulière",
      ti: "ምክልኻል",
    },
  },
] as const satisfies readonly PublicVocabularyEntry[];

export type Constraint = (typeof CONSTRAINTS)[number]["value"];
