/** Marburg as the demonstration presents it. Made up; plain data. */
import { dwellings, need, offer, stock, type TownPresentation } from "../presentation.js";
import { NURSES_FOR_THE_HOSPITAL } from "../words/need-titles.js";

export const MARBURG: TownPresentation = {
  ags: "06534014",
  name: "Marburg",
  names: { uk: "Марбург", ar: "ماربورغ", fa: "ماربورگ", ru: "Марбург", fr: "Marbourg", ti: "ማርቡርግ" },
  headline: {
    de: "Universitätsstadt mit kurzen Wegen",
    "de-x-easy": "In Marburg leben viele Studenten. Die Wege sind kurz.",
    en: "University town with short distances",
    uk: "Університетське місто, де все поруч",
    ar: "مدينة جامعية كل شيء فيها قريب",
    fa: "شهر دانشگاهی با راه‌های کوتاه",
    ru: "Университетский город, где всё близко",
    tr: "Her yerin yakın olduğu üniversite kenti",
    fr: "Ville universitaire où tout est proche",
    ti: "ኩሉ ነገር ቀረባ ዝኾነላ ከተማ ዩኒቨርሲቲ",
  },
  introduction: {
    de: "In Marburg studiert fast jede dritte Person. Universität, Klinikum und die Pharmabetriebe geben Arbeit. Sprachkurse gibt es auf jedem Niveau, Wohnungen dagegen wenige und vor allem kleine.",
    "de-x-easy":
      "In Marburg leben viele Studenten. Es gibt Arbeit im Kranken-Haus. Es gibt auch Arbeit mit Medizin. Sie können gut Deutsch lernen. Es gibt nur wenige Wohnungen.",
    en: "Almost every third person in Marburg is a student. University, hospital and the pharmaceutical companies give work. There are language courses at every level, but few flats, and mostly small ones.",
    uk: "У Марбурзі майже кожна третя людина — студент. Роботу дають університет, клініка та фармацевтичні підприємства. Є мовні курси всіх рівнів, але квартир мало, і здебільшого вони невеликі.",
    ar: "في ماربورغ يدرس واحد من كل ثلاثة تقريبًا في الجامعة. توفر الجامعة والمستشفى وشركات الأدوية العمل. هناك دورات لغة لكل المستويات، أما الشقق فقليلة وأغلبها صغير.",
  },
  strengths: [
    {
      de: "Sprachkurse bis C1 und Studienvorbereitung",
      en: "Language courses up to C1 and preparation for studies",
      uk: "Мовні курси до C1 і підготовка до навчання у виші",
      ar: "دورات لغة حتى المستوى C1 وتحضير للدراسة الجامعية",
    },
    {
      de: "Barrierefreiheit hat hier Tradition",
      en: "A tradition of accessibility",
      uk: "Безбар'єрність тут має традицію",
      ar: "لسهولة الوصول هنا تقاليد عريقة",
    },
  ],
  housing: { style: "OLD_TOWN", warmRentCents: 1420, dwellings: [dwellings(1, 6, 4, true), dwellings(2, 3, 1, true)] },
  places: { CHILDCARE: stock(20, 0), PRIMARY_SCHOOL: stock(22, 9), SECONDARY_SCHOOL: stock(26, 13) },
  worded: [
    offer("INTERNSHIP", 8, 5, {
      de: "Praktikum im Labor",
      en: "Internship in a laboratory",
      uk: "Практика в лабораторії",
      ar: "تدريب عملي في المختبر",
    }),
  ],
  community: ["SPONSORSHIP", "MUSIC", "SPORTS", "LGBTQI", "WOMENS_GROUP"],
  needs: [
    need(
      "SKILLED_LABOUR",
      20,
      4,
      {
        de: "Chemielaborantinnen und Chemielaboranten in der Pharmazie",
        en: "Laboratory technicians in pharmaceutics",
        uk: "Лаборанти-хіміки у фармацевтиці",
        ar: "فنيو مختبرات كيميائية في صناعة الأدوية",
      },
      "41322",
    ),
    need("SKILLED_LABOUR", 30, 4, NURSES_FOR_THE_HOSPITAL, "81302"),
  ],
};
