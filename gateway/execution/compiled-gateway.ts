/**
 * Apollo's gateway with its plans compiled. Supergraph, planner and life stay Apollo's; so does every operation that is
 * not compiled. Stands behind Apollo Server in two places: as the gateway's executor, and in front of it as a plugin that
 * answers what has succeeded, because the way to a gateway's executor is a costly one. Knows nothing of the subgraphs.
 */
import type { ApolloGateway } from "@apollo/gateway";
import type { QueryPlan } from "@apollo/query-planner";
import {
  type ApolloServerOptionsWithGateway,
  type ApolloServerPlugin,
  type BaseContext,
  type GraphQLRequestContext,
  HeaderMap,
} from "@apollo/server";
import type { DocumentNode, ExecutionResult, OperationDefinitionNode } from "graphql";
import { plannedGraphOf } from "./apollo.js";
import type { GraphService } from "./graph-service.js";
import { keptOperations } from "./kept-operations.js";
import { type CompiledOperation, compileOperation } from "./operation.js";

/** What the gateway is made of. */
export interface CompiledGatewayParts<Context> {
  /** Not yet loaded. */
  readonly apollo: ApolloGateway;
  /** Whether it shows its plan to whoever asks by header: those it is left to. */
  readonly showsPlans?: boolean | undefined;
  /** By name. An operation that asks another one is left to Apollo's executor. */
  readonly services: ReadonlyMap<string, GraphService<Context>>;
  /** Told of the plan whenever a compiled one is run; Apollo's gateway tells of the others. */
  readonly onQueryPlan?: ((plan: QueryPlan) => void) | undefined;
  /** Told of an answer without errors that Apollo had to shape. */
  readonly onIrregular?: (() => void) | undefined;
}

/** Both places at which Apollo Server asks. */
export interface CompiledGateway<Context extends BaseContext> {
  readonly gateway: ApolloServerOptionsWithGateway<Context>["gateway"];
  /** Answers before the executor is asked. Without it all is answered too, more slowly. */
  readonly plugin: ApolloServerPlugin<Context>;
}

/** A result that the plugin had, for the executor to hand out. */
type Outcome = { readonly result: ExecutionResult } | { readonly thrown: unknown };

/** The header by which a developer asks Apollo's executor for its plan in the answer. */
const PLAN_HEADER = "apollo-query-plan-experimental";

/** Puts the compiled plans in front of a gateway. The context of every request has to be an object of its own. */
export function compiledGateway<Context extends BaseContext>(
  parts: CompiledGatewayParts<Context>,
): CompiledGateway<Context> {
  const { apollo, showsPlans = false } = parts;
  const compile = compiler(parts);
  const outcomes = new WeakMap<object, Outcome>();
  const compiledFor = (asking: Asking): CompiledOperation<Context> | null => {
    const { document, operation, metrics } = asking;
    // Apollo's executor refuses a request that names none of its operations.
    if (!operation || metrics.captureTraces === true || (showsPlans && asksForPlan(asking))) return null;
    return compile(document, operation);
  };

  const execute = async (request: ExecutorRequest, stock: Executor): Promise<ExecutorResult> => {
    const outcome = outcomes.get(request.context);
    outcomes.delete(request.context);
    if (outcome) return handOut(outcome);
    const compiled = compiledFor(request);
    if (!compiled) return stock(request);
    return compiled.run(request.request.variables ?? {}, request.context as Context);
  };

  return {
    gateway: {
      load: async (options) => {
        const { executor } = await apollo.load(options);
        return { executor: (request) => execute(request, executor) };
      },
      onSchemaLoadOrUpdate: (callback) => apollo.onSchemaLoadOrUpdate(callback),
      stop: () => apollo.stop(),
    },
    plugin: {
      requestDidStart: async () => ({
        responseForOperation: async (request) => {
          const compiled = compiledFor(request);
          if (!compiled) return null;
          const outcome = await outcomeOf(compiled, request.request.variables ?? {}, request.contextValue);
          if ("result" in outcome && !outcome.result.errors) return success(outcome.result);
          // An error that leaves here would be told as a fault of the server; the executor is asked next.
          outcomes.set(request.contextValue, outcome);
          return null;
        },
      }),
    },
  };
}

type Executor = ApolloGateway["executor"];
type ExecutorRequest = Parameters<Executor>[0];
type ExecutorResult = Awaited<ReturnType<Executor>>;

/** What of a request says who answers it and how, in the plugin's words and in the executor's. */
interface Asking {
  readonly metrics: Pick<GraphQLRequestContext<BaseContext>["metrics"], "captureTraces">;
  readonly document: DocumentNode;
  /** None where the request does not say which of several it means. */
  readonly operation?: OperationDefinitionNode;
  readonly request: { readonly http?: { readonly headers: { has(name: string): boolean } } };
}

const asksForPlan = ({ request }: Asking): boolean => request.http?.headers.has(PLAN_HEADER) === true;

async function outcomeOf<Context>(
  compiled: CompiledOperation<Context>,
  variables: Readonly<Record<string, unknown>>,
  context: Context,
): Promise<Outcome> {
  try {
    return { result: await compiled.run(variables, context) };
  } catch (thrown) {
    return { thrown };
  }
}

function handOut(outcome: Outcome): ExecutorResult {
  if ("thrown" in outcome) throw outcome.thrown;
  return outcome.result as ExecutorResult;
}

const NO_HEADERS = new HeaderMap();

const success = (result: ExecutionResult) => ({
  http: { headers: NO_HEADERS },
  body: { kind: "single" as const, singleResult: result as { data: Record<string, unknown> } },
});

/** A function that gives the compiled operation of a document, compiled when it is first asked for. */
function compiler<Context>({ apollo, services, onQueryPlan, onIrregular }: CompiledGatewayParts<Context>) {
  const kept = keptOperations<Context>();
  let graph: ReturnType<typeof plannedGraphOf> | undefined;
  apollo.onSchemaLoadOrUpdate(() => {
    graph = undefined;
    kept.clear();
  });
  const compile = (
    document: DocumentNode,
    node: OperationDefinitionNode,
    onSize: () => void,
  ): CompiledOperation<Context> | null => {
    graph ??= plannedGraphOf(apollo);
    try {
      return compileOperation(document, node, { graph, services, onQueryPlan, onIrregular, onSize });
    } catch {
      // What Apollo's planner refuses, its executor refuses with the same words.
      return null;
    }
  };
  return (document: DocumentNode, node: OperationDefinitionNode): CompiledOperation<Context> | null =>
    kept.of(node, (onSize) => compile(document, node, onSize));
}
