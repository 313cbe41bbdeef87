/** What a board's calendar and paper say beside the board's own words. Plain data, in German and English. */
import type { Label } from "../../../../schema/vocabulary/entry.js";

export const BOARD_WORDS = {
  board: { de: "Beirat", en: "Advisory board" },
  agenda: { de: "Tagesordnung", en: "Agenda" },
  madeUp: { de: "Für die Vorführung erfunden.", en: "Made up for the demonstration." },
} as const satisfies Readonly<Record<string, Label>>;
