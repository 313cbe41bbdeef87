// The heading line of a CSV file: which dialect the file is written in, and which declared column stands where. It
// knows no cell below.
import type { LabelLanguage } from "../../../../schema/vocabulary/entry.js";
import type { NumberStyle } from "./cell-kind.js";
import { type FileColumn, type RowKind, normalHeading } from "./column.js";
import type { CsvEncoding } from "./encoding.js";
import { FILE_RULES, NOTICE_RULES } from "./file-rules.js";
import { isProblemHeading, isRuleHeading, unwrapCell } from "./problem-columns.js";
import { type CsvRecord, type Delimiter, type Position, atOnce, visitRecords } from "./records.js";
import { type CsvIssue, fileIssue } from "./rule.js";

/** How a file is written. */
export interface CsvDialect {
  readonly delimiter: Delimiter;
  /** Language of most headings. */
  readonly language: LabelLanguage;
  readonly numbers: NumberStyle;
  readonly encoding: CsvEncoding;
}

/** Where a declared column stands in the file. */
export interface PlacedColumn extends FileColumn {
  /** Place in the record, from 0. */
  readonly place: number;
  /** The heading as the file writes it. */
  readonly written: string;
}

/** What the heading line says. */
export interface Heading {
  readonly dialect: CsvDialect;
  readonly columns: readonly PlacedColumn[];
  /** Headings and places of all columns but those of a list of issues. */
  readonly own: readonly { readonly heading: string; readonly place: number }[];
  /** How many cells a row has. */
  readonly width: number;
  /** Whether the file is a list of issues, handed in again. */
  readonly isMended: boolean;
  /** Place of the rules in a list of issues. */
  readonly rulePlace: number | null;
  /** Where the rows begin. */
  readonly body: Position;
  readonly notices: readonly CsvIssue[];
}

const DELIMITERS: readonly Delimiter[] = [";", ",", "\t"];

/** A line of separators alone has no heading, whichever of them is the file's. */
const NO_CONTENT = /^[\s;,]*$/;

/** Far above a template with texts in ten languages and a clerk's own columns. */
const MOST_COLUMNS = 500;

/** Headings named in the hint where none was recognised. */
const MOST_HEADINGS_TOLD = 12;

/** Reads the heading line, the first with content; or says why the file cannot be read. */
export function readHeading(
  kind: RowKind<unknown>,
  bytes: Buffer,
  encoding: CsvEncoding,
): Heading | readonly CsvIssue[] {
  const byHeading = columnsByHeading(kind);
  const tries = DELIMITERS.map((delimiter) => tryDelimiter(bytes, delimiter, byHeading));
  const best = tries.reduce((one, other) => (isBetter(other, one) ? other : one));
  if (best.failure) return [best.failure];
  if (!best.record) return [fileIssue(FILE_RULES.FILE_EMPTY)];
  if (best.known === 0) {
    const told = headingsTold(kind);
    const expected = { de: told.map((each) => each.heading).join(", "), en: told.map((each) => each.name).join(", ") };
    return [fileIssue(FILE_RULES.HEADINGS_UNREADABLE, { expected }, best.record.line)];
  }
  return placeColumns(kind, best.record, best, byHeading, encoding);
}

/** A first line that tells Excel the separator, and is no heading: `sep=;`. */
const tellsSeparator = ({ cells, line }: CsvRecord): boolean => line === 1 && /^sep=.?$/i.test(cells[0]?.trim() ?? "");

/** The headings that a file needs first of all: those of which every row has a value, and of texts the German ones. */
const headingsTold = (kind: RowKind<unknown>): readonly FileColumn[] =>
  kind.columns
    .filter(({ field, language }) => kind.fields[field]?.isRequired && (language === null || language === "de"))
    .slice(0, MOST_HEADINGS_TOLD);

/** What comes of reading the first line with one delimiter. */
interface Try {
  readonly delimiter: Delimiter;
  readonly record: CsvRecord | null;
  readonly body: Position;
  readonly failure: CsvIssue | null;
  /** Headings recognised. */
  readonly known: number;
}

function isBetter(one: Try, other: Try): boolean {
  if (one.known !== other.known) return one.known > other.known;
  return (one.record?.cells.length ?? 0) > (other.record?.cells.length ?? 0);
}

