/** Saarbrücken as the demonstration presents it. Made up; plain data. */
import { dwellings, need, offer, stock, type TownPresentation } from "../presentation.js";
import { GERIATRIC_NURSES, SOFTWARE_DEVELOPERS } from "../words/need-titles.js";

export const SAARBRUECKEN: TownPresentation = {
  ags: "10041100",
  name: "Saarbrücken",
  names: { uk: "Саарбрюккен", ar: "زاربروكن", fa: "زاربروکن", ru: "Саарбрюккен", fr: "Sarrebruck", ti: "ዛርብሩከን" },
  headline: {
    de: "Landeshauptstadt mit französischem Alltag",
    "de-x-easy": "Saarbrücken liegt nah an Frankreich.",
    en: "State capital with a French touch",
    uk: "Столиця землі з французьким колоритом",
    ar: "عاصمة الولاية بطابع فرنسي",
    fa: "مرکز ایالت با حال‌وهوای فرانسوی",
    ru: "Столица земли с французским колоритом",
    tr: "Fransız havası taşıyan eyalet başkenti",
    fr: "Capitale régionale au quotidien français",
    ti: "ፈረንሳዊ መልክዕ ዘለዋ ርእሰ ከተማ ክፍለ ሃገር",
  },
  introduction: {
    de: "Von Saarbrücken fährt die Straßenbahn bis nach Frankreich. Informatik, Stahl, Gesundheit und Handel geben Arbeit; an der Universität wird in drei Sprachen gelehrt. Wohnungen sind günstiger als in anderen Landeshauptstädten.",
    "de-x-easy":
      "Saarbrücken liegt nah an Frankreich. Die Straßen-Bahn fährt bis nach Frankreich. Es gibt Arbeit mit Computern und mit Stahl. Wohnungen sind hier nicht so teuer.",
    en: "From Saarbrücken the tram goes all the way to France. Computer science, steel, health and trade give work; the university teaches in three languages. Flats cost less than in other state capitals.",
    uk: "Із Саарбрюккена трамвай їде аж до Франції. Роботу дають інформатика, сталь, медицина й торгівля; в університеті викладають трьома мовами. Житло дешевше, ніж в інших столицях земель.",
    ar: "من زاربروكن يصل الترام إلى فرنسا. توفر المعلوماتية والصلب والصحة والتجارة فرص عمل، والشقق أرخص مما هي عليه في عواصم الولايات الأخرى.",
    fa: "تراموای زاربروکن تا فرانسه می‌رود. رایانه، فولاد، بهداشت و بازرگانی کار می‌دهند؛ دانشگاه به سه زبان درس می‌دهد. خانه از دیگر مرکزهای ایالت ارزان‌تر است.",
    ru: "Из Саарбрюккена трамвай идёт прямо во Францию. Работу дают информатика, сталь, медицина и торговля; в университете преподают на трёх языках. Жильё дешевле, чем в других столицах земель.",
    tr: "Saarbrücken'den tramvay Fransa'ya kadar gider. Bilişim, çelik, sağlık ve ticaret iş verir; üniversitede üç dilde ders yapılır. Kiralar öteki eyalet başkentlerinden düşüktür.",
    fr: "De Sarrebruck, le tramway va jusqu'en France. L'informatique, l'acier, la santé et le commerce offrent du travail. Les logements y sont moins chers que dans d'autres capitales régionales.",
  },
  strengths: [
    {
      de: "Französisch und Arabisch sind im Alltag zu hören",
      en: "French and Arabic are heard every day",
      uk: "Французька й арабська лунають щодня",
      ar: "تُسمع الفرنسية والعربية كل يوم",
    },
    {
      de: "Universität mit starker Informatik",
      en: "University strong in computer science",
      uk: "Університет із сильною інформатикою",
      ar: "جامعة قوية في المعلوماتية",
    },
  ],
  housing: {
    style: "POST_WAR",
    warmRentCents: 1130,
    dwellings: [dwellings(1, 6, 3), dwellings(2, 6, 4, true), dwellings(4, 5, 3), dwellings(6, 2, 1)],
  },
  places: {
    CHILDCARE: stock(26, 7),
    PRIMARY_SCHOOL: stock(30, 11),
    SECONDARY_SCHOOL: stock(34, 15),
    VOCATIONAL_SCHOOL: stock(50, 24),
  },
  worded: [
    offer("TRAINING", 14, 9, {
      de: "Ausbildung in der Informationstechnik",
      en: "Training in information technology",
      uk: "Навчання інформаційних технологій",
      ar: "تدريب مهني في تقنية المعلومات",
    }),
  ],
  community: ["SPONSORSHIP", "FAITH", "SPORTS", "LGBTQI", "MUSIC"],
  needs: [
    need("SKILLED_LABOUR", 25, 4, SOFTWARE_DEVELOPERS, "43414"),
    need("SKILLED_LABOUR", 40, 4, GERIATRIC_NURSES, "82102"),
  ],
};
