/** Leipzig as the demonstration presents it. Made up; plain data. */
import { dwellings, need, offer, stock, type TownPresentation } from "../presentation.js";

export const LEIPZIG: TownPresentation = {
  ags: "14713000",
  name: "Leipzig",
  names: { uk: "Лейпциг", ar: "لايبزيغ", fa: "لایپزیگ", ru: "Лейпциг", ti: "ላይፕጺግ" },
  headline: {
    de: "Wachsende Stadt der Musik und des Handels",
    "de-x-easy": "Leipzig wächst. Hier gibt es viel Musik.",
    en: "Growing city of music and trade",
    uk: "Місто музики й торгівлі, що зростає",
    ar: "مدينة متنامية للموسيقى والتجارة",
    fa: "شهر رو به رشد موسیقی و بازرگانی",
    ru: "Растущий город музыки и торговли",
    tr: "Büyüyen müzik ve ticaret kenti",
    fr: "Une ville de musique et de commerce qui grandit",
    ti: "እትዓቢ ዘላ ከተማ ሙዚቃን ንግድን",
  },
  introduction: {
    de: "Leipzig wächst: Autowerke, Logistik, Kliniken und Kultur ziehen Menschen an. Sprachkurse und Gemeinschaften gibt es in großer Zahl. Die Kitaplätze, die wir vorstellen wollten, sind derzeit alle vergeben.",
    "de-x-easy":
      "Leipzig wächst. Es gibt Arbeit mit Autos und im Lager. Es gibt viele Deutsch-Kurse. Die Kitas sind voll.",
    en: "Leipzig is growing: car plants, logistics, hospitals and culture attract people. There are many language courses and communities. The day-care places that we wanted to present are all taken at present.",
    uk: "Лейпциг зростає: автозаводи, логістика, клініки й культура приваблюють людей. Мовних курсів і громад багато. Місця в дитсадках, які ми хотіли запропонувати, зараз усі зайняті.",
    ar: "لايبزيغ تنمو: مصانع السيارات والخدمات اللوجستية والمستشفيات والثقافة تجذب الناس. دورات اللغة والجاليات كثيرة. أماكن الحضانة التي أردنا عرضها مشغولة كلها حاليًا.",
    fa: "لایپزیگ رشد می‌کند: کارخانه‌های خودرو، انبارداری، بیمارستان و فرهنگ مردم را جذب می‌کنند. کلاس زبان و انجمن فراوان است. جای مهدکودک فعلاً پر است.",
    ru: "Лейпциг растёт: автозаводы, логистика, клиники и культура привлекают людей. Языковых курсов и общин много. Места в детских садах, которые мы хотели предложить, сейчас все заняты.",
    tr: "Leipzig büyüyor: otomobil fabrikaları, lojistik, hastaneler ve kültür insanları çekiyor. Dil kursu ve topluluk çok. Sunmak istediğimiz kreş yerlerinin hepsi şu anda dolu.",
    fr: "Leipzig grandit : usines automobiles, logistique, hôpitaux et culture attirent du monde. Cours de langue et communautés sont nombreux. Les places en crèche que nous voulions présenter sont toutes prises.",
  },
  strengths: [
    {
      de: "Arbeit rund um die Uhr am Logistikkreuz",
      en: "Work around the clock at the logistics hub",
      uk: "Робота цілодобово в логістичному центрі",
      ar: "عمل على مدار الساعة في مركز الخدمات اللوجستية",
    },
    {
      de: "Chöre, Orchester und freie Szene",
      en: "Choirs, orchestras and independent culture",
      uk: "Хори, оркестри та незалежна культура",
      ar: "جوقات وفرق موسيقية وثقافة مستقلة",
    },
  ],
  housing: {
    style: "OLD_TOWN",
    warmRentCents: 1200,
    dwellings: [dwellings(1, 8, 3), dwellings(2, 6, 3, true), dwellings(3, 4, 1)],
  },
  places: {
    CHILDCARE: stock(45, 0),
    PRIMARY_SCHOOL: stock(50, 11),
    SECONDARY_SCHOOL: stock(55, 14),
    VOCATIONAL_SCHOOL: stock(80, 38),
  },
  worded: [
    offer("TRAINING", 24, 13, {
      de: "Ausbildung in der Lagerlogistik",
      en: "Training in warehouse logistics",
      uk: "Навчання складської логістики",
      ar: "تدريب مهني في لوجستيات المستودعات",
    }),
  ],
  community: ["SPONSORSHIP", "MUSIC", "LGBTQI", "SPORTS", "WOMENS_GROUP"],
  needs: [
    need(
      "SKILLED_LABOUR",
      80,
      4,
      {
        de: "Kräfte für Lager und Umschlag",
        en: "Warehouse and handling workers",
        uk: "Працівники складу та перевантаження",
        ar: "عمال للتخزين والمناولة",
      },
      "51311",
    ),
    need(
      "SKILLED_LABOUR",
      50,
      4,
      {
        de: "Lehrkräfte an weiterführenden Schulen",
        en: "Secondary school teachers",
        uk: "Учителі середньої школи",
        ar: "معلمات ومعلمون للمدارس الثانوية",
      },
      "84124",
    ),
  ],
};
