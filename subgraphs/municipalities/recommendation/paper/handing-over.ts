/**
 * What a board's own step does with its recommendations: the paper goes to the council as a whole. Within the transaction
 * of the board's step, which has locked the board; recommendations are locked after it.
 */
import type { EntityManager } from "typeorm";

/** The day on which the paper was handed over is another one. */
export async function correctHandingOver(
  transaction: EntityManager,
  boardKey: string,
  day: string,
  office: string | null,
): Promise<void> {
  await transaction.query(
    `UPDATE recommendation SET handed_over_on = $2, office = $3, updated_at = now(), version = version + 1,
       is_demonstration = false
     WHERE board_key = $1 AND handed_over_on IS NOT NULL`,
    [boardKey, day, office],
  );
}

/** Hands over all that the board has proposed. @param day the day of the handing over */
export async function handOverProposed(
  transaction: EntityManager,
  boardKey: string,
  day: string,
  office: string | null,
): Promise<void> {
  await transaction.query(
    `UPDATE recommendation SET status = 'HANDED_OVER', handed_over_on = $2, office = $3, updated_at = now(),
       version = version + 1, is_demonstration = false
     WHERE board_key = $1 AND status = 'PROPOSED'`,
    [boardKey, day, office],
  );
}
