/**
 * The days of the made-up boards, strategies and pilots: counted in weeks, so that a council meets on a Thursday and a
 * board on a Saturday whenever a hub loads them. Knows nothing of what happens on a day.
 */
import { DEMONSTRATION_DAY } from "../../runtime/demonstration/demonstration.js";

const WEEKDAYS = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] as const;
type Weekday = (typeof WEEKDAYS)[number];

/** A day so many weeks after the week in which the demonstration's day lies; before it where `weeks` is below 0. */
export interface WeekDay {
  readonly weeks: number;
  readonly weekday: Weekday;
}

/** When work begins, and figures are read. */
export const monday = (weeks: number): WeekDay => ({ weeks, weekday: "MONDAY" });
/** When councils meet. */
export const thursday = (weeks: number): WeekDay => ({ weeks, weekday: "THURSDAY" });
/** When boards meet. */
export const saturday = (weeks: number): WeekDay => ({ weeks, weekday: "SATURDAY" });

/** Tells days of plans as ISO texts. */
export interface Calendar {
  /** As `2026-10-31`. */
  day(day: WeekDay): string;
  /** As `2026-10-31T08:00:00Z`. */
  moment(day: WeekDay, hour: number): string;
  /** So many months after the present one, as `2026-10`. */
  month(months: number): string;
  /** So many years after the present one. */
  year(years: number): number;
}

const MS_PER_DAY = 86_400_000;
const DAYS_PER_WEEK = 7;

/**
 * The calendar of a hub that loads the demonstration on this day, never before the demonstration's own. What lies ahead
 * in a plan lies two weeks ahead at least: the day of loading may be a Saturday.
 * @param today the day of loading in Germany, as ISO text
 */
export function calendarOn(today: string): Calendar {
  // The demonstration's day is a Sunday, the last day of its week.
  const first = Date.parse(DEMONSTRATION_DAY);
  const weeksSince = Math.max(0, Math.floor((Date.parse(today) - first) / MS_PER_DAY / DAYS_PER_WEEK));
  const sunday = first + weeksSince * DAYS_PER_WEEK * MS_PER_DAY;
  const day = ({ weeks, weekday }: WeekDay): string => {
    const days = weeks * DAYS_PER_WEEK + WEEKDAYS.indexOf(weekday) - (DAYS_PER_WEEK - 1);
    return isoDay(sunday + days * MS_PER_DAY);
  };
  const present = new Date(sunday);
  return {
    day,
    moment: (when, hour) => `${day(when)}T${String(hour).padStart(2, "0")}:00:00Z`,
    month: (months) => isoDay(Date.UTC(present.getUTCFullYear(), present.getUTCMonth() + months, 1)).slice(0, 7),
    year: (years) => present.getUTCFullYear() + years,
  };
}

const isoDay = (moment: number): string => new Date(moment).toISOString().slice(0, 10);
