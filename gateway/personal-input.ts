/**
 * Keeps what people say about themselves out of caches, logs and traces: a profile that stands in the text of an
 * operation becomes a variable before anything else sees the operation. Knows which input types are personal, by name.
 */
import {
  type DocumentNode,
  getNamedType,
  type GraphQLInputType,
  type GraphQLSchema,
  Kind,
  parseType,
  print,
  TypeInfo,
  ValidationContext,
  type VariableDefinitionNode,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from "graphql";

/** Input types whose values are never kept. */
const PERSONAL_TYPES: ReadonlySet<string> = new Set(["HouseholdProfileInput"]);

type Variables = Readonly<Record<string, unknown>>;

export interface Operation {
  readonly query: string;
  readonly variables: Variables;
}

/** What was found in an operation: whether it takes personal input at all, and the operation with none in its text. */
export interface Protected extends Operation {
  readonly isPersonal: boolean;
}

/**
 * The operation with every personal literal moved to a variable. An operation that takes no personal input comes back as
 * it is.
 * @param document the operation's text, parsed
 */
export function protectPersonalInput(schema: GraphQLSchema, document: DocumentNode, operation: Operation): Protected {
  const found = hoist(schema, document, operation.variables);
  if (Object.keys(found.variables).length === 0) return { ...operation, isPersonal: found.isPersonal };
  return {
    isPersonal: true,
    query: print(withoutUnused(schema, found)),
    variables: { ...operation.variables, ...found.variables },
  };
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

function hoist(schema: GraphQLSchema, document: DocumentNode, given: Variables): Hoisted {
  const typeInfo = new TypeInfo(schema);
  const known = knownVariables(document, given);
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
        return rest;
      },
    }),
  );
  return { document: withDefinitions(rewritten, definitions), variables, isPersonal, touched };
}

/**
 * Every variable of the document that has a value, or whose name is taken: the default where none is given, undefined
 * without one. Of operations that define the same name the first counts.
 */
function knownVariables(document: DocumentNode, given: Variables): Variables {
  const known: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  visit(document, {
    VariableDefinition: ({ variable, defaultValue }) => {
      const name = variable.name.value;
      if (!(name in known)) known[name] = defaultValue && valueFromASTUntyped(defaultValue);
    },
  });
  return Object.assign(known, given);
}

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
