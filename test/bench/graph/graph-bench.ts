/** The graph, measured side by side: who answers the same operations over the same data how fast. */
import type { GraphOptions } from "./graph-options.js";
import { type LegName, usageOf } from "./legs/leg.js";
import { FLOOR_OPERATIONS } from "./legs/floor.js";
import { measureGrowth, type MemoryGrowth } from "./memory-growth.js";
import { measureRounds, type Round } from "./rounds.js";
import { ratioOf } from "./ratios.js";
import { findDifferences } from "./sameness.js";
import { openSurroundings, type Surroundings } from "./surroundings.js";
import { type LegInside, lookInside } from "./profile/look-inside.js";

/** Requests per second against each other, higher is better; and times per request against the floor, lower is better. */
export interface GraphRatios {
  readonly inProcessVsHive: number;
  readonly splitVsHive: number;
  readonly portraitVsFloor: number;
  readonly totalsVsFloor: number;
  readonly jobsVsFloor: number;
}

export interface GraphMeasurement {
  readonly ratios: GraphRatios;
  /** Ratios that only the long form has. */
  readonly furtherRatios: Readonly<Record<string, number>>;
  readonly rounds: readonly Round[];
  /** Megabytes of each leg's processes together after the rounds, the garbage collected. */
  readonly memory: Readonly<Partial<Record<LegName, { readonly rss: number; readonly heapUsed: number }>>>;
  /** Profiles and statements; empty in the short form. */
  readonly inside: readonly LegInside[];
  readonly growth: MemoryGrowth | null;
  readonly jitAnswer: string | null;
}

/** The run of the bench that a measurement is part of. */
export interface Run {
  /** When it began, as `performance.now()`. */
  readonly since: number;
  /** Aborted where it is to end early; everything is taken down then too. */
  readonly signal: AbortSignal;
  readonly tell: (line: string) => void;
}

/**
 * Measures. A PostgreSQL of the bench's own must run.
 * @throws Error where a leg answers wrongly or otherwise than the others
 */
export async function measureGraph(options: GraphOptions, { since, signal, tell }: Run): Promise<GraphMeasurement> {
  const surroundings = await openSurroundings(options, signal, tell);
  try {
    tell("Comparing the legs' answers");
    const differences = await findDifferences(surroundings);
    if (differences.length > 0) throw new Error(`The legs do not answer alike:\n${differences.slice(0, 5).join("\n")}`);
    const rounds = await measureRounds(surroundings, options, since, tell);
    const memory = await memoryOf(surroundings);
    const inside = options.isProfiled ? await lookInside(surroundings, tell) : [];
    const growth = options.memoryMinutes > 0 ? await measureGrowth(surroundings, options.memoryMinutes, tell) : null;
    return {
      ratios: ratiosOf(rounds),
      furtherRatios: furtherRatiosOf(rounds, options),
      rounds,
      memory,
      inside,
      growth,
      jitAnswer: surroundings.jitAnswer,
    };
  } finally {
    tell("Taking everything down");
    await surroundings.stop();
  }
}

const BYTES_PER_MEGABYTE = 1_048_576;

async function memoryOf({ legs }: Surroundings): Promise<GraphMeasurement["memory"]> {
  const used = await Promise.all(legs.map(async (leg) => [leg.name, await usageOf(leg, true)] as const));
  return Object.fromEntries(
    used.map(([name, { rss, heapUsed }]) => [
      name,
      { rss: Math.round(rss / BYTES_PER_MEGABYTE), heapUsed: Math.round(heapUsed / BYTES_PER_MEGABYTE) },
    ]),
  );
}

/** Requests per second of one round by leg and operation, `mix` for the mix. */
const figuresOf = (round: Round): Readonly<Record<string, number>> =>
  Object.fromEntries(round.map(({ leg, only, requestsPerSecond }) => [`${leg} ${only ?? "mix"}`, requestsPerSecond]));

/** The medians of the ratios of the rounds. */
export function ratiosOf(rounds: readonly Round[]): GraphRatios {
  const figures = rounds.map(figuresOf);
  // With so many connections that never rest, a request's time is the inverse of the requests per second.
  const floor = (operation: string): number => ratioOf(figures, `floor ${operation}`, `compiled ${operation}`);
  return {
    inProcessVsHive: ratioOf(figures, "compiled mix", "hive mix"),
    splitVsHive: ratioOf(figures, "split mix", "hive mix"),
    portraitVsFloor: floor(FLOOR_OPERATIONS.portrait),
    totalsVsFloor: floor(FLOOR_OPERATIONS.totals),
    jobsVsFloor: floor(FLOOR_OPERATIONS.jobs),
  };
}

function furtherRatiosOf(rounds: readonly Round[], { legs }: GraphOptions): Readonly<Record<string, number>> {
  const figures = rounds.map(figuresOf);
  return {
    ...(legs.includes("hiveRust")
      ? {
          inProcessVsHiveRust: ratioOf(figures, "compiled mix", "hiveRust mix"),
          splitVsHiveRust: ratioOf(figures, "split mix", "hiveRust mix"),
        }
      : {}),
    ...(legs.includes("stock") ? { compiledVsStock: ratioOf(figures, "compiled mix", "stock mix") } : {}),
  };
}
