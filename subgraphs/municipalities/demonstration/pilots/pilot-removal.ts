/**
 * Takes made-up pilots out. What is made up about other towns goes in any case; a pilot to which a town has really
 * applied, or in which the programme office has written, keeps what is theirs.
 */
import type { EntityManager } from "typeorm";
import { deleteMarked, type RemovedRows } from "../../../runtime/demonstration/demonstration.js";

const PARTS = ["pilot_participation", "dialogue_meeting", "pilot_indicator", "pilot_report"] as const;

const HELD = PARTS.map((part) => `SELECT FROM ${part} WHERE pilot_key = row.key`).join(" UNION ALL ");

/** Deletes what is marked, and the pilots of which nothing is left. */
export async function removePilots(transaction: EntityManager): Promise<RemovedRows> {
  const removed: Record<string, number> = {};
  for (const table of PARTS) removed[table] = await deleteMarked(transaction, table);
  const [, pilots] = await transaction.query<[unknown[], number]>(
    `DELETE FROM pilot AS row WHERE is_demonstration AND NOT EXISTS (${HELD})`,
  );
  return { ...removed, pilot: pilots };
}
