/** Rottenburg am Neckar as the demonstration presents it. Made up; plain data. */
import { dwellings, need, offer, stock, type TownPresentation } from "../presentation.js";
import { CHILDCARE_WORKERS, PLUMBERS } from "../words/need-titles.js";

export const ROTTENBURG: TownPresentation = {
  ags: "08416036",
  name: "Rottenburg am Neckar",
  names: {
    uk: "Роттенбург-на-Неккарі",
    ar: "روتنبورغ على نهر نيكار",
    fa: "روتنبورگ کنار نکار",
    ru: "Роттенбург-на-Неккаре",
    ti: "ሮተንቡርግ",
  },
  headline: {
    de: "Bischofsstadt mit 17 Ortschaften",
    "de-x-easy": "Rottenburg ist eine Stadt mit 17 Dörfern.",
    en: "Cathedral town with 17 villages",
    uk: "Єпископське місто з 17 селами",
    ar: "مدينة الأسقفية مع 17 قرية",
    fa: "شهر اسقف‌نشین با ۱۷ روستا",
    ru: "Епископский город с 17 деревнями",
    tr: "17 köyüyle piskoposluk kenti",
    fr: "Ville épiscopale et ses 17 villages",
    ti: "ምስ 17 ቁሸታት ከተማ ጳጳስ",
  },
  introduction: {
    de: "Rottenburg verbindet Stadt und Dorf: In den Ortschaften kennt man sich, Tübingen ist mit dem Zug in zehn Minuten erreicht. Handwerk, Pflege und Maschinenbau bilden aus. Ein Kreis von Ehrenamtlichen begleitet Familien, die über ein Programm kommen.",
    "de-x-easy":
      "Rottenburg hat viele Dörfer. In den Dörfern kennt man sich. Der Zug nach Tübingen braucht 10 Minuten. Sie können einen Beruf lernen. Ehrenamtliche helfen den Familien.",
    en: "Rottenburg joins town and village: in the villages people know each other, and Tübingen is ten minutes away by train. Crafts, care and machinery companies train people. A circle of volunteers accompanies families who come through a programme.",
    uk: "Роттенбург поєднує місто й село: у селах усі знайомі, а до Тюбінгена десять хвилин поїздом. Ремесла, догляд і машинобудування готують кадри. Коло волонтерів супроводжує родини, які приїздять за програмою.",
    ar: "تجمع روتنبورغ بين المدينة والقرية: في القرى يعرف الناس بعضهم بعضًا، وتوبنغن على بعد عشر دقائق بالقطار. تقدم الحرف والرعاية وصناعة الآلات تدريبًا مهنيًا. ويرافق متطوعون العائلات القادمة ضمن برنامج.",
  },
  strengths: [
    {
      de: "Erfahrene Patinnen und Paten",
      en: "Experienced volunteers",
      uk: "Досвідчені волонтери",
      ar: "متطوعون ذوو خبرة",
    },
    {
      de: "Sichere Arbeitsplätze in der Region",
      en: "Secure jobs in the region",
      uk: "Надійні робочі місця в регіоні",
      ar: "وظائف ثابتة في المنطقة",
    },
  ],
  housing: {
    style: "VILLAGE",
    warmRentCents: 1350,
    dwellings: [dwellings(2, 3, 1), dwellings(4, 4, 2), dwellings(5, 2, 1, true)],
  },
  places: { CHILDCARE: stock(14, 3), PRIMARY_SCHOOL: stock(20, 9), SECONDARY_SCHOOL: stock(22, 10) },
  worded: [
    offer("TRAINING", 11, 8, {
      de: "Ausbildung im Holz- und Metallhandwerk",
      en: "Training in wood and metal crafts",
      uk: "Навчання обробки дерева й металу",
      ar: "تدريب مهني في حرف الخشب والمعادن",
    }),
  ],
  community: ["SPONSORSHIP", "FAITH", "CLUB", "MUSIC", "SPORTS"],
  needs: [need("SKILLED_LABOUR", 14, 4, CHILDCARE_WORKERS, "83112"), need("SKILLED_LABOUR", 12, 3, PLUMBERS, "34212")],
};
