/** Kalbe (Milde) as the demonstration presents it. Made up; plain data. */
import { dwellings, need, offer, stock, type TownPresentation } from "../presentation.js";

export const KALBE: TownPresentation = {
  ags: "15081240",
  name: "Kalbe (Milde)",
  names: { uk: "Кальбе", ar: "كالبه", fa: "کالبه", ru: "Кальбе", ti: "ካልበ" },
  headline: {
    de: "Künstlerstadt in der Altmark",
    "de-x-easy": "Kalbe ist klein. Hier leben viele Künstler.",
    en: "Artists' town in the Altmark",
    uk: "Місто митців в Альтмарку",
    ar: "مدينة الفنانين في ألتمارك",
    fa: "شهر هنرمندان در آلتمارک",
    ru: "Город художников в Альтмарке",
    tr: "Altmark'ta sanatçılar kenti",
    fr: "Ville d'artistes dans l'Altmark",
    ti: "ኣብ ኣልትማርክ እትርከብ ከተማ ስነ ጥበባውያን",
  },
  introduction: {
    de: "In Kalbe standen viele Häuser leer, bis Künstlerinnen und Künstler kamen und sie wieder öffneten. Platz ist noch immer da: für Familien, Werkstätten und Ideen. Arbeit gibt es in Landwirtschaft, Pflege und Handwerk.",
    "de-x-easy":
      "In Kalbe waren viele Häuser leer. Dann kamen Künstler. Es gibt noch viel Platz für Familien. Es gibt Arbeit auf dem Bauern-Hof. Auch die Pflege sucht Menschen.",
    en: "Many houses in Kalbe stood empty until artists came and opened them again. There is still room: for families, workshops and ideas. There is work in farming, care and crafts.",
    uk: "У Кальбе багато будинків стояло порожніми, доки не приїхали митці й не відчинили їх знову. Місця й досі вистачає: для родин, майстерень та ідей. Робота є в сільському господарстві, догляді та ремеслах.",
    ar: "كانت بيوت كثيرة في كالبه شاغرة حتى جاء فنانون وفتحوها من جديد. وما زال فيها متسع للعائلات والورش والأفكار. يوجد عمل في الزراعة والرعاية والحرف.",
  },
  strengths: [
    {
      de: "Häuser und Werkstätten zum Herrichten",
      en: "Houses and workshops to do up",
      uk: "Будинки й майстерні, які можна відновити",
      ar: "بيوت وورش يمكن ترميمها",
    },
    {
      de: "Menschen, die gern Neues anfangen",
      en: "People who like to start something new",
      uk: "Люди, що люблять починати нове",
      ar: "أناس يحبون البدء بأشياء جديدة",
    },
  ],
  housing: {
    style: "VILLAGE",
    warmRentCents: 840,
    dwellings: [dwellings(4, 6, 5), dwellings(6, 3, 3), dwellings(8, 2, 1)],
  },
  places: { CHILDCARE: stock(14, 8), PRIMARY_SCHOOL: stock(20, 13), SECONDARY_SCHOOL: stock(18, 11) },
  worded: [
    offer("MUSIC", 20, 14, {
      de: "Offene Werkstatt für Musik und Kunst",
      en: "Open workshop for music and art",
      uk: "Відкрита майстерня музики та мистецтва",
      ar: "ورشة مفتوحة للموسيقى والفن",
    }),
  ],
  community: ["SPONSORSHIP", "CLUB", "NEIGHBOURHOOD"],
  needs: [
    need(
      "SKILLED_LABOUR",
      8,
      4,
      {
        de: "Fachkräfte in der Landwirtschaft",
        en: "Farm workers",
        uk: "Фахівці сільського господарства",
        ar: "عاملون في الزراعة",
      },
      "11102",
    ),
    need("REUSE_OF_VACANCY", 30, 4, {
      de: "Leer stehende Höfe und Läden",
      en: "Empty farms and shops",
      uk: "Порожні садиби й крамниці",
      ar: "مزارع ومتاجر شاغرة",
    }),
    need("VOLUNTEERS", 12, 3, {
      de: "Mitmachende im Kulturverein",
      en: "People to join the culture club",
      uk: "Учасники культурної спілки",
      ar: "مشاركون في الجمعية الثقافية",
    }),
  ],
};
