/** What a language is called, in another language. */
import { spokenLanguage, tagOf } from "../../../schema/localized-text.js";
import type { Language } from "../../../schema/vocabulary/language.js";

/**
 * The name of a language as the Unicode consortium writes it in the language asked for, else in that of the reader, and
 * in German where it knows none there; null for what is no code of a language.
 */
export function languageName(
  code: string,
  asked: Language | undefined,
  readersLanguages: readonly string[],
): string | null {
  const tag = asked ? tagOf(asked) : spokenLanguage(readersLanguages);
  return nameIn(tag, code) ?? nameIn("de", code);
}

function nameIn(tag: string, code: string): string | null {
  // Without a name `of` gives nothing, not the code; for what has not the form of a code it throws.
  const names = new Intl.DisplayNames([tag], { type: "language", fallback: "none" });
  try {
    return names.of(code) ?? null;
  } catch {
    return null;
  }
}
