// A CSV file in, typed rows and issues out. It knows no table and no offer: what a row is, its owner has declared.
import { CELL_RULES, ROW_RULES } from "./cell-rules.js";
import type { RowKind } from "./column.js";
import { decodeFile } from "./encoding.js";
import { FILE_RULES, NOTICE_RULES } from "./file-rules.js";
import { type CsvDialect, type Heading, readHeading } from "./heading.js";
import { unwrapCell } from "./problem-columns.js";
import {
  type CsvRecord,
  LONGEST_RECORD_BYTES,
  type Steps,
  atOnce,
  cellsOf,
  inTurns,
  lineTooLong,
  visitRecords,
} from "./records.js";
import { type JudgedRow, rowReader } from "./row.js";
import { type CsvIssue, type Problem, fileIssue } from "./rule.js";

/** A row without an issue. */
export interface GoodRow<Row> {
  /** Line of the file in which it begins, from 1. */
  readonly line: number;
  readonly values: Row;
  /** Where it stands in the file, in bytes. */
  readonly start: number;
  readonly end: number;
}

/** A row that is left out, with everything that is wrong with it. */
export interface RejectedRow {
  readonly line: number;
  /** Its own cells, one for each of the content's headings. */
  readonly cells: readonly string[];
  readonly issues: readonly CsvIssue[];
}

/** A file that was read. */
export interface CsvContent<Row> {
  readonly kind: "READ";
  readonly dialect: CsvDialect;
  /** The file's own headings, without those of a list of issues. */
  readonly headings: readonly string[];
  /** Names of the declared columns that stand here, such as `title_de`. What has none, the file says nothing about. */
  readonly columns: ReadonlySet<string>;
  readonly rows: readonly GoodRow<Row>[];
  readonly rejected: readonly RejectedRow[];
  /** What is told and stops nothing. */
  readonly notices: readonly CsvIssue[];
  /** What is needed to find the cells of a good row again. */
  readonly source: Source;
}

interface Source {
  readonly bytes: Buffer;
  readonly heading: Heading;
}

/** A file of which nothing is read. */
export interface CsvRefusal {
  readonly kind: "REFUSED";
  readonly issues: readonly CsvIssue[];
}

export type CsvReading<Row> = CsvContent<Row> | CsvRefusal;

/** What an upload may have. A file of 50,000 rows with twenty columns has ten. */
export const LARGEST_FILE_BYTES = 20 * 1024 * 1024;

/** Twice the largest file that is expected; and so many issues that a person mends the file, not the rows. */
const MOST_ROWS = 100_000;
const MOST_ISSUES = 100_000;

/** With empty rows: a spreadsheet has 1,048,576. */
const MOST_RECORDS = 1_100_000;

/** Issues that a refusal for their number shows. */
const ISSUES_SHOWN = 20;

const refuse = (issues: readonly CsvIssue[]): CsvRefusal => ({ kind: "REFUSED", issues });

/** Reads a file. Never throws for what is in it: good rows are kept, all issues of the others are told. */
export const readCsv = <Row>(kind: RowKind<Row>, file: Uint8Array): CsvReading<Row> => atOnce(stepsOf(kind, file));

/** The same in a process that has others to answer meanwhile: they have their turn every thousand rows. */
export const readCsvInTurns = <Row>(kind: RowKind<Row>, file: Uint8Array): Promise<CsvReading<Row>> =>
  inTurns(stepsOf(kind, file));

function* stepsOf<Row>(kind: RowKind<Row>, file: Uint8Array): Steps<CsvReading<Row>> {
  if (file.byteLength > LARGEST_FILE_BYTES) return refuse([tooLarge(file.byteLength)]);
  const decoded = decodeFile(file);
  if (!("bytes" in decoded)) return refuse([decoded]);
  const tooLong = lineTooLong(decoded.bytes);
  if (tooLong !== null) return refuse([fileIssue(FILE_RULES.LINE_TOO_LONG, { most: LONGEST_RECORD_BYTES }, tooLong)]);
  const heading = readHeading(kind, decoded.bytes, decoded.encoding);
  if (!("columns" in heading)) return refuse(heading);
  return yield* readBody(kind, { bytes: decoded.bytes, heading });
}

