// The CSV files that the hub writes: the template of a kind of row, the list of a file's issues to mend and hand in
// again, and public data as a table. It knows no table of the database and no offer.
import { stringify } from "csv-stringify/sync";
import { CONFIRM, CONFIRMED_RULES } from "./cell-rules.js";
import type { FileColumn, RowKind } from "./column.js";
import { type CsvEncoding, encodeText, isWritable } from "./encoding.js";
import { PROBLEM_HEADINGS, neutralCell } from "./problem-columns.js";
import type { CsvContent, RejectedRow } from "./read-csv.js";
import type { Delimiter } from "./records.js";
import { EXAMPLE_MARKS } from "./row.js";
import { type CsvIssue, describeIssue } from "./rule.js";

/** How a template is written: for German spreadsheets (`;`, decimal comma, German headings), or plain. */
export interface TemplateForm {
  readonly dialect: "german" | "plain";
  readonly encoding: CsvEncoding;
}

/**
 * The template of a kind of row: headings and example rows, which the reader skips by their mark. Where the encoding
 * lacks the letters of a language, its cells stay empty.
 */
export function templateCsv(kind: RowKind<unknown>, { dialect, encoding }: TemplateForm): Buffer {
  const isGerman = dialect === "german";
  const rowCount = kind.exampleMark === null ? 0 : Math.max(...kind.columns.map(({ examples }) => examples.length));
  const rows = Array.from({ length: rowCount }, (_, place) =>
    kind.columns.map((column) => {
      const cell = exampleCell(column, place, isGerman);
      const mark = column.name === kind.exampleMark ? `${EXAMPLE_MARKS[isGerman ? "de" : "en"]}-` : "";
      return isWritable(cell, encoding) ? mark + cell : mark;
    }),
  );
  const headings = kind.columns.map((column) => (isGerman ? column.heading : column.name));
  return writeCsv([headings, ...rows], isGerman ? ";" : ",", encoding);
}

function exampleCell({ kind, examples }: FileColumn, place: number, isGerman: boolean): string {
  const value = examples[place];
  return value === null || value === undefined ? "" : kind.write(value, isGerman ? "GERMAN" : "PLAIN");
}

/** Between the words of several issues of one row. */
const BETWEEN_ISSUES = " | ";

/** A value is repeated so far: it stands whole in its own cell, if it has one. */
const LONGEST_VALUE = 2_000;

/**
 * The rejected rows in the file's own dialect and encoding, each once, followed by what is wrong with it. Handed in
 * again after mending, the file is read as it was, without those last columns. Cells that a spreadsheet would compute get
 * an apostrophe, which the reader takes away again because it sees those columns.
 */
export function issuesCsv(content: CsvContent<unknown>, rejected: readonly RejectedRow[] = content.rejected): Buffer {
  const { delimiter, language, encoding } = content.dialect;
  const headings = [...content.headings.map(neutralCell), ...PROBLEM_HEADINGS[language]];
  const rows = rejected
    .toSorted((one, other) => one.line - other.line)
    .map(({ line, cells, issues }) => [...cells, String(line), ...problemCells(issues, language)].map(neutralCell));
  return writeCsv([headings, ...rows], delimiter, encoding);
}

function problemCells(issues: readonly CsvIssue[], language: "de" | "en"): string[] {
  const described = issues.map(describeIssue);
  return [
    described.map(({ heading }) => heading ?? "–"),
    described.map(({ value }) => (value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value)),
    described.map(({ rule }) => rule),
    described.map(({ rule, reason, hint }) => {
      const words = [reason[language], hint[language]];
      return (CONFIRMED_RULES.has(rule) ? [...words, CONFIRM[language]] : words).join(" ");
    }),
  ].map((words) => words.join(BETWEEN_ISSUES));
}

/**
 * Public data as a table: UTF-8, and in every cell text that no spreadsheet computes, whoever wrote it.
 * @param rows the headings first
 */
export const tableCsv = (rows: readonly (readonly string[])[], dialect: TemplateForm["dialect"]): Buffer =>
  writeCsv(
    rows.map((row) => row.map(neutralCell)),
    dialect === "german" ? ";" : ",",
    "utf-8",
  );

function writeCsv(rows: readonly (readonly string[])[], delimiter: Delimiter, encoding: CsvEncoding): Buffer {
  // With a line end of one's own, csv-stringify by itself leaves cells with other line ends bare.
  const text = stringify(
    rows.map((row) => [...row]),
    { delimiter, record_delimiter: "\r\n", quote_record_delimiter: true },
  );
  return encodeText(text, encoding);
}
