/** What of a pilot decides on the steps of the municipalities in it. Knows no step. */
import type { EntityManager } from "typeorm";
import type { ParticipationFacts } from "./participation-status.js";

/** The facts of the pilot, which is locked until the transaction ends; null where there is none. */
export async function lockPilot(transaction: EntityManager, pilotKey: string): Promise<ParticipationFacts | null> {
  const [facts] = await transaction.query<ParticipationFacts[]>(
    `SELECT phase AS "pilotPhase", apply_until AS "applyUntil", local_today() AS today
     FROM pilot WHERE key = $1 FOR UPDATE`,
    [pilotKey],
  );
  return facts ?? null;
}

/** As `lockPilot`, of a pilot that a participation names. @throws Error where it is gone, which the reference forbids */
export async function factsOf(transaction: EntityManager, pilotKey: string): Promise<ParticipationFacts> {
  const facts = await lockPilot(transaction, pilotKey);
  if (!facts) throw new Error(`The pilot ${pilotKey} of a participation is gone.`);
  return facts;
}
