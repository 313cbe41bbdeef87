/** The HTTP server: the hub's one door. It routes, bounds and answers; it knows nothing of what lies behind a route. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Logger } from "pino";
import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";
import { GraphQLError } from "graphql";
import { hubError } from "../schema/errors.js";
import { spokenLanguage } from "../schema/localized-text.js";
import { challengeOf, errorText, statusOf } from "../subgraphs/runtime/routes/error-answer.js";
import type { CallerReader } from "./caller/caller-reader.js";
import type { DevelopmentIssuer } from "./caller/development/development-issuer.js";
import { ISSUER_PATH } from "./caller/development/issuer-address.js";
import type { GraphDoor } from "./graphql.js";
import { COSTS, rateLimitHeaders, type RequestAccount } from "./limits/request-account.js";
import { pathOf, sendPlain } from "./pages/page.js";
import { PAGE_PATHS, servePages } from "./pages/pages.js";
import { readJson, sendWhole } from "./request-body.js";
import { readContext } from "./request-context.js";
import { type HeaderSettings, responseHeaders } from "./response-headers.js";
import { type OwnedRoute, routeDoor } from "./routes.js";
import { answerUnreadable } from "./unreadable-requests.js";

/** Largest GraphQL request. A profile of thirty persons has a tenth of it. */
const LARGEST_BODY = 256 * 1024;

/**
 * Bounds against clients that hold a connection and send next to nothing. A body has a time of its own, by its size
 * (`readBody`); `requestTimeout` stands behind it, for an upload of 20 MB over a slow line.
 */
const BOUNDS = {
  headersTimeout: 10_000,
  // How often Node looks for heads that are late; every half a minute without it.
  connectionsCheckingInterval: 1_000,
  requestTimeout: 300_000,
  // A token, languages and an operation by GET have room in it.
  maxHeaderSize: 16 * 1024,
  // Node would refuse it without the headers of every answer.
  requireHostHeader: false,
} as const;

/** Then a client connects anew, and a proxy before several gateways can share its clients out again. */
const MOST_REQUESTS_OF_A_CONNECTION = 10_000;

export interface HubServerParts {
  readonly graph: GraphDoor;
  /** What the owners answer beside the graph. */
  readonly routes: readonly OwnedRoute[];
  readonly readCaller: CallerReader;
  /** Who pays for a request. */
  readonly accountOf: (request: IncomingMessage) => RequestAccount;
  /** Not where it is off. */
  readonly developmentIssuer?: Pick<DevelopmentIssuer, "answer"> | null;
  /** What holds the hub back from answering, in words; empty when it is ready. */
  readonly unreadiness: () => Promise<readonly string[]>;
  /** Which headers every answer has. */
  readonly headers: HeaderSettings;
  readonly log: Logger;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The server, not yet listening. Throws for routes of owners that cannot be told apart from others or from its own. */
export function createHubServer(parts: HubServerParts): Server {
  const metrics = hubMetrics();
  const own = ownHandlers(parts, metrics.registry);
  const ownersRoute = routeDoor({ ...parts, ownPaths: [...Object.keys(own), ...PAGE_PATHS, ISSUER_PATH] });
  const issuer = issuerPlace(parts);
  const isAnsweredByHeaders = responseHeaders(parts.headers);
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    if (isAnsweredByHeaders(request, response)) return;
    if (request.headers.host === undefined && request.httpVersion === "1.1") {
      const message = "A request of HTTP/1.1 names the host in the header Host.";
      return sendPlain(request, response, 400, message, { connection: "close" });
    }
    const path = pathOf(request);
    const handler = Object.hasOwn(own, path) ? own[path] : undefined;
    const place = handler ? { pattern: path, answer: handler } : (issuer(path) ?? ownersRoute(path) ?? PAGE);
    const end = metrics.begin(place.pattern);
    response.once("close", () => end(response.statusCode));
    place.answer(request, response).catch((error: unknown) => {
      // The name alone: a message may hold what somebody sent.
      parts.log.error(
        { path: place.pattern, failure: error instanceof Error ? error.name : "unknown" },
        "A request failed",
      );
      if (!response.headersSent)
        sendPlain(request, response, 500, "The hub could not answer; the failure is in its log.");
      else response.destroy();
    });
  };
  // Whoever waits to be asked for the body is asked when it is read.
  const server = createServer(BOUNDS, handle).on("checkContinue", handle);
  answerUnreadable(server);
  server.maxRequestsPerSocket = MOST_REQUESTS_OF_A_CONNECTION;
  return server;
}

