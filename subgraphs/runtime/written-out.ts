/**
 * How large a document's programs are: graphql-jit writes out what is selected of an interface once for each of its types,
 * so that interfaces within interfaces grow by powers. Compiles nothing itself.
 */
import {
  type DocumentNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isUnionType,
  Kind,
  type SelectionSetNode,
} from "graphql";

/** A field with others below it takes some 7 kB of a program, one without 1 to 3 (measured). */
const FIELDS_OF_AN_OBJECT = 4;

/** Most of what may be compiled: a program of 2 to 4 MB, made in a tenth of a second, in which nothing else runs. */
export const MOST_WRITTEN_OUT = 2_000;

/**
 * Fields of a document's operations, each once for every type that it can stand in; one with fields below it counts as
 * several. Counts no further than a little beyond the most that is compiled.
 */
export function writtenOut(schema: GraphQLSchema, document: DocumentNode): number {
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  let fields = 0;
  /** @param outer how often the object stands in the program, for one type */
  const count = ({ selections }: SelectionSetNode, { type, names }: Selected, outer: number): void => {
    for (const selection of selections) {
      // Counting would grow by powers too.
      if (fields > MOST_WRITTEN_OUT || names.length === 0) return;
      if (selection.kind === Kind.FIELD) {
        const times = outer * names.length;
        fields += times * (selection.selectionSet ? FIELDS_OF_AN_OBJECT : 1);
        const field = isCompositeType(type) && !isUnionType(type) && type.getFields()[selection.name.value];
        const below = selected(schema, field ? getNamedType(field.type) : undefined);
        if (selection.selectionSet) count(selection.selectionSet, below, times);
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
      const narrowed = condition ? narrowedTo(names, selected(schema, condition)) : { type, names };
      if (fragment) count(fragment.selectionSet, narrowed, outer);
    }
  };
  for (const node of document.definitions)
    if (node.kind === Kind.OPERATION_DEFINITION)
      count(node.selectionSet, selected(schema, schema.getRootType(node.operation) ?? undefined), 1);
  return fields;
}

/** What fields are selected of, with the names of the object types that it can be. */
interface Selected {
  readonly type: GraphQLNamedType | undefined;
  readonly names: readonly string[];
}

const selected = (schema: GraphQLSchema, type: GraphQLNamedType | undefined): Selected => ({
  type,
  names: isAbstractType(type) ? schema.getPossibleTypes(type).map(({ name }) => name) : type ? [type.name] : [""],
});

const narrowedTo = (names: readonly string[], { type, names: narrower }: Selected): Selected => ({
  type,
  names: names.filter((name) => narrower.includes(name)),
});
