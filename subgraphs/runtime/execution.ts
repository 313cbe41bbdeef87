/**
 * Executes operations on a subgraph's schema. The gateway sends the same fetches again and again, so their documents
 * are parsed and validated once, and queries compiled when they come for the second time: one that never comes again would
 * cost more to compile than to interpret.
 */
import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  getNamedType,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInputObjectType,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  typeFromAST,
  validate,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import { LRUCache } from "lru-cache";
import { argumentOfNode, argumentOfVariableError } from "../../schema/argument-path.js";
import { badInput } from "../../schema/errors.js";
import { isCompilable } from "./compilable.js";
import { settleLists } from "./settled-lists.js";
import { hasFailedBelowNull, oneErrorEach } from "./null-errors.js";
import { type Conditions, conditionVariables, settledConditions } from "./settled-conditions.js";
import { writtenOut } from "./written-out.js";

export interface GraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** Documents kept per subgraph. The gateway's fetches for a hundred saved operations are a few hundred. */
const MOST_DOCUMENTS = 1_000;

/**
 * Fields of their programs, written out, of which each stands for 1 to 3 kB (measured): two hundred operations like the
 * saved ones.
 */
const MOST_FIELDS = 40_000;

/** Characters of a text that are held, read as a document, in the memory of one such field. */
const CHARACTERS_OF_A_FIELD = 10;

/** Executes a document on a schema. */
export type RunDocument = (
  context: unknown,
  variables: Readonly<Record<string, unknown>>,
) => Promise<ExecutionResult> | ExecutionResult;

/** Executes requests on a schema. */
export interface Executor {
  (request: GraphRequest, context: unknown): Promise<ExecutionResult>;
  /** The document of a request that comes again and again, for any variables. Holds its text and nothing of its programs. */
  prepare(request: Pick<GraphRequest, "query" | "operationName">): RunDocument;
}

/** Executes requests on the schema, keeping what it compiled; the least recently used goes first. */
export function executor(schema: GraphQLSchema): Executor {
  settleLists(schema);
  const kept = new LRUCache<string, Prepared>({
    max: MOST_DOCUMENTS,
    maxSize: MOST_FIELDS,
    sizeCalculation: ({ fields }, key) => Math.ceil(key.length / CHARACTERS_OF_A_FIELD) + fields,
  });
  const runOf = (key: string, query: string, operationName: string | undefined): RunDocument => {
    const known = kept.get(key);
    if (known) return known.run;
    const ready = prepare(schema, parse(query, { noLocation: true }), operationName);
    // One that is larger than all may be is not kept, and prepared again.
    kept.set(key, ready);
    return ready.run;
  };
  const prepared: Executor["prepare"] = ({ query, operationName }) => {
    const key = operationName ? `${operationName}\n${query}` : query;
    return (context, variables) => runOf(key, query, operationName)(context, variables);
  };
  const run = async (request: GraphRequest, context: unknown): Promise<ExecutionResult> =>
    prepared(request)(context, request.variables ?? {});
  return Object.assign(run, { prepare: prepared });
}

/** A document that is ready to be run. */
interface Prepared {
  readonly run: RunDocument;
  /** Of all the programs that it may become; 0 for one that is interpreted. */
  readonly fields: number;
}

function prepare(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined): Prepared {
  const errors = validate(schema, document).map((error) => inputError(document, error));
  if (errors.length > 0) return { run: () => ({ errors }), fields: 0 };
  const operation = getOperationAST(document, operationName);
  // GraphQL's own words for a document that does not say which operation is meant.
  if (!operation)
    return { run: (contextValue) => execute({ schema, document, operationName, contextValue }), fields: 0 };
  const parts = { schema, document, operation };
  const interpret = interpreted(parts);
  // A mutation's time is that of its writing, and none may run again for the sake of its errors.
  if (operation.operation === OperationTypeNode.MUTATION || !isCompilable(schema, document))
    return { run: interpret, fields: 0 };
  return { run: compiledFromSecond(parts, interpret), fields: writtenOut(schema, document) * programsOf(document) };
}

function compiledFromSecond(parts: OperationParts, interpret: RunDocument): RunDocument {
  let isKnown = false;
  let compiled: RunDocument | undefined;
  const compiledOnce = (): RunDocument => (compiled ??= compiledRun(parts, interpret));
  return async (context, variables) => {
    if (isKnown) return compiledOnce()(context, variables);
    isKnown = true;
    const result = await interpret(context, variables);
    // The interpreter stops at the first failure there, whichever that is; the same request is told the same each time.
    return hasFailedBelowNull(result) ? compiledOnce()(context, variables) : result;
  };
}