function tooLarge(bytes: number): CsvIssue {
  const megabytes = Math.ceil((bytes / 1024 / 1024) * 10) / 10;
  return fileIssue(FILE_RULES.FILE_TOO_LARGE, { megabytes, most: LARGEST_FILE_BYTES / 1024 / 1024 });
}

function* readBody<Row>(kind: RowKind<Row>, source: Source): Steps<CsvReading<Row>> {
  const { bytes, heading } = source;
  const rows: GoodRow<Row>[] = [];
  const rejected: RejectedRow[] = [];
  const notices: CsvIssue[] = [...heading.notices];
  const judge = rowReader(kind, heading);
  let records = 0;
  let found = 0;
  let limit: CsvIssue | null = null;
  const failure = yield* visitRecords(bytes, heading.dialect.delimiter, heading.body, (record) => {
    const judged: JudgedRow<Row> = judge(record);
    if (judged.kind === "GOOD") {
      const { line, start, end } = record;
      rows.push({ line, values: judged.values, start, end });
    } else if (judged.kind === "REJECTED") {
      rejected.push({ line: record.line, cells: ownCells(heading, record), issues: judged.issues });
      found += judged.issues.length;
    } else if (judged.kind === "EXAMPLE") notices.push(fileIssue(NOTICE_RULES.EXAMPLE_ROW, {}, record.line));
    records += 1;
    limit = overLimit(records, rows.length + rejected.length + notices.length, found);
    return limit === null;
  });
  if (failure) return refuse([failure]);
  if (limit) return refuse([limit, ...rejected.flatMap(({ issues }) => issues).slice(0, ISSUES_SHOWN)]);
  const headings = heading.own.map((each) => each.heading);
  const columns = new Set(heading.columns.map(({ name }) => name));
  return { kind: "READ", dialect: heading.dialect, headings, columns, rows, rejected, notices, source };
}

function overLimit(records: number, rows: number, issues: number): CsvIssue | null {
  if (records > MOST_RECORDS) return fileIssue(FILE_RULES.TOO_MANY_ROWS, { most: MOST_RECORDS });
  if (issues > MOST_ISSUES) return fileIssue(FILE_RULES.TOO_MANY_ISSUES, { most: MOST_ISSUES });
  return rows > MOST_ROWS ? fileIssue(FILE_RULES.TOO_MANY_ROWS, { most: MOST_ROWS }) : null;
}

function ownCells({ own, isMended }: Heading, { cells }: Pick<CsvRecord, "cells">): string[] {
  return own.map(({ place }) => {
    const cell = cells[place] ?? "";
    return isMended ? unwrapCell(cell) : cell;
  });
}

/** A problem of a row that only its owner can know, such as a town that does not exist. */
export interface OwnersProblem {
  /** Name of a declared column; null for the whole row. */
  readonly column: string | null;
  readonly problem: Problem;
}

/** A good row turned into a rejected one, by what its owner found. */
export function rejectRow<Row>(
  { source: { bytes, heading } }: CsvContent<Row>,
  row: GoodRow<Row>,
  problems: readonly OwnersProblem[],
): RejectedRow {
  const cells = cellsOf(bytes, heading.dialect.delimiter, row);
  const issues = problems.map(({ column, problem }): CsvIssue => {
    const placed = heading.columns.find(({ name }) => name === column);
    const value = placed ? (cells[placed.place] ?? "") : "";
    const heard = heading.isMended ? unwrapCell(value) : value;
    return { line: row.line, column, heading: placed?.written ?? column, value: heard, problem };
  });
  return { line: row.line, cells: ownCells(heading, { cells }), issues };
}

/** Codes of all rules that this room knows, with their words, for documentation. */
export const CSV_RULES = { ...CELL_RULES, ...ROW_RULES, ...FILE_RULES, ...NOTICE_RULES };
