/**
 * The owner's side of a feed: the present state of the public rows that changed after a cursor. A query over the owner's
 * own table; removed rows are known by their tombstones. Personal rows are in no feed.
 *
 * Every row carries `changed_xid`, the transaction that wrote it last. Only rows of transactions older than every
 * running one are given: a number drawn from a sequence would let a reader pass a row that commits late.
 */
import type { DataSource } from "typeorm";
import { z } from "zod";

/** A feed of one table of the owner. */
export interface Feed {
  readonly name: string;
  readonly table: string;
  /** The table's key column, of type text. */
  readonly key: string;
  /** SQL expressions by the name that readers know. Declared in code, never from input. */
  readonly columns: Readonly<Record<string, string>>;
  /** SQL condition on a row that is told to others; one that does not meet it is gone for them. */
  readonly isPresent?: string;
}

export const cursorSchema = z.object({ epoch: z.string(), xid: z.string().regex(/^\d+$/), key: z.string() });
/** Where a reader stands: database epoch, transaction, key. */
export type FeedCursor = z.infer<typeof cursorSchema>;

const entrySchema = z.object({
  key: z.string(),
  xid: z.string(),
  row: z.record(z.string(), z.unknown()).nullable().describe("null: the row is gone"),
});
export const changesSchema = z.object({ epoch: z.string(), entries: z.array(entrySchema) });
/** A batch of changes, oldest first; fewer entries than asked for means the reader is up to date. */
export type Changes = z.infer<typeof changesSchema>;

/**
 * The next `first` changes after the cursor, in the order (transaction, key). From the beginning for null and for a
 * cursor of another epoch, which the reader sees by the answer's `epoch`.
 */
export async function changes(db: DataSource, feed: Feed, after: FeedCursor | null, first: number): Promise<Changes> {
  const epoch = await readEpoch(db);
  const from = after?.epoch === epoch ? after : { xid: "0", key: "" };
  const row = Object.entries(feed.columns).map(([name, expression]) => `'${name}', ${expression}`);
  const told = `CASE WHEN ${feed.isPresent ?? "true"} THEN jsonb_build_object(${row.join(", ")}) END`;
  const entries = await db.query<unknown[]>(
    `SELECT key, changed_xid::text AS xid, row FROM (
       (SELECT ${feed.key} AS key, changed_xid, ${told} AS row FROM ${feed.table}
         WHERE changed_xid < pg_snapshot_xmin(pg_current_snapshot()) AND (changed_xid, ${feed.key}) > ($1::xid8, $2)
         ORDER BY changed_xid, ${feed.key} LIMIT $3)
       UNION ALL
       (SELECT key, changed_xid, NULL FROM tombstone
         WHERE relation = $4 AND changed_xid < pg_snapshot_xmin(pg_current_snapshot())
           AND (changed_xid, key) > ($1::xid8, $2)
         ORDER BY changed_xid, key LIMIT $3)
     ) AS change ORDER BY changed_xid, key LIMIT $3`,
    [from.xid, from.key, first, feed.table],
  );
  return changesSchema.parse({ epoch, entries });
}

/** Changes when the database is another one, as after a restore: transaction numbers of the old one mean nothing there. */
async function readEpoch(db: DataSource): Promise<string> {
  const [row] = await db.query<{ epoch: string }[]>(
    `SELECT epoch || '/' || (SELECT oid FROM pg_database WHERE datname = current_database()) AS epoch FROM feed_epoch`,
  );
  if (!row) throw new Error("This owner's schema has no feed epoch; its migrations did not run.");
  return row.epoch;
}
