/** What the programme office writes of a dialogue meeting, and what of it can be used. Pure. */
import { germanDay } from "../../writing/german-day.js";
import { problemsOfOffice } from "../../writing/texts.js";
import { type ValueProblem, valueProblem } from "../../writing/value-problem.js";
import type { Versioned } from "../../writing/versioned.js";
import { OF_PILOT } from "../pilot-parent.js";
import { problemsOfPilotDays } from "../pilot-days.js";
import { PILOT_RIGHT } from "../pilot-right.js";
import { DialogueMeeting } from "./meeting.entity.js";

/** The part of a meeting that the programme office writes. */
export type MeetingValues = Pick<
  DialogueMeeting,
  "title" | "heldOn" | "place" | "isOnline" | "agenda" | "minutes" | "office"
>;

/** Everything in the values that cannot be used, by field. A place takes what the name of an office takes. */
export function problemsOfMeeting({ heldOn, place, isOnline, minutes, office }: MeetingValues): ValueProblem[] {
  const today = germanDay(new Date());
  const days = problemsOfPilotDays({ heldOn }, today);
  const isAhead = days.length === 0 && heldOn > today;
  return [
    ...days,
    ...(minutes !== null && isAhead ? [valueProblem("minutes", "MINUTES_BEFORE_MEETING", { day: heldOn })] : []),
    ...problemsOfOffice(place, "place"),
    ...(place === null && !isOnline ? [valueProblem("place", "MEETING_NOWHERE")] : []),
    ...problemsOfOffice(office),
  ];
}

/** Dialogue meetings among the rows that have versions. */
export const MEETINGS: Versioned<DialogueMeeting, MeetingValues> = {
  table: "dialogue_meeting",
  type: "DialogueMeeting",
  noun: "dialogue meeting",
  mutation: "dialogueMeeting",
  entity: DialogueMeeting,
  anyRight: PILOT_RIGHT,
  rightOf: () => PILOT_RIGHT,
  parent: OF_PILOT,
  columns: {
    title: "title",
    heldOn: "held_on",
    place: "place",
    isOnline: "is_online",
    agenda: "agenda",
    minutes: "minutes",
    office: "office",
  },
  problemsOf: problemsOfMeeting,
};
