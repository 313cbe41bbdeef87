/** Altena as the demonstration presents it. Made up; plain data. */
import { ALTENA_PAPER } from "../boards/plans/altena-paper.js";
import { dwellings, need, offer, stock, type TownPresentation } from "../presentation.js";
import { FAMILIES_WITH_CHILDREN, HELPERS_IN_METAL_WORKING } from "../words/need-titles.js";

export const ALTENA: TownPresentation = {
  ags: "05962004",
  name: "Altena",
  names: { uk: "Альтена", ar: "ألتنا", fa: "آلتنا", ru: "Альтена", ti: "ኣልተና" },
  headline: {
    de: "Kleine Stadt an der Lenne, große Nachbarschaft",
    "de-x-easy": "Altena ist eine kleine Stadt mit netten Nachbarn.",
    en: "Small town on the Lenne, great neighbourhood",
    uk: "Невелике місто на річці Ленне, де сусіди тримаються разом",
    ar: "مدينة صغيرة على نهر لينه، وجيرة كبيرة",
    fa: "شهری کوچک کنار رود لنه با همسایگی بزرگ",
    ru: "Небольшой город на реке Ленне с большим соседством",
    tr: "Lenne kıyısında küçük bir kent, büyük bir komşuluk",
    fr: "Petite ville sur la Lenne, grand voisinage",
    ti: "ኣብ ሩባ ለነ ንእሽቶ ከተማ፣ ዓቢ ጉርብትና",
  },
  introduction: {
    de: "In Altena wird seit Jahrhunderten Draht gezogen; Metallbetriebe im Lennetal suchen bis heute Helferinnen, Helfer und Fachkräfte. Viele Wohnungen stehen leer und sind günstig, auch für Familien. Im Treffpunkt der Ehrenamtlichen bekommt jede neue Familie Kümmerinnen und Kümmerer an die Seite. Mit dem Zug ist man in einer halben Stunde in Hagen und in gut einer Stunde im Ruhrgebiet.",
    "de-x-easy":
      "In Altena gibt es Arbeit in Metall-Fabriken. Es gibt viele freie Wohnungen. Die Wohnungen sind nicht teuer. Ehrenamtliche helfen neuen Familien.",
    en: "Wire has been drawn in Altena for centuries, and the metal companies of the Lenne valley still look for helpers and skilled workers. Many flats stand empty and cost little, for families too. At the volunteers' meeting place every new family finds people who accompany it. Hagen is half an hour away by train, the Ruhr area a good hour.",
    uk: "В Альтені століттями виготовляють дріт, і металообробні підприємства долини Ленне й досі шукають помічників та фахівців. Багато квартир вільні й недорогі, зокрема для родин. Кожну нову родину супроводжують волонтери. Поїздом пів години до Гагена і трохи більше години до Рурської області.",
    ar: "تُصنع الأسلاك في ألتنا منذ قرون، وما زالت شركات المعادن في وادي لينه تبحث عن عمال مساعدين وعمال مهرة. هناك شقق كثيرة خالية ورخيصة، للعائلات أيضًا. يرافق متطوعون كل عائلة جديدة. تبعد هاغن نصف ساعة بالقطار، ومنطقة الرور أكثر من ساعة بقليل.",
    fa: "در آلتنا قرن‌هاست سیم می‌سازند و کارگاه‌های فلز دره لنه هنوز کارگر و نیروی ماهر می‌خواهند. خانه‌های خالی بسیار و ارزان‌اند، برای خانواده‌ها هم. داوطلبان هر خانوادهٔ تازه را همراهی می‌کنند.",
    ru: "В Альтене веками тянут проволоку, и металлообрабатывающие предприятия долины Ленне до сих пор ищут рабочих и специалистов. Много свободных недорогих квартир, и для семей тоже. Каждую новую семью сопровождают волонтёры.",
    tr: "Altena'da yüzyıllardır tel çekilir; Lenne vadisindeki metal işletmeleri bugün de yardımcı ve nitelikli eleman arıyor. Birçok daire boş ve uygun fiyatlı, aileler için de. Her yeni aileye gönüllüler eşlik ediyor.",
    fr: "On étire du fil de fer à Altena depuis des siècles, et les entreprises de la vallée de la Lenne cherchent toujours des ouvriers. Beaucoup de logements sont libres et peu chers, pour les familles aussi. Des bénévoles accompagnent chaque nouvelle famille.",
    ti: "ኣብ ኣልተና ኣብ ፋብሪካታት ሓጺን ስራሕ ኣሎ። ብዙሕ ባዶ ገዛውቲ ኣሎ። ክራዩ ክቡር ኣይኮነን። ወለንተኛታት ንሓደስቲ ስድራቤታት ይሕግዙ።",
  },
  strengths: [
    {
      de: "Arbeit in Draht und Metall, auch mit A2",
      en: "Work in wire and metal, with A2 already",
      uk: "Робота з дротом і металом, також із рівнем A2",
      ar: "عمل في الأسلاك والمعادن، حتى بمستوى A2",
    },
    {
      de: "Günstige Wohnungen für Familien, sofort frei",
      en: "Affordable family flats, free at once",
      uk: "Недорогі квартири для родин, вільні вже зараз",
      ar: "شقق رخيصة للعائلات، متاحة فورًا",
    },
    {
      de: "Kitaplätze und eine Grundschule mit Willkommensklasse",
      en: "Day-care places and a primary school with a welcome class",
      uk: "Місця в дитсадку та початкова школа з класом для новоприбулих",
      ar: "أماكن في الحضانة ومدرسة ابتدائية فيها صف ترحيبي",
    },
    {
      de: "2017 mit dem Nationalen Integrationspreis ausgezeichnet",
      en: "Winner of the National Integration Award 2017",
      uk: "У 2017 році відзначене Національною премією за інтеграцію",
      ar: "حائزة على جائزة الاندماج الوطنية لعام 2017",
    },
  ],
  housing: {
    style: "OLD_TOWN",
    warmRentCents: 930,
    dwellings: [
      dwellings(2, 6, 4, true),
      dwellings(3, 5, 4),
      dwellings(4, 8, 6),
      dwellings(4, 2, 2, true),
      dwellings(6, 3, 2),
    ],
  },
  places: { CHILDCARE: stock(18, 7), PRIMARY_SCHOOL: stock(24, 13), SECONDARY_SCHOOL: stock(20, 11) },
  worded: [
    offer("TRAINING", 9, 6, {
      de: "Ausbildung zur Verfahrenstechnologin oder zum Verfahrenstechnologen Metall",
      en: "Training as a metal process technologist",
      uk: "Навчання технології обробки металу",
      ar: "تدريب مهني في تقنية تصنيع المعادن",
    }),
    offer("INTERNSHIP", 8, 6, {
      de: "Zwei Wochen im Drahtzug: Arbeit kennenlernen",
      en: "Two weeks in wire drawing: get to know the work",
      uk: "Два тижні на волочінні дроту: знайомство з роботою",
      ar: "أسبوعان في سحب الأسلاك: تعرّف على العمل",
    }),
    offer("SPONSORSHIP", 20, 12, {
      de: "Kümmerinnen und Kümmerer für das erste Jahr",
      en: "Companions for the first year",
      uk: "Помічники на перший рік",
      ar: "مرافقون في السنة الأولى",
    }),
  ],
  community: ["CLUB", "SPORTS", "MUSIC", "WOMENS_GROUP", "FAITH", "NEIGHBOURHOOD"],
  needs: [
    need("SKILLED_LABOUR", 24, 5, HELPERS_IN_METAL_WORKING, "24201"),
    need(
      "SKILLED_LABOUR",
      12,
      4,
      {
        de: "Zerspanungsmechanikerinnen und -mechaniker",
        en: "Machining technicians",
        uk: "Верстатники з обробки різанням",
        ar: "فنيو خراطة وتفريز",
      },
      "24232",
    ),
    need(
      "SKILLED_LABOUR",
      10,
      4,
      {
        de: "Pflegefachkräfte für Krankenhaus und Seniorenzentrum",
        en: "Nurses for hospital and seniors' home",
        uk: "Медсестри й медбрати для лікарні та центру для літніх",
        ar: "ممرضات وممرضون للمستشفى ودار المسنين",
      },
      "81302",
    ),
    need("RESIDENTS", 100, 4, FAMILIES_WITH_CHILDREN),
    need("REUSE_OF_VACANCY", 45, 4, {
      de: "Leer stehende Wohnungen und Läden an der Lenne",
      en: "Empty flats and shops along the Lenne",
      uk: "Порожні квартири та крамниці на Ленне",
      ar: "شقق ومتاجر شاغرة على نهر لينه",
    }),
    {
      ...need("TRAINEES", 15, 4, {
        de: "Auszubildende in Metall und Pflege, mit Sprachbegleitung",
        en: "Trainees in metal and nursing, with language support",
        uk: "Учні в металообробці та догляді, з мовною підтримкою",
        ar: "متدربون في المعادن والتمريض مع دعم لغوي",
      }),
      recommendation: ALTENA_PAPER.TRAINING,
    },
  ],
};
