/**
 * What a subgraph is: an owner of types, tables and a database role, and how it runs. The same in one process and in a
 * process of its own; only who carries the requests differs.
 */
import { type ExecutionResult, GraphQLError } from "graphql";
import type { Logger } from "pino";
import type { DataSource } from "typeorm";
import type { Refusal } from "../../schema/access.js";
import { type ErrorCodeName, isForCaller } from "../../schema/errors.js";
import { buildFederatedSchema, type FederatedSchema, type SubgraphSchemaParts } from "../../schema/federation.js";
import { type Caller, isCaller } from "./access/caller.js";
import { GATEWAY } from "./access/signature.js";
import type { StatementObserver } from "./database/data-source.js";
import type { TableRight } from "./database/migrate.js";
import { openPools, poolFor, type Pools } from "./database/pools.js";
import type { PublicRows } from "./database/public-rows.js";
import type { Demonstration } from "./demonstration/demonstration.js";
import { type Executor, executor, type GraphRequest } from "./execution.js";
import { changes, cursorSchema, type Feed } from "./feed/changes.js";
import type { FeedCopy } from "./feed/copy.js";
import { recordOf } from "./failure.js";
import { startFeedReader } from "./feed/reader.js";
import { type InnerClient, type InnerOperation, innerOperation, runInner } from "./inner/inner.js";
import type { Route } from "./routes/route.js";
import { type RouteAnswers, routeAnswers } from "./routes/route-answers.js";
import type { Job } from "./jobs/job.js";
import { startJobs } from "./jobs/worker.js";
import { z } from "zod";
import { createReads, type Reads } from "./database/reads.js";

/** What a resolver gets beside its arguments. `Loaders` are made anew per request of the gateway, `State` per process. */
export interface SubgraphContext<Loaders = unknown, State = unknown> {
  readonly caller: Caller;
  readonly onRefusal?: (refusal: Refusal) => Promise<void>;
  /** Language tags of the reader, best first, from Accept-Language. */
  readonly languages: readonly string[];
  /** The public's requests read by a role that sees public rows alone; those of other callers are the owner's. */
  readonly db: DataSource;
  /** What this request reads; its loaders share waves with the lists at its roots. */
  readonly reads: Reads;
  /** Replaced after a mutation has written: what was read before it is not true any more. */
  loaders: Loaders;
  readonly state: State;
}

type Constructor = abstract new (...args: never[]) => unknown;

/**
 * The parts of an owner, listed in its `subgraph.ts`. It is asked in three ways: the graph by its schema, files and the
 * like by its routes, both through the gateway and for a user's caller; other owners by feeds and inner operations.
 */
export interface Subgraph<Loaders = unknown, State = unknown> {
  readonly name: string;
  /** null: the owner shows nothing in the graph; it has tables, copies and inner operations all the same. */
  readonly schema: SubgraphSchemaParts<SubgraphContext<Loaders, State>> | null;
  /** Told of every refusal before the caller is: to note what somebody asked for in vain, say. */
  readonly onRefusal?: (refusal: Refusal, context: SubgraphContext<Loaders, State>) => Promise<void>;
  readonly entities: readonly Constructor[];
  /** In order; each class's name ends in its number. */
  readonly migrations: readonly (new () => object)[];
  /** Tables of which the owner's role may do less than read and write rows: a history that only grows, say. */
  readonly narrowTables?: Readonly<Record<string, readonly TableRight[]>>;
  /** Which rows everybody may see, by table. What the public asks for is read by a role that sees no other ones. */
  readonly publicRows: PublicRows;
  readonly createLoaders: (reads: Reads, caller: Caller) => Loaders;
  /** What this process keeps in memory, made once before the first request. */
  readonly createState: (db: DataSource) => State;
  /** Brings the state up to date after a copy has changed. */
  readonly onCopiesChanged?: (state: State, db: DataSource) => Promise<void>;
  readonly feeds: readonly Feed[];
  readonly copies: readonly FeedCopy[];
  readonly inner: Readonly<Record<string, InnerOperation>>;
  /** What is answered beside the graph. The gateway passes it on at the same paths; no other owner has them. */
  readonly routes?: readonly Route<State>[];
  /** What runs beside the requests, by the clock or because a rule sent it. */
  readonly jobs?: readonly Job[];
  /** Puts the default data into empty tables; called at every start, must be quick when they are there. */
  readonly loadDefaults?: (db: DataSource, onProgress: (line: string) => void) => Promise<void>;
  /** The made-up part of the default data, loaded after it; an operator can take it out. */
  readonly demonstration?: Demonstration;
}

