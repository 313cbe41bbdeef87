/**
 * The owners' routes as the gateway answers them: who asks, how much they may send, which owner answers. Reads nothing
 * of what is handed in or out.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import { requireAccess } from "../schema/access.js";
import { hubError } from "../schema/errors.js";
import { errorAnswer } from "../subgraphs/runtime/routes/error-answer.js";
import { bytesOf, type Route, type RouteAnswer, type RouteCall } from "../subgraphs/runtime/routes/route.js";
import { type FoundPath, routeTable } from "../subgraphs/runtime/routes/route-table.js";
import type { CallerReader } from "./caller/caller-reader.js";
import { COSTS, rateLimitHeaders, type RequestAccount } from "./limits/request-account.js";
import { pathOf, securityHeaders } from "./pages/page.js";
import { readBody, sendWhole } from "./request-body.js";
import { readContext } from "./request-context.js";
import { type GatewayContext, type HubSubgraph, reasonOf } from "./supergraph.js";

/** A route as its owner declares it, and the owner as it is asked, wherever it runs. */
export interface OwnedRoute {
  readonly route: Pick<Route, "method" | "path" | "largestBody" | "headers" | "access">;
  readonly owner: Pick<HubSubgraph, "name" | "route">;
}

export interface RouteDoorParts {
  readonly routes: readonly OwnedRoute[];
  /** The gateway's own paths. What lies below them is its own too. */
  readonly ownPaths: readonly string[];
  readonly readCaller: CallerReader;
  readonly accountOf: (request: IncomingMessage) => RequestAccount;
  readonly log: Logger;
}

/** Where a route is. */
export interface RoutePlace {
  /** Its pattern: the label for logs and metrics. */
  readonly pattern: string;
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/** A function that finds what an owner answers at a path. Throws for routes that nobody could tell apart. */
export function routeDoor({
  routes,
  ownPaths,
  accountOf,
  ...parts
}: RouteDoorParts): (path: string) => RoutePlace | null {
  const table = routeTable(routes.map((owned) => ({ ...owned, method: owned.route.method, path: owned.route.path })));
  checkOwners(routes, ownPaths);
  return (path) => {
    const found = table.find(path);
    return (
      found && {
        pattern: found.pattern,
        answer: async (request, response) => {
          const account = accountOf(request);
          const answer = await answerOf(found, { ...parts, account }, request, response);
          send(request, response, { ...answer, headers: { ...answer.headers, ...rateLimitHeaders(account) } });
        },
      }
    );
  };
}

function checkOwners(routes: readonly OwnedRoute[], ownPaths: readonly string[]): void {
  const ownRooms = new Set(ownPaths.map(roomOf));
  const owners = new Map<string, string>();
  for (const { route, owner } of routes) {
    if (ownRooms.has(roomOf(route.path))) throw new Error(`${owner.name}: ${route.path} is the gateway's own.`);
    const other = owners.get(route.path) ?? owner.name;
    if (other !== owner.name) throw new Error(`${other} and ${owner.name} both have the route ${route.path}.`);
    owners.set(route.path, owner.name);
  }
}

/** The first segment of a path. */
const roomOf = (path: string): string => path.split("/", 2)[1] ?? "";

async function answerOf(
  { byMethod }: FoundPath<OwnedRoute>,
  { readCaller, log, account }: Pick<RouteDoorParts, "readCaller" | "log"> & { readonly account: RequestAccount },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<RouteAnswer> {
  try {
    const owned = [...byMethod].find(([method]) => method === methodOf(request))?.[1];
    if (!owned) return wrongMethod(request, [...byMethod.keys()]);
    const context = await readContext(request, readCaller, account);
    // No page of another site can change anything by its visitor's browser: a browser adds cookies and passwords to a
    // foreign request by itself, never a bearer token, and whoever has none is refused here.
    if (owned.route.method !== "GET" && context.caller.kind === "PUBLIC")
      throw hubError("UNAUTHENTICATED", "A token is needed here: Authorization: Bearer <token>.");
    await account.charge(owned.route.method === "GET" ? COSTS.readingRoute : COSTS.writingRoute);
    requireAccess(context.caller, owned.route.access);
    const body = await readBody(request, response, owned.route.largestBody);
    return await ask(owned, callOf(owned, request, body), context, log);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    await account.settle(COSTS.refusedRequest);
    return errorAnswer(error, request.headers.authorization);
  }
}

const methodOf = ({ method }: IncomingMessage): string | undefined => (method === "HEAD" ? "GET" : method);

function wrongMethod({ method = "" }: IncomingMessage, methods: readonly string[]): RouteAnswer {
  const allow = methods.flatMap((known) => (known === "GET" ? ["GET", "HEAD"] : [known])).join(", ");
  const answer = errorAnswer(hubError("METHOD_NOT_ALLOWED", `${method} is not possible here; ${allow} is.`));
  return { ...answer, headers: { ...answer.headers, allow } };
}

function callOf({ route }: OwnedRoute, request: IncomingMessage, body: Buffer): RouteCall {
  const sent = (route.headers ?? []).map((name) => [name, request.headers[name]] as const);
  const path = pathOf(request);
  return {
    method: route.method,
    path,
    search: (request.url ?? "").slice(path.length),
    headers: Object.fromEntries(sent.filter(([, value]) => value !== undefined)),
    body,
  };
}

async function ask(
  { owner }: OwnedRoute,
  call: RouteCall,
  { caller, languages }: GatewayContext,
  log: Logger,
): Promise<RouteAnswer> {
  try {
    return await owner.route(call, { caller, languages });
  } catch (error) {
    log.error({ subgraph: owner.name, reason: reasonOf(error) }, "A subgraph did not answer");
    throw hubError("SUBGRAPH_UNAVAILABLE", "This part of the hub does not answer at present. Try again in a moment.");
  }
}

function send(request: IncomingMessage, response: ServerResponse, answer: RouteAnswer): void {
  const { vary, ...own } = answer.headers;
  // Added: the answer may depend on the asking page's origin too.
  if (vary !== undefined) response.appendHeader("vary", vary);
  const headers = {
    // What an owner hands out runs nothing, and as it may depend on the caller nobody keeps it: unless the route says so.
    ...securityHeaders("default-src 'none'"),
    "cache-control": "no-store",
    ...own,
    "x-content-type-options": "nosniff",
  };
  sendWhole(request, response, { status: answer.status, headers, body: bytesOf(answer) });
}
