/** Goslar as the demonstration presents it. Made up; plain data. */
import { dwellings, need, offer, stock, type TownPresentation } from "../presentation.js";
import { COOKS } from "../words/need-titles.js";

export const GOSLAR: TownPresentation = {
  ags: "03153017",
  name: "Goslar",
  names: { uk: "Гослар", ar: "غوسلار", fa: "گوسلار", ru: "Гослар", ti: "ጎስላር" },
  headline: {
    de: "Alte Kaiserstadt am Harz",
    "de-x-easy": "Goslar ist eine alte Stadt. Die Berge sind nah.",
    en: "Old imperial town at the foot of the Harz",
    uk: "Старе імператорське місто біля Гарцу",
    ar: "مدينة القياصرة القديمة عند جبال هارتس",
    fa: "شهر کهن امپراتوران در دامنهٔ هارتس",
    ru: "Старый императорский город у подножия Гарца",
    tr: "Harz eteklerinde eski imparatorluk kenti",
    fr: "Ancienne ville impériale au pied du Harz",
    ti: "ኣብ እግሪ ጎቦታት ሃርዝ እትርከብ ጥንታዊት ከተማ ነገስታት",
  },
  introduction: {
    de: "Goslar empfängt Gäste aus der ganzen Welt und sucht Menschen, die in Hotels, Küchen und Läden arbeiten. In den Ortsteilen stehen Wohnungen leer, die Stadt hilft beim Einzug. Metall- und Chemiebetriebe gibt es seit Jahrhunderten.",
    "de-x-easy":
      "Nach Goslar kommen viele Gäste. Hotels und Küchen suchen Menschen. In den kleinen Orten sind Wohnungen frei. Die Stadt hilft beim Umzug.",
    en: "Goslar welcomes guests from all over the world and looks for people to work in hotels, kitchens and shops. Flats stand empty in the outlying districts, and the town helps with moving in. There have been metal and chemical works for centuries.",
    uk: "Гослар приймає гостей з усього світу й шукає людей для готелів, кухонь і крамниць. В околицях є порожні квартири, місто допомагає з переїздом. Металургійні та хімічні підприємства працюють тут століттями.",
    ar: "تستقبل غوسلار ضيوفًا من كل العالم وتبحث عن عاملين في الفنادق والمطابخ والمتاجر. في الضواحي شقق شاغرة، والمدينة تساعد عند الانتقال. وفيها مصانع معادن وكيمياء منذ قرون.",
  },
  strengths: [
    {
      de: "Arbeit in Hotels und Gaststätten, auch mit A2",
      en: "Work in hotels and restaurants, with A2 already",
      uk: "Робота в готелях і закладах харчування, вже з рівнем A2",
      ar: "عمل في الفنادق والمطاعم، حتى بمستوى A2",
    },
    {
      de: "Wald und Berge vor der Tür",
      en: "Forest and hills on the doorstep",
      uk: "Ліс і гори одразу за порогом",
      ar: "الغابة والجبال أمام الباب",
    },
  ],
  housing: {
    style: "OLD_TOWN",
    warmRentCents: 980,
    dwellings: [dwellings(2, 8, 6), dwellings(4, 7, 5), dwellings(6, 2, 1)],
  },
  places: { CHILDCARE: stock(18, 5), PRIMARY_SCHOOL: stock(22, 12), SECONDARY_SCHOOL: stock(24, 14) },
  worded: [
    offer("TRAINING", 14, 10, {
      de: "Ausbildung im Hotel und in der Küche",
      en: "Training in hotels and kitchens",
      uk: "Навчання в готелі та на кухні",
      ar: "تدريب مهني في الفندق والمطبخ",
    }),
  ],
  community: ["SPONSORSHIP", "CLUB", "SPORTS", "NEIGHBOURHOOD"],
  needs: [
    need("SKILLED_LABOUR", 22, 4, COOKS, "29302"),
    need("REUSE_OF_VACANCY", 40, 3, {
      de: "Leer stehende Wohnungen in den Ortsteilen",
      en: "Empty flats in the outlying districts",
      uk: "Порожні квартири в околицях міста",
      ar: "شقق شاغرة في الضواحي",
    }),
  ],
};
