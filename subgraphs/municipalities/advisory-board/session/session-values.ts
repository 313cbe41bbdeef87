/** What people write of a session, and what of it can be used. Pure. */
import { problemOf } from "../../../../schema/localized-text.input.js";
import { parseMoment } from "../../../../schema/scalars.js";
import { type UserError, userError } from "../../../../schema/user-error.js";
import { type InputTexts, lineAfter } from "../../writing/input-texts.js";
import { PUBLIC_TEXT_BOUNDS, problemsOfOffice, PUBLIC_TITLE_BOUNDS, trimmed } from "../../writing/texts.js";
import { ANY_TOWN_RIGHT, townRight } from "../../writing/town-right.js";
import { type ValueProblem, valueProblem } from "../../writing/value-problem.js";
import type { Versioned } from "../../writing/versioned.js";
import { PART_OF_BOARD } from "../board/board-part.js";
import { type BoardAgendaItem, BoardSession } from "./board-session.entity.js";
import type { BoardSessionCreateInput, BoardSessionDetailsInput } from "./board-session.inputs.js";

/** A day's session has a dozen points. */
const MOST_AGENDA_ITEMS = 50;
const LONGEST_PLACE = 200;
/** Minutes fill some pages. */
const MINUTES_BOUNDS = { ...PUBLIC_TEXT_BOUNDS, longest: 20_000 };

export type SessionValues = Pick<
  BoardSession,
  | "kind"
  | "title"
  | "startsAt"
  | "endsAt"
  | "place"
  | "isPublic"
  | "agenda"
  | "minutes"
  | "hasPublicMinutes"
  | "cancelledAt"
  | "office"
>;

export const BOARD_SESSIONS: Versioned<BoardSession, SessionValues> = {
  table: "board_session",
  type: "BoardSession",
  noun: "session",
  mutation: "boardSession",
  entity: BoardSession,
  columns: {
    kind: "kind",
    title: "title",
    startsAt: "starts_at",
    endsAt: "ends_at",
    place: "place",
    isPublic: "is_public",
    agenda: "agenda",
    minutes: "minutes",
    hasPublicMinutes: "minutes_are_public",
    cancelledAt: "cancelled_at",
    office: "office",
  },
  rightOf: ({ ags }) => townRight(ags),
  anyRight: ANY_TOWN_RIGHT,
  parent: PART_OF_BOARD,
  problemsOf: problemsOfSession,
};

/** Everything in the values that cannot be used, by field. */
function problemsOfSession({ startsAt, endsAt, place, office }: SessionValues): ValueProblem[] {
  return [
    ...(Date.parse(endsAt) > Date.parse(startsAt)
      ? []
      : [valueProblem("endsAt", "ENDS_BEFORE_IT_BEGINS", { day: endsAt })]),
    ...(place === null || problemOf(place, { longest: LONGEST_PLACE }) === null
      ? []
      : [valueProblem("place", "TEXT_UNUSABLE", { most: LONGEST_PLACE })]),
    ...problemsOfOffice(office),
  ];
}

/** A moment of an input, as it is kept. @throws BAD_USER_INPUT for one that is written otherwise */
export const moment = (given: string, field: "startsAt" | "endsAt"): string =>
  parseMoment(given, `input.${field}`).toISOString();

/** What a new session is as long as nothing else is said. */
export const newSession = (input: BoardSessionCreateInput, texts: InputTexts): SessionValues => ({
  kind: input.kind ?? "BOARD_SESSION",
  title: texts.required(input.title, null, "title", PUBLIC_TITLE_BOUNDS),
  startsAt: moment(input.startsAt, "startsAt"),
  endsAt: moment(input.endsAt, "endsAt"),
  place: null,
  isPublic: true,
  agenda: [],
  minutes: null,
  hasPublicMinutes: true,
  cancelledAt: null,
  office: null,
});

/** The values after the change: what the input leaves out stays as it was, null takes away. */
export const sessionAfter = (
  input: BoardSessionDetailsInput,
  before: SessionValues,
  texts: InputTexts,
): SessionValues => ({
  ...before,
  place: lineAfter(input.place, before.place),
  isPublic: input.isPublic ?? before.isPublic,
  agenda: input.agenda?.map((_, at) => agendaItem(input, at, texts)) ?? before.agenda,
  minutes: texts.optional(input.minutes, before.minutes, "minutes", MINUTES_BOUNDS),
  // What is said of the minutes goes before what is said of the session; a session that becomes public publishes none.
  hasPublicMinutes: input.hasPublicMinutes ?? (input.isPublic === false ? false : before.hasPublicMinutes),
  office: trimmed(input.office),
});

function agendaItem({ agenda }: BoardSessionDetailsInput, at: number, texts: InputTexts): BoardAgendaItem {
  const item = agenda?.[at];
  return {
    title: texts.required(item?.title, null, `agenda.${at}.title`, PUBLIC_TITLE_BOUNDS),
    description: texts.optional(item?.description, null, `agenda.${at}.description`, PUBLIC_TEXT_BOUNDS),
    outcome: texts.optional(item?.outcome, null, `agenda.${at}.outcome`, PUBLIC_TEXT_BOUNDS),
    isPublic: item?.isPublic ?? true,
  };
}

/** The refusal of an agenda that nobody gets through. */
export const problemsOfAgenda = ({ agenda }: BoardSessionDetailsInput): UserError[] =>
  (agenda?.length ?? 0) > MOST_AGENDA_ITEMS
    ? [userError("INVALID_VALUE", "agenda", `An agenda has up to ${MOST_AGENDA_ITEMS} points.`)]
    : [];
