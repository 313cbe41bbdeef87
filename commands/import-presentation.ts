// `hub import offers FILE`, `hub import needs FILE` and `hub import template`: what towns present, from spreadsheets.
// What a row is and what becomes of it is the municipalities' own rule; here are the file, the bar, the words and the
// exit codes.
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { SingleBar } from "cli-progress";
import { Argument, type Command, InvalidArgumentError, Option } from "commander";
import type { ClientBase } from "pg";
import type { EntityManager } from "typeorm";
import { IMPORTS } from "../subgraphs/municipalities/import/data-imports.js";
import {
  IMPORT_PHASES,
  type ImportPhase,
  type ImportRefusal,
  type ImportReport,
} from "../subgraphs/municipalities/import/import-file.js";
import { TEMPLATE_DIALECTS, TEMPLATE_ENCODINGS, TEMPLATES } from "../subgraphs/municipalities/import/templates.js";
import { LARGEST_FILE_BYTES } from "../subgraphs/runtime/import/csv/read-csv.js";
import { municipalities } from "../subgraphs/municipalities/subgraph.js";
import { problemsOfOffice, trimmed } from "../subgraphs/municipalities/writing/texts.js";
import { toUserError } from "../subgraphs/municipalities/writing/value-problem.js";
import { openDataSource } from "../subgraphs/runtime/database/data-source.js";
import { StartError } from "../subgraphs/runtime/database/server.js";
import { type DescribedIssue } from "../subgraphs/runtime/import/csv/rule.js";
import { templateCsv, type TemplateForm } from "../subgraphs/runtime/import/csv/write-csv.js";
import { describeIssues, figure, statFile, type ToldIssue } from "./import-words.js";
import { withOwners } from "./owner-connection.js";

type Outcome = ImportReport | ImportRefusal;
type Kind = keyof typeof TEMPLATES;

interface Flags {
  readonly dryRun: boolean;
  readonly allOrNothing: boolean;
  readonly json: boolean;
  readonly office?: string;
  readonly issues?: string;
}

const OWNER = "municipalities";

/** Who stands in the history beside what an operator imported. */
const OPERATOR = { kind: "SERVICE", id: "operator" } as const;

const describeKind = (kind: Kind): string =>
  [
    `Imports ${kind} of any towns from a CSV file into the hub, which may run meanwhile. Rows are found again by town and`,
    `externalId, and changed only where they differ: repeating does no harm. A broken row is reported with line, column`,
    `and reason and left out. \`import template ${kind}\` writes the file to fill.`,
  ].join(" ");

const EXIT_CODES = `
Exit codes:
  0  imported, every row was good
  1  imported, but rows were left out: see the list
  2  nothing was changed: the file cannot be read or has no such columns, rows are broken under --all-or-nothing, or
     there is no database

The database is the running hub's, or the one in ORTSWAHL_DATA_DIR, or the one that DATABASE_URL names.`;

/** Adds the imports of offers and needs, and their templates. */
export function addPresentationImports(importVerb: Command): void {
  for (const kind of ["offers", "needs"] as const)
    importVerb
      .command(kind)
      .summary(`${kind} of municipalities (CSV)`)
      .description(describeKind(kind))
      .argument("<file>", "the CSV file: UTF-8 or Windows-1252, with semicolons, commas or tabs")
      .option("--dry-run", "tell what would be done and change nothing", false)
      .option("--all-or-nothing", "one broken row keeps all rows out", false)
      .option("--office <name>", "the office that is named beside the changes, such as Wohnungsamt", parseOffice)
      .option("--issues <file>", "write the broken rows as a CSV file, to mend and import again")
      .option("--json", "answer in JSON on the standard output", false)
      .addHelpText("after", EXIT_CODES)
      .action(async (file: string, flags: Flags) => {
        const result = await importFile(kind, file, flags);
        process.stdout.write(flags.json ? jsonOf(result) : describeResult(kind, file, flags, result));
        process.exitCode = exitCodeOf(result);
      });
  importVerb
    .command("template")
    .summary("the CSV file that towns fill, on the standard output")
    .description("Writes the CSV file that towns fill, with headings and two example rows that no import takes.")
    .addArgument(new Argument("<kind>", "what is to be filled in").choices(Object.keys(TEMPLATES)))
    .addOption(
      new Option("--dialect <name>", "of German spreadsheets, or plain").choices(TEMPLATE_DIALECTS).default("german"),
    )
    .addOption(new Option("--encoding <name>", "of the letters").choices(TEMPLATE_ENCODINGS).default("utf-8"))
    .action((kind: Kind, form: TemplateForm) => void process.stdout.write(templateCsv(TEMPLATES[kind], form)));
}

function parseOffice(text: string): string {
  const [problem] = problemsOfOffice(trimmed(text));
  if (problem) throw new InvalidArgumentError(toUserError(problem).message);
  return text;
}

function exitCodeOf(result: Outcome): number {
  if (result.outcome === "REFUSED" || (result.isAllOrNothing && result.rejected > 0)) return 2;
  return result.rejected > 0 ? 1 : 0;
}

