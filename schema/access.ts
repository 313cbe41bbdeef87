/**
 * Who may see what of the graph: one decorator beside every type and field, shown in the descriptions and kept at every
 * resolver. Knows what a caller holds; whose object it is (the town, the household), rules and the database decide.
 */
import { MapperKind, mapSchema } from "@graphql-tools/utils";
import {
  defaultFieldResolver,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  type GraphQLFieldResolver,
  GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from "graphql";
import { Extensions } from "type-graphql";
import { declarationOf } from "./class-resolvers.js";
import { hubError } from "./errors.js";

/** What a caller may hold beyond reading public data, and for whose data it counts, in words. */
export const SCOPES = {
  "jobs:write": "for the listings of the caller's own chamber",
  "statistics:read": "for released statistics",
  "municipality:write": "for the caller's own municipality",
  "pilots:write": "for pilots of the programme",
  "cases:read": "for a case worker's own cases, and for a household itself",
  "cases:write": "for a case worker's own cases, and for a household itself",
  "proposals:decide": "for the caller's own side of a proposal",
  "matching:run": "for runs of the matching",
  "audit:read": "for the audit log",
} as const;

export type Scope = keyof typeof SCOPES;

/** Everybody, or whoever holds the scope. */
export type Access = "public" | Scope;

/** As much of a caller as access is decided by. */
export interface ScopedCaller {
  readonly kind: string;
  readonly scopes: readonly string[];
}

/** What a caller asked for and may not see. */
export interface Refusal {
  /** The field, such as `Query.household`, or the type of an entity. */
  readonly door: string;
  /** The field's arguments, or the entity's key. */
  readonly asked: Readonly<Record<string, unknown>>;
}

/** What every owner's context must hold. */
export interface CallerContext {
  readonly caller: ScopedCaller;
  /** Told of every refusal before the caller is; where it fails, the caller is told of that failure. */
  readonly onRefusal?: (refusal: Refusal) => Promise<void>;
}

const declaredOnClasses = new WeakMap<object, Access>();

/**
 * Declares who may see a type, a field, or what a root field gives. The declaration of a type counts for all its fields,
 * besides their own; a field of a public type, and every root field, needs one of its own, or no schema is built.
 */
export function Access(access: Access): ClassDecorator & PropertyDecorator & MethodDecorator {
  return (target: object, property?: string | symbol): void => {
    if (property !== undefined) {
      const extend = Extensions({ access, ...declarationOf(target, property) });
      (extend as PropertyDecorator)(target, property);
      return;
    }
    declaredOnClasses.set(target, access);
    Extensions({ access })(target as new () => unknown);
  };
}

/** What is declared on a class; undefined without a declaration. For types that are made of others. */
export const accessOfClass = (declared: object): Access | undefined => declaredOnClasses.get(declared);

/** Why a caller may not see what needs a scope; null: it may. The one place where a scope is asked for. */
export function scopeDenialOf({ kind, scopes }: ScopedCaller, scope: Scope): "NOT_SIGNED_IN" | "SCOPE_MISSING" | null {
  if (kind === "PUBLIC") return "NOT_SIGNED_IN";
  return scopes.includes(scope) ? null : "SCOPE_MISSING";
}

/** @throws UNAUTHENTICATED for the public, FORBIDDEN for every other caller without the scope */
export function requireAccess(caller: ScopedCaller, access: Access): void {
  if (access === "public") return;
  const denial = scopeDenialOf(caller, access);
  if (denial === "NOT_SIGNED_IN") throw hubError("UNAUTHENTICATED", `This needs a token with the scope ${access}.`);
  if (denial === "SCOPE_MISSING")
    throw hubError("FORBIDDEN", `This needs the scope ${access}, which the token does not have.`);
}

type Fields = GraphQLFieldConfigMap<unknown, unknown>;
type Field = GraphQLFieldConfig<unknown, unknown>;

/**
 * The schema with every declaration in the descriptions and kept by the resolvers.
 * @throws Error that lists every type and field without a declaration
 */
export function withAccess(schema: GraphQLSchema): GraphQLSchema {
  const undeclared: string[] = [];
  const mapped = mapSchema(schema, {
    [MapperKind.OBJECT_TYPE]: (type) => {
      const access = declared(type.extensions);
      if (!access) undeclared.push(type.name);
      const config = type.toConfig();
      const fields = guardFields(type.name, config.fields, access ?? null, undeclared);
      return new GraphQLObjectType({ ...config, fields, description: described(config.description, access ?? null) });
    },
    [MapperKind.ROOT_OBJECT]: (type) => {
      const config = type.toConfig();
      const fields = guardFields(type.name, config.fields, null, undeclared);
      return new GraphQLObjectType({ ...config, fields: describeFields(fields, true) });
    },
  });
  if (undeclared.length > 0)
    throw new Error(`Nothing declares who may see: ${undeclared.join(", ")}. Put @Access(…) beside each.`);
  return mapped;
}

/** What each field needs, its type's scope first, by coordinate such as `Offer.reserved`; of public ones nothing. */
export function accessTable(schema: GraphQLSchema): ReadonlyMap<string, readonly Scope[]> {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !type.name.startsWith("__"),
  ) as GraphQLObjectType[];
  return new Map(
    types.flatMap((type) =>
      Object.values(type.getFields()).map(
        (field) =>
          [`${type.name}.${field.name}`, scopesOf(declared(type.extensions), declared(field.extensions))] as const,
      ),
    ),
  );
}

