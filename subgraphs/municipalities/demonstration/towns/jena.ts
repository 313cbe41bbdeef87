/** Jena as the demonstration presents it. Made up; plain data. */
import { dwellings, need, offer, stock, type TownPresentation } from "../presentation.js";
import { MECHATRONICS_TECHNICIANS, SOFTWARE_DEVELOPERS } from "../words/need-titles.js";

export const JENA: TownPresentation = {
  ags: "16053000",
  name: "Jena",
  names: { uk: "Єна", ar: "يينا", fa: "ینا", ru: "Йена", fr: "Iéna", ti: "የና" },
  headline: {
    de: "Lichtstadt zwischen Felsen",
    "de-x-easy": "Jena macht Dinge aus Glas und Licht.",
    en: "City of light between the cliffs",
    uk: "Місто світла між скелями",
    ar: "مدينة الضوء بين الصخور",
    fa: "شهر نور میان صخره‌ها",
    ru: "Город света между скалами",
    tr: "Kayalıklar arasında ışık kenti",
    fr: "Ville de lumière entre les rochers",
    ti: "ኣብ መንጎ ከውሕታት እትርከብ ከተማ ብርሃን",
  },
  introduction: {
    de: "Jena ist die Stadt der Optik: Linsen, Laser und Forschung, dazu Universität und Klinikum. Wer Naturwissenschaft oder Technik gelernt hat, findet Anschluss. Wohnungen sind knapp, Kitaplätze zurzeit alle belegt.",
    "de-x-easy":
      "In Jena macht man Dinge aus Glas und Licht. Es gibt eine Universität. Haben Sie Technik gelernt? Dann finden Sie hier vielleicht Arbeit. Die Kitas sind voll. Es gibt nur wenige Wohnungen.",
    en: "Jena is the city of optics: lenses, lasers and research, with a university and its hospital. If you have learnt science or engineering you will find your place. Flats are scarce, and day-care places are all taken at present.",
    uk: "Єна — місто оптики: лінзи, лазери й наука, а ще університет і клініка. Хто вивчав природничі науки або техніку, знайде тут своє місце. Квартир мало, місця в дитсадках зараз усі зайняті.",
    ar: "يينا مدينة البصريات: عدسات وليزر وأبحاث، مع جامعة ومستشفى. من تعلّم العلوم الطبيعية أو التقنية يجد مكانه هنا. الشقق قليلة، وأماكن الحضانة مشغولة كلها حاليًا.",
    fa: "ینا شهر اپتیک است: عدسی، لیزر و پژوهش، با دانشگاه و بیمارستان. کسی که علوم یا فنی خوانده باشد، جای خود را می‌یابد. خانه کم است و مهدکودک‌ها فعلاً پرند.",
    ru: "Йена — город оптики: линзы, лазеры и наука, а также университет и клиника. Кто учился естественным наукам или технике, найдёт своё место. Квартир мало, места в детских садах сейчас все заняты.",
    tr: "Jena optik kentidir: mercekler, lazerler ve araştırma, bir de üniversite ve hastane. Fen bilimleri ya da teknik okuyanlar yerini bulur. Daire az, kreşler şu anda dolu.",
    fr: "Iéna est la ville de l'optique : lentilles, lasers et recherche, avec une université et sa clinique. Qui a étudié les sciences ou la technique y trouve sa place. Les logements sont rares et les crèches complètes pour l'instant.",
  },
  strengths: [
    {
      de: "Arbeit in Optik und Messtechnik",
      en: "Work in optics and measuring technology",
      uk: "Робота в оптиці та вимірювальній техніці",
      ar: "عمل في البصريات وأجهزة القياس",
    },
    {
      de: "Patenschaften mit Studierenden",
      en: "Partnerships with students",
      uk: "Наставництво студентів",
      ar: "مرافقة من طلاب الجامعة",
    },
  ],
  housing: {
    style: "PREFABRICATED",
    warmRentCents: 1270,
    dwellings: [dwellings(1, 6, 3, true), dwellings(3, 3, 1, true)],
  },
  places: { CHILDCARE: stock(24, 0), PRIMARY_SCHOOL: stock(24, 8), SECONDARY_SCHOOL: stock(26, 9) },
  worded: [
    offer("TRAINING", 10, 6, {
      de: "Ausbildung in der Feinoptik",
      en: "Training in precision optics",
      uk: "Навчання точної оптики",
      ar: "تدريب مهني في البصريات الدقيقة",
    }),
  ],
  community: ["SPONSORSHIP", "SPORTS", "MUSIC", "LGBTQI"],
  needs: [
    need("SKILLED_LABOUR", 18, 4, MECHATRONICS_TECHNICIANS, "26112"),
    need("SKILLED_LABOUR", 15, 4, SOFTWARE_DEVELOPERS, "43414"),
  ],
};
