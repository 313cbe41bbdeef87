/** Apollo's gateway over the subgraphs, wherever they run. Knows how to ask them, not what they own. */
import { ApolloGateway, type GraphQLDataSource } from "@apollo/gateway";
import { prettyFormatQueryPlan, type QueryPlan } from "@apollo/query-planner";
import type { ApolloServerOptionsWithGateway, ApolloServerPlugin } from "@apollo/server";
import { type DocumentNode, type ExecutionResult, GraphQLError, Kind, parse, type SelectionNode } from "graphql";
import type { Logger } from "pino";
import type { Execution } from "./configuration.js";
import { askedAlone } from "./execution/asked-operation.js";
import { compiledGateway } from "./execution/compiled-gateway.js";
import type { AskFetch, GraphService, PlannedFetch } from "./execution/graph-service.js";
import type { RequestAccount } from "./limits/request-account.js";
import type { GraphRequest } from "../subgraphs/runtime/execution.js";
import type { RouteAnswers } from "../subgraphs/runtime/routes/route-answers.js";
import type { AskPrepared, RequestSource, Unreadiness } from "../subgraphs/runtime/subgraph.js";

/** What the gateway hands from the request to every subgraph that it asks. */
export interface GatewayContext extends Omit<RequestSource, "scope"> {
  readonly requestId: string;
  /** Who pays for it, and what is left. */
  readonly account: RequestAccount;
}

/** A subgraph that can be asked: in this process or in another. Throws where it cannot be reached. */
export interface AskableSubgraph {
  execute(request: GraphRequest, source: RequestSource): Promise<ExecutionResult>;
}

/** A subgraph of the graph. */
export interface GraphSubgraph extends AskableSubgraph {
  /** An operation that is asked again and again. What is sent then throws where the subgraph cannot be reached. */
  prepare(operation: Pick<GraphRequest, "query" | "operationName">): AskPrepared;
}

/** An owner as the hub uses it, wherever it runs. */
export interface HubSubgraph extends GraphSubgraph {
  readonly name: string;
  /** Answers a call of one of its routes. Throws where it cannot be reached. */
  readonly route: RouteAnswers;
  /** Asks one of its inner operations in the gateway's own name. Throws where it refuses or cannot be reached. */
  inner(operation: string, input: unknown): Promise<unknown>;
  unreadiness(): Promise<Unreadiness>;
  /** Its copies of others' feeds are filled; for a remote one its own process waits. */
  readonly filled: Promise<void>;
  stop(): Promise<void>;
}

/** Sees how an operation is split over the subgraphs, as Apollo prints it. For tests and measurements. */
export type QueryPlanObserver = (plan: string) => void;

type SubgraphAnswer = Awaited<ReturnType<GraphQLDataSource["process"]>>;

/** What the gateway is made of. */
export interface GatewayParts {
  readonly supergraphSdl: string;
  readonly subgraphs: ReadonlyMap<string, GraphSubgraph>;
  /** Who runs the plans. */
  readonly execution: Execution;
  readonly log: Logger;
  /** Whether Apollo's executor answers whoever asks for its plan by header, and shows it. */
  readonly showsPlans?: boolean;
  readonly onQueryPlan?: QueryPlanObserver | undefined;
}

/** The gateway as Apollo Server takes it: the answers of compiled plans are given by a plugin. */
export interface Gateway {
  readonly gateway: ApolloServerOptionsWithGateway<GatewayContext>["gateway"];
  readonly plugins: readonly ApolloServerPlugin<GatewayContext>[];
}

/** The gateway for a composed graph. */
export function createGateway(parts: GatewayParts): Gateway {
  const { subgraphs, log, showsPlans, onQueryPlan } = parts;
  const observe = onQueryPlan && ((plan: QueryPlan) => onQueryPlan(prettyFormatQueryPlan(plan)));
  const apollo = apolloGateway(parts, observe);
  if (parts.execution === "stock") return { gateway: apollo, plugins: [] };
  const services = new Map([...subgraphs].map(([name, subgraph]) => [name, serviceOf(name, subgraph, log)]));
  const { gateway, plugin } = compiledGateway<GatewayContext>({ apollo, showsPlans, services, onQueryPlan: observe });
  return { gateway, plugins: [plugin] };
}

/** Of JSON, which stands for several times as much memory: some two thousand plans. */
const PLAN_STORE_MIB = 8;

