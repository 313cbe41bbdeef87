/**
 * What the hub would have measured of a made-up pilot month by month, from the days in its own lists: series and lists
 * tell one story. Knows nothing of how the rows are kept.
 */
import type { IndicatorKind } from "../../pilot/indicator/indicator-kind.js";
import type { Calendar, WeekDay } from "../calendar.js";
import type { IndicatorPlan, ParticipationPlan, PilotPlan } from "./pilot-plan.js";

/** A year of values before the present month, which the hub measures itself. */
const MONTHS = 12;

/** The value of an indicator at the end of a month. */
export interface MonthValue {
  readonly period: string;
  readonly value: number;
}

/** The series of an indicator: counted from the lists where they tell it, else as the plan has it. */
export function seriesOf(plan: PilotPlan, { kind, values }: IndicatorPlan, calendar: Calendar): MonthValue[] {
  const count = COUNTED[kind];
  const counted = count && months(MONTHS, calendar).map((period) => count(plan, byThen(period, calendar)));
  const series = counted ?? values ?? [];
  return months(series.length, calendar).map((period, at) => ({ period, value: series[at] ?? 0 }));
}

const months = (number: number, calendar: Calendar): string[] =>
  Array.from({ length: number }, (_, at) => calendar.month(at - number));

/** Whether a day lies in a month or before it. */
type ByThen = (day: WeekDay) => boolean;
const byThen =
  (period: string, calendar: Calendar): ByThen =>
  (day) =>
    calendar.day(day).slice(0, period.length) <= period;

const townsThen = ({ participations }: PilotPlan, isPast: ByThen): ParticipationPlan[] =>
  participations.filter(
    ({ hasJoined, decided, withdrawn }) =>
      hasJoined && decided && isPast(decided.on) && !(withdrawn && isPast(withdrawn.on)),
  );

const COUNTED: Readonly<Partial<Record<IndicatorKind, (plan: PilotPlan, isPast: ByThen) => number>>> = {
  TOWNS_TAKING_PART: (plan, isPast) => townsThen(plan, isPast).length,
  PLACES_OFFERED: (plan, isPast) => townsThen(plan, isPast).reduce((sum, { persons }) => sum + persons, 0),
  DIALOGUE_MEETINGS: ({ meetings }, isPast) => meetings.filter(({ on }) => isPast(on)).length,
};
