/** The kinds of meetings that belong to a board. */
import { registerVocabulary } from "../../../../schema/vocabulary/register.js";

const SESSION_KINDS = [
  {
    value: "BOARD_SESSION",
    description: "A session of the board itself, moderated, mostly a whole day.",
    label: { de: "Sitzung des Beirats", en: "Session of the board" },
  },
  {
    value: "STEERING_GROUP",
    description: "A meeting of the steering group.",
    label: { de: "Treffen der Steuerungsgruppe", en: "Meeting of the steering group" },
  },
  {
    value: "PUBLIC_PARTICIPATION",
    description: "A meeting at which everybody is heard who has no seat.",
    label: { de: "Öffentliche Beteiligung", en: "Public participation" },
  },
] as const;

export type SessionKind = (typeof SESSION_KINDS)[number]["value"];

export const BoardSessionKindEnum = registerVocabulary(
  "BoardSessionKind",
  "What kind of meeting of an advisory board it is.",
  SESSION_KINDS,
);
