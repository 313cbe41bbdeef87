/** Hamburg as the demonstration presents it. Made up; plain data. */
import { dwellings, need, offer, stock, type TownPresentation } from "../presentation.js";

export const HAMBURG: TownPresentation = {
  ags: "02000000",
  name: "Hamburg",
  names: { uk: "Гамбург", ar: "هامبورغ", fa: "هامبورگ", ru: "Гамбург", fr: "Hambourg", ti: "ሃምቡርግ" },
  headline: {
    de: "Welthafen mit vielen Sprachen",
    "de-x-easy": "Hamburg hat einen großen Hafen. Hier spricht man viele Sprachen.",
    en: "World port of many languages",
    uk: "Світовий порт багатьох мов",
    ar: "ميناء عالمي بلغات كثيرة",
    fa: "بندر جهانی با زبان‌های بسیار",
    ru: "Мировой порт, говорящий на многих языках",
    tr: "Çok dilli dünya limanı",
    fr: "Un port mondial aux nombreuses langues",
    ti: "ብዙሕ ቋንቋታት ዘለዎ ዓለምለኻዊ ወደብ",
  },
  introduction: {
    de: "In Hamburg gibt es Arbeit in fast jedem Beruf, Sprachkurse auf jedem Niveau und Gemeinschaften aus aller Welt. Eine bezahlbare Wohnung zu finden dauert oft lange; wir bieten deshalb vor allem Kurse, Ausbildung und Beratung an.",
    "de-x-easy":
      "In Hamburg gibt es fast jede Arbeit. Sie können gut Deutsch lernen. Eine Wohnung ist schwer zu finden. Die Suche dauert lange.",
    en: "Hamburg has work in almost every occupation, language courses at every level and communities from all over the world. Finding an affordable flat often takes long, so we mainly offer courses, training and advice.",
    uk: "У Гамбурзі є робота майже за кожною професією, мовні курси всіх рівнів і громади з усього світу. Знайти доступне житло часто непросто, тому ми пропонуємо насамперед курси, навчання професії та консультації.",
    ar: "في هامبورغ عمل في كل مهنة تقريبًا، ودورات لغة لكل المستويات، وجاليات من كل العالم. يستغرق العثور على شقة بسعر معقول وقتًا طويلًا، لذلك نقدم خاصة الدورات والتدريب والاستشارات.",
    fa: "در هامبورگ تقریباً برای هر شغلی کار هست و کلاس زبان در همهٔ سطح‌ها. پیدا کردن خانهٔ ارزان زمان می‌برد؛ برای همین بیشتر کلاس، کارآموزی و مشاوره ارائه می‌کنیم.",
    ru: "В Гамбурге есть работа почти по любой профессии, языковые курсы всех уровней и общины со всего мира. Найти доступную квартиру трудно, поэтому мы предлагаем прежде всего курсы, обучение и консультации.",
    tr: "Hamburg'da hemen her meslekte iş, her düzeyde dil kursu ve dünyanın her yerinden topluluklar vardır. Uygun kiralı daire bulmak uzun sürer; bu yüzden daha çok kurs, meslek eğitimi ve danışmanlık sunuyoruz.",
    fr: "À Hambourg, il y a du travail dans presque tous les métiers, des cours de langue de tous niveaux et des communautés du monde entier. Trouver un logement abordable prend du temps ; nous proposons surtout des cours, des formations et des conseils.",
  },
  strengths: [
    {
      de: "Anerkennungsberatung für Berufe aus dem Ausland",
      en: "Advice on the recognition of foreign qualifications",
      uk: "Консультації щодо визнання закордонних професій",
      ar: "استشارات للاعتراف بالمهن من الخارج",
    },
    {
      de: "Sprachkurse bis C1, auch abends",
      en: "Language courses up to C1, in the evening too",
      uk: "Мовні курси до рівня C1, також увечері",
      ar: "دورات لغة حتى المستوى C1، ومساءً أيضًا",
    },
    {
      de: "Nahverkehr rund um die Uhr",
      en: "Public transport around the clock",
      uk: "Громадський транспорт цілодобово",
      ar: "مواصلات عامة على مدار الساعة",
    },
  ],
  housing: { style: "CITY", warmRentCents: 1750, dwellings: [dwellings(1, 6, 2), dwellings(2, 4, 1)] },
  places: { CHILDCARE: stock(40, 0), VOCATIONAL_SCHOOL: stock(120, 55) },
  worded: [
    offer("TRAINING", 40, 22, {
      de: "Ausbildung in Hafenlogistik und Lager",
      en: "Training in port logistics and warehousing",
      uk: "Навчання портової логістики та складської справи",
      ar: "تدريب مهني في لوجستيات الميناء والمستودعات",
    }),
    offer("SPONSORSHIP", 60, 25, {
      de: "Mentoring für Menschen mit Studienabschluss",
      en: "Mentoring for people with a degree",
      uk: "Менторство для людей із вищою освітою",
      ar: "إرشاد لحملة الشهادات الجامعية",
    }),
  ],
  community: ["LGBTQI", "WOMENS_GROUP", "FAITH", "MUSIC"],
  needs: [
    need(
      "SKILLED_LABOUR",
      120,
      4,
      {
        de: "Fahrerinnen und Fahrer für Bus und Bahn",
        en: "Bus and train drivers",
        uk: "Водії автобусів і поїздів",
        ar: "سائقو حافلات وقطارات",
      },
      "52132",
    ),
    need(
      "SKILLED_LABOUR",
      200,
      5,
      {
        de: "Erzieherinnen und Erzieher für Kitas",
        en: "Childcare workers for day-care centres",
        uk: "Вихователі для дитсадків",
        ar: "مربيات ومربون للحضانات",
      },
      "83112",
    ),
  ],
};
