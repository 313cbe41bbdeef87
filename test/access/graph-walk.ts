/**
 * Walks the API schema: every way from a root field to a type, as an operation that asks all fields of that type. Knows
 * no type by name; what arguments need, it is given.
 */
import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from "graphql";

type Field = GraphQLField<unknown, unknown>;

/** Text of the arguments that a field needs, by coordinate, such as `Query.municipality`. */
export type Samples = Readonly<Record<string, string>>;

/** A field on the way. */
export interface Step {
  readonly coordinate: string;
  readonly name: string;
  readonly args: string;
  /** The type of which the way takes the field, where an abstract one stands before it. */
  readonly on: string;
}

/** A way from a root field to an object type. */
export interface Way {
  readonly steps: readonly Step[];
  readonly type: GraphQLObjectType;
}

const needsArguments = ({ args }: Field): boolean =>
  args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);

const isAskable = (type: string, field: Field, samples: Samples): boolean =>
  !needsArguments(field) || samples[`${type}.${field.name}`] !== undefined;

/** What a field is asked with: its sample, and of a long list the first few. */
const argumentsOf = (type: string, field: Field, samples: Samples): string =>
  samples[`${type}.${field.name}`] ?? (field.args.some(({ name }) => name === "first") ? "(first: 3)" : "");

const objectTypesOf = (schema: GraphQLSchema, type: GraphQLNamedType): readonly GraphQLObjectType[] =>
  isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];

/** From each root field the shortest way to each type behind it. @param longest in steps */
export function waysOf(
  schema: GraphQLSchema,
  root: GraphQLObjectType,
  samples: Samples,
  longest: number,
): readonly Way[] {
  return Object.values(root.getFields())
    .filter((field) => isAskable(root.name, field, samples))
    .flatMap((field) => waysFrom(schema, root, field, samples, longest));
}

function waysFrom(
  schema: GraphQLSchema,
  root: GraphQLObjectType,
  first: Field,
  samples: Samples,
  longest: number,
): readonly Way[] {
  const seen = new Set<string>();
  const ways: Way[] = [];
  let front: readonly { readonly owner: GraphQLObjectType; readonly field: Field; readonly before: readonly Step[] }[] =
    [{ owner: root, field: first, before: [] }];
  for (let length = 1; length <= longest && front.length > 0; length++) {
    const reached = front.flatMap(({ owner, field, before }) => {
      const coordinate = `${owner.name}.${field.name}`;
      const step = { coordinate, name: field.name, args: argumentsOf(owner.name, field, samples), on: owner.name };
      const types = objectTypesOf(schema, getNamedType(field.type)).filter(({ name }) => !seen.has(name));
      for (const { name } of types) seen.add(name);
      return types.map((type): Way => ({ steps: [...before, step], type }));
    });
    ways.push(...reached);
    front = reached.flatMap(({ steps, type }) =>
      Object.values(type.getFields())
        .filter((field) => isCompositeType(getNamedType(field.type)) && isAskable(type.name, field, samples))
        .map((field) => ({ owner: type, field, before: steps })),
    );
  }
  return ways;
}

/** The fields that can be asked of a type, each with the text that asks it. */
export const fieldsOf = (type: GraphQLObjectType, samples: Samples): readonly { name: string; text: string }[] =>
  Object.values(type.getFields())
    .filter((field) => isAskable(type.name, field, samples))
    .map((field) => ({
      name: field.name,
      text: `${field.name}${argumentsOf(type.name, field, samples)}${isLeafType(getNamedType(field.type)) ? "" : " { __typename }"}`,
    }));

/** The operation that goes a way and asks all fields of the type at its end. */
export function operationOf({ steps, type }: Way, samples: Samples, kind: "query" | "mutation" = "query"): string {
  const asked = fieldsOf(type, samples)
    .map(({ text }) => text)
    .join(" ");
  const [root, ...others] = steps;
  const inner = [...others]
    .reverse()
    .reduce(
      (below, step) => `... on ${step.on} { ${step.name}${step.args} { __typename ${below} } }`,
      `... on ${type.name} { ${asked} }`,
    );
  return `${kind} { ${root?.name ?? ""}${root?.args ?? ""} { __typename ${inner} } }`;
}
