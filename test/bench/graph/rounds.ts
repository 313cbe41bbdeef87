/** Measures all legs in rounds, each in an order of its own. Knows what is asked of whom, not what the figures mean. */
import { cpus } from "node:os";
import { chancesOf } from "../chances.js";
import type { GraphOptions } from "./graph-options.js";
import { FLOOR_OPERATIONS } from "./legs/floor.js";
import { type Leg, type LegName, usageOf } from "./legs/leg.js";
import type { LoadResult } from "./load/load-message.js";
import { OPERATIONS } from "./load/operations.js";
import { shuffled } from "./ratios.js";
import type { Surroundings } from "./surroundings.js";

/** A leg is asked the mix, or one operation alone. */
export interface Task {
  readonly leg: Leg;
  readonly only: string | null;
}

export interface Measured extends LoadResult {
  readonly leg: LegName;
  readonly only: string | null;
  /** Milliseconds on the processor for one request, of the leg's processes together; PostgreSQL's is not in it. */
  readonly cpuPerRequest: number;
  /** The same of PostgreSQL; null where the system does not tell. */
  readonly postgresCpuPerRequest: number | null;
  /** Milliseconds for one request in which a processor of the machine had nothing to do, of all processors together. */
  readonly idlePerRequest: number;
}

/** What was measured in one round; only this is compared with each other. */
export type Round = readonly Measured[];

const CONNECTIONS = 16;
const SEED = 20_261_126;
/** Before and after each measurement processes are asked, and the last requests answered. */
const OVERHEAD = 1.15;

/** Graphs are asked the mix; the hub and the floor also each operation that the floor knows. */
export function tasksOf(legs: readonly Leg[]): readonly Task[] {
  const floored = legs.filter(({ name }) => name === "compiled" || name === "floor");
  return [
    ...legs.filter(({ name }) => name !== "floor").map((leg) => ({ leg, only: null })),
    ...floored.flatMap((leg) => Object.values(FLOOR_OPERATIONS).map((only) => ({ leg, only }))),
  ];
}

/** Warms all legs up, then measures round after round. @param since when the bench began, as `performance.now()` */
export async function measureRounds(
  surroundings: Surroundings,
  options: GraphOptions,
  since: number,
  tell: (line: string) => void,
): Promise<readonly Round[]> {
  const tasks = tasksOf(surroundings.legs);
  const chances = chancesOf(SEED);
  const secondsLeft = (): number => options.deadlineSeconds - (performance.now() - since) / 1_000;
  const secondsOfRound = tasks.length * options.roundSeconds * OVERHEAD;
  const seconds = warmUpSeconds(options, tasks, secondsLeft() - options.rounds.most * secondsOfRound);
  tell(`Warming up, ${Math.round(seconds)} s of the mix for each leg`);
  for (const task of tasks) await measure(surroundings, task, SEED, seconds * warmUpShare(task));
  const rounds: Round[] = [];
  const isTime = (): boolean => rounds.length < options.rounds.least || secondsLeft() > secondsOfRound;
  while (rounds.length < options.rounds.most && isTime()) {
    tell(`Round ${rounds.length + 1}`);
    const round: Measured[] = [];
    for (const task of shuffled(tasks, chances))
      round.push(await measure(surroundings, task, SEED + rounds.length + 1, options.roundSeconds));
    rounds.push(round);
  }
  return rounds;
}

/** An operation alone is warm sooner than the mix. */
const warmUpShare = ({ only }: Task): number => (only === null ? 1 : 1 / 4);

/** What the seconds that there are come to for a leg's mix. */
function warmUpSeconds(
  { warmUpSeconds: { least, most } }: GraphOptions,
  tasks: readonly Task[],
  there: number,
): number {
  const shares = tasks.reduce((sum, task) => sum + warmUpShare(task), 0);
  return Math.min(most, Math.max(least, there / shares / OVERHEAD));
}

/** Asks a leg for some seconds. @param seed the same for all legs of a round: they are asked the same */
export async function measure(
  { signal, load, country, authorizations, postgresCpu }: Surroundings,
  { leg, only }: Task,
  seed: number,
  seconds: number,
): Promise<Measured> {
  signal.throwIfAborted();
  const urls = Object.fromEntries(OPERATIONS.map(({ name }) => [name, leg.urlOf(name)]));
  const [before, postgresBefore] = [await usageOf(leg), await postgresCpu()];
  const idleBefore = idleMilliseconds();
  const source = { only, seed, country, authorizations };
  const result = await load.measure({ urls, source, seconds, connections: CONNECTIONS }).catch((error: unknown) => {
    throw new Error(`${leg.name}: ${error instanceof Error ? error.message : String(error)}`);
  });
  const idlePerRequest = (idleMilliseconds() - idleBefore) / result.requests;
  const [after, postgresAfter] = [await usageOf(leg), await postgresCpu()];
  const cpuPerRequest = (after.cpuMicroseconds - before.cpuMicroseconds) / 1_000 / result.requests;
  const postgresCpuPerRequest =
    postgresBefore === null || postgresAfter === null ? null : (postgresAfter - postgresBefore) / result.requests;
  return { ...result, leg: leg.name, only, cpuPerRequest, postgresCpuPerRequest, idlePerRequest };
}

const idleMilliseconds = (): number => cpus().reduce((sum, { times }) => sum + times.idle, 0);
