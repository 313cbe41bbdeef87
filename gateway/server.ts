/** The HTTP server: the hub's one door. It routes, bounds and answers; it knows nothing of what lies behind a route. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Logger } from "pino";
import { Counter, collectDefaultMetrics, Histogram, Registry } from "prom-client";
import { GraphQLError } from "graphql";
import { hubError } from "../schema/errors.js";
import { spokenLanguage } from "../schema/localized-text.js";
import type { DevelopmentKey } from "./caller/development-key.js";
import type { GraphDoor } from "./graphql.js";
import { pathOf, sendPlain } from "./pages/page.js";
import { servePages } from "./pages/pages.js";
import { readContext } from "./request-context.js";

/** Largest GraphQL request. A profile of thirty persons has a tenth of it. */
const LARGEST_BODY = 256 * 1024;

export interface HubServerParts {
  readonly graph: GraphDoor;
  readonly key: DevelopmentKey | null;
  /** What holds the hub back from answering, in words; empty when it is ready. */
  readonly unreadiness: () => Promise<readonly string[]>;
  readonly log: Logger;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The server, not yet listening. */
export function createHubServer(parts: HubServerParts): Server {
  const metrics = hubMetrics();
  const routes: Readonly<Record<string, Handler>> = {
    "/graphql": (request, response) => answerGraphql(parts, request, response),
    "/livez": async (request, response) => sendPlain(request, response, 200, "alive"),
    "/readyz": async (request, response) => {
      const unready = await parts.unreadiness();
      sendPlain(
        request,
        response,
        unready.length === 0 ? 200 : 503,
        unready.length === 0 ? "ready" : unready.join("\n"),
      );
    },
    "/metrics": async (_request, response) => {
      response.writeHead(200, { "content-type": metrics.registry.contentType });
      response.end(await metrics.registry.metrics());
    },
  };
  return createServer((request, response) => {
    const path = pathOf(request);
    const route = Object.hasOwn(routes, path) ? routes[path] : undefined;
    const end = metrics.begin(route ? path : "page");
    response.once("close", () => end(response.statusCode));
    const answer = route ? route(request, response) : answerPage(request, response);
    answer.catch((error: unknown) => {
      // The name alone: a message may hold what somebody sent.
      parts.log.error(
        { path: route ? path : "page", failure: error instanceof Error ? error.name : "unknown" },
        "A request failed",
      );
      if (!response.headersSent)
        sendPlain(request, response, 500, "The hub could not answer; the failure is in its log.");
      else response.destroy();
    });
  });
}

async function answerPage(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!(await servePages(request, response)))
    sendPlain(request, response, 404, "There is nothing here. The graph is at /graphql, the explorer at /explore.");
}

async function answerGraphql(
  { graph, key }: HubServerParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    // Apollo would take them for forged requests of a foreign page.
    if (request.method !== "GET" && request.method !== "POST")
      throw hubError("METHOD_NOT_ALLOWED", `${request.method} is not possible here; the graph is asked by POST.`);
    // Before the graph: Apollo would answer 500 for a caller that is refused.
    const context = await readContext(request, key);
    const answer = await graph.answer(
      {
        method: request.method ?? "GET",
        headers: headersOf(request),
        search: new URL(request.url ?? "/", "http://hub.invalid").search,
        body: request.method === "POST" ? await readJson(request) : undefined,
      },
      context,
    );
    response.writeHead(answer.status ?? 200, {
      ...Object.fromEntries(answer.headers),
      // What names no language is in this one, where it is written in all of the hub's.
      "content-language": spokenLanguage(context.languages),
      vary: "Accept-Language",
      "x-content-type-options": "nosniff",
    });
    if (answer.body.kind === "complete") response.end(answer.body.string);
    else {
      for await (const chunk of answer.body.asyncIterator) response.write(chunk);
      response.end();
    }
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    sendGraphError(request, response, error);
  }
}

const STATUS_BY_CODE: Readonly<Record<string, number>> = {
  METHOD_NOT_ALLOWED: 405,
  PAYLOAD_TOO_LARGE: 413,
  UNAUTHENTICATED: 401,
};

/** An error that was met before the graph was asked, in the form that the client accepts. */
function sendGraphError(request: IncomingMessage, response: ServerResponse, error: GraphQLError): void {
  const status = STATUS_BY_CODE[String(error.extensions["code"])] ?? 400;
  const acceptsGraphType = request.headers.accept?.includes("application/graphql-response+json") ?? false;
  response.writeHead(status, {
    "content-type": `${acceptsGraphType ? "application/graphql-response+json" : "application/json"}; charset=utf-8`,
    ...(status === 405 ? { allow: request.method === "GET" ? "POST" : "GET, POST" } : {}),
    ...(status === 401 ? { "www-authenticate": 'Bearer realm="ortswahl"' } : {}),
    // What is left of a body that was too large is not read.
    ...(status === 413 ? { connection: "close" } : {}),
  });
  response.end(JSON.stringify({ errors: [{ message: error.message, extensions: error.extensions }] }));
}

const headersOf = (request: IncomingMessage): Map<string, string> =>
  new Map(
    Object.entries(request.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value] as const],
    ),
  );

async function readJson(request: IncomingMessage): Promise<unknown> {
  const [type = ""] = (request.headers["content-type"] ?? "").split(";");
  // Anything else is left unread, and the graph says that the body is missing.
  if (type.trim().toLowerCase() !== "application/json") return undefined;
  const text = await readText(request);
  try {
    return JSON.parse(text);
  } catch {
    throw hubError("BAD_REQUEST", "The body is not JSON.");
  }
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY)
      throw hubError("PAYLOAD_TOO_LARGE", `The request is larger than ${LARGEST_BODY / 1024} kB.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

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
