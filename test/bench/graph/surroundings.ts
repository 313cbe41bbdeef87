/** Everything that a measurement of the graph stands on, started in order and taken down in reverse, whatever happens. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TokenSubject } from "../../../gateway/caller/development/subject.js";
import { startConfiguredIssuer } from "../../shapes/configured-issuer.js";
import { type Country, readCountry } from "./data/country.js";
import { fillDatabase } from "./data/database.js";
import type { GraphOptions } from "./graph-options.js";
import { startFloor } from "./legs/floor.js";
import { askJit, startHive, startOpenSubgraphs } from "./legs/hive.js";
import { startInProcess } from "./legs/in-process.js";
import type { Leg } from "./legs/leg.js";
import { installPeers } from "./legs/peer-packages.js";
import { startSplit } from "./legs/split.js";
import { type LoadGenerator, startLoadGenerator } from "./load/load.js";
import { type PostgresCpu, postgresCpu } from "./postgres-cpu.js";

export interface Surroundings {
  /** Aborted where the bench is to end early. */
  readonly signal: AbortSignal;
  /** The legs that were asked for, and the floor as the last. */
  readonly legs: readonly Leg[];
  readonly load: LoadGenerator;
  readonly country: Country;
  readonly postgresCpu: PostgresCpu;
  /** What Hive's Rust planner answers together with its option `--jit`; null where it is no leg. */
  readonly jitAnswer: string | null;
  /** Values of the header `authorization`. */
  readonly authorizations: readonly string[];
  stop(): Promise<void>;
}

/** Callers who see what the public sees, and no more of it: the answers of all legs are the same. */
const CALLERS: readonly TokenSubject[] = [{ kind: "RESEARCHER" }, { kind: "CHAMBER" }, { kind: "AUDITOR" }];

type Stop = () => Promise<unknown>;

/** Starts all of it. @throws Error after what was started has been taken down again */
export async function openSurroundings(
  options: GraphOptions,
  signal: AbortSignal,
  tell: (line: string) => void,
): Promise<Surroundings> {
  const stops: Stop[] = [];
  const stop = async (): Promise<void> => {
    for (let next = stops.pop(); next; next = stops.pop()) await next();
  };
  const started = <Part extends { stop(): Promise<unknown> }>(part: Part): Part => {
    stops.push(() => part.stop());
    return part;
  };
  try {
    const [database, program] = await Promise.all([fillDatabase(tell), installPeers(tell)]);
    stops.push(() => database.drop());
    signal.throwIfAborted();
    const country = await readCountry(database.superuserUrl);
    const issuer = started(await startConfiguredIssuer());
    const folder = await mkdtemp(path.join(tmpdir(), "ortswahl-bench-"));
    stops.push(() => rm(folder, { recursive: true, force: true }));
    const inProcess = options.legs.filter((name) => name === "compiled" || name === "stock");
    // As files, while nobody is connected.
    const copies = new Map<string, Awaited<ReturnType<typeof database.copy>>>();
    for (const name of inProcess) copies.set(name, await database.copy());
    tell("Starting the legs");
    const open = started(await startOpenSubgraphs(database));
    const legs = await allStarted(
      [
        ...inProcess.map((name) =>
          startInProcess(name, copies.get(name) ?? database, path.join(folder, name), issuer.url),
        ),
        ...options.legs.filter((name) => name === "split").map(() => startSplit(database, issuer.url)),
        ...options.legs
          .filter((name) => name === "hive" || name === "hiveRust")
          .map((name) => startHive(name, program, open)),
        startFloor(database),
      ],
      stops,
    );
    signal.throwIfAborted();
    const authorizations = await Promise.all(CALLERS.map(async (caller) => `Bearer ${await issuer.tokenOf(caller)}`));
    const jitAnswer = options.legs.includes("hiveRust") ? await askJit(program, open) : null;
    const load = started(startLoadGenerator());
    const cpu = await postgresCpu(database.superuserUrl);
    return { signal, legs, load, country, postgresCpu: cpu, jitAnswer, authorizations, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Waits for all at once; where one fails, those that have started are taken down with the rest. */
async function allStarted(starting: readonly Promise<Leg>[], stops: Stop[]): Promise<readonly Leg[]> {
  const outcomes = await Promise.allSettled(starting);
  const legs = outcomes.flatMap((outcome) => (outcome.status === "fulfilled" ? [outcome.value] : []));
  stops.push(() => Promise.all(legs.map((leg) => leg.stop())));
  const failed = outcomes.find((outcome) => outcome.status === "rejected");
  if (failed) throw failed.reason;
  return legs;
}
