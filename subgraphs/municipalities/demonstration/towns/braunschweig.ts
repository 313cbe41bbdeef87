/** Braunschweig as the demonstration presents it. Made up; plain data. */
import { dwellings, need, offer, stock, type TownPresentation } from "../presentation.js";
import { SOFTWARE_DEVELOPERS } from "../words/need-titles.js";

export const BRAUNSCHWEIG: TownPresentation = {
  ags: "03101000",
  name: "Braunschweig",
  names: { uk: "Брауншвейг", ar: "براونشفايغ", fa: "براونشوایگ", ru: "Брауншвейг", fr: "Brunswick", ti: "ብራውንሽቫይግ" },
  headline: {
    de: "Stadt der Forschung und der Mobilität",
    "de-x-easy": "In Braunschweig forschen viele Menschen.",
    en: "City of research and mobility",
    uk: "Місто науки та мобільності",
    ar: "مدينة البحث العلمي والتنقل",
    fa: "شهر پژوهش و حمل‌ونقل",
    ru: "Город науки и мобильности",
    tr: "Araştırma ve ulaşım kenti",
    fr: "Ville de la recherche et de la mobilité",
    ti: "ከተማ ምርምርን መጓዓዝያን",
  },
  introduction: {
    de: "In Braunschweig arbeiten viele Menschen in Forschung, Fahrzeug- und Bahntechnik. Die Technische Universität und große Betriebe bieten Einstiege für Menschen mit Studium oder Fachausbildung. Am Wohnungsmarkt ist Geduld nötig.",
    "de-x-easy":
      "In Braunschweig forschen viele Menschen. Viele bauen Autos und Züge. Haben Sie studiert? Dann finden Sie hier vielleicht Arbeit. Die Suche nach einer Wohnung dauert lange.",
    en: "Many people in Braunschweig work in research, vehicle and railway technology. The technical university and large companies offer ways in for people with a degree or vocational training. The housing market takes patience.",
    uk: "У Брауншвейзі багато людей працює в науці, автомобільній і залізничній техніці. Технічний університет і великі підприємства відкривають шлях людям з вищою або професійною освітою.",
    ar: "يعمل كثيرون في براونشفايغ في البحث العلمي وتقنية السيارات والقطارات. تفتح الجامعة التقنية والشركات الكبيرة أبوابها لحملة الشهادات والمهن. البحث عن سكن يحتاج إلى صبر.",
  },
  strengths: [
    {
      de: "Brückenkurse für Ingenieurinnen und Ingenieure",
      en: "Bridging courses for engineers",
      uk: "Перехідні курси для інженерів та інженерок",
      ar: "دورات تأهيلية للمهندسات والمهندسين",
    },
    {
      de: "Stadtbahn und Bus im dichten Takt",
      en: "Frequent trams and buses",
      uk: "Трамваї та автобуси ходять часто",
      ar: "ترام وحافلات متقاربة المواعيد",
    },
  ],
  housing: {
    style: "POST_WAR",
    warmRentCents: 1250,
    dwellings: [dwellings(1, 8, 3), dwellings(2, 5, 2, true), dwellings(4, 2, 1)],
  },
  places: { CHILDCARE: stock(25, 0), PRIMARY_SCHOOL: stock(35, 9), SECONDARY_SCHOOL: stock(40, 12) },
  worded: [
    offer("INTERNSHIP", 10, 5, {
      de: "Praktikum im Labor und in der Entwicklung",
      en: "Internship in laboratory and development",
      uk: "Практика в лабораторії та розробці",
      ar: "تدريب عملي في المختبر والتطوير",
    }),
    offer("TRAINING", 16, 9, {
      de: "Ausbildung in der Fahrzeugtechnik",
      en: "Training in vehicle technology",
      uk: "Навчання автомобільної техніки",
      ar: "تدريب مهني في تقنية المركبات",
    }),
  ],
  community: ["SPONSORSHIP", "SPORTS", "LGBTQI", "MUSIC"],
  needs: [
    need("SKILLED_LABOUR", 30, 4, SOFTWARE_DEVELOPERS, "43414"),
    need(
      "SKILLED_LABOUR",
      40,
      4,
      {
        de: "Fahrerinnen und Fahrer für Bus und Stadtbahn",
        en: "Bus and tram drivers",
        uk: "Водії автобусів і міської залізниці",
        ar: "سائقو حافلات وترام المدينة",
      },
      "52132",
    ),
  ],
};
