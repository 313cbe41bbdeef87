// One record of a CSV file, judged: a typed row, or everything that is wrong with it. It knows the keys of the rows
// before, and nothing else of them.
import { CELL_RULES, CONFIRMED_RULES, ROW_RULES } from "./cell-rules.js";
import type { RowKind } from "./column.js";
import type { Heading, PlacedColumn } from "./heading.js";
import { unwrapCell } from "./problem-columns.js";
import type { CsvRecord } from "./records.js";
import { type CsvIssue, type Problem, problem } from "./rule.js";

/** What a record is. */
export type JudgedRow<Row> =
  | { readonly kind: "GOOD"; readonly values: Row }
  | { readonly kind: "REJECTED"; readonly issues: readonly CsvIssue[] }
  /** Nothing in it. */
  | { readonly kind: "BLANK" }
  /** The template's, left in. */
  | { readonly kind: "EXAMPLE" };

/** What the marked column of an example row begins with. */
export const EXAMPLE_MARKS = { de: "BEISPIEL", en: "EXAMPLE" } as const;

/** Letters and signs of western languages: most cells, and quickly seen. */
const PLAIN = /^[ -~\u00a0-\u02ff]*$/;

/** Control characters, but tab, line feed and carriage return, about which the kind of cell decides. */
const CONTROL_CHARACTER = /[^\P{Cc}\t\n\r]/u;

/** Makes the reader of a file's rows. It remembers their keys. */
export function rowReader<Row>(kind: RowKind<Row>, heading: Heading): (record: CsvRecord) => JudgedRow<Row> {
  const mark = heading.columns.find(({ name }) => name === kind.exampleMark);
  const tellDuplicate = duplicateFinder(kind, heading);
  return (record) => {
    if (record.cells.every((cell, place) => isBlank(cell) || !isOwn(heading, place))) return { kind: "BLANK" };
    if (mark && isExample(record.cells[mark.place] ?? "")) return { kind: "EXAMPLE" };
    // The cells of a row that is too long or too short may stand under the wrong headings: whatever else could be said of
    // them would mislead.
    const shape = shapeIssue(record, heading);
    if (shape) return { kind: "REJECTED", issues: [shape] };
    const issues: CsvIssue[] = [];
    const values = readValues(kind, heading, record, issues);
    const unconfirmed = confirmationIssue(record, heading);
    if (unconfirmed) issues.push(unconfirmed);
    const duplicate = tellDuplicate(record, values);
    if (duplicate) issues.push(duplicate);
    return issues.length === 0 ? { kind: "GOOD", values: kind.makeRow(values) } : { kind: "REJECTED", issues };
  };
}

const isBlank = (cell: string): boolean => cell === "" || cell.trim() === "";

const isOwn = ({ own, width, isMended }: Heading, place: number): boolean =>
  !isMended || place >= width || own.some((each) => each.place === place);

const isExample = (cell: string): boolean => Object.values(EXAMPLE_MARKS).some((mark) => cell.trim().startsWith(mark));

function shapeIssue({ line, cells, broken }: CsvRecord, { width, dialect }: Heading): CsvIssue | null {
  const inShape = { line, column: null, heading: null };
  if (broken) return { ...inShape, value: cells.join(dialect.delimiter), problem: broken };
  const [found, expected] = [cells.length, width];
  if (found < expected)
    return { ...inShape, value: "", problem: problem(ROW_RULES.ROW_TOO_SHORT, { found, expected }) };
  // Spreadsheets write separators for columns that are empty to the end.
  const surplus = cells.slice(expected);
  if (surplus.every(isBlank)) return null;
  // No heading is above these cells: the issue is where they are kept.
  const value = surplus.join(dialect.delimiter);
  return { ...inShape, value, problem: problem(ROW_RULES.ROW_TOO_LONG, { found, expected }) };
}

