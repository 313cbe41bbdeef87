/** How far a board has come. */
import { registerVocabulary } from "../../../../schema/vocabulary/register.js";

export const BOARD_STATUSES = [
  { value: "IDEA", description: "Somebody proposes a board.", label: { de: "Idee", en: "Idea" } },
  {
    value: "MANDATED",
    description: "The council has mandated it with a question.",
    label: { de: "Beauftragt", en: "Mandated" },
  },
  {
    value: "PREPARING",
    description: "The steering group prepares it.",
    label: { de: "In Vorbereitung", en: "Preparing" },
  },
  { value: "IN_SESSION", description: "It meets.", label: { de: "Tagt", en: "In session" } },
  {
    value: "PAPER_HANDED_OVER",
    description: "Its paper lies before the council.",
    label: { de: "Papier übergeben", en: "Paper handed over" },
  },
  {
    value: "DECIDED",
    description: "The council has decided on the paper.",
    label: { de: "Entschieden", en: "Decided" },
  },
  {
    value: "FOLLOW_UP",
    description: "It follows what becomes of its recommendations.",
    label: { de: "Nachverfolgung", en: "Follow-up" },
  },
  { value: "CLOSED", description: "It has ended.", label: { de: "Abgeschlossen", en: "Closed" } },
  { value: "PAUSED", description: "It rests.", label: { de: "Ruht", en: "Paused" } },
] as const;

export type BoardStatus = (typeof BOARD_STATUSES)[number]["value"];

export const AdvisoryBoardStatusEnum = registerVocabulary(
  "AdvisoryBoardStatus",
  "How far an advisory board has come.",
  BOARD_STATUSES,
);
