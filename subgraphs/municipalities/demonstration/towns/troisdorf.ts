/** Troisdorf as the demonstration presents it. Made up; plain data. */
import { dwellings, need, offer, stock, type TownPresentation } from "../presentation.js";
import { MACHINE_OPERATORS } from "../words/need-titles.js";

export const TROISDORF: TownPresentation = {
  ags: "05382068",
  name: "Troisdorf",
  names: { uk: "Тройсдорф", ar: "ترويسدورف", fa: "ترویسدورف", ru: "Тройсдорф", ti: "ትሮይስዶርፍ" },
  headline: {
    de: "Zwischen Köln und Bonn",
    "de-x-easy": "Troisdorf liegt zwischen Köln und Bonn.",
    en: "Between Cologne and Bonn",
    uk: "Між Кельном і Бонном",
    ar: "بين كولونيا وبون",
    fa: "میان کلن و بن",
    ru: "Между Кёльном и Бонном",
    tr: "Köln ile Bonn arasında",
    fr: "Entre Cologne et Bonn",
    ti: "ኣብ መንጎ ኮሎንን ቦንን",
  },
  introduction: {
    de: "Troisdorf liegt mitten zwischen zwei großen Städten; Kunststoff- und Metallbetriebe arbeiten in der Stadt selbst. Es gibt ein starkes Netz von Ehrenamtlichen. Wohnungen haben wir derzeit nur für eine oder zwei Personen.",
    "de-x-easy":
      "Troisdorf liegt zwischen Köln und Bonn. Es gibt Arbeit in Fabriken. Viele Menschen helfen gern. Die freien Wohnungen sind klein. Sie sind für 1 oder 2 Personen.",
    en: "Troisdorf lies between two large cities; plastics and metal companies work in the town itself. There is a strong network of volunteers. At present we only have flats for one or two people.",
    uk: "Тройсдорф лежить між двома великими містами; у самому місті є підприємства пластмас і металу. Тут сильна мережа волонтерів. Квартири зараз є лише для однієї або двох осіб.",
    ar: "تقع ترويسدورف بين مدينتين كبيرتين، وفيها شركات بلاستيك ومعادن. هناك شبكة قوية من المتطوعين. لدينا حاليًا شقق لشخص أو شخصين فقط.",
  },
  strengths: [
    {
      de: "S-Bahn nach Köln und Bonn",
      en: "Suburban trains to Cologne and Bonn",
      uk: "Міська електричка до Кельна й Бонна",
      ar: "قطار الضواحي إلى كولونيا وبون",
    },
    {
      de: "Erfahrung mit der Aufnahme nach Wunsch",
      en: "Experience with receiving people by choice",
      uk: "Досвід прийому людей за їхнім бажанням",
      ar: "خبرة في استقبال الناس وفق رغباتهم",
    },
  ],
  housing: { style: "POST_WAR", warmRentCents: 1320, dwellings: [dwellings(1, 4, 2, true), dwellings(2, 3, 2)] },
  places: { CHILDCARE: stock(16, 2), PRIMARY_SCHOOL: stock(20, 7), SECONDARY_SCHOOL: stock(22, 9) },
  worded: [
    offer("TRAINING", 8, 5, {
      de: "Ausbildung in der Kunststofftechnik",
      en: "Training in plastics technology",
      uk: "Навчання технології пластмас",
      ar: "تدريب مهني في تقنية البلاستيك",
    }),
  ],
  community: ["SPONSORSHIP", "SPORTS", "WOMENS_GROUP", "CLUB"],
  needs: [
    need("SKILLED_LABOUR", 20, 3, MACHINE_OPERATORS, "25122"),
    need("VOLUNTEERS", 15, 2, {
      de: "Lesepatinnen und Lesepaten",
      en: "Volunteer reading partners",
      uk: "Волонтери для читання з дітьми",
      ar: "متطوعون لمرافقة القراءة",
    }),
  ],
};
