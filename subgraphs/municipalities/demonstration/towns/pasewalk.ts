/** Pasewalk as the demonstration presents it. Made up; plain data. */
import { dwellings, need, offer, stock, type TownPresentation } from "../presentation.js";
import { GERIATRIC_NURSES } from "../words/need-titles.js";

export const PASEWALK: TownPresentation = {
  ags: "13075105",
  name: "Pasewalk",
  names: { uk: "Пазевальк", ar: "بازفالك", fa: "پازوالک", ru: "Пазевальк", ti: "ፓዘቫልክ" },
  headline: {
    de: "Bahnknoten zwischen Berlin, Stettin und Ostsee",
    "de-x-easy": "In Pasewalk halten viele Züge. Die Züge fahren nach Berlin und nach Polen.",
    en: "Railway junction between Berlin, Szczecin and the Baltic",
    uk: "Залізничний вузол між Берліном, Щецином і Балтійським морем",
    ar: "ملتقى السكك الحديدية بين برلين وشتشين وبحر البلطيق",
    fa: "گره راه‌آهن میان برلین، شچچین و دریای بالتیک",
    ru: "Железнодорожный узел между Берлином, Щецином и Балтикой",
    tr: "Berlin, Szczecin ve Baltık arasında demir yolu kavşağı",
    fr: "Nœud ferroviaire entre Berlin, Szczecin et la Baltique",
    ti: "ኣብ መንጎ በርሊን፣ ሽቸሲንን ባሕሪ ባልቲክን ዝርከብ መራኸቢ ባቡር",
  },
  introduction: {
    de: "Pasewalk hat ein Krankenhaus, alle Schulen und viel günstigen Wohnraum. Mit dem Zug ist man in zwei Stunden in Berlin und in einer Stunde in Stettin. Gesucht werden vor allem Pflegekräfte und Handwerker.",
    "de-x-easy":
      "In Pasewalk gibt es ein Kranken-Haus. Es gibt auch alle Schulen. Die Wohnungen sind nicht teuer. Der Zug nach Berlin braucht 2 Stunden. Wir suchen Pflege-Kräfte und Hand-Werker.",
    en: "Pasewalk has a hospital, all kinds of schools and plenty of affordable housing. By train it takes two hours to Berlin and one to Szczecin. Care workers and craftspeople are wanted above all.",
    uk: "У Пазевальку є лікарня, усі школи та багато недорогого житла. Поїздом до Берліна дві години, до Щецина — одна. Насамперед потрібні доглядальники й ремісники.",
    ar: "في بازفالك مستشفى وكل المدارس وسكن كثير رخيص. الرحلة بالقطار ساعتان إلى برلين وساعة إلى شتشين. نبحث خاصة عن عاملين في الرعاية وعن حرفيين.",
  },
  strengths: [
    {
      de: "Sofort beziehbare Wohnungen",
      en: "Flats that are ready to move into",
      uk: "Квартири, готові до заселення",
      ar: "شقق جاهزة للسكن فورًا",
    },
    {
      de: "Krankenhaus und Fachärzte in der Stadt",
      en: "Hospital and specialists in town",
      uk: "Лікарня та лікарі-фахівці в місті",
      ar: "مستشفى وأطباء اختصاصيون في المدينة",
    },
  ],
  housing: {
    style: "PREFABRICATED",
    warmRentCents: 860,
    dwellings: [dwellings(2, 10, 8, true), dwellings(4, 10, 7), dwellings(5, 3, 3)],
  },
  places: { CHILDCARE: stock(20, 12), PRIMARY_SCHOOL: stock(25, 15), SECONDARY_SCHOOL: stock(30, 18) },
  worded: [
    offer("TRAINING", 8, 7, {
      de: "Ausbildung zur Pflegefachfrau oder zum Pflegefachmann",
      en: "Training as a nurse",
      uk: "Навчання за фахом медсестри або медбрата",
      ar: "تدريب مهني في التمريض",
    }),
  ],
  community: ["SPONSORSHIP", "SPORTS", "CLUB"],
  needs: [
    need("SKILLED_LABOUR", 14, 5, GERIATRIC_NURSES, "82102"),
    need("REUSE_OF_VACANCY", 25, 4, {
      de: "Leer stehende Wohnungen am Stadtrand",
      en: "Empty flats on the edge of town",
      uk: "Порожні квартири на околиці міста",
      ar: "شقق شاغرة على أطراف المدينة",
    }),
  ],
};
