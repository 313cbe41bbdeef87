/** Text in several languages: how it is kept, how one language of it is chosen. Knows nothing of who writes it. */
import { LANGUAGE_TAGS, type LanguageTag } from "./vocabulary/language-tag.js";
import { LANGUAGES, type Language } from "./vocabulary/language.js";

/** Text by language tag (BCP 47, lower case): `{ "de": "Wohnung", "en": "Dwelling" }`. */
export type LocalizedText = Readonly<Partial<Record<string, string>>>;

const TAGS: ReadonlyMap<Language, LanguageTag> = new Map(LANGUAGES.map(({ value, tag }) => [value, tag]));

/** The tag (BCP 47) of a language of the hub. */
export const tagOf = (language: Language): LanguageTag => TAGS.get(language) ?? "de";

/** What stands in for a language that a text does not have. Everyone is understood in German here. */
const LAST_RESORT = ["de", "en"];

/** A text in one language, and which one it is: for whoever reads it aloud, hyphenates it or sets its direction. */
export interface SpokenText {
  readonly text: string;
  /** Tag (BCP 47), lower case. */
  readonly language: string;
}

/**
 * The text in the language asked for, else in the first of the reader's languages that it has, else in German, else in
 * English, else in any. Null only for a text in no language.
 * @param asked the argument `lang`, where given
 * @param readersLanguages tags from Accept-Language, best first
 */
export function spokenText(
  text: LocalizedText | null,
  asked: Language | undefined,
  readersLanguages: readonly string[],
): SpokenText | null {
  if (!text) return null;
  const wanted = asked ? [tagOf(asked)] : readersLanguages;
  for (const language of [...wanted.flatMap(withBroader), ...LAST_RESORT]) {
    const found = text[language];
    if (found) return { text: found, language };
  }
  const [language, any] = Object.entries(text).find(([, written]) => written) ?? [];
  return language !== undefined && any ? { text: any, language } : null;
}

/** The text of `spokenText` alone. */
export const inLanguage = (
  text: LocalizedText | null,
  asked: Language | undefined,
  readersLanguages: readonly string[],
): string | null => spokenText(text, asked, readersLanguages)?.text ?? null;

/**
 * The language in which a reader gets text that names no language and that is written in every one of the hub's: the
 * best of the reader's languages that the hub speaks, else German.
 * @param readersLanguages tags from Accept-Language, best first
 */
export const spokenLanguage = (readersLanguages: readonly string[]): LanguageTag =>
  readersLanguages.flatMap(withBroader).find(isSpoken) ?? "de";

const isSpoken = (tag: string): tag is LanguageTag => LANGUAGE_TAGS.some((spoken) => spoken === tag);

/** `de-x-easy` is also German: a tag and its primary language. */
const withBroader = (tag: string): string[] => {
  const primary = tag.split("-")[0] ?? tag;
  return primary === tag ? [tag] : [tag, primary];
};
