/**
 * Moves the made-up presentations to the day on which a hub loads them, so that one that is installed later shows the
 * same picture: what was confirmed lately is so there too. Knows nothing of how the rows are drawn.
 */
import { DEMONSTRATION_DAY } from "../../runtime/demonstration/demonstration.js";
import type { Row } from "./draw.js";
import { type PresentationRows, presentationRows } from "./rows.js";

const MS_PER_DAY = 86_400_000;

/** The columns of any of the tables that count from the demonstration's day: moments and days, both as ISO text. */
const COLUMNS = [
  "published_at",
  "updated_at",
  "confirmed_at",
  "checked_at",
  "available_from",
  "available_until",
  "needed_until",
] as const;

/**
 * The rows of the demonstration as on this day, but never as on one before the demonstration's own.
 * @param today the day of loading in Germany, as ISO text
 */
export function presentationRowsOn(today: string): PresentationRows {
  const days = Math.max(0, Math.round((Date.parse(today) - Date.parse(DEMONSTRATION_DAY)) / MS_PER_DAY));
  const { portrait, picture, offer, need } = presentationRows();
  const moved = (rows: readonly Row[]): readonly Row[] => rows.map((row) => later(row, days));
  return { portrait: moved(portrait), picture: moved(picture), offer: moved(offer), need: moved(need) };
}

/** The row so many days later. Moments lie in office hours, so that a change of the clocks moves none to another day. */
function later(row: Row, days: number): Row {
  const moved = COLUMNS.flatMap((column) => {
    const written = row[column];
    if (typeof written !== "string") return [];
    const day = new Date(Date.parse(written.slice(0, 10)) + days * MS_PER_DAY).toISOString().slice(0, 10);
    return [[column, `${day}${written.slice(10)}`] as const];
  });
  return { ...row, ...Object.fromEntries(moved) };
}
