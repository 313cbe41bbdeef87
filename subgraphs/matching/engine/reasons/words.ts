/** Numbers, plurals and lists of one language, for its templates. */
import type { Reason, ReasonTemplates } from "./reason.js";

/** The forms of a counted noun in German and English. A language with more forms brings its own. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}

/** What the templates of a locale need to write a figure. */
export interface Words {
  readonly number: (value: number) => string;
  /** Cents as an amount in euro, without ",00". */
  readonly euro: (cents: number) => string;
  /** Points with one decimal. */
  readonly points: (value: number) => string;
  /** A number with its noun. */
  readonly plural: (count: number, forms: Forms) => string;
  /** "a, b or c" */
  readonly either: (items: readonly string[]) => string;
  /** "a, b and c" */
  readonly list: (items: readonly string[]) => string;
}

/** Numbers and lists in the writing of a locale, such as "de". */
export function wordsOf(locale: string): Words {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const amount = new Intl.NumberFormat(locale, {
    style: "currency",
    currency: "EUR",
    trailingZeroDisplay: "stripIfInteger",
  });
  const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const rules = new Intl.PluralRules(locale);
  const disjunction = new Intl.ListFormat(locale, { type: "disjunction" });
  const conjunction = new Intl.ListFormat(locale, { type: "conjunction" });
  return {
    number: (value) => whole.format(value),
    euro: (cents) => amount.format(cents / 100),
    points: (value) => oneDecimal.format(value),
    plural: (count, forms) => `${whole.format(count)} ${rules.select(count) === "one" ? forms.one : forms.other}`,
    either: (items) => disjunction.format(items),
    list: (items) => conjunction.format(items),
  };
}

/** The text of a reason by the templates of a language. */
export function textBy(templates: ReasonTemplates, reason: Reason): string {
  // Each template takes the reason of its own code: the compiler cannot follow that through the look-up.
  const template = templates[reason.code] as (reason: Reason) => string;
  return template(reason);
}
