/**
 * Which of an entity's columns a request asks nothing of: texts in ten languages are most of a row, each value takes its
 * time to be read, and a list that shows titles alone need not fetch the rest. Knows no entity.
 */
import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from "graphql";
import { labelNames } from "../../schema/label-fields.js";

/**
 * Columns of an entity that are for fields of the graph alone, by property, each with the fields that are made of it; their
 * labels go without saying. Keys, and what decides on types and rights, are none of them.
 */
export type FieldColumns<Row = Readonly<Record<string, unknown>>> = Readonly<
  Partial<Record<keyof Row & string, readonly string[]>>
>;

/** Columns of fields that have their names: with the texts beside them, and for nothing else. */
export function underTheirNames<Row>(...properties: readonly (keyof Row & string)[]): FieldColumns<Row> {
  const columns: Partial<Record<keyof Row & string, readonly string[]>> = {};
  for (const property of properties) columns[property] = [property, `${property}Texts`];
  return columns;
}

/** Properties that a row is read without. */
export type LeftOut = readonly string[];

/** A field of a request, with what is asked below it. */
export type AskedBelow = Pick<GraphQLResolveInfo, "fieldNodes" | "fragments">;

/**
 * The columns of which nothing below the field is asked, whatever stands in between. A field of that name on another type
 * counts as well: then a column is read that nobody needs.
 */
export function leftOut(info: AskedBelow, columns: FieldColumns): LeftOut {
  const [node, ...others] = info.fieldNodes;
  // Asked for each row of a list, of a document that is kept.
  if (!node || others.length > 0) return findLeftOut(info, columns);
  const ofNode = knownLeftOut(node, info.fragments);
  const before = ofNode.get(columns) ?? findLeftOut(info, columns);
  ofNode.set(columns, before);
  return before;
}

function findLeftOut({ fieldNodes, fragments }: AskedBelow, columns: FieldColumns): LeftOut {
  const asked = fieldNodes.map((node) => namesBelow(node, fragments));
  return Object.entries(columns).flatMap(([property, fields = []]) =>
    fields.flatMap(withLabels).some((field) => asked.some((names) => names.has(field))) ? [] : [property],
  );
}

/** A label is made of its field's value. */
const withLabels = (field: string): readonly string[] => [field, labelNames.ofValue(field), labelNames.ofList(field)];

/** Whether a field of that name is asked somewhere below the field; @skip is not looked at. */
export const isAsked = ({ fieldNodes, fragments }: AskedBelow, field: string): boolean =>
  fieldNodes.some((node) => namesBelow(node, fragments).has(field));

type Fragments = GraphQLResolveInfo["fragments"];

/**
 * What is known of a field with the fragments that it is asked with, found when it is first asked for. The field alone does
 * not say it: one may stand in several programs of a document, whose conditions have left other fields in the fragments.
 */
function known<Fact>(find: (node: FieldNode, fragments: Fragments) => Fact) {
  const facts = new WeakMap<Fragments, WeakMap<FieldNode, Fact>>();
  return (node: FieldNode, fragments: Fragments): Fact => {
    const ofFragments = facts.get(fragments) ?? new WeakMap<FieldNode, Fact>();
    facts.set(fragments, ofFragments);
    const fact = ofFragments.get(node) ?? find(node, fragments);
    ofFragments.set(node, fact);
    return fact;
  };
}

const knownLeftOut = known(() => new Map<FieldColumns, LeftOut>());

const namesBelow = known((node, fragments): ReadonlySet<string> => {
  const names = new Set<string>();
  const visit = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      visit(
        selection.kind === Kind.FRAGMENT_SPREAD
          ? fragments[selection.name.value]?.selectionSet
          : selection.selectionSet,
      );
    }
  };
  visit(node.selectionSet);
  return names;
});
