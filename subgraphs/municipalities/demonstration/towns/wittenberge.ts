/** Wittenberge as the demonstration presents it. Made up; plain data. */
import { dwellings, need, offer, stock, type TownPresentation } from "../presentation.js";
import { INDUSTRIAL_MECHANICS } from "../words/need-titles.js";

export const WITTENBERGE: TownPresentation = {
  ags: "12070424",
  name: "Wittenberge",
  names: { uk: "Віттенберге", ar: "فيتنبرغه", fa: "ویتنبرگه", ru: "Виттенберге", ti: "ቪተንበርገ" },
  headline: {
    de: "An der Elbe zwischen Hamburg und Berlin",
    "de-x-easy": "Wittenberge liegt zwischen Hamburg und Berlin.",
    en: "On the Elbe between Hamburg and Berlin",
    uk: "На Ельбі між Гамбургом і Берліном",
    ar: "على نهر الإلبه بين هامبورغ وبرلين",
    fa: "کنار رود البه میان هامبورگ و برلین",
    ru: "На Эльбе между Гамбургом и Берлином",
    tr: "Elbe kıyısında, Hamburg ile Berlin arasında",
    fr: "Sur l'Elbe, entre Hambourg et Berlin",
    ti: "ኣብ ሩባ ኤልበ ኣብ መንጎ ሃምቡርግን በርሊንን",
  },
  introduction: {
    de: "Von Wittenberge fährt der schnelle Zug in einer Stunde nach Berlin und nach Hamburg. Bahnwerk, Holz und Kunststoff geben Arbeit; in der Altstadt stehen große, helle Wohnungen leer. Die Wege sind kurz und die Kitas haben Platz.",
    "de-x-easy":
      "Wittenberge liegt an der Elbe. Der Zug nach Berlin braucht 1 Stunde. Es gibt große Wohnungen. Die Kita hat Platz. Es gibt Arbeit bei der Bahn.",
    en: "From Wittenberge the fast train takes an hour to Berlin or Hamburg. Railway works, wood and plastics give work; large, bright flats stand empty in the old town. Distances are short and day care has room.",
    uk: "З Віттенберге швидкий поїзд за годину довозить до Берліна або Гамбурга. Роботу дають залізничне депо, деревина й пластик; у старому місті порожні великі світлі квартири. У дитсадках є місця.",
    ar: "يصل القطار السريع من فيتنبرغه إلى برلين وهامبورغ في ساعة. توفر ورشة القطارات والخشب والبلاستيك العمل؛ وفي المدينة القديمة شقق كبيرة مضيئة شاغرة. المسافات قصيرة وفي الحضانات أماكن.",
    ti: "ቪተንበርገ ኣብ ሩባ ኤልበ ትርከብ። ናብ በርሊን ብባቡር ሓደ ሰዓት ይወስድ። ዓበይቲ ባዶ ገዛውቲ ኣሎ። ኣብ መውዓሊ ህጻናት ቦታ ኣሎ። ኣብ ናይ ባቡር ትካል ስራሕ ኣሎ።",
  },
  strengths: [
    {
      de: "Schnelle Züge in zwei Millionenstädte",
      en: "Fast trains to two large cities",
      uk: "Швидкі поїзди до двох міст-мільйонників",
      ar: "قطارات سريعة إلى مدينتين كبيرتين",
    },
    {
      de: "Altbauwohnungen für große Familien",
      en: "Old flats for large families",
      uk: "Квартири в старих будинках для великих родин",
      ar: "شقق قديمة للعائلات الكبيرة",
    },
  ],
  housing: {
    style: "OLD_TOWN",
    warmRentCents: 880,
    dwellings: [dwellings(2, 8, 6, true), dwellings(4, 9, 7), dwellings(6, 4, 3), dwellings(7, 2, 2)],
  },
  places: { CHILDCARE: stock(22, 12), PRIMARY_SCHOOL: stock(26, 15), SECONDARY_SCHOOL: stock(28, 17) },
  worded: [
    offer("TRAINING", 9, 7, {
      de: "Ausbildung im Bahnwerk",
      en: "Training at the railway works",
      uk: "Навчання в залізничному депо",
      ar: "تدريب مهني في ورشة القطارات",
    }),
  ],
  community: ["SPONSORSHIP", "SPORTS", "CLUB", "MUSIC"],
  needs: [
    need("SKILLED_LABOUR", 15, 4, INDUSTRIAL_MECHANICS, "25102"),
    need("REUSE_OF_VACANCY", 50, 4, {
      de: "Leer stehende Läden in der Bahnstraße",
      en: "Empty shops in the main street",
      uk: "Порожні крамниці на головній вулиці",
      ar: "متاجر شاغرة في الشارع الرئيسي",
    }),
  ],
};
