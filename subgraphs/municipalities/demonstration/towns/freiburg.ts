/** Freiburg im Breisgau as the demonstration presents it. Made up; plain data. */
import { dwellings, need, offer, stock, type TownPresentation } from "../presentation.js";
import { ELECTRICIANS, NURSES_FOR_THE_HOSPITAL } from "../words/need-titles.js";

export const FREIBURG: TownPresentation = {
  ags: "08311000",
  name: "Freiburg im Breisgau",
  names: { uk: "Фрайбург", ar: "فرايبورغ", fa: "فرایبورگ", ru: "Фрайбург", fr: "Fribourg-en-Brisgau", ti: "ፍራይቡርግ" },
  headline: {
    de: "Grüne Stadt im Dreiländereck",
    "de-x-easy": "Freiburg ist eine grüne Stadt. Frankreich und die Schweiz sind nah.",
    en: "Green city where three countries meet",
    uk: "Зелене місто на стику трьох країн",
    ar: "مدينة خضراء حيث تلتقي ثلاث دول",
    fa: "شهر سبز در مرز سه کشور",
    ru: "Зелёный город на стыке трёх стран",
    tr: "Üç ülkenin buluştuğu yeşil kent",
    fr: "Ville verte au carrefour de trois pays",
    ti: "ሰለስተ ሃገራት ኣብ ዝራኸባሉ ቀጠልያ ከተማ",
  },
  introduction: {
    de: "Freiburg ist jung, sonnig und teuer. Universität, Klinik und Umwelttechnik geben Arbeit, Frankreich und die Schweiz sind nah. Freie Wohnungen haben wir nur für eine Person; Kurse, Ausbildung und Begleitung bieten wir gern an.",
    "de-x-easy":
      "Freiburg ist jung und sonnig. Das Leben ist hier teuer. Es gibt Arbeit im Kranken-Haus. Freie Wohnungen gibt es nur für 1 Person. Wir helfen Ihnen gern.",
    en: "Freiburg is young, sunny and expensive. University, hospital and environmental technology give work, and France and Switzerland are near. We only have free flats for one person; we gladly offer courses, training and company.",
    uk: "Фрайбург молодий, сонячний і дорогий. Роботу дають університет, клініка та екологічні технології; Франція і Швейцарія поруч. Вільні квартири є лише для однієї особи; курси, навчання та супровід пропонуємо охоче.",
    ar: "فرايبورغ مدينة شابة مشمسة وغالية. توفر الجامعة والمستشفى وتقنيات البيئة العمل، وفرنسا وسويسرا قريبتان. الشقق الشاغرة لشخص واحد فقط؛ ويسرنا أن نقدم الدورات والتدريب والمرافقة.",
    fa: "فرایبورگ جوان، آفتابی و گران است. دانشگاه، بیمارستان و فناوری محیط زیست کار می‌دهند؛ فرانسه و سوئیس نزدیک‌اند. خانهٔ خالی فقط برای یک نفر داریم؛ کلاس، کارآموزی و همراهی هم هست.",
    ru: "Фрайбург молодой, солнечный и дорогой. Работу дают университет, клиника и экологические технологии; Франция и Швейцария рядом. Свободные квартиры есть только на одного; курсы, обучение и сопровождение мы предлагаем охотно.",
    tr: "Freiburg genç, güneşli ve pahalıdır. Üniversite, hastane ve çevre teknolojisi iş verir; Fransa ve İsviçre yakındır. Boş daire yalnızca bir kişilik var; kurs, eğitim ve refakat sunmaktan mutluyuz.",
    fr: "Fribourg est une ville jeune, ensoleillée et chère. L'université, la clinique et les technologies de l'environnement offrent du travail ; la France et la Suisse sont proches.",
  },
  strengths: [
    {
      de: "Kurse für akademische Heilberufe",
      en: "Courses for doctors and pharmacists",
      uk: "Курси для лікарів і фармацевтів",
      ar: "دورات للأطباء والصيادلة",
    },
    {
      de: "Fahrradwege bis vor die Tür",
      en: "Cycle paths to your door",
      uk: "Велодоріжки до самих дверей",
      ar: "مسارات دراجات حتى باب البيت",
    },
  ],
  housing: { style: "CITY", warmRentCents: 1750, dwellings: [dwellings(1, 5, 2, true)] },
  places: { CHILDCARE: stock(22, 0), PRIMARY_SCHOOL: stock(24, 6), VOCATIONAL_SCHOOL: stock(55, 26) },
  worded: [
    offer("TRAINING", 16, 9, {
      de: "Ausbildung in der Solar- und Gebäudetechnik",
      en: "Training in solar and building technology",
      uk: "Навчання сонячної та будівельної техніки",
      ar: "تدريب مهني في الطاقة الشمسية وتقنية المباني",
    }),
  ],
  community: ["SPONSORSHIP", "LGBTQI", "SPORTS", "MUSIC", "WOMENS_GROUP"],
  needs: [
    need("SKILLED_LABOUR", 50, 4, NURSES_FOR_THE_HOSPITAL, "81302"),
    need("SKILLED_LABOUR", 20, 4, ELECTRICIANS, "26212"),
  ],
};
