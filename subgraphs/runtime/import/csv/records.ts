// A CSV file's records with their lines, by csv-parse, and past the places where quotation marks are broken. It knows
// no headings and no columns.
import { setImmediate as othersTurn } from "node:timers/promises";
import { CsvError, type Options, parse } from "csv-parse/sync";
import { FILE_RULES } from "./file-rules.js";
import { ROW_RULES } from "./cell-rules.js";
import { type CsvIssue, type Problem, fileIssue, problem } from "./rule.js";

export type Delimiter = ";" | "," | "\t";

/** A record: cells as they stand there. */
export interface CsvRecord {
  /** Line of the file in which it begins, from 1. */
  readonly line: number;
  /** First byte, and the byte behind the last. */
  readonly start: number;
  readonly end: number;
  readonly cells: readonly string[];
  /** What makes the cells uncertain; they are then the best that can be shown. */
  readonly broken: Problem | null;
}

/** Where reading begins. */
export interface Position {
  readonly line: number;
  readonly start: number;
}

/** Ten long texts in ten languages fit in; a quotation mark that nobody closes ends here. */
export const LONGEST_RECORD_BYTES = 262_144;

/**
 * Quotation marks that are never closed. For each of them up to LONGEST_RECORD_BYTES are read twice: this bounds the work
 * to a second, and so does the number of broken records, after each of which the parser begins anew.
 */
const MOST_UNCLOSED = 50;
const MOST_BROKEN = 2_000;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Line ends may be mixed, as in files that were put together. Inside quotation marks they belong to the cell. */
const FORM = { record_delimiter: ["\r\n", "\n", "\r"], relax_column_count: true } as const satisfies Options;

/** Thrown through the parser, which stops at any error. */
class Stop extends Error {}
class Pause extends Error {}

/** Records between two steps: some tens of milliseconds, in which a server answers nobody else. */
const RECORDS_OF_A_STEP = 1_000;

/** Work in steps, between which others may have their turn; at the end it gives what it was for. */
export type Steps<Result> = Generator<void, Result>;

/** Takes all steps at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Takes the steps one by one, and lets whatever else the process has to do have its turn in between. */
export async function inTurns<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await othersTurn();
  }
}

/**
 * Visits all records from a position, until a visit answers false. A record with a broken quotation mark is visited as
 * broken, alone with its first line, and reading goes on with the next: one clerk's slip costs one row, not all behind it.
 * @param bytes without a line that is too long
 * @returns what makes reading on senseless
 */
export function* visitRecords(
  bytes: Buffer,
  delimiter: Delimiter,
  from: Position,
  visit: (record: CsvRecord) => boolean,
): Steps<CsvIssue | null> {
  let position: Position = from;
  let unclosed = 0;
  let broken = 0;
  while (position.start < bytes.length) {
    const halt = visitUntilHalt(bytes, delimiter, position, visit);
    if (halt.reason === "END") return null;
    position = halt;
    if (halt.reason === "PAUSE") {
      yield;
      continue;
    }
    const record = brokenRecord(bytes, delimiter, position);
    if (record.broken?.rule === ROW_RULES.QUOTE_NOT_CLOSED) unclosed += 1;
    broken += 1;
    if (unclosed > MOST_UNCLOSED || broken > MOST_BROKEN)
      return fileIssue(FILE_RULES.QUOTES_BROKEN, { found: broken }, record.line);
    if (!visit(record)) return null;
    position = { line: position.line + 1, start: record.end };
  }
  return null;
}

/** Where visiting came to a halt, and why. */
interface Halt extends Position {
  readonly reason: "END" | "BROKEN" | "PAUSE";
}

