/**
 * A program of its own: asks a server as fast as it answers, over some connections, and tells how fast that was. Every
 * answer is looked at; one that is wrong ends the measurement. Orders and results go over the process's channel.
 */
import type { LoadAnswer, LoadOrder, LoadResult } from "./load-message.js";
import { type Connection, type HttpAnswer, openConnection } from "./connection.js";
import { quantile } from "../ratios.js";
import { type GraphRequest, requestStreams } from "./requests.js";

/** Every so many answers one is read as a whole; the others are looked through for an error. */
const READ_EVERY = 25;
const ERRORS = Buffer.from('"errors":');

const streamsOf = await requestStreams();
process.once("disconnect", () => process.exit());
process.on("message", (message) => {
  void load(message as LoadOrder)
    .then((result): LoadAnswer => ({ result }))
    .catch((error: unknown): LoadAnswer => ({ failure: error instanceof Error ? error.message : String(error) }))
    .then((answer) => process.send?.(answer));
});

interface Counted {
  readonly latencies: number[];
  readonly operations: Map<string, { requests: number; milliseconds: number }>;
}

async function load({ urls, source, seconds, connections }: LoadOrder): Promise<LoadResult> {
  const next = streamsOf(source);
  const counted: Counted = { latencies: [], operations: new Map() };
  const [some = ""] = Object.values(urls);
  const opened = await Promise.all(Array.from({ length: connections }, () => openConnection(new URL(some).origin)));
  const paths = new Map(Object.entries(urls).map(([name, url]) => [name, new URL(url).pathname]));
  const [begin, cpu] = [performance.now(), process.cpuUsage()];
  try {
    const until = begin + seconds * 1_000;
    await Promise.all(opened.map((connection) => askUntil(until, connection, paths, next, counted)));
  } finally {
    for (const connection of opened) connection.close();
  }
  const elapsed = performance.now() - begin;
  const { user, system } = process.cpuUsage(cpu);
  const sorted = Float64Array.from(counted.latencies).sort();
  return {
    requests: sorted.length,
    requestsPerSecond: (sorted.length / elapsed) * 1_000,
    ownCpu: (user + system) / 1_000 / elapsed,
    p50: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    p99: quantile(sorted, 0.99),
    operations: Object.fromEntries(
      [...counted.operations].map(([name, { requests, milliseconds }]) => [
        name,
        { requests, milliseconds: milliseconds / requests },
      ]),
    ),
  };
}

async function askUntil(
  until: number,
  connection: Connection,
  paths: ReadonlyMap<string, string>,
  next: () => GraphRequest,
  { latencies, operations }: Counted,
): Promise<void> {
  for (let begin = performance.now(); begin < until; begin = performance.now()) {
    const { operation, body, authorization } = next();
    const answer = await connection.post(paths.get(operation.name) ?? "/", body, authorization);
    const milliseconds = performance.now() - begin;
    check(operation, answer, latencies.length % READ_EVERY === 0);
    latencies.push(milliseconds);
    const sum = operations.get(operation.name) ?? { requests: 0, milliseconds: 0 };
    operations.set(operation.name, { requests: sum.requests + 1, milliseconds: sum.milliseconds + milliseconds });
  }
}

function check({ name, isWhole }: GraphRequest["operation"], { status, body }: HttpAnswer, isRead: boolean): void {
  const isGood = status === 200 && !body.includes(ERRORS);
  const isRight = isGood && (!isRead || isWhole((JSON.parse(body.toString("utf8")) as { data: never }).data));
  if (!isRight) throw new Error(`${name} was answered with ${status}: ${body.toString("utf8").slice(0, 400)}`);
}
