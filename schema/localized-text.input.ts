/** Text in several languages as people hand it in, and as they get all of it back. Knows nothing of what it says. */
import { Directive, Field, InputType, ObjectType } from "type-graphql";
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

@Directive("@shareable")
@ObjectType({ description: "A text in one of the languages in which it is written." })
export class LocalizedTextEntry {
  @Field(() => String, { description: "Language of the text as a BCP 47 tag, such as `uk` or `de-x-easy`." })
  language!: string;

  @Field(() => String, { description: "The text itself." })
  text!: string;
}

@Directive("@shareable")
@ObjectType({ description: "One text of a list of texts, in all languages in which it is written." })
export class LocalizedTextEntries {
  @Field(() => [LocalizedTextEntry], { description: "The text in each language." })
  texts!: LocalizedTextEntry[];
}

/** All that is written of a text, in the order of the hub's languages. */
export const entriesOf = (text: LocalizedText | null): LocalizedTextEntry[] =>
  text ? TAGS.flatMap((language) => (text[language] ? [{ language, text: text[language] }] : [])) : [];

/** How long a text may be, and whether there must be one. */
export interface TextBounds {
  readonly longest: number;
  readonly isRequired: boolean;
}

/** Line ends and tabs are all the control characters that a text of people has. */
const CONTROL = /[^\P{Cc}\n\r\t]/u;

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
    const problem = problemOf(entry.text, bounds.longest);
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
export function problemOf(text: string, longest: number): string | null {
  const { length } = text.trim();
  if (length === 0) return "The text is empty; leave the entry out instead.";
  if (length > longest) return `The text has ${length} characters; it takes up to ${longest}.`;
  return CONTROL.test(text) ? "The text has control characters in it." : null;
}
