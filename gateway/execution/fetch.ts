/** One fetch of a plan, compiled: asks one subgraph for one part of the answer, as Apollo's `executeFetch` does. */
import type { FetchNode, ResponsePath } from "@apollo/query-planner";
import { type ExecutionResult, type GraphQLError, type GraphQLSchema, OperationTypeNode } from "graphql";
import { applyRewrites } from "./apollo.js";
import { fetchErrors } from "./fetch-errors.js";
import type { AskFetch, GraphService, Values } from "./graph-service.js";
import { copyOf, type Found, merge } from "./merge.js";
import { placesAt } from "./places.js";
import { compileRepresentations, type Representations } from "./representations.js";

/** One execution of a plan. */
export interface PlanRun<Context> {
  /** All that was found so far; grows. */
  readonly data: Found;
  /** What has failed so far; grows. */
  readonly errors: GraphQLError[];
  /** As the request gave them. */
  readonly variables: Values;
  readonly context: Context;
}

/** A part of a plan, ready to run. */
export type PlanStep<Context> = (run: PlanRun<Context>) => Promise<void>;

/** What a fetch is compiled with. */
export interface FetchSurroundings<Context> {
  readonly service: GraphService<Context>;
  readonly supergraphSchema: GraphQLSchema;
}

/** Compiles a fetch for the places of a path. */
export function compileFetch<Context>(
  fetch: FetchNode,
  path: ResponsePath,
  { service, supergraphSchema }: FetchSurroundings<Context>,
): PlanStep<Context> {
  const findPlaces = placesAt(path);
  const send = sender(fetch, path, service);
  const run = fetch.requires
    ? entityFetch(fetch, fetch.requires, send, supergraphSchema)
    : rootFetch(fetch, send, supergraphSchema);
  return async (request) => {
    // What it throws ends the request: the data are not of the graph's form.
    const places = findPlaces(request.data);
    if (places.length === 0) return;
    try {
      await run(request, places);
    } catch (error) {
      // Whatever was thrown: Apollo Server makes an error of it.
      request.errors.push(error as GraphQLError);
    }
  };
}

type RunAtPlaces<Context> = (request: PlanRun<Context>, places: readonly unknown[]) => Promise<void>;

function rootFetch<Context>(fetch: FetchNode, send: Send<Context>, schema: GraphQLSchema): RunAtPlaces<Context> {
  const { outputRewrites } = fetch;
  const variablesOf = usedVariables(fetch);
  return async (request, places) => {
    const data = await send(request, variablesOf(request.variables), null);
    if (data && outputRewrites) applyRewrites(schema, outputRewrites, data);
    for (const place of places) merge(place as Found, data);
  };
}

function entityFetch<Context>(
  fetch: FetchNode,
  requires: NonNullable<FetchNode["requires"]>,
  send: Send<Context>,
  schema: GraphQLSchema,
): RunAtPlaces<Context> {
  const { outputRewrites } = fetch;
  const variablesOf = usedVariables(fetch);
  const represent = compileRepresentations(requires, fetch.inputRewrites, schema);
  return async (request, places) => {
    const representations = represent(places);
    if (representations.sent.length === 0) return;
    const variables = variablesOf(request.variables);
    if ("representations" in variables) throw new Error(`Variables cannot contain key "representations"`);
    variables["representations"] = representations.sent;
    const data = await send(request, variables, representations.places);
    if (!data) return;
    for (const [entity, received] of answersOf(representations, data)) {
      if (received && !received["__typename"]) received["__typename"] = entity["__typename"];
      if (received && outputRewrites) applyRewrites(schema, outputRewrites, received);
      merge(entity, received);
    }
  };
}

type Received = Found | null | undefined;

/** Each entity with what was answered about it. Equal ones get copies, so that nothing is shared that may grow apart. */
function answersOf(
  { sent, entities, places }: Representations,
  { _entities: received }: Found,
): readonly (readonly [entity: Found, received: Received])[] {
  if (!Array.isArray(received)) throw new Error(`Expected "data._entities" in response to be an array`);
  if (received.length !== sent.length)
    throw new Error(`Expected "data._entities" to contain ${entities.length} elements`);
  if (places === null) return entities.map((entity, position) => [entity, received[position] as Received]);
  const taken = new Set<number>();
  return entities.map((entity, position) => {
    const place = places[position] ?? 0;
    const answer = received[place] as Received;
    if (taken.has(place)) return [entity, copyOf(answer)];
    taken.add(place);
    return [entity, answer];
  });
}

/** The variables of the request that a fetch uses, as an object of its own. */
function usedVariables({ variableUsages = [] }: FetchNode): (variables: Values) => Found {
  return (given) => {
    const used: Found = {};
    for (const name of variableUsages) {
      const value = Object.hasOwn(given, name) ? given[name] : undefined;
      if (value !== undefined) used[name] = value;
    }
    return used;
  };
}

type Send<Context> = (
  request: PlanRun<Context>,
  variables: Values,
  places: readonly number[] | null,
) => Promise<ExecutionResult<Found>["data"]>;

/** A function that asks the subgraph, keeps its errors, and gives its data. */
function sender<Context>(fetch: FetchNode, path: ResponsePath, service: GraphService<Context>): Send<Context> {
  const { operation: query, operationName } = fetch;
  const isMutation = fetch.operationKind === OperationTypeNode.MUTATION;
  let ask: AskFetch<Context> | undefined;
  return async (request, variables, places) => {
    ask ??= service.prepare({ query, operationName, isMutation, path });
    const { data, errors } = await ask(variables, request.context);
    if (errors) request.errors.push(...fetchErrors({ fetch, path, data: request.data, places }, errors));
    return data;
  };
}
