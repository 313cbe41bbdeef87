/**
 * What Apollo leaves open about an operation that cannot run: which one of a document is meant, and which argument an
 * unusable variable stands for. Knows nothing of HTTP and of the owners.
 */
import { type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import {
  type DirectiveNode,
  type DocumentNode,
  type GraphQLError,
  Kind,
  type OperationDefinitionNode,
  separateOperations,
  visit,
} from "graphql";
import { argumentOfVariableError } from "../schema/argument-path.js";
import { badInput, hubError } from "../schema/errors.js";
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
        const empty = emptyCondition(document, operation, request.variables ?? {});
        if (empty) throw empty;
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
    asked
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
 * The refusal of a condition (`@skip`, `@include`) whose variable is null. A variable with a default may be declared
 * without `!` there, and only its value tells; Apollo's executor fails over it as over a fault of its own.
 */
function emptyCondition(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): GraphQLError | null {
  const declared = operation.variableDefinitions ?? [];
  const empty = new Set(declared.map(({ variable }) => variable.name.value).filter((name) => variables[name] === null));
  if (empty.size === 0) return null;
  let condition: DirectiveNode | undefined;
  visit(separateOperations(document)[operation.name?.value ?? ""] ?? document, {
    Directive(node) {
      const value = node.arguments?.find(({ name }) => name.value === "if")?.value;
      if (value?.kind === Kind.VARIABLE && empty.has(value.name.value)) condition ??= node;
    },
  });
  return condition
    ? withStatus(
        badInput(
          "if",
          `The variable of @${condition.name.value}(if:) is null. Give it true or false, or leave it out.`,
        ),
      )
    : null;
}

function withStatus(error: GraphQLError): GraphQLError {
  error.extensions["http"] = { status: 400, headers: new HeaderMap() };
  return error;
}

function nameArgument({ extensions, message }: GraphQLError, document: DocumentNode): void {
  if (extensions["argument"] !== undefined) return;
  const argument = argumentOfVariableError(document, message);
  if (argument !== null) extensions["argument"] = argument;
}
