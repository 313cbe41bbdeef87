/** What the gateway knows of a request before the graph is asked: who, in which languages, under which id. */
import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { GraphQLError } from "graphql";
import Negotiator from "negotiator";
import { hubError } from "../schema/errors.js";
import type { Caller } from "../subgraphs/runtime/access/caller.js";
import type { CallerReader } from "./caller/caller-reader.js";
import type { RequestAccount } from "./limits/request-account.js";
import type { GatewayContext } from "./supergraph.js";

/** More languages than anybody speaks: the rest of a header is not read. */
const MOST_LANGUAGES = 10;

/** The context of a request. Throws UNAUTHENTICATED for a token that is not valid, RATE_LIMITED where nothing is left. */
export async function readContext(
  request: IncomingMessage,
  readCaller: CallerReader,
  account: RequestAccount,
): Promise<GatewayContext> {
  const caller = await callerOf(request, readCaller, account);
  await account.open(caller);
  return { caller, languages: languagesOf(request), requestId: randomUUID(), account };
}

async function callerOf(
  { headers, headersDistinct }: IncomingMessage,
  readCaller: CallerReader,
  account: RequestAccount,
): Promise<Caller> {
  try {
    // Node keeps the first of several; a proxy in front may have checked another one.
    if ((headersDistinct["authorization"] ?? []).length > 1)
      throw hubError("UNAUTHENTICATED", "The header Authorization came more than once.");
    return await readCaller(headers.authorization);
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions["code"] === "UNAUTHENTICATED")
      await account.chargeFailedAuthentication();
    throw error;
  }
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
