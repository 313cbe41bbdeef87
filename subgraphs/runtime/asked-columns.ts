/**
 * Which of an entity's large columns a request asks nothing of: texts in ten languages are most of a row, and a list that
 * shows titles alone need not fetch them. Knows no entity.
 */
import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from "graphql";

/** The large columns of an entity by property, each with the fields of the graph that are made of it. */
export type LargeColumns<Row> = Readonly<Partial<Record<keyof Row & string, readonly string[]>>>;

/** Properties that a row is read without. */
export type LeftOut = readonly string[];

/**
 * The large columns of which nothing below the field is asked, whatever stands in between. A field of that name on another
 * type counts as well: then a column is read that nobody needs.
 */
export function leftOut<Row>(
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, "fieldNodes" | "fragments">,
  columns: LargeColumns<Row>,
): LeftOut {
  const asked = fieldNodes.map((node) => namesBelow(node, fragments));
  return Object.entries<readonly string[] | undefined>(columns).flatMap(([property, fields = []]) =>
    fields.some((field) => asked.some((names) => names.has(field))) ? [] : [property],
  );
}

/** Whether a field of that name is asked somewhere below the field; @skip is not looked at. */
export const isAsked = (
  { fieldNodes, fragments }: Pick<GraphQLResolveInfo, "fieldNodes" | "fragments">,
  field: string,
): boolean => fieldNodes.some((node) => namesBelow(node, fragments).has(field));

/** By field of a kept document, in which fragments mean the same each time. */
const known = new WeakMap<FieldNode, ReadonlySet<string>>();

function namesBelow(node: FieldNode, fragments: GraphQLResolveInfo["fragments"]): ReadonlySet<string> {
  const before = known.get(node);
  if (before) return before;
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
  known.set(node, names);
  return names;
}
