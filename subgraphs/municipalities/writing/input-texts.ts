/**
 * What an input says of texts: what is left out stays as it was, null takes a text away, and what cannot be used is told
 * with its field. Knows no table.
 */
import { type LocalizedTextInput, parseLocalizedText, type TextBounds } from "../../../schema/localized-text.input.js";
import type { LocalizedText } from "../../../schema/localized-text.js";
import type { UserError } from "../../../schema/user-error.js";
import { problemsOfOffice, trimmed } from "./texts.js";
import { toUserError } from "./value-problem.js";

type Given = readonly LocalizedTextInput[] | null | undefined;

/** Reads the texts of one input, and gathers what cannot be used in `errors`. */
export interface InputTexts {
  readonly errors: UserError[];
  /** A text that there may or may not be. */
  readonly optional: (
    given: Given,
    before: LocalizedText | null,
    field: string,
    bounds: TextBounds,
  ) => LocalizedText | null;
  /** A text that there always is: null stands for nothing said, as an input that was left out. */
  readonly required: (given: Given, before: LocalizedText | null, field: string, bounds: TextBounds) => LocalizedText;
  /** A text that names an organisation, an office or a role in every language, and never a person. */
  readonly named: (given: Given, before: LocalizedText | null, field: string, bounds: TextBounds) => LocalizedText;
}

/** A reader that has read nothing yet. */
export function inputTexts(): InputTexts {
  const errors: UserError[] = [];
  const parsed = (given: NonNullable<Given>, field: string, bounds: TextBounds): LocalizedText | null => {
    const { text, errors: found } = parseLocalizedText(given, field, bounds);
    errors.push(...found);
    return text;
  };
  const required: InputTexts["required"] = (given, before, field, bounds) =>
    given == null && before !== null
      ? before
      : (parsed(given ?? [], field, { ...bounds, isRequired: true }) ?? before ?? {});
  return {
    errors,
    required,
    optional: (given, before, field, bounds) =>
      given === undefined ? before : parsed(given ?? [], field, { ...bounds, isRequired: false }),
    named: (given, before, field, bounds) => {
      const text = required(given, before, field, bounds);
      const persons = (given ?? []).flatMap((entry, at) => problemsOfOffice(entry.text, `${field}.${at}.text`));
      errors.push(...persons.map(toUserError));
      return text;
    },
  };
}

/** A line of an input: what is left out stays as it was, nothing and null take it away. */
export const lineAfter = (given: string | null | undefined, before: string | null): string | null =>
  given === undefined ? before : trimmed(given);