/** An operation that is ready to be run. */
interface OperationParts {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** @param interpret what runs it where its conditions leave nothing to compile */
function compiledRun(parts: OperationParts, interpret: RunDocument): RunDocument {
  const { schema, document, operation } = parts;
  const compiledFor = compiledByConditions(parts);
  const complete = completion(schema, operation);
  return async (context, variables) => {
    const { coerced, errors } = complete(variables);
    if (errors) return withInputErrors(document, { errors });
    const compiled = compiledFor(coerced);
    if (!compiled) return interpret(context, variables);
    const result = await runCompiled(compiled, context, { ...coerced });
    // graphql-jit tells of an unusable variable in words of its own.
    const unusable = result.data === undefined ? wrongVariables(schema, operation, variables) : undefined;
    return withInputErrors(document, unusable ? { errors: unusable } : oneErrorEach(result, document, operation));
  };
}

/** Most programs kept of one document. Who asks it with ever other conditions is answered by the interpreter. */
const MOST_PROGRAMS = 4;

const programsOf = (document: DocumentNode): number =>
  Math.min(2 ** conditionVariables(document).length, MOST_PROGRAMS);

/**
 * A program for each combination of the conditions' values that comes: what graphql-jit makes of conditions itself is wrong
 * where a fragment is spread twice in one place, and where a field that is selected twice has fragments below it.
 */
function compiledByConditions(
  parts: OperationParts,
): (coerced: Readonly<Record<string, unknown>>) => CompiledQuery | null {
  const names = conditionVariables(parts.document);
  const kept = new Map<string, CompiledQuery | null>();
  return (coerced) => {
    const values = names.map((name) => coerced[name]);
    if (!values.every((value) => typeof value === "boolean")) return null;
    const key = values.join();
    const before = kept.get(key);
    if (before !== undefined || kept.size >= MOST_PROGRAMS) return before ?? null;
    const compiled = compile(parts, Object.fromEntries(names.map((name, place) => [name, values[place] ?? false])));
    kept.set(key, compiled);
    return compiled;
  };
}

/** graphql-jit lets the error of a scalar in a variable's input object out as an exception. */
async function runCompiled(
  compiled: CompiledQuery,
  context: unknown,
  variables: Record<string, unknown>,
): Promise<ExecutionResult> {
  try {
    return await compiled.query(undefined, context, variables);
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
}

function interpreted({ schema, document, operation }: OperationParts): RunDocument {
  const operationName = operation.name?.value;
  return async (contextValue, variableValues) => {
    const result = await execute({ schema, document, operationName, contextValue, variableValues });
    return withInputErrors(document, oneErrorEach(result, document, operation));
  };
}

const withInputErrors = (document: DocumentNode, result: ExecutionResult): ExecutionResult =>
  result.errors ? { ...result, errors: result.errors.map((error) => inputError(document, error)) } : result;

/**
 * An error that GraphQL itself made about a value that the caller handed in, with its code and argument; any other as it
 * is. The gateway has validated the operation: what is left are values of scalars, and nulls where none may stand.
 */
function inputError(document: DocumentNode, error: GraphQLError): GraphQLError {
  // The compiled executor's errors have no extensions where the cause has none, whatever the type says.
  const extensions = error.extensions as GraphQLError["extensions"] | undefined;
  if (extensions?.["code"] !== undefined) return error;
  const [node] = error.nodes ?? [];
  const argument =
    argumentOfVariableError(document, error.message) ??
    /^Argument "(\w+)" /.exec(error.message)?.[1] ??
    (node ? argumentOfNode(document, node) : null);
  if (argument === null) return error;
  // GraphQL's own words about an argument print its whole value.
  const message = /^Argument "\w+" (?:of|has) /.test(error.message)
    ? `${argument} has no usable value: a value of another form, or null where one is needed.`
    : error.message;
  return new GraphQLError(message, { path: error.path ?? null, extensions: badInput(argument, message).extensions });
}

function compile({ schema, document, operation }: OperationParts, conditions: Conditions): CompiledQuery | null {
  const settled = settledConditions(document, conditions);
  const compiled = settled && compileQuery(schema, settled, operation.name?.value ?? "");
  return compiled && isCompiledQuery(compiled) ? compiled : null;
}

const wrongVariables = (
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): readonly GraphQLError[] | undefined => getVariableValues(schema, variableDefinitions, variables).errors;

type Completion = (variables: Readonly<Record<string, unknown>>) => ReturnType<typeof getVariableValues>;

/**
 * Fills in the defaults of variables and of the fields of their input objects, for operations that have any: graphql-jit
 * does not, and calls a required one an error even where it has a default (graphql-jit, issue 142). It parses the values
 * once more: a scalar has to take for valid what it gives.
 */
function completion(
  schema: GraphQLSchema,
  { variableDefinitions: definitions = [] }: OperationDefinitionNode,
): Completion {
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
