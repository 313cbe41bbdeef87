/** What the programme office writes of a dialogue meeting, and what of it can be used. Pure. */
import { problemOf } from "../../../../schema/localized-text.input.js";
import { LONGEST_OFFICE, problemsOfOffice } from "../../writing/texts.js";
import { problemsOfDays, type ValueProblem, valueProblem } from "../../writing/value-problem.js";
import type { Versioned } from "../../writing/versioned.js";
import { OF_PILOT } from "../pilot-parent.js";
import { PILOT_RIGHT } from "../pilot-right.js";
import { DialogueMeeting } from "./meeting.entity.js";

/** The part of a meeting that the programme office writes. */
export type MeetingValues = Pick<
  DialogueMeeting,
  "title" | "heldOn" | "place" | "isOnline" | "agenda" | "minutes" | "office"
>;

/** Everything in the values that cannot be used, by field. A place is as long as the name of an office. */
export function problemsOfMeeting({ heldOn, place, isOnline, office }: MeetingValues): ValueProblem[] {
  const isPlaceUsable = place === null || problemOf(place, { longest: LONGEST_OFFICE }) === null;
  return [
    ...problemsOfDays({ heldOn }),
    ...(isPlaceUsable ? [] : [valueProblem("place", "TEXT_UNUSABLE", { most: LONGEST_OFFICE })]),
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
