/**
 * Errors of an answer as GraphQL's reference implementation tells them. Where a value that may not be null has failed, its
 * parent is null, and so on upwards: the compiled executor tells of everything that failed below such a place, the
 * reference of what failed first.
 */
import type { ExecutionResult, GraphQLError } from "graphql";

/** The result with one error, the first, for each place that errors have made null. */
export function oneErrorEach(result: ExecutionResult): ExecutionResult {
  const { data, errors } = result;
  if (!errors || errors.length < 2) return result;
  const places = new Set<string>();
  const first = errors.filter(({ path }: Pick<GraphQLError, "path">) => {
    if (!path) return true;
    const place = JSON.stringify(nullPlace(data, path));
    const isFirst = !places.has(place);
    places.add(place);
    return isFirst;
  });
  return first.length === errors.length ? result : { ...result, errors: first };
}

/** The part of a path up to where the data end. */
function nullPlace(data: unknown, path: readonly (string | number)[]): readonly (string | number)[] {
  let value = data;
  for (const [depth, step] of path.entries()) {
    if (value === null || typeof value !== "object") return path.slice(0, depth);
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return path;
}
