/** What the programme office decides on applications, and where it says that a municipality stands. */
import type { DataSource } from "typeorm";
import { parseLocalizedText, type TextBounds } from "../../../../schema/localized-text.input.js";
import { type UserError, userError } from "../../../../schema/user-error.js";
import { positionIn } from "../../../../schema/vocabulary/entry.js";
import type { Caller } from "../../../runtime/access/caller.js";
import { requirePermission } from "../../../runtime/access/permission.js";
import { done, refused, type Written } from "../../writing/change.js";
import { DESCRIPTION_BOUNDS, problemsOfOffice, trimmed } from "../../writing/texts.js";
import { toUserError } from "../../writing/value-problem.js";
import { changeVersioned } from "../../writing/versioned.js";
import { JOINT_PHASES, PILOT_PHASES, type PilotPhase } from "../pilot-phase.js";
import { PILOT_RIGHT } from "../pilot-right.js";
import { factsOf } from "./participation-facts.js";
import type { PilotParticipationAdvanceInput, PilotParticipationDecideInput } from "./participation-change.inputs.js";
import { refusalOfDecision } from "./participation-status.js";
import { DECIDED_PARTICIPATIONS } from "./participation-values.js";
import type { PilotParticipation } from "./participation.entity.js";

const REASONS_BOUNDS: TextBounds = { ...DESCRIPTION_BOUNDS, isRequired: true };

/** Decides on an application, with reasons; the same decision again replaces the reasons. */
export async function decideOnApplication(
  db: DataSource,
  caller: Caller,
  input: PilotParticipationDecideInput,
): Promise<Written> {
  requirePermission(caller, PILOT_RIGHT);
  const { id, version, decision, idempotencyKey } = input;
  const office = trimmed(input.office);
  const reasons = parseLocalizedText(input.reasons, "reasons", REASONS_BOUNDS);
  const errors = [...reasons.errors, ...problemsOfOffice(office).map(toUserError)];
  if (errors.length > 0) return { key: null, errors };
  const seen = { id, version, verb: "Decide" };
  return changeVersioned(
    db,
    caller,
    DECIDED_PARTICIPATIONS,
    { idempotencyKey, input },
    seen,
    async (transaction, row) => {
      const facts = await factsOf(transaction, row.pilotKey);
      const isSame = row.status === decision;
      const refusal = refusalOfDecision(row.status, decision, facts);
      if (refusal) return refused([refusal], row.key);
      // Who moves up later begins with the preparation, however far the others are.
      const phase = !isSame && decision === "SELECTED" && isJoint(facts.pilotPhase) ? "PREPARATION" : row.phase;
      await transaction.query(
        `UPDATE pilot_participation SET status = $2, selection_reasons = $3, decided_on = local_today(), phase = $4,
         joined_on = CASE WHEN $2 = 'SELECTED' THEN coalesce(joined_on, local_today()) END, office = $5,
         updated_at = now(), version = version + 1, is_demonstration = false
       WHERE key = $1`,
        [row.key, decision, JSON.stringify(reasons.text), phase, office],
      );
      return done(row.key);
    },
  );
}

const isJoint = (phase: PilotPhase): boolean => JOINT_PHASES.some((joint) => joint === phase);

/** The phases in which a selected municipality can stand: from the preparation to the phase of the pilot. */
export const openPhases = (pilotPhase: PilotPhase): readonly PilotPhase[] =>
  JOINT_PHASES.filter(
    (phase) => isJoint(pilotPhase) && positionIn(PILOT_PHASES, phase) <= positionIn(PILOT_PHASES, pilotPhase),
  );

/** Says in which phase a municipality stands, which may need longer than the others. */
export async function advanceParticipation(
  db: DataSource,
  caller: Caller,
  input: PilotParticipationAdvanceInput,
): Promise<Written> {
  requirePermission(caller, PILOT_RIGHT);
  const { id, version, phase, idempotencyKey } = input;
  const office = trimmed(input.office);
  const errors = problemsOfOffice(office).map(toUserError);
  if (errors.length > 0) return { key: null, errors };
  const seen = { id, version, verb: "Advance" };
  return changeVersioned(
    db,
    caller,
    DECIDED_PARTICIPATIONS,
    { idempotencyKey, input },
    seen,
    async (transaction, row) => {
      const { pilotPhase } = await factsOf(transaction, row.pilotKey);
      const refusal = refusalOfPhase(row, phase, pilotPhase);
      if (refusal) return refused([refusal], row.key);
      await transaction.query(
        `UPDATE pilot_participation SET phase = $2, office = $3, updated_at = now(), version = version + 1,
         is_demonstration = false
       WHERE key = $1 AND phase <> $2`,
        [row.key, phase, office],
      );
      return done(row.key);
    },
  );
}

function refusalOfPhase({ status }: PilotParticipation, phase: PilotPhase, pilotPhase: PilotPhase): UserError | null {
  if (status !== "SELECTED")
    return userError("STEP_NOT_OPEN", "id", `The participation is ${status}; phases are of those that were selected.`);
  const open = openPhases(pilotPhase);
  if (open.includes(phase)) return null;
  const rest = open.length > 0 ? `Open are: ${open.join(", ")}.` : "None is open.";
  return userError(
    "STEP_NOT_OPEN",
    "phase",
    `The pilot is in ${pilotPhase}: no municipality can stand in ${phase}. ${rest}`,
  );
}
