/** What a town needs to set up a board, and how far each of it is. In the order in which a town goes about it. */
import { registerVocabulary } from "../../../../schema/vocabulary/register.js";

export const PRECONDITIONS = [
  {
    value: "COUNCIL_MANDATE",
    description: "The council has resolved that there is a board, and that it will deal with its paper.",
    label: { de: "Auftrag des Rates", en: "Mandate of the council" },
  },
  {
    value: "QUESTION_AND_AIM",
    description: "There is one concrete question, and it is said what shall come of the answer.",
    label: { de: "Klare Frage und klares Ziel", en: "Clear question and aim" },
  },
  {
    value: "COORDINATOR",
    description: "An office coordinates the board and has hours for it.",
    label: { de: "Koordination mit Stunden", en: "Coordinator with hours" },
  },
  {
    value: "BUDGET",
    description: "There is money for moderation, interpreters, childcare, rooms and catering.",
    label: { de: "Geld", en: "Budget" },
  },
  {
    value: "NEUTRAL_MODERATION",
    description: "Somebody moderates who belongs neither to the council nor to the administration.",
    label: { de: "Neutrale Moderation", en: "Neutral moderation" },
  },
  {
    value: "DIVERSE_COMPOSITION",
    description: "No group has more than 40 % of the seats, and newcomers take part with interpreters and childcare.",
    label: { de: "Vielfältige Besetzung", en: "Diverse composition" },
  },
  {
    value: "PUBLIC_AGENDA_AND_MINUTES",
    description: "Everybody can read what the board talks about, before and afterwards.",
    label: { de: "Öffentliche Tagesordnung und Protokolle", en: "Public agenda and minutes" },
  },
  {
    value: "WAY_BACK",
    description: "It is agreed how the paper comes into the council and the administration, and who answers by when.",
    label: {
      de: "Vereinbarter Weg zurück in Rat und Verwaltung",
      en: "Agreed way back into council and administration",
    },
  },
  {
    value: "EVALUATION",
    description: "It is agreed by what the town will see whether the board was worth it.",
    label: { de: "Auswertung", en: "Evaluation" },
  },
] as const;

export type Precondition = (typeof PRECONDITIONS)[number]["value"];

export const BoardPreconditionKindEnum = registerVocabulary(
  "BoardPreconditionKind",
  "Something that a municipality needs to set up an advisory board.",
  PRECONDITIONS,
);

const PRECONDITION_STATUSES = [
  { value: "OPEN", description: "Nothing of it is there yet.", label: { de: "Offen", en: "Open" } },
  {
    value: "PARTLY",
    description: "Something of it is there; the evidence says what.",
    label: { de: "Teilweise", en: "Partly" },
  },
  { value: "MET", description: "It is there; the evidence says how one knows.", label: { de: "Erfüllt", en: "Met" } },
] as const;

export type PreconditionStatus = (typeof PRECONDITION_STATUSES)[number]["value"];

export const BoardPreconditionStatusEnum = registerVocabulary(
  "BoardPreconditionStatus",
  "How far a precondition of an advisory board is met.",
  PRECONDITION_STATUSES,
);
