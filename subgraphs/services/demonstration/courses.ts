/** The language courses that the demonstration makes up. Plain data. */
import { help } from "./help-template.js";

export const INTEGRATION_COURSE = help(
  "SCHOOL",
  "INTEGRATION_COURSE",
  {
    de: "Integrationskurs von A1 bis B1",
    "de-x-easy": "Deutsch-Kurs für den Anfang. Sie lernen A1, A2 und B1.",
    en: "Integration course from A1 to B1",
    uk: "Інтеграційний курс від A1 до B1",
    ar: "دورة اندماج من A1 إلى B1",
    fa: "دورهٔ ادغام از A1 تا B1",
    ru: "Интеграционный курс от A1 до B1",
    tr: "A1'den B1'e uyum kursu",
    fr: "Cours d'intégration de A1 à B1",
    ti: "ናይ ምውህሃድ ኮርስ ካብ A1 ክሳብ B1",
  },
  25,
  { levels: ["A1", "B1"], places: [15, 22] },
);
export const EVENING_COURSE = help(
  "SCHOOL",
  "INTEGRATION_COURSE",
  {
    de: "Deutsch am Abend, A1 und A2",
    "de-x-easy": "Deutsch-Kurs am Abend. Sie lernen A1 und A2.",
    en: "German in the evening, A1 and A2",
    uk: "Німецька ввечері, A1 та A2",
    ar: "الألمانية مساءً، A1 وA2",
    fa: "آلمانی در شب، A1 و A2",
    ru: "Немецкий вечером, A1 и A2",
    tr: "Akşamları Almanca, A1 ve A2",
    fr: "Allemand le soir, A1 et A2",
    ti: "ጀርመንኛ ምሸት፣ A1ን A2ን",
  },
  20,
  { levels: ["A1", "A2"], places: [10, 16] },
);
export const PARENTS_COURSE = help(
  "SCHOOL",
  "INTEGRATION_COURSE",
  {
    de: "Elternkurs A1 bis B1 mit Kinderbetreuung",
    "de-x-easy": "Deutsch-Kurs für Eltern. Jemand passt auf die Kinder auf.",
    en: "Parents' course A1 to B1 with childcare",
    uk: "Курс для батьків A1–B1 з доглядом за дітьми",
    ar: "دورة للآباء والأمهات من A1 إلى B1 مع رعاية للأطفال",
    fa: "دورهٔ والدین از A1 تا B1 با نگهداری از کودکان",
    ru: "Курс для родителей A1–B1 с присмотром за детьми",
    tr: "Çocuk bakımıyla ebeveyn kursu, A1'den B1'e",
    fr: "Cours pour parents de A1 à B1 avec garde d'enfants",
    ti: "ኮርስ ንወለዲ ካብ A1 ክሳብ B1 ምስ ክንክን ቆልዑ",
  },
  20,
  { levels: ["A1", "B1"], places: [12, 16] },
);
export const VOCATIONAL_COURSE = help(
  "WORKSHOP",
  "VOCATIONAL_LANGUAGE_COURSE",
  {
    de: "Berufssprachkurs B1 und B2",
    "de-x-easy": "Deutsch-Kurs für die Arbeit. Sie lernen B1 und B2.",
    en: "Vocational language course B1 and B2",
    uk: "Професійний мовний курс B1 та B2",
    ar: "دورة لغة مهنية B1 وB2",
    fa: "دورهٔ زبان شغلی B1 و B2",
    ru: "Профессиональный языковой курс B1 и B2",
    tr: "Mesleki dil kursu B1 ve B2",
    fr: "Cours de langue professionnelle B1 et B2",
    ti: "ናይ ሞያ ቋንቋ ኮርስ B1ን B2ን",
  },
  30,
  { levels: ["B1", "B2"], places: [12, 20] },
);
export const CARE_COURSE = help(
  "WORKSHOP",
  "VOCATIONAL_LANGUAGE_COURSE",
  {
    de: "Fachsprache Pflege und Medizin, B2 und C1",
    "de-x-easy": "Deutsch für die Pflege und für Ärzte. Sie lernen B2 und C1.",
    en: "Language for care and medicine, B2 and C1",
    uk: "Фахова мова догляду та медицини, B2 і C1",
    ar: "لغة التمريض والطب، B2 وC1",
    fa: "زبان تخصصی پرستاری و پزشکی، B2 و C1",
    ru: "Профессиональный язык ухода и медицины, B2 и C1",
    tr: "Bakım ve tıp dili, B2 ve C1",
    fr: "Langue des soins et de la médecine, B2 et C1",
    ti: "ቋንቋ ክንክንን ሕክምናን፣ B2ን C1ን",
  },
  40,
  { levels: ["B2", "C1"], places: [10, 16] },
);
