// The columns that a list of issues adds to the rows' own, and the apostrophe with which it keeps spreadsheets from
// taking a cell for a formula. It knows no file and no issue.
import type { LabelLanguage } from "../../../../schema/vocabulary/entry.js";
import { normalHeading } from "./column.js";

/** Headings of the added columns: line, column, value, rule, hint. */
export const PROBLEM_HEADINGS: Readonly<Record<LabelLanguage, readonly string[]>> = {
  de: ["Problem: Zeile", "Problem: Spalte", "Problem: Wert", "Problem: Regel", "Problem: Hinweis"],
  en: ["problemLine", "problemColumn", "problemValue", "problemRule", "problemHint"],
};

const RULE_HEADINGS = new Set(Object.values(PROBLEM_HEADINGS).map((headings) => normalHeading(headings[3] ?? "")));

/** Whether a heading is the one above the rules. */
export const isRuleHeading = (heading: string): boolean => RULE_HEADINGS.has(normalHeading(heading));

const ALL = new Set(Object.values(PROBLEM_HEADINGS).flat().map(normalHeading));

/** Whether a heading is one of a list of issues, in either language. */
export const isProblemHeading = (heading: string): boolean => ALL.has(normalHeading(heading));

/** What spreadsheets take for the beginning of a formula, and the apostrophe itself, so that one can be taken away. */
const DANGEROUS = /^[=+\-@\t\r\n'＝＋－＠]/;

/** A number with its sign computes nothing. */
const NUMBER = /^[+-]?\d[\d.,]*$/;

/** A cell as text that no spreadsheet computes. */
export const neutralCell = (cell: string): string => (DANGEROUS.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell);

/**
 * The cell that `neutralCell` made this of. Only for files with the problem columns: elsewhere an apostrophe is content.
 * An apostrophe before anything harmless was typed by the clerk, and stays.
 */
export const unwrapCell = (cell: string): string =>
  cell.startsWith("'") && DANGEROUS.test(cell.slice(1)) && !NUMBER.test(cell.slice(1)) ? cell.slice(1) : cell;
