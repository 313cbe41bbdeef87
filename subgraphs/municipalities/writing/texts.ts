/** The short texts that a town's staff writes beside its texts in several languages: own keys and names of offices. */
import {
  type LocalizedTextInput,
  parseLocalizedText,
  problemOf,
  type TextBounds,
} from "../../../schema/localized-text.input.js";
import type { LocalizedText } from "../../../schema/localized-text.js";
import type { UserError } from "../../../schema/user-error.js";
import { type ValueProblem, valueProblem } from "./value-problem.js";

/** Longest key of a sender: UUIDs and addresses fit. */
export const LONGEST_EXTERNAL_ID = 100;
export const LONGEST_OFFICE = 120;

/** A title fits a line of a list. */
export const TITLE_BOUNDS: TextBounds = { longest: 150, isRequired: true };
/** A description fits a screen. */
export const DESCRIPTION_BOUNDS: TextBounds = { longest: 4_000, isRequired: false, hasLines: true };

/** A person's name is often written with one of these, in the hub's languages; an office's is not. */
const SALUTATION =
  /(?<!\p{L})(?:(?:Herrn?|Hr|Fr|Frau|Ansprechpartner(?:in)?:?|Mr|Mrs|Ms|Mx|Dr|Prof|Madame|Monsieur|Mme|Пані?|Пане|Господин|Госпожа|Bay|Bayan|Sayın)\.?\s+\p{Lu}|(?:السيدة?|آقای|خانم|ኣይተ|ወይዘሮ)\s+\p{L})/u;

/** An address of electronic mail, and a number of telephone: offices have them too, but nobody can tell them from a person's. */
const MAIL = /\S@\S/u;
const TELEPHONE = /\d(?:[\s()/.-]*\d){5}/;
/** Days and pairs of years, such as 01.03.2027 and 2027/2028, have the digits of a telephone and are none. */
const CALENDAR =
  /(?<!\d[\s()/.-]*)(?:\d{1,2}\. ?\d{1,2}\. ?(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d|(?:19|20)\d\d ?[/–-] ?(?:19|20)?\d\d)(?![\s()/.-]*\d)/gu;

/** Whether a text has an address of electronic mail or a number of telephone in it. */
const hasContact = (text: string): boolean => MAIL.test(text) || TELEPHONE.test(text.replace(CALENDAR, " "));

/** Numbers of papers, dates and amounts are no telephones: one begins with a prefix, or is said to be one. */
const TELEPHONE_IN_TEXT = [
  /(?<![\d./-])(?:\+|00)[1-9](?:[\s()/.-]*\d){6}/u,
  /(?<![\d./-])\(?0[1-9]\d{1,4}\)?[\s/-]+(?!(?:19|20)\d{2}(?!\d))\d(?:[\s/-]*\d){2}/u,
  /(?<!\d)0[1-9]\d{7}/u,
  /(?<!\p{L})(?:Tel|Telefon|Fon|Mobil|Handy|Durchwahl|phone|mobile)\b[^\d\n]{0,9}\d{3}/iu,
];

/** What of a text that everybody reads belongs to a person, in words; null: nothing that can be told from others. */
export const problemOfContact = (text: string): string | null =>
  [MAIL, ...TELEPHONE_IN_TEXT].some((sign) => sign.test(text))
    ? "The text has a mail address or a telephone in it. Everybody reads it: name an office or an organisation instead, and no person."
    : null;

/** Texts of boards and their papers, which are public for good: without mail addresses and telephones. */
export const PUBLIC_TITLE_BOUNDS: TextBounds = { ...TITLE_BOUNDS, problemOfWords: problemOfContact };
export const PUBLIC_TEXT_BOUNDS: TextBounds = { ...DESCRIPTION_BOUNDS, problemOfWords: problemOfContact };

/** What keeps a sender's own key from being kept; none: nothing. */
export function problemsOfExternalId(externalId: string | null): ValueProblem[] {
  if (externalId === null || problemOf(externalId, { longest: LONGEST_EXTERNAL_ID }) === null) return [];
  return [valueProblem("externalId", "TEXT_UNUSABLE", { most: LONGEST_EXTERNAL_ID })];
}

/** What keeps a text from being the name of an office; none: nothing. */
export function problemsOfOffice(office: string | null, field = "office"): ValueProblem[] {
  if (office === null) return [];
  if (SALUTATION.test(office) || hasContact(office)) return [valueProblem(field, "NAMES_A_PERSON")];
  return problemOf(office, { longest: LONGEST_OFFICE }) === null
    ? []
    : [valueProblem(field, "TEXT_UNUSABLE", { most: LONGEST_OFFICE })];
}

/** Text of an input without what surrounds it; null for nothing. */
export const trimmed = (text: string | null | undefined): string | null => text?.trim() || null;

/**
 * A text in several languages after a change: what is left out stays as it was, and null takes it away where none is
 * required. What is wrong with it is added to `errors`.
 */
export function textAfter(
  given: readonly LocalizedTextInput[] | null | undefined,
  field: string,
  before: LocalizedText | null,
  bounds: TextBounds,
  errors: UserError[],
): LocalizedText | null {
  if (given === undefined || (given === null && bounds.isRequired)) return before;
  const parsed = parseLocalizedText(given, field, bounds);
  errors.push(...parsed.errors);
  return parsed.text;
}

/** A value after a change: what is left out stays as it was, null takes it away. */
export const after = <Value>(given: Value | null | undefined, before: Value | null): Value | null =>
  given === undefined ? before : given;