/** Who asks, in which languages, on behalf of which request of the gateway. */
export interface RequestSource {
  readonly caller: Caller;
  readonly languages: readonly string[];
  /** One object per request of the gateway: its fetches share loaders. */
  readonly scope: object;
}

/** What holds a subgraph back from answering, in words for the operator; empty when it is ready. */
export type Unreadiness = readonly string[];

/** The inner operation by which the gateway asks an owner's process what holds it back. */
export const READINESS = "readiness";

/** Sends a prepared operation with its variables, on behalf of a request. */
export type AskPrepared = (
  variables: Readonly<Record<string, unknown>>,
  source: RequestSource,
) => Promise<ExecutionResult>;

export interface RunningSubgraph {
  readonly name: string;
  execute(request: GraphRequest, source: RequestSource): Promise<ExecutionResult>;
  /** An operation that is asked again and again, ready for any variables. */
  prepare(operation: Pick<GraphRequest, "query" | "operationName">): AskPrepared;
  inner(caller: Caller, operation: string, input: unknown): Promise<unknown>;
  /** Answers a call of one of its routes; what fails there is an answer too. */
  readonly route: RouteAnswers;
  unreadiness(): Promise<Unreadiness>;
  readonly filled: Promise<void>;
  stop(): Promise<void>;
}

export interface SubgraphSurroundings {
  /** Connection URL with the owner's role. */
  readonly databaseUrl: string;
  readonly inner: InnerClient;
  readonly log: Logger;
  readonly onStatement?: StatementObserver | undefined;
}

const schemas = new WeakMap<object, FederatedSchema>();

/** The owner's schema, built once per process. Throws for an owner that shows nothing in the graph. */
export function schemaOf<Loaders, State>(subgraph: Subgraph<Loaders, State>): FederatedSchema {
  const known = schemas.get(subgraph);
  if (known) return known;
  if (!subgraph.schema) throw new Error(`${subgraph.name} shows nothing in the graph.`);
  const built = buildFederatedSchema(subgraph.schema);
  schemas.set(subgraph, built);
  return built;
}

/** Connects to the database, starts working on the jobs and following the feeds. The database was prepared before. */
export async function startSubgraph<Loaders, State>(
  subgraph: Subgraph<Loaders, State>,
  surroundings: SubgraphSurroundings,
): Promise<RunningSubgraph> {
  const { log, inner } = surroundings;
  const { pools, jobs } = await openDatabase(subgraph, surroundings);
  const { db, publicDb } = pools;
  const state = subgraph.createState(db);
  const execute = subgraph.schema ? executor(schemaOf(subgraph).schema) : refuse(subgraph.name);
  const route = routeAnswers({ name: subgraph.name, routes: subgraph.routes ?? [], db, publicDb, state, log });
  const reader = startFeedReader(db, inner, subgraph.copies, log, async () => subgraph.onCopiesChanged?.(state, db));
  const contextFor = contextsOf(subgraph, pools, state);

  // A copy may be filled from an earlier run while what is kept in memory is not made of it yet.
  let isUpToDate = false;
  void reader.filled.then(() => (isUpToDate = true));
  const unreadiness = async (): Promise<Unreadiness> => {
    try {
      await db.query("SELECT 1");
      return isUpToDate && (await reader.isFilled()) ? [] : [`${subgraph.name}: feeds not filled yet`];
    } catch {
      return [`${subgraph.name}: database not reachable`];
    }
  };
  const operations = {
    ...subgraph.inner,
    ...feedOperation(subgraph.feeds),
    [READINESS]: innerOperation({ input: z.null(), callers: [GATEWAY], run: unreadiness }),
  };

  return {
    name: subgraph.name,
    execute: async (request, source) => guardedResult(await execute(request, contextFor(source)), subgraph.name, log),
    prepare: (operation) => {
      const run = execute.prepare(operation);
      return async (variables, source) => guardedResult(await run(contextFor(source), variables), subgraph.name, log);
    },
    inner: (caller, operation, input) => runInner(operations, db, caller, operation, input),
    route,
    unreadiness,
    filled: reader.filled,
    stop: async () => {
      await Promise.all([jobs.stop(), reader.stop()]);
      await pools.close();
    },
  };
}

