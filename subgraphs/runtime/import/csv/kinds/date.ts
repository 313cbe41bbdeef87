// Cells that hold a day. They know no clock: what is past or to come is another's business.
import type { CellKind, Reading } from "../cell-kind.js";
import { CELL_RULES } from "../cell-rules.js";
import { problem } from "../rule.js";

/** Days from and until, both included, as `2026-12-01`. */
export interface DateBounds {
  readonly earliest?: string;
  readonly latest?: string;
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const GERMAN = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/**
 * A day, as ISO 8601 or as Germans write it, in every file: neither can be taken for the other. Years of two digits and
 * days with strokes (12/01/2026) can, and are refused.
 */
export function date({ earliest = "1900-01-01", latest = "2199-12-31" }: DateBounds = {}): CellKind<string> {
  return {
    read: (text) => readDay(text, earliest, latest),
    write: (day, numbers) => (numbers === "GERMAN" ? day.replace(ISO, "$3.$2.$1") : day),
  };
}

function readDay(text: string, earliest: string, latest: string): Reading<string> {
  const [, year, month, day] = ISO.exec(text) ?? reversed(GERMAN.exec(text)) ?? [];
  if (year === undefined || month === undefined || day === undefined)
    return { problem: problem(CELL_RULES.DATE_UNREADABLE) };
  const value = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (!isDay(Number(year), Number(month), Number(day))) return { problem: problem(CELL_RULES.DATE_IMPOSSIBLE) };
  if (value < earliest || value > latest)
    return { problem: problem(CELL_RULES.DATE_OUT_OF_RANGE, { earliest, latest }) };
  return { value };
}

function reversed(match: RegExpExecArray | null): (string | undefined)[] | null {
  return match && [match[0], match[3], match[2], match[1]];
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Arithmetic, since Date.parse takes 31 February for a day in March. */
function isDay(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && isLeap ? 29 : DAYS[month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
