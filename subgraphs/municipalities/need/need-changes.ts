/** Turns what was handed in into a need's values, and has them written. Knows nothing of how rows are locked. */
import type { DataSource } from "typeorm";
import { parseLocalizedText } from "../../../schema/localized-text.input.js";
import type { UserError } from "../../../schema/user-error.js";
import type { Caller } from "../../runtime/access/caller.js";
import type { Written } from "../writing/change.js";
import { bringingBack, takingBack } from "../recommendation/effect/taking-back.js";
import { goalKeyAfter } from "../strategy/goal/goal-reference.js";
import { createPresented, reinstatePresented, updatePresented, withdrawPresented } from "../writing/presented.js";
import { DESCRIPTION_BOUNDS, TITLE_BOUNDS, trimmed } from "../writing/texts.js";
import type {
  NeedCreateInput,
  NeedReinstateInput,
  NeedUpdateInput,
  NeedWithdrawInput,
  NewNeedInput,
} from "./need-change.inputs.js";
import { NEEDS, type NeedValues, USUAL_URGENCY } from "./need-values.js";

/** Creates a need. @throws UNAUTHENTICATED, FORBIDDEN */
export async function createNeed(db: DataSource, caller: Caller, input: NeedCreateInput): Promise<Written> {
  const { ags, idempotencyKey } = input;
  const creation = { ags, ...newNeedValues(input, input.office) };
  return createPresented(db, caller, NEEDS, { idempotencyKey, input }, creation);
}

/** The values of a new need. @param office that declares it */
export const newNeedValues = (input: NewNeedInput, office: string | null | undefined): ParsedNeed =>
  valuesOf(input, office, { ...NEW_NEED, kind: input.kind });

/** Values, and what was wrong with the input before it became them. */
interface ParsedNeed {
  readonly values: NeedValues;
  readonly errors: readonly UserError[];
}

/** Changes a need. @throws UNAUTHENTICATED, FORBIDDEN */
export async function updateNeed(db: DataSource, caller: Caller, input: NeedUpdateInput): Promise<Written> {
  const { id, version, idempotencyKey } = input;
  const update = { id, version, valuesFrom: (row: NeedValues) => valuesOf(input, input.office, row) };
  return updatePresented(db, caller, NEEDS, { idempotencyKey, input }, update);
}

/** Withdraws a need. @throws UNAUTHENTICATED, FORBIDDEN */
export async function withdrawNeed(db: DataSource, caller: Caller, input: NeedWithdrawInput): Promise<Written> {
  const { id, version, idempotencyKey } = input;
  const withdrawal = { id, version, office: trimmed(input.office), ...takingBack("need", input.overrideReason) };
  return withdrawPresented(db, caller, NEEDS, { idempotencyKey, input }, withdrawal);
}

/** Brings back a need that was withdrawn. @throws UNAUTHENTICATED, FORBIDDEN */
export async function reinstateNeed(db: DataSource, caller: Caller, input: NeedReinstateInput): Promise<Written> {
  const { id, version, idempotencyKey } = input;
  const withdrawal = { id, version, office: trimmed(input.office), ...bringingBack("need") };
  return reinstatePresented(db, caller, NEEDS, { idempotencyKey, input }, withdrawal);
}

const NEW_NEED: Omit<NeedValues, "kind"> = {
  externalId: null,
  title: {},
  description: null,
  quantity: 0,
  kldbCode: null,
  urgency: USUAL_URGENCY,
  neededUntil: null,
  strategyGoalKey: null,
  office: null,
};

/** The values after the change: what the input leaves out stays as it was, null takes away. */
function valuesOf(
  input: NewNeedInput | NeedUpdateInput,
  office: string | null | undefined,
  before: NeedValues,
): ParsedNeed {
  const title =
    input.title == null ? { text: before.title, errors: [] } : parseLocalizedText(input.title, "title", TITLE_BOUNDS);
  const description =
    input.description === undefined
      ? { text: before.description, errors: [] }
      : parseLocalizedText(input.description, "description", DESCRIPTION_BOUNDS);
  const kept = (given: string | null | undefined, old: string | null): string | null =>
    given === undefined ? old : trimmed(given);
  return {
    errors: [...title.errors, ...description.errors],
    values: {
      kind: before.kind,
      title: title.text ?? before.title,
      description: description.text,
      externalId: kept(input.externalId, before.externalId),
      quantity: input.quantity ?? before.quantity,
      kldbCode: kept(input.kldbCode, before.kldbCode),
      urgency: input.urgency ?? before.urgency,
      neededUntil: kept(input.neededUntil, before.neededUntil),
      strategyGoalKey: goalKeyAfter(input.strategyGoalId, before.strategyGoalKey),
      // An office that is not named now did not make this change.
      office: trimmed(office),
    },
  };
}
