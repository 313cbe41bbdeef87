/** What can protect somebody in a town. A special category of data (Art. 9 GDPR): used with explicit consent only. */
import type { PublicVocabularyEntry } from "./entry.js";

export const PROTECTION_KINDS = [
  {
    value: "WOMEN",
    description: "Company and help among women: a women's group in the town.",
    label: {
      de: "Schutz für Frauen",
      "de-x-easy": "Schutz für Frauen",
      en: "Protection of women",
      uk: "Захист жінок",
      ar: "حماية النساء",
      fa: "حمایت از زنان",
      ru: "Защита женщин",
      tr: "Kadınların korunması",
      fr: "Protection des femmes",
      ti: "ምክልኻል ደቂ ኣንስትዮ",
    },
  },
  {
    value: "LGBTQI",
    description: "Company of lesbian, gay, bisexual, trans, queer and inter people: a group in the town.",
    label: {
      de: "Schutz für LSBTIQ-Personen",
      "de-x-easy": "Schutz für Lesben, Schwule, trans Menschen und andere",
      en: "Protection of LGBTQI people",
      uk: "Захист людей ЛГБТКІ",
      ar: "حماية مجتمع الميم",
      fa: "حمایت از افراد LGBTQI",
      ru: "Защита людей ЛГБТКИ",
      tr: "LGBTQI bireylerin korunması",
      fr: "Protection des personnes LGBTQI",
      ti: "ምክልኻል ሰባት LGBTQI",
    },
  },
  {
    value: "TRAUMA",
    description: "Help after violence, flight or torture: psychosocial help in reach of the town.",
    label: {
      de: "Hilfe nach Gewalt und Flucht",
      "de-x-easy": "Hilfe nach Gewalt und Flucht",
      en: "Help after violence and flight",
      uk: "Допомога після насильства та втечі",
      ar: "المساعدة بعد العنف والهروب",
      fa: "کمک پس از خشونت و فرار",
      ru: "Помощь после насилия и бегства",
      tr: "Şiddet ve kaçış sonrası yardım",
      fr: "Aide après la violence et la fuite",
      ti: "ሓገዝ ድሕሪ ዓመጽን ስደትን",
    },
  },
] as const satisfies readonly PublicVocabularyEntry[];

export type ProtectionKind = (typeof PROTECTION_KINDS)[number]["value"];
