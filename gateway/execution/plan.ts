/**
 * A plan of Apollo's planner, compiled once to closures that run it for every request: Sequence, Parallel, Fetch, Flatten,
 * Condition. Knows neither HTTP nor what the subgraphs are.
 */
import type { VariableDefinitions } from "@apollo/federation-internals";
import {
  type ConditionNode,
  evaluateCondition,
  type FetchNode,
  type PlanNode,
  type QueryPlan,
  type ResponsePath,
} from "@apollo/query-planner";
import { type GraphQLSchema, parse } from "graphql";
import { compileFetch, type PlanStep } from "./fetch.js";
import type { GraphService } from "./graph-service.js";
import { hasOrdinaryNames } from "./names.js";

/** What a plan is compiled with. */
export interface PlanSurroundings<Context> {
  readonly services: ReadonlyMap<string, GraphService<Context>>;
  readonly supergraphSchema: GraphQLSchema;
  readonly variableDefinitions: VariableDefinitions;
}

const nothing = (): Promise<void> => Promise.resolve();

/** Compiles a plan; null for one that only Apollo's executor runs. */
export function compilePlan<Context>(
  { node }: QueryPlan,
  surroundings: PlanSurroundings<Context>,
): PlanStep<Context> | null {
  if (node === undefined) return nothing;
  return node.kind === "Subscription" ? null : compileNode(node, surroundings);
}

function compileNode<Context>(node: PlanNode, surroundings: PlanSurroundings<Context>): PlanStep<Context> | null {
  switch (node.kind) {
    case "Sequence":
      return compileSequence(node.nodes, surroundings);
    case "Parallel":
      return compileParallel(node.nodes, surroundings);
    case "Fetch":
      return compileFetchAt(node, [], surroundings);
    case "Flatten":
      // The planner flattens for one fetch; what else could stand here, Apollo's executor would know.
      return node.node.kind === "Fetch" ? compileFetchAt(node.node, node.path, surroundings) : null;
    case "Condition":
      return compileCondition(node, surroundings);
    case "Defer":
      return null;
  }
}

function compileAll<Context>(
  nodes: readonly PlanNode[],
  surroundings: PlanSurroundings<Context>,
): readonly PlanStep<Context>[] | null {
  const steps = nodes.map((node) => compileNode(node, surroundings));
  return steps.every((step) => step !== null) ? steps : null;
}

function compileSequence<Context>(
  nodes: readonly PlanNode[],
  surroundings: PlanSurroundings<Context>,
): PlanStep<Context> | null {
  const steps = compileAll(nodes, surroundings);
  if (!steps) return null;
  return async (run) => {
    for (const step of steps) await step(run);
  };
}

function compileParallel<Context>(
  nodes: readonly PlanNode[],
  surroundings: PlanSurroundings<Context>,
): PlanStep<Context> | null {
  const steps = compileAll(nodes, surroundings);
  if (!steps) return null;
  return async (run) => {
    await Promise.all(steps.map((step) => step(run)));
  };
}

function compileFetchAt<Context>(
  fetch: FetchNode,
  path: ResponsePath,
  { services, supergraphSchema }: PlanSurroundings<Context>,
): PlanStep<Context> | null {
  const service = services.get(fetch.serviceName);
  // Apollo's executor knows no values from a context either; its planner makes none for the graphs that it serves.
  if (!service || fetch.contextRewrites?.length) return null;
  // A fetch asks for keys and requirements too, which the operation itself does not name.
  if (!hasOrdinaryNames(parse(fetch.operation, { noLocation: true }))) return null;
  return compileFetch(fetch, path, { service, supergraphSchema });
}

function compileCondition<Context>(
  node: ConditionNode,
  surroundings: PlanSurroundings<Context>,
): PlanStep<Context> | null {
  const met = node.ifClause ? compileNode(node.ifClause, surroundings) : nothing;
  const unmet = node.elseClause ? compileNode(node.elseClause, surroundings) : nothing;
  if (!met || !unmet) return null;
  return (run) => (evaluateCondition(node, surroundings.variableDefinitions, run.variables) ? met(run) : unmet(run));
}