async function importFile(kind: Kind, file: string, flags: Flags): Promise<Outcome> {
  if (flags.issues !== undefined && path.resolve(flags.issues) === path.resolve(file))
    throw new StartError(`${file} would be overwritten by the list of its issues; name another file for it.`);
  const content = await readInput(file);
  const bar = phaseBar();
  try {
    return await inTransaction(async (transaction) => {
      const result = await IMPORTS[kind === "offers" ? "OFFERS" : "NEEDS"](transaction, content, {
        writer: OPERATOR,
        mayWrite: () => true,
        office: trimmed(flags.office),
        isAllOrNothing: flags.allOrNothing,
        isDryRun: flags.dryRun,
        onPhase: bar.begin,
      });
      // Before the commit: where the list cannot be written nothing is imported, and nothing of it is lost.
      if (flags.issues !== undefined && result.outcome === "READ") await writeIssues(flags.issues, result.issuesCsv);
      return result;
    });
  } finally {
    bar.stop();
  }
}

/** Runs `work` in one transaction as the owner. Interrupted, the connection is cut, and PostgreSQL takes all of it back. */
function inTransaction(work: (transaction: EntityManager) => Promise<Outcome>): Promise<Outcome> {
  return withOwners([OWNER], async (urls, closeLater) => {
    const db = await openDataSource(urls[OWNER], OWNER, municipalities.entities);
    let cut: (() => Promise<void>) | null = null;
    closeLater(async () => {
      // A pool that is closed would wait for the statement at work, and let it be committed.
      await cut?.();
      await db.destroy();
    });
    const outcome = await db.transaction(async (transaction) => {
      const client = (await transaction.queryRunner?.connect()) as ClientBase & { end(): Promise<void> };
      cut = () => client.end();
      return work(transaction);
    });
    cut = null;
    return outcome;
  });
}

async function readInput(file: string): Promise<Buffer> {
  const { size } = await statFile(file);
  const most = LARGEST_FILE_BYTES / 1024 / 1024;
  if (size > LARGEST_FILE_BYTES) throw new StartError(`${file} has more than ${String(most)} MB; split it.`);
  return readFile(file).catch(() => {
    throw new StartError(`The file ${file} cannot be read.`);
  });
}

async function writeIssues(file: string, issues: Buffer | null): Promise<void> {
  if (issues === null) return;
  await writeFile(file, issues).catch(() => {
    throw new StartError(`The list of issues cannot be written to ${file}. Nothing was changed.`);
  });
}

const PHASE_WORDS: Readonly<Record<ImportPhase, string>> = { READ: "Reading", COMPARE: "Comparing", WRITE: "Writing" };

/** A bar over the phases. It is for eyes; in a pipe or a log it would be rubbish. */
function phaseBar(): { readonly begin: (phase: ImportPhase) => void; readonly stop: () => void } {
  if (!process.stderr.isTTY) return { begin: () => undefined, stop: () => undefined };
  const bar = new SingleBar({ format: "{phase} [{bar}]", stream: process.stderr, clearOnComplete: true });
  bar.start(IMPORT_PHASES.length, 0, { phase: "Opening" });
  const begin = (phase: ImportPhase) => {
    bar.update(IMPORT_PHASES.indexOf(phase), { phase: PHASE_WORDS[phase] });
    // What follows may hold the program up, and the bar's own clock with it.
    bar.render();
  };
  return { begin, stop: () => bar.stop() };
}

/** The outcome without the file of issues, which --issues writes. */
const jsonOf = (result: Outcome): string => `${JSON.stringify({ ...result, issuesCsv: undefined }, undefined, 2)}\n`;

function describeResult(kind: Kind, file: string, flags: Flags, result: Outcome): string {
  if (result.outcome === "REFUSED")
    return linesOf(
      `${file} was refused, nothing was changed.`,
      ...describeIssues(result.issues.map(told), "There are"),
    );
  const { created, updated, unchanged, rejected } = result;
  const counts = `${figure(created)} created, ${figure(updated)} updated, ${figure(unchanged)} unchanged`;
  return linesOf(
    describeOutcome(result),
    `${kind === "offers" ? "Offers" : "Needs"}: ${counts}, ${figure(rejected)} left out`,
    ...result.notices.slice(0, MOST_NOTICES).map((notice) => noticeOf(told(notice))),
    ...describeIssues(result.issues.map(told)),
    ...(rejected > 0 ? [describeList(flags)] : []),
  );
}

/** A file with a hundred columns of the town's own has a hundred. */
const MOST_NOTICES = 10;

const noticeOf = ({ line, reason, hint }: ToldIssue): string =>
  `Note${line === null ? "" : `, line ${String(line)}`}: ${reason} ${hint}`;

const linesOf = (...lines: readonly string[]): string => lines.map((line) => `${line}\n`).join("");

function describeOutcome({ isDryRun, isApplied }: ImportReport): string {
  if (isDryRun) return "Dry run: nothing was changed. It would be:";
  return isApplied ? "Imported." : "Nothing was changed: with --all-or-nothing every row has to be good. It would be:";
}

const describeList = ({ issues }: Flags): string =>
  issues === undefined
    ? "With --issues FILE the rows that were left out are written to a file, to mend and import again."
    : `The rows that were left out are in ${issues}, to mend and import again.`;

const told = ({ line, column, heading, reason, hint }: DescribedIssue): ToldIssue => ({
  line,
  column: heading ?? column,
  reason: reason.en,
  hint: hint.en,
});