function tryDelimiter(bytes: Buffer, delimiter: Delimiter, byHeading: ReadonlyMap<string, FileColumn>): Try {
  let heading: CsvRecord | null = null;
  let body: Position = { line: 1, start: bytes.length };
  const steps = visitRecords(bytes, delimiter, { line: 1, start: 0 }, (record) => {
    if (heading) {
      body = record;
      return false;
    }
    if (record.cells.some((cell) => !NO_CONTENT.test(cell)) && !tellsSeparator(record)) heading = record;
    return true;
  });
  const failure = atOnce(steps);
  return { delimiter, ...found(heading, byHeading), body, failure };
}

// The compiler does not see that the visit above assigns.
function found(record: CsvRecord | null, byHeading: ReadonlyMap<string, FileColumn>): Pick<Try, "record" | "known"> {
  const known = record?.cells.filter((cell) => byHeading.has(normalHeading(cell))).length ?? 0;
  return { record, known };
}

function columnsByHeading(kind: RowKind<unknown>): ReadonlyMap<string, FileColumn> {
  return new Map(
    kind.columns.flatMap((each) => [each.name, each.heading].map((words) => [normalHeading(words), each])),
  );
}

function placeColumns(
  kind: RowKind<unknown>,
  record: CsvRecord,
  { delimiter, body }: Try,
  byHeading: ReadonlyMap<string, FileColumn>,
  encoding: CsvEncoding,
): Heading | readonly CsvIssue[] {
  const width = record.cells.findLastIndex((cell) => cell.trim() !== "") + 1;
  if (width > MOST_COLUMNS)
    return [fileIssue(FILE_RULES.TOO_MANY_COLUMNS, { found: width, most: MOST_COLUMNS }, record.line)];
  const cells = record.cells.slice(0, width);
  const isMended = cells.some(isProblemHeading);
  const own = cells.flatMap((cell, place) =>
    isMended && isProblemHeading(cell) ? [] : [{ heading: isMended ? unwrapCell(cell) : cell, place }],
  );
  const columns = own.flatMap(({ heading, place }) => {
    const column = byHeading.get(normalHeading(heading));
    return column ? [{ ...column, place, written: heading.trim() }] : [];
  });
  const issues = [...repeated(columns, record.line), ...missing(kind, columns, record.line)];
  if (issues.length > 0) return issues;
  const places = new Set(columns.map(({ place }) => place));
  const notices = own
    .filter(({ heading, place }) => heading.trim() !== "" && !places.has(place))
    .map(({ heading }) => fileIssue(NOTICE_RULES.UNKNOWN_COLUMN, { unknown: heading.trim() }, record.line));
  const dialect = { delimiter, encoding, ...languageOf(columns, delimiter) };
  const rulePlace = isMended ? placeOfRules(cells) : null;
  return { dialect, columns, own, width, isMended, rulePlace, body, notices };
}

function placeOfRules(cells: readonly string[]): number | null {
  const place = cells.findIndex(isRuleHeading);
  return place < 0 ? null : place;
}

function repeated(columns: readonly PlacedColumn[], line: number): CsvIssue[] {
  return columns
    .filter(({ name }, place) => columns.findIndex((each) => each.name === name) < place)
    .map(({ written }) => fileIssue(FILE_RULES.REPEATED_COLUMN, { repeated: written }, line));
}

/** Fields that every row needs and that no column is for. A text by language is there with any of its languages. */
function missing(kind: RowKind<unknown>, columns: readonly PlacedColumn[], line: number): CsvIssue[] {
  return kind.fields.flatMap(({ isRequired, description }, field) => {
    if (!isRequired || columns.some((each) => each.field === field)) return [];
    const absent = kind.columns.find((each) => each.field === field);
    if (!absent) return [];
    const figures = { missing: { de: absent.heading, en: absent.name }, description };
    return [fileIssue(FILE_RULES.MISSING_COLUMN, figures, line)];
  });
}

/** German spreadsheets write `;` and a decimal comma. Where separator and headings disagree, numbers are unsure. */
function languageOf(columns: readonly PlacedColumn[], delimiter: Delimiter): Pick<CsvDialect, "language" | "numbers"> {
  const german = columns.filter((each) => normalHeading(each.written) === normalHeading(each.heading)).length;
  const english = columns.filter((each) => normalHeading(each.written) === normalHeading(each.name)).length;
  const isTie = german === english;
  const isGerman = isTie ? delimiter === ";" : german > english;
  const language = isGerman ? "de" : "en";
  if (delimiter === "\t" ? !isTie : isGerman === (delimiter === ";"))
    return { language, numbers: isGerman ? "GERMAN" : "PLAIN" };
  return { language, numbers: "UNSURE" };
}
