/**
 * Public data as CSV (RFC 4180), in the two dialects of the house's templates: for German spreadsheets, or plain for
 * programs. Knows no town and no board.
 */
import type { VocabularyEntry } from "../../../schema/vocabulary/entry.js";
import { choice, yesNo } from "../../runtime/import/csv/kinds/choice.js";
import { date } from "../../runtime/import/csv/kinds/date.js";
import { money } from "../../runtime/import/csv/kinds/number.js";
import { tableCsv } from "../../runtime/import/csv/write-csv.js";

/** The dialects by the names that addresses have, German by default as for templates. */
export const CSV_DIALECTS = ["german", "plain"] as const;
export type CsvDialect = (typeof CSV_DIALECTS)[number];

/** What a cell holds; null and undefined leave it empty. */
export type CsvValue =
  | string
  | number
  | boolean
  | null
  | undefined
  /** An ISO day. */
  | { readonly day: string | null }
  /** A sum, written in euros. */
  | { readonly cents: number | null }
  /** A value of a vocabulary: its name in the graph, or its German label. */
  | { readonly of: readonly VocabularyEntry[]; readonly value: string | null };

/** A column of a table of `Row`s. */
export interface CsvColumn<Row> {
  /** Its heading in the plain dialect. */
  readonly name: string;
  /** Its heading in the German one. */
  readonly heading: string;
  readonly value: (row: Row) => CsvValue;
}

/** The table as a file. */
export function csvTable<Row>(columns: readonly CsvColumn<Row>[], rows: readonly Row[], dialect: CsvDialect): Buffer {
  const style = dialect === "german" ? "GERMAN" : "PLAIN";
  const headings = columns.map(({ name, heading }) => (dialect === "german" ? heading : name));
  return tableCsv([headings, ...rows.map((row) => columns.map(({ value }) => cellOf(value(row), style)))], dialect);
}

type NumberStyle = "GERMAN" | "PLAIN";

const DAY = date();
const YES_NO = yesNo();
const MONEY = money({ least: 0, most: Number.MAX_SAFE_INTEGER });

function cellOf(value: CsvValue, style: NumberStyle): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return style === "GERMAN" ? String(value).replace(".", ",") : String(value);
  if (typeof value === "boolean") return YES_NO.write(value, style);
  if ("day" in value) return value.day === null ? "" : DAY.write(value.day, style);
  if ("cents" in value) return value.cents === null ? "" : MONEY.write(value.cents, style);
  return value.value === null ? "" : choice(value.of).write(value.value, style);
}
