/** What a town's staff changes of its part in a pilot, and how it withdraws. Knows nothing of who selects. */
import type { DataSource } from "typeorm";
import { parseLocalizedText, problemOf, type TextBounds } from "../../../../schema/localized-text.input.js";
import { type UserError, userError } from "../../../../schema/user-error.js";
import type { Caller } from "../../../runtime/access/caller.js";
import { requirePermission } from "../../../runtime/access/permission.js";
import { done, refused, type Written } from "../../writing/change.js";
import { refusalOfStep } from "../../writing/state-machine.js";
import { DESCRIPTION_BOUNDS, problemsOfOffice, trimmed } from "../../writing/texts.js";
import { ANY_TOWN_RIGHT, refusalOfTown } from "../../writing/town-right.js";
import { toUserError } from "../../writing/value-problem.js";
import { changeVersioned, updateVersioned } from "../../writing/versioned.js";
import { factsOf } from "./participation-facts.js";
import type { PilotParticipationUpdateInput, PilotParticipationWithdrawInput } from "./participation-change.inputs.js";
import { isPlanning, type ParticipationFacts, TOWN_MACHINE } from "./participation-status.js";
import { MOTIVATION_BOUNDS, type ParticipationValues, PARTICIPATIONS } from "./participation-values.js";
import type { PilotParticipation } from "./participation.entity.js";

/** Changes motivation or persons, as far as the pilot has not gone past them. @throws UNAUTHENTICATED, FORBIDDEN */
export async function updateParticipation(
  db: DataSource,
  caller: Caller,
  input: PilotParticipationUpdateInput,
): Promise<Written> {
  const { id, version, idempotencyKey } = input;
  return updateVersioned(
    db,
    caller,
    PARTICIPATIONS,
    { idempotencyKey, input },
    {
      id,
      version,
      valuesFrom: (row) => valuesAfter(input, row),
      refusalOf: async (row, _, transaction) =>
        (await refusalOfTown(transaction, row.ags)) ??
        refusalOfChange(row, input, await factsOf(transaction, row.pilotKey)),
    },
  );
}

function valuesAfter(
  input: PilotParticipationUpdateInput,
  before: ParticipationValues,
): { readonly values: ParticipationValues; readonly errors: readonly UserError[] } {
  const { text, errors } =
    input.motivation == null
      ? { text: before.motivation, errors: [] }
      : parseLocalizedText(input.motivation, "motivation", MOTIVATION_BOUNDS);
  const office = trimmed(input.office);
  return {
    values: { motivation: text ?? before.motivation, persons: input.persons ?? before.persons, office },
    errors,
  };
}

function refusalOfChange(
  { status }: PilotParticipation,
  { motivation }: PilotParticipationUpdateInput,
  { pilotPhase }: ParticipationFacts,
): UserError | null {
  if (status === "WITHDRAWN")
    return userError(
      "WITHDRAWN",
      "id",
      "The municipality has withdrawn; pilotApply applies again while the call is open.",
    );
  if (status === "NOT_SELECTED")
    return userError(
      "STEP_NOT_OPEN",
      "id",
      "The municipality was not selected: nothing of its application changes any more.",
    );
  if (motivation != null && status !== "APPLIED")
    return userError("STEP_NOT_OPEN", "motivation", `The application is decided on (${status}): its motivation stays.`);
  return isPlanning(pilotPhase)
    ? null
    : userError("STEP_NOT_OPEN", "persons", `The pilot is ${pilotPhase}, and nobody arrives any more: persons stays.`);
}

/** A reason fits a screen. */
const REASON_BOUNDS: TextBounds = { longest: 1_000, isRequired: true, hasLines: true };

/** Withdraws from a pilot at any phase of it, until it is closed. @throws UNAUTHENTICATED, FORBIDDEN */
export async function withdrawParticipation(
  db: DataSource,
  caller: Caller,
  input: PilotParticipationWithdrawInput,
): Promise<Written> {
  requirePermission(caller, ANY_TOWN_RIGHT);
  const { id, version, idempotencyKey } = input;
  const office = trimmed(input.office);
  const note = parseLocalizedText(input.note, "note", DESCRIPTION_BOUNDS);
  const problem = problemOf(input.reason, REASON_BOUNDS);
  const errors = [
    ...(problem ? [userError("INVALID_VALUE", "reason", problem)] : []),
    ...note.errors,
    ...problemsOfOffice(office).map(toUserError),
  ];
  if (errors.length > 0) return { key: null, errors };
  const seen = { id, version, verb: "Withdraw" };
  return changeVersioned(db, caller, PARTICIPATIONS, { idempotencyKey, input }, seen, async (transaction, row) => {
    const facts = await factsOf(transaction, row.pilotKey);
    const refusal = refusalOfStep(TOWN_MACHINE, row.status, "WITHDRAWN", facts, "id");
    if (refusal) return refused([refusal], row.key);
    await transaction.query(
      `UPDATE pilot_participation SET status = 'WITHDRAWN', withdrawn_at = now(), withdrawal_reason = $2,
         withdrawal_note = $3, office = $4, updated_at = now(), version = version + 1, is_demonstration = false
       WHERE key = $1`,
      [row.key, input.reason.trim(), note.text && JSON.stringify(note.text), office],
    );
    return done(row.key);
  });
}
