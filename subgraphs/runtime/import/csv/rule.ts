// What can be wrong with a CSV file, as rules with a stable code and words in German and English. It knows no file, no
// column and no value: an owner adds rules of its own in the same form.
import type { Label, LabelLanguage } from "../../../../schema/vocabulary/entry.js";
import { quote } from "../import-issue.js";

/** A rule that a file, a row or a cell can break. Words hold figures in braces: `{most}`. */
export interface Rule {
  /** Stable word for programs, in capitals: `TEXT_TOO_LONG`. */
  readonly code: string;
  /** The fact. */
  readonly reason: Label;
  /** What would be right. */
  readonly hint: Label;
}

/** What stands for the braces of a rule: a figure, a piece of the file, or words in both languages. */
export type Figures = Readonly<Record<string, string | number | Label>>;

/** A broken rule, with the figures of this case. */
export interface Problem {
  readonly rule: Rule;
  readonly figures: Figures;
}

/** Where a problem is. Plain data. */
export interface CsvIssue {
  /** The line of the file, from 1, in which the row begins; null where the whole file is meant. */
  readonly line: number | null;
  /** Name of the declared column; null where the whole row or file is meant. */
  readonly column: string | null;
  /** The column's heading as the file writes it. */
  readonly heading: string | null;
  /** What stands in the cell, whole and unchanged. */
  readonly value: string;
  readonly problem: Problem;
}

/** An issue in words, for people and programs. */
export interface DescribedIssue extends Omit<CsvIssue, "problem"> {
  /** Stable word for programs, in capitals. */
  readonly rule: string;
  readonly figures: Figures;
  readonly reason: Label;
  readonly hint: Label;
}

/** Rules by code: `rules({ ROW_LOST: { reason, hint } }).ROW_LOST`. */
export function rules<Code extends string>(
  words: Readonly<Record<Code, Omit<Rule, "code">>>,
): { readonly [code in Code]: Rule } {
  const entries = Object.entries<Omit<Rule, "code">>(words).map(([code, rule]) => [code, { code, ...rule }]);
  return Object.fromEntries(entries) as { readonly [code in Code]: Rule };
}

/** A broken rule with its figures. */
export const problem = (rule: Rule, figures: Figures = {}): Problem => ({ rule, figures });

/** An issue that concerns the file as a whole. */
export const fileIssue = (rule: Rule, figures: Figures = {}, line: number | null = null): CsvIssue => ({
  line,
  column: null,
  heading: null,
  value: "",
  problem: problem(rule, figures),
});

/**
 * An issue with its words. They are made only here, so that a file with many issues costs little memory.
 */
export function describeIssue(issue: CsvIssue): DescribedIssue {
  const { line, column, heading, value } = issue;
  const { rule, figures } = issue.problem;
  const known = { value: quote(value), ...figures };
  const inWords = (words: Label): Label => ({ de: fill(words, "de", known), en: fill(words, "en", known) });
  return {
    line,
    column,
    heading,
    value,
    rule: rule.code,
    figures,
    reason: inWords(rule.reason),
    hint: inWords(rule.hint),
  };
}

function fill(words: Label, language: LabelLanguage, figures: Figures): string {
  return words[language].replace(/\{(\w+)\}/g, (brace, name: string) => {
    const figure = figures[name];
    if (figure === undefined) return brace;
    if (typeof figure === "object") return figure[language];
    return typeof figure === "number" && language === "de" ? String(figure).replace(".", ",") : String(figure);
  });
}
