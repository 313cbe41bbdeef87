/**
 * Errors where a value that may not be null has failed: its parent is null then, and so on upwards. The compiled executor
 * tells of everything that has failed below such a place, the reference of what failed first.
 */
import type { DocumentNode, ExecutionResult, GraphQLError, OperationDefinitionNode } from "graphql";
import { inOrder } from "../../schema/error-order.js";

/** The result with one error for each place that errors have made null: the first in the order of the fields. */
export function oneErrorEach(
  result: ExecutionResult,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): ExecutionResult {
  const { data, errors } = result;
  if (!errors || errors.length < 2) return result;
  const places = new Set<string>();
  const first = inOrder(errors, document, operation).filter(({ path }: PathOf) => {
    if (!path) return true;
    const place = JSON.stringify(nullPlace(data, path));
    const isFirst = !places.has(place);
    places.add(place);
    return isFirst;
  });
  return { ...result, errors: first };
}

/** Whether something has failed below a place that is null: what else may have failed there, nobody has looked at. */
export const hasFailedBelowNull = ({ data, errors = [] }: ExecutionResult): boolean =>
  errors.some(({ path }: PathOf) => path && nullPlace(data, path).length < path.length);

type PathOf = Pick<GraphQLError, "path">;

/** The part of a path up to where the data end. */
function nullPlace(data: unknown, path: readonly (string | number)[]): readonly (string | number)[] {
  let value = data;
  for (const [depth, step] of path.entries()) {
    if (value === null || typeof value !== "object") return path.slice(0, depth);
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return path;
}
