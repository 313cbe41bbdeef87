/** Turns what was handed in into a dialogue meeting, and has it written. Knows nothing of how rows are locked. */
import type { DataSource, EntityManager } from "typeorm";
import { parseLocalizedText } from "../../../../schema/localized-text.input.js";
import { type UserError, userError } from "../../../../schema/user-error.js";
import type { Caller } from "../../../runtime/access/caller.js";
import { requirePermission } from "../../../runtime/access/permission.js";
import { done, refused, type Written } from "../../writing/change.js";
import { DESCRIPTION_BOUNDS, problemsOfOffice, PUBLIC_TITLE_BOUNDS, trimmed } from "../../writing/texts.js";
import { toUserError } from "../../writing/value-problem.js";
import { changeVersioned, createVersioned, updateVersioned } from "../../writing/versioned.js";
import { placeInPilot, refusalOfPart } from "../pilot-parent.js";
import { PILOT_RIGHT } from "../pilot-right.js";
import type { DialogueMeeting } from "./meeting.entity.js";
import type {
  DialogueMeetingCancelInput,
  DialogueMeetingCreateInput,
  DialogueMeetingUpdateInput,
} from "./meeting.inputs.js";
import { MEETINGS, type MeetingValues } from "./meeting-values.js";

/** Minutes are longer than a description: a meeting of a day. */
const MINUTES_BOUNDS = { ...DESCRIPTION_BOUNDS, longest: 20_000 };

/** Announces a meeting. @throws UNAUTHENTICATED, FORBIDDEN */
export async function createMeeting(
  db: DataSource,
  caller: Caller,
  input: DialogueMeetingCreateInput,
): Promise<Written> {
  const { heldOn, idempotencyKey, pilotId } = input;
  const isOnline = trimmed(input.place) === null;
  const before = { title: {}, heldOn, place: null, isOnline, agenda: null, minutes: null, office: null };
  const placeIn = (transaction: EntityManager) => placeInPilot(transaction, pilotId);
  const creation = { right: PILOT_RIGHT, ...valuesOf(input, before), placeIn };
  return createVersioned(db, caller, MEETINGS, { idempotencyKey, input }, creation);
}

/** Changes a meeting. @throws UNAUTHENTICATED, FORBIDDEN */
export async function updateMeeting(
  db: DataSource,
  caller: Caller,
  input: DialogueMeetingUpdateInput,
): Promise<Written> {
  const { id, version, idempotencyKey } = input;
  return updateVersioned(
    db,
    caller,
    MEETINGS,
    { idempotencyKey, input },
    {
      id,
      version,
      valuesFrom: (row) => valuesOf(input, row),
      refusalOf: (row, _, transaction) => refusalOfMeeting(transaction, row),
    },
  );
}

/** Calls a meeting off. It stays in the list, so that nobody comes. @throws UNAUTHENTICATED, FORBIDDEN */
export async function cancelMeeting(
  db: DataSource,
  caller: Caller,
  input: DialogueMeetingCancelInput,
): Promise<Written> {
  requirePermission(caller, PILOT_RIGHT);
  const { id, version, idempotencyKey } = input;
  const office = trimmed(input.office);
  const problems = problemsOfOffice(office);
  if (problems.length > 0) return { key: null, errors: problems.map(toUserError) };
  const seen = { id, version, verb: "Cancel" };
  return changeVersioned(db, caller, MEETINGS, { idempotencyKey, input }, seen, async (transaction, row) => {
    const refusal = await refusalOfMeeting(transaction, row);
    if (refusal) return refused([refusal], row.key);
    await transaction.query(
      `UPDATE dialogue_meeting SET withdrawn_at = now(), office = $2, updated_at = now(), version = version + 1,
         is_demonstration = false
       WHERE key = $1`,
      [row.key, office],
    );
    return done(row.key);
  });
}

async function refusalOfMeeting(transaction: EntityManager, row: DialogueMeeting): Promise<UserError | null> {
  if (row.cancelledAt !== null)
    return userError("WITHDRAWN", "id", "The dialogue meeting was called off; announce another one.");
  return refusalOfPart(transaction, row.pilotKey);
}

/** The values after the change: what the input leaves out stays as it was, null takes away. */
function valuesOf(
  input: DialogueMeetingCreateInput | DialogueMeetingUpdateInput,
  before: MeetingValues,
): { readonly values: MeetingValues; readonly errors: readonly UserError[] } {
  const kept = { errors: [] };
  const title =
    input.title == null
      ? { ...kept, text: before.title }
      : parseLocalizedText(input.title, "title", PUBLIC_TITLE_BOUNDS);
  const agenda =
    input.agenda === undefined
      ? { ...kept, text: before.agenda }
      : parseLocalizedText(input.agenda, "agenda", DESCRIPTION_BOUNDS);
  const minutes =
    input.minutes === undefined
      ? { ...kept, text: before.minutes }
      : parseLocalizedText(input.minutes, "minutes", MINUTES_BOUNDS);
  return {
    errors: [...title.errors, ...agenda.errors, ...minutes.errors],
    values: {
      title: title.text ?? before.title,
      heldOn: input.heldOn ?? before.heldOn,
      place: input.place === undefined ? before.place : trimmed(input.place),
      isOnline: input.isOnline ?? before.isOnline,
      agenda: agenda.text,
      minutes: minutes.text,
      office: trimmed(input.office),
    },
  };
}
