/** Bockenem as the demonstration presents it. Made up; plain data. */
import { dwellings, need, stock, type TownPresentation } from "../presentation.js";

export const BOCKENEM: TownPresentation = {
  ags: "03254008",
  name: "Bockenem",
  names: { uk: "Боккенем", ar: "بوكينم", fa: "بوکنم", ru: "Боккенем", ti: "ቦከነም" },
  headline: {
    de: "Ländlich wohnen, an der Autobahn arbeiten",
    "de-x-easy": "Bockenem liegt auf dem Land. Arbeit gibt es an der Auto-Bahn.",
    en: "Living in the country, working by the motorway",
    uk: "Жити в селі, працювати біля автобану",
    ar: "سكن في الريف وعمل قرب الطريق السريع",
    fa: "زندگی در روستا، کار کنار بزرگراه",
    ru: "Жить в деревне, работать у автобана",
    tr: "Kırda yaşamak, otoyolun yanında çalışmak",
    fr: "Vivre à la campagne, travailler près de l'autoroute",
    ti: "ኣብ ገጠር ምንባር፣ ኣብ ጥቓ ዓቢ ጽርግያ ምስራሕ",
  },
  introduction: {
    de: "Bockenem besteht aus einer Kernstadt und vielen Dörfern. Zulieferbetriebe und Logistik an der A 7 suchen Menschen, auch ohne Ausbildung. Wer ein Haus mit Garten für die Familie sucht, hat gute Aussichten.",
    "de-x-easy":
      "Bockenem hat viele Dörfer. An der Auto-Bahn gibt es Arbeit. Sie brauchen dafür keine Ausbildung. Hier finden Familien ein Haus mit Garten.",
    en: "Bockenem is a small centre with many villages. Suppliers and logistics firms by the A 7 motorway look for people, with or without training. If you want a house with a garden for the family, your chances are good.",
    uk: "Боккенем складається з містечка та багатьох сіл. Постачальники й логістичні фірми біля автобану A 7 шукають людей, також без професійної освіти. Хто шукає будинок із садом для родини, має добрі шанси.",
    ar: "تتكون بوكينم من بلدة وقرى كثيرة. تبحث شركات التوريد والخدمات اللوجستية قرب الطريق السريع عن عاملين، حتى بلا تدريب مهني. من يبحث عن بيت بحديقة للعائلة ففرصته جيدة.",
  },
  strengths: [
    {
      de: "Häuser und große Wohnungen",
      en: "Houses and large flats",
      uk: "Будинки та великі квартири",
      ar: "بيوت وشقق كبيرة",
    },
    {
      de: "Betriebe, die im Betrieb Deutsch unterrichten",
      en: "Companies that teach German at work",
      uk: "Підприємства, що навчають німецької на роботі",
      ar: "شركات تعلّم الألمانية في مكان العمل",
    },
  ],
  housing: {
    style: "VILLAGE",
    warmRentCents: 900,
    dwellings: [dwellings(4, 4, 2), dwellings(6, 3, 3), dwellings(8, 1, 1)],
  },
  places: { CHILDCARE: stock(10, 3), PRIMARY_SCHOOL: stock(16, 9) },
  worded: [],
  community: ["CLUB", "SPORTS", "NEIGHBOURHOOD"],
  needs: [
    need(
      "SKILLED_LABOUR",
      18,
      4,
      {
        de: "Kräfte für Lager und Versand",
        en: "Workers for warehouse and dispatch",
        uk: "Працівники складу та відправлення",
        ar: "عمال للمستودع والشحن",
      },
      "51311",
    ),
    need("RESIDENTS", 40, 3, {
      de: "Familien für die Dörfer",
      en: "Families for the villages",
      uk: "Родини для сіл",
      ar: "عائلات للقرى",
    }),
  ],
};
