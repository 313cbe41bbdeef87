/** The groups that have seats on a board, and what may hold a seat. */
import { registerVocabulary } from "../../../../schema/vocabulary/register.js";

export const BOARD_GROUPS = [
  {
    value: "CIVIL_SOCIETY",
    description: "Clubs, initiatives, welfare organisations, neighbourhoods, and residents drawn by lot.",
    label: { de: "Zivilgesellschaft", en: "Civil society" },
  },
  {
    value: "BUSINESS_AND_CHAMBERS",
    description: "Businesses, chambers, unions and the employment agency.",
    label: { de: "Wirtschaft und Kammern", en: "Business and chambers" },
  },
  {
    value: "POLITICS",
    description: "Parliamentary groups of the council, and the mayor's office as a political one.",
    label: { de: "Politik", en: "Politics" },
  },
  {
    value: "ADMINISTRATION",
    description: "Offices of the municipality and of its district.",
    label: { de: "Verwaltung", en: "Administration" },
  },
  {
    value: "NEWCOMERS",
    description: "People who have fled or immigrated: their organisations, and roles drawn by lot among them.",
    label: { de: "Zugewanderte", en: "Newcomers" },
  },
  {
    value: "SCIENCE",
    description: "Universities, schools and research.",
    label: { de: "Wissenschaft und Bildung", en: "Science and education" },
  },
  {
    value: "FAITH",
    description: "Churches, mosques, synagogues and other communities of faith.",
    label: { de: "Religionsgemeinschaften", en: "Communities of faith" },
  },
] as const;

export type BoardGroup = (typeof BOARD_GROUPS)[number]["value"];

export const BoardGroupEnum = registerVocabulary(
  "BoardGroup",
  "A group of the town that has seats on an advisory board, and votes on recommendations.",
  BOARD_GROUPS,
);

const SEAT_HOLDER_KINDS = [
  {
    value: "ORGANISATION",
    description: "An organisation holds the seat and sends whom it will.",
    label: { de: "Entsendende Organisation", en: "Organisation" },
  },
  {
    value: "DRAWN_ROLE",
    description: "Somebody is drawn by lot for a role, such as a resident from 18 to 34.",
    label: { de: "Geloste Rolle", en: "Role drawn by lot" },
  },
] as const;

export type SeatHolderKind = (typeof SEAT_HOLDER_KINDS)[number]["value"];

export const SeatHolderKindEnum = registerVocabulary(
  "SeatHolderKind",
  "What holds a seat of an advisory board. Persons are never named.",
  SEAT_HOLDER_KINDS,
);
