/** What dwellings of the demonstration are called, by the persons that they hold. Plain data. */
import type { FullText } from "../presentation.js";

/** A kind of dwelling: its name, and how many rooms and square metres such dwellings have. */
interface DwellingWords {
  readonly title: FullText;
  readonly rooms: number;
  readonly area: readonly [number, number];
}

export const DWELLING_WORDS: Readonly<Record<number, DwellingWords>> = {
  1: {
    title: {
      de: "Ein-Zimmer-Wohnung",
      "de-x-easy": "Wohnung mit 1 Zimmer",
      en: "One-room flat",
      uk: "Однокімнатна квартира",
      ar: "شقة من غرفة واحدة",
      fa: "آپارتمان یک‌اتاقه",
      ru: "Однокомнатная квартира",
      tr: "Tek odalı daire",
      fr: "Studio d'une pièce",
      ti: "ሓደ ክፍሊ ዘለዎ ኣፓርታማ",
    },
    rooms: 1,
    area: [28, 38],
  },
  2: {
    title: {
      de: "Zwei-Zimmer-Wohnung für zwei",
      "de-x-easy": "Wohnung mit 2 Zimmern für 2 Personen",
      en: "Two-room flat for two",
      uk: "Двокімнатна квартира для двох",
      ar: "شقة من غرفتين لشخصين",
      fa: "آپارتمان دواتاقه برای دو نفر",
      ru: "Двухкомнатная квартира для двоих",
      tr: "İki kişilik iki odalı daire",
      fr: "Appartement de deux pièces pour deux",
      ti: "ንክልተ ሰብ ክልተ ክፍሊ ዘለዎ ኣፓርታማ",
    },
    rooms: 2,
    area: [46, 58],
  },
  3: {
    title: {
      de: "Drei-Zimmer-Wohnung für bis zu drei Personen",
      "de-x-easy": "Wohnung mit 3 Zimmern für 3 Personen",
      en: "Three-room flat for up to three people",
      uk: "Трикімнатна квартира на трьох осіб",
      ar: "شقة من ثلاث غرف لثلاثة أشخاص على الأكثر",
      fa: "آپارتمان سه‌اتاقه برای حداکثر سه نفر",
      ru: "Трёхкомнатная квартира, до трёх человек",
      tr: "En çok üç kişilik üç odalı daire",
      fr: "Appartement de trois pièces pour trois personnes au plus",
      ti: "ክሳብ ሰለስተ ሰብ ዝሕዝ ሰለስተ ክፍሊ ዘለዎ ኣፓርታማ",
    },
    rooms: 3,
    area: [62, 72],
  },
  4: {
    title: {
      de: "Familienwohnung für bis zu vier Personen",
      "de-x-easy": "Wohnung für eine Familie mit 4 Personen",
      en: "Family flat for up to four people",
      uk: "Квартира для родини до чотирьох осіб",
      ar: "شقة عائلية لأربعة أشخاص على الأكثر",
      fa: "آپارتمان خانوادگی برای حداکثر چهار نفر",
      ru: "Квартира для семьи до четырёх человек",
      tr: "En çok dört kişilik aile dairesi",
      fr: "Appartement familial pour quatre personnes au plus",
      ti: "ክሳብ ኣርባዕተ ሰብ ዝሕዝ ናይ ስድራቤት ኣፓርታማ",
    },
    rooms: 3.5,
    area: [74, 88],
  },
  5: {
    title: {
      de: "Vier-Zimmer-Wohnung für bis zu fünf Personen",
      "de-x-easy": "Wohnung mit 4 Zimmern für 5 Personen",
      en: "Four-room flat for up to five people",
      uk: "Чотирикімнатна квартира до п'яти осіб",
      ar: "شقة من أربع غرف لخمسة أشخاص على الأكثر",
      fa: "آپارتمان چهاراتاقه برای حداکثر پنج نفر",
      ru: "Четырёхкомнатная квартира, до пяти человек",
      tr: "En çok beş kişilik dört odalı daire",
      fr: "Appartement de quatre pièces pour cinq personnes au plus",
      ti: "ክሳብ ሓሙሽተ ሰብ ዝሕዝ ኣርባዕተ ክፍሊ ዘለዎ ኣፓርታማ",
    },
    rooms: 4,
    area: [90, 102],
  },
  6: {
    title: {
      de: "Große Wohnung für bis zu sechs Personen",
      "de-x-easy": "Große Wohnung für 6 Personen",
      en: "Large flat for up to six people",
      uk: "Велика квартира до шести осіб",
      ar: "شقة كبيرة لستة أشخاص على الأكثر",
      fa: "آپارتمان بزرگ برای حداکثر شش نفر",
      ru: "Большая квартира, до шести человек",
      tr: "En çok altı kişilik büyük daire",
      fr: "Grand appartement pour six personnes au plus",
      ti: "ክሳብ ሽዱሽተ ሰብ ዝሕዝ ዓቢ ኣፓርታማ",
    },
    rooms: 5,
    area: [104, 120],
  },
  7: {
    title: {
      de: "Große Wohnung für bis zu sieben Personen",
      "de-x-easy": "Große Wohnung für 7 Personen",
      en: "Large flat for up to seven people",
      uk: "Велика квартира до семи осіб",
      ar: "شقة كبيرة لسبعة أشخاص على الأكثر",
      fa: "آپارتمان بزرگ برای حداکثر هفت نفر",
      ru: "Большая квартира, до семи человек",
      tr: "En çok yedi kişilik büyük daire",
      fr: "Grand appartement pour sept personnes au plus",
      ti: "ክሳብ ሸውዓተ ሰብ ዝሕዝ ዓቢ ኣፓርታማ",
    },
    rooms: 5.5,
    area: [118, 132],
  },
  8: {
    title: {
      de: "Haus für eine große Familie, bis zu acht Personen",
      "de-x-easy": "Haus für eine große Familie mit 8 Personen",
      en: "House for a large family, up to eight people",
      uk: "Будинок для великої родини, до восьми осіб",
      ar: "بيت لعائلة كبيرة، لثمانية أشخاص على الأكثر",
      fa: "خانه برای خانوادهٔ بزرگ، حداکثر هشت نفر",
      ru: "Дом для большой семьи, до восьми человек",
      tr: "Büyük bir aile için ev, en çok sekiz kişi",
      fr: "Maison pour une grande famille, huit personnes au plus",
      ti: "ንዓባይ ስድራቤት ዝኸውን ገዛ፣ ክሳብ ሸሞንተ ሰብ",
    },
    rooms: 6,
    area: [130, 155],
  },
};
