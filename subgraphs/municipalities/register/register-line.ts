// One line of a GV100AD file: fixed columns, counted from 1. Pure; it knows nothing of other lines, files or tables.
import { type FederalState, stateOfAgs } from "../../../schema/vocabulary/federal-state.js";
import { type ImportIssue, quote } from "../../runtime/import/import-issue.js";
import type { TextLine } from "../../runtime/import/text-lines.js";
import type { RegisterDistrict, RegisterMunicipality } from "./register.js";

/** What a line is: a district, a municipality, a level that the hub does not keep, nothing, or broken. */
export type ParsedLine =
  | { readonly kind: "DISTRICT"; readonly district: RegisterDistrict }
  | { readonly kind: "MUNICIPALITY"; readonly municipality: RegisterMunicipality }
  | { readonly kind: "OTHER" }
  | BrokenLine;

/** A line that is left out. */
export interface BrokenLine {
  readonly kind: "BROKEN";
  readonly issues: readonly ImportIssue[];
  /** The town that it is about, where the line still tells. */
  readonly ags: string | null;
  /** False where the line is certainly about another level. */
  readonly mayBeMunicipality: boolean;
}

/** First and last column, from 1, both included, as in the register's description. */
type Columns = readonly [first: number, last: number];

const RECORD_KIND: Columns = [1, 2];
const STATUS: Columns = [3, 10];
const AGS: Columns = [11, 18];
const ASSOCIATION: Columns = [19, 22];
const NAME: Columns = [23, 72];
const TEXT_KEY: Columns = [123, 124];
const AREA: Columns = [129, 139];
const POPULATION: Columns = [140, 150];
const MALE_POPULATION: Columns = [151, 161];
const POSTAL_CODE: Columns = [166, 170];

/** State, government region, region, district, municipal association, municipality. */
const RECORD_KINDS = /^(?:10|20|30|40|50|60)$/;

/** How many digits of the AGS the records above the municipality fill. */
const KEY_DIGITS: Readonly<Record<string, number>> = { "10": 2, "20": 3, "30": 4, "40": 5, "50": 5, "60": 8 };

/** Up to the last column that every record of the kind fills. Editors cut the blanks behind. */
const LENGTHS: Readonly<Record<string, number>> = { "40": TEXT_KEY[1], "60": MALE_POPULATION[1] };

/** PostgreSQL's integer ends here; no town comes near. */
const LARGEST_NUMBER = 2_147_483_647;

/** Reads one line. Never throws: what is wrong with the line is in the answer, each thing with its column. */
export function parseRegisterLine(line: TextLine): ParsedLine {
  // Some systems end a text file with the sign for "end of file", 0x1A.
  if (line.problem === undefined && line.text.replaceAll("\u001a", "").trim() === "") return { kind: "OTHER" };
  const record: OpenRecord = { line: line.number, text: line.text, issues: [] };
  const recordKind = cut(record, RECORD_KIND);
  const parsed = parseRecord(record, recordKind, line.problem);
  if (record.issues.length === 0) return parsed;
  const ags = cut(record, AGS);
  const isWhole = /^\d{8}$/.test(ags);
  // Only a municipality fills all eight digits, whatever its first two columns say by mistake.
  const mayBeMunicipality = isWhole || !/^(?:10|20|30|40|50)$/.test(recordKind);
  return {
    kind: "BROKEN",
    issues: record.issues,
    ags: isWhole && stateOfAgs(ags) !== null ? ags : null,
    mayBeMunicipality,
  };
}

/** A line that is being read, and what was found wrong with it so far. */
interface OpenRecord {
  readonly line: number;
  readonly text: string;
  readonly issues: ImportIssue[];
}

const cut = (record: OpenRecord, [first, last]: Columns): string => record.text.slice(first - 1, last);

function report(record: OpenRecord, column: number, code: string, reason: string, hint: string): void {
  record.issues.push({ line: record.line, column, code, reason, hint });
}

function parseRecord(record: OpenRecord, recordKind: string, problem: TextLine["problem"]): ParsedLine {
  if (problem !== undefined) {
    const [reason, hint] = PROBLEMS[problem];
    report(record, 1, problem, reason, hint);
    return { kind: "OTHER" };
  }
  if (!RECORD_KINDS.test(recordKind)) {
    const hint = "Columns 1 to 2 hold 10, 20, 30, 40, 50 or 60.";
    report(record, 1, "RECORD_KIND_UNKNOWN", `${quote(recordKind)} is no record kind.`, hint);
    return { kind: "OTHER" };
  }
  const length = LENGTHS[recordKind] ?? NAME[0];
  if (record.text.length < length) {
    const reason = `The line ends after ${String(record.text.length)} characters.`;
    report(
      record,
      record.text.length + 1,
      "LINE_TRUNCATED",
      reason,
      `A record ${recordKind} has ${String(length)} at least.`,
    );
    return { kind: "OTHER" };
  }
  if (recordKind === "40") return { kind: "DISTRICT", district: readDistrict(record) };
  if (recordKind === "60") return { kind: "MUNICIPALITY", municipality: readMunicipality(record) };
  readStatus(record);
  readKey(record, KEY_DIGITS[recordKind] ?? 2);
  return { kind: "OTHER" };
}

const PROBLEMS: Readonly<Record<NonNullable<TextLine["problem"]>, readonly [reason: string, hint: string]>> = {
  TOO_LONG: ["The line is longer than 65,536 bytes.", "Is this the fixed-width text file, with one record a line?"],
  INVALID_ENCODING: [
    "The line is not UTF-8, but lines before it are.",
    "Save the whole file as UTF-8 or as ISO 8859-1.",
  ],
};

