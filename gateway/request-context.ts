/** What the gateway knows of a request before the graph is asked: who, in which languages, under which id. */
import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import Negotiator from "negotiator";
import type { CallerReader } from "./caller/caller-reader.js";
import type { GatewayContext } from "./supergraph.js";

/** More languages than anybody speaks: the rest of a header is not read. */
const MOST_LANGUAGES = 10;

/** A request before it is known what it asks. */
export type RequestContext = Omit<GatewayContext, "cost">;

/** The context of a request. Throws UNAUTHENTICATED for a token that is not valid. */
export async function readContext(request: IncomingMessage, readCaller: CallerReader): Promise<RequestContext> {
  const caller = await readCaller(request.headers.authorization);
  return { caller, languages: languagesOf(request), requestId: randomUUID() };
}

/**
 * The reader's languages from Accept-Language, best first, as canonical tags in lower case: `prs` is `fa-af`. Any language
 * (`*`) is German. What is not a tag is left out: a header of the wrong form is no reason to refuse.
 */
export const languagesOf = (request: Pick<IncomingMessage, "headers">): readonly string[] =>
  new Negotiator(request)
    .languages()
    .slice(0, MOST_LANGUAGES)
    .flatMap((tag) => (tag === "*" ? ["de"] : canonical(tag)))
    .map((tag) => tag.toLowerCase());

function canonical(tag: string): readonly string[] {
  try {
    return Intl.getCanonicalLocales(tag);
  } catch {
    return [];
  }
}
