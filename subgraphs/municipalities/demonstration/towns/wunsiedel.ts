/** Wunsiedel as the demonstration presents it. Made up; plain data. */
import { dwellings, need, offer, stock, type TownPresentation } from "../presentation.js";

export const WUNSIEDEL: TownPresentation = {
  ags: "09479169",
  name: "Wunsiedel",
  names: { uk: "Вунзідель", ar: "فونزيدل", fa: "وونزیدل", ru: "Вунзидель", ti: "ቩንዚደል" },
  headline: {
    de: "Energiestadt im Fichtelgebirge",
    "de-x-easy": "Wunsiedel macht den Strom selbst.",
    en: "Energy town in the Fichtel Mountains",
    uk: "Місто енергії у Фіхтельгебірге",
    ar: "مدينة الطاقة في جبال فيشتل",
    fa: "شهر انرژی در کوه‌های فیشتل",
    ru: "Город энергии в горах Фихтель",
    tr: "Fichtel Dağları'nda enerji kenti",
    fr: "Ville de l'énergie dans les monts Fichtel",
    ti: "ኣብ ጎቦታት ፊኽተል እትርከብ ከተማ ጸዓት",
  },
  introduction: {
    de: "Wunsiedel erzeugt seine Energie selbst und baut darauf neue Betriebe. Stein, Glas und Holz gehören seit jeher dazu. Es gibt freie Wohnungen für Familien, Kitaplätze und eine Festspielbühne im Wald.",
    "de-x-easy":
      "Wunsiedel macht den Strom selbst. Es gibt Arbeit mit Stein, Glas und Holz. Es gibt freie Wohnungen für Familien. Die Kita hat freie Plätze.",
    en: "Wunsiedel makes its own energy and builds new companies on it. Stone, glass and wood have always belonged here. There are free flats for families, day-care places and a festival stage in the forest.",
    uk: "Вунзідель сам виробляє енергію й будує на цьому нові підприємства. Камінь, скло й деревина були тут завжди. Є вільні квартири для родин, місця в дитсадку та театральна сцена в лісі.",
    ar: "تنتج فونزيدل طاقتها بنفسها وتبني عليها شركات جديدة. الحجر والزجاج والخشب من تاريخها. فيها شقق شاغرة للعائلات وأماكن في الحضانة ومسرح في الغابة.",
  },
  strengths: [
    {
      de: "Freie Familienwohnungen",
      en: "Free flats for families",
      uk: "Вільні квартири для родин",
      ar: "شقق عائلية شاغرة",
    },
    {
      de: "Arbeit in Holz, Energie und Handwerk",
      en: "Work in wood, energy and crafts",
      uk: "Робота з деревом, в енергетиці та ремеслах",
      ar: "عمل في الخشب والطاقة والحرف",
    },
  ],
  housing: {
    style: "OLD_TOWN",
    warmRentCents: 860,
    dwellings: [dwellings(2, 4, 3, true), dwellings(4, 5, 4), dwellings(6, 2, 2)],
  },
  places: { CHILDCARE: stock(12, 6), PRIMARY_SCHOOL: stock(16, 10), SECONDARY_SCHOOL: stock(18, 10) },
  worded: [
    offer("TRAINING", 6, 5, {
      de: "Ausbildung in der Energietechnik",
      en: "Training in energy technology",
      uk: "Навчання енергетики",
      ar: "تدريب مهني في تقنية الطاقة",
    }),
  ],
  community: ["SPONSORSHIP", "CLUB", "MUSIC", "SPORTS"],
  needs: [
    need(
      "SKILLED_LABOUR",
      9,
      4,
      {
        de: "Fachkräfte für elektrische Betriebstechnik",
        en: "Industrial electricians",
        uk: "Електрики з промислової техніки",
        ar: "فنيو كهرباء صناعية",
      },
      "26252",
    ),
    need("RESIDENTS", 50, 3, { de: "Junge Familien", en: "Young families", uk: "Молоді родини", ar: "عائلات شابة" }),
  ],
};
