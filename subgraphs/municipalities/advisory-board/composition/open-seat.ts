/**
 * What stands at a seat whose set-up was copied and for which nobody is found yet: whom it waits for, and no holder. Knows
 * no board.
 */
import type { LocalizedText } from "../../../../schema/localized-text.js";
import { type UserError, userError } from "../../../../schema/user-error.js";
import { BOARD_GROUPS } from "./board-group.js";

/** Whom a seat of each group waits for. */
export const OPEN_SEATS: Readonly<Record<string, LocalizedText>> = Object.fromEntries(
  BOARD_GROUPS.map(({ value, label }) => [value, { de: `Noch offen: ${label.de}`, en: `Still open: ${label.en}` }]),
);

/** In whichever language, and of whichever group: a seat may have moved to another one since. */
const WORDS = new Set(Object.values(OPEN_SEATS).flatMap((texts) => Object.values(texts)));

/** The refusal to fill a seat at which nobody stands but whom it waits for; null where somebody does. */
export function refusalOfOpenSeat({
  filledFrom,
  holder,
}: {
  readonly filledFrom: string | null;
  readonly holder: LocalizedText;
}): UserError | null {
  const open = Object.values(holder).find((words) => WORDS.has(words));
  if (filledFrom === null || open === undefined) return null;
  return userError(
    "INVALID_VALUE",
    "holder",
    `“${open}” says whom the seat waits for, and is nobody. Name the organisation or the drawn role that holds it (holder) together with the day (filledFrom).`,
  );
}
