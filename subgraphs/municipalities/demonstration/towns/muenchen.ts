/** München as the demonstration presents it. Made up; plain data. */
import { dwellings, need, offer, stock, type TownPresentation } from "../presentation.js";
import { CHILDCARE_WORKERS, NURSES } from "../words/need-titles.js";

export const MUENCHEN: TownPresentation = {
  ags: "09162000",
  name: "München",
  names: { en: "Munich", uk: "Мюнхен", ar: "ميونخ", fa: "مونیخ", ru: "Мюнхен", tr: "Münih", fr: "Munich", ti: "ሙንሽን" },
  headline: {
    de: "Viel Arbeit, wenig Wohnraum",
    "de-x-easy": "In München gibt es viel Arbeit. Es gibt nur wenige Wohnungen.",
    en: "Plenty of work, little housing",
    uk: "Багато роботи, мало житла",
    ar: "عمل كثير وسكن قليل",
    fa: "کار فراوان، مسکن کم",
    ru: "Много работы, мало жилья",
    tr: "Çok iş, az konut",
    fr: "Beaucoup de travail, peu de logements",
    ti: "ብዙሕ ስራሕ፣ ውሑድ መንበሪ",
  },
  introduction: {
    de: "In München findet fast jede und jeder Arbeit, oft auch mit wenig Deutsch. Die Mieten sind die höchsten des Landes, deshalb stellen wir nur wenige kleine Wohnungen vor. Wer allein kommt und eine Ausbildung oder Anerkennung anstrebt, findet hier beste Bedingungen.",
    "de-x-easy":
      "In München finden fast alle Menschen Arbeit. Die Wohnungen sind sehr teuer. Es gibt nur wenige kleine Wohnungen. Kommen Sie allein? Dann ist München gut für Sie.",
    en: "In Munich almost everyone finds work, often with little German. Rents are the highest in the country, so we only present a few small flats. Those who come alone and aim for training or recognition find the best conditions here.",
    uk: "У Мюнхені майже кожен знаходить роботу, часто й з малим знанням німецької. Оренда найвища в країні, тому ми пропонуємо лише кілька невеликих квартир. Хто приїздить сам і хоче навчатися професії, має тут найкращі умови.",
    ar: "في ميونخ يجد الجميع تقريبًا عملًا، وغالبًا بقليل من الألمانية. الإيجارات هي الأعلى في البلاد، لذلك نعرض شققًا صغيرة قليلة فقط. من يأتي وحده ويريد تدريبًا مهنيًا يجد هنا أفضل الظروف.",
    fa: "در مونیخ تقریباً همه کار پیدا می‌کنند، اغلب با کمی آلمانی. اجاره‌ها بالاترین در کشور است؛ برای همین فقط چند خانهٔ کوچک معرفی می‌کنیم. کسی که تنها می‌آید و دنبال کارآموزی است، اینجا شرایط خوبی دارد.",
    ru: "В Мюнхене почти каждый находит работу, часто и со слабым немецким. Аренда самая высокая в стране, поэтому мы предлагаем лишь несколько маленьких квартир. Кто приезжает один и хочет учиться профессии, найдёт здесь лучшие условия.",
    tr: "Münih'te hemen herkes iş bulur, çoğu zaman az Almancayla da. Kiralar ülkenin en yükseğidir; bu yüzden yalnızca birkaç küçük daire sunuyoruz. Tek başına gelip meslek öğrenmek isteyenler için koşullar çok iyidir.",
    fr: "À Munich, presque tout le monde trouve du travail, souvent avec peu d'allemand. Les loyers sont les plus élevés du pays ; nous ne présentons donc que quelques petits logements. Qui vient seul pour se former trouve ici d'excellentes conditions.",
  },
  strengths: [
    {
      de: "Anerkennungsstelle und Fachsprachkurse",
      en: "Recognition office and specialised language courses",
      uk: "Служба визнання та курси фахової мови",
      ar: "مكتب الاعتراف بالشهادات ودورات لغة متخصصة",
    },
    {
      de: "Ausbildungsplätze in über 200 Berufen",
      en: "Training places in more than 200 occupations",
      uk: "Місця для навчання понад 200 професій",
      ar: "أماكن تدريب في أكثر من 200 مهنة",
    },
  ],
  housing: { style: "CITY", warmRentCents: 2300, dwellings: [dwellings(1, 4, 1), dwellings(2, 2, 1, true)] },
  places: { CHILDCARE: stock(30, 0), PRIMARY_SCHOOL: stock(40, 4), VOCATIONAL_SCHOOL: stock(150, 80) },
  worded: [
    offer("TRAINING", 60, 41, {
      de: "Ausbildung in Hotel, Küche und Service",
      en: "Training in hotels, kitchens and service",
      uk: "Навчання готельної справи, кухні та сервісу",
      ar: "تدريب مهني في الفنادق والمطابخ والخدمة",
    }),
    offer("TRAINING", 30, 18, {
      de: "Ausbildung in der Informationstechnik",
      en: "Training in information technology",
      uk: "Навчання інформаційних технологій",
      ar: "تدريب مهني في تقنية المعلومات",
    }),
  ],
  community: ["LGBTQI", "WOMENS_GROUP", "FAITH", "SPORTS", "MUSIC"],
  needs: [
    need("SKILLED_LABOUR", 150, 5, CHILDCARE_WORKERS, "83112"),
    need("SKILLED_LABOUR", 120, 5, NURSES, "81302"),
    need(
      "SKILLED_LABOUR",
      80,
      4,
      {
        de: "Fahrerinnen und Fahrer für Bus und Straßenbahn",
        en: "Bus and tram drivers",
        uk: "Водії автобусів і трамваїв",
        ar: "سائقو حافلات وترام",
      },
      "52132",
    ),
  ],
};
