/**
 * Whether a GraphQL request may go on to the graph, and at what cost: its form, its size, whether its document is
 * trusted, whether it may be asked by GET. Stands before everything that takes time; knows nothing of who asks.
 */
import { type DocumentNode, getOperationAST, type GraphQLSchema, Kind, OperationTypeNode } from "graphql";
import { hubError } from "../../schema/errors.js";
import type { GraphHttpRequest } from "../graph-request.js";
import { checkVariables } from "./check-variables.js";
import { checkIntrospection } from "./introspection.js";
import { checkedCost } from "./operation-cost.js";
import { type OperationReader, operationReader, type PreparedOperation } from "./operation-reader.js";
import { readSent, type SentOperation } from "./request-form.js";
import type { TrustedDocuments } from "./trusted-documents.js";

export interface AdmissionSettings {
  /** The only operations that are answered; null: any. */
  readonly trustedDocuments: TrustedDocuments | null;
  /** Whether the schema is told. */
  readonly hasIntrospection: boolean;
  /** The fields that need a scope, by coordinate such as `Query.household`. */
  readonly restricted: ReadonlySet<string>;
}

/** What goes on to the graph. */
export interface Admitted {
  readonly body: unknown;
  readonly search: string;
  /** In points, from 1. */
  readonly cost: number;
}

/**
 * A function that admits requests to the graph of a schema.
 * Throws GraphQLError of the table for one that is refused.
 */
export function admission(schema: GraphQLSchema, settings: AdmissionSettings): (request: GraphHttpRequest) => Admitted {
  const { trustedDocuments } = settings;
  const accept = (document: DocumentNode): void => {
    checkKinds(schema, document);
    checkIntrospection(document, settings.hasIntrospection);
    trustedDocuments?.check(document);
  };
  const read = operationReader(schema, settings.restricted, accept);
  return (request) => {
    const sent = readSent(request);
    checkVariables(sent.variables);
    checkVariables(sent.extensions);
    if (sent.documentId === undefined || sent.query !== undefined) return admitted(schema, read, request, sent);
    const query = trustedTextOf(trustedDocuments, sent.documentId);
    return admitted(schema, read, withText(request, query), { ...sent, query });
  };
}

/** Apollo would fail over it as over a fault of its own. */
function checkKinds(schema: GraphQLSchema, { definitions }: DocumentNode): void {
  for (const node of definitions)
    if (node.kind === Kind.OPERATION_DEFINITION && !schema.getRootType(node.operation))
      throw hubError("GRAPHQL_VALIDATION_FAILED", `The graph has no ${node.operation}: ask by query or mutation.`);
}

function admitted(
  schema: GraphQLSchema,
  read: OperationReader,
  { method, search, body }: GraphHttpRequest,
  sent: SentOperation,
): Admitted {
  const operation = sent.query === undefined ? null : read({ ...sent, query: sent.query });
  // Apollo says what is wrong with a request without a text, and with a text that is no GraphQL.
  if (!operation) return { body, search, cost: 1 };
  if (method === "GET") checkAddress(operation, sent.operationName);
  const { document, query, variables } = operation;
  const cost = checkedCost(schema, { document, operationName: sent.operationName, variables: sent.variables });
  const isUnchanged = query === sent.query;
  return { body: isUnchanged || method === "GET" ? body : { ...(body as object), query, variables }, search, cost };
}

/** Refuses by GET what changes anything, and what nobody should find in an address. */
function checkAddress({ document, isPersonal, isRestricted }: PreparedOperation, name: string | undefined): void {
  if (getOperationAST(document, name)?.operation === OperationTypeNode.MUTATION)
    throw hubError("METHOD_NOT_ALLOWED", "A GET changes nothing: send a mutation by POST.");
  if (isPersonal)
    throw hubError(
      "METHOD_NOT_ALLOWED",
      "This operation takes a profile, and an address is written down in many places: send it by POST, the profile in the variables.",
    );
  if (isRestricted)
    throw hubError(
      "METHOD_NOT_ALLOWED",
      "This operation asks for what needs a token with a scope, and an address, with the ids in it, is written down in many places: send it by POST.",
    );
}

function trustedTextOf(trusted: TrustedDocuments | null, id: string): string {
  if (!trusted)
    throw hubError("PERSISTED_QUERY_NOT_SUPPORTED", "This hub keeps no documents: send the operation's text in query.");
  const text = trusted.textOf(id);
  if (text === null)
    throw hubError("DOCUMENT_NOT_TRUSTED", "No trusted document of this hub has the id in documentId.");
  return text;
}

/** The request as if it had held the text. */
function withText(request: GraphHttpRequest, query: string): GraphHttpRequest {
  if (request.method !== "GET") return { ...request, body: { ...(request.body as object), query } };
  const parameters = new URLSearchParams(request.search);
  parameters.set("query", query);
  return { ...request, search: `?${parameters.toString()}` };
}
