/**
 * How the gateway hands out a page or a file of its own: headers, HEAD, conditional requests, wrong methods.
 * Knows nothing of the graph, and never reads a path from the disk that a request named.
 */
import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * Answers a request for a page, or leaves it alone.
 * @returns whether the request was for this page and is answered; false means that nothing was written
 */
export type PageHandler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** One answer, ready to be sent. */
export interface PageContent {
  readonly status?: number;
  /** With charset, where it is text. */
  readonly contentType: string;
  readonly body: Buffer;
  /** The same bytes in gzip, for clients that accept it. */
  readonly gzipped?: Buffer | undefined;
  /** Quoted, as the header wants it; see `entityTag`. */
  readonly entityTag: string;
  readonly cacheControl: string;
  readonly contentSecurityPolicy: string;
}

/** The path that a request asks for, as sent, without its query. */
export const pathOf = (request: IncomingMessage): string => (request.url ?? "/").split("?", 1)[0] ?? "/";

/** A strong ETag of bytes: 24 hex digits of their SHA-256, quoted. */
export const entityTag = (body: Buffer): string => `"${createHash("sha256").update(body).digest("hex").slice(0, 24)}"`;

/** Sends the content: whole, as headers alone (HEAD), as 304 where the client has it, or as 405. */
export function sendPage(request: IncomingMessage, response: ServerResponse, content: PageContent): void {
  if (request.method !== "GET" && request.method !== "HEAD") {
    sendPlain(request, response, 405, `${request.method} is not possible here; a page is read with GET.`, {
      allow: "GET, HEAD",
    });
    return;
  }
  const isGzipped = content.gzipped !== undefined && acceptsGzip(request);
  // Two encodings are two sets of bytes: a strong ETag must tell them apart.
  const tag = isGzipped ? content.entityTag.replace(/"$/, '-gzip"') : content.entityTag;
  const headers: Record<string, string> = {
    ...securityHeaders(content.contentSecurityPolicy),
    etag: tag,
    "cache-control": content.cacheControl,
  };
  // Added: the answer may depend on the asking page's origin too.
  if (content.gzipped !== undefined) response.appendHeader("vary", "Accept-Encoding");
  if (content.status === undefined && isKnownToClient(request, tag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const body = isGzipped && content.gzipped !== undefined ? content.gzipped : content.body;
  response.writeHead(content.status ?? 200, {
    ...headers,
    "content-type": content.contentType,
    "content-length": String(body.length),
    ...(isGzipped ? { "content-encoding": "gzip" } : {}),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Sends one line of text, for what is not a page: not found, wrong method, moved. It is not to be cached. */
export function sendPlain(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const body = Buffer.from(`${message}\n`);
  response.writeHead(status, {
    ...securityHeaders("default-src 'none'"),
    "content-type": "text/plain; charset=utf-8",
    "content-length": String(body.length),
    "cache-control": "no-store",
    ...headers,
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** What keeps browsers from doing more with an answer than it is meant for. */
export function securityHeaders(contentSecurityPolicy: string): Record<string, string> {
  return {
    "content-security-policy": contentSecurityPolicy,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "permissions-policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
  };
}

function acceptsGzip(request: IncomingMessage): boolean {
  const offered = (request.headers["accept-encoding"] ?? "").toLowerCase();
  return offered.split(",").some((coding) => /^\s*(gzip|\*)\s*(;\s*q=(?!0(\.0*)?\s*$).*)?$/.test(coding));
}

function isKnownToClient(request: IncomingMessage, tag: string): boolean {
  const known = request.headers["if-none-match"];
  if (known === undefined) return false;
  // If-None-Match compares weakly (RFC 9110, 13.1.2): a proxy may have put W/ before our tag.
  return known.split(",").some((candidate) => ["*", tag].includes(candidate.trim().replace(/^W\//, "")));
}
