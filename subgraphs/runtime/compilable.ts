/** Which documents graphql-jit can be trusted with. Compiles nothing itself. */
import {
  type DocumentNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInputObjectType,
  isNonNullType,
  Kind,
  typeFromAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { MOST_WRITTEN_OUT, writtenOut } from "./written-out.js";

/**
 * Whether graphql-jit compiles a document rightly, and to a program of bounded size. It takes places of the answer for one
 * whose names are the same when they are joined; and it knows no default of an argument or input field to which a variable
 * without a value is given.
 */
export const isCompilable = (schema: GraphQLSchema, document: DocumentNode): boolean =>
  !leavesDefaultsToVariables(schema, document) &&
  writtenOut(schema, document) <= MOST_WRITTEN_OUT &&
  !takesCircles(schema, document) &&
  hasPlainPlaces(schema, document);

/**
 * Whether the names of the way to a place tell it from all others when they are joined by "_", as graphql-jit joins them to
 * know which field a resolver is told of: `a_b` in `x` and `a` in `b_x` are both "a_b_x" to it, and the one that comes last is
 * taken for both. No two ways are joined alike where no name begins with another name and "_", or none ends so. Types and
 * places of lists stand among the names.
 */
function hasPlainPlaces(schema: GraphQLSchema, document: DocumentNode): boolean {
  const names = new Set(Object.keys(schema.getTypeMap()));
  visit(document, { Field: ({ alias, name }) => void names.add((alias ?? name).value) });
  const isName = (part: string): boolean => names.has(part) || /^idx\d+$/.test(part);
  // Where the "_" stand, from the second letter on: fields such as __typename have no name before it.
  const parts = [...names].map(
    (name) => [name, [...name.slice(1).matchAll(/_/g)].map(({ index }) => index + 1)] as const,
  );
  return (
    parts.every(([name, places]) => !places.some((place) => isName(name.slice(0, place)))) ||
    parts.every(([name, places]) => !places.some((place) => isName(name.slice(place + 1))))
  );
}

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
