/**
 * A federation made for a test, in memory: asked through Apollo's executor and through the compiled one, over the same
 * subgraphs, as Apollo Server answers both over HTTP.
 */
import { ApolloGateway, type GraphQLDataSource } from "@apollo/gateway";
import { ApolloServer, type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { buildSubgraphSchema } from "@apollo/subgraph";
import type { QueryPlan } from "@apollo/query-planner";
import { execute, type ExecutionResult, type GraphQLSchema, parse } from "graphql";
import { composeSubgraphs } from "../../../schema/compose.js";
import { errorOrder } from "../../../gateway/error-order.js";
import { compiledGateway } from "../../../gateway/execution/compiled-gateway.js";
import type { GraphService, PlannedFetch, Values } from "../../../gateway/execution/graph-service.js";

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@provides", "@external", "@shareable", "@inaccessible", "@interfaceObject", "@override"])\n`;

/**
 * Ways that Apollo's planner may weigh for one selection. It has no limit of its own, and a few fields between interface
 * objects have more of them than fit into memory; beyond it throws.
 */
const MOST_PATHS = 1_000;

/** A subgraph as a test writes it. */
export interface SmallSubgraph {
  readonly name: string;
  readonly typeDefs: string;
  readonly resolvers?: Readonly<Record<string, unknown>>;
}

/** What a subgraph does instead of answering. */
export type Fault = (fetch: FaultyFetch) => ExecutionResult | null;

/** A fetch that a fault may answer. */
export interface FaultyFetch {
  readonly subgraph: string;
  readonly query: string;
  readonly variables: Values;
}

/** An answer as it goes over the wire. */
export interface WireAnswer {
  readonly status: number;
  readonly body: string;
}

/** What both executors have answered. */
export interface BothAnswers {
  readonly stock: WireAnswer;
  readonly compiled: WireAnswer;
  /** The fetches of each, as they were sent, such as `towns {…}`. */
  readonly fetches: { readonly stock: readonly FaultyFetch[]; readonly compiled: readonly FaultyFetch[] };
}

/** What else a request may have. */
export interface MoreOfRequest {
  readonly operationName?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** How the compiled executor stands behind Apollo Server. */
export interface SmallFederationOptions {
  /** Without it only the gateway's executor answers. */
  readonly hasPlugin?: boolean;
  /** As everywhere but in production. */
  readonly showsPlans?: boolean;
  readonly onQueryPlan?: (plan: QueryPlan) => void;
}

export interface SmallFederation {
  readonly apiSdl: string;
  ask(query: string, variables?: Values, fault?: Fault, more?: MoreOfRequest): Promise<BothAnswers>;
  /** How many answers without errors Apollo had to shape for the compiled executor, and how many it ran alone. */
  readonly left: { irregular: number; uncompiled: number };
  stop(): Promise<void>;
}

/** What a request carries to the subgraphs. */
interface Asking {
  readonly fault: Fault | undefined;
  readonly fetches: FaultyFetch[];
  /** The resolvers' own. */
  readonly context: object;
}

type Ask = (fetch: { readonly query: string; readonly variables: Values }, asking: Asking) => Promise<ExecutionResult>;

/** Composes the subgraphs and starts both executors over them. Throws where they do not compose. */
export async function smallFederation(
  subgraphs: readonly SmallSubgraph[],
  { hasPlugin = true, showsPlans = true, onQueryPlan }: SmallFederationOptions = {},
): Promise<SmallFederation> {
  const { supergraphSdl, apiSdl } = composeSubgraphs(
    subgraphs.map(({ name, typeDefs }) => ({ name, sdl: LINK + typeDefs })),
  );
  const asks = new Map(subgraphs.map((subgraph) => [subgraph.name, askOf(subgraph)]));
  const left = { irregular: 0, uncompiled: 0 };
  const apollo = { supergraphSdl, asks, showsPlans };
  const stock = serverOf(apolloGateway(apollo), []);
  const { gateway, plugin } = compiledGateway<Asking>({
    apollo: apolloGateway({ ...apollo, onPlan: () => (left.uncompiled += 1) }),
    showsPlans,
    services: new Map([...asks].map(([name, ask]) => [name, serviceOf(ask)])),
    onIrregular: () => (left.irregular += 1),
    onQueryPlan,
  });
  const compiled = serverOf(gateway, hasPlugin ? [plugin] : []);
  await Promise.all([stock.start(), compiled.start()]);
  return {
    apiSdl,
    left,
    ask: async (query, variables, fault, more) => {
      const ofStock: FaultyFetch[] = [];
      const ofCompiled: FaultyFetch[] = [];
      const request = { query, variables: variables ?? {}, ...more };
      return {
        stock: await wireAnswer(stock, request, { fault, fetches: ofStock, context: {} }),
        compiled: await wireAnswer(compiled, request, { fault, fetches: ofCompiled, context: {} }),
        fetches: { stock: ofStock, compiled: ofCompiled },
      };
    },
    stop: async () => {
      await Promise.all([stock.stop(), compiled.stop()]);
    },
  };
}

function askOf({ name, typeDefs, resolvers = {} }: SmallSubgraph): Ask {
  const schema: GraphQLSchema = buildSubgraphSchema([
    { typeDefs: parse(LINK + typeDefs), resolvers: resolvers as never },
  ]);
  return async ({ query, variables }, { fault, fetches, context }) => {
    // As over the wire: nothing of one executor's data is seen by the other.
    const sent = { subgraph: name, query, variables: JSON.parse(JSON.stringify(variables)) as Values };
    fetches.push(sent);
    const answer =
      fault?.(sent) ??
      (await execute({ schema, document: parse(query), variableValues: sent.variables, contextValue: context }));
    return answer.data ? { ...answer, data: JSON.parse(JSON.stringify(answer.data)) as typeof answer.data } : answer;
  };
}

interface ApolloParts {
  readonly supergraphSdl: string;
  readonly asks: ReadonlyMap<string, Ask>;
  readonly showsPlans: boolean;
  readonly onPlan?: () => void;
}

function apolloGateway({ supergraphSdl, asks, showsPlans, onPlan }: ApolloParts): ApolloGateway {
  const silent = () => undefined;
  return new ApolloGateway({
    supergraphSdl,
    queryPlannerConfig: { debug: { pathsLimit: MOST_PATHS } },
    __exposeQueryPlanExperimental: showsPlans,
    ...(onPlan ? { experimental_didResolveQueryPlan: onPlan } : {}),
    logger: { debug: silent, info: silent, warn: silent, error: silent },
    buildService: ({ name }): GraphQLDataSource<Asking> => ({
      process: async ({ request, context }) => {
        const { query = "", variables = {} } = request;
        const answer = await asks.get(name)?.({ query, variables }, context as Asking);
        return answer as Awaited<ReturnType<GraphQLDataSource["process"]>>;
      },
    }),
  });
}

const serviceOf = (ask: Ask): GraphService<Asking> => ({
  prepare:
    ({ query }: PlannedFetch) =>
    (variables, asking) =>
      ask({ query, variables }, asking),
});

function serverOf(
  gateway: Parameters<typeof compiledGateway>[0]["apollo"] | ReturnType<typeof compiledGateway>["gateway"],
  plugins: readonly ApolloServerPlugin<Asking>[],
): ApolloServer<Asking> {
  const silent = () => undefined;
  return new ApolloServer<Asking>({
    gateway,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    introspection: true,
    logger: { debug: silent, info: silent, warn: silent, error: silent },
    plugins: [ApolloServerPluginCacheControlDisabled(), errorOrder, ...plugins],
  });
}

async function wireAnswer(
  server: ApolloServer<Asking>,
  { headers = {}, ...body }: MoreOfRequest & { readonly query: string; readonly variables: Values },
  asking: Asking,
): Promise<WireAnswer> {
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: "POST",
      headers: new HeaderMap([["content-type", "application/json"], ...Object.entries(headers)]),
      search: "",
      body,
    },
    context: () => Promise.resolve(asking),
  });
  if (answer.body.kind !== "complete") throw new Error("The answer came in parts.");
  return { status: answer.status ?? 200, body: answer.body.string };
}
