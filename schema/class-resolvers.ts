/**
 * The resolvers of type-graphql's classes, made for a graph that is asked often: what a method's parameters are is looked
 * up once and not for every object, arguments are handed over as GraphQL has read them, and a field that is a property of
 * its object has no resolver. Says the same as type-graphql's own, which sort, copy and wait each time. Knows no field.
 */
import { MapperKind, mapSchema } from "@graphql-tools/utils";
import type { GraphQLFieldConfig, GraphQLFieldResolver, GraphQLSchema } from "graphql";
import { getMetadataStorage } from "type-graphql";

/** Where a field is written down: a class and its member. */
export interface Declaration {
  readonly declaring: Constructor;
  readonly member: string;
}

/** What is kept of the declaration beside the field. */
export const declarationOf = (prototype: object, member: string | symbol): { readonly declaration: Declaration } => ({
  declaration: { declaring: prototype.constructor as Constructor, member: String(member) },
});

type Constructor = new () => Readonly<Record<string, unknown>>;
type Resolve = GraphQLFieldResolver<unknown, unknown, Readonly<Record<string, unknown>>>;

/** The schema with lean resolvers in all fields whose declaration is kept beside them. */
export const withClassResolvers = (schema: GraphQLSchema): GraphQLSchema =>
  mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, name) => withResolver(field, name),
    [MapperKind.ROOT_FIELD]: (field, name) => withResolver(field, name),
  });

function withResolver<Field extends GraphQLFieldConfig<unknown, unknown>>(field: Field, name: string): Field {
  const declaration = field.extensions?.["declaration"] as Declaration | undefined;
  if (!declaration) return field;
  const { resolve: _, ...plain } = field;
  const resolve = resolverOf(declaration, name);
  return (resolve ? { ...plain, resolve } : plain) as Field;
}

/** The resolver of a field; null for a property under the field's own name, which GraphQL reads by itself. */
function resolverOf({ declaring, member }: Declaration, name: string): Resolve | null {
  const descriptor = descriptorOf(declaring.prototype as object, member);
  if (descriptor?.get) return getterResolver(declaring, descriptor.get as (this: unknown) => unknown);
  if (typeof descriptor?.value === "function") return methodResolver(declaring, member, descriptor.value as Method);
  return member === name ? null : (object) => (object as Readonly<Record<string, unknown>>)[member];
}

function descriptorOf(prototype: object | null, member: string): PropertyDescriptor | undefined {
  if (prototype === null || prototype === Object.prototype) return undefined;
  return Reflect.getOwnPropertyDescriptor(prototype, member) ?? descriptorOf(Reflect.getPrototypeOf(prototype), member);
}

const getterResolver =
  (declaring: Constructor, get: (this: unknown) => unknown): Resolve =>
  (object) =>
    get.call(instanceOf(declaring, object));

type Method = (this: unknown, ...values: readonly unknown[]) => unknown;

/** A method of a resolver class is called on its one instance, a method of an object's own class on the object. */
function methodResolver(declaring: Constructor, member: string, method: Method): Resolve {
  const parameters = parametersOf(declaring, member);
  const isOfResolver = getMetadataStorage().resolverClasses.some(({ target }) => target === declaring);
  const resolver = isOfResolver ? new declaring() : null;
  return (object, args, context, info) => {
    const values = parameters.map((parameter) => parameter(object, args, context, info));
    return method.apply(resolver ?? instanceOf(declaring, object), values);
  };
}

function parametersOf(declaring: Constructor, member: string): readonly Resolve[] {
  const own = getMetadataStorage().params.filter(
    ({ target, methodName }) => target === declaring && methodName === member,
  );
  return own.toSorted((one, other) => one.index - other.index).map(parameterOf);
}

type Parameter = ReturnType<typeof getMetadataStorage>["params"][number];

/** How a parameter's value is found. @throws Error for a kind of parameter that the house does not use */
function parameterOf(parameter: Parameter): Resolve {
  switch (parameter.kind) {
    case "args":
      return (_, args) => args;
    case "arg":
      return (_, args) => args[parameter.name];
    case "context":
      return (_, _args, context) => context;
    case "info":
      return (_, _args, _context, info) => info;
    case "root": {
      const type = parameter.getType?.() as Constructor | undefined;
      return type ? (object) => instanceOf(type, object) : (object) => object;
    }
    default:
      throw new Error(`${parameter.methodName} has a parameter of the kind ${parameter.kind}, which is not supported.`);
  }
}

/** The object as one of its class: rows that were read as plain values are copied, others are handed on. */
function instanceOf(type: Constructor, object: unknown): unknown {
  if (typeof object !== "object" || object === null || object instanceof type || Array.isArray(object)) return object;
  return Object.assign(new type(), object);
}
