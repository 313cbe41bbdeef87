/**
 * One subgraph as its own HTTP process. Only signed calls of the hub's other processes are answered, whatever they ask;
 * everybody may ask whether the process lives. The signed caller becomes a genuine one here.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { ExecutionResult } from "graphql";
import type { Logger } from "pino";
import { z } from "zod";
import { mintCaller } from "./access/mint.js";
import {
  type GenuineCall,
  GRAPH_PATH,
  ROUTE_PATH,
  type SignatureCheck,
  signatureCheck,
} from "./access/signature-check.js";
import type { CallKey } from "./access/signature-key.js";
import { recordOf } from "./failure.js";
import { InnerRefusal } from "./inner/inner.js";
import { INNER_PATH } from "./inner/remote-client.js";
import { close, listen, type Place } from "./listening.js";
import { type RequestScopes, requestScopes } from "./request-scopes.js";
import { readCall, wireSize, writeAnswer } from "./routes/route-wire.js";
import {
  type RequestSource,
  type RunningSubgraph,
  startSubgraph,
  type Subgraph,
  type SubgraphSurroundings,
} from "./subgraph.js";

/**
 * Of all operations of a call: the gateway bounds what users send; what it adds are keys of entities, some ten thousand at
 * most.
 */
const LARGEST_BODY = 8 * 1024 * 1024;

/** For one of several operations of a call: the asker gives up the call a second later. */
const OPERATION_MS = 9_000;

const JUST_BEGUN = "No call is answered in the first seconds: one before the start may be sent again";

/** Longer than the asking side keeps a connection idle. */
const KEEP_ALIVE_MS = 75_000;

export interface ServeSurroundings extends SubgraphSurroundings {
  readonly place: Place;
  /** The keys of those who may ask, by sender. */
  readonly keys: ReadonlyMap<string, CallKey>;
  /** Another time limit for one of several operations of a call, in milliseconds. */
  readonly operationMs?: number;
}

export interface ServedSubgraph {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts the subgraph and listens. `/readyz` says when it believes calls, five seconds later, and its copies are filled.
 * @throws StartError in one clear line for the operator
 */
export async function serveSubgraph<Loaders, State>(
  subgraph: Subgraph<Loaders, State>,
  surroundings: ServeSurroundings,
): Promise<ServedSubgraph> {
  const running = await startSubgraph(subgraph, surroundings);
  const largestBody = Math.max(0, ...(subgraph.routes ?? []).map((route) => route.largestBody));
  const server = createSubgraphServer({
    ...surroundings,
    running,
    scopes: requestScopes(),
    largestRouteCall: wireSize(largestBody),
  });
  try {
    const url = await listen(server, surroundings.place);
    return {
      url,
      stop: async () => {
        await close(server);
        await running.stop();
      },
    };
  } catch (error) {
    await running.stop();
    throw error;
  }
}

interface ServerParts extends Pick<ServeSurroundings, "keys" | "log" | "operationMs"> {
  readonly running: RunningSubgraph;
  readonly scopes: RequestScopes;
  /** Bytes: files come by routes, and by nothing else. */
  readonly largestRouteCall: number;
}

function createSubgraphServer(parts: ServerParts): Server {
  const { running, keys, log } = parts;
  const check = signatureCheck({ receiver: running.name, keys });
  return createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
    answer(parts, check, request)
      .catch((error: unknown) => {
        log.error({ owner: running.name, ...recordOf(error) }, "A call failed");
        return plain(500, "The call failed; the failure is in the log.");
      })
      .then((given) => send(response, given))
      .catch(() => response.destroy());
  });
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

async function answer(parts: ServerParts, check: SignatureCheck, request: IncomingMessage): Promise<Answer> {
  const { running, log, largestRouteCall } = parts;
  const { method = "", url: path = "", headers } = request;
  if (path === "/livez") return plain(200, "alive");
  if (path === "/readyz")
    return readiness([...(check.hasBegun() ? [] : [JUST_BEGUN]), ...(await running.unreadiness())]);
  const checked = check({ method, path, headers });
  if (!checked.isGenuine) return refused(log, checked.reason);
  const body = await readBody(request, path === ROUTE_PATH ? largestRouteCall : LARGEST_BODY);
  if (!body) return withoutRest(plain(413, "The call is too large."));
  if (!checked.isBody(body)) return refused(log, "OTHER_BODY");
  return answerCall(parts, path, body, checked);
}

/** The same words for every reason: who has no key learns nothing. */
function refused(log: Logger, reason: string): Answer {
  log.warn({ reason }, "A call was refused");
  return withoutRest(plain(401, "Only signed calls of the hub's own processes are answered here."));
}

