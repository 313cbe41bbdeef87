/** Brings a pilot to another phase, and the municipalities that take part along with it. */
import type { DataSource, EntityManager } from "typeorm";
import { parseLocalizedText } from "../../../schema/localized-text.input.js";
import type { LocalizedText } from "../../../schema/localized-text.js";
import type { Caller } from "../../runtime/access/caller.js";
import { requirePermission } from "../../runtime/access/permission.js";
import { done, refused, type Written } from "../writing/change.js";
import { refusalOfStep } from "../writing/state-machine.js";
import { DESCRIPTION_BOUNDS, problemsOfOffice, trimmed } from "../writing/texts.js";
import { toUserError } from "../writing/value-problem.js";
import { changeVersioned, notFound } from "../writing/versioned.js";
import { measureTowns } from "./indicator/measuring.js";
import { bringTownsAlong } from "./participation/bringing-along.js";
import { stepped } from "./phase-days.js";
import type { PilotAdvanceInput } from "./pilot-change.inputs.js";
import type { Pilot } from "./pilot.entity.js";
import { readFacts } from "./pilot-facts.js";
import { PILOT_MACHINE, type PilotPhase } from "./pilot-phase.js";
import { PILOT_RIGHT } from "./pilot-right.js";
import { PILOTS } from "./pilot-values.js";

/** Takes a step where it is open; where it is not, the answer says what is, and what is missing. */
export async function advancePilot(db: DataSource, caller: Caller, input: PilotAdvanceInput): Promise<Written> {
  requirePermission(caller, PILOT_RIGHT);
  const { id, version, phase, idempotencyKey } = input;
  const office = trimmed(input.office);
  const reason = parseLocalizedText(input.endingReason, "endingReason", DESCRIPTION_BOUNDS);
  const errors = [...reason.errors, ...problemsOfOffice(office).map(toUserError)];
  if (errors.length > 0) return { key: null, errors };
  const seen = { id, version, verb: "Advance" };
  return changeVersioned(db, caller, PILOTS, { idempotencyKey, input }, seen, async (transaction, row) => {
    const facts = (await readFacts(transaction, [row.key])).get(row.key);
    if (!facts) return refused([notFound(PILOTS.noun)]);
    const known = { ...facts, hasEndingReason: reason.text !== null };
    const refusal = refusalOfStep(PILOT_MACHINE, row.phase, phase, known, "phase");
    if (refusal) return refused([refusal], row.key);
    await writeStep(transaction, row, phase, { today: facts.today, office, reason: reason.text });
    await bringTownsAlong(transaction, row.key, { from: row.phase, to: phase, office });
    // The last figures of a pilot that ends are those of its last day.
    await measureTowns(transaction, row.key);
    return done(row.key);
  });
}

interface StepTaken {
  readonly today: string;
  readonly office: string | null;
  readonly reason: LocalizedText | null;
}

async function writeStep(
  transaction: EntityManager,
  { key, phase, phaseDays }: Pilot,
  to: PilotPhase,
  { today, office, reason }: StepTaken,
): Promise<void> {
  const days = stepped(phaseDays, phase, to, today);
  await transaction.query(
    `UPDATE pilot SET phase = $2, phase_days = $3, ending_reason = $4, office = $5, updated_at = now(),
       version = version + 1, is_demonstration = false
     WHERE key = $1`,
    [key, to, JSON.stringify(days), to === "CLOSED" && reason ? JSON.stringify(reason) : null, office],
  );
}