/** Visits records while they are well formed: to the end, to the first that is not, or to the end of a step. */
function visitUntilHalt(
  bytes: Buffer,
  delimiter: Delimiter,
  from: Position,
  visit: (record: CsvRecord) => boolean,
): Halt {
  let { line, start } = from;
  let visited = 0;
  try {
    parse(bytes.subarray(from.start), {
      ...FORM,
      delimiter,
      max_record_size: LONGEST_RECORD_BYTES,
      on_record: (cells, { bytes: read }) => {
        const end = from.start + read;
        if (!visit({ line, start, end, cells, broken: null })) throw new Stop();
        line += countLineEnds(bytes.subarray(start, end));
        start = end;
        visited += 1;
        if (visited === RECORDS_OF_A_STEP) throw new Pause();
        return null;
      },
    });
  } catch (error) {
    if (error instanceof Pause) return { line, start, reason: "PAUSE" };
    if (error instanceof CsvError) return { line, start, reason: "BROKEN" };
    if (!(error instanceof Stop)) throw error;
  }
  return { line, start, reason: "END" };
}

/** The first line of a record whose quotation marks are broken. */
function brokenRecord(bytes: Buffer, delimiter: Delimiter, { line, start }: Position): CsvRecord {
  const end = endOfLine(bytes, start);
  const piece = bytes.subarray(start, end);
  const isClosed = errorOf(piece, delimiter) !== "CSV_QUOTE_NOT_CLOSED";
  const rule = isClosed ? ROW_RULES.QUOTE_NOT_DOUBLED : ROW_RULES.QUOTE_NOT_CLOSED;
  const cells = isClosed ? lenientCells(piece, delimiter) : cutCells(piece, delimiter);
  return { line, start, end, cells, broken: problem(rule) };
}

function errorOf(piece: Buffer, delimiter: Delimiter): string | null {
  try {
    parse(piece, { ...FORM, delimiter });
    return null;
  } catch (error) {
    if (error instanceof CsvError) return error.code;
    throw error;
  }
}

/** Cells of a broken line as a reader sees them who takes quotation marks within a cell for content. */
function lenientCells(piece: Buffer, delimiter: Delimiter): readonly string[] {
  try {
    return parse(piece, { ...FORM, delimiter, relax_quotes: true })[0] ?? [];
  } catch (error) {
    if (error instanceof CsvError) return cutCells(piece, delimiter);
    throw error;
  }
}

/** Cells of a line in which quotation marks mean nothing. */
const cutCells = (piece: Buffer, delimiter: Delimiter): readonly string[] =>
  parse(piece, { ...FORM, delimiter, quote: null })[0] ?? [];

/**
 * The cells of a record that was visited before, which nobody kept in the meantime.
 * @returns the same cells as then
 */
export function cellsOf(
  bytes: Buffer,
  delimiter: Delimiter,
  { start, end }: Pick<CsvRecord, "start" | "end">,
): readonly string[] {
  return parse(bytes.subarray(start, end), { ...FORM, delimiter })[0] ?? [];
}

function countLineEnds(bytes: Buffer): number {
  let count = 0;
  for (let place = 0; place < bytes.length; place = endOfLine(bytes, place)) count += 1;
  return count;
}

/** The place behind the end of the line. */
function endOfLine(bytes: Buffer, start: number): number {
  for (let place = start; place < bytes.length; place += 1) {
    if (bytes[place] === LINE_FEED) return place + 1;
    if (bytes[place] === CARRIAGE_RETURN) return bytes[place + 1] === LINE_FEED ? place + 2 : place + 1;
  }
  return bytes.length;
}

/** Number of the first line that is longer than any record may be; null where there is none. */
export function lineTooLong(bytes: Buffer): number | null {
  let start = 0;
  while (bytes.length - start > LONGEST_RECORD_BYTES) {
    const piece = bytes.subarray(start, start + LONGEST_RECORD_BYTES);
    const last = Math.max(piece.lastIndexOf(LINE_FEED), piece.lastIndexOf(CARRIAGE_RETURN));
    if (last < 0) return countLineEnds(bytes.subarray(0, start)) + 1;
    start += last + 1;
  }
  return null;
}
