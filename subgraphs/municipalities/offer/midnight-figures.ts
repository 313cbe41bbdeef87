/** Tells those who hold copies of the offers what became public at midnight. Knows nothing of when it is run. */
import type { DataSource } from "typeorm";
import { ownerItself, transactionFor } from "../../runtime/database/caller-settings.js";

/**
 * Notes the figure of the last midnight in each offer of which something was reserved, released or given away since the
 * figure that stands there, so that the feed gives the offer again. Offers that have changed today have noted it already;
 * what the others hold stood at midnight too, however late this runs. Repeating it changes nothing.
 */
export async function publishMidnightFigures(db: DataSource): Promise<number> {
  // Locked in the order in which proposals lock offers, or a proposal and this could wait for each other.
  return transactionFor(db, ownerItself("municipalities"), async (transaction) => {
    const [, changed] = await transaction.query<[unknown, number]>(
      `WITH due AS (
       SELECT key AS due_key FROM offer WHERE used_noted_on < local_today() AND used_at_midnight <> reserved + taken
         ORDER BY key COLLATE "C" FOR NO KEY UPDATE
     )
     UPDATE offer SET used_at_midnight = reserved + taken, used_noted_on = local_today() FROM due WHERE key = due_key`,
    );
    return changed;
  });
}
