/** Takes made-up pilots out, and leaves what people have hung on one of them. Knows no other part of the demonstration. */
import type { EntityManager } from "typeorm";
import { deleteMarked, type RemovedRows } from "../../runtime/demonstration/demonstration.js";

/** What belongs to a pilot, by its table. */
const PARTS = ["pilot_participation", "dialogue_meeting", "pilot_indicator", "pilot_report"] as const;

/** A pilot to which somebody has really applied, or of which the office has written a part, stays with that part. */
export async function removePilots(transaction: EntityManager): Promise<RemovedRows> {
  const removed: Record<string, number> = {};
  for (const table of PARTS) removed[table] = await deleteMarked(transaction, table);
  const isHeld = PARTS.map((table) => `SELECT FROM ${table} WHERE pilot_key = pilot.key`).join(" UNION ALL ");
  const [, count] = await transaction.query<[unknown[], number]>(
    `DELETE FROM pilot WHERE is_demonstration AND NOT EXISTS (${isHeld})`,
  );
  return { ...removed, pilot: count };
}
