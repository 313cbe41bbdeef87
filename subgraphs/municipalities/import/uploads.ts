/** Files that a town's staff has handed in, kept for a day until they are imported. Knows nothing of what is in them. */
import type { DataSource, EntityManager } from "typeorm";
import type { Caller } from "../../runtime/access/caller.js";
import { transactionFor } from "../../runtime/database/caller-settings.js";

/** So many files of one caller are kept: who tries again and again fills no disk. */
const MOST_UPLOADS = 10;

/** The form of ids that the database draws itself. */
export const isUuid = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text);

/** Keeps a file; the caller's oldest beyond ten go. @returns its id */
export async function keepUpload(db: DataSource, caller: Caller, content: Buffer): Promise<string> {
  return transactionFor(db, caller, async (transaction) => {
    const [row] = await transaction.query<{ id: string }[]>(
      "INSERT INTO upload (caller_id, ags, content) VALUES ($1, $2, $3) RETURNING id",
      [caller.id, caller.ags, content],
    );
    await transaction.query(
      `DELETE FROM upload WHERE id IN (
         SELECT id FROM upload WHERE caller_id = $1 AND ags = $2 ORDER BY uploaded_at DESC OFFSET ${MOST_UPLOADS})`,
      [caller.id, caller.ags],
    );
    return row?.id ?? "";
  });
}

/** The caller's own file, for the town that it speaks for; null where there is none, or it is another's. */
export async function readUpload(transaction: EntityManager, caller: Caller, id: string): Promise<Buffer | null> {
  if (!isUuid(id)) return null;
  const [row] = await transaction.query<{ content: Buffer }[]>(
    "SELECT content FROM upload WHERE id = $1 AND caller_id = $2 AND ags = $3",
    [id, caller.id, caller.ags],
  );
  return row?.content ?? null;
}
