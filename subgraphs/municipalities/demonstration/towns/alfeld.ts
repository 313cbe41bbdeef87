/** Alfeld (Leine) as the demonstration presents it. Made up; plain data. */
import { dwellings, need, offer, stock, type TownPresentation } from "../presentation.js";
import { MACHINE_OPERATORS } from "../words/need-titles.js";

export const ALFELD: TownPresentation = {
  ags: "03254002",
  name: "Alfeld (Leine)",
  names: { uk: "Альфельд", ar: "ألفلد", fa: "آلفلد", ru: "Альфельд", ti: "ኣልፈልድ" },
  headline: {
    de: "Kleinstadt mit Welterbe und Papierfabrik",
    "de-x-easy": "Alfeld ist eine kleine Stadt. Hier macht man Papier.",
    en: "Small town with a world heritage site and a paper mill",
    uk: "Невелике місто зі світовою спадщиною та паперовою фабрикою",
    ar: "بلدة صغيرة فيها تراث عالمي ومصنع ورق",
    fa: "شهری کوچک با میراث جهانی و کارخانهٔ کاغذ",
    ru: "Небольшой город со всемирным наследием и бумажной фабрикой",
    tr: "Dünya mirası ve kâğıt fabrikası olan küçük kent",
    fr: "Petite ville avec un site du patrimoine mondial et une papeterie",
    ti: "ዓለምለኻዊ ቅርስን ፋብሪካ ወረቐትን ዘለዋ ንእሽቶ ከተማ",
  },
  introduction: {
    de: "Alfeld liegt an der Bahnlinie zwischen Hannover und Göttingen. Papier, Maschinenbau und Handwerk prägen die Stadt; Schulen aller Formen und eine Kita in der Innenstadt sind zu Fuß erreichbar.",
    "de-x-easy":
      "Alfeld liegt zwischen Hannover und Göttingen. Der Zug hält hier. Es gibt Arbeit mit Papier und Maschinen. Schulen und Kita sind nah.",
    en: "Alfeld lies on the railway line between Hanover and Göttingen. Paper, machinery and crafts shape the town; all types of schools and a day-care centre are within walking distance of the centre.",
    uk: "Альфельд лежить на залізничній лінії між Ганновером і Геттінгеном. Місто живе з паперу, машинобудування й ремесел; до всіх шкіл і дитсадка в центрі можна дійти пішки.",
    ar: "تقع ألفلد على خط القطار بين هانوفر وغوتنغن. تقوم المدينة على الورق والآلات والحرف؛ ويمكن الوصول مشيًا إلى المدارس والحضانة.",
  },
  strengths: [
    {
      de: "Industriearbeitsplätze in der Stadt",
      en: "Industrial jobs in town",
      uk: "Робочі місця в промисловості міста",
      ar: "وظائف صناعية في المدينة",
    },
    { de: "Sprachcafé jede Woche", en: "Language café every week", uk: "Мовне кафе щотижня", ar: "مقهى لغوي كل أسبوع" },
  ],
  housing: {
    style: "OLD_TOWN",
    warmRentCents: 930,
    dwellings: [dwellings(2, 4, 3, true), dwellings(4, 5, 3), dwellings(5, 2, 1)],
  },
  places: { CHILDCARE: stock(12, 4), PRIMARY_SCHOOL: stock(18, 10), SECONDARY_SCHOOL: stock(20, 12) },
  worded: [
    offer("TRAINING", 7, 5, {
      de: "Ausbildung in der Papiertechnik",
      en: "Training in paper technology",
      uk: "Навчання паперової технології",
      ar: "تدريب مهني في تقنية الورق",
    }),
  ],
  community: ["SPONSORSHIP", "SPORTS", "CLUB", "MUSIC"],
  needs: [
    need("SKILLED_LABOUR", 10, 4, MACHINE_OPERATORS, "25122"),
    need("TRAINEES", 12, 3, {
      de: "Auszubildende in Industrie und Handwerk",
      en: "Trainees in industry and crafts",
      uk: "Учні в промисловості та ремеслах",
      ar: "متدربون في الصناعة والحرف",
    }),
  ],
};
