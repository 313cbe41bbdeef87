/** What belongs to a pilot finds it, locked, where it is written. Knows no part of a pilot. */
import type { EntityManager } from "typeorm";
import { parseGlobalId } from "../../../schema/identity.js";
import { type UserError, userError } from "../../../schema/user-error.js";
import { notFound, type Place } from "../writing/versioned.js";
import type { PilotPhase } from "./pilot-phase.js";

/** The row in which a part of a pilot stands, for `lockOwn`. */
export const OF_PILOT = { table: "pilot", column: "pilot_key" } as const;

/** Locks the pilot of a new part until the transaction ends. @returns where the part belongs, or why it cannot */
export async function placeInPilot(transaction: EntityManager, pilotId: string): Promise<Place | UserError> {
  const identity = parseGlobalId(pilotId);
  const phase = identity?.type === "Pilot" ? await lockPhase(transaction, identity.key) : null;
  if (!identity || phase === null) return notFound("pilot", "pilotId");
  return refusalOfClosed(phase, "pilotId") ?? { pilot_key: identity.key };
}

/** The refusal of a change to what belongs to a pilot that has ended; null where it runs. */
export async function refusalOfPart(transaction: EntityManager, pilotKey: string): Promise<UserError | null> {
  return refusalOfClosed(await lockPhase(transaction, pilotKey), "id");
}

/** The refusal of any change where a pilot has ended. */
export const refusalOfClosed = (phase: PilotPhase | null, field: string): UserError | null =>
  phase === "CLOSED" ? userError("STEP_NOT_OPEN", field, "The pilot is CLOSED: nothing of it changes any more.") : null;

async function lockPhase(transaction: EntityManager, key: string): Promise<PilotPhase | null> {
  const [row] = await transaction.query<{ readonly phase: PilotPhase }[]>(
    "SELECT phase FROM pilot WHERE key = $1 FOR UPDATE",
    [key],
  );
  return row?.phase ?? null;
}
