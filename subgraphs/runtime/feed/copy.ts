/**
 * The reader's side of a feed: a table that holds a copy of what another owner feeds, and how it is brought up to date.
 * The cursor is stored in the transaction that applies the batch, so a crash neither loses nor doubles an entry.
 */
import type { DataSource, EntityManager } from "typeorm";
import { ownerItself, transactionFor } from "../database/caller-settings.js";
import { ownerOf } from "../database/data-source.js";
import type { InnerClient } from "../inner/inner.js";
import { type Changes, changesSchema, type FeedCursor } from "./changes.js";

/** A copy of a feed in the reader's own schema. Its table has a column per name in `columns`, and the key. */
export interface FeedCopy {
  readonly owner: string;
  readonly feed: string;
  readonly table: string;
  readonly key: string;
  /** Column name, the same as in the feed, to its SQL type. */
  readonly columns: Readonly<Record<string, string>>;
}

/** Enough for the register's first fill in a few calls, small enough for a JSON answer of some megabytes. */
const BATCH = 5_000;

/**
 * Applies everything that the owner has to tell, and says how many entries that was. Entries may come twice; applying
 * them any number of times gives the same copy. A new epoch replaces the whole copy in one transaction.
 */
export async function follow(db: DataSource, inner: InnerClient, copy: FeedCopy): Promise<number> {
  const cursor = await readCursor(db.manager, copy);
  const batch = await ask(inner, copy, cursor);
  if (batch.epoch === cursor?.epoch && batch.entries.length === 0) return 0;
  if (batch.epoch !== cursor?.epoch) return fillAnew(db, inner, copy, batch);
  return transactionFor(db, ownerItself(ownerOf(db)), async (transaction) => {
    await apply(transaction, copy, batch);
    await storeCursor(transaction, copy, cursorAfter(batch, cursor));
    return batch.entries.length;
  });
}

/** Whether the copy has been filled once: before that its reader knows nothing and says so. */
export async function isFilled(db: DataSource, copy: FeedCopy): Promise<boolean> {
  return (await readCursor(db.manager, copy)) !== null;
}

async function fillAnew(db: DataSource, inner: InnerClient, copy: FeedCopy, first: Changes): Promise<number> {
  return transactionFor(db, ownerItself(ownerOf(db)), async (transaction) => {
    await transaction.query(`DELETE FROM ${copy.table}`);
    let count = 0;
    let batch = first;
    let cursor: FeedCursor = { epoch: first.epoch, xid: "0", key: "" };
    while (batch.entries.length > 0) {
      await apply(transaction, copy, batch);
      cursor = cursorAfter(batch, cursor);
      count += batch.entries.length;
      batch = await ask(inner, copy, cursor);
    }
    await storeCursor(transaction, copy, cursor);
    return count;
  });
}

const ask = async (inner: InnerClient, copy: FeedCopy, after: FeedCursor | null): Promise<Changes> =>
  changesSchema.parse(await inner.call(copy.owner, "changes", { feed: copy.feed, after, first: BATCH }));

function cursorAfter(batch: Changes, before: FeedCursor): FeedCursor {
  const last = batch.entries.at(-1);
  return last ? { epoch: batch.epoch, xid: last.xid, key: last.key } : { ...before, epoch: batch.epoch };
}

async function apply(transaction: EntityManager, copy: FeedCopy, batch: Changes): Promise<void> {
  const gone = batch.entries.filter(({ row }) => row === null).map(({ key }) => key);
  if (gone.length > 0) await transaction.query(`DELETE FROM ${copy.table} WHERE ${copy.key} = ANY($1::text[])`, [gone]);
  const rows = batch.entries.flatMap(({ row }) => (row ? [row] : []));
  if (rows.length > 0) await transaction.query(upsertSql(copy), [JSON.stringify(rows)]);
}

function upsertSql({ table, key, columns }: FeedCopy): string {
  const names = Object.keys(columns);
  const others = names.filter((name) => name !== key);
  const typed = names.map((name) => `${name} ${columns[name]}`);
  return `INSERT INTO ${table} (${names.join(", ")})
    SELECT ${names.join(", ")} FROM jsonb_to_recordset($1::jsonb) AS fed (${typed.join(", ")})
    ON CONFLICT (${key}) DO UPDATE SET ${others.map((name) => `${name} = EXCLUDED.${name}`).join(", ")}
    WHERE (${others.map((name) => `${table}.${name}`).join(", ")})
      IS DISTINCT FROM (${others.map((name) => `EXCLUDED.${name}`).join(", ")})`;
}

async function readCursor(manager: EntityManager, copy: FeedCopy): Promise<FeedCursor | null> {
  const [row] = await manager.query<FeedCursor[]>(
    `SELECT epoch, xid::text AS xid, key FROM feed_cursor WHERE feed = $1`,
    [`${copy.owner}.${copy.feed}`],
  );
  return row ?? null;
}

async function storeCursor(transaction: EntityManager, copy: FeedCopy, { epoch, xid, key }: FeedCursor): Promise<void> {
  await transaction.query(
    `INSERT INTO feed_cursor (feed, epoch, xid, key) VALUES ($1, $2, $3::xid8, $4)
     ON CONFLICT (feed) DO UPDATE SET epoch = $2, xid = $3::xid8, key = $4`,
    [`${copy.owner}.${copy.feed}`, epoch, xid, key],
  );
}
