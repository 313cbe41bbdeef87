/** What an issue says to a clerk, with its figures, in German and English. Knows no rule. */
import { inLanguage, type LocalizedText } from "../../../schema/localized-text.js";
import { labelOf } from "../../../schema/vocabulary/entry.js";
import { LANGUAGES, type Language } from "../../../schema/vocabulary/language.js";
import { PICTURE_PROBLEMS } from "../picture-check/picture-problem.js";
import type { FreshnessIssue } from "./freshness.types.js";
import { CONFIRMATION_DUE_AFTER_DAYS, CONFIRMATION_OVERDUE_AFTER_DAYS, type FreshnessIssueKind } from "./vocabulary.js";

type MessageLanguage = "de" | "en";

/** An issue's figures as words. */
interface Words {
  /** The entry by its title, or null for the portrait. */
  readonly title: string | null;
  readonly days: number;
  readonly arisenOn: string;
  readonly languages: string;
  readonly picture: string;
  readonly problem: string;
}

type Templates = { readonly [Kind in FreshnessIssueKind]: (words: Words) => string };

const what = ({ title }: Words) => (title === null ? "Das Porträt" : `„${title}“`);
const where = ({ title }: Words) => (title === null ? "Im Porträt" : `In „${title}“`);

const GERMAN: Templates = {
  CONFIRMATION_OVERDUE: (words) =>
    `${what(words)} wurde vor ${words.days} Tagen zuletzt bestätigt, vor mehr als ${CONFIRMATION_OVERDUE_AFTER_DAYS}. Bitte bestätigen, ändern oder zurückziehen.`,
  CONFIRMATION_DUE: (words) =>
    `${what(words)} wurde vor ${words.days} Tagen zuletzt bestätigt. Nach ${CONFIRMATION_DUE_AFTER_DAYS} Tagen bitte prüfen, ob es noch stimmt, und bestätigen.`,
  EXPIRED: (words) => `${what(words)} gilt seit dem ${words.arisenOn} nicht mehr. Bitte verlängern oder zurückziehen.`,
  DWELLING_SIZE_MISSING: (words) =>
    `${where(words)} fehlt, wie viele Personen die Wohnung aufnimmt. Ohne diese Zahl wird sie niemandem zugeordnet.`,
  GERMAN_MISSING: (words) => `${where(words)} fehlt ein Text auf Deutsch.`,
  TRANSLATION_MISSING: (words) => `${where(words)} fehlen Übersetzungen: ${words.languages}.`,
  PICTURE_BROKEN: (words) => `Bild ${words.picture} des Porträts ist nicht abrufbar: ${words.problem}.`,
  PICTURE_UNCHECKED: (words) => `Bild ${words.picture} des Porträts ist neu und wird innerhalb eines Tages geprüft.`,
};

const whatInEnglish = ({ title }: Words) => (title === null ? "The portrait" : `“${title}”`);

const ENGLISH: Templates = {
  CONFIRMATION_OVERDUE: (words) =>
    `${whatInEnglish(words)} was last confirmed ${words.days} days ago, more than ${CONFIRMATION_OVERDUE_AFTER_DAYS}. Please confirm, change or withdraw it.`,
  CONFIRMATION_DUE: (words) =>
    `${whatInEnglish(words)} was last confirmed ${words.days} days ago. After ${CONFIRMATION_DUE_AFTER_DAYS} days please check whether it still holds, and confirm it.`,
  EXPIRED: (words) => `${whatInEnglish(words)} has not held since ${words.arisenOn}. Please prolong or withdraw it.`,
  DWELLING_SIZE_MISSING: (words) =>
    `${whatInEnglish(words)} does not say how many persons the dwelling holds. Without this number it is matched with nobody.`,
  GERMAN_MISSING: (words) => `${whatInEnglish(words)} lacks a text in German.`,
  TRANSLATION_MISSING: (words) => `${whatInEnglish(words)} lacks translations: ${words.languages}.`,
  PICTURE_BROKEN: (words) => `Picture ${words.picture} of the portrait cannot be fetched: ${words.problem}.`,
  PICTURE_UNCHECKED: (words) => `Picture ${words.picture} of the portrait is new and will be checked within a day.`,
};

/** The languages, German left out, in which a text of the entry is missing, where that is the issue. */
export const missingLanguagesOf = ({ kind, missing }: FreshnessIssue): Language[] =>
  kind === "TRANSLATION_MISSING"
    ? LANGUAGES.flatMap(({ value }, at) => (value !== "DE" && (missing[at] ?? 0) > 0 ? [value] : []))
    : [];

/** The issue in words, in the reader's language where that is German or English, else in German. */
export function messageOf(
  issue: FreshnessIssue,
  asked: Language | undefined,
  readersLanguages: readonly string[],
): string | null {
  const text: LocalizedText = {
    de: GERMAN[issue.kind](wordsOf(issue, "de")),
    en: ENGLISH[issue.kind](wordsOf(issue, "en")),
  };
  return inLanguage(text, asked, readersLanguages);
}

const LOCALES = { de: "de-DE", en: "en-GB" } as const;
// A day is no moment: it is written as the day that it is, in no zone.
const DAYS = {
  de: new Intl.DateTimeFormat(LOCALES.de, { dateStyle: "long", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat(LOCALES.en, { dateStyle: "long", timeZone: "UTC" }),
} as const;
const LISTS = { de: new Intl.ListFormat(LOCALES.de), en: new Intl.ListFormat(LOCALES.en) } as const;

function wordsOf(issue: FreshnessIssue, language: MessageLanguage): Words {
  const { title, days, arisenOn, position, pictureProblem } = issue;
  return {
    title: inLanguage(title, undefined, [language]),
    days,
    arisenOn: DAYS[language].format(new Date(arisenOn)),
    languages: LISTS[language].format(
      missingLanguagesOf(issue).map((missing) => labelOf(LANGUAGES, missing)[language]),
    ),
    picture: String(position ?? ""),
    problem: pictureProblem ? labelOf(PICTURE_PROBLEMS, pictureProblem)[language] : "",
  };
}
