/** Husum as the demonstration presents it. Made up; plain data. */
import { dwellings, need, offer, stock, type TownPresentation } from "../presentation.js";

export const HUSUM: TownPresentation = {
  ags: "01054056",
  name: "Husum",
  names: { uk: "Гузум", ar: "هوزوم", fa: "هوزوم", ru: "Хузум", ti: "ሁዙም" },
  headline: {
    de: "Hafenstadt am Wattenmeer",
    "de-x-easy": "Husum hat einen Hafen. Das Watten-Meer ist nah.",
    en: "Harbour town on the Wadden Sea",
    uk: "Портове місто на Ваттовому морі",
    ar: "مدينة ميناء على بحر الوادن",
    fa: "شهر بندری کنار دریای وادن",
    ru: "Портовый город на Ваттовом море",
    tr: "Wadden Denizi'nde liman kenti",
    fr: "Ville portuaire sur la mer des Wadden",
    ti: "ኣብ ባሕሪ ዋደን እትርከብ ከተማ ወደብ",
  },
  introduction: {
    de: "Husum ist das Zentrum Nordfrieslands: Markt, Krankenhaus, Schulen und Behörden liegen nah beieinander. Windkraft, Landwirtschaft und Gäste an der Küste bringen Arbeit das ganze Jahr.",
    "de-x-easy":
      "In Husum ist alles nah. Es gibt einen Markt, Schulen und ein Kranken-Haus. Arbeit gibt es das ganze Jahr. Viele Menschen arbeiten mit Wind-Rädern.",
    en: "Husum is the centre of North Frisia: market, hospital, schools and offices lie close together. Wind power, farming and visitors to the coast bring work all year round.",
    uk: "Гузум — центр Північної Фризії: ринок, лікарня, школи й установи розташовані поруч. Вітроенергетика, сільське господарство та гості узбережжя дають роботу цілий рік.",
    ar: "هوزوم مركز فريزيا الشمالية: السوق والمستشفى والمدارس والدوائر قريبة بعضها من بعض. توفر طاقة الرياح والزراعة وزوار الساحل العمل طوال العام.",
  },
  strengths: [
    {
      de: "Arbeit in Windkraft, Pflege und Gastgewerbe",
      en: "Work in wind power, care and hospitality",
      uk: "Робота у вітроенергетиці, догляді та гостинності",
      ar: "عمل في طاقة الرياح والرعاية والضيافة",
    },
    {
      de: "Alles mit dem Fahrrad erreichbar",
      en: "Everything within cycling distance",
      uk: "Усюди можна дістатися велосипедом",
      ar: "كل شيء يمكن الوصول إليه بالدراجة",
    },
  ],
  housing: {
    style: "POST_WAR",
    warmRentCents: 1150,
    dwellings: [dwellings(2, 4, 2, true), dwellings(4, 3, 2), dwellings(5, 1, 1)],
  },
  places: { CHILDCARE: stock(15, 4), PRIMARY_SCHOOL: stock(20, 11), VOCATIONAL_SCHOOL: stock(25, 14) },
  worded: [
    offer("TRAINING", 6, 4, {
      de: "Ausbildung in der Wartung von Windenergieanlagen",
      en: "Training in wind turbine maintenance",
      uk: "Навчання обслуговувати вітрові установки",
      ar: "تدريب مهني على صيانة توربينات الرياح",
    }),
  ],
  community: ["SPONSORSHIP", "CLUB", "SPORTS", "NEIGHBOURHOOD"],
  needs: [
    need(
      "SKILLED_LABOUR",
      15,
      4,
      {
        de: "Fachkräfte für Elektrotechnik in der Windkraft",
        en: "Electrical technicians for wind power",
        uk: "Електротехніки для вітроенергетики",
        ar: "فنيو كهرباء لطاقة الرياح",
      },
      "26252",
    ),
    need(
      "SKILLED_LABOUR",
      12,
      3,
      {
        de: "Köchinnen und Köche für Hotels an der Küste",
        en: "Cooks for hotels on the coast",
        uk: "Кухарі для готелів на узбережжі",
        ar: "طباخات وطباخون لفنادق الساحل",
      },
      "29302",
    ),
  ],
};
