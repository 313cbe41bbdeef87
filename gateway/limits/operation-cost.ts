/**
 * What an operation costs, in points, told before it runs: a point for each object that its answer may hold, lists by the
 * length that was asked for. Pure: document and variables in, a number out, in time linear in the document.
 */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  getOperationAST,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  valueFromASTUntyped,
} from "graphql";
import { hubError } from "../../schema/errors.js";
import { fragmentsOf } from "./document-size.js";
import { keptCost } from "./kept-costs.js";
import {
  ASSUMED_LENGTH,
  ASSUMED_LENGTHS,
  COUNT_POINTS,
  FIELD_POINTS,
  KEY_ARGUMENTS,
  KEY_POINTS,
  MUTATION_POINTS,
  PAGE,
  SCHEMA_OBJECTS_OF_A_POINT,
  SEARCH_POINTS,
} from "./list-sizes.js";
import { type Given, rowsOfTotals } from "./totals-length.js";

/** Room for a list of 100 in each of a list of 100 with some parts of each; a third level of 100 is a million. */
export const MOST_COST = 50_000;

/** An operation as it was asked. The document has passed the limits; it may still be invalid. */
export interface AskedOperation {
  readonly document: DocumentNode;
  readonly operationName?: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The cost of an operation in points, from 1, kept for documents that come again. What validation will refuse anyway costs nothing.
 * @throws COST_LIMIT_EXCEEDED
 */
export function checkedCost(schema: GraphQLSchema, asked: AskedOperation): number {
  const cost = keptCost(asked, () => operationCost(schema, asked));
  if (cost <= MOST_COST) return cost;
  throw hubError(
    "COST_LIMIT_EXCEEDED",
    `The operation costs ${cost} points; at most ${MOST_COST} are taken. A point is an object of the answer, and a list counts as many as are asked for by \`first\`: ask for shorter lists, for fewer lists within lists, or for totals by fewer dimensions and months.`,
  );
}

/** The cost of an operation in points, from 1; of an abstract type the dearest of its types counts. */
export function operationCost(schema: GraphQLSchema, { document, operationName, variables }: AskedOperation): number {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return 1;
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  const count = counter(schema, fragmentsOf(document), { ...Object.fromEntries(defaults), ...variables });
  return Math.max(1, Math.ceil(count(operation.selectionSet, root)));
}

type Count = (set: SelectionSetNode, type: GraphQLNamedType) => number;

function counter(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Readonly<Record<string, unknown>>,
): Count {
  // By set and type: what a fragment costs is counted once, wherever it is used.
  const known = new Map<SelectionSetNode, Map<GraphQLNamedType, number>>();
  const count: Count = (set, type) => {
    const ofSet = known.get(set) ?? new Map<GraphQLNamedType, number>();
    known.set(set, ofSet);
    const before = ofSet.get(type);
    if (before !== undefined) return before;
    ofSet.set(type, 0);
    const cost = isAbstractType(type)
      ? Math.max(0, ...schema.getPossibleTypes(type).map((possible) => count(set, possible)))
      : set.selections.reduce((sum, node) => sum + ofSelection(node, type), 0);
    ofSet.set(type, cost);
    return cost;
  };
  const ofSelection = (node: SelectionNode, type: GraphQLNamedType): number => {
    if (isLeftOut(node, variables)) return 0;
    if (node.kind === Kind.FIELD) return ofField(node, type);
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
    const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
    if (!fragment || (condition && !holds(schema, condition, type))) return 0;
    return count(fragment.selectionSet, type);
  };
  const ofField = (node: FieldNode, type: GraphQLNamedType): number => {
    const field = fieldOf(type, node.name.value);
    const inside = field && getNamedType(field.type);
    if (!inside || !isCompositeType(inside)) return 0;
    const place = `${type.name}.${node.name.value}`;
    const one = node.selectionSet ? count(node.selectionSet, inside) : 0;
    const given = argumentsOf(node, variables);
    const each = pointsOf(inside, isPage(field)) + (KEY_POINTS[place] ?? 0) + one;
    const objects = lengthOf(place, field, given) * each;
    const search = isSearch(given) ? (SEARCH_POINTS[place] ?? 0) : 0;
    const counting = type === schema.getQueryType() && isPage(field) && isCounted(node, fragments) ? COUNT_POINTS : 0;
    const own = type === schema.getMutationType() ? MUTATION_POINTS : (FIELD_POINTS[place] ?? 0);
    return objects + own + search + counting;
  };
  return count;
}

const pointsOf = (type: GraphQLNamedType, isPage: boolean): number => {
  // A page is no object of its own, its entries are; and it has one PageInfo, however many entries.
  if (isPage || type.name === "PageInfo") return 0;
  return isIntrospectionType(type) ? 1 / SCHEMA_OBJECTS_OF_A_POINT : 1;
};

function fieldOf(type: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}

const holds = (schema: GraphQLSchema, condition: GraphQLNamedType, type: GraphQLNamedType): boolean =>
  condition === type || (isAbstractType(condition) && isObjectType(type) && schema.isSubType(condition, type));

/** Reads the arguments of a field by name, with the variables filled in. */
const argumentsOf =
  (node: FieldNode, variables: Readonly<Record<string, unknown>>): Given =>
  (name) => {
    const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
    return value && valueFromASTUntyped(value, variables);
  };

function lengthOf(place: string, field: GraphQLField<unknown, unknown>, given: Given): number {
  if (isPage(field)) {
    const first = given("first");
    return typeof first === "number" ? Math.min(Math.max(first, 0), PAGE.most) : PAGE.default;
  }
  if (!isListType(getNullableType(field.type)) || isEntryList(field)) return 1;
  const rows = rowsOfTotals(place, given);
  if (rows !== null) return rows;
  const keys = KEY_ARGUMENTS.map(given).find(Array.isArray);
  return keys ? Math.min(keys.length, PAGE.most) : (ASSUMED_LENGTHS[place] ?? ASSUMED_LENGTH);
}

/** Whether what is asked for is found by a text. */
function isSearch(given: Given): boolean {
  const filter = given("filter");
  const isInFilter = typeof filter === "object" && filter !== null && "name" in filter && filter.name !== null;
  return isInFilter || typeof given("name") === "string";
}

/** Whether the number of all entries is asked for, directly or in fragments; each is looked into once. */
function isCounted({ selectionSet }: FieldNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): boolean {
  const seen = new Set<SelectionSetNode>();
  const isIn = (set: SelectionSetNode | undefined): boolean => {
    if (!set || seen.has(set)) return false;
    seen.add(set);
    return set.selections.some((node) => {
      if (node.kind === Kind.FIELD) return node.name.value === "totalCount";
      return isIn(
        node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value)?.selectionSet : node.selectionSet,
      );
    });
  };
  return isIn(selectionSet);
}

const isPage = ({ args }: GraphQLField<unknown, unknown>): boolean => args.some(({ name }) => name === "first");

/** The entries of a page, whose number the page's own field has counted already. */
const isEntryList = ({ name, args }: GraphQLField<unknown, unknown>): boolean =>
  args.length === 0 && (name === "nodes" || name === "edges");

function isLeftOut(node: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  return (node.directives ?? []).some((directive) => {
    const condition = directive.arguments?.find(({ name }) => name.value === "if")?.value;
    const value = condition && valueFromASTUntyped(condition, variables);
    return directive.name.value === "skip" ? value === true : directive.name.value === "include" && value === false;
  });
}
