/** How the measurement of the graph is told: promises and ratios as a table, everything as data. */
import type { GraphMeasurement } from "./graph-bench.js";
import { LEGS, type LegName } from "./legs/leg.js";
import type { MemoryGrowth } from "./memory-growth.js";
import { medianOf } from "./ratios.js";
import type { Measured } from "./rounds.js";

/** What a ratio is to be: the issue of the bench is whether it is. */
export interface GraphPromise {
  readonly words: string;
  readonly ratio: string;
  readonly least?: number;
  readonly most?: number;
}

/** Times the requests per second of a peer, and times the floor's time per request. */
export const GRAPH_PROMISES: readonly GraphPromise[] = [
  { words: "in process, requests/s against Hive Gateway", ratio: "inProcessVsHive", least: 5 },
  { words: "in process, requests/s against Hive's Rust planner", ratio: "inProcessVsHiveRust", least: 2.5 },
  { words: "split, requests/s against Hive Gateway", ratio: "splitVsHive", least: 2.5 },
  { words: "portrait, time per request against SQL by hand", ratio: "portraitVsFloor", most: 1.7 },
  { words: "totals, time per request against SQL by hand", ratio: "totalsVsFloor", most: 1.7 },
  { words: "jobs, time per request against SQL by hand", ratio: "jobsVsFloor", most: 1.7 },
];

const figureOf = ({ ratios, furtherRatios }: GraphMeasurement, name: string): number | undefined =>
  ({ ...furtherRatios, ...ratios })[name];

/** Whether it holds; a ratio that was not measured breaks none. */
export function isPromiseKept(promise: GraphPromise, measurement: GraphMeasurement): boolean {
  const figure = figureOf(measurement, promise.ratio);
  return figure === undefined || (figure >= (promise.least ?? 0) && figure <= (promise.most ?? Infinity));
}

/** Lines for eyes. */
export function describeGraph(measurement: GraphMeasurement): string {
  const { furtherRatios, memory, inside, growth, jitAnswer } = measurement;
  const promised = GRAPH_PROMISES.flatMap((promise) => {
    const figure = figureOf(measurement, promise.ratio);
    if (figure === undefined) return [];
    const limit = promise.least === undefined ? `≤ ${promise.most ?? ""}` : `≥ ${promise.least}`;
    return [
      [`Graph: ${promise.words}`, figure.toFixed(2), limit, isPromiseKept(promise, measurement) ? "kept" : "MISSED"],
    ];
  });
  const others = Object.entries(furtherRatios).map(([name, figure]) => [`Graph: ${name}`, figure.toFixed(2), "", ""]);
  const grown = growth
    ? [
        `New documents: ${growth.documents}; heap in the second half × ${growth.secondHalf.toFixed(3)}, ${residentLine(growth)}`,
      ]
    : [];
  return [
    ...aligned([...promised, ...others]),
    "",
    ...aligned([
      [
        "",
        "asked",
        "requests/s",
        "p50 ms",
        "p95 ms",
        "p99 ms",
        "CPU ms",
        "PostgreSQL ms",
        "load ms",
        "idle ms",
        "RSS MB",
        "heap MB",
      ],
      ...summaries(measurement).map(({ leg, asked, figures }) => [
        LEGS[leg],
        asked,
        ...figures.map((figure) => figure.toFixed(figure < 100 ? 2 : 0)),
        String(memory[leg]?.rss ?? ""),
        String(memory[leg]?.heapUsed ?? ""),
      ]),
    ]),
    "",
    ...inside.map(({ leg, asked, packages }) => `${LEGS[leg]}, ${asked}: ${largest(packages)}`),
    ...inside.filter(({ asked }) => asked === "mix").map(({ leg, statements }) => statementLine(leg, statements)),
    ...grown,
    ...(jitAnswer === null ? [] : [`Hive's Rust planner with --jit answers: ${jitAnswer}`]),
  ].join("\n");
}

function residentLine({ samples }: MemoryGrowth): string {
  const ends = [samples.at(samples.length / 2), samples.at(-1)].map(
    (sample) => `${sample?.rssMegabytes.toFixed(0)} MB`,
  );
  const gathered = Math.max(...samples.map(({ gatheredMegabytes }) => gatheredMegabytes));
  return `with garbage up to ${gathered.toFixed(0)} MB; resident memory ${ends.join(" → ")}`;
}

/** Medians of the rounds by leg and what it was asked. */
export function summaries({ rounds }: GraphMeasurement) {
  const groups = Map.groupBy(rounds.flat(), ({ leg, only }) => `${leg} ${only ?? ""}`);
  return [...groups.values()]
    .map((measured) => {
      const median = (of: (one: Measured) => number): number => medianOf(measured.map(of));
      return {
        leg: measured[0]!.leg,
        asked: measured[0]!.only ?? "mix",
        figures: [
          median((one) => one.requestsPerSecond),
          median((one) => one.p50),
          median((one) => one.p95),
          median((one) => one.p99),
          median((one) => one.cpuPerRequest),
          median((one) => one.postgresCpuPerRequest ?? NaN),
          median((one) => (one.ownCpu * 1_000) / one.requestsPerSecond),
          median((one) => one.idlePerRequest),
        ] as const,
      };
    })
    .sort((one, other) => orderOf(one) - orderOf(other));
}

const orderOf = ({ leg, asked }: { readonly leg: LegName; readonly asked: string }): number =>
  Object.keys(LEGS).indexOf(leg) + (asked === "mix" ? 0 : Object.keys(LEGS).length);

/** The packages that took most, in milliseconds of a request. */
const largest = (packages: Readonly<Record<string, number>>): string =>
  Object.entries(packages)
    .slice(0, 12)
    .map(([name, time]) => `${name} ${time.toFixed(2)}`)
    .join(", ");

const statementLine = (leg: LegName, statements: Readonly<Record<string, number>>): string =>
  `${LEGS[leg]}, statements a request: ${Object.entries(statements)
    .map(([name, count]) => `${name} ${count}`)
    .join(", ")}`;

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const width = (column: number): number => Math.max(0, ...rows.map((cells) => cells[column]?.length ?? 0));
  return rows.map(([first = "", ...others]) =>
    [first.padEnd(width(0)), ...others.map((cell, place) => cell.padStart(width(place + 1)))].join("  ").trimEnd(),
  );
}
