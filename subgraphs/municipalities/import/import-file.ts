/**
 * A file of offers or needs into the tables: good rows are kept and the others told, or all or nothing. Safe to repeat:
 * what stands there already is not written again. Knows neither who uploaded the file nor how it came.
 */
import type { EntityManager } from "typeorm";
import { type Acting, actForCaller } from "../../runtime/database/caller-settings.js";
import { type CsvContent, type CsvRefusal, readCsvInTurns } from "../../runtime/import/csv/read-csv.js";
import { type CsvIssue, type DescribedIssue, describeIssue, fileIssue } from "../../runtime/import/csv/rule.js";
import { inTurns } from "../../runtime/import/csv/records.js";
import { issuesCsv } from "../../runtime/import/csv/write-csv.js";
import { type ImportPlan, planImport } from "./import-plan.js";
import { MOST_ENTRIES } from "../writing/town-right.js";
import { IMPORT_RULES } from "./import-rules.js";
import { confirmRows, findOverfull, lockRows, lockTowns, waitForTurn, writeRows } from "./import-tables.js";
import type { Importable, ImportedRow, KeyedRow } from "./importable.js";

/** Who imports, and how. */
export interface ImportOptions {
  readonly writer: Acting;
  /** Whether the writer may write for a town. */
  readonly mayWrite: (ags: string) => boolean;
  /** The office that is named as the one that makes the changes. */
  readonly office: string | null;
  /** One row with an issue keeps all rows out. */
  readonly isAllOrNothing: boolean;
  /** Find out everything, change nothing. */
  readonly isDryRun: boolean;
  /** Told what is done next, for who waits. */
  readonly onPhase?: (phase: ImportPhase) => void;
}

/** What an import does, one after the other. */
export const IMPORT_PHASES = ["READ", "COMPARE", "WRITE"] as const;
export type ImportPhase = (typeof IMPORT_PHASES)[number];

/** What an import did, or would have done. */
export interface ImportReport {
  readonly outcome: "READ";
  readonly isDryRun: boolean;
  readonly isAllOrNothing: boolean;
  /** Whether the good rows are in the tables now. */
  readonly isApplied: boolean;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** Everything that is wrong with rejected rows, in the order of lines. */
  readonly issues: readonly DescribedIssue[];
  /** What is told and stops nothing. */
  readonly notices: readonly DescribedIssue[];
  /** The rejected rows with what is wrong with them, to mend and hand in again; null where there are none. */
  readonly issuesCsv: Buffer | null;
}

/** A file of which nothing was read. */
export interface ImportRefusal {
  readonly outcome: "REFUSED";
  readonly issues: readonly DescribedIssue[];
}

/** Imports a file in the transaction, which the one who calls it commits. */
export async function importFile<Imported extends ImportedRow, Row extends KeyedRow, Values extends object>(
  transaction: EntityManager,
  importable: Importable<Imported, Row, Values>,
  file: Uint8Array,
  options: ImportOptions,
): Promise<ImportReport | ImportRefusal> {
  options.onPhase?.("READ");
  const content = await readCsvInTurns(importable.rows, file);
  if (content.kind === "REFUSED") return refusalOf(content);
  const { presented } = importable;
  options.onPhase?.("COMPARE");
  await actForCaller(transaction, options.writer);
  await waitForTurn(transaction, presented.noun);
  // A row of a foreign town is refused, and not even looked at.
  const named = content.rows.map(({ values }) => values).filter(({ ags }) => options.mayWrite(ags));
  const steps = planImport(importable, content, {
    towns: await lockTowns(transaction, [...new Set(named.map(({ ags }) => ags))]),
    rows: await lockRows(transaction, presented, named),
    mayWrite: options.mayWrite,
    office: options.office,
  });
  const plan = await inTurns(steps);
  const overfull = await findOverfull(transaction, presented.noun, createdByTown(plan));
  if (overfull !== null)
    return refusalOf({
      kind: "REFUSED",
      issues: [fileIssue(IMPORT_RULES.TOO_MANY_ENTRIES, { ags: overfull, most: MOST_ENTRIES })],
    });
  const isApplied = !options.isDryRun && !(options.isAllOrNothing && plan.rejected.length > 0);
  if (isApplied) {
    options.onPhase?.("WRITE");
    await writeRows(transaction, presented, plan.written);
    await confirmRows(transaction, presented.noun, plan.unchanged);
  }
  return reportOf(content, plan, options, isApplied);
}

function createdByTown<Values>({ written }: ImportPlan<Values>): ReadonlyMap<string, number> {
  const created = new Map<string, number>();
  for (const { ags, isNew } of written) if (isNew) created.set(ags, (created.get(ags) ?? 0) + 1);
  return created;
}

const refusalOf = ({ issues }: CsvRefusal): ImportRefusal => ({
  outcome: "REFUSED",
  issues: issues.map(describeIssue),
});

function reportOf<Values>(
  content: CsvContent<unknown>,
  { written, unchanged, rejected }: ImportPlan<Values>,
  { isDryRun, isAllOrNothing }: ImportOptions,
  isApplied: boolean,
): ImportReport {
  const ordered = rejected.toSorted((one, other) => one.line - other.line);
  const created = written.filter(({ isNew }) => isNew).length;
  return {
    outcome: "READ",
    isDryRun,
    isAllOrNothing,
    isApplied,
    created,
    updated: written.length - created,
    unchanged: unchanged.length,
    rejected: rejected.length,
    issues: ordered.flatMap(({ issues }): readonly CsvIssue[] => issues).map(describeIssue),
    notices: content.notices.map(describeIssue),
    issuesCsv: rejected.length > 0 ? issuesCsv(content, ordered) : null,
  };
}
