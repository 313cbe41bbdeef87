/** Bremerhaven as the demonstration presents it. Made up; plain data. */
import { dwellings, need, offer, stock, type TownPresentation } from "../presentation.js";

export const BREMERHAVEN: TownPresentation = {
  ags: "04012000",
  name: "Bremerhaven",
  names: { uk: "Бремергафен", ar: "بريمرهافن", fa: "برمرهافن", ru: "Бремерхафен", ti: "ብረመርሃፈን" },
  headline: {
    de: "Stadt am Meer mit Platz zum Wohnen",
    "de-x-easy": "Bremerhaven liegt am Meer. Hier ist Platz zum Wohnen.",
    en: "City by the sea with room to live",
    uk: "Місто біля моря, де є простір для життя",
    ar: "مدينة على البحر فيها متسع للسكن",
    fa: "شهری کنار دریا با جا برای زندگی",
    ru: "Город у моря, где есть место для жизни",
    tr: "Deniz kıyısında, yaşamaya yer olan kent",
    fr: "Une ville au bord de la mer où l'on trouve à se loger",
    ti: "ኣብ ጥቓ ባሕሪ መንበሪ ቦታ ዘለዋ ከተማ",
  },
  introduction: {
    de: "Bremerhaven lebt vom Hafen, von Fisch und Lebensmitteln und von der Forschung an Meer und Klima. Wohnungen sind günstiger als in den meisten Großstädten, auch für große Familien. Viele Menschen hier haben selbst eine Geschichte vom Aus- und Einwandern.",
    "de-x-easy":
      "Bremerhaven liegt am Meer. Es gibt Arbeit am Hafen. Es gibt auch Arbeit mit Fisch. Die Wohnungen sind nicht teuer. Es gibt große Wohnungen für Familien.",
    en: "Bremerhaven lives on its port, on fish and food, and on research into sea and climate. Housing costs less than in most large cities, for large families too. Many people here have their own history of emigrating and arriving.",
    uk: "Бремергафен живе з порту, риби й харчових продуктів та досліджень моря і клімату. Житло тут дешевше, ніж у більшості великих міст, також для великих родин. Багато людей мають власну історію еміграції та приїзду.",
    ar: "تعيش بريمرهافن من الميناء وصناعة الأسماك والأغذية ومن أبحاث البحر والمناخ. السكن أرخص مما هو عليه في معظم المدن الكبيرة، وللعائلات الكبيرة أيضًا.",
    fa: "برمرهافن از بندر، ماهی و مواد غذایی و پژوهش دریا و اقلیم زندگی می‌گذراند. خانه‌ها از بیشتر شهرهای بزرگ ارزان‌ترند، برای خانواده‌های بزرگ هم. بسیاری از مردم خود سرگذشت مهاجرت دارند.",
    ru: "Бремерхафен живёт портом, рыбой и продуктами питания, исследованиями моря и климата. Жильё дешевле, чем в большинстве крупных городов, и для больших семей тоже. У многих здесь есть своя история переезда.",
    tr: "Bremerhaven limanla, balık ve gıdayla, deniz ve iklim araştırmalarıyla yaşar. Kiralar çoğu büyük kentten düşüktür, büyük aileler için de. Buradaki birçok insanın kendi göç hikâyesi vardır.",
    fr: "Bremerhaven vit de son port, du poisson, de l'alimentation et de la recherche sur la mer et le climat. Les logements y sont moins chers que dans la plupart des grandes villes, même pour les grandes familles.",
  },
  strengths: [
    {
      de: "Große Wohnungen zu fairen Mieten",
      en: "Large flats at fair rents",
      uk: "Великі квартири за справедливу плату",
      ar: "شقق كبيرة بإيجارات معقولة",
    },
    {
      de: "Arbeit im Hafen und in der Lebensmittelverarbeitung, oft mit wenig Deutsch zum Anfang",
      en: "Work in the port and in food processing, often with little German to start",
      uk: "Робота в порту та на харчових підприємствах, для початку часто з малим знанням німецької",
      ar: "عمل في الميناء وتصنيع الأغذية، وغالبًا بقليل من الألمانية في البداية",
    },
  ],
  housing: {
    style: "POST_WAR",
    warmRentCents: 980,
    dwellings: [dwellings(2, 12, 8), dwellings(4, 14, 9), dwellings(6, 6, 4), dwellings(8, 3, 2)],
  },
  places: { CHILDCARE: stock(20, 0), PRIMARY_SCHOOL: stock(45, 8), SECONDARY_SCHOOL: stock(50, 12) },
  worded: [
    offer("INTERNSHIP", 15, 11, {
      de: "Schnupperwochen in der Fischverarbeitung",
      en: "Taster weeks in fish processing",
      uk: "Ознайомчі тижні на рибопереробному підприємстві",
      ar: "أسابيع تجريبية في تصنيع الأسماك",
    }),
  ],
  community: ["SPONSORSHIP", "SPORTS", "WOMENS_GROUP", "NEIGHBOURHOOD", "FAITH"],
  needs: [
    need(
      "SKILLED_LABOUR",
      80,
      4,
      {
        de: "Kräfte für Lager und Umschlag im Hafen",
        en: "Workers for storage and handling in the port",
        uk: "Працівники складу та перевантаження в порту",
        ar: "عمال للتخزين والمناولة في الميناء",
      },
      "51311",
    ),
    need("REUSE_OF_VACANCY", 60, 3, {
      de: "Leer stehende Wohnungen in Lehe wieder nutzen",
      en: "Bring empty flats in Lehe back into use",
      uk: "Знову заселити порожні квартири в районі Лее",
      ar: "إعادة استخدام الشقق الشاغرة في حي ليه",
    }),
  ],
};
