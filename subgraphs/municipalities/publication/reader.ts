/** For whom a page or a file is made: the language asked for by the address, or those of the browser. Knows no text. */
import { badInput } from "../../../schema/errors.js";
import {
  inLanguage,
  type LocalizedText,
  type SpokenText,
  spokenLanguage,
  spokenText,
  tagOf,
} from "../../../schema/localized-text.js";
import type { LanguageTag } from "../../../schema/vocabulary/language-tag.js";
import { type Language, LANGUAGES } from "../../../schema/vocabulary/language.js";

/** How a reader is spoken to. */
export interface Reader {
  /** The language of what is written in every language of the hub. */
  readonly language: LanguageTag;
  /** A text as the graph would give it, with its language. */
  readonly spoken: (text: LocalizedText | null) => SpokenText | null;
  /** The words of a text or a label; empty where there are none. */
  readonly words: (text: LocalizedText | null) => string;
}

/**
 * The reader of an address: `?lang=` is a tag such as `uk` or `de-x-easy`, or its name in the graph (`DE_EASY`).
 * @param languages tags from Accept-Language, best first
 * @throws BAD_USER_INPUT for a language that the hub does not speak
 */
export function readerOf(query: URLSearchParams, languages: readonly string[]): Reader {
  const asked = languageOf(query.get("lang"));
  return {
    language: asked ? tagOf(asked) : spokenLanguage(languages),
    spoken: (text) => spokenText(text, asked, languages),
    words: (text) => inLanguage(text, asked, languages) ?? "",
  };
}

function languageOf(lang: string | null): Language | undefined {
  if (lang === null) return undefined;
  const found = LANGUAGES.find(({ value, tag }) => [value.toLowerCase(), tag].includes(lang.toLowerCase()));
  if (!found) throw badInput("lang", `lang is one of ${LANGUAGES.map(({ tag }) => tag).join(", ")}.`);
  return found.value;
}

/** Tag by which browsers and `Intl` know the language: easy German is German to them. */
export const localeOf = (language: string): string => (language === "de-x-easy" ? "de" : language);

const RIGHT_TO_LEFT: readonly string[] = ["ar", "fa"];

/** Direction of a language's script. */
export const directionOf = (language: string): "ltr" | "rtl" => (RIGHT_TO_LEFT.includes(language) ? "rtl" : "ltr");
