/** The program of `npm start`: reads the configuration, starts the hub, says where it listens, stops it gracefully. */
import "reflect-metadata";
import { pino } from "pino";
import { forgetUnusedCode } from "../subgraphs/runtime/compiled-code.js";
import { StartError } from "../subgraphs/runtime/database/server.js";
import { listenForTermination } from "../subgraphs/runtime/termination.js";
import { outliveForgottenFields } from "../subgraphs/runtime/unheard-failures.js";
import { hasDevelopmentIssuer } from "./caller/callers.js";
import { type Configuration, readConfiguration } from "./configuration.js";
import { type Hub, startHub } from "./hub.js";

const termination = listenForTermination(["SIGINT", "SIGTERM", "SIGHUP"]);
// A terminal that was closed takes no words any more; the database must be stopped all the same.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

const say = (line: string): void => void process.stdout.write(`${line}\n`);

try {
  const configuration = readConfiguration(process.env);
  const log = pino({ level: configuration.logLevel }, pino.destination({ dest: 2, sync: true }));
  outliveForgottenFields(log);
  forgetUnusedCode();
  if (!configuration.isProduction)
    say(`Development: ${acceptedTokens(configuration)}. Set NODE_ENV=production for real use.`);
  const hub = await startHub(configuration, log, (line) => say(`  ${line}`), termination.signal);
  sayWhere(hub);
  await termination.requested;
  say("Stopping");
  await hub.stop();
  say("Stopped");
  await termination.echoesFade();
} catch (error) {
  if (termination.signal.aborted) await termination.echoesFade();
  else {
    fail(error);
    process.exitCode = 1;
  }
}

function acceptedTokens(configuration: Configuration): string {
  if (configuration.oidcIssuer !== undefined) return "tokens of OIDC_ISSUER are accepted";
  return hasDevelopmentIssuer(configuration)
    ? "tokens of `npm run token` are accepted"
    : "no tokens are accepted, because HOST is not of this machine alone and OIDC_ISSUER is not set";
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

/** One clear line for what an operator can mend; anything else is a fault of the program and shows itself. */
function fail(error: unknown): void {
  if (error instanceof StartError)
    for (const line of [error.message, ...error.detail]) process.stderr.write(`${line}\n`);
  else
    process.stderr.write(
      `The hub failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
}
