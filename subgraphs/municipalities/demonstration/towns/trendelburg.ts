/** Trendelburg as the demonstration presents it. Made up; plain data. */
import { dwellings, need, stock, type TownPresentation } from "../presentation.js";
import { FIREFIGHTERS } from "../words/need-titles.js";

export const TRENDELBURG: TownPresentation = {
  ags: "06633025",
  name: "Trendelburg",
  names: { uk: "Трендельбург", ar: "ترندلبورغ", fa: "ترندلبورگ", ru: "Трендельбург", ti: "ትረንደልቡርግ" },
  headline: {
    de: "Acht Orte an der Diemel",
    "de-x-easy": "Trendelburg hat 8 kleine Orte. Sie liegen an einem Fluss.",
    en: "Eight villages on the Diemel",
    uk: "Вісім селищ на річці Димель",
    ar: "ثماني بلدات على نهر ديمل",
    fa: "هشت آبادی کنار رود دیمل",
    ru: "Восемь посёлков на реке Димель",
    tr: "Diemel kıyısında sekiz yerleşim",
    fr: "Huit bourgs au bord de la Diemel",
    ti: "ኣብ ሩባ ዲመል ዝርከባ ሸሞንተ ዓድታት",
  },
  introduction: {
    de: "Trendelburg ist klein, grün und ruhig. Die Kita in der Kernstadt hat Plätze frei, in den Ortsteilen warten Häuser auf Familien. Arbeit gibt es im Handwerk, in der Pflege und in Betrieben der Nachbarstädte.",
    en: "Trendelburg is small, green and quiet. Its day-care centre has places, and houses in the villages wait for families. There is work in the crafts, in care and in companies of the neighbouring towns.",
  },
  strengths: [
    {
      de: "Kitaplatz ohne Wartezeit",
      en: "A day-care place without waiting",
      uk: "Місце в дитсадку без черги",
      ar: "مكان في الحضانة بلا انتظار",
    },
    {
      de: "Haus mit Garten zum Preis einer Wohnung",
      en: "A house with a garden for the price of a flat",
      uk: "Будинок із садом за ціною квартири",
      ar: "بيت بحديقة بسعر شقة",
    },
  ],
  housing: { style: "VILLAGE", warmRentCents: 860, dwellings: [dwellings(4, 3, 3), dwellings(6, 2, 2)] },
  places: { CHILDCARE: stock(10, 6), PRIMARY_SCHOOL: stock(14, 9) },
  worded: [],
  community: ["CLUB", "NEIGHBOURHOOD", "SPORTS"],
  needs: [
    need("RESIDENTS", 30, 3, {
      de: "Familien für die Ortsteile",
      en: "Families for the villages",
      uk: "Родини для навколишніх селищ",
      ar: "عائلات للبلدات التابعة",
    }),
    need("VOLUNTEERS", 10, 4, FIREFIGHTERS),
  ],
};
