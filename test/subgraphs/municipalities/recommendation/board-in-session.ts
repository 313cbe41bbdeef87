// A board that is in session, put there as the owner puts rows, so that tests begin where recommendations do.
import { globalId } from "../../../../schema/identity.js";
import { withConnection } from "../../../../subgraphs/runtime/database/connection.js";
import { actingAsOwner } from "../../../database/who-acts.js";
import type { TestHub } from "../../../hub.js";

/** Seats with a vote of each group; one more of NEWCOMERS has none, and one of POLITICS was filled only after the session. */
export const SEATS = {
  CIVIL_SOCIETY: 8,
  BUSINESS_AND_CHAMBERS: 6,
  POLITICS: 5,
  ADMINISTRATION: 4,
  NEWCOMERS: 6,
} as const;

/** Days before today on which the board met, and on which it will meet. */
const HELD_DAYS_AGO = 30;

export interface BoardInSession {
  readonly key: string;
  readonly boardId: string;
  /** A session that is over. */
  readonly sessionId: string;
  /** One that is still to come. */
  readonly nextSessionId: string;
  /** Sets the board's status, as its own steps would. */
  readonly moveTo: (status: string) => Promise<void>;
  /** Any statement, as the owner. */
  readonly query: (sql: string, values?: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>;
}

/** Founds a board of a town and brings it into session; one that the town has is closed before. */
export async function boardInSession(hub: TestHub, ags: string): Promise<BoardInSession> {
  const query = (sql: string, values: readonly unknown[] = []) =>
    withConnection(actingAsOwner(hub.adminUrl, "municipalities"), async (client) => {
      await client.query("SET search_path = municipalities, extensions");
      return (await client.query<Record<string, unknown>>(sql, [...values])).rows;
    });
  const keyOf = async (sql: string, values: readonly unknown[]): Promise<string> =>
    String((await query(sql, values))[0]?.["key"]);
  await query(
    "UPDATE advisory_board SET status = 'CLOSED', closed_on = local_today(), paused_from = NULL WHERE ags = $1 AND status <> 'CLOSED'",
    [ags],
  );
  const key = await keyOf(
    `INSERT INTO advisory_board (ags, status, question, mandated_on, founded_on)
     VALUES ($1, 'IN_SESSION', '{"de": "Wie wird Ankommen fair?"}', '2025-11-01', '2025-11-01') RETURNING key`,
    [ags],
  );
  await query(
    `INSERT INTO advisory_board_seat (board_key, ags, seat_group, holder_kind, holder, filled_from, has_vote)
     SELECT $1, $2, seat.key, 'ORGANISATION', '{"de": "Verein"}'::jsonb, date '2025-12-01', true
       FROM jsonb_each_text($3) AS seat, generate_series(1, seat.value::integer)
     UNION ALL SELECT $1, $2, 'NEWCOMERS', 'DRAWN_ROLE', '{"de": "geloste Person"}', '2025-12-01', false
     UNION ALL SELECT $1, $2, 'POLITICS', 'ORGANISATION', '{"de": "Fraktion"}', local_today(), true`,
    [key, ags, JSON.stringify(SEATS)],
  );
  const session = (days: number) =>
    keyOf(
      `INSERT INTO board_session (board_key, ags, kind, title, starts_at, ends_at)
       VALUES ($1, $2, 'BOARD_SESSION', '{"de": "Sitzung"}', now() + $3 * interval '1 day',
         now() + $3 * interval '1 day' + interval '6 hours') RETURNING key`,
      [key, ags, days],
    );
  return {
    key,
    boardId: globalId("AdvisoryBoard", key),
    sessionId: globalId("BoardSession", await session(-HELD_DAYS_AGO)),
    nextSessionId: globalId("BoardSession", await session(HELD_DAYS_AGO)),
    moveTo: async (status) => {
      await query(
        `UPDATE advisory_board SET status = $2, version = version + 1,
           handed_over_on = coalesce(handed_over_on, CASE WHEN $2 = 'PAPER_HANDED_OVER' THEN local_today() END)
         WHERE key = $1`,
        [key, status],
      );
    },
    query,
  };
}
