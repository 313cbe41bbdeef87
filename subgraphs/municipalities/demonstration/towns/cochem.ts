/** Cochem as the demonstration presents it. Made up; plain data. */
import { dwellings, need, offer, type TownPresentation } from "../presentation.js";
import { COOKS } from "../words/need-titles.js";

export const COCHEM: TownPresentation = {
  ags: "07135020",
  name: "Cochem",
  names: { uk: "Кохем", ar: "كوخم", fa: "کوخم", ru: "Кохем", ti: "ኮኸም" },
  headline: {
    de: "Kreisstadt zwischen Weinbergen",
    "de-x-easy": "Cochem ist klein. Hier wächst Wein.",
    en: "District town among vineyards",
    uk: "Районний центр серед виноградників",
    ar: "مركز القضاء بين كروم العنب",
    fa: "مرکز شهرستان میان تاکستان‌ها",
    ru: "Районный центр среди виноградников",
    tr: "Üzüm bağları arasında ilçe merkezi",
    fr: "Chef-lieu parmi les vignes",
    ti: "ኣብ መንጎ ኣታኽልቲ ወይኒ እትርከብ ማእከል ወረዳ",
  },
  introduction: {
    de: "Cochem ist klein und doch Kreisstadt: Ämter, Krankenhaus und Bahnhof sind da. Von Ostern bis Weihnachten kommen Gäste an die Mosel; Hotels und Winzer suchen dann viele Hände. Für Kitas ist die Verbandsgemeinde zuständig, dazu stellen wir hier nichts vor.",
    "de-x-easy":
      "Cochem ist klein. Es gibt Ämter, ein Kranken-Haus und einen Bahn-Hof. Im Sommer kommen viele Gäste. Dann suchen die Hotels viele Menschen.",
    en: "Cochem is small and yet the seat of its district, with offices, a hospital and a railway station. From Easter to Christmas guests come to the Moselle, and hotels and winegrowers need many hands. Day care is the business of the association of municipalities, so we present nothing of it here.",
    uk: "Кохем — невелике місто, але центр району: є установи, лікарня та вокзал. Від Великодня до Різдва на Мозель приїздять гості; тоді готелям і виноробам потрібно багато рук.",
    ar: "كوخم بلدة صغيرة لكنها مركز القضاء: فيها دوائر ومستشفى ومحطة قطار. من عيد الفصح إلى عيد الميلاد يأتي الضيوف إلى نهر الموزل، فتحتاج الفنادق وكروم العنب إلى أيدٍ كثيرة.",
    fr: "Cochem est une petite ville, mais elle a une gare, un hôpital et les services du district. De Pâques à Noël, les hôtels et les vignerons ont besoin de beaucoup de monde.",
  },
  strengths: [
    {
      de: "Arbeit im Gastgewerbe, auch für den Anfang",
      en: "Work in hospitality, for a start too",
      uk: "Робота в гостинності, також для початку",
      ar: "عمل في الضيافة، وللمبتدئين أيضًا",
    },
    { de: "Wohnungen für Beschäftigte", en: "Flats for employees", uk: "Житло для працівників", ar: "شقق للعاملين" },
  ],
  housing: {
    style: "OLD_TOWN",
    warmRentCents: 1000,
    dwellings: [dwellings(1, 4, 3), dwellings(2, 4, 3), dwellings(4, 2, 1)],
  },
  places: {},
  worded: [
    offer("TRAINING", 8, 7, {
      de: "Ausbildung in Hotel und Weinbau",
      en: "Training in hotels and viticulture",
      uk: "Навчання в готелі та виноробстві",
      ar: "تدريب مهني في الفنادق وزراعة الكروم",
    }),
  ],
  community: ["CLUB", "SPORTS", "MUSIC"],
  needs: [
    need("SKILLED_LABOUR", 14, 5, COOKS, "29302"),
    need(
      "SKILLED_LABOUR",
      16,
      4,
      {
        de: "Servicekräfte",
        en: "Waiting staff",
        uk: "Працівники з обслуговування гостей",
        ar: "عاملون في خدمة الضيوف",
      },
      "63302",
    ),
  ],
};