function confirmationIssue({ line, cells }: CsvRecord, { rulePlace }: Heading): CsvIssue | null {
  const words = rulePlace === null ? [] : (cells[rulePlace] ?? "").split(/[^A-Z_]+/);
  const earlier = words.find((word) => CONFIRMED_RULES.has(word));
  if (earlier === undefined) return null;
  return { line, column: null, heading: null, value: "", problem: problem(ROW_RULES.NOT_CONFIRMED, { earlier }) };
}

/** A cell as its writer meant it. */
function cellAt({ isMended }: Heading, { cells }: CsvRecord, place: number): string {
  const cell = cells[place] ?? "";
  return isMended ? unwrapCell(cell) : cell;
}

/** A value for each field of the kind; null where the file has none, undefined where it has one that is wrong. */
function readValues(kind: RowKind<unknown>, heading: Heading, record: CsvRecord, issues: CsvIssue[]): unknown[] {
  const values: unknown[] = kind.fields.map(() => null);
  for (const column of heading.columns) {
    const value = cellAt(heading, record, column.place);
    const reading = readCell(column, heading, value);
    if ("problem" in reading) {
      const { name, written } = column;
      issues.push({ line: record.line, column: name, heading: written, value, problem: reading.problem });
      values[column.field] = undefined;
    } else if (column.language === null) values[column.field] = reading.value;
    else if (reading.value !== null) addText(values, column.field, column.language, reading.value);
  }
  requireTexts(kind, heading, record.line, values, issues);
  return values;
}

function readCell(
  { kind, isRequired, description }: PlacedColumn,
  { dialect }: Heading,
  cell: string,
): { readonly value: unknown } | { readonly problem: Problem } {
  const text = cell.trim();
  if (text === "") return isRequired ? { problem: problem(CELL_RULES.REQUIRED, { description }) } : NOTHING;
  const control = PLAIN.test(text) ? undefined : CONTROL_CHARACTER.exec(text)?.[0];
  if (control === undefined) return kind.read(text, dialect.numbers);
  const character = `U+${(control.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
  return { problem: problem(CELL_RULES.CONTROL_CHARACTER, { character }) };
}

const NOTHING = { value: null };

function addText(values: unknown[], field: number, language: string, text: unknown): void {
  // Undefined: another language of it is wrong, and the row is lost anyway.
  if (values[field] === undefined) return;
  const texts = (values[field] ??= {}) as Record<string, unknown>;
  texts[language] = text;
}

/** A text by language that is required is there in one language at least. */
function requireTexts(
  kind: RowKind<unknown>,
  { columns }: Heading,
  line: number,
  values: readonly unknown[],
  issues: CsvIssue[],
): void {
  kind.fields.forEach(({ type, isRequired, description }, field) => {
    if (type !== "LANGUAGES" || !isRequired || values[field] !== null) return;
    const first = columns.find((each) => each.field === field);
    const found = problem(CELL_RULES.REQUIRED, { description });
    issues.push({ line, column: first?.name ?? null, heading: first?.written ?? null, value: "", problem: found });
  });
}

/** Tells the second row with the same key, also where the first has issues of its own: both would be handed in again. */
function duplicateFinder(
  kind: RowKind<unknown>,
  heading: Heading,
): (record: CsvRecord, values: readonly unknown[]) => CsvIssue | null {
  const firstLines = new Map<string, number>();
  const fields = kind.key.map((name) => kind.fields.findIndex((field) => field.name === name));
  const last = heading.columns.find(({ name }) => name === kind.key.at(-1));
  return (record, values) => {
    const { line } = record;
    const parts = fields.map((field) => values[field]);
    if (parts.length === 0 || parts.some((part) => part === null || part === undefined)) return null;
    // No cell that was read holds the sign between them.
    const key = parts.join("\u0000");
    const firstLine = firstLines.get(key);
    if (firstLine === undefined) {
      firstLines.set(key, line);
      return null;
    }
    const value = last ? cellAt(heading, record, last.place) : "";
    const found = problem(ROW_RULES.DUPLICATE_KEY, { firstLine });
    return { line, column: last?.name ?? null, heading: last?.written ?? null, value, problem: found };
  };
}
