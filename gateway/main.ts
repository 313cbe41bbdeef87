/** The program of `npm start`: reads the configuration, starts the hub, says where it listens, stops it gracefully. */
import "reflect-metadata";
import { pino } from "pino";
import { StartError } from "../subgraphs/runtime/database/server.js";
import { readConfiguration } from "./configuration.js";
import { type Hub, startHub } from "./hub.js";

const stopping = new AbortController();

// Signals come more than once: to the whole process group, and again from the parent. The first one counts.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stopping.abort());
// A terminal that was closed takes no words any more; the database must be stopped all the same.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

const say = (line: string): void => void process.stdout.write(`${line}\n`);

try {
  const configuration = readConfiguration(process.env);
  const log = pino({ level: configuration.logLevel }, pino.destination({ dest: 2, sync: true }));
  if (!configuration.isProduction)
    say("Development: tokens of `npm run token` are accepted. Set NODE_ENV=production for real use.");
  const hub = await startHub(configuration, log, (line) => say(`  ${line}`), stopping.signal);
  sayWhere(hub);
  await untilStopped();
  say("Stopping");
  await hub.stop();
  say("Stopped");
} catch (error) {
  if (!stopping.signal.aborted) {
    fail(error);
    process.exitCode = 1;
  }
}

function sayWhere({ url }: Hub): void {
  say(`Ortswahl is ready: ${url}`);
  for (const [path, what] of [
    ["graphql", "the graph, by POST"],
    ["explore", "queries to try in the browser"],
    ["readyz", "health, beside /livez and /metrics"],
  ])
    say(`  ${url}/${path}  ${what}`);
  say("Ctrl-C stops it.");
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    if (stopping.signal.aborted) resolve();
    else stopping.signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

/** One clear line for what an operator can mend; anything else is a fault of the program and shows itself. */
function fail(error: unknown): void {
  if (error instanceof StartError)
    for (const line of [error.message, ...error.detail]) process.stderr.write(`${line}\n`);
  else
    process.stderr.write(
      `The hub failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
}
