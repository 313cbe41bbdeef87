/**
 * Keeps what people say about themselves out of caches, logs and traces: a profile that stands in the text of an
 * operation becomes a variable before anything else sees the operation. Knows which input types are personal, by name.
 */
import {
  type DocumentNode,
  getNamedType,
  getOperationAST,
  getVariableValues,
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parseType,
  print,
  TypeInfo,
  type TypeNode,
  validate,
  ValidationContext,
  type VariableDefinitionNode,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { argumentOfVariableError } from "../schema/argument-path.js";
import { type ArgumentProblem, badInputs } from "../schema/errors.js";

/** Input types whose values are never kept. */
const PERSONAL_TYPES: ReadonlySet<string> = new Set(["HouseholdProfileInput"]);

type Variables = Readonly<Record<string, unknown>>;

export interface Operation {
  readonly query: string;
  readonly variables: Variables;
  /** Which one of the document's operations is meant, where there are several. */
  readonly operationName?: string | undefined;
}

/** What was found in an operation, and the operation as it may go on. */
export interface Protected {
  readonly query: string;
  readonly variables: Variables;
  /** It takes personal input, in its text or in its variables. */
  readonly isPersonal: boolean;
  /** The text as it was sent may be kept: no personal input stands in it. */
  readonly isTextPublic: boolean;
}

/**
 * The operation with every personal literal moved to a variable. One that takes no personal input comes back as it is; so
 * does a document that is not valid, which whoever validates it refuses, with the places in the text that was sent.
 * @param document the operation's text, parsed
 * @throws BAD_USER_INPUT for a variable within a personal literal that has no usable value
 */
export function protectPersonalInput(schema: GraphQLSchema, document: DocumentNode, operation: Operation): Protected {
  const { query, variables } = operation;
  const asked = getOperationAST(document, operation.operationName) ?? firstOperation(document);
  const found = hoist(schema, document, knownVariables(document, asked, variables));
  const isTextPublic = Object.keys(found.variables).length === 0;
  // With the literals go the variables in them: what is wrong with these, only the text as it was sent tells.
  if (isTextPublic || validate(schema, document).length > 0)
    return { query, variables, isPersonal: found.isPersonal, isTextPublic };
  checkTouched(schema, document, { asked, touched: found.touched, variables });
  return {
    isPersonal: true,
    isTextPublic,
    query: print(withoutUnused(schema, found)),
    variables: { ...variables, ...found.variables },
  };
}

const firstOperation = ({ definitions }: DocumentNode): OperationDefinitionNode | undefined =>
  definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);

interface Touched {
  readonly asked: OperationDefinitionNode | undefined;
  readonly touched: ReadonlySet<string>;
  readonly variables: Variables;
}

/** Says of the variables that stand in literals what GraphQL says of the others when the operation runs. */
function checkTouched(schema: GraphQLSchema, document: DocumentNode, { asked, touched, variables }: Touched): void {
  const definitions = asked?.variableDefinitions?.filter(({ variable }) => touched.has(variable.name.value)) ?? [];
  const [first, ...others] = getVariableValues(schema, definitions, variables).errors ?? [];
  if (!first) return;
  const problemOf = ({ message }: GraphQLError): ArgumentProblem => ({
    argument: argumentOfVariableError(document, message) ?? "profile",
    message,
  });
  throw badInputs([problemOf(first), ...others.map(problemOf)]);
}

interface Hoisted {
  readonly document: DocumentNode;
  readonly variables: Variables;
  readonly isPersonal: boolean;
  /** Variables whose definitions an operation may no longer need, or not need everywhere. */
  readonly touched: ReadonlySet<string>;
}

const isPersonalType = (type: GraphQLInputType | null | undefined): type is GraphQLInputType =>
  type != null && PERSONAL_TYPES.has(getNamedType(type).name);

function hoist(schema: GraphQLSchema, document: DocumentNode, known: Variables): Hoisted {
  const typeInfo = new TypeInfo(schema);
  const definitions: VariableDefinitionNode[] = [];
  const variables: Record<string, unknown> = {};
  const touched = new Set<string>();
  let isPersonal = false;

  const rewritten = visit(
    document,
    visitWithTypeInfo(typeInfo, {
      Argument: (node) => {
        const type = typeInfo.getArgument()?.type;
        if (!isPersonalType(type)) return undefined;
        isPersonal = true;
        if (node.value.kind === Kind.VARIABLE) return undefined;
        // An error about it names it: it is called as what the caller wrote.
        const name = freeName(node.name.value, { ...known, ...variables });
        definitions.push(variableDefinition(name, String(type)));
        variables[name] = valueFromASTUntyped(node.value, known) ?? null;
        visit(node.value, { Variable: (variable) => void touched.add(variable.name.value) });
        touched.add(name);
        return { ...node, value: definitions.at(-1)?.variable ?? node.value };
      },
      VariableDefinition: (node) => {
        if (!isPersonalType(typeInfo.getInputType())) return undefined;
        isPersonal = true;
        if (!node.defaultValue) return undefined;
        const name = node.variable.name.value;
        variables[name] = known[name];
        const { defaultValue: _moved, ...rest } = node;
        // With a default it could stand where a value is required; the value that it now has can, too.
        return { ...rest, type: required(node.type) };
      },
    }),
  );
  return { document: withDefinitions(rewritten, definitions), variables, isPersonal, touched };
}

/**
 * Every variable of the document that has a value in the operation that is asked, or whose name is taken: the default
 * where none is given, undefined without one.
 */
function knownVariables(
  document: DocumentNode,
  asked: OperationDefinitionNode | undefined,
  given: Variables,
): Variables {
  const known: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  visit(document, { VariableDefinition: ({ variable }) => void (known[variable.name.value] = undefined) });
  for (const { variable, defaultValue } of asked?.variableDefinitions ?? [])
    known[variable.name.value] = defaultValue && valueFromASTUntyped(defaultValue);
  return Object.assign(known, given);
}

const required = (type: TypeNode): TypeNode =>
  type.kind === Kind.NON_NULL_TYPE ? type : { kind: Kind.NON_NULL_TYPE, type };

const variableDefinition = (name: string, type: string): VariableDefinitionNode => ({
  kind: Kind.VARIABLE_DEFINITION,
  variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
  type: parseType(type, { noLocation: true }),
});

const freeName = (name: string, taken: Variables): string => (name in taken ? freeName(`${name}_`, taken) : name);

const withDefinitions = (document: DocumentNode, definitions: readonly VariableDefinitionNode[]): DocumentNode =>
  visit(document, {
    OperationDefinition: (node) => ({
      ...node,
      variableDefinitions: [...(node.variableDefinitions ?? []), ...definitions],
    }),
  });

/**
 * Drops the definitions, among those touched, that an operation does not use, fragments included: validation would
 * refuse them.
 */
function withoutUnused(schema: GraphQLSchema, { document, touched }: Hoisted): DocumentNode {
  const context = new ValidationContext(schema, document, new TypeInfo(schema), () => undefined);
  return visit(document, {
    OperationDefinition: (node) => {
      const used = new Set(context.getRecursiveVariableUsages(node).map((usage) => usage.node.name.value));
      const isNeeded = (name: string): boolean => !touched.has(name) || used.has(name);
      return {
        ...node,
        variableDefinitions: node.variableDefinitions?.filter((d) => isNeeded(d.variable.name.value)) ?? [],
      };
    },
  });
}
