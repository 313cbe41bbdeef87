/**
 * `npm run bench`: measures side by side, tells a table of ratios on the standard output and everything in
 * bench-results.json; exit code 1 where a limit is missed. Durations of one machine say little; each is held against
 * another of the same run. A comparison that misses a limit is run again, up to three times, and all runs are told.
 */
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startThrowawayServer, stopThrowawayServer } from "../database/throwaway-server.js";
import { type Comparison, comparisons, type Figures, figuresSchema } from "./comparison.js";
import { describe, isGood, isKept, type Outcome } from "./report.js";

/** Enough to tell the noise of other work on the machine from a fact. */
const MOST_RUNS = 3;
const RESULTS = "bench-results.json";
/** Written by the program that measures cohorts. */
const GROWTH_PLOT = "bench-growth.svg";

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

tell("Starting a PostgreSQL for the measurements");
await startThrowawayServer();
try {
  const outcomes: Outcome[] = [];
  for (const comparison of comparisons) outcomes.push(await compare(comparison));
  process.stdout.write(`${describe(outcomes)}\n`);
  await writeFile(fileURLToPath(new URL(`../../../${RESULTS}`, import.meta.url)), results(outcomes));
  tell(`Everything that was measured is in ${RESULTS}; how cohorts grow is drawn in ${GROWTH_PLOT}.`);
  process.exitCode = outcomes.every(isGood) ? 0 : 1;
} finally {
  await stopThrowawayServer();
}

async function compare(comparison: Comparison): Promise<Outcome> {
  const runs: Figures[] = [];
  while (runs.length < MOST_RUNS && !isGood({ comparison, runs })) {
    tell(`${comparison.name}: run ${runs.length + 1}`);
    runs.push(await measure(comparison));
  }
  return { comparison, runs };
}

async function measure({ program }: Comparison): Promise<Figures> {
  const file = fileURLToPath(new URL(program, import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ["--enable-source-maps", file]);
  return figuresSchema.parse(JSON.parse(stdout));
}

function results(outcomes: readonly Outcome[]): string {
  const comparisonsOfRun = outcomes.map(({ comparison: { name, promises }, runs }) => ({
    name,
    runs: runs.map((figures) => ({
      figures,
      limits: promises.map((promise) => ({
        promise: promise.words,
        unit: promise.unit ?? "ms",
        measured: promise.measured(figures),
        limit: promise.limit(figures),
        isKept: isKept(promise, figures),
      })),
    })),
  }));
  const machine = { cores: cpus().length, processor: cpus()[0]?.model ?? "unknown", node: process.version };
  return `${JSON.stringify({ measuredAt: new Date().toISOString(), machine, comparisons: comparisonsOfRun }, undefined, 2)}\n`;
}
