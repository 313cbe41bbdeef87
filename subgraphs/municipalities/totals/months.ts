/** The months of a total over time: which, and how they stand in the rows. Knows nothing of what is counted. */
import { badInput } from "../../../schema/errors.js";
import { parseDay } from "../../../schema/scalars.js";

/** Longest period: twenty years of months are a chart, more is a download. */
const MOST_MONTHS = 240;

/** Months that are given where nobody says from when: a year. */
const USUAL_MONTHS = 12;

/** What a caller says of the period: ISO days. */
export interface Period {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** SQL of one row per month as `month`, with its first and last day; parameters :firstMonth and :lastMonth. */
export const MONTHS_SQL = `(SELECT first_day::date AS from_on, (first_day + interval '1 month - 1 day')::date AS to_on
  FROM generate_series(:firstMonth::date, :lastMonth::date, interval '1 month') AS first_day)`;

/**
 * The first days of the first and the last month that the period touches: up to the present month, and a year where it
 * does not say from when.
 * @param today ISO day in Germany
 * @throws BAD_USER_INPUT for a period that ends before it begins, or is longer than twenty years
 */
export function monthsOf({ from, to }: Period, today: string): { firstMonth: string; lastMonth: string } {
  if (from != null) parseDay(from, "from");
  if (to != null) parseDay(to, "to");
  const lastMonth = monthOf(to != null && to < today ? to : today);
  const firstMonth = from == null ? shifted(lastMonth, 1 - USUAL_MONTHS) : monthOf(from);
  if (from != null && to != null && to < from) throw badInput("to", `The period ends on ${to}, before it begins.`);
  if (firstMonth <= lastMonth && shifted(firstMonth, MOST_MONTHS) <= lastMonth)
    throw badInput("from", `The period has more than ${MOST_MONTHS} months; ask for parts of it.`);
  return { firstMonth, lastMonth };
}

/** @throws BAD_USER_INPUT where a period is given and months are not asked for */
export function refusePeriod({ from, to }: Period): void {
  if (from == null && to == null) return;
  const argument = from == null ? "to" : "from";
  throw badInput(argument, `${argument} needs the dimension MONTH in by; without it the totals are of today.`);
}

const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;

function shifted(month: string, months: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 10);
}

/** A month of a row: its first and last day, and its name. */
export interface Month {
  readonly month: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** The month that begins on a day; of nothing where rows are not by month. */
export function monthBeginning(firstDay: string | null): Month {
  if (firstDay === null) return { month: null, from: null, to: null };
  const to = new Date(Date.parse(shifted(firstDay, 1)) - 86_400_000).toISOString().slice(0, 10);
  return { month: firstDay.slice(0, 7), from: firstDay, to };
}
