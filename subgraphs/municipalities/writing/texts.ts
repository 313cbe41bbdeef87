/** The short texts that a town's staff writes beside its texts in several languages: own keys and names of offices. */
import { problemOf, type TextBounds } from "../../../schema/localized-text.input.js";
import { type UserError, userError } from "../../../schema/user-error.js";

/** Longest key of a sender: UUIDs and addresses fit. */
const LONGEST_EXTERNAL_ID = 100;
const LONGEST_OFFICE = 120;

/** A person's name is written with one of these; an office's is not. */
const SALUTATION = /\b(Herrn?|Frau|Mr|Mrs|Ms|Mx|Dr|Prof)\b\.?\s+\p{Lu}/u;

/** What keeps a sender's own key from being kept; null: nothing. */
export function problemOfExternalId(externalId: string | null): UserError | null {
  if (externalId === null) return null;
  const problem = problemOf(externalId, LONGEST_EXTERNAL_ID);
  return problem ? userError("INVALID_VALUE", "externalId", problem) : null;
}

/** What keeps a text from being the name of an office; null: nothing. */
export function problemOfOffice(office: string | null, field = "office"): UserError | null {
  if (office === null) return null;
  const problem = SALUTATION.test(office)
    ? "This names a person. Name the office, such as Integrationsbüro: persons change, and they are not published here."
    : problemOf(office, LONGEST_OFFICE);
  return problem ? userError("INVALID_VALUE", field, problem) : null;
}

/** Text of an input without what surrounds it; null for nothing. */
export const trimmed = (text: string | null | undefined): string | null => text?.trim() || null;

/** A title fits a line of a list. */
export const TITLE_BOUNDS: TextBounds = { longest: 150, isRequired: true };
/** A description fits a screen. */
export const DESCRIPTION_BOUNDS: TextBounds = { longest: 4_000, isRequired: false };
