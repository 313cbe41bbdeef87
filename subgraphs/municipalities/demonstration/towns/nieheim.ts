/** Nieheim as the demonstration presents it. Made up; plain data. */
import { dwellings, need, stock, type TownPresentation } from "../presentation.js";
import { PUPILS_FOR_THE_PRIMARY_SCHOOL } from "../words/need-titles.js";

export const NIEHEIM: TownPresentation = {
  ags: "05762028",
  name: "Nieheim",
  names: { uk: "Нігайм", ar: "نيهايم", fa: "نیهایم", ru: "Нихайм", ti: "ኒሃይም" },
  headline: {
    de: "Dörfer mit Gemeinschaftssinn im Weserbergland",
    "de-x-easy": "Nieheim hat viele Dörfer. Die Menschen halten zusammen.",
    en: "Villages with community spirit in the Weser Uplands",
    uk: "Дружні села у Везерських горах",
    ar: "قرى متضامنة في تلال فيزر",
    fa: "روستاهای همدل در تپه‌های وزر",
    ru: "Дружные деревни в Везерских горах",
    tr: "Weser Tepeleri'nde dayanışma içindeki köyler",
    fr: "Des villages solidaires dans les collines de la Weser",
    ti: "ኣብ ኩርባታት ቨዘር ዝተሓጋገዛ ቁሸታት",
  },
  introduction: {
    de: "In Nieheim gibt es mehr Vereine als Straßen, sagt man. Möbel, Käse und Handwerk geben Arbeit; Höxter und Paderborn sind mit Bus und Auto erreichbar. Die Grundschule freut sich über jedes Kind.",
    en: "People say Nieheim has more clubs than streets. Furniture, cheese and crafts give work; Höxter and Paderborn can be reached by bus and car. The primary school is glad of every child.",
  },
  strengths: [
    {
      de: "Vereine, die neue Leute gleich mitnehmen",
      en: "Clubs that take newcomers along at once",
      uk: "Спілки, що одразу залучають новачків",
      ar: "جمعيات تشرك الجدد فورًا",
    },
    { de: "Bezahlbare Häuser", en: "Affordable houses", uk: "Доступні за ціною будинки", ar: "بيوت بأسعار معقولة" },
  ],
  housing: {
    style: "VILLAGE",
    warmRentCents: 880,
    dwellings: [dwellings(4, 3, 2), dwellings(5, 2, 2), dwellings(8, 1, 1)],
  },
  places: { CHILDCARE: stock(8, 3), PRIMARY_SCHOOL: stock(16, 10) },
  worded: [],
  community: ["CLUB", "MUSIC", "SPORTS", "NEIGHBOURHOOD"],
  needs: [
    need("PUPILS", 8, 4, PUPILS_FOR_THE_PRIMARY_SCHOOL),
    need(
      "SKILLED_LABOUR",
      6,
      3,
      {
        de: "Tischlerinnen und Tischler für den Möbelbau",
        en: "Joiners for furniture making",
        uk: "Столяри для меблевого виробництва",
        ar: "نجّارات ونجّارون لصناعة الأثاث",
      },
      "22342",
    ),
  ],
};
