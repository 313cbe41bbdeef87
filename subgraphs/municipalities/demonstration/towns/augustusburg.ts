/** Augustusburg as the demonstration presents it. Made up; plain data. */
import { dwellings, need, offer, stock, type TownPresentation } from "../presentation.js";
import { PUPILS_FOR_THE_PRIMARY_SCHOOL } from "../words/need-titles.js";

export const AUGUSTUSBURG: TownPresentation = {
  ags: "14522020",
  name: "Augustusburg",
  names: { uk: "Аугустусбург", ar: "أوغستوسبورغ", fa: "آوگوستوسبورگ", ru: "Аугустусбург", ti: "ኣውጉስቱስቡርግ" },
  headline: {
    de: "Kleine Stadt unter dem Schloss",
    "de-x-easy": "Augustusburg ist klein. Oben steht ein Schloss.",
    en: "Small town below the castle",
    uk: "Маленьке місто під замком",
    ar: "بلدة صغيرة تحت القصر",
    fa: "شهری کوچک پای قصر",
    ru: "Маленький город под замком",
    tr: "Şatonun altında küçük kent",
    fr: "Petite ville au pied du château",
    ti: "ኣብ ትሕቲ ቤተ መንግስቲ እትርከብ ንእሽቶ ከተማ",
  },
  introduction: {
    de: "Augustusburg gestaltet seine Zukunft mit kleinen Projekten der Bürgerinnen und Bürger. Chemnitz ist eine halbe Stunde entfernt, am Ort gibt es Handwerk, Gastgewerbe und eine Schule, die Kinder sucht.",
    "de-x-easy":
      "Augustusburg ist klein. Die Bürger machen viel zusammen. Es gibt Arbeit im Hotel. Die Schule sucht Kinder. Chemnitz ist nah.",
    en: "Augustusburg shapes its future with small projects by its citizens. Chemnitz is half an hour away; in town there are crafts, hospitality and a school that looks for children.",
    uk: "Аугустусбург будує своє майбутнє невеликими проєктами мешканців. До Хемніца пів години; у місті є ремесла, готелі та школа, яка шукає дітей.",
    ar: "تبني أوغستوسبورغ مستقبلها بمشاريع صغيرة من أهلها. تبعد كيمنتس نصف ساعة، وفي البلدة حرف وضيافة ومدرسة تبحث عن أطفال.",
  },
  strengths: [
    {
      de: "Bürgerprojekte, bei denen alle mitmachen können",
      en: "Citizens' projects that everyone can join",
      uk: "Громадські проєкти, до яких можуть долучитися всі",
      ar: "مشاريع أهلية يمكن للجميع المشاركة فيها",
    },
    {
      de: "Kleine Schule mit Werkstatt",
      en: "Small school with a workshop",
      uk: "Невелика школа з майстернею",
      ar: "مدرسة صغيرة فيها ورشة",
    },
  ],
  housing: { style: "VILLAGE", warmRentCents: 880, dwellings: [dwellings(3, 3, 2), dwellings(5, 2, 2)] },
  places: { CHILDCARE: stock(8, 5), PRIMARY_SCHOOL: stock(15, 10) },
  worded: [
    offer("INTERNSHIP", 4, 4, {
      de: "Praktikum in Schloss und Gasthof",
      en: "Internship at the castle and inn",
      uk: "Практика в замку та готелі",
      ar: "تدريب عملي في القصر والنُّزُل",
    }),
  ],
  community: ["CLUB", "MUSIC", "NEIGHBOURHOOD", "SPORTS"],
  needs: [
    need("PUPILS", 9, 4, PUPILS_FOR_THE_PRIMARY_SCHOOL),
    need(
      "SKILLED_LABOUR",
      5,
      3,
      { de: "Malerinnen und Maler", en: "Painters", uk: "Маляри", ar: "دهّانات ودهّانون" },
      "33212",
    ),
  ],
};
