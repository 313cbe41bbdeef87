/** Numbers, days and sums as a reader of a language writes them. Knows no page. */
import { localeOf } from "./reader.js";

/** Days are Germany's, and of the calendar by which its offices go. */
const DAYS = { dateStyle: "medium", calendar: "gregory" } as const;

export interface Formats {
  readonly number: (value: number) => string;
  /** Of an ISO day. */
  readonly day: (day: string) => string;
  /** The day that a moment is in Germany. */
  readonly dayOf: (moment: string | Date) => string;
  readonly euro: (cents: number) => string;
  /** From and until, where either is known. */
  readonly period: (from: string | null, until: string | null) => string;
}

/** The formats of a language, by its tag. */
export function formatsOf(language: string): Formats {
  const locale = localeOf(language);
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  const euro = new Intl.NumberFormat(locale, { style: "currency", currency: "EUR" });
  const utcDay = new Intl.DateTimeFormat(locale, { ...DAYS, timeZone: "UTC" });
  const germanDay = new Intl.DateTimeFormat(locale, { ...DAYS, timeZone: "Europe/Berlin" });
  const day = (iso: string) => utcDay.format(new Date(`${iso}T00:00:00Z`));
  return {
    number: (value) => number.format(value),
    day,
    dayOf: (moment) => germanDay.format(new Date(moment)),
    euro: (cents) => euro.format(cents / 100),
    period: (from, until) =>
      from === null && until === null
        ? ""
        : `${from === null ? "" : day(from)} – ${until === null ? "" : day(until)}`.trim(),
  };
}
