/** Where the municipalities of a pilot stand when it goes to another phase. Knows nothing of who may take the step. */
import type { EntityManager } from "typeorm";
import type { PilotPhase } from "../pilot-phase.js";

export interface PhaseStep {
  readonly from: PilotPhase;
  readonly to: PilotPhase;
  readonly office: string | null;
}

/**
 * Who stands in the phase that ends goes along; who needs longer stays where it is, and who has withdrawn too. From the
 * preparation on only those go along that were selected. Where the pilot ends, the part of all that were selected ends.
 */
export async function bringTownsAlong(
  transaction: EntityManager,
  pilotKey: string,
  { from, to, office }: PhaseStep,
): Promise<void> {
  const isBeforeSelection = to === "APPLICATION" || to === "SELECTION";
  await transaction.query(
    `UPDATE pilot_participation SET phase = $2, office = $3, updated_at = now(), version = version + 1,
       is_demonstration = false
     WHERE pilot_key = $1 AND phase <> $2 AND (phase = $4 OR $2 = 'CLOSED')
       AND ${isBeforeSelection ? "status <> 'WITHDRAWN'" : "status = 'SELECTED'"}`,
    [pilotKey, to, office, from],
  );
}
