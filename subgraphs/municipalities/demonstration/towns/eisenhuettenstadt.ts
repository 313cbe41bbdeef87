/** Eisenhüttenstadt as the demonstration presents it. Made up; plain data. */
import { dwellings, need, offer, stock, type TownPresentation } from "../presentation.js";
import { HELPERS_IN_METAL_WORKING } from "../words/need-titles.js";

export const EISENHUETTENSTADT: TownPresentation = {
  ags: "12067120",
  name: "Eisenhüttenstadt",
  names: { uk: "Айзенгюттенштадт", ar: "آيزنهوتنشتات", fa: "آیزنهوتن‌اشتات", ru: "Айзенхюттенштадт", ti: "ኣይዘንሁተንሽታት" },
  headline: {
    de: "Geplante Stadt mit Stahl und viel Grün",
    "de-x-easy": "Eisenhüttenstadt hat ein Stahl-Werk. Die Stadt ist sehr grün.",
    en: "Planned town of steel and greenery",
    uk: "Сплановане місто сталі та зелені",
    ar: "مدينة مخططة بين الصلب والخضرة",
    fa: "شهری طراحی‌شده با فولاد و سرسبزی",
    ru: "Спланированный город стали и зелени",
    tr: "Çelik ve yeşille planlanmış kent",
    fr: "Ville planifiée, d'acier et de verdure",
    ti: "ብመደብ ዝተሰርሐት ከተማ ሓጺንን ቀጠልያን",
  },
  introduction: {
    de: "Eisenhüttenstadt wurde in den 1950er Jahren rund um das Stahlwerk gebaut: breite Höfe, Kitas und Schulen zu Fuß. Viele sanierte Wohnungen stehen leer. Die Stadt lädt Menschen ein, das Leben hier erst einmal auszuprobieren.",
    "de-x-easy":
      "In Eisenhüttenstadt gibt es ein Stahl-Werk. Kitas und Schulen sind nah. Viele Wohnungen sind frei. Sie können zuerst zur Probe hier wohnen.",
    en: "Eisenhüttenstadt was built around the steelworks in the 1950s: wide courtyards, day care and schools within walking distance. Many renovated flats stand empty. The town invites people to try living here first.",
    uk: "Айзенгюттенштадт збудували в 1950-х роках навколо металургійного заводу: широкі двори, дитсадки та школи поруч. Багато відремонтованих квартир вільні. Місто запрошує спершу пожити тут на пробу.",
    ar: "بُنيت آيزنهوتنشتات في خمسينيات القرن العشرين حول مصنع الصلب: ساحات واسعة وحضانات ومدارس قريبة. شقق كثيرة مُرمَّمة ما زالت شاغرة. تدعوكم المدينة إلى تجربة العيش فيها أولًا.",
    fa: "آیزنهوتن‌اشتات در دههٔ ۱۹۵۰ گرد کارخانهٔ فولاد ساخته شد: حیاط‌های باز، مهدکودک و مدرسه نزدیک. بسیاری از خانه‌های بازسازی‌شده خالی‌اند. شهر دعوت می‌کند زندگی در اینجا را نخست امتحان کنید.",
    ru: "Айзенхюттенштадт построили в 1950-х годах вокруг металлургического завода: широкие дворы, детские сады и школы рядом. Много отремонтированных квартир свободно. Город приглашает сначала пожить здесь на пробу.",
    tr: "Eisenhüttenstadt 1950'lerde çelik fabrikasının çevresine kuruldu: geniş avlular, yakında kreşler ve okullar. Yenilenmiş birçok daire boş. Kent, burada yaşamayı önce denemeye davet ediyor.",
    fr: "Eisenhüttenstadt a été construite dans les années 1950 autour de l'aciérie : vastes cours, crèches et écoles à pied. Beaucoup de logements rénovés sont vides. La ville invite à essayer d'abord la vie ici.",
    ti: "ኣብ ኣይዘንሁተንሽታት ፋብሪካ ሓጺን ኣሎ። መውዓሊ ህጻናትን ቤት ትምህርትን ቀረባ እዮም። ብዙሕ ባዶ ገዛውቲ ኣሎ። ፈለማ ንፈተነ ኣብዚ ክትነብሩ ትኽእሉ።",
  },
  strengths: [
    {
      de: "Sanierte Wohnungen, sofort frei",
      en: "Renovated flats, free at once",
      uk: "Відремонтовані квартири, вільні вже зараз",
      ar: "شقق مُرمَّمة، متاحة فورًا",
    },
    {
      de: "Stahl und Bahntechnik mit Tarif",
      en: "Steel and railway jobs under collective agreements",
      uk: "Сталь і залізнична техніка з тарифною оплатою",
      ar: "عمل في الصلب والقطارات بأجور جماعية",
    },
    {
      de: "Kita, Schule und Arzt zu Fuß",
      en: "Day care, school and doctor within walking distance",
      uk: "Дитсадок, школа й лікар поруч",
      ar: "الحضانة والمدرسة والطبيب على مسافة مشي",
    },
  ],
  housing: {
    style: "PREFABRICATED",
    warmRentCents: 900,
    dwellings: [dwellings(1, 10, 8, true), dwellings(2, 15, 12), dwellings(4, 14, 11), dwellings(5, 4, 3)],
  },
  places: {
    CHILDCARE: stock(35, 19),
    PRIMARY_SCHOOL: stock(40, 24),
    SECONDARY_SCHOOL: stock(40, 22),
    VOCATIONAL_SCHOOL: stock(45, 30),
  },
  worded: [
    offer("TRAINING", 15, 12, {
      de: "Ausbildung in der Metall- und Hüttentechnik",
      en: "Training in metal and steel technology",
      uk: "Навчання металургії та металообробки",
      ar: "تدريب مهني في تقنية المعادن والصلب",
    }),
    offer("SPONSORSHIP", 15, 11, {
      de: "Probewohnen mit Begleitung",
      en: "Trial living with a companion",
      uk: "Пробне проживання із супроводом",
      ar: "سكن تجريبي مع مرافقة",
    }),
  ],
  community: ["CLUB", "SPORTS", "MUSIC", "NEIGHBOURHOOD"],
  needs: [
    need("SKILLED_LABOUR", 28, 4, HELPERS_IN_METAL_WORKING, "24201"),
    need("RESIDENTS", 200, 5, {
      de: "Neue Einwohnerinnen und Einwohner jeden Alters",
      en: "New residents of any age",
      uk: "Нові мешканці будь-якого віку",
      ar: "سكان جدد من كل الأعمار",
    }),
    need("REUSE_OF_VACANCY", 120, 4, {
      de: "Leer stehende Wohnungen im Denkmal",
      en: "Empty flats in listed buildings",
      uk: "Порожні квартири в пам'ятках архітектури",
      ar: "شقق شاغرة في مبانٍ أثرية",
    }),
  ],
};
