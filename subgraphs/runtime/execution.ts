/**
 * Executes operations on a subgraph's schema. The gateway sends the same fetches again and again, so their documents
 * are parsed, validated and compiled once.
 */
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getOperationAST,
  type GraphQLSchema,
  parse,
  validate,
  valueFromASTUntyped,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";

export interface GraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

type Run = (
  context: unknown,
  variables: Readonly<Record<string, unknown>>,
) => Promise<ExecutionResult> | ExecutionResult;

/** Documents kept per subgraph. The gateway's fetches for a hundred saved operations are a few hundred. */
const KEPT_DOCUMENTS = 1_000;

/** A function that executes requests on the schema, keeping what it compiled; the least recently used goes first. */
export function executor(schema: GraphQLSchema): (request: GraphRequest, context: unknown) => Promise<ExecutionResult> {
  const kept = new Map<string, Run>();
  return async ({ query, variables, operationName }, context) => {
    const key = operationName ? `${operationName}\n${query}` : query;
    const run = kept.get(key) ?? prepare(schema, query, operationName);
    kept.delete(key);
    kept.set(key, run);
    const [oldest] = kept.keys();
    if (kept.size > KEPT_DOCUMENTS && oldest !== undefined) kept.delete(oldest);
    return run(context, variables ?? {});
  };
}

function prepare(schema: GraphQLSchema, query: string, operationName: string | undefined): Run {
  const document = parse(query, { noLocation: true });
  const errors = validate(schema, document);
  if (errors.length > 0) return () => ({ errors });
  const compiled = compile(schema, document, operationName);
  const defaults = defaultVariables(document, operationName);
  if (compiled) return (context, variables) => compiled.query(undefined, context, { ...defaults, ...variables });
  return (contextValue, variableValues) => execute({ schema, document, operationName, contextValue, variableValues });
}

/** graphql-jit calls a missing variable of a non-null type an error even where the operation gives it a default. */
function defaultVariables(document: DocumentNode, operationName: string | undefined): Record<string, unknown> {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  return Object.fromEntries(
    definitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): CompiledQuery | null {
  const compiled = compileQuery(schema, document, operationName ?? "");
  return isCompiledQuery(compiled) ? compiled : null;
}
