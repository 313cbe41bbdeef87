/**
 * An operation, planned by Apollo and compiled once: its variables are checked, its plan runs, its answer is shaped.
 * Knows nothing of HTTP and of how long it is kept.
 */
import { operationFromDocument } from "@apollo/federation-internals";
import type { QueryPlan } from "@apollo/query-planner";
import {
  type DocumentNode,
  type ExecutionResult,
  getVariableValues,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  visit,
} from "graphql";
import { type Answer, compileAnswer } from "./answer-shapes.js";
import type { PlannedGraph } from "./apollo.js";
import { askedAlone } from "./asked-operation.js";
import type { PlanRun } from "./fetch.js";
import type { GraphService, Values } from "./graph-service.js";
import { hasOrdinaryNames } from "./names.js";
import { compilePlan } from "./plan.js";

/** An operation that is ready to run for any request. */
export interface CompiledOperation<Context> {
  /**
   * Answers a request.
   * @throws Error where the data of a subgraph have not the plan's form
   */
  run(variables: Values, context: Context): Promise<ExecutionResult>;
  /** A measure of the memory that it takes now, in characters of its plan. */
  readonly size: number;
}

/** What operations are compiled with. */
export interface CompilingParts<Context> {
  readonly graph: PlannedGraph;
  readonly services: ReadonlyMap<string, GraphService<Context>>;
  /** Told of the plan whenever it is run. */
  readonly onQueryPlan?: ((plan: QueryPlan) => void) | undefined;
  /** Told of an answer without errors that Apollo had to shape. */
  readonly onIrregular?: (() => void) | undefined;
  /** Told when the operation's size has changed, which it does while it runs. */
  readonly onSize?: (() => void) | undefined;
}

/** A compiled field of an answer takes 400 bytes (measured), as some characters of a plan do. */
const CHARACTERS_OF_A_FIELD = 10;

/**
 * Compiles an operation of a validated document; null for one that Apollo's executor runs: one that asks for the schema,
 * is no query or mutation, or has names that plain objects have already.
 * @throws what Apollo's planner throws
 */
export function compileOperation<Context>(
  sent: DocumentNode,
  node: OperationDefinitionNode,
  { graph, services, onQueryPlan, onIrregular, onSize }: CompilingParts<Context>,
): CompiledOperation<Context> | null {
  const document = askedAlone(sent, node);
  if (asksForSchema(document) || !hasOrdinaryNames(document)) return null;
  const operationName = node.name?.value;
  const planned = operationFromDocument(graph.apiSchema, document, operationName ? { operationName } : {});
  const plan = graph.planner.buildQueryPlan(planned);
  const operation = operationFromDocument(graph.apiSchema, document, { validate: false });
  const { variableDefinitions } = operation;
  const runPlan = compilePlan(plan, { services, supergraphSchema: graph.supergraphSchema, variableDefinitions });
  if (!runPlan) return null;
  const wrongVariables = variableCheck(graph.schema, node);
  let fields = 0;
  const onFields = (count: number): void => {
    fields += count;
    onSize?.();
  };
  const answer: Answer = compileAnswer(operation, document, { onIrregular, onFields });
  // The plan holds the text of every fetch; its program grows with it.
  const planSize = JSON.stringify(plan).length;
  return {
    get size() {
      return planSize + fields * CHARACTERS_OF_A_FIELD;
    },
    run: async (variables, context) => {
      const errors = wrongVariables(variables);
      if (errors) return { errors };
      onQueryPlan?.(plan);
      const run: PlanRun<Context> = { data: {}, errors: [], variables, context };
      await runPlan(run);
      return answer(run);
    },
  };
}

type WrongVariables = (variables: Values) => readonly GraphQLError[] | undefined;

function variableCheck(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode): WrongVariables {
  if (variableDefinitions.length === 0) return () => undefined;
  return (variables) => getVariableValues(schema, variableDefinitions, variables).errors;
}

const SCHEMA_FIELDS: readonly string[] = [SchemaMetaFieldDef.name, TypeMetaFieldDef.name];

function asksForSchema(document: DocumentNode): boolean {
  let isAsked = false;
  visit(document, {
    [Kind.FIELD]: ({ name }) => {
      isAsked ||= SCHEMA_FIELDS.includes(name.value);
    },
  });
  return isAsked;
}
