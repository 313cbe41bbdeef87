/** What of the days of a pilot that people plan or enter cannot be used. Pure. */
import { positionIn } from "../../../schema/vocabulary/entry.js";
import { problemsOfDays, type ValueProblem, valueProblem } from "../writing/value-problem.js";
import type { PilotPhasePlanInput } from "./phase-days.js";
import type { DaysByPhase } from "./pilot.entity.js";
import { PILOT_PHASES, type PilotPhase } from "./pilot-phase.js";

/** Pilots run for a few years; whoever means a day further from today has mistyped the year. */
const FURTHEST_YEARS = 10;

/** What keeps texts from being days of a pilot, by field; null is none. */
export function problemsOfPilotDays(days: Readonly<Record<string, string | null>>, today: string): ValueProblem[] {
  const [least, greatest] = [yearsFrom(today, -FURTHEST_YEARS), yearsFrom(today, FURTHEST_YEARS)];
  const unusable = problemsOfDays(days);
  const named = new Set(unusable.map(({ field }) => field));
  const far = Object.entries(days).flatMap(([field, day]) =>
    day === null || named.has(field) || (day >= least && day <= greatest)
      ? []
      : [valueProblem(field, "DAY_TOO_FAR", { day, least, greatest })],
  );
  return [...unusable, ...far];
}

/** What keeps a day from being the new last day of applying. @param least the first day that it can be */
export function problemsOfDeadline(applyUntil: string, least: string, today: string): ValueProblem[] {
  const unusable = problemsOfPilotDays({ applyUntil }, today);
  if (unusable.length > 0 || applyUntil >= least) return unusable;
  return [
    valueProblem("applyUntil", "OUT_OF_BOUNDS", {
      given: applyUntil,
      least,
      greatest: yearsFrom(today, FURTHEST_YEARS),
    }),
  ];
}

/** The same day of another year; 29 February becomes the last of the month, so that there is such a day. */
const yearsFrom = (day: string, years: number): string =>
  `${Number(day.slice(0, 4)) + years}${day.slice(4) === "-02-29" ? "-02-28" : day.slice(4)}`;

/** The day before a day. */
export const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** A plan with what it is measured by. */
export interface PlanCheck {
  readonly today: string;
  readonly applyUntil: string;
  /** Whether the last day of applying is new, so that the plan that stands must fit it. */
  readonly isDeadlineNew: boolean;
}

/** What of the plan cannot be used, by the place in the list of phases that were handed in. */
export function problemsOfPlan(
  plan: readonly PilotPhasePlanInput[],
  after: DaysByPhase,
  { today, applyUntil, isDeadlineNew }: PlanCheck,
): ValueProblem[] {
  const single = plan.flatMap((given, at) => problemsOfPhase(given, `phases.${at}`, plan.slice(0, at), after, today));
  if (single.length > 0) return single;
  const places = new Map(plan.map(({ phase }, at) => [phase, `phases.${at}`]));
  if (plan.length === 0 && !isDeadlineNew) return [];
  const early = plannedBefore(after, applyUntil, isDeadlineNew ? null : places);
  if (early) {
    const place = places.get(early.phase);
    return [
      valueProblem(place ? `${place}.${early.name}` : "applyUntil", "PLANNED_BEFORE_DEADLINE", {
        ...early,
        applyUntil,
      }),
    ];
  }
  return plan.length === 0 ? [] : problemsOfOrder(after, places);
}

function problemsOfPhase(
  { phase, plannedFrom = null, plannedUntil = null }: PilotPhasePlanInput,
  field: string,
  earlier: readonly PilotPhasePlanInput[],
  after: DaysByPhase,
  today: string,
): ValueProblem[] {
  if (earlier.some((other) => other.phase === phase))
    return [valueProblem(`${field}.phase`, "PLANNED_TWICE", { phase })];
  const given = { [`${field}.plannedFrom`]: plannedFrom, [`${field}.plannedUntil`]: plannedUntil };
  const unusable = problemsOfPilotDays(given, today);
  const days = after[phase] ?? {};
  const isReversed =
    days.plannedFrom !== undefined && days.plannedUntil !== undefined && days.plannedUntil < days.plannedFrom;
  if (unusable.length > 0 || !isReversed) return unusable;
  return [valueProblem(`${field}.plannedUntil`, "ENDS_BEFORE_IT_BEGINS", { day: days.plannedUntil })];
}

/** A planned day of a phase, by the name of its field. */
interface PlannedDay {
  readonly phase: PilotPhase;
  readonly name: "plannedFrom" | "plannedUntil";
  readonly day: string;
}

/** All planned days, phase by phase. */
const plannedDays = (days: DaysByPhase): PlannedDay[] =>
  PILOT_PHASES.flatMap(({ value: phase }) =>
    (["plannedFrom", "plannedUntil"] as const).flatMap((name) => {
      const day = days[phase]?.[name];
      return day === undefined ? [] : [{ phase, name, day }];
    }),
  );

/** The first planned day after the call that is not after the last day of applying, of these phases or of all. */
const plannedBefore = (
  days: DaysByPhase,
  applyUntil: string,
  phases: ReadonlyMap<PilotPhase, string> | null,
): PlannedDay | undefined =>
  plannedDays(days).find(
    ({ phase, day }) => phase !== "APPLICATION" && day <= applyUntil && (phases?.has(phase) ?? true),
  );

/** Phases begin and end in their order; they may overlap, as matching and arrival do. The first that does not is told. */
function problemsOfOrder(days: DaysByPhase, places: ReadonlyMap<PilotPhase, string>): ValueProblem[] {
  const planned = plannedDays(days);
  for (const later of planned)
    for (const earlier of planned.filter((other) => isDisordered(other, later))) {
      const wrong = [later, earlier].find(({ phase }) => places.has(phase));
      const figures = { phase: later.phase, day: later.day, earlier: earlier.phase, earlierDay: earlier.day };
      if (wrong) return [valueProblem(`${places.get(wrong.phase)}.${wrong.name}`, "PLANNED_BEFORE_EARLIER", figures)];
    }
  return [];
}

/** Whether a day of an earlier phase comes after one of a later phase, though it should not. */
const isDisordered = (earlier: PlannedDay, later: PlannedDay): boolean =>
  positionIn(PILOT_PHASES, earlier.phase) < positionIn(PILOT_PHASES, later.phase) &&
  earlier.day > later.day &&
  (earlier.name === "plannedFrom" || later.name === "plannedUntil");