/** What a request's resolvers get, made once per request of the gateway. */
function contextsOf<Loaders, State>(subgraph: Subgraph<Loaders, State>, pools: Pools, state: State) {
  const contexts = new WeakMap<object, SubgraphContext<Loaders, State>>();
  return ({ caller, languages, scope }: RequestSource): SubgraphContext<Loaders, State> => {
    const known = contexts.get(scope);
    if (known) return known;
    if (!isCaller(caller)) throw new Error("A request came without a genuine caller.");
    // Owners ask each other by inner operations alone; the graph is for users.
    if (caller.kind === "SERVICE") throw new Error("An owner asked the graph.");
    const db = poolFor(pools, caller);
    const reads = createReads(db, pools.db);
    const context: SubgraphContext<Loaders, State> = {
      caller,
      onRefusal: async (refusal) => subgraph.onRefusal?.(refusal, context),
      languages,
      db,
      reads,
      loaders: subgraph.createLoaders(reads, caller),
      state,
    };
    contexts.set(scope, context);
    return context;
  };
}

async function openDatabase(
  { name, entities, jobs = [] }: Pick<Subgraph, "name" | "entities" | "jobs">,
  { databaseUrl, log, onStatement }: SubgraphSurroundings,
) {
  const pools = await openPools(databaseUrl, name, entities, onStatement);
  try {
    return { pools, jobs: await startJobs({ owner: name, databaseUrl, db: pools.db, log }, jobs) };
  } catch (error) {
    await pools.close();
    throw error;
  }
}

/** What an owner without a schema answers to any request. */
function refuse(name: string): Executor {
  const run = async (): Promise<ExecutionResult> => {
    throw new Error(`${name} shows nothing in the graph.`);
  };
  return Object.assign(run, { prepare: () => run });
}

/** Every owner that feeds answers `changes` to the other owners. */
function feedOperation(feeds: readonly Feed[]): Record<string, InnerOperation> {
  const byName = new Map(feeds.map((feed) => [feed.name, feed]));
  const changesOperation = innerOperation({
    input: z.object({
      feed: z.string(),
      after: cursorSchema.nullable(),
      first: z.number().int().min(1).max(10_000),
    }),
    callers: ["municipalities", "refugees", "services", "matching", "statistics"],
    run: async (db, { feed, after, first }) => {
      const known = byName.get(feed);
      if (!known) throw new Error(`There is no feed ${feed}.`);
      return changes(db, known, after, first);
    },
  });
  return { changes: changesOperation };
}

/** PostgreSQL's character_not_in_repertoire: U+0000 is the one character of JSON that it refuses. */
const UNSTORABLE_TEXT = "22021";

const codeOf = (failure: Error): unknown => ("code" in failure ? failure.code : undefined);

const guardedResult = (result: ExecutionResult, owner: string, log: Logger): ExecutionResult =>
  result.errors ? { ...result, errors: result.errors.map((error) => guarded(error, owner, log)) } : result;

/** An error as it may leave the owner: what was written for callers as it is, anything else without its words. */
function guarded(error: GraphQLError, owner: string, log: Logger): GraphQLError {
  // The compiled executor's errors have no extensions where the cause has none, whatever the type says.
  const extensions = error.extensions as GraphQLError["extensions"] | undefined;
  if (isForCaller(extensions?.["code"])) return error;
  if (error.originalError && codeOf(error.originalError) === UNSTORABLE_TEXT)
    return new GraphQLError("A text of the arguments holds the character U+0000, which no text here has.", {
      path: error.path ?? null,
      extensions: { code: "BAD_USER_INPUT" satisfies ErrorCodeName },
    });
  log.error({ owner, path: error.path, ...recordOf(error.originalError ?? error) }, "A field failed");
  return new GraphQLError("The field failed.", {
    path: error.path ?? null,
    extensions: { code: "INTERNAL_SERVER_ERROR" },
  });
}
