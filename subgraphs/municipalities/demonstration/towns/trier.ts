/** Trier as the demonstration presents it. Made up; plain data. */
import { dwellings, need, offer, stock, type TownPresentation } from "../presentation.js";
import { NURSES, PLUMBERS } from "../words/need-titles.js";

export const TRIER: TownPresentation = {
  ags: "07211000",
  name: "Trier",
  names: { uk: "Трір", ar: "ترير", fa: "تریر", ru: "Трир", fr: "Trèves", ti: "ትሪር" },
  headline: {
    de: "Älteste Stadt, offene Grenze",
    "de-x-easy": "Trier ist sehr alt. Drei andere Länder sind nah.",
    en: "Oldest city, open border",
    uk: "Найстаріше місто, відкритий кордон",
    ar: "أقدم مدينة وحدود مفتوحة",
    fa: "کهن‌ترین شهر، مرز باز",
    ru: "Древнейший город, открытая граница",
    tr: "En eski kent, açık sınır",
    fr: "La plus vieille ville, une frontière ouverte",
    ti: "ዝዓበየት ጥንታዊት ከተማ፣ ክፉት ዶብ",
  },
  introduction: {
    de: "Trier liegt an der Mosel, nahe an Luxemburg, Frankreich und Belgien. Wer Französisch spricht, ist hier im Vorteil. Kliniken, Handwerk und Gastgewerbe suchen Menschen; der Wohnungsmarkt ist angespannt.",
    "de-x-easy":
      "Trier liegt an einem Fluss. Luxemburg und Frankreich sind nah. Sprechen Sie Französisch? Das hilft Ihnen hier. Arbeit gibt es im Kranken-Haus und im Hotel. Wohnungen sind schwer zu finden.",
    en: "Trier lies on the Moselle, close to Luxembourg, France and Belgium. Speaking French is an advantage here. Hospitals, crafts and hospitality look for people; the housing market is tight.",
    uk: "Трір лежить на Мозелі, поблизу Люксембургу, Франції та Бельгії. Хто розмовляє французькою, має тут перевагу. Клінікам, ремеслам і готелям потрібні люди; житло знайти складно.",
    ar: "تقع ترير على نهر الموزل قرب لوكسمبورغ وفرنسا وبلجيكا. من يتحدث الفرنسية له هنا أفضلية. تبحث المستشفيات والحرف والضيافة عن عاملين، والعثور على سكن صعب.",
    fa: "تریر کنار رود موزل و نزدیک لوکزامبورگ، فرانسه و بلژیک است. دانستن فرانسه اینجا امتیاز است. بیمارستان‌ها، صنایع دستی و هتل‌ها نیرو می‌خواهند؛ یافتن خانه دشوار است.",
    ru: "Трир стоит на Мозеле, недалеко от Люксембурга, Франции и Бельгии. Знание французского здесь преимущество. Клиникам, ремёслам и гостиницам нужны люди; жильё найти трудно.",
    tr: "Trier Mosel kıyısında; Lüksemburg, Fransa ve Belçika'ya yakındır. Fransızca bilenler burada avantajlıdır. Hastaneler, zanaat ve otelcilik eleman arıyor; konut bulmak zordur.",
    fr: "Trèves se trouve au bord de la Moselle, tout près du Luxembourg, de la France et de la Belgique. Parler français est ici un avantage. Les hôpitaux, l'artisanat et l'hôtellerie recrutent ; il est difficile de trouver un logement.",
    ti: "ትሪር ኣብ ጥቓ ሩባ ትርከብ። ሉክሰምበርግን ፈረንሳን ቀረባ እየን። ፈረንሳይኛ ትዛረቡ እንተ ኴንኩም፣ ኣብዚ ይሕግዘኩም። ኣብ ሆስፒታልን ሆቴልን ስራሕ ኣሎ። ገዛ ምርካብ ግን ከቢድ እዩ።",
  },
  strengths: [
    {
      de: "Französisch im Alltag und im Beruf",
      en: "French in daily life and at work",
      uk: "Французька щодня і на роботі",
      ar: "الفرنسية في الحياة اليومية والعمل",
      fr: "Le français au quotidien et au travail",
    },
    {
      de: "Universität und viele Schulen",
      en: "University and many schools",
      uk: "Університет і багато шкіл",
      ar: "جامعة ومدارس كثيرة",
    },
  ],
  housing: { style: "OLD_TOWN", warmRentCents: 1320, dwellings: [dwellings(2, 4, 2), dwellings(3, 3, 1, true)] },
  places: { CHILDCARE: stock(18, 4), PRIMARY_SCHOOL: stock(25, 8), SECONDARY_SCHOOL: stock(30, 11) },
  worded: [
    offer("TRAINING", 12, 8, {
      de: "Ausbildung im Gastgewerbe",
      en: "Training in hospitality",
      uk: "Навчання готельно-ресторанної справи",
      ar: "تدريب مهني في الضيافة",
    }),
  ],
  community: ["SPONSORSHIP", "FAITH", "MUSIC", "SPORTS"],
  needs: [need("SKILLED_LABOUR", 35, 4, NURSES, "81302"), need("SKILLED_LABOUR", 18, 3, PLUMBERS, "34212")],
};
