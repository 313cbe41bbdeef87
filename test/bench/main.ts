/**
 * `npm run bench`: measures side by side, tells a table of ratios on the standard output and everything in
 * bench-results.json; exit code 1 where a limit is missed. Durations of one machine say little; each is held against
 * another of the same run. A comparison that misses a limit is run again, up to three times, and all runs are told.
 * `--graph` measures the graph alone, `--short` in less than four minutes.
 */
import "reflect-metadata";
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Command, InvalidArgumentError } from "commander";
import { startThrowawayServer, stopThrowawayServer } from "../database/throwaway-server.js";
import { type Comparison, comparisons, type Figures, figuresSchema } from "./comparison.js";
import { chartsOf } from "./graph/charts.js";
import { type GraphMeasurement, measureGraph } from "./graph/graph-bench.js";
import { LONG, SHORT } from "./graph/graph-options.js";
import { describeGraph, GRAPH_PROMISES, isPromiseKept, summaries } from "./graph/graph-report.js";
import { describe, isGood, isKept, type Outcome } from "./report.js";

/** Enough to tell the noise of other work on the machine from a fact. */
const MOST_RUNS = 3;
const RESULTS = "bench-results.json";
/** Written by the program that measures cohorts. */
const GROWTH_PLOT = "bench-growth.svg";

interface Options {
  readonly short?: true;
  readonly graph?: true;
  readonly json?: true;
  readonly memoryMinutes?: number;
}

const begun = performance.now();
const tell = (line: string): void => {
  process.stderr.write(`${String(Math.round((performance.now() - begun) / 1_000)).padStart(4)} s  ${line}\n`);
};
const options = new Command("bench")
  .description("Measures the hub side by side with what else could do its work, and tells ratios.")
  .option("--short", "the graph alone, in less than four minutes; exit code 0 whatever the ratios are")
  .option("--graph", "the graph alone, as thoroughly as beside all else")
  .option("--json", "the ratios of the graph as JSON and nothing else on the standard output")
  .option("--memory-minutes <minutes>", "how long the hub is asked ever new documents; 1 unless short", readMinutes)
  .parse()
  .opts<Options>();

const stopping = new AbortController();
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.on(name, () => stopping.abort(new Error(`Stopped by ${name}; everything was taken down.`)));

tell("Starting a PostgreSQL for the measurements");
await startThrowawayServer();
try {
  const outcomes: Outcome[] = [];
  for (const comparison of options.short || options.graph ? [] : comparisons) outcomes.push(await compare(comparison));
  const graph = await measureGraph(
    {
      ...(options.short ? SHORT : LONG),
      ...(options.memoryMinutes === undefined ? {} : { memoryMinutes: options.memoryMinutes }),
    },
    { since: begun, signal: stopping.signal, tell },
  );
  await write(RESULTS, results(outcomes, graph));
  for (const [name, chart] of Object.entries(chartsOf(graph))) await write(name, chart);
  if (options.json) process.stdout.write(`${JSON.stringify({ ratios: graph.ratios })}\n`);
  else
    process.stdout.write(
      `${[...(outcomes.length > 0 ? [describe(outcomes), ""] : []), describeGraph(graph)].join("\n")}\n`,
    );
  tell(`Everything that was measured is in ${RESULTS}, charts beside it (bench-graph-*.svg).`);
  if (outcomes.length > 0) tell(`How cohorts grow is drawn in ${GROWTH_PLOT}.`);
  const isKeptByGraph = options.short ?? GRAPH_PROMISES.every((promise) => isPromiseKept(promise, graph));
  process.exitCode = outcomes.every(isGood) && isKeptByGraph ? 0 : 1;
} catch (error) {
  if (!stopping.signal.aborted) throw error;
  tell(String(stopping.signal.reason));
  process.exitCode = 130;
} finally {
  await stopThrowawayServer();
}

function write(name: string, text: string): Promise<void> {
  return writeFile(fileURLToPath(new URL(`../../../${name}`, import.meta.url)), text);
}

function readMinutes(text: string): number {
  const minutes = Number(text);
  if (text.trim() === "" || !(minutes >= 0 && minutes <= 60)) throw new InvalidArgumentError("from 0 to 60");
  return minutes;
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

function results(outcomes: readonly Outcome[], graph: GraphMeasurement): string {
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
  const machine = {
    cores: cpus().length,
    load: loadavg(),
    processor: cpus()[0]?.model ?? "unknown",
    node: process.version,
  };
  return `${JSON.stringify({ measuredAt: new Date().toISOString(), machine, comparisons: comparisonsOfRun, graph: { ...graph, summaries: summaries(graph) } }, undefined, 2)}\n`;
}
