/** Kahla as the demonstration presents it. Made up; plain data. */
import { dwellings, need, offer, stock, type TownPresentation } from "../presentation.js";
import { FAMILIES_WITH_CHILDREN, MACHINE_OPERATORS } from "../words/need-titles.js";

export const KAHLA: TownPresentation = {
  ags: "16074044",
  name: "Kahla",
  names: { uk: "Кала", ar: "كالا", fa: "کالا", ru: "Кала", ti: "ካህላ" },
  headline: {
    de: "Porzellanstadt unter der Leuchtenburg",
    "de-x-easy": "Kahla ist klein. Hier macht man Geschirr.",
    en: "Porcelain town below the Leuchtenburg",
    uk: "Місто порцеляни під замком Лейхтенбург",
    ar: "مدينة الخزف تحت قلعة لويشتنبورغ",
    fa: "شهر چینی‌سازی پای قلعهٔ لویشتنبورگ",
    ru: "Город фарфора под крепостью Лейхтенбург",
    tr: "Leuchtenburg'un eteğinde porselen kenti",
    fr: "Ville de la porcelaine sous le château de Leuchtenburg",
    ti: "ኣብ ትሕቲ ሎይኽተንቡርግ እትርከብ ከተማ ፖርሰሊን",
  },
  introduction: {
    de: "In Kahla wird Porzellan gemacht, in Jena ist man mit dem Zug in einer Viertelstunde. Wohnungen sind günstig, Kita und Grundschule haben Plätze. Die Stadt sucht Familien, die bleiben wollen.",
    "de-x-easy":
      "In Kahla macht man Geschirr. Jena ist nah. Die Wohnungen sind nicht teuer. Kita und Schule haben Platz. Wir suchen Familien.",
    en: "Porcelain is made in Kahla, and Jena is a quarter of an hour away by train. Flats are affordable, day care and primary school have places. The town is looking for families who want to stay.",
    uk: "У Калі виготовляють порцеляну, до Єни чверть години поїздом. Житло недороге, у дитсадку й початковій школі є місця. Місто шукає родини, які хочуть залишитися.",
    ar: "يُصنع الخزف في كالا، وتبعد يينا ربع ساعة بالقطار. الشقق رخيصة، وفي الحضانة والمدرسة الابتدائية أماكن. تبحث البلدة عن عائلات تريد البقاء.",
  },
  strengths: [
    {
      de: "Günstig wohnen nahe an Jena",
      en: "Affordable living close to Jena",
      uk: "Недороге житло неподалік Єни",
      ar: "سكن رخيص قرب يينا",
    },
    { de: "Kitaplätze frei", en: "Free day-care places", uk: "Вільні місця в дитсадку", ar: "أماكن شاغرة في الحضانة" },
  ],
  housing: {
    style: "POST_WAR",
    warmRentCents: 880,
    dwellings: [dwellings(2, 5, 3, true), dwellings(4, 6, 4), dwellings(5, 2, 1)],
  },
  places: { CHILDCARE: stock(14, 7), PRIMARY_SCHOOL: stock(18, 11), SECONDARY_SCHOOL: stock(16, 9) },
  worded: [
    offer("TRAINING", 6, 5, {
      de: "Ausbildung in der Keramiktechnik",
      en: "Training in ceramics technology",
      uk: "Навчання керамічної технології",
      ar: "تدريب مهني في تقنية السيراميك",
    }),
  ],
  community: ["SPONSORSHIP", "CLUB", "SPORTS"],
  needs: [need("SKILLED_LABOUR", 10, 3, MACHINE_OPERATORS, "25122"), need("RESIDENTS", 40, 3, FAMILIES_WITH_CHILDREN)],
};
