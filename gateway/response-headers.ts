/**
 * The headers that every answer of the hub has, whatever it answers: what a browser may do with it, and whose pages may
 * read it. Knows no route; a page with looser rules of its own says so where it is sent.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import cors from "cors";
import { securityHeaders } from "./pages/page.js";

export interface HeaderSettings {
  /** Origins whose pages may read answers, or `*`; none by default. */
  readonly corsOrigins: readonly string[] | "*";
  readonly isProduction: boolean;
}

/** What a client needs to read of an answer beside its body. */
const EXPOSED = [
  ...["RateLimit", "RateLimit-Policy", "Retry-After"],
  ...["ETag", "Content-Language", "Content-Disposition", "Location", "WWW-Authenticate"],
];

/** What a client may send. */
const ALLOWED = [
  ...["Authorization", "Content-Type", "Accept", "Accept-Language", "If-None-Match"],
  // What clients of Apollo send, so that a GET is none that any page can make a browser send.
  ...["Apollo-Require-Preflight", "X-Apollo-Operation-Name"],
];

const METHODS = ["GET", "HEAD", "POST", "DELETE"];

/** A day: browsers ask again after two hours at the latest. */
const PREFLIGHT_SECONDS = 86_400;

/** A year, as browsers ask for it. Not for the names below: they are not the hub's to decide about. */
const STRICT_TRANSPORT = "max-age=31536000";

const NOTHING_RUNS = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * A function that puts the headers on an answer that is still to be written.
 * @returns whether the request was a browser's question for CORS and is answered
 */
export function responseHeaders({ corsOrigins, isProduction }: HeaderSettings) {
  const setCors = corsOrigins.length === 0 ? null : corsOf(corsOrigins);
  const always = Object.entries(securityHeaders(NOTHING_RUNS));
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    for (const [name, value] of always) response.setHeader(name, value);
    if (isProduction && cameByTls(request)) response.setHeader("strict-transport-security", STRICT_TRANSPORT);
    if (!setCors) return false;
    const isQuestion = request.method === "OPTIONS" && "access-control-request-method" in request.headers;
    setCors(isQuestion ? request : plain(request), response, () => undefined);
    return isQuestion;
  };
}

/** No credentials, ever: a token is sent by the page's own program, never by the browser on its own. */
const corsOf = (origins: readonly string[] | "*") =>
  cors({
    origin: origins === "*" ? "*" : [...origins],
    methods: METHODS,
    allowedHeaders: ALLOWED,
    exposedHeaders: EXPOSED,
    credentials: false,
    maxAge: PREFLIGHT_SECONDS,
  });

/** The library takes every OPTIONS for a question. */
const plain = ({ headers }: IncomingMessage) => ({ headers, method: "GET" });

/** TLS ends at the proxy before the hub, which says so. */
const cameByTls = ({ headers }: IncomingMessage): boolean =>
  String(headers["x-forwarded-proto"] ?? "")
    .split(",", 1)[0]
    ?.trim() === "https";
