/** Which documents graphql-jit can be trusted with. Compiles nothing itself. */
import {
  type DocumentNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isNonNullType,
  isUnionType,
  Kind,
  type SelectionSetNode,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

/**
 * Whether graphql-jit compiles a document rightly, and to a program of bounded size. It writes out what is selected of
 * an interface once for each of its types, so that interfaces within interfaces grow by powers; and it knows no default
 * of an argument or input field to which a variable without a value is given.
 */
export const isCompilable = (schema: GraphQLSchema, document: DocumentNode): boolean =>
  !leavesDefaultsToVariables(schema, document) &&
  isShortWrittenOut(schema, document) &&
  !takesCircles(schema, document);

/** Whether a variable is of an input type that stands within itself: graphql-jit would write it out without end. */
const takesCircles = (schema: GraphQLSchema, { definitions }: DocumentNode): boolean =>
  definitions.some(
    (node) =>
      node.kind === Kind.OPERATION_DEFINITION &&
      node.variableDefinitions?.some(({ type }) => isCircle(getNamedType(typeFromAST(schema, type)))),
  );

const isCircle = (type: GraphQLNamedType | undefined, around: readonly GraphQLNamedType[] = []): boolean =>
  isInputObjectType(type) &&
  (around.includes(type) ||
    Object.values(type.getFields()).some((field) => isCircle(getNamedType(field.type), [...around, type])));

function leavesDefaultsToVariables(schema: GraphQLSchema, document: DocumentNode): boolean {
  const typeInfo = new TypeInfo(schema);
  const nullable = new Set<string>();
  let isFound = false;
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      VariableDefinition: ({ variable, type, defaultValue }) => {
        if (type.kind !== Kind.NON_NULL_TYPE && !defaultValue) nullable.add(variable.name.value);
      },
      Variable: ({ name }) => {
        if (nullable.has(name.value) && isNonNullType(typeInfo.getInputType())) isFound = true;
      },
    }),
  );
  return isFound;
}

/** Most fields that an operation may have when each is written out for every type that it can stand in. */
const MOST_COMPILED_FIELDS = 5_000;

function isShortWrittenOut(schema: GraphQLSchema, document: DocumentNode): boolean {
  const fragments = new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  let fields = 0;
  const count = ({ selections }: SelectionSetNode, parent: GraphQLNamedType | undefined, times: number): void => {
    for (const selection of selections) {
      // Counting would grow by powers too.
      if (fields > MOST_COMPILED_FIELDS) return;
      if (selection.kind === Kind.FIELD) {
        fields += times;
        const field = isCompositeType(parent) && !isUnionType(parent) && parent.getFields()[selection.name.value];
        const type = field ? getNamedType(field.type) : undefined;
        const copies = isAbstractType(type) ? schema.getPossibleTypes(type).length : 1;
        if (selection.selectionSet) count(selection.selectionSet, type, times * copies);
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
      if (fragment) count(fragment.selectionSet, condition ?? parent, times);
    }
  };
  for (const node of document.definitions)
    if (node.kind === Kind.OPERATION_DEFINITION)
      count(node.selectionSet, schema.getRootType(node.operation) ?? undefined, 1);
  return fields <= MOST_COMPILED_FIELDS;
}
