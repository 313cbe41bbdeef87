/** Turns the made-up pilots into rows: calls, the towns' parts, meetings, indicators and what was measured. */
import { type Precondition, PRECONDITIONS } from "../../advisory-board/precondition/precondition.js";
import { PILOT_PHASES } from "../../pilot/pilot-phase.js";
import { boardKey } from "../boards/board-keys.js";
import type { Calendar, WeekDay } from "../calendar.js";
import type { Row } from "../draw.js";
import { COORDINATION } from "../words/offices.js";
import type { ParticipationPlan, PilotPlan } from "./pilot-plan.js";
import { seriesOf } from "./pilot-series.js";
import { ARRIVAL_BY_CHOICE } from "./plans/arrival-by-choice.js";
import { BOARDS_SHAPE_RECEPTION } from "./plans/boards-shape-reception.js";

export const DEMONSTRATION_PILOTS: readonly PilotPlan[] = [ARRIVAL_BY_CHOICE, BOARDS_SHAPE_RECEPTION];

const NOON = 11;
const PROGRAMME_OFFICE = "Programmbüro";

export interface PilotRows {
  readonly pilot: readonly Row[];
  readonly pilot_participation: readonly Row[];
  readonly dialogue_meeting: readonly Row[];
  readonly pilot_indicator: readonly Row[];
  readonly pilot_indicator_value: readonly Row[];
}

/** All rows of pilots by table. */
export const pilotRows = (calendar: Calendar): PilotRows => ({
  pilot: DEMONSTRATION_PILOTS.map((plan) => pilotRow(plan, calendar)),
  pilot_participation: DEMONSTRATION_PILOTS.flatMap((plan) =>
    plan.participations.map((participation) => participationRow(plan, participation, calendar)),
  ),
  dialogue_meeting: DEMONSTRATION_PILOTS.flatMap((plan) => meetingRows(plan, calendar)),
  pilot_indicator: DEMONSTRATION_PILOTS.flatMap((plan) => indicatorRows(plan, calendar)),
  pilot_indicator_value: DEMONSTRATION_PILOTS.flatMap((plan) => valueRows(plan, calendar)),
});

const pilotKey = ({ name }: PilotPlan): string => `demonstration-pilot-${name}`;
const indicatorKey = (plan: PilotPlan, kind: string): string =>
  `${pilotKey(plan)}-${kind.toLowerCase().replaceAll("_", "-")}`;

const entered = (calendar: Calendar, on: WeekDay, office: string = PROGRAMME_OFFICE): Row => ({
  version: 1,
  updated_at: calendar.moment(on, NOON),
  office,
  is_demonstration: true,
});

function pilotRow(plan: PilotPlan, calendar: Calendar): Row {
  const days = PILOT_PHASES.flatMap(({ value: phase }) => {
    const { planned, began, ended } = plan.phases[phase] ?? {};
    if (!planned) return [];
    const actual = {
      ...(began ? { beganOn: calendar.day(began) } : {}),
      ...(ended ? { endedOn: calendar.day(ended) } : {}),
    };
    return [
      [phase, { plannedFrom: calendar.day(planned[0]), plannedUntil: calendar.day(planned[1]), ...actual }],
    ] as const;
  });
  return {
    key: pilotKey(plan),
    title: plan.title,
    description: plan.description,
    criteria: plan.criteria,
    apply_until: calendar.day(plan.applyUntil),
    places_sought: plan.placesSought,
    phase: plan.phase,
    phase_days: Object.fromEntries(days),
    ending_reason: null,
    published_at: calendar.moment(plan.publishedOn, NOON),
    ...entered(calendar, plan.phases[plan.phase]?.began ?? plan.publishedOn),
  };
}

function participationRow(plan: PilotPlan, part: ParticipationPlan, calendar: Calendar): Row {
  const { ags, status, phase, persons, appliedOn, motivation, decided, hasJoined, withdrawn } = part;
  const isOffices = decided !== undefined && !withdrawn;
  return {
    key: `${pilotKey(plan)}-${ags}`,
    pilot_key: pilotKey(plan),
    ags,
    motivation,
    persons,
    board_at_application: boardThen(part),
    applied_at: calendar.moment(appliedOn, NOON),
    status,
    phase,
    selection_reasons: decided?.reasons ?? null,
    decided_on: decided ? calendar.day(decided.on) : null,
    joined_on: decided && hasJoined ? calendar.day(decided.on) : null,
    withdrawn_at: withdrawn ? calendar.moment(withdrawn.on, NOON) : null,
    withdrawal_reason: withdrawn?.reason ?? null,
    withdrawal_note: withdrawn?.note ?? null,
    ...entered(calendar, withdrawn?.on ?? decided?.on ?? appliedOn, isOffices ? PROGRAMME_OFFICE : COORDINATION),
  };
}

function boardThen({ ags, boardThen: board }: ParticipationPlan): Row | null {
  if (!board) return null;
  const statusOf = (precondition: Precondition): string => {
    if (board.met.includes(precondition)) return "MET";
    return board.partly?.includes(precondition) ? "PARTLY" : "OPEN";
  };
  return {
    key: boardKey(ags),
    status: board.status,
    met: board.met.length,
    total: PRECONDITIONS.length,
    preconditions: PRECONDITIONS.map(({ value }) => ({ precondition: value, status: statusOf(value) })),
  };
}

const meetingRows = (plan: PilotPlan, calendar: Calendar): Row[] =>
  plan.meetings.map(({ title, on, place, agenda, minutes }, index) => ({
    key: `${pilotKey(plan)}-meeting-${index + 1}`,
    pilot_key: pilotKey(plan),
    title,
    held_on: calendar.day(on),
    place,
    is_online: place === null,
    agenda,
    minutes,
    withdrawn_at: null,
    ...entered(calendar, minutes ? on : plan.publishedOn),
  }));

const indicatorRows = (plan: PilotPlan, calendar: Calendar): Row[] =>
  plan.indicators.map(({ kind, baseline, target }) => ({
    key: indicatorKey(plan, kind),
    pilot_key: pilotKey(plan),
    kind,
    baseline,
    target,
    ...entered(calendar, plan.publishedOn),
  }));

/** The present month is left to the hub, which measures it. */
const valueRows = (plan: PilotPlan, calendar: Calendar): Row[] =>
  plan.indicators.flatMap((indicator) =>
    seriesOf(plan, indicator, calendar).map(({ period, value }) => ({
      indicator_key: indicatorKey(plan, indicator.kind),
      period,
      value,
      measured_at: calendar.moment({ weeks: 0, weekday: "MONDAY" }, NOON),
    })),
  );
