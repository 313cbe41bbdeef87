/** Turns a made-up board into the rows of the board itself, its preconditions, steering group and sessions. */
import { PRECONDITIONS } from "../../advisory-board/precondition/precondition.js";
import type { Calendar, WeekDay } from "../calendar.js";
import type { Row } from "../draw.js";
import { COORDINATION } from "../words/offices.js";
import { boardKey, sessionKey } from "./board-keys.js";
import type { BoardPlan, SessionPlan } from "./board-plan.js";

/** Hours of universal time at which a whole-day session begins and ends: from nine or ten to five or six in Germany. */
const FULL_DAY = { from: 8, until: 16 };
/** A meeting of an evening. */
const EVENING = { from: 17, until: 19 };
/** In office hours, when changes are entered. */
const NOON = 11;

/** The columns by which every row of a board says whose it is and who entered it when. */
export const ofBoard = (plan: BoardPlan, calendar: Calendar, on: WeekDay): Row => ({
  board_key: boardKey(plan.ags),
  ags: plan.ags,
  ...entered(calendar, on),
});

const entered = (calendar: Calendar, on: WeekDay): Row => ({
  version: 1,
  updated_at: calendar.moment(on, NOON),
  office: COORDINATION,
  is_demonstration: true,
});

/** The row of the board itself. */
export function boardRow(plan: BoardPlan, calendar: Calendar): Row {
  const day = (on: WeekDay | undefined): string | null => (on ? calendar.day(on) : null);
  return {
    key: boardKey(plan.ags),
    ags: plan.ags,
    status: plan.status,
    paused_from: plan.pausedFrom ?? null,
    title: plan.title,
    question: plan.question,
    aim: plan.aim,
    mandated_on: day(plan.mandate?.on),
    mandate_reference: plan.mandate?.reference ?? null,
    founded_on: null,
    coordinator_office: plan.coordination?.office ?? null,
    coordinator_weekly_hours: plan.coordination?.weeklyHours ?? null,
    budget_cents: plan.budgetEuros === null ? null : plan.budgetEuros * 100,
    moderation: plan.moderation,
    has_interpreters: plan.isWelcoming,
    has_childcare: plan.isWelcoming,
    public_participation: plan.publicParticipation,
    handed_over_on: day(plan.handedOverOn),
    decided_on: day(plan.decidedOn),
    evaluation: plan.evaluation ?? null,
    closed_on: day(plan.closed?.on),
    closing_reason: plan.closed?.reason ?? null,
    created_at: calendar.moment(plan.proposedOn, NOON),
    ...entered(calendar, lastChange(plan)),
  };
}

/** The day of the last thing that was entered of the board itself. */
function lastChange(plan: BoardPlan): WeekDay {
  const days = [plan.proposedOn, plan.mandate?.on, plan.handedOverOn, plan.decidedOn, plan.closed?.on];
  const held = plan.sessions.filter(({ minutes }) => minutes).map(({ on }) => on);
  return [...days.flatMap((on) => on ?? []), ...held].reduce((last, on) => (on.weeks > last.weeks ? on : last));
}

/** All nine of them: those of which the plan says nothing are open. */
export const preconditionRows = (plan: BoardPlan, calendar: Calendar): Row[] =>
  PRECONDITIONS.map(({ value: precondition }) => {
    const evidence = plan.preconditions[precondition];
    return {
      key: `${boardKey(plan.ags)}-${precondition.toLowerCase().replaceAll("_", "-")}`,
      precondition,
      status: evidence?.status ?? "OPEN",
      evidence: evidence?.text ?? null,
      ...ofBoard(plan, calendar, plan.mandate?.on ?? plan.proposedOn),
    };
  });

/** Who steers the board's preparation: offices and organisations. */
export const steeringGroupRows = (plan: BoardPlan, calendar: Calendar): Row[] =>
  plan.steeringGroup.map(({ member, task }, index) => ({
    key: `${boardKey(plan.ags)}-member-${index + 1}`,
    member,
    task,
    withdrawn_at: null,
    ...ofBoard(plan, calendar, plan.mandate?.on ?? plan.proposedOn),
  }));

/** The board's sessions and other meetings, those to come too. */
export const sessionRows = (plan: BoardPlan, calendar: Calendar): Row[] =>
  plan.sessions.map((session, index) => sessionRow(plan, session, index + 1, calendar));

function sessionRow(plan: BoardPlan, session: SessionPlan, number: number, calendar: Calendar): Row {
  const { kind, title, on, place, agenda, minutes } = session;
  const { from, until } = kind === "BOARD_SESSION" ? FULL_DAY : EVENING;
  const isInternal = kind === "STEERING_GROUP";
  // Invited to, but not held: entered when the board was founded.
  const enteredOn = minutes ? on : (plan.mandate?.on ?? plan.proposedOn);
  return {
    key: sessionKey(plan.ags, number),
    kind,
    title,
    starts_at: calendar.moment(on, from),
    ends_at: calendar.moment(on, until),
    place,
    is_public: !isInternal,
    agenda: agenda.map(({ title: topic, outcome = null }) => ({
      title: topic,
      description: null,
      outcome,
      isPublic: true,
    })),
    minutes,
    minutes_are_public: !isInternal,
    cancelled_at: null,
    ...ofBoard(plan, calendar, enteredOn),
  };
}
