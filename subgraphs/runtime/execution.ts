/**
 * Executes operations on a subgraph's schema. The gateway sends the same fetches again and again, so their documents
 * are parsed, validated and compiled once.
 */
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getNamedType,
  getOperationAST,
  getVariableValues,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInputObjectType,
  parse,
  typeFromAST,
  validate,
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
  const complete = completion(schema, document, operationName);
  if (compiled)
    return (context, variables) => {
      const { coerced, errors: wrong } = complete(variables);
      return wrong ? { errors: wrong } : compiled.query(undefined, context, { ...coerced });
    };
  return (contextValue, variableValues) => execute({ schema, document, operationName, contextValue, variableValues });
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): CompiledQuery | null {
  const compiled = compileQuery(schema, document, operationName ?? "");
  return isCompiledQuery(compiled) ? compiled : null;
}

type Completion = (variables: Readonly<Record<string, unknown>>) => ReturnType<typeof getVariableValues>;

/**
 * Fills in the defaults of variables and of the fields of their input objects, for operations that have any: graphql-jit
 * does not, and calls a required one an error even where it has a default (graphql-jit, issue 142).
 */
function completion(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): Completion {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  const seen = new Set<GraphQLNamedType>();
  const isNeeded = definitions.some(({ type, defaultValue }) => {
    if (defaultValue) return true;
    const known = typeFromAST(schema, type);
    return known !== undefined && hasDefaults(getNamedType(known), seen);
  });
  return isNeeded
    ? (variables) => getVariableValues(schema, definitions, variables)
    : (variables) => ({ coerced: { ...variables } });
}

function hasDefaults(type: GraphQLNamedType, seen: Set<GraphQLNamedType>): boolean {
  if (!isInputObjectType(type) || seen.has(type)) return false;
  seen.add(type);
  return Object.values(type.getFields()).some(
    (field) => field.defaultValue !== undefined || hasDefaults(getNamedType(field.type), seen),
  );
}
