/** Rostock as the demonstration presents it. Made up; plain data. */
import { dwellings, need, offer, stock, type TownPresentation } from "../presentation.js";
import { NURSES, WELDERS } from "../words/need-titles.js";

export const ROSTOCK: TownPresentation = {
  ags: "13003000",
  name: "Rostock",
  names: { uk: "Росток", ar: "روستوك", fa: "روستوک", ru: "Росток", ti: "ሮስቶክ" },
  headline: {
    de: "Hansestadt zwischen Werft und Strand",
    "de-x-easy": "Rostock liegt am Meer. Hier baut man Schiffe.",
    en: "Hanseatic city between shipyard and beach",
    uk: "Ганзейське місто між верф'ю та пляжем",
    ar: "مدينة هانزية بين حوض السفن والشاطئ",
    fa: "شهر هانزایی میان کشتی‌سازی و ساحل",
    ru: "Ганзейский город между верфью и пляжем",
    tr: "Tersane ile plaj arasında Hansa kenti",
    fr: "Ville hanséatique entre chantier naval et plage",
    ti: "ኣብ መንጎ መስርሒ መራኽብን ገምገም ባሕርን እትርከብ ከተማ",
  },
  introduction: {
    de: "Rostock ist die größte Stadt des Landes: Universität, Klinik, Hafen und Windindustrie suchen Menschen. In den großen Wohngebieten aus den 1970er Jahren gibt es Kitas, Schulen und Ärzte zu Fuß.",
    "de-x-easy":
      "Rostock ist eine große Stadt am Meer. Es gibt Arbeit am Hafen. Es gibt auch Arbeit im Kranken-Haus. Kitas, Schulen und Ärzte sind nah.",
    en: "Rostock is the largest city of its state: university, hospital, port and wind industry are looking for people. In the large estates of the 1970s, day care, schools and doctors are within walking distance.",
    uk: "Росток — найбільше місто землі: університету, клініці, порту й вітроенергетиці потрібні люди. У великих житлових районах 1970-х років дитсадки, школи й лікарі поруч.",
    ar: "روستوك أكبر مدن الولاية: تبحث الجامعة والمستشفى والميناء وصناعة الرياح عن عاملين. في الأحياء السكنية الكبيرة من سبعينيات القرن العشرين تجدون الحضانات والمدارس والأطباء على مسافة مشي.",
    fa: "روستوک بزرگ‌ترین شهر ایالت است: دانشگاه، بیمارستان، بندر و صنعت باد به نیرو نیاز دارند. در محله‌های بزرگ، مهدکودک، مدرسه و پزشک با پای پیاده در دسترس‌اند.",
    ru: "Росток — самый большой город земли: университету, клинике, порту и ветроэнергетике нужны люди. В больших жилых районах 1970-х годов детские сады, школы и врачи рядом.",
    tr: "Rostock eyaletin en büyük kentidir: üniversite, hastane, liman ve rüzgâr sanayisi eleman arıyor. 1970'lerden kalma büyük mahallelerde kreş, okul ve doktor yürüme mesafesindedir.",
    fr: "Rostock est la plus grande ville de la région : université, clinique, port et industrie éolienne recrutent. Dans les grands quartiers des années 1970, crèches, écoles et médecins sont accessibles à pied.",
  },
  strengths: [
    {
      de: "Kitaplätze auch für die Kleinsten",
      en: "Day care for the youngest too",
      uk: "Місця в яслах і для найменших",
      ar: "أماكن في الحضانة حتى للصغار جدًا",
    },
    {
      de: "Universität mit Studienkolleg-Angeboten in der Region",
      en: "University, with preparatory courses in the region",
      uk: "Університет і підготовчі курси в регіоні",
      ar: "جامعة ودورات تحضيرية في المنطقة",
    },
  ],
  housing: {
    style: "PREFABRICATED",
    warmRentCents: 1120,
    dwellings: [dwellings(1, 10, 4, true), dwellings(3, 8, 3, true), dwellings(4, 5, 2)],
  },
  places: { CHILDCARE: stock(60, 22), PRIMARY_SCHOOL: stock(50, 14), SECONDARY_SCHOOL: stock(45, 10) },
  worded: [
    offer("TRAINING", 20, 13, {
      de: "Ausbildung in der Metalltechnik im Windanlagenbau",
      en: "Training in metal technology at a wind turbine maker",
      uk: "Навчання металообробки у виробництві вітрових установок",
      ar: "تدريب مهني في تقنية المعادن لدى صانع توربينات الرياح",
    }),
  ],
  community: ["SPONSORSHIP", "SPORTS", "MUSIC", "LGBTQI"],
  needs: [need("SKILLED_LABOUR", 45, 4, WELDERS, "24422"), need("SKILLED_LABOUR", 70, 4, NURSES, "81302")],
};
