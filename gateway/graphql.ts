/** Apollo Server over the gateway: the GraphQL part of the door. Speaks HTTP only in Apollo's own terms. */
import { ApolloServer, HeaderMap, type HTTPGraphQLResponse } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import type { ApolloGateway } from "@apollo/gateway";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import { type ErrorCodeName, hubError } from "../schema/errors.js";
import { publicError } from "./errors.js";
import { operationChecks } from "./operation-checks.js";
import { protectPersonalInput } from "./personal-input.js";
import type { GatewayContext } from "./supergraph.js";

/** A GraphQL request as the HTTP server hands it on: the body is parsed JSON, or undefined for GET. */
export interface GraphHttpRequest {
  readonly method: string;
  readonly headers: ReadonlyMap<string, string>;
  /** The query string with its question mark, or empty. */
  readonly search: string;
  readonly body: unknown;
}

export interface GraphDoor {
  answer(request: GraphHttpRequest, context: GatewayContext): Promise<HTTPGraphQLResponse>;
  stop(): Promise<void>;
}

/** Starts Apollo Server over the gateway. */
export async function openGraphDoor(gateway: ApolloGateway, apiSchema: GraphQLSchema, log: Logger): Promise<GraphDoor> {
  const server = new ApolloServer<GatewayContext>({
    gateway,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // The hub stops its parts in order itself; Apollo would end the process under it.
    stopOnTerminationSignals: false,
    // A stored text could be asked for by GET, past the protection of personal input.
    persistedQueries: false,
    formatError: (formatted) => publicError(formatted, log),
    logger: { debug: () => undefined, info: () => undefined, warn: (m) => log.warn(m), error: (m) => log.error(m) },
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), operationChecks],
  });
  await server.start();
  return {
    answer: async (request, context) => {
      const httpGraphQLRequest = toApollo(apiSchema, request);
      return withSpecifiedStatus(
        await server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: () => Promise.resolve(context) }),
      );
    },
    stop: () => server.stop(),
  };
}

function toApollo(schema: GraphQLSchema, request: GraphHttpRequest) {
  const headers = new HeaderMap([...request.headers]);
  const { method, search } = request;
  if (method === "GET") {
    const query = new URLSearchParams(search).get("query");
    if (query !== null && protectPersonalInput(schema, { query, variables: {} }).isPersonal)
      throw hubError(
        "METHOD_NOT_ALLOWED",
        "This operation takes a profile, and an address is written down in many places: send it by POST, the profile in the variables.",
      );
  }
  return { method, headers, search, body: withProtectedInput(schema, request.body) };
}

function withProtectedInput(schema: GraphQLSchema, body: unknown): unknown {
  if (!isRecord(body) || typeof body["query"] !== "string") return body;
  const variables = isRecord(body["variables"]) ? body["variables"] : {};
  const operation = protectPersonalInput(schema, { query: body["query"], variables });
  if (!operation.isPersonal || operation.query === body["query"]) return body;
  return { ...body, query: operation.query, variables: operation.variables };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

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
