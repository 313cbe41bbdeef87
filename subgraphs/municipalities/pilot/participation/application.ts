/** A town applies to a pilot, for the first time or again. Knows nothing of who selects. */
import type { DataSource, EntityManager } from "typeorm";
import { parseGlobalId } from "../../../../schema/identity.js";
import { parseLocalizedText } from "../../../../schema/localized-text.input.js";
import { parseAgs } from "../../../../schema/scalars.js";
import { type UserError, userError } from "../../../../schema/user-error.js";
import type { Caller } from "../../../runtime/access/caller.js";
import { requirePermission } from "../../../runtime/access/permission.js";
import type { Carried } from "../../../runtime/database/idempotency.js";
import { selectRows } from "../../../runtime/database/rows.js";
import { change, done, refused, type Written } from "../../writing/change.js";
import { trimmed } from "../../writing/texts.js";
import { refusalOfTown, townRight } from "../../writing/town-right.js";
import { toUserError } from "../../writing/value-problem.js";
import { insertRow, notFound } from "../../writing/versioned.js";
import { readBoard } from "./board-at-application.js";
import { lockPilot } from "./participation-facts.js";
import { CALL_OPEN, type ParticipationFacts, type ParticipationStatus } from "./participation-status.js";
import {
  MOTIVATION_BOUNDS,
  type ParticipationValues,
  PARTICIPATIONS,
  problemsOfParticipation,
} from "./participation-values.js";
import { PilotParticipation } from "./participation.entity.js";
import type { PilotApplyInput } from "./participation-change.inputs.js";

/** Applies, with the board's preconditions as they stand now. @throws UNAUTHENTICATED, FORBIDDEN, BAD_USER_INPUT */
export async function applyToPilot(db: DataSource, caller: Caller, input: PilotApplyInput): Promise<Written> {
  const ags = parseAgs(input.ags, "input.ags");
  requirePermission(caller, townRight(ags));
  const motivation = parseLocalizedText(input.motivation, "motivation", MOTIVATION_BOUNDS);
  const values = { motivation: motivation.text ?? {}, persons: input.persons, office: trimmed(input.office) };
  const errors = [...motivation.errors, ...problemsOfParticipation(values).map(toUserError)];
  if (errors.length > 0) return { key: null, errors };
  const request = { operation: "pilotApply", idempotencyKey: input.idempotencyKey, input };
  return change(db, caller, request, (transaction) => writeApplication(transaction, input.pilotId, ags, values));
}

async function writeApplication(
  transaction: EntityManager,
  pilotId: string,
  ags: string,
  values: ParticipationValues,
): Promise<Carried<Written>> {
  const pilot = parseGlobalId(pilotId);
  const gone = await refusalOfTown(transaction, ags);
  if (gone) return refused([gone]);
  const facts = pilot?.type === "Pilot" ? await lockPilot(transaction, pilot.key) : null;
  if (!pilot || !facts) return refused([notFound("pilot", "pilotId")]);
  const before = await findApplication(transaction, pilot.key, ags);
  const refusal = (before && refusalOfAgain(before)) ?? refusalOfCall(facts);
  if (refusal) return refused([refusal], before?.key ?? null);
  const board = await readBoard(transaction, ags);
  const state = board && JSON.stringify(board);
  if (before) {
    await applyAgain(transaction, before.key, values, state);
    return done(before.key);
  }
  const place = {
    pilot_key: pilot.key,
    ags,
    phase: facts.pilotPhase,
    ...(state ? { board_at_application: state } : {}),
  };
  return done(await insertRow(transaction, PARTICIPATIONS, place, values));
}

async function findApplication(
  transaction: EntityManager,
  pilotKey: string,
  ags: string,
): Promise<PilotParticipation | null> {
  const query = selectRows(transaction, PilotParticipation, "part");
  query.where("part.pilot_key = :pilotKey AND part.ags = :ags", { pilotKey, ags }).setLock("pessimistic_write");
  return (await query.getRawOne<PilotParticipation>()) ?? null;
}

const refusalOfCall = (facts: ParticipationFacts): UserError | null =>
  CALL_OPEN.holds(facts, "APPLIED")
    ? null
    : userError(
        "STEP_NOT_OPEN",
        "pilotId",
        `The pilot is in ${facts.pilotPhase} and took applications until ${facts.applyUntil}. ${CALL_OPEN.whatToDo.en}`,
      );

/** What a town does instead whose application stands; of the others nothing stands against another one. */
const INSTEAD: Readonly<Partial<Record<ParticipationStatus, string>>> = {
  APPLIED: "Change it with pilotParticipationUpdate, or take it back with pilotParticipationWithdraw.",
  WAITING:
    "It waits for a place; change the persons with pilotParticipationUpdate, or withdraw with pilotParticipationWithdraw.",
  SELECTED:
    "It takes part; change the persons with pilotParticipationUpdate, or withdraw with pilotParticipationWithdraw.",
};

function refusalOfAgain({ status, ags }: PilotParticipation): UserError | null {
  const instead = INSTEAD[status];
  if (!instead) return null;
  return userError("ALREADY_EXISTS", "ags", `The municipality ${ags} has applied already and is ${status}. ${instead}`);
}

/** The new application stands in the place of the old one, which stays in the history. */
async function applyAgain(
  transaction: EntityManager,
  key: string,
  { motivation, persons, office }: ParticipationValues,
  board: string | null,
): Promise<void> {
  await transaction.query(
    `UPDATE pilot_participation SET motivation = $2, persons = $3, office = $4, board_at_application = $5,
       applied_at = now(), status = 'APPLIED', phase = 'APPLICATION', selection_reasons = NULL, decided_on = NULL,
       joined_on = NULL, withdrawn_at = NULL, withdrawal_reason = NULL, withdrawal_note = NULL, updated_at = now(),
       version = version + 1, is_demonstration = false
     WHERE key = $1`,
    [key, JSON.stringify(motivation), persons, office, board],
  );
}
