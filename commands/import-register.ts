// `hub import register FILE`: the official register of municipalities into the database. What it does with the rows is
// the municipalities' own rule; here are the file, the progress bar, the words and the exit codes.
import { createReadStream } from "node:fs";
import { SingleBar } from "cli-progress";
import type { Command } from "commander";
import {
  type RegisterImportRefusal,
  type RegisterImportReport,
  importRegister,
} from "../subgraphs/municipalities/register/register-import.js";
import { describeIssues, figure, statFile } from "./import-words.js";
import { withOwner } from "./owner-connection.js";

type Outcome = RegisterImportReport | RegisterImportRefusal;

interface ImportFlags {
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly keepAbsent: boolean;
}

const DESCRIPTION = [
  "Imports the official register of German municipalities (GV100AD of GV-ISys, Destatis; UTF-8 or ISO 8859-1) into the",
  "hub, which may run meanwhile. Towns are brought up to date by their AGS, and only where they differ. A town that the",
  "file does not name is marked as gone, never deleted. A broken line is reported with its number, column and reason and",
  "left out; its town stays as it is.",
].join(" ");

const EXIT_CODES = `
Exit codes:
  0  imported, every line was good
  1  imported, but lines were left out: see the list
  2  nothing was changed: the file cannot be read, is no register or lost lines, or there is no database

The database is the running hub's, or the one in ORTSWAHL_DATA_DIR, or the one that DATABASE_URL names.`;

/** Adds \`import register\`. */
export function addRegisterImport(importVerb: Command): void {
  importVerb
    .command("register")
    .summary("the official register of German municipalities (GV100AD)")
    .description(DESCRIPTION)
    .argument("<file>", "the file as Destatis delivers it, unpacked")
    .option("--dry-run", "tell what would be done and change nothing", false)
    .option("--json", "answer in JSON on the standard output", false)
    .option("--keep-absent", "leave towns that the file does not name as they are: for a part of the country", false)
    .addHelpText("after", EXIT_CODES)
    .action(async (file: string, flags: ImportFlags) => {
      const result = await importFile(file, flags);
      process.stdout.write(flags.json ? `${JSON.stringify(result, undefined, 2)}\n` : describeResult(file, result));
      process.exitCode = exitCodeOf(result);
    });
}

const exitCodeOf = (result: Outcome): number => (result.outcome === "REFUSED" ? 2 : result.issues.length > 0 ? 1 : 0);

async function importFile(file: string, flags: ImportFlags): Promise<Outcome> {
  const { size } = await statFile(file);
  // A bar is for eyes; in a pipe or a log it would be rubbish.
  const bar = process.stderr.isTTY
    ? new SingleBar({ format: "Reading [{bar}] {percentage}%", stream: process.stderr, clearOnComplete: true })
    : undefined;
  try {
    return await withOwner("municipalities", async (client) => {
      bar?.start(size, 0);
      const source = createReadStream(file, { highWaterMark: 262_144 });
      return importRegister(client, source, {
        isDryRun: flags.dryRun,
        keepsAbsent: flags.keepAbsent,
        onProgress: (bytes) => bar?.update(bytes),
      });
    });
  } finally {
    bar?.stop();
  }
}

function describeResult(file: string, result: Outcome): string {
  const lines =
    result.outcome === "REFUSED"
      ? [`${file} was refused, nothing was changed. ${result.reason}`, result.hint, ...describeWayOut(result)]
      : describeReport(result);
  return [...lines, ...describeIssues(result.issues), ""].join("\n");
}

const describeWayOut = ({ code }: RegisterImportRefusal): string[] =>
  code === "LAND_MISSING" ? ["With --keep-absent no town is marked as gone."] : [];

function describeReport(report: RegisterImportReport): string[] {
  const { municipalities, districts, totals, absentKept } = report;
  const kept = absentKept > 0 ? [`Not in the file or not readable, kept as they are: ${figure(absentKept)}`] : [];
  return [
    report.isDryRun ? "Dry run: nothing was changed. It would be:" : "Imported.",
    `Municipalities: ${figure(municipalities.created)} created, ${figure(municipalities.updated)} updated, ` +
      `${figure(municipalities.returned)} returned, ${figure(municipalities.gone)} gone, ` +
      `${figure(municipalities.unchanged)} unchanged`,
    `Districts: ${figure(districts.created)} created, ${figure(districts.updated)} updated, ` +
      `${figure(districts.unchanged)} unchanged`,
    ...kept,
    `Now: ${figure(totals.municipalities)} municipalities (${figure(totals.uninhabited)} uninhabited), ` +
      `${figure(totals.population)} inhabitants, ${figure(totals.areaHa)} ha`,
  ];
}
