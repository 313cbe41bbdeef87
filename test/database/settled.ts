/** Waiting for what a feed waits for. */
import { setTimeout as pause } from "node:timers/promises";
import type { DataSource } from "typeorm";

const POLL_MS = 50;

/**
 * Waits until every transaction that had begun to write before this call has ended, on the whole server: until then a
 * feed holds back what was written after it, and other tests write in databases beside this one.
 */
export async function untilFeedsTellAll(db: DataSource): Promise<void> {
  const [now] = await db.query<{ xid: string }[]>("SELECT pg_current_xact_id()::text AS xid");
  for (;;) {
    const [row] = await db.query<{ isPast: boolean }[]>(
      `SELECT pg_snapshot_xmin(pg_current_snapshot()) > $1::xid8 AS "isPast"`,
      [now?.xid],
    );
    if (row?.isPast) return;
    await pause(POLL_MS);
  }
}
