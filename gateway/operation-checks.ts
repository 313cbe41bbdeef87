/**
 * What Apollo leaves open about an operation that cannot run: which one of a document is meant, and which argument an
 * unusable variable stands for. Knows nothing of HTTP and of the owners.
 */
import { type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import { type DocumentNode, type GraphQLError, Kind, type OperationDefinitionNode, visit } from "graphql";
import { argumentOfVariableError } from "../schema/argument-path.js";
import { badInput, hubError } from "../schema/errors.js";
import { askedAlone } from "./execution/asked-operation.js";
import type { GatewayContext } from "./supergraph.js";

/** The variable in which plans send the keys of entities: an operation's own of that name fails in some plans. */
const TAKEN_VARIABLE = "representations";

/**
 * Refuses a request that names none of its operations, names a variable as plans name theirs, or gives null to a
 * condition, and names the argument of an unusable variable.
 */
export const operationChecks: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: async ({ operation, document, request }) => {
        // The gateway would fail over it as over a fault of its own.
        if (!operation) throw unresolved(document, request.operationName);
        if (operation.variableDefinitions?.some(({ variable }) => variable.name.value === TAKEN_VARIABLE))
          throw taken();
        const refusal = refusalOfNullConditions(document, operation, request.variables ?? {});
        if (refusal) throw refusal;
      },
      didEncounterErrors: async ({ errors, document }) => {
        if (document) for (const error of errors) nameArgument(error, document);
      },
    }),
};

function unresolved(document: DocumentNode, asked: string | undefined): GraphQLError {
  const names = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value ?? "(without a name)"] : [],
  );
  const error = hubError(
    "OPERATION_RESOLUTION_FAILURE",
    asked || names.length === 1
      ? `The document has no operation of the name in operationName; it has: ${names.join(", ")}.`
      : `The document has several operations; say in operationName which one: ${names.join(", ")}.`,
  );
  return withStatus(error);
}

const taken = (): GraphQLError =>
  withStatus(
    hubError(
      "GRAPHQL_VALIDATION_FAILED",
      `The variable $${TAKEN_VARIABLE} has a name that the hub itself uses. Give it another name.`,
    ),
  );

/**
 * The refusal of a condition (`@skip`, `@include`) whose variable is null although it has a default: such a one may be
 * declared without `!` there, and only its value tells. Apollo's executor fails over it as over a fault of its own.
 */
function refusalOfNullConditions(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): GraphQLError | null {
  const nulls = new Set<string>();
  for (const { variable, type } of operation.variableDefinitions ?? [])
    if (type.kind !== Kind.NON_NULL_TYPE && variables[variable.name.value] === null) nulls.add(variable.name.value);
  if (nulls.size === 0) return null;
  let refusal: GraphQLError | null = null;
  visit(askedAlone(document, operation), {
    Directive({ name, arguments: given }) {
      const value = given?.find((argument) => argument.name.value === "if")?.value;
      if (value?.kind === Kind.VARIABLE && nulls.has(value.name.value))
        refusal ??= withStatus(badInput("if", nullConditionMessage(name.value, value.name.value)));
    },
  });
  return refusal;
}

const nullConditionMessage = (directive: string, variable: string): string =>
  `The variable $${variable} decides in @${directive}(if:) and is null. Give it true or false, or leave it out for its default.`;

function withStatus(error: GraphQLError): GraphQLError {
  error.extensions["http"] = { status: 400, headers: new HeaderMap() };
  return error;
}

function nameArgument({ extensions, message }: GraphQLError, document: DocumentNode): void {
  if (extensions["argument"] !== undefined) return;
  const argument = argumentOfVariableError(document, message);
  if (argument !== null) extensions["argument"] = argument;
}
