/** Künzelsau as the demonstration presents it. Made up; plain data. */
import { dwellings, need, offer, stock, type TownPresentation } from "../presentation.js";

export const KUENZELSAU: TownPresentation = {
  ags: "08126046",
  name: "Künzelsau",
  names: { uk: "Кюнцельзау", ar: "كونتسلساو", fa: "کونتسلزاو", ru: "Кюнцельзау", ti: "ኩንትሰልዛው" },
  headline: {
    de: "Kleine Stadt mit Arbeit für viele",
    "de-x-easy": "Künzelsau ist klein. Hier gibt es viel Arbeit.",
    en: "Small town with work for many",
    uk: "Невелике місто з роботою для багатьох",
    ar: "بلدة صغيرة فيها عمل لكثيرين",
    fa: "شهری کوچک با کار برای بسیاری",
    ru: "Небольшой город с работой для многих",
    tr: "Birçok kişiye iş olan küçük kent",
    fr: "Petite ville, du travail pour beaucoup",
    ti: "ንብዙሓት ስራሕ ዘለዋ ንእሽቶ ከተማ",
  },
  introduction: {
    de: "In und um Künzelsau gibt es mehr Arbeitsplätze als Menschen, die sie ausfüllen: Lüftungstechnik, Handel mit Schrauben und Werkzeug, Logistik. Viele Betriebe stellen ohne deutsche Zeugnisse ein und bezahlen den Sprachkurs.",
    "de-x-easy":
      "In Künzelsau gibt es viel Arbeit. Viele Firmen suchen Menschen. Sie brauchen oft kein deutsches Zeugnis. Die Firmen bezahlen den Deutsch-Kurs.",
    en: "In and around Künzelsau there are more jobs than people to fill them: ventilation technology, trade in screws and tools, logistics. Many companies hire without German certificates and pay for the language course.",
    uk: "У Кюнцельзау та околицях більше робочих місць, ніж людей: вентиляційна техніка, торгівля кріпленням та інструментом, логістика. Багато підприємств беруть без німецьких свідоцтв і оплачують мовний курс.",
    ar: "في كونتسلساو ومحيطها وظائف أكثر من عدد الناس: تقنيات التهوية وتجارة البراغي والأدوات والخدمات اللوجستية. كثير من الشركات توظف بلا شهادات ألمانية وتدفع تكاليف دورة اللغة.",
    fa: "در کونتسلزاو و اطراف آن شغل بیش از نیروی کار است: تهویه، پیچ و ابزار، انبارداری. بسیاری از شرکت‌ها بدون مدرک آلمانی استخدام می‌کنند و هزینهٔ کلاس زبان را می‌پردازند.",
    ru: "В Кюнцельзау и вокруг рабочих мест больше, чем людей: вентиляционная техника, торговля крепежом и инструментом, логистика. Многие предприятия берут без немецких документов и оплачивают языковой курс.",
    tr: "Künzelsau ve çevresinde çalışacak insandan çok iş var: havalandırma tekniği, vida ve alet ticareti, lojistik. Birçok işletme Alman belgesi istemeden işe alır ve dil kursunu öder.",
    fr: "À Künzelsau et aux alentours, il y a plus d'emplois que de bras : ventilation, vis et outillage, logistique. Beaucoup d'entreprises embauchent sans certificat allemand et paient le cours de langue.",
  },
  strengths: [
    {
      de: "Fast Vollbeschäftigung",
      en: "Almost full employment",
      uk: "Майже повна зайнятість",
      ar: "بطالة شبه معدومة",
    },
    {
      de: "Betriebe, die den Sprachkurs bezahlen",
      en: "Companies that pay for the language course",
      uk: "Підприємства, що оплачують мовний курс",
      ar: "شركات تدفع تكاليف دورة اللغة",
    },
  ],
  housing: {
    style: "POST_WAR",
    warmRentCents: 1120,
    dwellings: [dwellings(1, 4, 2), dwellings(3, 3, 2, true), dwellings(4, 2, 1)],
  },
  places: {
    CHILDCARE: stock(12, 2),
    PRIMARY_SCHOOL: stock(15, 7),
    SECONDARY_SCHOOL: stock(18, 9),
    VOCATIONAL_SCHOOL: stock(40, 23),
  },
  worded: [
    offer("TRAINING", 20, 16, {
      de: "Ausbildung in Elektronik, Lager und Handel",
      en: "Training in electronics, warehousing and trade",
      uk: "Навчання електроніки, складської справи та торгівлі",
      ar: "تدريب مهني في الإلكترونيات والتخزين والتجارة",
    }),
    offer("INTERNSHIP", 10, 8, {
      de: "Einstiegspraktikum in der Produktion",
      en: "Entry internship in production",
      uk: "Початкова практика на виробництві",
      ar: "تدريب للمبتدئين في الإنتاج",
    }),
  ],
  community: ["SPONSORSHIP", "SPORTS", "CLUB"],
  needs: [
    need(
      "SKILLED_LABOUR",
      40,
      5,
      {
        de: "Montagekräfte in der Produktion",
        en: "Assembly workers",
        uk: "Монтажники на виробництві",
        ar: "عمال تجميع في الإنتاج",
      },
      "25101",
    ),
    need(
      "SKILLED_LABOUR",
      30,
      4,
      { de: "Kräfte für das Lager", en: "Warehouse workers", uk: "Працівники складу", ar: "عمال للمستودع" },
      "51311",
    ),
    need("TRAINEES", 25, 4, {
      de: "Auszubildende in Technik und Handel",
      en: "Trainees in technology and trade",
      uk: "Учні в техніці та торгівлі",
      ar: "متدربون في التقنية والتجارة",
    }),
  ],
};
