/** Measures all legs in rounds, each in an order of its own. Knows what is asked of whom, not what the figures mean. */
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
}

/** What was measured in one round; only this is compared with each other. */
export type Round = readonly Measured[];

const CONNECTIONS = 16;
const SEED = 20_261_126;

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
  tell("Warming up");
  for (const { leg, only } of tasks)
    await measure(surroundings, { leg, only }, SEED, only === null ? options.warmUpSeconds : options.warmUpSeconds / 4);
  const rounds: Round[] = [];
  const isTime = (): boolean => {
    const spent = (performance.now() - since) / 1_000;
    const next = tasks.length * options.roundSeconds * 1.1;
    return rounds.length < options.rounds.least || spent + next < options.deadlineSeconds;
  };
  while (rounds.length < options.rounds.most && isTime()) {
    tell(`Round ${rounds.length + 1}`);
    const round: Measured[] = [];
    for (const task of shuffled(tasks, chances))
      round.push(await measure(surroundings, task, SEED + rounds.length + 1, options.roundSeconds));
    rounds.push(round);
  }
  return rounds;
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
  const source = { only, seed, country, authorizations };
  const result = await load.measure({ urls, source, seconds, connections: CONNECTIONS }).catch((error: unknown) => {
    throw new Error(`${leg.name}: ${error instanceof Error ? error.message : String(error)}`);
  });
  const [after, postgresAfter] = [await usageOf(leg), await postgresCpu()];
  const cpuPerRequest = (after.cpuMicroseconds - before.cpuMicroseconds) / 1_000 / result.requests;
  const postgresCpuPerRequest =
    postgresBefore === null || postgresAfter === null ? null : (postgresAfter - postgresBefore) / result.requests;
  return { ...result, leg: leg.name, only, cpuPerRequest, postgresCpuPerRequest };
}
