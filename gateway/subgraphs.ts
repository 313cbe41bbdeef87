/**
 * Which owners run in this process and which in their own: one with a URL is remote, one without is local. Starts the
 * local ones on a database, and opens none where all are remote.
 */
import type { Logger } from "pino";
import { mintServiceCaller } from "../subgraphs/runtime/access/mint.js";
import { GATEWAY } from "../subgraphs/runtime/access/signature.js";
import type { StatementObserver } from "../subgraphs/runtime/database/data-source.js";
import { prepareDatabase } from "../subgraphs/runtime/database/prepare.js";
import { openDatabaseServer, StartError } from "../subgraphs/runtime/database/server.js";
import type { InnerClient } from "../subgraphs/runtime/inner/inner.js";
import { askedBy } from "../subgraphs/runtime/inner/partners.js";
import { remoteInnerClient } from "../subgraphs/runtime/inner/remote-client.js";
import { type RemoteProcess, remoteProcess } from "../subgraphs/runtime/inner/remote-process.js";
import { type RunningSubgraph, startSubgraph, type Subgraph } from "../subgraphs/runtime/subgraph.js";
import { callKey, type Configuration } from "./configuration.js";
import { variableOf } from "./owner-variables.js";
import { gatewaySchema } from "./database/gateway-schema.js";
import { remoteSubgraph } from "./remote.js";
import type { HubSubgraph } from "./supergraph.js";

export type Stop = () => Promise<void>;

/** What starting takes. */
export interface StartParts {
  readonly configuration: Configuration;
  readonly owners: readonly Subgraph[];
  readonly log: Logger;
  readonly onProgress: (line: string) => void;
  /** What to do at the end, last first; added to as things start. */
  readonly stops: Stop[];
  readonly signal: AbortSignal;
  readonly observers: { readonly onStatement?: StatementObserver };
}

/** What was started. */
export interface StartedSubgraphs {
  readonly subgraphs: readonly HubSubgraph[];
  /** The database with the gateway's own role, where this process has prepared one. Secret. */
  readonly gatewayUrl: string | undefined;
}

/**
 * Starts the owners of this process and connects to the others, in their order.
 * @throws StartError in one clear line for the operator
 */
export async function startSubgraphs(parts: StartParts): Promise<StartedSubgraphs> {
  const { configuration, owners, stops } = parts;
  checkPlaces(configuration, owners);
  const isRemote = ({ name }: Subgraph): boolean => configuration.subgraphUrls.has(name);
  const remotes = owners.filter(isRemote).map(({ name }) => {
    const subgraph = remoteSubgraph(name, processOf(configuration, GATEWAY, name), mintServiceCaller(GATEWAY));
    stops.push(() => subgraph.stop());
    return subgraph;
  });
  const locals = owners.filter((owner) => !isRemote(owner));
  if (locals.length === 0) return { subgraphs: remotes, gatewayUrl: undefined };
  const { subgraphs, gatewayUrl } = await startLocals(parts, locals);
  return { subgraphs: [...remotes, ...subgraphs], gatewayUrl };
}

/** The inner door to owners in processes of their own. */
export interface RemoteInner {
  readonly client: InnerClient;
  readonly isRemote: (owner: string) => boolean;
  close(): void;
}

/** What an owner asks the others' processes by, as far as those that it asks have a URL. */
export function remoteInnerOf(
  configuration: Configuration,
  asking: Subgraph,
  owners: readonly Subgraph[],
): RemoteInner {
  const remote = askedBy(asking, owners).filter((name) => configuration.subgraphUrls.has(name));
  const processes = new Map(remote.map((name) => [name, processOf(configuration, asking.name, name)]));
  return {
    client: remoteInnerClient(mintServiceCaller(asking.name), processes),
    isRemote: (owner) => processes.has(owner),
    close: () => {
      for (const process of processes.values()) process.close();
    },
  };
}

/** @throws StartError for a URL of nobody, and for a remote owner that would have to ask this process */
function checkPlaces({ subgraphUrls }: Configuration, owners: readonly Subgraph[]): void {
  for (const name of subgraphUrls.keys())
    if (!owners.some((owner) => owner.name === name))
      throw new StartError(
        `${variableOf("SUBGRAPH_URL_", name)} names no owner; owners are ${owners.map((owner) => owner.name).join(", ")}.`,
      );
  for (const owner of owners.filter(({ name }) => subgraphUrls.has(name)))
    for (const asked of askedBy(owner, owners).filter((name) => !subgraphUrls.has(name)))
      throw new StartError(
        `${owner.name} runs in a process of its own and asks ${asked}, which only such a process can answer: set ${variableOf("SUBGRAPH_URL_", asked)} too.`,
      );
}

const processOf = (configuration: Configuration, sender: string, receiver: string): RemoteProcess =>
  remoteProcess({
    url: configuration.subgraphUrls.get(receiver) ?? "",
    sender,
    receiver,
    key: callKey(configuration, sender, receiver),
  });

async function startLocals(parts: StartParts, locals: readonly Subgraph[]): Promise<StartedSubgraphs> {
  const { configuration, owners, log, onProgress, stops, signal, observers } = parts;
  const database = await openDatabaseServer({ ...configuration, onProgress });
  stops.push(() => database.stop());
  signal.throwIfAborted();
  // A gateway with a database of its own was told the password there, which stays.
  const isGatewayHere = !configuration.ownerDatabaseUrls.has(gatewaySchema.name);
  const schemas = [...locals, ...(isGatewayHere ? [gatewaySchema] : [])];
  const urls = await prepareDatabase(database.adminUrl, schemas, onProgress);
  signal.throwIfAborted();
  const running = new Map<string, RunningSubgraph>();
  for (const owner of locals) {
    const remote = remoteInnerOf(configuration, owner, owners);
    stops.push(async () => remote.close());
    const inner = innerClientOf(owner.name, running, remote);
    const started = await startSubgraph(owner, { databaseUrl: urls.get(owner.name) ?? "", inner, log, ...observers });
    stops.push(() => started.stop());
    running.set(owner.name, started);
  }
  return { subgraphs: [...running.values()].map(askedByGateway), gatewayUrl: urls.get(gatewaySchema.name) };
}

/** The owner with its inner door open for the gateway. */
function askedByGateway(running: RunningSubgraph): HubSubgraph {
  const gateway = mintServiceCaller(GATEWAY);
  return { ...running, inner: (operation, input) => running.inner(gateway, operation, input) };
}

/** The inner door from this process: a direct call with the asking owner's SERVICE caller, a signed one elsewhere. */
function innerClientOf(
  asking: string,
  running: ReadonlyMap<string, RunningSubgraph>,
  remote: RemoteInner,
): InnerClient {
  const caller = mintServiceCaller(asking);
  return {
    call: async (owner, operation, input) => {
      if (remote.isRemote(owner)) return remote.client.call(owner, operation, input);
      const asked = running.get(owner);
      if (!asked) throw new Error(`The owner ${owner} is not running yet.`);
      return asked.inner(caller, operation, input);
    },
  };
}
