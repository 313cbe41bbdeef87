/** Numbers, plurals and lists of one language, for its templates. Has no word of any language itself. */
import type { Reason, ReasonTemplates } from "./reason.js";

/** The forms of a counted noun, by the categories that a language has for whole numbers. */
export type Forms<Category extends Intl.LDMLPluralRule = "one" | "other"> = Readonly<Record<Category, string>>;

/** What the templates of a locale need to write a figure. */
export interface Words<Category extends Intl.LDMLPluralRule = "one" | "other"> {
  readonly number: (value: number) => string;
  /** Cents as an amount in euro, without ",00". */
  readonly euro: (cents: number) => string;
  /** Points with one decimal. */
  readonly points: (value: number) => string;
  /** A share in [0, 1] as a percentage, to hundredths of a percent. */
  readonly percent: (share: number) => string;
  /** The form that goes with a number, without the number. */
  readonly formFor: (count: number, forms: Forms<Category>) => string;
  /** A number with its noun. */
  readonly plural: (count: number, forms: Forms<Category>) => string;
  /** "a, b or c" */
  readonly either: (items: readonly string[]) => string;
  /** "a, b and c" */
  readonly list: (items: readonly string[]) => string;
  /** The name of a language by its ISO 639 code; the code where the locale has no name for it. */
  readonly language: (code: string) => string;
}

/**
 * Numbers and lists in the writing of a locale, such as "de".
 * @param locale as Intl takes it
 * @param currency whether an amount says "€" or "Euro"
 */
export function wordsOf<Category extends Intl.LDMLPluralRule = "one" | "other">(
  locale: string,
  currency: "narrowSymbol" | "name" = "narrowSymbol",
): Words<Category> {
  // Made at the start, some fifty milliseconds for all languages: no request waits for them.
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const amount = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: "EUR",
    currencyDisplay: currency,
    trailingZeroDisplay: "stripIfInteger",
  });
  const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const share = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 });
  const rules = new Intl.PluralRules(locale);
  const disjunction = new Intl.ListFormat(locale, { type: "disjunction" });
  const conjunction = new Intl.ListFormat(locale, { type: "conjunction" });
  const languages = new Intl.DisplayNames(locale, { type: "language", fallback: "code" });
  const formFor = (count: number, forms: Forms<Category>) => formOf(forms, rules.select(count));
  return {
    number: (value) => whole.format(value),
    euro: (cents) => amount.format(cents / 100),
    points: (value) => oneDecimal.format(value),
    percent: (value) => share.format(value),
    formFor,
    plural: (count, forms) => `${whole.format(count)} ${formFor(count, forms)}`,
    either: (items) => disjunction.format(items),
    list: (items) => conjunction.format(items),
    language: (code) => languages.of(code) ?? code,
  };
}

/**
 * French has a category of its own for millions, Ukrainian one for fractions: a language that does not bend there leaves
 * it out.
 */
function formOf(forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>, category: Intl.LDMLPluralRule): string {
  const form = forms[category] ?? forms.other;
  if (form === undefined) throw new RangeError(`There is no form for the plural category "${category}".`);
  return form;
}

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_DIRECTIONAL_ISOLATE = "\u2069";

/**
 * A name or code in Latin letters, for a sentence that runs from right to left: set apart, so that the punctuation and
 * the figures around it keep their places (Unicode Standard Annex 9).
 */
export const isolated = (text: string): string => `${FIRST_STRONG_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}`;

/** A text of a right-to-left language with what stands in it in Latin letters, such as an acronym, set apart. */
export const latinApart = (text: string): string => text.replaceAll(/\p{Script=Latin}+/gu, isolated);

/** The text of a reason by the templates of a language. */
export function textBy(templates: ReasonTemplates, reason: Reason): string {
  // Each template takes the reason of its own code: the compiler cannot follow that through the look-up.
  const template = templates[reason.code] as (reason: Reason) => string;
  return template(reason);
}
