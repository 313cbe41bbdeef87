/**
 * What every owner's part of the demonstration has in common: it is loaded once and, once removed, never comes back.
 * Knows nothing of what is demonstrated.
 */
import type { DataSource, EntityManager } from "typeorm";
import { ownerItself, transactionFor } from "../database/caller-settings.js";
import { ownerOf } from "../database/data-source.js";

/** How many rows an owner took out, by table. */
export type RemovedRows = Readonly<Record<string, number>>;

/** An owner's part of the demonstration. */
export interface Demonstration {
  /**
   * Puts the made-up rows into the owner's tables, the first time only: not again once loaded or removed.
   * @returns whether it loaded them now
   */
  load(db: DataSource): Promise<boolean>;
  /** Takes out every row that is marked as demonstration and nothing else. Repeatable. */
  remove(db: DataSource): Promise<RemovedRows>;
}

/**
 * The day from which all dates of the demonstration are counted. Fixed, so that two hubs show the same; what a town
 * presents is moved forward from it to the day of loading, so that a hub of later years does not begin stale.
 */
export const DEMONSTRATION_DAY = "2026-11-01";

/** A day so many days after (or before) the demonstration's day, as ISO text. */
export function demonstrationDay(offset: number): string {
  return new Date(Date.parse(`${DEMONSTRATION_DAY}T00:00:00Z`) + offset * 86_400_000).toISOString().slice(0, 10);
}

/** Once per owner, by a migration: which default data was put in, and whether somebody removed it. */
export const DEFAULT_DATA_SQL = `
  CREATE TABLE default_data (
    name text PRIMARY KEY, loaded_at timestamptz NOT NULL DEFAULT now(), removed_at timestamptz
  );`;

const NAME = "demonstration";

/** Runs `load` in a transaction of the owner itself, unless the demonstration was loaded or removed before. Two starts at once load once. */
export async function loadOnce(db: DataSource, load: (transaction: EntityManager) => Promise<void>): Promise<boolean> {
  return transactionFor(db, ownerItself(ownerOf(db)), async (transaction) => {
    const claimed = await transaction.query<unknown[]>(
      "INSERT INTO default_data (name) VALUES ($1) ON CONFLICT (name) DO NOTHING RETURNING name",
      [NAME],
    );
    if (claimed.length === 0) return false;
    await load(transaction);
    return true;
  });
}

/** Runs `remove` in a transaction of the owner itself and remembers it, also where nothing had been loaded yet. */
export async function removeForGood(
  db: DataSource,
  remove: (transaction: EntityManager) => Promise<RemovedRows>,
): Promise<RemovedRows> {
  return transactionFor(db, ownerItself(ownerOf(db)), async (transaction) => {
    await transaction.query(
      `INSERT INTO default_data (name, removed_at) VALUES ($1, now())
       ON CONFLICT (name) DO UPDATE SET removed_at = coalesce(default_data.removed_at, now())`,
      [NAME],
    );
    return remove(transaction);
  });
}

/** Inserts rows whose property names are the table's columns, all in one statement. */
export async function insertRows(
  transaction: EntityManager,
  table: string,
  rows: readonly Readonly<Record<string, unknown>>[],
  condition = "true",
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).join(", ");
  await transaction.query(
    `INSERT INTO ${table} (${columns})
     SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb) AS row WHERE ${condition}`,
    [JSON.stringify(rows)],
  );
}

/** Deletes the marked rows of a table and counts them. */
export async function deleteMarked(transaction: EntityManager, table: string): Promise<number> {
  const [, count] = await transaction.query<[unknown[], number]>(`DELETE FROM ${table} WHERE is_demonstration`);
  return count;
}
