/** Lychen as the demonstration presents it. Made up; plain data. */
import { dwellings, need, stock, type TownPresentation } from "../presentation.js";
import { GERIATRIC_NURSES } from "../words/need-titles.js";

export const LYCHEN: TownPresentation = {
  ags: "12073384",
  name: "Lychen",
  names: { uk: "Ліхен", ar: "ليشن", fa: "لیشن", ru: "Лихен", ti: "ሊኸን" },
  headline: {
    de: "Sieben Seen und eine kleine Stadt",
    "de-x-easy": "Lychen ist klein. Hier gibt es 7 Seen.",
    en: "Seven lakes and a small town",
    uk: "Сім озер і маленьке місто",
    ar: "سبع بحيرات وبلدة صغيرة",
    fa: "هفت دریاچه و شهری کوچک",
    ru: "Семь озёр и маленький город",
    tr: "Yedi göl ve küçük bir kent",
    fr: "Sept lacs et une petite ville",
    ti: "ሸውዓተ ቀላያትን ሓንቲ ንእሽቶ ከተማን",
  },
  introduction: {
    de: "Lychen liegt zwischen sieben Seen. Gäste, Wald und Pflege geben Arbeit; im Sommer mehr als im Winter. Die Schule unterrichtet von der ersten bis zur zehnten Klasse an einem Ort. Ohne Auto braucht man Geduld.",
    "de-x-easy":
      "Lychen hat 7 Seen. Es gibt Arbeit mit Gästen. Es gibt auch Arbeit im Wald. Auch die Pflege sucht Menschen. Es gibt eine Schule. Ein Auto hilft Ihnen hier.",
    en: "Lychen lies among seven lakes. Guests, forest and care give work, more in summer than in winter. Its school teaches years one to ten in one place. Without a car you need patience.",
    uk: "Ліхен лежить серед семи озер. Роботу дають туристи, ліс і догляд, улітку більше, ніж узимку. Школа навчає з першого до десятого класу в одному місці. Без автомобіля потрібне терпіння.",
    ar: "تقع ليشن بين سبع بحيرات. يوفر الضيوف والغابة والرعاية العمل، في الصيف أكثر من الشتاء. تعلّم المدرسة من الصف الأول إلى العاشر في مكان واحد. ومن دون سيارة تحتاجون إلى الصبر.",
  },
  strengths: [
    {
      de: "Eine Schule von der ersten bis zur zehnten Klasse",
      en: "One school from year one to ten",
      uk: "Одна школа від першого до десятого класу",
      ar: "مدرسة واحدة من الصف الأول إلى العاشر",
    },
    { de: "Natur, Ruhe und Wasser", en: "Nature, quiet and water", uk: "Природа, тиша й вода", ar: "طبيعة وهدوء وماء" },
  ],
  housing: { style: "VILLAGE", warmRentCents: 900, dwellings: [dwellings(2, 2, 1), dwellings(4, 2, 2)] },
  places: { CHILDCARE: stock(6, 2), PRIMARY_SCHOOL: stock(14, 8), SECONDARY_SCHOOL: stock(16, 10) },
  worded: [],
  community: ["CLUB", "NEIGHBOURHOOD"],
  needs: [
    need("PUPILS", 10, 4, {
      de: "Kinder für die Schule am Ort",
      en: "Children for the local school",
      uk: "Діти для місцевої школи",
      ar: "أطفال لمدرسة البلدة",
    }),
    need("SKILLED_LABOUR", 6, 4, GERIATRIC_NURSES, "82102"),
  ],
};
