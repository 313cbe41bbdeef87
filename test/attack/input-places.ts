// Every place of the graph in which a client writes a text, or the name of an enum's value: found by walking the schema,
// each with an operation that is valid but for what is put there.
import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from "graphql";

export interface InputPlace {
  /** Such as `Query.municipalities(filter.name)`. */
  readonly name: string;
  readonly kind: "text" | "enum" | "cursor";
  readonly query: string;
  /** The variables with a value at the place; undefined leaves it out, where it can be. */
  variablesWith(value: unknown): Record<string, unknown>;
  /** A value is required there. */
  readonly isRequired: boolean;
}

type Path = readonly (string | number)[];
type Input = GraphQLArgument | GraphQLInputField;

/** What the base of an operation is made of. */
export interface Samples {
  readonly ags: string;
  readonly id: string;
}

const TEXT_SCALARS = new Set(["String", "ID", "AGS", "LocalDate", "DateTimeISO"]);

/** All places of the roots, and of the fields below queries that take arguments themselves. */
export function inputPlaces(
  schema: GraphQLSchema,
  root: "query" | "mutation",
  samples: Samples,
): readonly InputPlace[] {
  const type = root === "query" ? schema.getQueryType() : schema.getMutationType();
  const open: { field: GraphQLField<unknown, unknown>; path: readonly Step[] }[] = [];
  const seen = new Set<string>();
  const places: InputPlace[] = [];
  const add = (
    owner: string,
    fields: Readonly<Record<string, GraphQLField<unknown, unknown>>>,
    path: readonly Step[],
  ) => {
    for (const field of Object.values(fields)) {
      const key = `${owner}.${field.name}`;
      if (!seen.has(key)) open.push({ field, path: [...path, { owner, field }] });
      seen.add(key);
    }
  };
  add(type?.name ?? "", type?.getFields() ?? {}, []);
  for (let next = open.shift(); next; next = open.shift()) {
    places.push(...placesOf(next.path, root, samples));
    const inside = getNamedType(next.field.type);
    // What a mutation answers is reached by queries too.
    if (root === "query" && (isObjectType(inside) || isInterfaceType(inside)) && next.path.length < 8)
      add(inside.name, inside.getFields(), next.path);
  }
  return places;
}

interface Step {
  readonly owner: string;
  readonly field: GraphQLField<unknown, unknown>;
}

function placesOf(path: readonly Step[], root: string, samples: Samples): readonly InputPlace[] {
  const last = path.at(-1);
  if (!last) return [];
  return last.field.args.flatMap((argument) =>
    leavesOf(argument, [argument.name]).map(({ at, kind, isRequired }): InputPlace => {
      const { query, variables } = operationOf(path, root, argument.name, samples);
      const name = `v${path.length - 1}_${argument.name}`;
      return {
        name: `${last.owner}.${last.field.name}(${at.join(".")})`,
        kind: at.at(-1) === "after" || at.at(-1) === "before" ? "cursor" : kind,
        query,
        isRequired,
        variablesWith: (value) => ({
          ...variables,
          [name]:
            value === undefined ? (variables[name] ?? undefined) : valueOf(argument.type, samples, at.slice(1), value),
        }),
      };
    }),
  );
}

interface Leaf {
  readonly at: Path;
  readonly kind: "text" | "enum";
  readonly isRequired: boolean;
}

function leavesOf(input: Input, at: Path, types: readonly string[] = []): readonly Leaf[] {
  const isRequired = isNonNullType(input.type) && input.defaultValue === undefined;
  const isList = isListType(getNullableType(input.type));
  const named = getNamedType(input.type);
  const here = isList ? [...at, 0] : at;
  if (isEnumType(named)) return [{ at: here, kind: "enum", isRequired }];
  if (isScalarType(named)) return TEXT_SCALARS.has(named.name) ? [{ at: here, kind: "text", isRequired }] : [];
  if (!isInputObjectType(named) || types.includes(named.name)) return [];
  return Object.values(named.getFields()).flatMap((field) =>
    leavesOf(field, [...here, field.name], [...types, named.name]),
  );
}

/** The smallest value of a type, with what is on the way to a place. */
function valueOf(type: GraphQLInputType, samples: Samples, at: Path, value: unknown): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [valueOf(nullable.ofType, samples, at.slice(1), value)];
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields()).filter(
      (field) => field.name === at[0] || (isNonNullType(field.type) && field.defaultValue === undefined),
    );
    return Object.fromEntries(
      fields.map((field) => [
        field.name,
        field.name === at[0]
          ? valueOf(field.type, samples, at.slice(1), value)
          : sample(field.type, field.name, samples),
      ]),
    );
  }
  return value;
}

function sample(type: GraphQLInputType, name: string, samples: Samples): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [sample(nullable.ofType, name, samples)];
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name;
  if (isInputObjectType(nullable)) return valueOf(nullable, samples, [], undefined);
  if (nullable.name === "AGS") return samples.ags;
  if (nullable.name === "ID") return samples.id;
  if (nullable.name === "LocalDate") return "2026-10-01";
  if (nullable.name === "Boolean") return false;
  if (nullable.name !== "String") return name === "withinKm" ? 10 : 1;
  if (name === "language") return "de";
  return /kldb/i.test(name) ? "81302" : "sample";
}

/** The operation down to the last field, every argument of the way in a variable where it is required. */
function operationOf(path: readonly Step[], root: string, wanted: string, samples: Samples) {
  const definitions: string[] = [];
  const variables: Record<string, unknown> = {};
  const calls = path.map(({ field }, level) => {
    const isLast = level === path.length - 1;
    const given = field.args.filter(
      (argument) =>
        (isLast && argument.name === wanted) || (isNonNullType(argument.type) && argument.defaultValue === undefined),
    );
    for (const argument of given) {
      const name = `v${level}_${argument.name}`;
      definitions.push(`$${name}: ${String(argument.type)}`);
      if (isNonNullType(argument.type) && argument.defaultValue === undefined)
        variables[name] = sample(argument.type, argument.name, samples);
    }
    const handed = given.map(({ name }) => `${name}: $v${level}_${name}`).join(", ");
    return handed === "" ? field.name : `${field.name}(${handed})`;
  });
  const head = `${root}${definitions.length > 0 ? ` (${definitions.join(", ")})` : ""}`;
  const leaf = selectionOf(path.at(-1)?.field);
  return {
    query: `${head} { ${calls.reduceRight((inside, call) => `${call}${inside === "" ? "" : ` { ${inside} }`}`, leaf)} }`,
    variables,
  };
}

/** What shows how much an answer holds. */
function selectionOf(field: GraphQLField<unknown, unknown> | undefined): string {
  const type = field && getNamedType(field.type);
  if (!isObjectType(type) && !isInterfaceType(type)) return "";
  const names = Object.keys(type.getFields());
  if (names.includes("userErrors")) return "userErrors { code message }";
  if (!names.includes("pageInfo")) return "__typename";
  return "totalCount pageInfo { endCursor } nodes { __typename }";
}
