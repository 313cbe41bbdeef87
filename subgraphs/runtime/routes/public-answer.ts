/**
 * Answers that everybody may keep and ask for again: with an ETag, and 304 for who has them already. Knows no route.
 */
import { createHash } from "node:crypto";
import type { RouteAnswer, RouteRequest } from "./route.js";

/** What is sent of public data. */
export interface PublicContent {
  /** With charset, where it is text. */
  readonly contentType: string;
  readonly body: Buffer | string;
  /** The language in which it speaks, where the reader's languages decide. */
  readonly language?: string;
  readonly headers?: RouteAnswer["headers"];
}

/**
 * The answer with this content, or 304 where the client has it. The route declares the header `if-none-match`.
 * Kept copies are asked about before each use: the same address says something else from one day to the next.
 */
export function publicAnswer(request: Pick<RouteRequest, "headers">, content: PublicContent): RouteAnswer {
  const { contentType, body, language, headers = {} } = content;
  const tag = entityTagOf(body, language);
  const always = {
    etag: tag,
    "cache-control": "public, no-cache",
    ...(language === undefined ? {} : { "content-language": language, vary: "Accept-Language" }),
    ...headers,
  };
  if (isKnown(request.headers["if-none-match"], tag)) return { status: 304, headers: always, body: "" };
  return { status: 200, headers: { ...always, "content-type": contentType }, body };
}

/** A strong ETag: 24 hex digits of the SHA-256 of all that may differ, quoted. */
function entityTagOf(body: Buffer | string, language = ""): string {
  const hash = createHash("sha256").update(language).update("\0").update(body);
  return `"${hash.digest("hex").slice(0, 24)}"`;
}

/** If-None-Match compares weakly (RFC 9110, 13.1.2): a proxy may have put W/ before our tag. */
const isKnown = (known: string | undefined, tag: string): boolean =>
  (known ?? "").split(",").some((candidate) => ["*", tag].includes(candidate.trim().replace(/^W\//, "")));
