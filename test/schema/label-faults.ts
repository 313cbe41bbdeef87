/** Finds labels of vocabularies that are missing, or that stand in a language other than their own. */
import { LANGUAGE_TAGS, type LanguageTag } from "../../schema/vocabulary/language-tag.js";

export interface LabelledEntry {
  readonly value: string;
  readonly label: Readonly<Partial<Record<LanguageTag, string>>>;
}

/** In what letters a language is written, where that is more than its script: neighbours in one script differ by them. */
const LETTERS: Readonly<Record<LanguageTag, RegExp>> = {
  de: /[a-zäöüß]/iu,
  "de-x-easy": /[a-zäöüß]/iu,
  en: /[a-z]/iu,
  uk: /(?![ыэъё])\p{Script=Cyrillic}/iu,
  ar: /(?![\u067E\u0686\u0698\u06A9\u06AF\u06CC])\p{Script=Arabic}/u,
  fa: /(?![\u064A\u0649\u0643\u0629])\p{Script=Arabic}/u,
  ru: /(?![іїєґ])\p{Script=Cyrillic}/iu,
  tr: /(?![qwx])[a-zçğöşüıİâî]/iu,
  fr: /[a-zàâæçéèêëîïôœùûüÿ]/iu,
  ti: /\p{Script=Ethiopic}/u,
};

/** What is written in Latin letters in every script. */
const INTERNATIONAL = /\b(?:[ABC][12]|LGBTQI)\b/gu;

/** Words and names that languages share: equal there, they were not left untranslated. */
const SHARED: Readonly<Record<string, readonly LanguageTag[]>> = {
  Sport: ["de", "fr"],
  Спорт: ["uk", "ru"],
  Школа: ["uk", "ru"],
  Тигринья: ["uk", "ru"],
  Tigrinya: ["de", "en"],
  AGS: ["de", "en"],
  Matching: ["de", "en"],
  Mentoring: ["de", "en"],
  Name: ["de", "en"],
  "Baden-Württemberg": ["de", "en"],
  Berlin: ["de", "en"],
  Brandenburg: ["de", "en"],
  Bremen: ["de", "en"],
  Hamburg: ["de", "en"],
  Saarland: ["de", "en"],
  "Schleswig-Holstein": ["de", "en"],
};

/** The longest word that is easy: longer ones are compounds that easy German takes apart. */
const LONGEST_EASY_WORD = 12;
/** So short a word needs no other one in easy German. */
const SHORT_WORD = 8;
/** Names of languages have no easier word. */
const NAMES = ["Ukrainisch", "Französisch"];

/** What is wrong with the labels of a vocabulary, a line for each fault. */
export const labelFaults = (
  name: string,
  entries: readonly LabelledEntry[],
  languages: readonly LanguageTag[],
): readonly string[] =>
  entries.flatMap(({ value, label }) =>
    [
      ...languages.flatMap((tag) => wordFaults(tag, label[tag])),
      ...untranslated(label),
      ...hardWords(label),
      ...LANGUAGE_TAGS.filter((tag) => tag in label && !languages.includes(tag)).map((tag) => `${tag}: not for all`),
    ].map((fault) => `${name}.${value} ${fault}`),
  );

function wordFaults(tag: LanguageTag, text: string | undefined): readonly string[] {
  if (!text?.trim()) return [`${tag}: missing`];
  if (SHARED[text]?.includes(tag)) return [];
  const foreign = foreignLetters(tag, text);
  return foreign.length > 0 ? [`${tag}: "${text}" has letters of another language (${foreign.join("")})`] : [];
}

/** The letters of a text that its language does not have; levels and acronyms are written alike in all. */
export const foreignLetters = (tag: LanguageTag, text: string): readonly string[] =>
  (text.replaceAll(INTERNATIONAL, "").match(/\p{L}/gu) ?? []).filter((letter) => !LETTERS[tag].test(letter));

/** Pairs of languages whose texts are equal; the easy German has a rule of its own. */
function untranslated(label: LabelledEntry["label"]): readonly string[] {
  const texts = Object.entries(label).filter(([tag]) => tag !== "de-x-easy") as [LanguageTag, string][];
  return texts.flatMap(([tag, text], place) =>
    texts
      .slice(place + 1)
      .filter(([other, same]) => same === text && isTranslatable(text) && !isShared(text, tag, other))
      .map(([other]) => `${tag}, ${other}: "${text}" in both`),
  );
}

const isTranslatable = (text: string): boolean => /\p{L}/u.test(text.replaceAll(INTERNATIONAL, ""));

const isShared = (text: string, one: LanguageTag, other: LanguageTag): boolean =>
  (SHARED[text]?.includes(one) && SHARED[text].includes(other)) ?? false;

/** Easy German repeats the German only in short words, and has no long one of its own. */
function hardWords({ de, "de-x-easy": easy }: LabelledEntry["label"]): readonly string[] {
  if (easy === undefined) return [];
  const longest = de === easy ? SHORT_WORD : LONGEST_EASY_WORD;
  return (easy.match(/\p{L}+/gu) ?? [])
    .filter((word) => word.length > longest && !NAMES.includes(word))
    .map((word) => `de-x-easy: "${word}" is no easy word`);
}
