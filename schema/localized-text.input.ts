/** Text in several languages as people hand it in, and as they get all of it back. Knows nothing of what it says. */
import { Directive, Field, InputType, ObjectType } from "type-graphql";
import { Access } from "./access.js";
import type { LocalizedText } from "./localized-text.js";
import { type UserError, userError } from "./user-error.js";
import { LANGUAGES } from "./vocabulary/language.js";

const TAGS: readonly string[] = LANGUAGES.map(({ tag }) => tag);

@InputType({ description: "A text in one language. A list of them is one text in several languages." })
export class LocalizedTextInput {
  @Field(() => String, {
    description: `Language of the text as a BCP 47 tag: ${TAGS.join(", ")}; \`de-x-easy\` is German in easy words.`,
  })
  language!: string;

  @Field(() => String, { description: "The text itself, plain: no markup." })
  text!: string;
}

@Access("public")
@Directive("@shareable")
@ObjectType({ description: "A text in one of the languages in which it is written." })
export class LocalizedTextEntry {
  @Access("public")
  @Field(() => String, { description: "Language of the text as a BCP 47 tag, such as `uk` or `de-x-easy`." })
  language!: string;

  @Access("public")
  @Field(() => String, { description: "The text itself." })
  text!: string;
}

@Access("public")
@Directive("@shareable")
@ObjectType({ description: "One text of a list of texts, in all languages in which it is written." })
export class LocalizedTextEntries {
  @Access("public")
  @Field(() => [LocalizedTextEntry], { description: "The text in each language." })
  texts!: LocalizedTextEntry[];
}

/** All that is written of a text, in the order of the hub's languages. */
export const entriesOf = (text: LocalizedText | null): LocalizedTextEntry[] =>
  text ? TAGS.flatMap((language) => (text[language] ? [{ language, text: text[language] }] : [])) : [];

/** How long a text may be, whether there must be one, and whether it may have several lines. */
export interface TextBounds {
  readonly longest: number;
  readonly isRequired: boolean;
  readonly hasLines?: boolean;
  /** What else keeps a text from being used, in words; null: nothing. */
  readonly problemOfWords?: (text: string) => string | null;
}

/** Line ends and tabs are all the control characters that a text of people has. */
const CONTROL = /[^\P{Cc}\n\r\t]/u;
const LINES = /[\n\r\t\u2028\u2029]/u;
/** Signs that turn the direction of whatever follows them; isolates, which end by themselves, are none. */
const DIRECTION = /[\u202a-\u202e]/u;
/** At least one sign that people see. */
const VISIBLE = /[^\p{Z}\p{C}\p{M}]/u;

/**
 * The text of all entries; null for none where none is required.
 * @param field path of the list in the input, for the errors
 */
export function parseLocalizedText(
  entries: readonly LocalizedTextInput[] | null | undefined,
  field: string,
  bounds: TextBounds,
): { readonly text: LocalizedText | null; readonly errors: readonly UserError[] } {
  const text: Record<string, string> = {};
  const errors: UserError[] = [];
  for (const [index, entry] of (entries ?? []).entries()) {
    const tag = entry.language.trim().toLowerCase();
    const problem = problemOf(entry.text, bounds) ?? bounds.problemOfWords?.(entry.text) ?? null;
    if (!TAGS.includes(tag))
      errors.push(
        userError(
          "INVALID_VALUE",
          `${field}.${index}.language`,
          `${JSON.stringify(entry.language.slice(0, 20))} is no language of the hub; it has ${TAGS.join(", ")}.`,
        ),
      );
    else if (tag in text)
      errors.push(userError("INVALID_VALUE", `${field}.${index}.language`, `The language ${tag} is given twice.`));
    else if (problem) errors.push(userError("INVALID_VALUE", `${field}.${index}.text`, problem));
    else text[tag] = entry.text.trim();
  }
  const isEmpty = Object.keys(text).length === 0;
  if (isEmpty && bounds.isRequired && errors.length === 0)
    errors.push(userError("INVALID_VALUE", field, `${field} needs a text in at least one language.`));
  return { text: isEmpty ? null : text, errors };
}

/** What keeps a text from being stored, in words; null: nothing. */
export function problemOf(text: string, { longest, hasLines = false }: Omit<TextBounds, "isRequired">): string | null {
  // Characters as people count them, a smiling face as one.
  const { length } = Array.from(text.trim());
  if (!text.isWellFormed()) return "The text has half a character in it.";
  if (!VISIBLE.test(text)) return "The text is empty; leave the entry out instead.";
  if (length > longest) return `The text has ${length} characters; it takes up to ${longest}.`;
  if (!hasLines && LINES.test(text.trim())) return "The text has a line end or a tab in it; write it in one line.";
  return CONTROL.test(text) || DIRECTION.test(text) ? "The text has control characters in it." : null;
}
