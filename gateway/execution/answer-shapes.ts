/**
 * The answer of an operation, made of what its plan has found: quickly where all is regular, by Apollo's own function
 * where anything is not. Knows no subgraphs.
 */
import type { Operation } from "@apollo/federation-internals";
import { type DocumentNode, type ExecutionResult, GraphQLError, Kind, visit } from "graphql";
import { computeResponse } from "./apollo.js";
import type { PlanRun } from "./fetch.js";
import type { Values } from "./graph-service.js";
import type { Found } from "./merge.js";
import type { Conditions } from "./selected-entries.js";
import { compileShape } from "./shape.js";

/** More values of conditions than a client's switches have in use; then all shapes are made anew. */
const KEPT_SHAPES = 32;

/** Makes the answer of a run. */
export type Answer = (run: PlanRun<unknown>) => ExecutionResult;

/** Who is told of what happens to answers. */
export interface AnswerEvents {
  /** An answer without errors had to be shaped by Apollo. */
  readonly onIrregular?: (() => void) | undefined;
  /** So many fields more are kept compiled: when objects of their type are first met with such conditions; fewer if below 0. */
  readonly onFields?: ((count: number) => void) | undefined;
}

/** Compiles the answers of an operation. */
export function compileAnswer(
  operation: Operation,
  document: DocumentNode,
  { onIrregular, onFields }: AnswerEvents = {},
): Answer {
  const shapeOf = shapesByConditions(operation, conditionVariables(document), onFields);
  return ({ data, errors, variables }) => {
    if (errors.length > 0) return apolloAnswer(operation, data, variables, errors);
    try {
      return { data: shapeOf(variables)(data) };
    } catch {
      // Not of the usual form; Apollo finds out in which way.
      onIrregular?.();
      return apolloAnswer(operation, data, variables, errors);
    }
  };
}

type ShapeOf = (variables: Values) => (data: Found) => Found;

function shapesByConditions(
  operation: Operation,
  names: readonly string[],
  onFields: AnswerEvents["onFields"],
): ShapeOf {
  if (names.length === 0) {
    const shape = compileShape(operation, {}, onFields);
    return () => shape;
  }
  const defaults = operation.collectDefaultedVariableValues() as Values;
  const kept = new Map<string, (data: Found) => Found>();
  let fields = 0;
  const count = (more: number): void => {
    fields += more;
    onFields?.(more);
  };
  return (given) => {
    const values = names.map((name) => (name in given ? given[name] : defaults[name]));
    // Apollo's words for a condition without a value.
    if (values.some((value) => typeof value !== "boolean")) throw new Error("A condition has no value.");
    const key = values.join();
    const before = kept.get(key);
    if (before) return before;
    if (kept.size >= KEPT_SHAPES) {
      kept.clear();
      count(-fields);
    }
    const conditions = Object.fromEntries(names.map((name, index) => [name, values[index]])) as Conditions;
    const shape = compileShape(operation, conditions, count);
    kept.set(key, shape);
    return shape;
  };
}

/** The variables that decide about fields and fragments, anywhere in a document. */
function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    [Kind.DIRECTIVE]: ({ name, arguments: given = [] }) => {
      if (name.value !== "skip" && name.value !== "include") return;
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].sort();
}

/** The answer as Apollo's executor makes it: errors of values where nothing else went wrong are an extension. */
function apolloAnswer(
  operation: Operation,
  input: Found,
  variables: Values,
  errors: readonly GraphQLError[],
): ExecutionResult {
  try {
    const { data, errors: invalid } = computeResponse({ operation, variables, input, introspectionHandling });
    if (errors.length > 0) return { errors, data: data ?? null };
    if (invalid.length > 0) return { extensions: { valueCompletion: invalid }, data: data ?? null };
    return { data: data ?? null };
  } catch (error) {
    return { errors: [error instanceof GraphQLError ? error : asGraphqlError(error)] };
  }
}

const asGraphqlError = (error: unknown): GraphQLError =>
  error instanceof Error
    ? new GraphQLError(error.message, { originalError: error })
    : new GraphQLError("Unexpected error during query plan execution");

/** Operations that ask for the schema are not compiled. */
function introspectionHandling(): never {
  throw new Error("An operation that asks for the schema was compiled.");
}
