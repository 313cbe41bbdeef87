/** What the gateway knows of a request before the graph is asked: who, in which languages, under which id. */
import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import Negotiator from "negotiator";
import { callerOf } from "./caller/tokens.js";
import type { DevelopmentKey } from "./caller/development-key.js";
import type { GatewayContext } from "./supergraph.js";

/** More languages than anybody speaks: the rest of a header is not read. */
const MOST_LANGUAGES = 10;

/** The context of a request. Throws UNAUTHENTICATED for a token that is not valid. */
export async function readContext(request: IncomingMessage, key: DevelopmentKey | null): Promise<GatewayContext> {
  const caller = await callerOf(request.headers.authorization, key);
  return { caller, languages: languagesOf(request), requestId: randomUUID() };
}

const languagesOf = (request: IncomingMessage): readonly string[] =>
  new Negotiator(request)
    .languages()
    .slice(0, MOST_LANGUAGES)
    .filter((tag) => tag !== "*")
    .map((tag) => tag.toLowerCase());
