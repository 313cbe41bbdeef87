/** The hub's process: database and owners as far as they run here, gateway, server; taken down in reverse order. */
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { buildSchema, type GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { z } from "zod";
import { owners } from "../subgraphs/owners.js";
import { schemaOf } from "../subgraphs/runtime/subgraph.js";
import type { StatementObserver } from "../subgraphs/runtime/database/data-source.js";
import { close, listen } from "../subgraphs/runtime/listening.js";
import { apiKeyReader } from "./caller/api-key-reader.js";
import { type Callers, openCallers } from "./caller/callers.js";
import type { Configuration } from "./configuration.js";
import { findGatewayDatabase, type GatewayDatabase, openGatewayDatabase } from "./database/gateway-database.js";
import { openGraphDoor } from "./graphql.js";
import { hub as hubSubgraph, openHub } from "./hub/subgraph.js";
import type { AdmissionSettings } from "./limits/admission.js";
import { openRateLimits } from "./limits/rate-limits.js";
import { readTrustedDocuments } from "./limits/trusted-documents.js";
import { checkProduction, missingForGateway } from "./production.js";
import type { OwnedRoute } from "./routes.js";
import { createHubServer } from "./server.js";
import { startSubgraphs, type Stop } from "./subgraphs.js";
import { createGateway, type GraphSubgraph, type HubSubgraph, type QueryPlanObserver } from "./supergraph.js";

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
    const ownerNames = owners.map(({ name }) => name);
    checkProduction(configuration, missingForGateway(configuration, ownerNames));
    await checkPort(configuration);
    const graph = await readGraph(configuration);
    const started = await startSubgraphs({ configuration, owners, log, onProgress, stops, signal, observers });
    const running = started.subgraphs;
    const database = openGatewayDatabase(await findGatewayDatabase(configuration, started.gatewayUrl));
    stops.push(() => database.stop());
    onProgress("Filling the subgraphs' copies of each other's public data");
    await Promise.race([Promise.all(running.map(({ filled }) => filled)), aborted(signal)]);
    signal.throwIfAborted();
    const ways = { readApiKey: apiKeyReader(database, log), holdsRealHouseholds: () => holdsRealHouseholds(running) };
    const callers = await openCallers(configuration, ways, log);
    stops.push(() => callers.stop());
    const server = await openServer({ configuration, graph, running, database, callers, log, stops, observers });
    const url = await listen(server, configuration);
    stops.push(() => close(server));
    await callers.developmentIssuer?.begin(url);
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface ServerParts {
  readonly configuration: Configuration;
  readonly graph: Graph;
  readonly running: readonly HubSubgraph[];
  readonly database: GatewayDatabase;
  readonly callers: Callers;
  readonly log: Logger;
  readonly stops: Stop[];
  readonly observers: HubObservers;
}

async function openServer(parts: ServerParts): Promise<Server> {
  const { configuration, running, database, callers, log, stops } = parts;
  const { supergraphSdl, apiSchema, settings } = parts.graph;
  const asked = new Map<string, GraphSubgraph>(running.map((subgraph) => [subgraph.name, subgraph]));
  const subgraphs = new Map([...asked, [hubSubgraph.name, openHub(asked, log)]]);
  const { execution, isProduction } = configuration;
  const showsPlans = !isProduction;
  const gateway = createGateway({ supergraphSdl, subgraphs, execution, log, showsPlans, ...parts.observers });
  const graph = await openGraphDoor({ gateway, apiSchema, settings, log });
  stops.push(() => graph.stop());
  const limits = openRateLimits(database, configuration, log);
  stops.push(async () => limits.stop());
  const unreadiness = async () => (await Promise.all([...running, database].map((part) => part.unreadiness()))).flat();
  return createHubServer({
    graph,
    routes: ownedRoutes(running),
    readCaller: callers.read,
    developmentIssuer: callers.developmentIssuer,
    accountOf: limits.accountOf,
    unreadiness,
    headers: configuration,
    log,
  });
}

interface Graph {
  readonly supergraphSdl: string;
  readonly apiSchema: GraphQLSchema;
  readonly settings: AdmissionSettings;
}

/** What of the graph lies in files. @throws StartError for trusted documents that it could not answer */
async function readGraph({ trustedDocuments, hasIntrospection }: Configuration): Promise<Graph> {
  const [supergraphSdl, apiSdl] = await Promise.all([readGenerated("supergraph"), readGenerated("api")]);
  const apiSchema = buildSchema(apiSdl);
  const trusted = trustedDocuments === undefined ? null : readTrustedDocuments(trustedDocuments, apiSchema);
  const settings = { trustedDocuments: trusted, hasIntrospection, restricted: restrictedFields() };
  return { supergraphSdl, apiSchema, settings };
}

/** The fields that need a scope, as their owners declare them. */
function restrictedFields(): ReadonlySet<string> {
  const tables = [...owners.filter(({ schema }) => schema).map((owner) => schemaOf(owner).access), hubSubgraph.access];
  const declared = tables.flatMap((table) => [...table]);
  return new Set(declared.filter(([, scopes]) => scopes.length > 0).map(([coordinate]) => coordinate));
}

/** Asks the owner of the households whether one of them is real. Throws where it does not answer. */
async function holdsRealHouseholds(running: readonly HubSubgraph[]): Promise<boolean> {
  const owner = running.find(({ name }) => name === "refugees");
  return z.boolean().parse(await owner?.inner("holdsRealHouseholds", null));
}

/** The owners' routes as this program declares them, each with its owner as it runs here or elsewhere. */
const ownedRoutes = (running: readonly HubSubgraph[]): readonly OwnedRoute[] =>
  running.flatMap((owner) => {
    const { routes = [] } = owners.find(({ name }) => name === owner.name) ?? {};
    return routes.map((route) => ({ route, owner }));
  });

/** The composed graph as committed. It lies beside the sources, not among the compiled files. */
const readGenerated = (name: "supergraph" | "api"): Promise<string> =>
  readFile(new URL(`../../schema/generated/${name}.graphql`, import.meta.url), "utf8");

/** Finds out that the port is taken before minutes go into a start. */
async function checkPort(configuration: Configuration): Promise<void> {
  if (configuration.port === 0) return;
  const server = createServer();
  await listen(server, configuration);
  await close(server);
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
