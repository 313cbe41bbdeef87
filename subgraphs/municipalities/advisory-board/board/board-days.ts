/**
 * The order of the days of a board, for whoever enters one and whoever corrects it: nothing is before what it comes of,
 * and nothing is still to come. Pure but for the clock; what it looks at is read by `findDaysOf`.
 */
import type { EntityManager } from "typeorm";
import { problemOfDay } from "../../../../schema/scalars.js";
import { type UserError, userError } from "../../../../schema/user-error.js";
import { germanDay } from "../../writing/german-day.js";

/** What has its day in the course of a board, in words and with the way to correct it. */
const EVENTS = {
  mandatedOn: { what: "the council mandated the board", mend: "advisoryBoardUpdate, mandatedOn" },
  firstSessionOn: { what: "the board met first", mend: "boardSessionUpdate or boardSessionCancel" },
  lastVoteOn: { what: "the board voted last", mend: "recommendationCorrectVotes, sessionId" },
  handedOverOn: { what: "the paper was handed over", mend: "advisoryBoardUpdate, handedOverOn" },
  firstDecisionOn: { what: "the council decided first", mend: "recommendationCorrectDecision" },
  lastDecisionOn: { what: "the council decided last", mend: "recommendationCorrectDecision" },
  decidedOn: { what: "the council had decided on the paper", mend: "advisoryBoardUpdate, decidedOn" },
  lastFollowUpOn: { what: "something was decided or put into practice last", mend: "recommendationFollowUp" },
  closedOn: { what: "the board ended", mend: "advisoryBoardAdvance" },
} as const;
type Event = keyof typeof EVENTS;

/** The days, as far as there are any. */
export type BoardDays = Readonly<Partial<Record<Event, string | null>>>;

/** Which is never before which. */
const ORDER: readonly (readonly [Event, Event])[] = [
  ["mandatedOn", "firstSessionOn"],
  ["mandatedOn", "lastVoteOn"],
  ["mandatedOn", "handedOverOn"],
  ["lastVoteOn", "handedOverOn"],
  ["handedOverOn", "firstDecisionOn"],
  ["handedOverOn", "decidedOn"],
  ["lastDecisionOn", "decidedOn"],
  ...(["mandatedOn", "lastVoteOn", "handedOverOn", "decidedOn", "lastFollowUpOn"] as const).map(
    (earlier) => [earlier, "closedOn"] as const,
  ),
];

/** Why a day cannot be what is now entered for an event; null: it can. */
export function problemOfBoardDay(days: BoardDays, event: Event, field: string): UserError | null {
  const day = days[event];
  if (day == null) return null;
  const today = germanDay(new Date());
  const problem =
    problemOfDay(day) ??
    (day > today ? `${day} is still to come; today is ${today}. A day is entered once it was.` : null) ??
    problemOfOrder(days, event, day);
  return problem === null ? null : userError("INVALID_VALUE", field, problem);
}

function problemOfOrder(days: BoardDays, event: Event, day: string): string | null {
  for (const [earlier, later] of ORDER) {
    const other = earlier === event ? later : later === event ? earlier : null;
    const otherDay = other && days[other];
    if (!other || !otherDay) continue;
    const { what, mend } = EVENTS[other];
    const is = earlier === event ? "after" : "before";
    const isWrong = earlier === event ? day > otherDay : day < otherDay;
    if (isWrong)
      return `${day} is ${is} ${otherDay}, the day on which ${what}. Correct the day that is wrong (${mend}).`;
  }
  return null;
}

/** The days of a board's sessions, votes and decisions; those of its own row are the caller's to add. */
export async function findDaysOf(transaction: EntityManager, boardKey: string): Promise<BoardDays> {
  const [row] = await transaction.query<BoardDays[]>(DAYS_SQL, [boardKey]);
  return row ?? {};
}

/** What the council had referred it may decide after the day of the board's step. */
const DAYS_SQL = `
  SELECT
    (SELECT local_day(min(starts_at))::text FROM board_session WHERE board_key = b.key AND kind = 'BOARD_SESSION'
       AND cancelled_at IS NULL) AS "firstSessionOn",
    max(r.proposed_on)::text AS "lastVoteOn",
    min(r.decided_on)::text AS "firstDecisionOn",
    max(r.decided_on) FILTER (WHERE b.decided_on IS NULL OR r.decided_on <= b.decided_on)::text AS "lastDecisionOn",
    greatest(max(r.decided_on), max(r.implemented_on))::text AS "lastFollowUpOn"
  FROM advisory_board AS b
  LEFT JOIN recommendation AS r ON r.board_key = b.key AND r.status NOT IN ('DRAFT', 'WITHDRAWN')
  WHERE b.key = $1 GROUP BY b.key`;
