/**
 * Objects that are found by their id: an owner says for a type how the key in its ids finds an object, and every object
 * type behind it becomes an entity with the key `id`. Knows nothing of what the types mean, nor of who may see what.
 */
import { type GraphQLResolveInfo, type GraphQLSchema, isAbstractType, Kind, parse, print, visit } from "graphql";
import { parseGlobalId } from "./identity.js";

/** Finds an entity by its key; null where it does not exist. Called once per representation: batch with a loader. */
export type ReferenceResolver<Context> = (
  key: Readonly<Record<string, unknown>>,
  context: Context,
  info: GraphQLResolveInfo,
) => unknown;

/** Name of the object type of a value of an interface or union. */
export type TypeOf = (value: never) => string;

/**
 * Finds an object by the key in its id; null where there is none, and where the caller may not see it: this is the
 * owner's one place to decide that. Any text comes as a key. Called once per id: batch with a loader.
 * @param info of the field that shows it; undefined where so far it is only asked whether there is one
 */
export type NodeFinder<Context> = (key: string, context: Context, info: GraphQLResolveInfo | undefined) => unknown;

/** What an owner says of how its objects are found. */
export interface Finders<Context> {
  readonly references: Readonly<Record<string, ReferenceResolver<Context>>>;
  readonly typesOf?: Readonly<Record<string, TypeOf>>;
  readonly nodes?: Readonly<Record<string, NodeFinder<Context>>>;
}

/** What the finders of an owner make of its types. */
export interface Nodes<Context> {
  /** By the type that ids name: the object types of what is found, itself or those of an interface. */
  readonly types: ReadonlyMap<string, readonly string[]>;
  /** By object type: finds by `id`, or by another key as before. */
  readonly references: Readonly<Record<string, ReferenceResolver<Context>>>;
}

/** The entities that the owner's finders make, in the order in which they are listed. */
export function nodesOf<Context>(schema: GraphQLSchema, parts: Finders<Context>): Nodes<Context> {
  const finders = Object.entries(parts.nodes ?? {});
  const types = new Map(finders.map(([named]) => [named, objectTypes(schema, named)]));
  const references = finders.flatMap(([named, find]) =>
    (types.get(named) ?? []).map((type) => {
      const byId = findById(find, named, type, parts.typesOf?.[named]);
      return [type, eitherKey(byId, parts.references[type])] as const;
    }),
  );
  return { types, references: Object.fromEntries(references) };
}

/** The owner's schema with the key `id` at each of the types. */
export function withKeyId(sdl: string, types: ReadonlySet<string>): string {
  const keyed = visit(parse(sdl), {
    ObjectTypeDefinition: (node) =>
      types.has(node.name.value) ? { ...node, directives: [...(node.directives ?? []), KEY_ID] } : undefined,
  });
  return print(keyed);
}

const KEY_ID = {
  kind: Kind.DIRECTIVE,
  name: { kind: Kind.NAME, value: "key" },
  arguments: [
    { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: "fields" }, value: { kind: Kind.STRING, value: "id" } },
  ],
} as const;

function objectTypes(schema: GraphQLSchema, named: string): readonly string[] {
  const type = schema.getType(named);
  if (!isAbstractType(type)) return [named];
  return schema
    .getPossibleTypes(type)
    .map(({ name }) => name)
    .sort();
}

/** An id names the interface, a reference names the object type: an object of another type is not the one meant. */
const findById =
  <Context>(
    find: NodeFinder<Context>,
    named: string,
    type: string,
    typeOf: TypeOf | undefined,
  ): ReferenceResolver<Context> =>
  async ({ id }, context, info) => {
    const identity = parseGlobalId(String(id));
    if (identity?.type !== named) return null;
    const found = await find(identity.key, context, asksForFields(info) ? info : undefined);
    return found == null || (typeOf && typeOf(found as never) !== type) ? null : found;
  };

/** `node` asks first who has an object, and then for what is asked of it: one reading serves both. */
const asksForFields = ({ fieldNodes }: GraphQLResolveInfo): boolean =>
  fieldNodes.some(({ selectionSet }) =>
    selectionSet?.selections.some((asked) => asked.kind !== Kind.FIELD || asked.name.value !== "__typename"),
  );

const eitherKey =
  <Context>(
    byId: ReferenceResolver<Context>,
    byOther: ReferenceResolver<Context> | undefined,
  ): ReferenceResolver<Context> =>
  (reference, context, info) =>
    byOther && reference["id"] === undefined ? byOther(reference, context, info) : byId(reference, context, info);
