/**
 * How many seats with a vote the groups of a board had on a day: no group has more votes than these, whether votes are
 * written down or seats are changed afterwards.
 */
import type { EntityManager } from "typeorm";
import { inLanguage, type LocalizedText } from "../../../../schema/localized-text.js";
import { type UserError, userError } from "../../../../schema/user-error.js";
import type { BoardGroup } from "../../advisory-board/composition/board-group.js";
import type { RecommendationVotes } from "./support.types.js";
import { castBy, type VotingSeats } from "./votes.js";

/** A seat votes on a day on which it is filled; one that was withdrawn does until the day before. */
const VOTES_ON = (day: string): string =>
  `s.has_vote AND s.filled_from <= ${day} AND (s.filled_until IS NULL OR s.filled_until >= ${day})
   AND (s.withdrawn_at IS NULL OR local_day(s.withdrawn_at) > ${day})`;

/** How many seats with a vote each group of a board had filled on a day. */
export async function votingSeatsOn(
  transaction: EntityManager,
  boardKey: string,
  day: string | null,
): Promise<VotingSeats> {
  const rows = await transaction.query<{ group: BoardGroup; seats: number }[]>(
    `SELECT s.seat_group AS "group", count(*)::integer AS seats FROM advisory_board_seat AS s
     WHERE s.board_key = $1 AND ${VOTES_ON("$2::date")} GROUP BY s.seat_group`,
    [boardKey, day],
  );
  return new Map(rows.map(({ group, seats }) => [group, seats]));
}

/** What of a seat says whether it votes on a day. */
interface VotingSeat {
  readonly group: BoardGroup;
  readonly hasVote: boolean;
  readonly filledFrom: string | null;
  readonly filledUntil: string | null;
}

/** Whether a seat that was not withdrawn votes for a group on a day. */
export const votesOn = (
  { group, hasVote, filledFrom, filledUntil }: VotingSeat,
  day: string,
  of: BoardGroup,
): boolean =>
  hasVote && group === of && filledFrom !== null && filledFrom <= day && (filledUntil === null || filledUntil >= day);

interface RecordedVotes {
  readonly day: string;
  readonly session: LocalizedText;
  readonly votes: readonly RecommendationVotes[];
  /** Seats with a vote of the group on the day, without the one that is changed. */
  readonly others: number;
}

/**
 * The refusal to change a seat so that a group had fewer seats on a day than it has votes written down; null where it has
 * enough. The board is locked already, so that no votes come between.
 * @param votesAfter whether the changed seat votes for a group on a day
 */
export async function refusalOfLostVotes(
  transaction: EntityManager,
  before: VotingSeat & { readonly key: string; readonly boardKey: string },
  votesAfter: (day: string, group: BoardGroup) => boolean,
): Promise<UserError | null> {
  const { key, boardKey, group } = before;
  const recorded = await transaction.query<RecordedVotes[]>(RECORDED_SQL, [boardKey, key, group]);
  for (const { day, session, votes, others } of recorded) {
    if (!votesOn(before, day, group) || votesAfter(day, group)) continue;
    const own = votes.find((each) => each.group === group);
    if (!own || castBy(own) <= others) continue;
    const reason = `The group ${group} voted in the session “${inLanguage(session, undefined, ["en"]) ?? ""}” of ${day} with ${castBy(own)} votes, and would have had ${others} seats with a vote filled on that day.`;
    return userError(
      "INVALID_VALUE",
      null,
      `${reason} Say from which day on the change holds (filledUntil, and a new seat for whoever follows), or correct the votes first (recommendationCorrectVotes).`,
    );
  }
  return null;
}

const RECORDED_SQL = `
  SELECT r.proposed_on::text AS day, e.title AS session, r.votes,
    (SELECT count(*)::integer FROM advisory_board_seat AS s WHERE s.board_key = r.board_key AND s.key <> $2
       AND s.seat_group = $3 AND ${VOTES_ON("r.proposed_on")}) AS others
  FROM recommendation AS r JOIN board_session AS e ON e.key = r.session_key
  WHERE r.board_key = $1 AND r.status NOT IN ('DRAFT', 'WITHDRAWN') ORDER BY r.proposed_on, r.key`;
