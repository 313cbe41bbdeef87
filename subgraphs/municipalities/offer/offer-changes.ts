/** Turns what was handed in into an offer's values, and has them written. Knows nothing of how rows are locked. */
import type { DataSource } from "typeorm";
import { parseLocalizedText } from "../../../schema/localized-text.input.js";
import type { UserError } from "../../../schema/user-error.js";
import type { Caller } from "../../runtime/access/caller.js";
import type { Written } from "../writing/change.js";
import { createPresented, reinstatePresented, updatePresented, withdrawPresented } from "../writing/presented.js";
import { DESCRIPTION_BOUNDS, TITLE_BOUNDS, trimmed } from "../writing/texts.js";
import type {
  OfferCreateInput,
  OfferReinstateInput,
  OfferUpdateInput,
  OfferWithdrawInput,
} from "./offer-change.inputs.js";
import { OFFERS, type OfferValues } from "./offer-values.js";

/** Creates an offer. @throws UNAUTHENTICATED, FORBIDDEN */
export async function createOffer(db: DataSource, caller: Caller, input: OfferCreateInput): Promise<Written> {
  const { ags, kind, idempotencyKey } = input;
  const creation = { ags, ...valuesOf(input, { ...NEW_OFFER, kind }) };
  return createPresented(db, caller, OFFERS, { idempotencyKey, input }, creation);
}

/** Changes an offer. @throws UNAUTHENTICATED, FORBIDDEN */
export async function updateOffer(db: DataSource, caller: Caller, input: OfferUpdateInput): Promise<Written> {
  const { id, version, idempotencyKey } = input;
  const update = { id, version, valuesFrom: (row: OfferValues) => valuesOf(input, row) };
  return updatePresented(db, caller, OFFERS, { idempotencyKey, input }, update);
}

/** Withdraws an offer of which nothing is reserved. @throws UNAUTHENTICATED, FORBIDDEN */
export async function withdrawOffer(db: DataSource, caller: Caller, input: OfferWithdrawInput): Promise<Written> {
  const { id, version, idempotencyKey } = input;
  const withdrawal = { id, version, office: trimmed(input.office) };
  return withdrawPresented(db, caller, OFFERS, { idempotencyKey, input }, withdrawal);
}

/** Brings back an offer that was withdrawn. @throws UNAUTHENTICATED, FORBIDDEN */
export async function reinstateOffer(db: DataSource, caller: Caller, input: OfferReinstateInput): Promise<Written> {
  const { id, version, idempotencyKey } = input;
  const withdrawal = { id, version, office: trimmed(input.office) };
  return reinstatePresented(db, caller, OFFERS, { idempotencyKey, input }, withdrawal);
}

const NEW_OFFER: Omit<OfferValues, "kind"> = {
  externalId: null,
  title: {},
  description: null,
  capacity: 0,
  taken: 0,
  availableFrom: null,
  availableUntil: null,
  rooms: null,
  areaM2: null,
  monthlyRentCents: null,
  maxPersons: null,
  isStepFree: null,
  office: null,
};

/** The values after the change: what the input leaves out stays as it was, null takes away. */
function valuesOf(
  input: OfferCreateInput | OfferUpdateInput,
  before: OfferValues,
): { readonly values: OfferValues; readonly errors: readonly UserError[] } {
  const title =
    input.title == null ? { text: before.title, errors: [] } : parseLocalizedText(input.title, "title", TITLE_BOUNDS);
  const description =
    input.description === undefined
      ? { text: before.description, errors: [] }
      : parseLocalizedText(input.description, "description", DESCRIPTION_BOUNDS);
  const kept = <Value>(given: Value | undefined, old: Value): Value => (given === undefined ? old : given);
  return {
    errors: [...title.errors, ...description.errors],
    values: {
      kind: before.kind,
      title: title.text ?? before.title,
      description: description.text,
      externalId: input.externalId === undefined ? before.externalId : trimmed(input.externalId),
      capacity: input.capacity ?? before.capacity,
      taken: input.taken === undefined ? before.taken : (input.taken ?? 0),
      availableFrom: kept(input.availableFrom, before.availableFrom),
      availableUntil: kept(input.availableUntil, before.availableUntil),
      rooms: kept(input.rooms, before.rooms),
      areaM2: kept(input.areaM2, before.areaM2),
      monthlyRentCents: kept(input.monthlyRentCents, before.monthlyRentCents),
      maxPersons: kept(input.maxPersons, before.maxPersons),
      isStepFree: kept(input.isStepFree, before.isStepFree),
      // An office that is not named now did not make this change.
      office: trimmed(input.office),
    },
  };
}
