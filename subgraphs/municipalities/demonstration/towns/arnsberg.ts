/** Arnsberg as the demonstration presents it. Made up; plain data. */
import { dwellings, need, offer, stock, type TownPresentation } from "../presentation.js";

export const ARNSBERG: TownPresentation = {
  ags: "05958004",
  name: "Arnsberg",
  names: { uk: "Арнсберг", ar: "أرنسبرغ", fa: "آرنسبرگ", ru: "Арнсберг", ti: "ኣርንስበርግ" },
  headline: {
    de: "Bürgerstadt im Sauerland",
    "de-x-easy": "In Arnsberg machen viele Menschen mit.",
    en: "A citizens' town in the Sauerland",
    uk: "Місто активних громадян у Зауерланді",
    ar: "مدينة المواطنين في زاورلاند",
    fa: "شهر شهروندان در زاورلند",
    ru: "Город активных граждан в Зауэрланде",
    tr: "Sauerland'da bir yurttaş kenti",
    fr: "Une ville de citoyens dans le Sauerland",
    ti: "ኣብ ዛወርላንድ እትርከብ ከተማ ዜጋታት",
  },
  introduction: {
    de: "Arnsberg ist für seine Beteiligung der Bürgerinnen und Bürger bekannt. Licht-, Metall- und Holzbetriebe liegen im Ruhrtal. Neue Familien finden Wohnungen in allen Größen, Kitas und Vereine in jedem Ortsteil.",
    "de-x-easy":
      "In Arnsberg machen viele Bürger mit. Es gibt Arbeit mit Lampen, Metall und Holz. Es gibt kleine und große Wohnungen. Kitas und Vereine sind überall.",
    en: "Arnsberg is known for involving its citizens. Lighting, metal and wood companies line the Ruhr valley. New families find flats of all sizes, and day care and clubs in every district.",
    uk: "Арнсберг відомий участю громадян у житті міста. У долині Руру працюють підприємства світлотехніки, металу й деревини. Нові родини знайдуть квартири будь-якого розміру, дитсадки та спілки в кожному районі.",
    ar: "تُعرف أرنسبرغ بمشاركة مواطنيها. في وادي الرور شركات إضاءة ومعادن وخشب. تجد العائلات الجديدة شققًا بكل الأحجام وحضانات وجمعيات في كل حي.",
  },
  strengths: [
    {
      de: "Betriebe im Mittelstand, die ausbilden",
      en: "Family-owned companies that train people",
      uk: "Середні підприємства, що навчають професії",
      ar: "شركات متوسطة تقدّم التدريب المهني",
    },
    {
      de: "Internationales Netzwerk von Neuzugewanderten",
      en: "Network run by newcomers themselves",
      uk: "Міжнародна мережа новоприбулих",
      ar: "شبكة دولية للوافدين الجدد",
    },
  ],
  housing: {
    style: "POST_WAR",
    warmRentCents: 990,
    dwellings: [dwellings(2, 6, 4, true), dwellings(4, 6, 4), dwellings(6, 2, 1)],
  },
  places: {
    CHILDCARE: stock(24, 6),
    PRIMARY_SCHOOL: stock(28, 15),
    SECONDARY_SCHOOL: stock(30, 17),
    VOCATIONAL_SCHOOL: stock(40, 22),
  },
  worded: [
    offer("TRAINING", 15, 10, {
      de: "Ausbildung in Elektronik und Lichttechnik",
      en: "Training in electronics and lighting",
      uk: "Навчання електроніки та світлотехніки",
      ar: "تدريب مهني في الإلكترونيات وتقنية الإضاءة",
    }),
  ],
  community: ["SPONSORSHIP", "CLUB", "SPORTS", "MUSIC", "NEIGHBOURHOOD"],
  needs: [
    need(
      "SKILLED_LABOUR",
      18,
      4,
      {
        de: "Metallbauerinnen und Metallbauer",
        en: "Metal construction workers",
        uk: "Слюсарі-металобудівники",
        ar: "عمال إنشاءات معدنية",
      },
      "24412",
    ),
    need(
      "SKILLED_LABOUR",
      16,
      3,
      { de: "Tischlerinnen und Tischler", en: "Joiners", uk: "Столяри", ar: "نجّارات ونجّارون" },
      "22342",
    ),
  ],
};
