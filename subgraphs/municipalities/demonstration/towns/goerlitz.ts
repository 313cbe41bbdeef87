/** Görlitz as the demonstration presents it. Made up; plain data. */
import { dwellings, need, offer, stock, type TownPresentation } from "../presentation.js";
import { GERIATRIC_NURSES, WELDERS } from "../words/need-titles.js";

export const GOERLITZ: TownPresentation = {
  ags: "14626110",
  name: "Görlitz",
  names: { uk: "Гьорліц", ar: "غورليتس", fa: "گورلیتس", ru: "Гёрлиц", ti: "ገርሊትስ" },
  headline: {
    de: "Europastadt an der Neiße",
    "de-x-easy": "Görlitz liegt an der Grenze zu Polen.",
    en: "European city on the Neisse",
    uk: "Європейське місто на Нейсе",
    ar: "مدينة أوروبية على نهر نايسه",
    fa: "شهر اروپایی کنار رود نایسه",
    ru: "Европейский город на реке Нейсе",
    tr: "Neisse kıyısında Avrupa kenti",
    fr: "Ville européenne sur la Neisse",
    ti: "ኣብ ሩባ ናይሰ እትርከብ ኤውሮጳዊት ከተማ",
  },
  introduction: {
    de: "Görlitz und Zgorzelec sind zwei Städte in zwei Ländern und leben wie eine. Turbinen- und Schienenfahrzeugbau, Pflege und Gastgewerbe suchen Menschen. In prächtigen alten Häusern stehen viele Wohnungen leer und sind günstig zu mieten.",
    "de-x-easy":
      "Görlitz liegt an der Grenze zu Polen. Es gibt Arbeit mit Maschinen und Zügen. Es gibt auch Arbeit in der Pflege. Viele alte Wohnungen sind frei. Sie sind nicht teuer.",
    en: "Görlitz and Zgorzelec are two towns in two countries and live like one. Turbine and rail vehicle makers, care and hospitality look for people. Many flats in splendid old houses stand empty and are cheap to rent.",
    uk: "Гьорліц і Згожелець — два міста у двох країнах, що живуть як одне. Потрібні люди для виробництва турбін і вагонів, догляду та гастрономії. У розкішних старих будинках багато вільних недорогих квартир.",
    ar: "غورليتس وزغورزيلتس مدينتان في بلدين تعيشان كمدينة واحدة. تبحث صناعة التوربينات والقطارات والرعاية والضيافة عن عاملين. في البيوت القديمة الجميلة شقق كثيرة شاغرة ورخيصة.",
    fa: "گورلیتس و زگوژلتس دو شهر در دو کشورند و مانند یک شهر زندگی می‌کنند. صنعت توربین و قطار، پرستاری و هتل‌ها نیرو می‌خواهند. در خانه‌های قدیمی زیبا آپارتمان‌های خالی و ارزان بسیار است.",
    ru: "Гёрлиц и Згожелец — два города в двух странах, живущие как один. Нужны люди в производстве турбин и вагонов, в уходе и гостиницах. В красивых старых домах много свободных недорогих квартир.",
    tr: "Görlitz ve Zgorzelec iki ülkede iki kenttir ve tek kent gibi yaşar. Türbin ve demir yolu aracı yapımı, bakım ve otelcilik eleman arıyor. Görkemli eski evlerde birçok boş ve ucuz daire var.",
    fr: "Görlitz et Zgorzelec sont deux villes dans deux pays et vivent comme une seule. Turbines, matériel ferroviaire, soins et hôtellerie recrutent. Dans de superbes maisons anciennes, beaucoup de logements sont libres et bon marché.",
  },
  strengths: [
    {
      de: "Günstige Altbauwohnungen",
      en: "Affordable flats in old houses",
      uk: "Недорогі квартири в старих будинках",
      ar: "شقق رخيصة في بيوت قديمة",
    },
    {
      de: "Slawische Sprachen im Alltag",
      en: "Slavic languages in daily life",
      uk: "Слов'янські мови щодня",
      ar: "لغات سلافية في الحياة اليومية",
    },
  ],
  housing: {
    style: "OLD_TOWN",
    warmRentCents: 880,
    dwellings: [dwellings(1, 8, 6), dwellings(2, 12, 9, true), dwellings(4, 12, 9), dwellings(6, 4, 3)],
  },
  places: {
    CHILDCARE: stock(30, 14),
    PRIMARY_SCHOOL: stock(35, 18),
    SECONDARY_SCHOOL: stock(36, 17),
    VOCATIONAL_SCHOOL: stock(40, 25),
  },
  worded: [
    offer("TRAINING", 14, 10, {
      de: "Ausbildung im Schienenfahrzeugbau",
      en: "Training in rail vehicle construction",
      uk: "Навчання будівництва рейкового транспорту",
      ar: "تدريب مهني في صناعة القطارات",
    }),
    offer("SPONSORSHIP", 12, 8, {
      de: "Probewohnen in der Altstadt",
      en: "Trial living in the old town",
      uk: "Пробне проживання в старому місті",
      ar: "سكن تجريبي في المدينة القديمة",
    }),
  ],
  community: ["SPORTS", "MUSIC", "CLUB", "FAITH"],
  needs: [
    need("SKILLED_LABOUR", 20, 4, WELDERS, "24422"),
    need("SKILLED_LABOUR", 25, 4, GERIATRIC_NURSES, "82102"),
    need("RESIDENTS", 150, 3, {
      de: "Familien und junge Erwachsene",
      en: "Families and young adults",
      uk: "Родини та молодь",
      ar: "عائلات وشباب",
    }),
  ],
};
