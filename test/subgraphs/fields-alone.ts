// Whether the fields of a type answer the same whichever of them are asked: a list is read without the columns that nobody
// asks for, and no answer may show it.
import { expect } from "@jest/globals";
import {
  type ExecutionResult,
  getNamedType,
  type GraphQLField,
  type GraphQLSchema,
  isInterfaceType,
  isLeafType,
  isObjectType,
} from "graphql";
import { globalId } from "../../schema/identity.js";

/** A type as it stands below a list. */
export interface ListedType {
  readonly schema: GraphQLSchema;
  readonly type: string;
  /** The query for a list of which these fields are asked. */
  readonly query: (fields: string) => string;
  readonly ask: (query: string) => Promise<ExecutionResult>;
}

/** The query that reaches objects as the gateway does: entities with these ids. */
export const asEntity =
  (type: string, ...ids: readonly string[]) =>
  (fields: string): string => {
    const keyed = ids.map((id) => `{ __typename: "${type}", id: "${id}" }`).join(", ");
    return `{ _entities(representations: [${keyed}]) { ... on ${type} { ${fields} } } }`;
  };

/** The same by their keys, where ids name the type itself. */
export const byId = (type: string, ...keys: readonly string[]) =>
  asEntity(type, ...keys.map((key) => globalId(type, key)));

/** Asks for each field alone and for all at once. Whatever the columns hold has to be there, or it would prove nothing. */
export async function expectSameAlone(
  { schema, type, query, ask }: ListedType,
  columns: Readonly<Record<string, readonly string[] | undefined>>,
): Promise<void> {
  const fields = fieldsOf(schema, type);
  const whole = await ask(query([...fields.values()].join(" ")));
  expect(whole.errors).toBeUndefined();
  for (const [property, names = []] of Object.entries(columns)) {
    const values = names.flatMap((name) => valuesOf(whole.data, aliasOf(name)));
    expect({ property, isShown: values.some((value) => value !== null) }).toEqual({ property, isShown: true });
  }
  for (const [name, field] of fields) {
    const alias = aliasOf(name);
    // A document is interpreted at first, and compiled when it comes again.
    for (const time of [1, 2]) {
      const alone = await ask(query(field));
      const values = valuesOf(alone.data, alias);
      expect({ field, time, values }).toEqual({ field, time, values: valuesOf(whole.data, alias) });
    }
  }
}

/** On the way to a type there may be fields of the same name. */
const aliasOf = (name: string): string => `asked_${name}`;

/** By name, what can be asked of a type: of an object its own plain fields, of texts what they say. */
function fieldsOf(schema: GraphQLSchema, type: string): ReadonlyMap<string, string> {
  const found = schema.getType(type);
  if (!isObjectType(found) && !isInterfaceType(found)) throw new Error(`${type} has no fields.`);
  return new Map(
    Object.values(found.getFields()).map((field) => [field.name, `${aliasOf(field.name)}: ${selectionOf(field)}`]),
  );
}

function selectionOf({ name, type }: GraphQLField<unknown, unknown>): string {
  const answered = getNamedType(type);
  if (isLeafType(answered)) return name;
  if (answered.name === "LocalizedTextEntry") return `${name} { language text }`;
  if (answered.name === "LocalizedTextEntries") return `${name} { texts { language text } }`;
  const leaves = isObjectType(answered) ? Object.values(answered.getFields()).filter(isPlainLeaf) : [];
  return `${name} { __typename ${leaves.map((leaf) => leaf.name).join(" ")} }`;
}

const isPlainLeaf = ({ type, args }: GraphQLField<unknown, unknown>): boolean =>
  isLeafType(getNamedType(type)) && args.length === 0;

/** All values under a name, wherever they stand. */
function valuesOf(tree: unknown, name: string): unknown[] {
  if (typeof tree !== "object" || tree === null) return [];
  return Object.entries<unknown>(tree as Record<string, unknown>).flatMap(([key, value]) =>
    key === name ? [value] : valuesOf(value, name),
  );
}
