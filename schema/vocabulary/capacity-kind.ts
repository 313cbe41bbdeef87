/** What a match counts capacity in: what offers become when households are placed. */
import type { VocabularyEntry } from "./entry.js";

export const CAPACITY_KINDS = [
  {
    value: "HOUSING_1_2",
    description: "Dwellings that hold one or two persons at most.",
    label: { de: "Wohnungen für 1–2 Personen", en: "Dwellings for 1–2 persons" },
  },
  {
    value: "HOUSING_3_4",
    description: "Dwellings that hold three or four persons at most.",
    label: { de: "Wohnungen für 3–4 Personen", en: "Dwellings for 3–4 persons" },
  },
  {
    value: "HOUSING_5_6",
    description: "Dwellings that hold five or six persons at most.",
    label: { de: "Wohnungen für 5–6 Personen", en: "Dwellings for 5–6 persons" },
  },
  {
    value: "HOUSING_7_PLUS",
    description: "Dwellings that hold seven persons or more.",
    label: { de: "Wohnungen ab 7 Personen", en: "Dwellings for 7 persons and more" },
  },
  {
    value: "CHILDCARE",
    description: "Childcare places, one for each child under school age.",
    label: { de: "Plätze in der Kinderbetreuung", en: "Childcare places" },
  },
  {
    value: "PRIMARY_SCHOOL",
    description: "Places in primary schools, one for each child of that age.",
    label: { de: "Plätze in der Grundschule", en: "Primary school places" },
  },
  {
    value: "SECONDARY_SCHOOL",
    description: "Places in secondary schools, one for each child of that age.",
    label: { de: "Plätze in der weiterführenden Schule", en: "Secondary school places" },
  },
  {
    value: "VOCATIONAL_SCHOOL",
    description: "Places in vocational schools, one for each young person of that age.",
    label: { de: "Plätze in der Berufsschule", en: "Vocational school places" },
  },
  {
    value: "PERSONS",
    description:
      "Persons whom the municipality said it can receive in a pilot. It is made of no offer, and stands here once the municipality takes part in one.",
    label: { de: "Personen insgesamt", en: "Persons in all" },
  },
] as const satisfies readonly VocabularyEntry[];

export type CapacityKind = (typeof CAPACITY_KINDS)[number]["value"];
