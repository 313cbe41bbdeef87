/** Bochum as the demonstration presents it. Made up; plain data. */
import { dwellings, need, offer, stock, type TownPresentation } from "../presentation.js";
import { TRAINEES_IN_THE_CRAFTS } from "../words/need-titles.js";

export const BOCHUM: TownPresentation = {
  ags: "05911000",
  name: "Bochum",
  names: { uk: "Бохум", ar: "بوخوم", fa: "بوخوم", ru: "Бохум", ti: "ቦኹም" },
  headline: {
    de: "Vom Bergbau zur Wissensstadt",
    "de-x-easy": "Früher gab es in Bochum Kohle. Heute gibt es viele Hoch-Schulen.",
    en: "From coal mining to a city of knowledge",
    uk: "Від шахт до міста знань",
    ar: "من مدينة المناجم إلى مدينة المعرفة",
    fa: "از معدن تا شهر دانش",
    ru: "От угольных шахт к городу знаний",
    tr: "Madencilikten bilgi kentine",
    fr: "De la mine à la ville du savoir",
    ti: "ካብ ዕደና ናብ ከተማ ፍልጠት",
  },
  introduction: {
    de: "Bochum ist im Ruhrgebiet zu Hause: Menschen aus vielen Ländern haben hier immer schon zusammen gearbeitet. Universität, Kliniken, Logistik und Handwerk suchen Leute. Busse und Bahnen verbinden mit allen Nachbarstädten.",
    "de-x-easy":
      "In Bochum leben Menschen aus vielen Ländern. Es gibt Arbeit im Kranken-Haus und im Lager. Busse und Bahnen fahren in viele Städte.",
    en: "Bochum is at home in the Ruhr area, where people from many countries have always worked together. University, hospitals, logistics and crafts look for people. Buses and trains connect all neighbouring cities.",
    uk: "Бохум — частина Рурської області, де здавна разом працюють люди з багатьох країн. Університету, клінікам, логістиці й ремеслам потрібні люди. Автобуси та поїзди з'єднують усі сусідні міста.",
    ar: "بوخوم من مدن الرور، حيث عمل أناس من بلدان كثيرة معًا دائمًا. تبحث الجامعة والمستشفيات والخدمات اللوجستية والحرف عن عاملين. تصل الحافلات والقطارات إلى كل المدن المجاورة.",
    fa: "بوخوم در منطقهٔ رور است؛ مردمی از کشورهای بسیار همیشه اینجا با هم کار کرده‌اند. دانشگاه، بیمارستان‌ها، انبارداری و صنایع دستی نیرو می‌خواهند. اتوبوس و قطار به همهٔ شهرهای همسایه می‌رود.",
    ru: "Бохум — часть Рурской области, где люди из многих стран всегда работали вместе. Университету, клиникам, логистике и ремёслам нужны люди. Автобусы и поезда связывают все соседние города.",
    tr: "Bochum Ruhr bölgesindedir; burada birçok ülkeden insan hep birlikte çalıştı. Üniversite, hastaneler, lojistik ve zanaat eleman arıyor. Otobüs ve trenler bütün komşu kentlere gider.",
    fr: "Bochum est au cœur de la Ruhr, où des gens de nombreux pays ont toujours travaillé ensemble. Université, hôpitaux, logistique et artisanat recrutent. Bus et trains relient toutes les villes voisines.",
  },
  strengths: [
    {
      de: "Große arabischsprachige Gemeinschaft",
      en: "Large Arabic-speaking community",
      uk: "Велика арабомовна громада",
      ar: "جالية كبيرة ناطقة بالعربية",
    },
    {
      de: "Hochschulen mit Programmen für Geflüchtete",
      en: "Universities with programmes for refugees",
      uk: "Університети з програмами для біженців",
      ar: "جامعات لديها برامج للاجئين",
    },
  ],
  housing: {
    style: "POST_WAR",
    warmRentCents: 1120,
    dwellings: [dwellings(2, 10, 5), dwellings(4, 6, 2), dwellings(5, 1, 0)],
  },
  places: {
    CHILDCARE: stock(35, 0),
    PRIMARY_SCHOOL: stock(45, 10),
    SECONDARY_SCHOOL: stock(50, 15),
    VOCATIONAL_SCHOOL: stock(70, 30),
  },
  worded: [
    offer("TRAINING", 22, 12, {
      de: "Ausbildung in Lager und Logistik",
      en: "Training in warehousing and logistics",
      uk: "Навчання складської справи та логістики",
      ar: "تدريب مهني في التخزين والخدمات اللوجستية",
    }),
  ],
  community: ["SPONSORSHIP", "SPORTS", "FAITH", "MUSIC", "LGBTQI"],
  needs: [
    need(
      "SKILLED_LABOUR",
      70,
      4,
      {
        de: "Pflegefachkräfte für die Kliniken",
        en: "Nurses for the hospitals",
        uk: "Медсестри й медбрати для клінік",
        ar: "ممرضات وممرضون للمستشفيات",
      },
      "81302",
    ),
    need("TRAINEES", 50, 3, TRAINEES_IN_THE_CRAFTS),
  ],
};