function ownHandlers(parts: HubServerParts, registry: Registry): Readonly<Record<string, Handler>> {
  return {
    "/graphql": (request, response) => answerGraphql(parts, request, response),
    "/livez": reading(async (request, response) => sendPlain(request, response, 200, "alive")),
    "/readyz": reading(async (request, response) => {
      const unready = await parts.unreadiness();
      sendPlain(
        request,
        response,
        unready.length === 0 ? 200 : 503,
        unready.length === 0 ? "ready" : unready.join("\n"),
      );
    }),
    "/metrics": reading(async (request, response) => {
      const body = Buffer.from(await registry.metrics());
      sendWhole(request, response, { status: 200, headers: { "content-type": registry.contentType }, body });
    }),
  };
}

/** The handler for GET and HEAD; every other method is refused. */
const reading =
  (handler: Handler): Handler =>
  async (request, response) => {
    if (request.method === "GET" || request.method === "HEAD") return handler(request, response);
    const allow = "GET, HEAD";
    sendPlain(request, response, 405, `${request.method} is not possible here; ${allow} is.`, { allow });
  };

/** The development issuer's place among the hub's paths, where there is one. */
const issuerPlace =
  ({ developmentIssuer }: HubServerParts) =>
  (path: string): { readonly pattern: string; readonly answer: Handler } | null =>
    developmentIssuer && path.startsWith(`${ISSUER_PATH}/`)
      ? { pattern: ISSUER_PATH, answer: (request, response) => developmentIssuer.answer(request, response) }
      : null;

/** Whatever is neither the hub's own nor an owner's, so that no path of a stranger is a label. */
const PAGE = { pattern: "page", answer: answerPage };

async function answerPage(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!(await servePages(request, response)))
    sendPlain(request, response, 404, "There is nothing here. The graph is at /graphql, the explorer at /explore.");
}

async function answerGraphql(
  { graph, readCaller, accountOf }: HubServerParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const account = accountOf(request);
  // An answer is for the one who asked, whatever came of it. Added: it may depend on the asking page's origin too.
  response.setHeader("cache-control", "no-store");
  response.appendHeader("vary", "Accept-Language, Authorization");
  try {
    // Apollo would take them for forged requests of a foreign page.
    if (request.method !== "GET" && request.method !== "POST")
      throw hubError("METHOD_NOT_ALLOWED", `${request.method} is not possible here; the graph is asked by POST.`);
    // Before the graph: Apollo would answer 500 for a caller that is refused.
    const context = await readContext(request, readCaller, account);
    const answer = await graph.answer(
      {
        method: request.method ?? "GET",
        headers: headersOf(request),
        search: new URL(request.url ?? "/", "http://hub.invalid").search,
        body: request.method === "POST" ? await readJson(request, response, LARGEST_BODY) : undefined,
      },
      context,
    );
    response.writeHead(answer.status ?? 200, {
      ...Object.fromEntries(answer.headers),
      "cache-control": "no-store",
      ...rateLimitHeaders(account),
      // What names no language is in this one, where it is written in all of the hub's.
      "content-language": spokenLanguage(context.languages),
    });
    if (answer.body.kind === "complete") response.end(answer.body.string);
    else {
      for await (const chunk of answer.body.asyncIterator) response.write(chunk);
      response.end();
    }
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    await account.settle(COSTS.refusedRequest);
    sendGraphError(request, response, error, rateLimitHeaders(account));
  }
}

/** An error that was met before the graph was asked, in the form that the client accepts. */
function sendGraphError(
  request: IncomingMessage,
  response: ServerResponse,
  error: GraphQLError,
  more: Readonly<Record<string, string>>,
): void {
  const status = statusOf(error);
  const acceptsGraphType = request.headers.accept?.includes("application/graphql-response+json") ?? false;
  const headers = {
    "content-type": `${acceptsGraphType ? "application/graphql-response+json" : "application/json"}; charset=utf-8`,
    ...(status === 405 ? { allow: request.method === "GET" ? "POST" : "GET, POST" } : {}),
    ...(status === 401 ? { "www-authenticate": challengeOf(request.headers.authorization) } : {}),
    ...more,
  };
  sendWhole(request, response, { status, headers, body: Buffer.from(errorText(error)) });
}

const headersOf = (request: IncomingMessage): Map<string, string> =>
  new Map(
    Object.entries(request.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value] as const],
    ),
  );

function hubMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: "ortswahl_http_request_duration_seconds",
    help: "Time from a request's head to the end of its answer.",
    labelNames: ["route"],
    registers: [registry],
  });
  const answers = new Counter({
    name: "ortswahl_http_requests_total",
    help: "Requests answered.",
    labelNames: ["route", "status"],
    registers: [registry],
  });
  const begin = (route: string) => {
    const end = seconds.startTimer({ route });
    return (status: number): void => {
      end();
      answers.inc({ route, status });
    };
  };
  return { registry, begin };
}
