/**
 * When a session can be, and what can be said of one that is still to come. What was voted on stays where it was: a
 * session that the board voted in keeps its day.
 */
import type { EntityManager } from "typeorm";
import { type UserError, userError } from "../../../../schema/user-error.js";
import { germanDay } from "../../writing/german-day.js";
import type { BoardSession } from "./board-session.entity.js";
import type { SessionValues } from "./session-values.js";

/** Boards are of this century; whoever means another one has mistyped the year. */
const FIRST_DAY = "2000-01-01";
/** Boards meet over a year or two, and plan no further. */
const MOST_YEARS_AHEAD = 5;
/** A retreat over a long weekend is the longest that a board meets at once. */
const MOST_HOURS = 72;
const HOUR = 3_600_000;

/** Why a session cannot be then, or why it cannot have such minutes yet. Pure but for the clock. */
export function problemsOfMoments(
  { startsAt, endsAt, minutes, agenda }: SessionValues,
  now = new Date(),
): readonly UserError[] {
  const day = germanDay(new Date(startsAt));
  const lastDay = `${now.getUTCFullYear() + MOST_YEARS_AHEAD}-12-31`;
  const isAhead = Date.parse(startsAt) > now.getTime();
  const refused = (field: string, message: string, isWrong: boolean) =>
    isWrong ? [userError("INVALID_VALUE", field, message)] : [];
  const ahead = `The session begins on ${day}, which is still to come; write this down once it was held.`;
  return [
    ...refused(
      "startsAt",
      `A session is from ${FIRST_DAY} to ${lastDay}; check the year.`,
      day < FIRST_DAY || day > lastDay,
    ),
    ...refused(
      "endsAt",
      `A session takes up to ${MOST_HOURS} hours; enter a longer one day by day.`,
      Date.parse(endsAt) - Date.parse(startsAt) > MOST_HOURS * HOUR,
    ),
    ...refused("minutes", ahead, isAhead && minutes !== null),
    ...agenda.flatMap(({ outcome }, at) => refused(`agenda.${at}.outcome`, ahead, isAhead && outcome !== null)),
  ];
}

/** The refusal of a session of the board itself that lies before its mandate; null where it does not. */
export async function refusalOfEarlySession(
  transaction: EntityManager,
  boardKey: string,
  { kind, startsAt }: Pick<SessionValues, "kind" | "startsAt">,
): Promise<UserError | null> {
  if (kind !== "BOARD_SESSION") return null;
  const [board] = await transaction.query<{ mandatedOn: string | null }[]>(
    `SELECT mandated_on::text AS "mandatedOn" FROM advisory_board WHERE key = $1`,
    [boardKey],
  );
  const day = germanDay(new Date(startsAt));
  if (!board?.mandatedOn || day >= board.mandatedOn) return null;
  return userError(
    "INVALID_VALUE",
    "startsAt",
    `${day} is before ${board.mandatedOn}, the day on which the council mandated the board. Correct the day of the mandate (advisoryBoardUpdate, mandatedOn), or enter what met before as STEERING_GROUP or PUBLIC_PARTICIPATION.`,
  );
}

/** The refusal to cancel a session in which something was voted on, or to give it another day; null where it can be. */
export async function refusalOfMove(
  transaction: EntityManager,
  { key, startsAt, cancelledAt }: BoardSession,
  after: Pick<SessionValues, "startsAt" | "cancelledAt">,
): Promise<UserError | null> {
  const isCancelled = after.cancelledAt !== null && cancelledAt === null;
  const isMoved =
    germanDay(new Date(after.startsAt)) !== germanDay(new Date(startsAt)) || Date.parse(after.startsAt) > Date.now();
  if (!isCancelled && !isMoved) return null;
  const [row] = await transaction.query<{ votes: number }[]>(
    "SELECT count(*)::integer AS votes FROM recommendation WHERE session_key = $1 AND status <> 'WITHDRAWN'",
    [key],
  );
  if (!row || row.votes === 0) return null;
  const what = row.votes === 1 ? "a recommendation" : `${row.votes} recommendations`;
  return userError(
    "STEP_NOT_OPEN",
    isCancelled ? "id" : "startsAt",
    `The board voted on ${what} in this session, which therefore was held and keeps its day. If they were voted on in another one, name that one while they are PROPOSED (recommendationCorrectVotes, sessionId).`,
  );
}
