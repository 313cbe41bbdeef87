/** Halle (Saale) as the demonstration presents it. Made up; plain data. */
import { dwellings, need, offer, stock, type TownPresentation } from "../presentation.js";

export const HALLE: TownPresentation = {
  ags: "15002000",
  name: "Halle (Saale)",
  names: { uk: "Галле", ar: "هاله", fa: "هاله", ru: "Галле", ti: "ሃለ" },
  headline: {
    de: "Händelstadt mit Platz in der Neustadt",
    "de-x-easy": "Halle ist eine große Stadt. In Halle-Neustadt ist Platz.",
    en: "Handel's city with room in its new town",
    uk: "Місто Генделя, де є місце в новому районі",
    ar: "مدينة هاندل وفيها متسع في حيّها الجديد",
    fa: "شهر هندل با جا در محلهٔ نو",
    ru: "Город Генделя, где есть место в новом районе",
    tr: "Yeni mahallesinde yer olan Händel kenti",
    fr: "Ville de Haendel, de la place dans ses nouveaux quartiers",
    ti: "ከተማ ሄንደል፣ ኣብ ሓድሽ ሰፈራ ቦታ ኣሎ",
  },
  introduction: {
    de: "Halle hat zwei Gesichter: die alte Universitätsstadt und Halle-Neustadt mit großen, günstigen Wohnungen. Lebensmittel, Chemie und Forschung geben Arbeit. Arabisch, Ukrainisch und Russisch hört man jeden Tag.",
    "de-x-easy":
      "Halle ist eine alte Stadt. In Halle-Neustadt gibt es große Wohnungen. Sie sind nicht teuer. Es gibt Arbeit mit Lebens-Mitteln. Viele Menschen sprechen Arabisch oder Ukrainisch.",
    en: "Halle has two faces: the old university city and Halle-Neustadt with large, affordable flats. Food, chemistry and research give work. Arabic, Ukrainian and Russian are heard every day.",
    uk: "Галле має два обличчя: старе університетське місто і район Нойштадт із великими недорогими квартирами. Роботу дають харчова промисловість, хімія та наука.",
    ar: "لمدينة هاله وجهان: مدينة الجامعة القديمة وحي نويشتات بشققه الكبيرة الرخيصة. توفر الأغذية والكيمياء والأبحاث العمل، وتُسمع العربية كل يوم.",
    fa: "هاله دو چهره دارد: شهر دانشگاهی کهن و محلهٔ نویشتات با خانه‌های بزرگ و ارزان. مواد غذایی، شیمی و پژوهش کار می‌دهند. هر روز عربی، اوکراینی و روسی شنیده می‌شود.",
    ru: "У Галле два лица: старый университетский город и Нойштадт с большими недорогими квартирами. Работу дают пищевая промышленность, химия и наука. Каждый день слышны арабский, украинский и русский.",
    tr: "Halle'nin iki yüzü var: eski üniversite kenti ve büyük, uygun kiralı daireleriyle Neustadt. Gıda, kimya ve araştırma iş verir. Her gün Arapça, Ukraynaca ve Rusça duyulur.",
    fr: "Halle a deux visages : la vieille ville universitaire et Neustadt avec ses grands logements abordables. L'alimentation, la chimie et la recherche offrent du travail. On y entend chaque jour l'arabe, l'ukrainien et le russe.",
    ti: "ሃለ ጥንታዊት ከተማ እያ። ኣብ ሓድሽ ሰፈራ ዓበይቲ ገዛውቲ ኣሎ። ክራዩ ክቡር ኣይኮነን። ኣብ ፋብሪካታት መግቢ ስራሕ ኣሎ። ብዙሓት ሰባት ዓረብኛ ወይ ዩክሬንኛ ይዛረቡ።",
  },
  strengths: [
    {
      de: "Große Wohnungen mit Aufzug",
      en: "Large flats with a lift",
      uk: "Великі квартири з ліфтом",
      ar: "شقق كبيرة بمصعد",
    },
    {
      de: "Sprachmittlung in Ämtern und Praxen",
      en: "Interpreters in offices and surgeries",
      uk: "Усний переклад в установах і в лікарів",
      ar: "ترجمة شفوية في الدوائر وعيادات الأطباء",
    },
  ],
  housing: {
    style: "PREFABRICATED",
    warmRentCents: 990,
    dwellings: [dwellings(2, 14, 9, true), dwellings(4, 12, 7, true), dwellings(5, 5, 3), dwellings(8, 1, 1)],
  },
  places: {
    CHILDCARE: stock(45, 9),
    PRIMARY_SCHOOL: stock(50, 5),
    SECONDARY_SCHOOL: stock(55, 12),
    VOCATIONAL_SCHOOL: stock(60, 33),
  },
  worded: [
    offer("TRAINING", 16, 11, {
      de: "Ausbildung in der Lebensmitteltechnik",
      en: "Training in food technology",
      uk: "Навчання харчових технологій",
      ar: "تدريب مهني في تقنية الأغذية",
    }),
  ],
  community: ["SPONSORSHIP", "MUSIC", "WOMENS_GROUP", "FAITH", "SPORTS"],
  needs: [
    need(
      "SKILLED_LABOUR",
      30,
      4,
      {
        de: "Helferinnen und Helfer in der Lebensmittelherstellung",
        en: "Food production helpers",
        uk: "Помічники у виробництві харчових продуктів",
        ar: "عمال مساعدون في إنتاج الأغذية",
      },
      "29201",
    ),
    need(
      "SKILLED_LABOUR",
      20,
      3,
      {
        de: "Chemielaborantinnen und Chemielaboranten",
        en: "Chemical laboratory technicians",
        uk: "Лаборанти-хіміки",
        ar: "فنيو مختبرات كيميائية",
      },
      "41322",
    ),
  ],
};
