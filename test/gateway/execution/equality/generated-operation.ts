/**
 * Operations on the graph, made of a row of numbers: whatever GraphQL lets a client write, over the boundaries of
 * subgraphs. Most are valid; some are not, and are to be refused alike. Knows the schema, and no field by name but those
 * that every list and every object has.
 */
import {
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { MOST_ALIASES } from "../../../../gateway/limits/limits.js";
import { type Choices, choicesOf } from "./choices.js";
import { directive, fieldWithArguments, type OperationParts } from "./generated-parts.js";
import { valueMaker } from "./generated-values.js";
import type { KnownObjects } from "./known-objects.js";

/** An operation, with variables for two times that it is asked. */
export interface GeneratedOperation {
  readonly query: string;
  readonly variables: readonly [Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>];
}

/** Fields within fields; pages and their entries are two. */
const MOST_DEPTH = 7;

/** Of all selections of an operation, so that its plan is made in milliseconds. */
const MOST_SELECTIONS = 45;

/** More aliases than the hub takes. */
const TOO_MANY = Array.from({ length: MOST_ALIASES + 1 }, (_, place) => `again${place}: __typename`).join(" ");

/** What operations are made on. */
export interface GeneratedFrom {
  readonly schema: GraphQLSchema;
  readonly known: KnownObjects;
  /** Types of which several subgraphs know something: over them plans go from one to the other. */
  readonly joined: ReadonlySet<string>;
}

/** A function that makes operations on the schema. */
export function operationMaker({
  schema,
  known,
  joined,
}: GeneratedFrom): (row: readonly number[]) => GeneratedOperation {
  return (row) => {
    const choices = choicesOf(row);
    const parts: OperationParts = {
      choices,
      value: valueMaker(choices, known),
      variables: new Map(),
      fragments: new Map(),
      named: new Map(),
    };
    const isMutation = choices.chance(8);
    const root = isMutation ? schema.getMutationType() : schema.getQueryType();
    if (!root) throw new Error("The graph has no such root.");
    const selections = selectionMaker(schema, joined, parts)(root, "", 0);
    const crowd = choices.chance(2) ? TOO_MANY : "";
    return written(isMutation ? "mutation" : "query", `{ ${crowd} ${selections.slice(1)}`, parts);
  };
}

function written(kind: string, selections: string, parts: OperationParts): GeneratedOperation {
  const { choices, variables, fragments } = parts;
  const declared = [...variables].map(([name, { declaration }]) => `$${name}: ${declaration}`);
  // A variable that nothing was given to, and one that is not declared: refused, or left alone, alike.
  const unused = choices.chance(2) ? ["$unused: Int = 3"] : [];
  const heads = [...declared, ...unused];
  const query = [
    `${kind} Generated${heads.length > 0 ? `(${heads.join(", ")})` : ""} ${selections}`,
    ...[...fragments.values()].map(({ text }) => text),
  ].join("\n");
  const given = (time: 0 | 1) =>
    Object.fromEntries(
      [...variables].flatMap(([name, { values }]) => (values[time] ? [[name, values[time].json]] : [])),
    );
  return { query, variables: [given(0), given(1)] };
}

type AnyField = GraphQLField<unknown, unknown>;
type MakeSelections = (type: GraphQLCompositeType, path: string, depth: number) => string;

function selectionMaker(schema: GraphQLSchema, joined: ReadonlySet<string>, parts: OperationParts): MakeSelections {
  const { choices } = parts;
  let count = 0;
  const selections: MakeSelections = (type, path, depth) => {
    const wanted = 1 + choices.below(depth === 0 ? 4 : 5);
    const made = Array.from({ length: wanted }, () => {
      count += 1;
      return selection(type, path, depth);
    });
    return `{ ${made.join(" ")} }`;
  };
  const selection: MakeSelections = (type, path, depth) => {
    const isFull = count > MOST_SELECTIONS || depth >= MOST_DEPTH;
    const kind = choices.below(isAbstractType(type) ? 12 : 24);
    if (!isFull && kind >= 8 && kind <= 9) return inline(type, path, depth);
    if (!isFull && kind >= 10 && kind <= 11) return spread(type, path, depth);
    if (kind === 7) return typename(path);
    return field(type, path, depth, isFull);
  };
  const typename = (path: string): string => {
    const alias = choices.chance(30) ? choices.pick(["type", "kind", "name"]) : "";
    if (alias && parts.named.has(`${path}.${alias}`)) return "__typename";
    if (alias) parts.named.set(`${path}.${alias}`, "__typename");
    return `${alias ? `${alias}: ` : ""}__typename${directive(parts)}`;
  };
  const field = (type: GraphQLCompositeType, path: string, depth: number, isFull: boolean): string => {
    const fields = fieldsOf(type);
    if (depth === 0 && choices.chance(4)) return introspection(choices);
    const leaves = fields.filter((each) => !isCompositeType(getNamedType(each.type)));
    const objects = fields.filter((each) => isCompositeType(getNamedType(each.type)));
    const isLeaf = isFull || objects.length === 0 || (leaves.length > 0 && choices.chance(45));
    if (isLeaf && leaves.length === 0) return "__typename";
    const joining = objects.filter((each) => joined.has(getNamedType(each.type).name));
    const isJoining = joining.length > 0 && choices.chance(50);
    const chosen = choices.pick(isLeaf ? leaves : isJoining ? joining : objects);
    const { text, name } = fieldWithArguments(parts, chosen, path);
    const inner = getNamedType(chosen.type);
    const below = isCompositeType(inner) ? ` ${selections(inner, `${path}.${name}`, depth + 1)}` : "";
    return `${text}${directive(parts)}${below}`;
  };
  const conditions = (type: GraphQLCompositeType): readonly GraphQLCompositeType[] =>
    isAbstractType(type) ? [...schema.getPossibleTypes(type), type] : [type, ...interfacesOf(type)];
  const inline = (type: GraphQLCompositeType, path: string, depth: number): string => {
    const condition = choices.chance(10) ? null : choices.pick(conditions(type));
    const text = selections(condition ?? type, path, depth);
    return `...${condition ? ` on ${condition.name}` : ""}${directive(parts)} ${text}`;
  };
  const spread = (type: GraphQLCompositeType, path: string, depth: number): string => {
    const condition = choices.pick(conditions(type));
    const former = [...parts.fragments].filter(([, fragment]) => fragment.type === condition.name);
    const [reused] = choices.chance(50) ? former : [];
    const name = reused?.[0] ?? `part${parts.fragments.size + count}`;
    if (!reused) {
      const text = `fragment ${name} on ${condition.name} ${selections(condition, path, depth)}`;
      parts.fragments.set(name, { type: condition.name, text });
    }
    return `...${name}${directive(parts)}`;
  };
  return selections;
}

const fieldsOf = (type: GraphQLCompositeType): readonly AnyField[] =>
  "getFields" in type ? Object.values(type.getFields()).toSorted(plainestFirst) : [];

/** Without required arguments first: to that a choice shrinks. */
const plainestFirst = (one: AnyField, other: AnyField): number =>
  Number(one.args.some(isRequiredArgument)) - Number(other.args.some(isRequiredArgument));

/** The types that several subgraphs can be asked for by a key, as a supergraph says. */
export function joinedTypes(supergraphSdl: string): ReadonlySet<string> {
  const types = supergraphSdl.matchAll(/^type (\w+)[^{]*/gm);
  const isJoined = ([head]: readonly string[]): boolean =>
    [...(head ?? "").matchAll(/@join__type\(graph: (\w+), key: "[^"]*"\)/g)].length > 1;
  return new Set([...types].filter(isJoined).map(([, name = ""]) => name));
}

const interfacesOf = (type: GraphQLCompositeType): readonly GraphQLInterfaceType[] =>
  isObjectType(type) ? type.getInterfaces() : [];

const introspection = (choices: Choices): string =>
  choices.pick([
    '__type(name: "Offer") { name kind possibleTypes { name } }',
    "__schema { queryType { name } directives { name args { name } } }",
    'nobody: __type(name: "Nobody") { name }',
    '__type(name: "Municipality") { __typename fields { name type { kind ofType { name } } } }',
  ]);
