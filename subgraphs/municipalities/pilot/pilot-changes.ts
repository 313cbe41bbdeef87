/** Turns what was handed in into a pilot's values, and has them written. Knows nothing of how rows are locked. */
import type { DataSource } from "typeorm";
import { parseLocalizedText } from "../../../schema/localized-text.input.js";
import type { UserError } from "../../../schema/user-error.js";
import type { Caller } from "../../runtime/access/caller.js";
import type { Written } from "../writing/change.js";
import { germanDay } from "../writing/german-day.js";
import { DESCRIPTION_BOUNDS, TITLE_BOUNDS, trimmed } from "../writing/texts.js";
import { toUserError } from "../writing/value-problem.js";
import { createVersioned, updateVersioned } from "../writing/versioned.js";
import { plannedAnew, problemsOfPlan } from "./phase-days.js";
import type { PilotCreateInput, PilotUpdateInput } from "./pilot-change.inputs.js";
import { PILOT_RIGHT } from "./pilot-right.js";
import { PILOTS, type PilotValues } from "./pilot-values.js";

/** Calls a pilot out: it begins in the phase APPLICATION. @throws UNAUTHENTICATED, FORBIDDEN */
export async function createPilot(db: DataSource, caller: Caller, input: PilotCreateInput): Promise<Written> {
  const { applyUntil, placesSought, idempotencyKey } = input;
  const began: PilotValues["phaseDays"] = { APPLICATION: { beganOn: germanDay(new Date()) } };
  const before = {
    title: {},
    description: null,
    criteria: null,
    applyUntil,
    placesSought,
    phaseDays: began,
    office: null,
  };
  const creation = { right: PILOT_RIGHT, ...valuesOf(input, before), placeIn: () => Promise.resolve({}) };
  return createVersioned(db, caller, PILOTS, { idempotencyKey, input }, creation);
}

/** Changes a pilot. @throws UNAUTHENTICATED, FORBIDDEN */
export async function updatePilot(db: DataSource, caller: Caller, input: PilotUpdateInput): Promise<Written> {
  const { id, version, idempotencyKey } = input;
  const update = { id, version, valuesFrom: (row: PilotValues) => valuesOf(input, row) };
  return updateVersioned(db, caller, PILOTS, { idempotencyKey, input }, update);
}

/** The values after the change: what the input leaves out stays as it was, null takes away. */
function valuesOf(
  input: PilotCreateInput | PilotUpdateInput,
  before: PilotValues,
): { readonly values: PilotValues; readonly errors: readonly UserError[] } {
  const title =
    input.title == null ? { text: before.title, errors: [] } : parseLocalizedText(input.title, "title", TITLE_BOUNDS);
  const [description, criteria] = (["description", "criteria"] as const).map((field) =>
    input[field] === undefined
      ? { text: before[field], errors: [] }
      : parseLocalizedText(input[field], field, DESCRIPTION_BOUNDS),
  );
  const plan = input.phases ?? [];
  const phaseDays = plannedAnew(before.phaseDays, plan);
  return {
    errors: [
      ...title.errors,
      ...(description?.errors ?? []),
      ...(criteria?.errors ?? []),
      ...problemsOfPlan(plan, phaseDays).map(toUserError),
    ],
    values: {
      title: title.text ?? before.title,
      description: description?.text ?? null,
      criteria: criteria?.text ?? null,
      applyUntil: input.applyUntil ?? before.applyUntil,
      placesSought: input.placesSought ?? before.placesSought,
      phaseDays,
      // An office that is not named now did not make this change.
      office: trimmed(input.office),
    },
  };
}
