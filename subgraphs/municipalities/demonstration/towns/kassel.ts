/** Kassel as the demonstration presents it. Made up; plain data. */
import { dwellings, need, offer, stock, type TownPresentation } from "../presentation.js";
import { INDUSTRIAL_MECHANICS } from "../words/need-titles.js";

export const KASSEL: TownPresentation = {
  ags: "06611000",
  name: "Kassel",
  names: { uk: "Кассель", ar: "كاسل", fa: "کاسل", ru: "Кассель", ti: "ካሰል" },
  headline: {
    de: "Stadt der documenta mitten in Deutschland",
    "de-x-easy": "Kassel liegt in der Mitte von Deutschland.",
    en: "City of the documenta in the middle of Germany",
    uk: "Місто документи в центрі Німеччини",
    ar: "مدينة دوكومنتا في قلب ألمانيا",
    fa: "شهر داکیومنتا در میانهٔ آلمان",
    ru: "Город документы в самом центре Германии",
    tr: "Almanya'nın ortasında documenta kenti",
    fr: "Ville de la documenta au milieu de l'Allemagne",
    ti: "ኣብ ማእከል ጀርመን እትርከብ ከተማ ዶኩመንታ",
  },
  introduction: {
    de: "Kassel liegt in der Mitte und ist mit dem Zug aus allen Richtungen erreichbar. Bahn- und Fahrzeugtechnik, Logistik und Kliniken suchen Menschen. In den Stadtteilen gibt es viele arabisch- und türkischsprachige Geschäfte, Vereine und Gemeinden.",
    "de-x-easy":
      "Kassel liegt in der Mitte von Deutschland. Viele Züge halten hier. Es gibt Arbeit mit Zügen und Autos. Es gibt viele arabische und türkische Läden.",
    en: "Kassel lies in the middle and can be reached by train from every direction. Railway and vehicle technology, logistics and hospitals look for people. Its districts have many Arabic- and Turkish-speaking shops, clubs and communities.",
    uk: "Кассель лежить у центрі країни, сюди легко дістатися поїздом звідусіль. Залізничній та автомобільній техніці, логістиці й клінікам потрібні люди. У районах багато арабських і турецьких крамниць, спілок та громад.",
    ar: "تقع كاسل في وسط ألمانيا ويمكن الوصول إليها بالقطار من كل الاتجاهات. تبحث صناعة القطارات والسيارات والخدمات اللوجستية والمستشفيات عن عاملين. في أحياء المدينة متاجر وجمعيات كثيرة ناطقة بالعربية والتركية.",
    fa: "کاسل در میانهٔ کشور است و با قطار از هر سو می‌توان به آن رسید. صنعت قطار و خودرو، انبارداری و بیمارستان‌ها نیرو می‌خواهند. در محله‌ها فروشگاه‌ها و انجمن‌های عربی و ترکی بسیار است.",
    ru: "Кассель лежит в центре страны, сюда легко доехать поездом отовсюду. Железнодорожной и автомобильной технике, логистике и клиникам нужны люди. В районах много арабских и турецких магазинов, клубов и общин.",
    tr: "Kassel ülkenin ortasındadır ve her yönden trenle ulaşılır. Demir yolu ve araç tekniği, lojistik ve hastaneler eleman arıyor. Mahallelerde Arapça ve Türkçe konuşulan birçok dükkân ve dernek vardır.",
    fr: "Kassel est au centre du pays et accessible en train de partout. Le ferroviaire, l'automobile, la logistique et les hôpitaux recrutent. Ses quartiers comptent beaucoup de commerces et d'associations arabophones et turcophones.",
    ti: "ካሰል ኣብ ማእከል ጀርመን ትርከብ። ብዙሓት ባቡራት ኣብዚ ደው ይብላ። ኣብ ፋብሪካታት ባቡርን መካይንን ስራሕ ኣሎ። ብዙሕ ናይ ዓረብን ናይ ቱርክን ድኳናት ኣሎ።",
  },
  strengths: [
    {
      de: "Arbeit in Industrie und Logistik",
      en: "Work in industry and logistics",
      uk: "Робота в промисловості та логістиці",
      ar: "عمل في الصناعة والخدمات اللوجستية",
    },
    {
      de: "Kurse für Frauen mit Kinderbetreuung",
      en: "Courses for women with childcare",
      uk: "Курси для жінок із доглядом за дітьми",
      ar: "دورات للنساء مع رعاية للأطفال",
    },
  ],
  housing: {
    style: "POST_WAR",
    warmRentCents: 1200,
    dwellings: [dwellings(1, 6, 3), dwellings(3, 5, 2, true), dwellings(4, 4, 1)],
  },
  places: {
    CHILDCARE: stock(28, 3),
    PRIMARY_SCHOOL: stock(35, 12),
    SECONDARY_SCHOOL: stock(40, 16),
    VOCATIONAL_SCHOOL: stock(60, 30),
  },
  worded: [
    offer("TRAINING", 18, 11, {
      de: "Ausbildung in der Bahntechnik",
      en: "Training in railway technology",
      uk: "Навчання залізничної техніки",
      ar: "تدريب مهني في تقنية القطارات",
    }),
  ],
  community: ["SPONSORSHIP", "WOMENS_GROUP", "FAITH", "SPORTS", "MUSIC"],
  needs: [
    need(
      "SKILLED_LABOUR",
      40,
      4,
      {
        de: "Berufskraftfahrerinnen und Berufskraftfahrer",
        en: "Lorry drivers",
        uk: "Професійні водії вантажівок",
        ar: "سائقات وسائقو شاحنات",
      },
      "52122",
    ),
    need("SKILLED_LABOUR", 30, 3, INDUSTRIAL_MECHANICS, "25102"),
  ],
};