/** What a request of the gateway asks at the same time. */
const graphCallSchema = z.object({
  request: z.uuid(),
  operations: z.array(
    z.object({
      query: z.string(),
      variables: z.record(z.string(), z.unknown()).nullish(),
      operationName: z.string().nullish(),
    }),
  ),
});

async function answerCall(
  parts: ServerParts,
  path: string,
  body: Buffer,
  { caller, languages }: GenuineCall,
): Promise<Answer> {
  const { running } = parts;
  const input = parseJson(body);
  if (input === undefined) return MALFORMED;
  const genuine = mintCaller(caller);
  if (path === GRAPH_PATH) {
    const parsed = graphCallSchema.safeParse(input);
    if (!parsed.success) return MALFORMED;
    const { request, operations } = parsed.data;
    return parts.scopes.during(request, { caller: genuine, languages }, (source) =>
      answerOperations(parts, operations, source),
    );
  }
  if (path === ROUTE_PATH) {
    const call = readCall(input);
    return call === null ? MALFORMED : json(writeAnswer(await running.route(call, { caller: genuine, languages })));
  }
  if (!path.startsWith(INNER_PATH)) return plain(404, "There is nothing here.");
  try {
    return json({ result: await running.inner(genuine, path.slice(INNER_PATH.length), input) });
  } catch (error) {
    if (error instanceof InnerRefusal) return plain(403, error.message);
    throw error;
  }
}

/**
 * Answers operations that share loaders, as all fetches of a request do in one process. Each is answered for itself: where
 * one takes too long or fails as a whole, the others' results go out, and null stands in its place.
 */
async function answerOperations(
  { running, log, operationMs = OPERATION_MS }: ServerParts,
  operations: z.infer<typeof graphCallSchema>["operations"],
  source: RequestSource,
): Promise<{ result: Answer; isOver: boolean }> {
  const results = await Promise.all(
    operations.map(async ({ query, variables, operationName }) => {
      const operation = { query, variables: variables ?? {}, operationName: operationName ?? undefined };
      try {
        const result = running.execute(operation, source);
        // Whoever asks for one thing knows how long to wait for it.
        return told(operations.length > 1 ? await inTime(result, operationMs) : await result);
      } catch (error) {
        log.error({ owner: running.name, ...recordOf(error) }, "An operation was not answered");
        return null;
      }
    }),
  );
  const isNothing = results.length > 0 && results.every((result) => result === null);
  return {
    result: isNothing ? plain(503, "Nothing that was asked could be answered.") : json(results),
    isOver: results.every((result) => result !== null),
  };
}

/** The result, or a failure after the time; what is under way by then goes on unheard. */
function inTime<Result>(result: Promise<Result>, ms: number): Promise<Result> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("An operation took too long.")), ms);
    result.then(resolve, reject).finally(() => clearTimeout(late));
  });
}

/** What of a result goes over the wire. */
const told = ({ data, errors }: ExecutionResult): object => ({
  data,
  errors: errors?.map(({ message, path, extensions }) => ({ message, path, extensions })),
});

/** undefined: no JSON. */
function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8")) as unknown;
  } catch {
    return undefined;
  }
}

const readiness = (unready: readonly string[]): Answer =>
  unready.length === 0 ? plain(200, "ready") : plain(503, unready.join("\n"));

const plain = (status: number, text: string): Answer => ({
  status,
  headers: { "content-type": "text/plain; charset=utf-8" },
  text: `${text}\n`,
});

/** The sender is one of the hub's own: it may know what it did wrong. */
const MALFORMED = plain(400, "The call is signed, but it is none that a process of the hub sends.");

const json = (value: unknown): Answer => ({
  status: 200,
  headers: { "content-type": "application/json" },
  text: JSON.stringify(value),
});

/** An answer after which the connection is closed: what is left of the request is not read. */
const withoutRest = (given: Answer): Answer => ({ ...given, headers: { ...given.headers, connection: "close" } });

/** With its length: Node would send a text without one in chunks. */
function send(response: ServerResponse, { status, headers, text }: Answer): void {
  response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(text) });
  response.end(text);
}

/** null: larger than any call of the hub. */
function readBody(request: IncomingMessage, largest: number): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      // What still comes before the answer has closed the connection is kept by nobody.
      if (size > largest) resolve(null);
      else chunks.push(chunk);
    });
    request.once("end", () => resolve(Buffer.concat(chunks)));
    request.once("error", reject);
  });
}
