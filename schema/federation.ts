/**
 * type-graphql classes become a Federation 2 subgraph: executable schema and SDL of one owner.
 * Knows nothing of what the classes mean.
 */
import { buildSubgraphSchema } from "@apollo/subgraph";
import { printSchemaWithDirectives } from "@graphql-tools/utils";
import { GraphQLSchema, lexicographicSortSchema, parse } from "graphql";
import { type NonEmptyArray, buildSchemaSync, createResolversMap } from "type-graphql";
import { withClassResolvers } from "./class-resolvers.js";
import { type ReaderContext, withLabelFields } from "./label-fields.js";
import {
  type Access,
  accessOfType,
  accessTable,
  type CallerContext,
  requireAccess,
  type Scope,
  withAccess,
} from "./access.js";
import { type NodeFinder, nodesOf, type ReferenceResolver, type TypeOf, withKeyId } from "./nodes.js";
import { AgsScalar } from "./scalars.js";

const FEDERATION_LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@external", "@requires", "@provides", "@inaccessible", "@tag", "@override"])`;

export interface SubgraphSchemaParts<Context> {
  readonly resolvers: readonly (abstract new (...args: never[]) => unknown)[];
  /** Types that no field names: implementations of interfaces, entities reached by key only. */
  readonly types: readonly (abstract new (...args: never[]) => unknown)[];
  readonly references: Readonly<Record<string, ReferenceResolver<Context>>>;
  /** What the graph finds by `node(id:)`: by the type that an id names, how the key in it finds an object. */
  readonly nodes?: Readonly<Record<string, NodeFinder<Context>>>;
  /**
   * Name of the object type of a value, by interface or union. Told here and not to type-graphql, which makes a promise
   * of it: the compiled executor wants to know at once.
   */
  readonly typesOf?: Readonly<Record<string, TypeOf>>;
}

export interface FederatedSchema {
  readonly schema: GraphQLSchema;
  readonly sdl: string;
  /** What is found by id: the object types, by the type that an id names. */
  readonly nodeTypes: ReadonlyMap<string, readonly string[]>;
  /** What each field needs of a caller, by coordinate; of public ones nothing. */
  readonly access: ReadonlyMap<string, readonly Scope[]>;
}

/** Builds the schema of one owner. The SDL is the same bytes for the same classes, in whatever process. */
export function buildFederatedSchema<Context extends ReaderContext & CallerContext>(
  parts: SubgraphSchemaParts<Context>,
): FederatedSchema {
  const written = buildSchemaSync({
    resolvers: [...parts.resolvers] as unknown as NonEmptyArray<() => unknown>,
    orphanedTypes: [...parts.types],
    scalarsMap: [{ type: AgsScalar as never, scalar: AgsScalar }],
    // Rules parse their input and say what is wrong in the graph's own error; class-validator would say it its own way.
    validate: false,
    // Composition checks the whole; a subgraph alone may have no root field (see below).
    skipCheck: true,
  });
  const plain = withAccess(withLabelFields(withClassResolvers(written)));
  const nodes = nodesOf(plain, parts);
  const printed = printSchemaWithDirectives(lexicographicSortSchema(withoutEmptyQuery(plain)));
  const sdl = withKeyId(`${FEDERATION_LINK}\n\n${printed}`, new Set([...nodes.types.values()].flat()));
  const resolvers = createResolversMap(plain) as Record<string, Record<string, unknown>>;
  for (const [typeName, resolveReference] of Object.entries({ ...parts.references, ...nodes.references }))
    (resolvers[typeName] ??= {})["__resolveReference"] = guarded(
      typeName,
      resolveReference,
      accessOfType(plain, typeName),
    );
  for (const [typeName, typeOf] of Object.entries(parts.typesOf ?? {}))
    (resolvers[typeName] ??= {})["__resolveType"] = typeOf;
  const schema = buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);
  return { schema, sdl, nodeTypes: nodes.types, access: accessTable(plain) };
}

/** An entity is found for those alone who may see its type, whoever names its key. */
function guarded<Context extends CallerContext>(
  type: string,
  resolve: ReferenceResolver<Context>,
  access: Access = "public",
): ReferenceResolver<Context> {
  if (access === "public") return resolve;
  // A promise: what is thrown at once would take all entities of the fetch with it.
  return async (key, context, info) => {
    try {
      requireAccess(context.caller, access);
    } catch (error) {
      await context.onRefusal?.({ door: type, asked: key });
      throw error;
    }
    return resolve(key, context, info);
  };
}

/** type-graphql always makes a Query; an owner that only adds to others' entities has none. */
function withoutEmptyQuery(schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig();
  const query = config.query;
  if (!query || Object.keys(query.getFields()).length > 0) return schema;
  return new GraphQLSchema({ ...config, query: null, types: config.types.filter((type) => type !== query) });
}
