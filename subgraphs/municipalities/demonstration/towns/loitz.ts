/** Loitz as the demonstration presents it. Made up; plain data. */
import { dwellings, need, stock, type TownPresentation } from "../presentation.js";
import { FIREFIGHTERS } from "../words/need-titles.js";

export const LOITZ: TownPresentation = {
  ags: "13075082",
  name: "Loitz",
  names: { uk: "Лойц", ar: "لويتس", fa: "لویتس", ru: "Лойц", ti: "ሎይትስ" },
  headline: {
    de: "Kleine Stadt an der Peene, die neue Nachbarn sucht",
    "de-x-easy": "Loitz ist klein. Loitz sucht neue Nachbarn.",
    en: "Small town on the Peene looking for new neighbours",
    uk: "Невелике місто на річці Пене, що шукає нових сусідів",
    ar: "بلدة صغيرة على نهر بينه تبحث عن جيران جدد",
    fa: "شهری کوچک کنار رود پنه که همسایهٔ تازه می‌خواهد",
    ru: "Маленький город на реке Пене ищет новых соседей",
    tr: "Peene kıyısında yeni komşular arayan küçük kent",
    fr: "Petite ville sur la Peene qui cherche de nouveaux voisins",
    ti: "ሓደስቲ ጎረባብቲ እትደሊ ንእሽቶ ከተማ ኣብ ሩባ ፔነ",
  },
  introduction: {
    de: "In Loitz kennt man sich. Häuser und Wohnungen stehen leer, die Grundschule hat kleine Klassen und braucht Kinder, damit sie bleiben kann. Wer Ruhe, Platz und einen Garten mag, ist hier richtig; ein Auto hilft, Greifswald liegt eine gute halbe Stunde entfernt.",
    "de-x-easy":
      "Loitz ist klein und ruhig. Viele Häuser sind leer. Die Häuser haben oft einen Garten. Die Schule braucht Kinder. Ein Auto hilft Ihnen hier.",
    en: "In Loitz people know each other. Houses and flats stand empty; the primary school has small classes and needs children so that it can stay. It is the right place if you like quiet, space and a garden; a car helps, Greifswald is a good half hour away.",
    uk: "У Лойці всі знають одне одного. Будинки й квартири стоять порожні; у початковій школі маленькі класи, і їй потрібні діти, щоб не закритися. Якщо вам до вподоби тиша, простір і сад, це місце для вас.",
    ar: "في لويتس يعرف الناس بعضهم بعضًا. هناك بيوت وشقق شاغرة، وصفوف المدرسة الابتدائية صغيرة وتحتاج إلى أطفال. المكان مناسب لمن يحب الهدوء والمساحة والحديقة، والسيارة مفيدة هنا.",
  },
  strengths: [
    {
      de: "Häuser mit Garten für große Familien",
      en: "Houses with gardens for large families",
      uk: "Будинки із садом для великих родин",
      ar: "بيوت بحدائق للعائلات الكبيرة",
    },
    {
      de: "Kleine Klassen, in denen jedes Kind gesehen wird",
      en: "Small classes where every child is noticed",
      uk: "Малі класи, де помічають кожну дитину",
      ar: "صفوف صغيرة يُنتبه فيها إلى كل طفل",
    },
    {
      de: "Nachbarn, die beim Ankommen helfen",
      en: "Neighbours who help you settle in",
      uk: "Сусіди, які допомагають облаштуватися",
      ar: "جيران يساعدون عند الوصول",
    },
  ],
  housing: {
    style: "VILLAGE",
    warmRentCents: 850,
    dwellings: [dwellings(4, 5, 4), dwellings(6, 4, 3), dwellings(8, 2, 2), dwellings(2, 3, 3, true)],
  },
  places: { CHILDCARE: stock(12, 9), PRIMARY_SCHOOL: stock(30, 21), SECONDARY_SCHOOL: stock(15, 9) },
  worded: [],
  community: ["SPONSORSHIP", "CLUB", "NEIGHBOURHOOD", "SPORTS"],
  needs: [
    need("PUPILS", 12, 5, {
      de: "Kinder für die Grundschule, damit sie bleibt",
      en: "Children for the primary school so that it can stay",
      uk: "Діти для початкової школи, щоб вона не закрилася",
      ar: "أطفال للمدرسة الابتدائية كي تبقى",
    }),
    need("RESIDENTS", 60, 4, {
      de: "Familien für leer stehende Häuser",
      en: "Families for empty houses",
      uk: "Родини для порожніх будинків",
      ar: "عائلات للبيوت الشاغرة",
    }),
    need("VOLUNTEERS", 8, 3, FIREFIGHTERS),
  ],
};
