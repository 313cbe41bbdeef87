/**
 * Lists whose entries come by themselves. Where one of them fails, graphql-jit puts its null behind what has come so far
 * and not at its own place (0.8.9), so that an answer loses or moves the other entries. They are waited for here, and what
 * failed stands among them as an error, which both engines tell at its place.
 */
import { getNullableType, type GraphQLFieldResolver, type GraphQLSchema, isListType, isObjectType } from "graphql";

const known = new WeakSet<GraphQLSchema>();

/** Lets the schema's resolvers of lists wait for all entries. Changes the schema itself, once. */
export function settleLists(schema: GraphQLSchema): void {
  if (known.has(schema)) return;
  known.add(schema);
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && !type.name.startsWith("__"))
      for (const field of Object.values(type.getFields()))
        if (field.resolve && isListType(getNullableType(field.type))) field.resolve = settling(field.resolve);
}

type Resolve = GraphQLFieldResolver<unknown, unknown>;

const settling =
  (resolve: Resolve): Resolve =>
  (...asked) => {
    const value: unknown = resolve(...asked);
    return isPromise(value) ? value.then(settled) : settled(value);
  };

const settled = (value: unknown): unknown =>
  Array.isArray(value) && hasPromise(value) ? Promise.all(value.map(orError)) : value;

/** In the list itself, or in a list within it. */
const hasPromise = (list: readonly unknown[]): boolean =>
  list.some((entry) => isPromise(entry) || (Array.isArray(entry) && hasPromise(entry)));

const orError = async (entry: unknown): Promise<unknown> => {
  try {
    return await settled(await entry);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
};

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === "object" && value !== null && "then" in value && typeof value.then === "function";
