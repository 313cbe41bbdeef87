/** The whole hub in one process: database, owners, gateway, server, put together in order and taken down in reverse. */
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { buildSchema } from "graphql";
import type { Logger } from "pino";
import { owners } from "../subgraphs/owners.js";
import { mintServiceCaller } from "../subgraphs/runtime/access/mint.js";
import type { StatementObserver } from "../subgraphs/runtime/database/data-source.js";
import { prepareDatabase } from "../subgraphs/runtime/database/prepare.js";
import { openDatabaseServer, StartError } from "../subgraphs/runtime/database/server.js";
import type { InnerClient } from "../subgraphs/runtime/inner/inner.js";
import { type RunningSubgraph, startSubgraph } from "../subgraphs/runtime/subgraph.js";
import { developmentKey } from "./caller/development-key.js";
import type { Configuration } from "./configuration.js";
import { openGraphDoor } from "./graphql.js";
import { hub as hubSubgraph } from "./hub/viewer.js";
import { createHubServer } from "./server.js";
import { type AskableSubgraph, createGateway, type QueryPlanObserver } from "./supergraph.js";

export interface Hub {
  /** Where it listens, such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Takes everything down in reverse order, the database last. */
  stop(): Promise<void>;
}

/** What a test or a measurement may watch. */
export interface HubObservers {
  readonly onStatement?: StatementObserver;
  readonly onQueryPlan?: QueryPlanObserver;
}

type Stop = () => Promise<void>;

/**
 * Starts the hub and waits until it can answer: database, tables, default data, feeds.
 * @param signal an abort ends the start at the next step; what was started is stopped
 * @throws StartError in one clear line for the operator
 */
export async function startHub(
  configuration: Configuration,
  log: Logger,
  onProgress: (line: string) => void,
  signal: AbortSignal,
  observers: HubObservers = {},
): Promise<Hub> {
  const stops: Stop[] = [];
  const stop: Stop = async () => {
    for (let next = stops.pop(); next; next = stops.pop()) await next();
  };
  try {
    await checkPort(configuration);
    const running = await startOwners(configuration, log, onProgress, stops, signal, observers);
    onProgress("Filling the subgraphs' copies of each other's public data");
    await Promise.race([Promise.all(running.map(({ filled }) => filled)), aborted(signal)]);
    signal.throwIfAborted();
    const server = await openServer(configuration, running, log, stops, observers);
    return { url: await listen(server, configuration, stops), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startOwners(
  { databaseUrl, dataDirectory }: Configuration,
  log: Logger,
  onProgress: (line: string) => void,
  stops: Stop[],
  signal: AbortSignal,
  { onStatement }: HubObservers,
): Promise<readonly RunningSubgraph[]> {
  const database = await openDatabaseServer({ databaseUrl, dataDirectory, onProgress });
  stops.push(() => database.stop());
  signal.throwIfAborted();
  const urls = await prepareDatabase(database.adminUrl, owners, onProgress);
  signal.throwIfAborted();
  const running = new Map<string, RunningSubgraph>();
  for (const owner of owners) {
    const inner = innerClientOf(owner.name, running);
    const started = await startSubgraph(owner, { databaseUrl: urls.get(owner.name) ?? "", inner, log, onStatement });
    stops.push(() => started.stop());
    running.set(owner.name, started);
  }
  return [...running.values()];
}

/** The inner door in one process: a direct call, with the asking owner's SERVICE caller. */
function innerClientOf(asking: string, running: ReadonlyMap<string, RunningSubgraph>): InnerClient {
  const caller = mintServiceCaller(asking);
  return {
    call: async (owner, operation, input) => {
      const asked = running.get(owner);
      if (!asked) throw new Error(`The owner ${owner} is not running yet.`);
      return asked.inner(caller, operation, input);
    },
  };
}

async function openServer(
  { isProduction, dataDirectory }: Configuration,
  running: readonly RunningSubgraph[],
  log: Logger,
  stops: Stop[],
  { onQueryPlan }: HubObservers,
): Promise<Server> {
  const subgraphs = new Map<string, AskableSubgraph>([
    ...running.map((subgraph) => [subgraph.name, subgraph] as const),
    [hubSubgraph.name, hubSubgraph],
  ]);
  const [supergraphSdl, apiSdl] = await Promise.all([readGenerated("supergraph"), readGenerated("api")]);
  const gateway = createGateway(supergraphSdl, subgraphs, log, onQueryPlan);
  const graph = await openGraphDoor(gateway, buildSchema(apiSdl), log);
  stops.push(() => graph.stop());
  // Development tokens are accepted in development only; in production no token is, until an issuer is configured.
  const key = isProduction ? null : await developmentKey(dataDirectory);
  const unreadiness = async () => (await Promise.all(running.map((subgraph) => subgraph.unreadiness()))).flat();
  return createHubServer({ graph, key, unreadiness, log });
}

/** The composed graph as committed. It lies beside the sources, not among the compiled files. */
const readGenerated = (name: "supergraph" | "api"): Promise<string> =>
  readFile(new URL(`../../schema/generated/${name}.graphql`, import.meta.url), "utf8");

/** Finds out that the port is taken before minutes go into a start. */
async function checkPort(configuration: Configuration): Promise<void> {
  if (configuration.port === 0) return;
  const stops: Stop[] = [];
  await listen(createServer(), configuration, stops);
  for (const stop of stops) await stop();
}

async function listen(server: Server, { host, port }: Configuration, stops: Stop[]): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(new StartError(whyNotListening(error, host, port))));
    server.listen(port, host, resolve);
  });
  stops.push(() => close(server));
  const { port: actual } = server.address() as AddressInfo;
  return `http://${host.includes(":") ? `[${host}]` : host}:${actual}`;
}

function whyNotListening(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === "EADDRINUSE")
    return `Port ${port} on ${host} is taken by another program. Set PORT to a free one.`;
  if (error.code === "EACCES") return `Port ${port} on ${host} needs more rights. Set PORT to one above 1023.`;
  return `The hub cannot listen on ${host}, port ${port} (${error.code ?? "unknown"}). Set HOST and PORT.`;
}

/** How long requests in hand may take once the hub is asked to stop. */
const GRACE_MS = 5_000;

async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const force = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await closed;
  clearTimeout(force);
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
