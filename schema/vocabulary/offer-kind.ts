/** What a municipality can offer, as one flat list. */
import type { VocabularyEntry } from "./entry.js";

export const OFFER_KINDS = [
  {
    value: "HOUSING",
    description: "Dwellings of one description; the capacity counts dwellings.",
    label: { de: "Wohnung", en: "Housing" },
  },
  {
    value: "CHILDCARE",
    description: "Places in a day-care centre or with a childminder for children under school age.",
    label: { de: "Kinderbetreuung", en: "Childcare" },
  },
  {
    value: "PRIMARY_SCHOOL",
    description: "Places in a primary school.",
    label: { de: "Grundschule", en: "Primary school" },
  },
  {
    value: "SECONDARY_SCHOOL",
    description: "Places in a secondary school.",
    label: { de: "Weiterführende Schule", en: "Secondary school" },
  },
  {
    value: "VOCATIONAL_SCHOOL",
    description: "Places in a vocational school.",
    label: { de: "Berufsschule", en: "Vocational school" },
  },
  {
    value: "TRAINING",
    description: "Places of vocational training.",
    label: { de: "Ausbildungsplatz", en: "Vocational training" },
  },
  { value: "INTERNSHIP", description: "Places of an internship.", label: { de: "Praktikum", en: "Internship" } },
  {
    value: "SPONSORSHIP",
    description: "Volunteers who accompany a household in its first year.",
    label: { de: "Patenschaft", en: "Sponsorship" },
  },
  { value: "CLUB", description: "Places in a club or an association.", label: { de: "Verein", en: "Club" } },
  { value: "SPORTS", description: "Places in a sports group.", label: { de: "Sport", en: "Sports" } },
  { value: "MUSIC", description: "Places in a choir, a band or a music school.", label: { de: "Musik", en: "Music" } },
  {
    value: "FAITH",
    description: "A faith community that welcomes newcomers.",
    label: { de: "Glaubensgemeinschaft", en: "Faith community" },
  },
  {
    value: "WOMENS_GROUP",
    description: "Places in a women's group.",
    label: { de: "Frauengruppe", en: "Women's group" },
  },
  {
    value: "LGBTQI",
    description: "Places in a group for lesbian, gay, bisexual, trans, queer and inter people.",
    label: { de: "LSBTIQ-Gruppe", en: "LGBTQI group" },
  },
  {
    value: "NEIGHBOURHOOD",
    description: "Neighbourhood meeting places and help.",
    label: { de: "Nachbarschaft", en: "Neighbourhood" },
  },
] as const satisfies readonly VocabularyEntry[];

export type OfferKind = (typeof OFFER_KINDS)[number]["value"];
