/** Berlin as the demonstration presents it. Made up; plain data. */
import { dwellings, need, offer, stock, type TownPresentation } from "../presentation.js";
import { NURSES } from "../words/need-titles.js";

export const BERLIN: TownPresentation = {
  ags: "11000000",
  name: "Berlin",
  names: { uk: "Берлін", ar: "برلين", fa: "برلین", ru: "Берлин", ti: "በርሊን" },
  headline: {
    de: "Hauptstadt in allen Sprachen",
    "de-x-easy": "Berlin ist die Haupt-Stadt. Hier spricht man alle Sprachen.",
    en: "Capital in every language",
    uk: "Столиця всіма мовами",
    ar: "عاصمة بكل اللغات",
    fa: "پایتخت به همهٔ زبان‌ها",
    ru: "Столица на всех языках",
    tr: "Her dilde başkent",
    fr: "Une capitale dans toutes les langues",
    ti: "ብኹሉ ቋንቋታት ርእሰ ከተማ",
  },
  introduction: {
    de: "In Berlin findet man Beratung, Ärzte und Vereine in fast jeder Sprache. Arbeit gibt es in Gesundheit, Gastgewerbe, Informationstechnik und Bau. Wohnungen und Kitaplätze sind dagegen so knapp, dass wir nur wenige zeigen können.",
    "de-x-easy":
      "In Berlin spricht man viele Sprachen. Ärzte und Berater sprechen vielleicht Ihre Sprache. Es gibt viel Arbeit. Es gibt nur wenige Wohnungen und Kita-Plätze.",
    en: "In Berlin there are advisers, doctors and clubs in almost every language. There is work in health, hospitality, information technology and construction. Flats and day-care places are so scarce, however, that we can show only a few.",
    uk: "У Берліні є консультації, лікарі та спілки майже кожною мовою. Робота є в медицині, гастрономії, інформаційних технологіях і будівництві. Натомість житла й місць у дитсадках дуже мало.",
    ar: "في برلين استشارات وأطباء وجمعيات بكل اللغات تقريبًا. يوجد عمل في الصحة والمطاعم والمعلوماتية والبناء، أما الشقق وأماكن الحضانة فقليلة جدًا.",
    fa: "در برلین مشاور، پزشک و انجمن تقریباً به هر زبانی هست. در بهداشت، رستوران، رایانه و ساختمان کار هست. خانه و جای مهدکودک بسیار کم است.",
    ru: "В Берлине есть консультации, врачи и общества почти на каждом языке. Работа есть в медицине, гостиницах, информатике и строительстве. Жилья и мест в детских садах очень мало.",
    tr: "Berlin'de hemen her dilde danışmanlık, doktor ve dernek bulunur. Sağlık, otelcilik, bilişim ve inşaatta iş vardır. Daire ve kreş yeri ise çok azdır.",
    fr: "À Berlin, on trouve conseils, médecins et associations dans presque toutes les langues. Il y a du travail dans la santé, l'hôtellerie, l'informatique et le bâtiment. Logements et places en crèche sont très rares.",
  },
  strengths: [
    {
      de: "Beratung in mehr als zwanzig Sprachen",
      en: "Advice in more than twenty languages",
      uk: "Консультації понад двадцятьма мовами",
      ar: "استشارات بأكثر من عشرين لغة",
    },
    {
      de: "Geschützte Angebote für queere Geflüchtete",
      en: "Safe places for queer refugees",
      uk: "Захищені місця для квір-біженців",
      ar: "أماكن آمنة للاجئين الكويريين",
    },
  ],
  housing: { style: "CITY", warmRentCents: 1750, dwellings: [dwellings(1, 6, 1, true), dwellings(2, 4, 1)] },
  places: {
    CHILDCARE: stock(40, 0),
    PRIMARY_SCHOOL: stock(60, 0),
    SECONDARY_SCHOOL: stock(60, 5),
    VOCATIONAL_SCHOOL: stock(160, 70),
  },
  worded: [
    offer("LGBTQI", 40, 18, {
      de: "Begleitung und geschützte Wohngruppe für queere Geflüchtete",
      en: "Company and a safe shared flat for queer refugees",
      uk: "Супровід і захищене спільне житло для квір-біженців",
      ar: "مرافقة وسكن مشترك آمن للاجئين الكويريين",
    }),
    offer("INTERNSHIP", 25, 12, {
      de: "Praktikum in der Softwareentwicklung",
      en: "Internship in software development",
      uk: "Практика з розробки програм",
      ar: "تدريب عملي في تطوير البرمجيات",
    }),
  ],
  community: ["WOMENS_GROUP", "FAITH", "MUSIC", "SPORTS"],
  needs: [
    need("SKILLED_LABOUR", 180, 5, NURSES, "81302"),
    need(
      "SKILLED_LABOUR",
      140,
      5,
      {
        de: "Lehrkräfte an Grundschulen",
        en: "Primary school teachers",
        uk: "Учителі початкової школи",
        ar: "معلمات ومعلمون للمدارس الابتدائية",
      },
      "84114",
    ),
  ],
};