function readDistrict(record: OpenRecord): RegisterDistrict {
  readStatus(record);
  const key = readKey(record, 5);
  return { key, name: readName(record), state: readState(record), kind: readTextKey(record, /^4[1-5]$/, "41 to 45") };
}

function readMunicipality(record: OpenRecord): RegisterMunicipality {
  const territorialStatusOn = readStatus(record);
  const ags = readKey(record, 8);
  const association = cut(record, ASSOCIATION);
  if (!/^\d{4}$/.test(association)) {
    const reason = `The key of the municipal association is ${quote(association)}.`;
    report(record, ASSOCIATION[0], "ASSOCIATION_NOT_DIGITS", reason, "Columns 19 to 22 hold four digits.");
  }
  const name = readName(record);
  const kind = readTextKey(record, /^6[0-7]$/, "60 to 67");
  const areaHa = readNumber(record, AREA, "AREA", "The area in hectares");
  const population = readNumber(record, POPULATION, "POPULATION", "The population");
  const malePopulation = readNumber(record, MALE_POPULATION, "MALE_POPULATION", "The male population");
  if (malePopulation > population) {
    const reason = `More men (${String(malePopulation)}) than inhabitants (${String(population)}).`;
    report(
      record,
      MALE_POPULATION[0],
      "MALE_POPULATION_TOO_LARGE",
      reason,
      "Columns may have shifted: compare with the line above.",
    );
  }
  return {
    ags,
    ars: ags.slice(0, 5) + association + ags.slice(5),
    name,
    kind,
    state: readState(record),
    districtKey: ags.slice(0, 5),
    areaHa,
    population,
    postalCode: readPostalCode(record),
    territorialStatusOn,
  };
}

function readStatus(record: OpenRecord): string {
  const text = cut(record, STATUS);
  const date = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
  const time = /^\d{8}$/.test(text) ? Date.parse(`${date}T00:00:00Z`) : NaN;
  // Date.parse takes 31 February for a day in March.
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) && date >= "1900";
  if (!isDay) {
    const reason = `The territorial status ${quote(text)} is no day.`;
    report(record, STATUS[0], "STATUS_NOT_A_DATE", reason, "Columns 3 to 10 hold YYYYMMDD, such as 20231130.");
  }
  return date;
}

/** The key as far as this record kind fills it; the columns behind it stay empty. */
function readKey(record: OpenRecord, digits: number): string {
  const columns: Columns = [AGS[0], AGS[0] + digits - 1];
  const key = cut(record, columns);
  if (!/^\d+$/.test(key)) {
    const hint = `Columns 11 to ${String(columns[1])} hold ${String(digits)} digits.`;
    report(record, AGS[0], "KEY_NOT_DIGITS", `The key is ${quote(key)}.`, hint);
  } else if (stateOfAgs(key) === null) {
    const hint = "An AGS begins with 01 to 16.";
    report(record, AGS[0], "STATE_UNKNOWN", `No state has the number ${key.slice(0, 2)}.`, hint);
  }
  const rest = cut(record, [columns[1] + 1, AGS[1]]);
  if (rest.trim() !== "") {
    const hint = `A record ${cut(record, RECORD_KIND)} leaves columns ${String(columns[1] + 1)} to 18 blank.`;
    report(record, columns[1] + 1, "KEY_TOO_LONG", `Behind the key stands ${quote(rest)}.`, hint);
  }
  return key;
}

/** The state was judged with the key; what stands in for an unknown one never leaves this file. */
const readState = (record: OpenRecord): FederalState => stateOfAgs(cut(record, AGS)) ?? "BE";

function readName(record: OpenRecord): string {
  const name = cut(record, NAME).trim();
  const hint = "Columns 23 to 72 hold the name, filled with blanks.";
  if (name === "") report(record, NAME[0], "NAME_MISSING", "There is no name.", hint);
  // Control characters, and the sign that stands for a letter lost in a conversion.
  const broken = /[\p{Cc}\ufffd]/u.exec(name);
  if (broken) report(record, NAME[0], "NAME_NOT_READABLE", `The name ${quote(name)} has broken letters.`, hint);
  return name;
}

function readTextKey(record: OpenRecord, allowed: RegExp, words: string): string {
  const key = cut(record, TEXT_KEY);
  if (!allowed.test(key)) {
    const hint = `Columns 123 to 124 hold ${words} in a record ${cut(record, RECORD_KIND)}.`;
    report(record, TEXT_KEY[0], "TEXT_KEY_UNKNOWN", `The text key is ${quote(key)}.`, hint);
  }
  return key;
}

function readNumber(record: OpenRecord, columns: Columns, code: string, subject: string): number {
  const text = cut(record, columns);
  const where = `Columns ${String(columns[0])} to ${String(columns[1])} hold`;
  // Not a number compares with none: one broken figure is reported once. It never leaves this file.
  if (!/^ *\d+$/.test(text)) {
    report(record, columns[0], `${code}_NOT_A_NUMBER`, `${subject} is ${quote(text)}.`, `${where} 11 digits.`);
    return NaN;
  }
  const value = Number(text);
  if (value > LARGEST_NUMBER) {
    const hint = `${where} a number below ${String(LARGEST_NUMBER)}.`;
    report(record, columns[0], `${code}_TOO_LARGE`, `${subject} is ${String(value)}.`, hint);
  }
  return value;
}

function readPostalCode(record: OpenRecord): string | null {
  const text = cut(record, POSTAL_CODE);
  if (text.trim() === "") return null;
  if (!/^\d{5}$/.test(text)) {
    const hint = "Columns 166 to 170 hold five digits, or blanks.";
    report(record, POSTAL_CODE[0], "POSTAL_CODE_NOT_DIGITS", `The postal code is ${quote(text)}.`, hint);
  }
  return text;
}
