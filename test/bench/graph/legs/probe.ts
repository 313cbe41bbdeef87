/**
 * Loaded before the program of a measured process, by `--import`: tells over the process's channel what the process has
 * used, and ends the process when the bench has gone. The program itself runs as it does for users.
 */
import { Session } from "node:inspector/promises";
import type { StatementPipeline } from "../../../../subgraphs/runtime/database/statement-pipeline.js";
import { selfTimes } from "../profile/self-times.js";
import type { Answer, Question } from "./probe-message.js";

/** By this variable the process is told that it speaks with PostgreSQL, and that its statements are to be counted. */
const COUNTS_STATEMENTS = "BENCH_COUNTS_STATEMENTS";
/** What the owners' readers of feeds and the job queues ask every second, whoever asks the graph. */
const OF_NO_REQUEST = /feed_cursor|feed_epoch|tombstone|pgboss|graphile|_jobs\b/;
/** Microseconds between two looks at the stack. */
const SAMPLING_INTERVAL = 500;

let statements = 0;
let session: Session | null = null;

if (process.env[COUNTS_STATEMENTS]) await countStatements();
process.on("message", (message) => void answer(message as Question).then((given) => process.send?.(given)));
process.once("disconnect", () => process.exit());
// The channel alone keeps no process alive.
process.channel?.unref();

async function answer({ number, what }: Question): Promise<Answer> {
  if (what === "collect") globalThis.gc?.();
  if (what === "profile") await startProfile();
  const profile = what === "profiled" ? await stopProfile() : undefined;
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed } = process.memoryUsage();
  return { number, cpuMicroseconds: user + system, rss, heapUsed, statements, ...(profile ? { profile } : {}) };
}

async function startProfile(): Promise<void> {
  session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.setSamplingInterval", { interval: SAMPLING_INTERVAL });
  await session.post("Profiler.start");
}

async function stopProfile(): Promise<Answer["profile"]> {
  if (!session) throw new Error("No profile was begun.");
  const { profile } = await session.post("Profiler.stop");
  session.disconnect();
  return selfTimes(profile);
}

type Sent = string | { readonly text?: string } | Pick<StatementPipeline, "statements">;

function textsOf(sent: unknown): readonly string[] {
  const query = sent as Sent;
  if (typeof query === "string") return [query];
  return "statements" in query ? query.statements.map(({ known }) => known.text) : [query.text ?? ""];
}

/** The driver's own entry, past which nothing of this process reaches PostgreSQL. */
async function countStatements(): Promise<void> {
  const { default: pg } = await import("pg");
  const client = pg.Client.prototype as { query: (...parameters: unknown[]) => unknown };
  const original = client.query;
  client.query = function counted(...parameters) {
    statements += textsOf(parameters[0]).filter((text) => !OF_NO_REQUEST.test(text)).length;
    return original.apply(this, parameters);
  };
}