const scopesOf = (...accesses: readonly (Access | undefined)[]): readonly Scope[] => [
  ...new Set(accesses.filter((access) => access !== undefined && access !== "public")),
];

/** Whom a type is for; undefined for a type that declares nothing. */
export const accessOfType = (schema: GraphQLSchema, type: string): Access | undefined =>
  declared(schema.getType(type)?.extensions ?? {});

const declared = (extensions: Readonly<Record<string, unknown>> | null | undefined): Access | undefined =>
  extensions?.["access"] as Access | undefined;

function guardFields(type: string, fields: Fields, ofType: Access | null, undeclared: string[]): Fields {
  const guarded = Object.entries(fields).map(([name, field]) => {
    const own = declared(field.extensions);
    if (!own && (ofType === null || ofType === "public")) undeclared.push(`${type}.${name}`);
    const needed = scopesOf(ofType ?? undefined, own);
    if (needed.length === 0) return [name, field] as const;
    return [name, { ...field, resolve: guard(`${type}.${name}`, needed, field.resolve) }] as const;
  });
  const all = Object.fromEntries(guarded);
  return ofType === null || ofType === "public" ? describeFields(all, false) : all;
}

type Resolve = GraphQLFieldResolver<unknown, unknown>;

const guard =
  (door: string, needed: readonly Scope[], resolve: Resolve | undefined): Resolve =>
  (source, args: Readonly<Record<string, unknown>>, context, info) => {
    const { caller, onRefusal } = context as CallerContext;
    try {
      for (const access of needed) requireAccess(caller, access);
    } catch (error) {
      if (onRefusal) return afterwards(onRefusal({ door, asked: args }), error);
      throw error;
    }
    return (resolve ?? defaultFieldResolver)(source, args, context, info);
  };

async function afterwards(told: Promise<void>, error: unknown): Promise<never> {
  await told;
  throw error;
}

const describeFields = (fields: Fields, isRoot: boolean): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]): [string, Field] => {
      const own = declared(field.extensions) ?? null;
      const isSaid = own === "public" && !isRoot;
      return [name, isSaid ? field : { ...field, description: described(field.description, own) }];
    }),
  );

/** A description with who may see what it describes. What is described elsewhere says it there. */
function described(description: string | null | undefined, access: Access | null): string | null {
  if (!description || access === null) return description ?? null;
  const sentence = accessInWords(access);
  return description.includes(sentence) ? description : `${description} ${sentence}`;
}

/** Who may see, as a sentence. */
export const accessInWords = (access: Access): string =>
  access === "public" ? "Public." : `Needs the scope \`${access}\`, ${SCOPES[access]}.`;
