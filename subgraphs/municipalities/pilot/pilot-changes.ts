/** Turns what was handed in into a pilot's values, and has them written. Knows nothing of how rows are locked. */
import type { DataSource } from "typeorm";
import { parseLocalizedText } from "../../../schema/localized-text.input.js";
import type { UserError } from "../../../schema/user-error.js";
import type { Caller } from "../../runtime/access/caller.js";
import type { Written } from "../writing/change.js";
import { germanDay } from "../writing/german-day.js";
import { DESCRIPTION_BOUNDS, PUBLIC_TITLE_BOUNDS, trimmed } from "../writing/texts.js";
import { toUserError, type ValueProblem } from "../writing/value-problem.js";
import { createVersioned, updateVersioned } from "../writing/versioned.js";
import { plannedAnew } from "./phase-days.js";
import type { PilotCreateInput, PilotUpdateInput } from "./pilot-change.inputs.js";
import { dayBefore, problemsOfDeadline, problemsOfPlan } from "./pilot-days.js";
import { refusalOfClosed } from "./pilot-parent.js";
import { PILOT_RIGHT } from "./pilot-right.js";
import type { Pilot } from "./pilot.entity.js";
import { PILOTS, type PilotValues } from "./pilot-values.js";

/** Calls a pilot out: it begins in the phase APPLICATION. @throws UNAUTHENTICATED, FORBIDDEN */
export async function createPilot(db: DataSource, caller: Caller, input: PilotCreateInput): Promise<Written> {
  const { applyUntil, placesSought, idempotencyKey } = input;
  const today = germanDay(new Date());
  const began: PilotValues["phaseDays"] = { APPLICATION: { beganOn: today } };
  const before = {
    title: {},
    description: null,
    criteria: null,
    applyUntil,
    placesSought,
    phaseDays: began,
    office: null,
  };
  const creation = {
    right: PILOT_RIGHT,
    ...valuesOf(input, before, { before: null, least: today }),
    placeIn: () => Promise.resolve({}),
  };
  return createVersioned(db, caller, PILOTS, { idempotencyKey, input }, creation);
}

/** Changes a pilot that has not ended. @throws UNAUTHENTICATED, FORBIDDEN */
export async function updatePilot(db: DataSource, caller: Caller, input: PilotUpdateInput): Promise<Written> {
  const { id, version, idempotencyKey } = input;
  // Whoever ends the call at once names yesterday.
  const least = dayBefore(germanDay(new Date()));
  const update = {
    id,
    version,
    valuesFrom: (row: Pilot) => valuesOf(input, row, { before: row.applyUntil, least }),
    refusalOf: ({ phase }: Pilot) => refusalOfClosed(phase, "id"),
  };
  return updateVersioned(db, caller, PILOTS, { idempotencyKey, input }, update);
}

/** The last day of applying before the change, null for none yet, and the first day that a new one can be. */
interface Deadline {
  readonly before: string | null;
  readonly least: string;
}

/** The values after the change: what the input leaves out stays as it was, null takes away. */
function valuesOf(
  input: PilotCreateInput | PilotUpdateInput,
  before: PilotValues,
  deadline: Deadline,
): { readonly values: PilotValues; readonly errors: readonly UserError[] } {
  const title =
    input.title == null
      ? { text: before.title, errors: [] }
      : parseLocalizedText(input.title, "title", PUBLIC_TITLE_BOUNDS);
  const [description, criteria] = (["description", "criteria"] as const).map((field) =>
    input[field] === undefined
      ? { text: before[field], errors: [] }
      : parseLocalizedText(input[field], field, DESCRIPTION_BOUNDS),
  );
  const values = {
    title: title.text ?? before.title,
    description: description?.text ?? null,
    criteria: criteria?.text ?? null,
    applyUntil: input.applyUntil ?? before.applyUntil,
    placesSought: input.placesSought ?? before.placesSought,
    phaseDays: plannedAnew(before.phaseDays, input.phases ?? []),
    // An office that is not named now did not make this change.
    office: trimmed(input.office),
  };
  return {
    errors: [
      ...title.errors,
      ...(description?.errors ?? []),
      ...(criteria?.errors ?? []),
      ...problemsOfDaysIn(input, values, deadline).map(toUserError),
    ],
    values,
  };
}

/** What of the days that are handed in cannot be used; those that stay as they were are not looked at again. */
function problemsOfDaysIn(
  { phases }: PilotCreateInput | PilotUpdateInput,
  { applyUntil, phaseDays }: PilotValues,
  { before, least }: Deadline,
): ValueProblem[] {
  const today = germanDay(new Date());
  const isDeadlineNew = applyUntil !== before;
  const problems = isDeadlineNew ? problemsOfDeadline(applyUntil, least, today) : [];
  return problems.length > 0 ? problems : problemsOfPlan(phases ?? [], phaseDays, { today, applyUntil, isDeadlineNew });
}