function apolloGateway(
  { supergraphSdl, subgraphs, log, showsPlans = false }: GatewayParts,
  observe: ((plan: QueryPlan) => void) | undefined,
): ApolloGateway {
  const apollo = new ApolloGateway({
    supergraphSdl,
    __exposeQueryPlanExperimental: showsPlans,
    experimental_approximateQueryPlanStoreMiB: PLAN_STORE_MIB,
    ...(observe ? { experimental_didResolveQueryPlan: ({ queryPlan }) => observe(queryPlan) } : {}),
    logger: { debug: () => undefined, info: () => undefined, warn: (m) => log.warn(m), error: (m) => log.error(m) },
    buildService: ({ name }) => {
      const subgraph = subgraphs.get(name);
      if (!subgraph) throw new Error(`The supergraph names a subgraph ${name} that this hub does not run.`);
      return dataSource(name, subgraph, log);
    },
  });
  const { executor } = apollo;
  apollo.executor = (request) => {
    const document = askedAlone(request.document, request.operation);
    return executor(document === request.document ? request : { ...request, document });
  };
  return apollo;
}

/** The subgraph as Apollo's executor asks it. */
function dataSource(name: string, subgraph: AskableSubgraph, log: Logger): GraphQLDataSource<GatewayContext> {
  return {
    process: async (fetched) => {
      const { query = "", operationName } = fetched.request;
      const variables = fetched.request.variables as GraphRequest["variables"];
      try {
        const source = sourceOf(fetched.context as GatewayContext);
        const result = await subgraph.execute({ query, variables, operationName }, source);
        return { data: result.data, errors: result.errors } as SubgraphAnswer;
      } catch (error) {
        throw unavailable(name, error, log, "pathInIncomingRequest" in fetched ? pathOf(query, fetched) : null);
      }
    },
  };
}

/** The subgraph as compiled plans ask it. */
const serviceOf = (name: string, subgraph: GraphSubgraph, log: Logger): GraphService<GatewayContext> => ({
  prepare: (fetch: PlannedFetch): AskFetch<GatewayContext> => {
    let ask: AskPrepared | undefined;
    return async (variables, context) => {
      try {
        ask ??= subgraph.prepare(fetch);
        return await ask(variables, sourceOf(context));
      } catch (error) {
        throw unavailable(name, error, log, pathOf(fetch.query, { pathInIncomingRequest: fetch.path }));
      }
    };
  },
});

const sourceOf = (context: GatewayContext): RequestSource => ({
  caller: context.caller,
  languages: context.languages,
  scope: context,
});

/** The error for the part of an answer that a subgraph does not give. Why it does not stands in the log. */
export function unavailable(
  subgraph: string,
  error: unknown,
  log: Logger,
  path: readonly (string | number)[] | null = null,
): GraphQLError {
  log.error({ subgraph, reason: reasonOf(error) }, "A subgraph did not answer");
  return new GraphQLError("A part of the hub does not answer at present; the rest of the answer is complete.", {
    path,
    extensions: { code: "SUBGRAPH_UNAVAILABLE" },
  });
}

/** Where in the operation a fetch belongs. */
interface FetchPlace {
  /** Names of the answer, `@` for every entry of a list. */
  readonly pathInIncomingRequest?: readonly (string | number)[];
}

/**
 * Which part of the answer is missing: the one field that was asked for, below whatever was found before. A part that is
 * missing in every entry of a list is named by the list.
 */
function pathOf(query: string, { pathInIncomingRequest = [] }: FetchPlace): readonly (string | number)[] | null {
  const list = pathInIncomingRequest.indexOf("@");
  if (list >= 0) return pathInIncomingRequest.slice(0, list);
  const [field, ...others] = askedFields(parse(query));
  const path = [...pathInIncomingRequest, ...(field !== undefined && others.length === 0 ? [field] : [])];
  return path.length > 0 ? path : null;
}

/** The fields, as the answer names them, that a fetch asks of the root or of entities. */
function askedFields({ definitions: [operation] }: DocumentNode): readonly string[] {
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return [];
  const named = (selections: readonly SelectionNode[]): readonly string[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.INLINE_FRAGMENT) return named(selection.selectionSet.selections);
      if (selection.kind !== Kind.FIELD || selection.name.value === "__typename") return [];
      if (selection.name.value === "_entities") return named(selection.selectionSet?.selections ?? []);
      return [(selection.alias ?? selection.name).value];
    });
  return [...new Set(named(operation.selectionSet.selections))];
}

/** The kind of failure without its words: those may hold an address. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error ? `${error.name} ${"code" in error ? String(error.code) : ""}`.trim() : "unknown";
