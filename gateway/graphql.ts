/** Apollo Server over the gateway: the GraphQL part of the door. Speaks HTTP only in Apollo's own terms. */
import { ApolloServer, HeaderMap, type HTTPGraphQLResponse } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { ErrorCodeName } from "../schema/errors.js";
import { requireAcceptable } from "./accepted-types.js";
import { errorOrder } from "./error-order.js";
import { publicError } from "./errors.js";
import type { GraphHttpRequest } from "./graph-request.js";
import { keptDocuments } from "./kept-documents.js";
import { type AdmissionSettings, admission } from "./limits/admission.js";
import { MOST_SELECTIONS } from "./limits/limits.js";
import { operationChecks } from "./operation-checks.js";
import { schemaQuestions } from "./schema-questions.js";
import type { Gateway, GatewayContext } from "./supergraph.js";

export interface GraphDoor {
  /** @throws GraphQLError of the table for a request that is refused before the graph is asked */
  answer(request: GraphHttpRequest, context: GatewayContext): Promise<HTTPGraphQLResponse>;
  stop(): Promise<void>;
}

export interface GraphDoorParts {
  readonly gateway: Gateway;
  readonly apiSchema: GraphQLSchema;
  readonly settings: AdmissionSettings;
  readonly log: Logger;
}

/** Starts Apollo Server over the gateway. */
export async function openGraphDoor({ gateway, apiSchema, settings, log }: GraphDoorParts): Promise<GraphDoor> {
  const admit = admission(apiSchema, settings);
  const server = new ApolloServer<GatewayContext>({
    gateway: gateway.gateway,
    documentStore: keptDocuments(),
    // The admission decides about it, in the hub's words.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    // Counted at the admission already; here for whatever might pass it.
    maxRecursiveSelections: MOST_SELECTIONS,
    // The hub stops its parts in order itself; Apollo would end the process under it.
    stopOnTerminationSignals: false,
    // A stored text could be asked for by GET, past the protection of personal input.
    persistedQueries: false,
    formatError: (formatted) => publicError(formatted, log),
    logger: { debug: () => undefined, info: () => undefined, warn: (m) => log.warn(m), error: (m) => log.error(m) },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      operationChecks,
      schemaQuestions(apiSchema),
      errorOrder,
      ...gateway.plugins,
    ],
  });
  await server.start();
  return {
    answer: async (request, context) => {
      requireAcceptable(request.headers);
      const { body, search, cost } = admit(request);
      await context.account.charge(cost);
      const answer = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: request.method, headers: new HeaderMap([...request.headers]), search, body },
        context: () => Promise.resolve(context),
      });
      return withSpecifiedStatus(answer);
    },
    stop: () => server.stop(),
  };
}

/** What is wrong with the operation, not with the HTTP request that carried it. */
const OPERATION_ERRORS: readonly unknown[] = [
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "OPERATION_RESOLUTION_FAILURE",
] satisfies ErrorCodeName[];

/**
 * GraphQL over HTTP: a client that asks for `application/json` cannot tell an answer of the graph from one of a proxy by
 * its status, so an operation that cannot run is answered with 200 there; Apollo says 400 for both media types.
 */
function withSpecifiedStatus(answer: HTTPGraphQLResponse): HTTPGraphQLResponse {
  const isPlainJson = answer.headers.get("content-type")?.startsWith("application/json") ?? false;
  if (answer.status !== 400 || !isPlainJson || answer.body.kind !== "complete") return answer;
  const { errors = [] } = JSON.parse(answer.body.string) as { errors?: { extensions?: { code?: unknown } }[] };
  const isOperationError = errors.every(({ extensions }) => OPERATION_ERRORS.includes(extensions?.code));
  return isOperationError ? { ...answer, status: 200 } : answer;
}
