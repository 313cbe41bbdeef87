/**
 * The figures of a document by which it is taken or refused, in one linear pass: what a fragment amounts to is counted
 * once and added wherever it is used. Knows no schema, so that it can stand before validation.
 */
import {
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { MOST_DEPTH } from "./limits.js";
import { ADVICE, tooLarge } from "./refusals.js";

/** What a document amounts to when its fragments are written out where they are used. */
export interface DocumentSize {
  readonly definitions: number;
  readonly variables: number;
  /** Of the operation with the most, as are the other figures of operations. */
  readonly depth: number;
  readonly rootFields: number;
  readonly aliases: number;
  readonly directives: number;
  readonly directivesAtOnePlace: number;
  /** Over all operations and fragments, used or not: validation looks at each. */
  readonly selections: number;
  /** A fragment that uses itself, by others or directly; null where none does. It counts once in the figures. */
  readonly cyclic: string | null;
}

/** What a set of selections amounts to. */
interface Size {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  readonly selections: number;
}

const NOTHING: Size = { depth: 0, fields: 0, aliases: 0, directives: 0, selections: 0 };

/** The fragments of a document by name. */
export const fragmentsOf = ({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])));

/**
 * The size of a document.
 * @throws OPERATION_TOO_LARGE where selections lie so deep within each other that counting them would end the stack
 */
export function documentSize(document: DocumentNode): DocumentSize {
  const measured = measure(document);
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const most = (figure: (operation: OperationDefinitionNode) => number): number =>
    operations.reduce((largest, operation) => Math.max(largest, figure(operation)), 0);
  return {
    definitions: document.definitions.length,
    variables: most(({ variableDefinitions = [] }) => variableDefinitions.length),
    depth: most((operation) => measured.of(operation).depth),
    rootFields: most((operation) => measured.of(operation).fields),
    aliases: most((operation) => measured.of(operation).aliases),
    directives: most((operation) => measured.of(operation).directives + directivesOf(operation)),
    directivesAtOnePlace: measured.directivesAtOnePlace,
    cyclic: measured.cyclic,
    selections: document.definitions.reduce(
      (sum, node) => sum + ("selectionSet" in node && node.selectionSet ? measured.of(node).selections : 0),
      0,
    ),
  };
}

interface Measured {
  readonly directivesAtOnePlace: number;
  readonly cyclic: string | null;
  of(definition: ASTNode): Size;
}

function measure(document: DocumentNode): Measured {
  const fragments = fragmentsOf(document);
  const known = new Map<SelectionSetNode, Size | null>();
  let directivesAtOnePlace = 0;
  let cyclic: string | null = null;

  const ofSet = (set: SelectionSetNode, level: number): Size => {
    checkLevel(level);
    // Null until it is known: a selection that leads back here leads into a circle.
    known.set(set, null);
    const sum = set.selections.map((node) => ofSelection(node, level)).reduce(added, NOTHING);
    known.set(set, sum);
    return sum;
  };
  const ofSelection = (node: SelectionNode, level: number): Size => {
    const directives = directivesOf(node);
    directivesAtOnePlace = Math.max(directivesAtOnePlace, directives);
    const set = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value)?.selectionSet : node.selectionSet;
    if (set && known.get(set) === null) cyclic = node.kind === Kind.FRAGMENT_SPREAD ? node.name.value : cyclic;
    const inside = set ? (known.has(set) ? (known.get(set) ?? NOTHING) : ofSet(set, level + 1)) : NOTHING;
    return withNode(inside, node, directives);
  };
  const sizes = new Map<ASTNode, Size>();
  for (const node of document.definitions) {
    directivesAtOnePlace = Math.max(directivesAtOnePlace, directivesOf(node));
    if ("selectionSet" in node && node.selectionSet)
      sizes.set(node, known.get(node.selectionSet) ?? ofSet(node.selectionSet, 1));
  }
  return { directivesAtOnePlace, cyclic, of: (definition) => sizes.get(definition) ?? NOTHING };
}

const withNode = (inside: Size, node: SelectionNode, directives: number): Size => {
  const isField = node.kind === Kind.FIELD;
  return {
    depth: inside.depth + (isField ? 1 : 0),
    fields: isField ? 1 : inside.fields,
    aliases: inside.aliases + (isField && node.alias ? 1 : 0),
    directives: inside.directives + directives,
    selections: inside.selections + 1,
  };
};

/** Fields, inline fragments and used fragments within each other: a few for each field that may lie in another. */
const MOST_LEVELS = 5 * MOST_DEPTH;

function checkLevel(level: number): void {
  if (level > MOST_LEVELS)
    throw tooLarge("fields and fragments within each other", `more than ${MOST_LEVELS}`, MOST_LEVELS, ADVICE.depth);
}

const added = (one: Size, other: Size): Size => ({
  depth: Math.max(one.depth, other.depth),
  fields: one.fields + other.fields,
  aliases: one.aliases + other.aliases,
  directives: one.directives + other.directives,
  selections: one.selections + other.selections,
});

const directivesOf = (node: ASTNode): number => ("directives" in node ? (node.directives?.length ?? 0) : 0);
