/**
 * One hub's owners on one database with the default data, and in front of them two doors to the graph: one whose plans
 * are run by Apollo's executor, one whose plans are compiled. Who asks at both gets the difference told.
 */
import "reflect-metadata";
import type { HTTPGraphQLResponse } from "@apollo/server";
import { buildSchema, GraphQLError, type GraphQLSchema } from "graphql";
import { pino } from "pino";
import { SCOPES_BY_KIND } from "../../../../gateway/caller/caller-kinds.js";
import { subOf, type TokenSubject } from "../../../../gateway/caller/development/subject.js";
import { type Execution, readConfiguration } from "../../../../gateway/configuration.js";
import { type GraphDoor, openGraphDoor } from "../../../../gateway/graphql.js";
import { hub, openHub } from "../../../../gateway/hub/subgraph.js";
import { COSTS, type RequestAccount } from "../../../../gateway/limits/request-account.js";
import { startSubgraphs, type Stop } from "../../../../gateway/subgraphs.js";
import { createGateway, type GraphSubgraph } from "../../../../gateway/supergraph.js";
import { owners } from "../../../../subgraphs/owners.js";
import { mintCaller } from "../../../../subgraphs/runtime/access/mint.js";
import { createTestDatabase } from "../../../database/test-database.js";
import { readProjectFile } from "../../../house/project-files.js";
import { type Play, playedSubgraphs } from "./played-subgraph.js";

/** An operation as a client sends it. */
export interface Asked {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  readonly languages?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** Everything of an answer that leaves the door. */
export interface DoorAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

export interface TwoDoors {
  readonly apiSchema: GraphQLSchema;
  readonly supergraphSdl: string;
  /** How both doors find the subgraphs from now on; null: as they are. */
  play(play: Play | null): void;
  askStock(asked: Asked, subject: TokenSubject): Promise<DoorAnswer>;
  askCompiled(asked: Asked, subject: TokenSubject): Promise<DoorAnswer>;
  /** The plans that Apollo's executor has run since this was asked last, as Apollo prints them. */
  plans(): readonly string[];
  /** How often compiled plans have asked a subgraph since this was asked last. */
  compiledAsks(): number;
  stop(): Promise<void>;
}

/** Starts the owners and opens both doors. Stop them at the end of the test file. */
export async function openTwoDoors(): Promise<TwoDoors> {
  const database = await createTestDatabase("a hub that has run");
  const stops: Stop[] = [() => database.drop()];
  const stop: Stop = async () => {
    for (let next = stops.pop(); next; next = stops.pop()) await next();
  };
  try {
    const played = playedSubgraphs(await startOwners(database.adminUrl, stops));
    const apiSchema = buildSchema(await readProjectFile("schema/generated/api.graphql"));
    const supergraphSdl = await readProjectFile("schema/generated/supergraph.graphql");
    const plans: string[] = [];
    const open = (execution: Execution) =>
      openDoor({ execution, supergraphSdl, apiSchema, subgraphs: played.subgraphs, plans });
    const stock = await open("stock");
    stops.push(() => stock.stop());
    const compiled = await open("compiled");
    stops.push(() => compiled.stop());
    return {
      apiSchema,
      supergraphSdl,
      play: played.play,
      askStock: (asked, subject) => askAt(stock, asked, subject),
      askCompiled: (asked, subject) => askAt(compiled, asked, subject),
      plans: () => plans.splice(0),
      compiledAsks: played.preparedAsks,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

const log = pino({ level: "silent" });

async function startOwners(databaseUrl: string, stops: Stop[]): Promise<ReadonlyMap<string, GraphSubgraph>> {
  const configuration = readConfiguration({ PORT: "0", NODE_ENV: "test", DATABASE_URL: databaseUrl });
  const signal = new AbortController().signal;
  const parts = { configuration, owners, log, onProgress: () => undefined, stops, signal, observers: {} };
  const { subgraphs } = await startSubgraphs(parts);
  await Promise.all(subgraphs.map(({ filled }) => filled));
  const asked = new Map<string, GraphSubgraph>(subgraphs.map((subgraph) => [subgraph.name, subgraph]));
  return new Map([...asked, [hub.name, openHub(asked, log)]]);
}

interface DoorParts {
  readonly execution: Execution;
  readonly supergraphSdl: string;
  readonly apiSchema: GraphQLSchema;
  readonly subgraphs: ReadonlyMap<string, GraphSubgraph>;
  /** Grows with the plans of Apollo's executor. */
  readonly plans: string[];
}

async function openDoor({ execution, supergraphSdl, apiSchema, subgraphs, plans }: DoorParts): Promise<GraphDoor> {
  const onQueryPlan = execution === "stock" ? (plan: string) => void plans.push(plan) : undefined;
  const gateway = createGateway({ supergraphSdl, subgraphs, execution, log, onQueryPlan });
  const settings = { trustedDocuments: null, hasIntrospection: true, restricted: new Set<string>() };
  return openGraphDoor({ gateway, apiSchema, settings, log });
}

/** Who asks, as a token of the development issuer would say. */
function callerOf(subject: TokenSubject) {
  const { kind, ags, householdId } = subject;
  return mintCaller({
    id: kind === "PUBLIC" ? "public" : subOf(subject),
    kind,
    scopes: SCOPES_BY_KIND[kind],
    ...(ags === undefined ? {} : { ags }),
    ...(householdId === undefined ? {} : { householdId }),
  });
}

/** An account that never runs out, and that says the same whenever it is asked. */
function steadyAccount(): RequestAccount {
  let cost = 0;
  return {
    open: async () => undefined,
    charge: async (points) => void (cost = points),
    settle: async () => undefined,
    chargeFailedAuthentication: async () => undefined,
    get cost() {
      return cost;
    },
    state: { limit: 1_000_000, remaining: 1_000_000 - COSTS.readingRoute, resetAt: 1_800_000_000_000, isWithin: true },
  };
}

async function askAt(door: GraphDoor, asked: Asked, subject: TokenSubject): Promise<DoorAnswer> {
  const { query, variables, operationName, languages = [], headers = {} } = asked;
  const sent = { "content-type": "application/json", accept: "application/json", ...headers };
  // As it arrives over the network: nothing is shared between two requests.
  const body: unknown = JSON.parse(JSON.stringify({ query, variables, operationName }));
  const context = { caller: callerOf(subject), languages, requestId: "of a test", account: steadyAccount() };
  try {
    const request = { method: "POST", headers: new Map(Object.entries(sent)), search: "", body };
    return whole(await door.answer(request, context));
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // Refused before the graph was asked.
    return { status: 0, headers: [], body: JSON.stringify(error) };
  }
}

const whole = ({ status = 200, headers, body }: HTTPGraphQLResponse): DoorAnswer => ({
  status,
  headers: [...headers].sort(([one], [other]) => one.localeCompare(other)),
  body: body.kind === "complete" ? body.string : "",
});
