/**
 * A subgraph's errors as the caller is told them: with the place in the whole answer, and the subgraph's name. Follows
 * Apollo's `downstreamServiceError` and its paths.
 */
import { errorCodeDef, ERRORS } from "@apollo/federation-internals";
import type { FetchNode, ResponsePath } from "@apollo/query-planner";
import { GraphQLError } from "graphql";
import { generateHydratedPaths } from "./apollo.js";
import type { Found } from "./merge.js";

/** Where the fetch that failed belongs. */
export interface FailedFetch {
  readonly fetch: FetchNode;
  readonly path: ResponsePath;
  /** All that was found so far. */
  readonly data: Found;
  /** For each representation that Apollo would have sent: which one of those sent it is. Null: they are the same. */
  readonly places: readonly number[] | null;
}

type ErrorPath = readonly (string | number)[];

/** The errors of an answer, each repeated for every place that the failed entity has in the whole. */
export function fetchErrors(failed: FailedFetch, errors: readonly GraphQLError[]): readonly GraphQLError[] {
  const pathOf = pathsIn(failed);
  const { serviceName } = failed.fetch;
  return repeated(errors, failed.places).map(({ error, path }) => toldError(error, serviceName, pathOf(path)));
}

/** An error with its path, as it is or as it would be for another of equal entities. */
interface PlacedError {
  readonly error: GraphQLError;
  readonly path: ErrorPath | undefined;
}

/** The errors as if every equal entity had been asked for: each for all places of its entity. */
function repeated(errors: readonly GraphQLError[], places: readonly number[] | null): readonly PlacedError[] {
  const positions = places && Map.groupBy(places.keys(), (position) => places[position]);
  return errors.flatMap((error) => {
    const entity = entityOf(error);
    if (positions === null || entity === null) return [{ error, path: error.path }];
    const below = (error.path ?? []).slice(2);
    return (positions.get(entity) ?? []).map((position) => ({ error, path: ["_entities", position, ...below] }));
  });
}

function entityOf({ path }: GraphQLError): number | null {
  const index = path?.[1];
  return typeof index === "number" ? index : null;
}

/** A function that turns a path within a fetch into one of the whole answer. */
function pathsIn({ fetch, path, data }: FailedFetch): (errorPath: ErrorPath | undefined) => ErrorPath | undefined {
  let places: ResponsePath[] | undefined;
  return (errorPath) => {
    const entity = errorPath?.[1];
    if (!fetch.requires || typeof entity !== "number") return errorPath ? [...path, ...errorPath] : undefined;
    if (!places) {
      places = [];
      generateHydratedPaths([], path, data, places);
    }
    return [...(places[entity] ?? []), ...(errorPath?.slice(2) ?? [])];
  };
}

function toldError(error: GraphQLError, serviceName: string, path: ErrorPath | undefined): GraphQLError {
  const message = error.message || `Error while fetching subquery from service "${serviceName}"`;
  // A subgraph that is no Apollo server may leave the extensions out, whatever the type says.
  const extensions = error.extensions as GraphQLError["extensions"] | undefined;
  const options = { originalError: error, path, extensions: { ...extensions, serviceName } };
  const known = errorCodeDef(error);
  if (!known && extensions?.["code"]) return new GraphQLError(message, options);
  return (known ?? ERRORS.DOWNSTREAM_SERVICE_ERROR).err(message, options);
}
