/** What of boards decides on their steps, read for several boards in one statement. Knows no step. */
import type { Queries } from "../../../runtime/database/caller-settings.js";
import type { Reads } from "../../../runtime/database/reads.js";
import type { BoardFacts } from "./board-steps.js";

/** The facts of each board, in the order of the keys; of a board that does not exist, those of one without anything. */
export async function findBoardFacts(
  db: Pick<Queries, "query">,
  keys: readonly string[],
): Promise<readonly BoardFacts[]> {
  const rows = await db.query<(BoardFacts & { key: string })[]>(FACTS_SQL, [keys]);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  return keys.map((key) => byKey.get(key) ?? NOTHING);
}

/** The facts of boards by key, one statement per batch. */
export const boardFactsLoader = ({ db, loader }: Reads) =>
  loader<string, BoardFacts>((keys) => findBoardFacts(db, keys));

const NOTHING: BoardFacts = {
  pausedFrom: null,
  isMandated: false,
  hasQuestion: false,
  preconditions: {},
  steeringGroupMembers: 0,
  seats: [],
  hasInterpreters: false,
  hasChildcare: false,
  sessionsHeld: 0,
  recommendationsDrafted: 0,
  recommendationsProposed: 0,
  recommendationsAtCouncil: 0,
  recommendationsDecided: 0,
};

/** Recommendations of a board with these statuses. */
const countSql = (statuses: readonly string[]): string =>
  `(SELECT count(*)::integer FROM recommendation AS r WHERE r.board_key = b.key
     AND r.status IN (${statuses.map((status) => `'${status}'`).join(", ")}))`;

/** A seat is filled from its first day on, until its last. */
const IS_FILLED = "s.filled_from <= local_today() AND coalesce(s.filled_until >= local_today(), true)";

const FACTS_SQL = `
  SELECT b.key, b.paused_from AS "pausedFrom", coalesce(b.mandated_on <= local_today(), false) AS "isMandated",
    b.question IS NOT NULL AS "hasQuestion", b.has_interpreters AS "hasInterpreters", b.has_childcare AS "hasChildcare",
    (SELECT coalesce(jsonb_object_agg(p.precondition, p.status), '{}') FROM advisory_board_precondition AS p
       WHERE p.board_key = b.key) AS preconditions,
    -- An office that was entered twice is one.
    (SELECT count(DISTINCT lower(regexp_replace(coalesce(m.member ->> 'de', (SELECT min(value) FROM jsonb_each_text(m.member))),
         '\\s+', '', 'g')))::integer FROM steering_group_member AS m
       WHERE m.board_key = b.key AND m.withdrawn_at IS NULL) AS "steeringGroupMembers",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('group', s.seat_group, 'hasVote', s.has_vote,
         'isFilled', coalesce(${IS_FILLED}, false)) ORDER BY s.key), '[]')
       FROM advisory_board_seat AS s WHERE s.board_key = b.key AND s.withdrawn_at IS NULL) AS seats,
    (SELECT count(*)::integer FROM board_session AS e WHERE e.board_key = b.key AND e.kind = 'BOARD_SESSION'
       AND e.cancelled_at IS NULL AND e.ends_at <= now()) AS "sessionsHeld",
    ${countSql(["DRAFT"])} AS "recommendationsDrafted",
    ${countSql(["PROPOSED"])} AS "recommendationsProposed",
    ${countSql(["HANDED_OVER"])} AS "recommendationsAtCouncil",
    ${countSql(["ADOPTED", "ADOPTED_IN_PART", "REFERRED", "REJECTED", "IMPLEMENTED"])} AS "recommendationsDecided"
  FROM advisory_board AS b WHERE b.key = ANY($1)`;
