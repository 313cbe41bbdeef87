/**
 * What a file would change: each good row is compared with what the tables hold. Pure; the rows of the tables and the
 * towns are handed in.
 */
import { isDeepStrictEqual } from "node:util";
import {
  type CsvContent,
  type GoodRow,
  type OwnersProblem,
  type RejectedRow,
  rejectRow,
} from "../../runtime/import/csv/read-csv.js";
import type { Steps } from "../../runtime/import/csv/records.js";
import { problem } from "../../runtime/import/csv/rule.js";
import { IMPORT_RULES } from "./import-rules.js";
import type { Importable, ImportedRow, KeyedRow } from "./importable.js";

/** What is known of the towns and rows that a file names. */
export interface Known<Row> {
  /** By AGS: whether the town is in the present register. */
  readonly towns: ReadonlyMap<string, boolean>;
  /** By `rowKeyOf`. */
  readonly rows: ReadonlyMap<string, Row>;
  /** Whether the one who imports may write for a town. */
  readonly mayWrite: (ags: string) => boolean;
  /** The office that is named as the one that makes the changes. */
  readonly office: string | null;
}

/** A row that the file brings to the tables. */
export interface PlannedRow<Values> {
  readonly ags: string;
  readonly values: Values;
  readonly isNew: boolean;
}

/** What is to be written, and what is left as it is. */
export interface ImportPlan<Values> {
  readonly written: readonly PlannedRow<Values>[];
  /** Keys (in the table) of the rows that stand there as the file has them. */
  readonly unchanged: readonly string[];
  readonly rejected: readonly RejectedRow[];
}

/** How a row is found again: by its town and its sender's key. */
export const rowKeyOf = ({ ags, externalId }: { readonly ags: string; readonly externalId: string | null }): string =>
  `${ags} ${externalId ?? ""}`;

/** Rows compared in one step. */
const ROWS_OF_A_STEP = 1_000;

/** Compares a file with the tables, in steps between which the process may answer others. */
export function* planImport<Imported extends ImportedRow, Row extends KeyedRow, Values extends object>(
  importable: Importable<Imported, Row, Values>,
  content: CsvContent<Imported>,
  known: Known<Row>,
): Steps<ImportPlan<Values>> {
  const written: PlannedRow<Values>[] = [];
  const unchanged: string[] = [];
  const rejected: RejectedRow[] = [...content.rejected];
  for (const [at, row] of content.rows.entries()) {
    if (at % ROWS_OF_A_STEP === ROWS_OF_A_STEP - 1) yield;
    const before = known.rows.get(rowKeyOf(row.values)) ?? null;
    const values = importable.valuesOf(row.values, content.columns, before, known.office);
    const problems = problemsOf(importable, row, before, values, known);
    if (problems.length > 0) rejected.push(rejectRow(content, row, problems));
    else if (before && before.withdrawnAt === null && isSame(importable, before, values)) unchanged.push(before.key);
    else written.push({ ags: row.values.ags, values, isNew: before === null });
  }
  return { written, unchanged, rejected };
}

function problemsOf<Imported extends ImportedRow, Row extends KeyedRow, Values extends object>(
  { presented, columnOf }: Importable<Imported, Row, Values>,
  { values: { ags } }: GoodRow<Imported>,
  before: Row | null,
  values: Values,
  { towns, mayWrite }: Known<Row>,
): OwnersProblem[] {
  const found: OwnersProblem[] = presented
    .problemsOf(values)
    .map(({ field, problem: wrong }) => ({ column: columnOf(field), problem: wrong }));
  const isCurrent = towns.get(ags);
  // Who may not write for a town is told that first, and nothing of what stands there.
  if (!mayWrite(ags)) return [{ column: "ags", problem: problem(IMPORT_RULES.NOT_YOUR_TOWN) }];
  if (isCurrent === undefined) found.push({ column: "ags", problem: problem(IMPORT_RULES.TOWN_UNKNOWN) });
  if (isCurrent === false) found.push({ column: "ags", problem: problem(IMPORT_RULES.TOWN_GONE) });
  if (!before) return found;
  const { kind } = values as { readonly kind?: unknown };
  if (before.kind !== kind)
    found.push({ column: "kind", problem: problem(IMPORT_RULES.KIND_CHANGED, { kind: before.kind }) });
  if (presented.refusalOf(before, values))
    found.push({ column: "capacity", problem: problem(IMPORT_RULES.CAPACITY_IN_USE) });
  return found;
}

/** Whether a row has these values already; the office is who writes, not what. */
function isSame<Imported extends ImportedRow, Row extends KeyedRow, Values extends object>(
  { presented }: Importable<Imported, Row, Values>,
  before: Row,
  values: Values,
): boolean {
  const names = Object.keys(presented.columns) as (keyof Values & keyof Row)[];
  return names.every((name) => name === "office" || isDeepStrictEqual(before[name], values[name]));
}
