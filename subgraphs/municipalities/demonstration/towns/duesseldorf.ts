/** Düsseldorf as the demonstration presents it. Made up; plain data. */
import { dwellings, need, offer, stock, type TownPresentation } from "../presentation.js";
import { CHILDCARE_WORKERS, ELECTRICIANS } from "../words/need-titles.js";

export const DUESSELDORF: TownPresentation = {
  ags: "05111000",
  name: "Düsseldorf",
  names: { uk: "Дюссельдорф", ar: "دوسلدورف", fa: "دوسلدورف", ru: "Дюссельдорф", ti: "ዱሰልዶርፍ" },
  headline: {
    de: "Landeshauptstadt am Rhein",
    "de-x-easy": "Düsseldorf ist eine große Stadt am Rhein.",
    en: "State capital on the Rhine",
    uk: "Столиця землі на Рейні",
    ar: "عاصمة الولاية على نهر الراين",
    fa: "مرکز ایالت کنار رود راین",
    ru: "Столица земли на Рейне",
    tr: "Ren kıyısında eyalet başkenti",
    fr: "Capitale régionale sur le Rhin",
    ti: "ኣብ ሩባ ራይን እትርከብ ርእሰ ከተማ ክፍለ ሃገር",
  },
  introduction: {
    de: "Düsseldorf ist international: Handel, Verwaltung, Gesundheit und Mode bieten Arbeit für viele Berufe. Für Menschen mit Studium gibt es Anerkennungs- und Brückenprogramme. Kitaplätze sind derzeit alle vergeben, Wohnungen teuer.",
    "de-x-easy":
      "Düsseldorf ist eine große Stadt. Es gibt viele Arten von Arbeit. Haben Sie studiert? Dann gibt es Kurse für Sie. Die Kitas sind voll. Wohnungen sind teuer.",
    en: "Düsseldorf is international: trade, administration, health and fashion offer work in many occupations. People with a degree find recognition and bridging programmes. All day-care places are taken at present, and flats are expensive.",
    uk: "Дюссельдорф — міжнародне місто: торгівля, управління, медицина й мода дають роботу за багатьма професіями. Для людей із вищою освітою є програми визнання. Місця в дитсадках зараз зайняті, житло дороге.",
    ar: "دوسلدورف مدينة دولية: توفر التجارة والإدارة والصحة والأزياء عملًا في مهن كثيرة. لحملة الشهادات الجامعية برامج للاعتراف بها. أماكن الحضانة مشغولة حاليًا، والشقق غالية.",
    fa: "دوسلدورف شهری جهانی است: بازرگانی، اداره، بهداشت و مُد در شغل‌های بسیار کار می‌دهند. برای دارندگان مدرک دانشگاهی برنامه‌هایی هست. جای مهدکودک فعلاً پر است و خانه گران.",
    ru: "Дюссельдорф — международный город: торговля, управление, медицина и мода дают работу по многим профессиям. Для людей с высшим образованием есть программы признания. Места в детских садах сейчас заняты, жильё дорогое.",
    tr: "Düsseldorf uluslararası bir kenttir: ticaret, yönetim, sağlık ve moda birçok meslekte iş sunar. Üniversite mezunları için denklik programları vardır. Kreşler şu anda dolu, daireler pahalı.",
    fr: "Düsseldorf est internationale : commerce, administration, santé et mode offrent du travail dans de nombreux métiers. Les diplômés trouvent des programmes de reconnaissance. Les crèches sont complètes pour l'instant et les logements chers.",
  },
  strengths: [
    {
      de: "Anerkennungsberatung und Brückenprogramme",
      en: "Recognition advice and bridging programmes",
      uk: "Консультації з визнання та перехідні програми",
      ar: "استشارات الاعتراف بالشهادات وبرامج تأهيلية",
    },
    {
      de: "Gemeinschaften aus über 180 Herkunftsländern",
      en: "Communities from more than 180 countries",
      uk: "Громади з понад 180 країн",
      ar: "جاليات من أكثر من 180 بلدًا",
    },
  ],
  housing: { style: "CITY", warmRentCents: 1600, dwellings: [dwellings(1, 5, 2), dwellings(2, 4, 1, true)] },
  places: { CHILDCARE: stock(30, 0), PRIMARY_SCHOOL: stock(40, 6), VOCATIONAL_SCHOOL: stock(90, 40) },
  worded: [
    offer("TRAINING", 25, 12, {
      de: "Ausbildung im Büro und in der Verwaltung",
      en: "Training in offices and administration",
      uk: "Навчання офісної справи та управління",
      ar: "تدريب مهني في المكاتب والإدارة",
    }),
  ],
  community: ["LGBTQI", "WOMENS_GROUP", "FAITH", "SPORTS", "MUSIC"],
  needs: [
    need("SKILLED_LABOUR", 90, 4, CHILDCARE_WORKERS, "83112"),
    need("SKILLED_LABOUR", 60, 3, ELECTRICIANS, "26212"),
  ],
};
