/** What of an error leaves the hub: code, message and argument of the one table; everything else stays in the log. */
import type { GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { isForCaller } from "../schema/errors.js";

/** Formats an error for the caller. What is not written for callers becomes INTERNAL_SERVER_ERROR. */
export function publicError(formatted: GraphQLFormattedError, log: Logger): GraphQLFormattedError {
  const code = formatted.extensions?.["code"];
  const place = {
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
  };
  if (isForCaller(code)) {
    const { argument, problems } = formatted.extensions ?? {};
    const extensions = {
      code,
      ...(typeof argument === "string" ? { argument } : {}),
      ...(Array.isArray(problems) ? { problems: problems as unknown[] } : {}),
    };
    return { message: withoutSuggestions(formatted.message), ...place, extensions };
  }
  // The message may hold SQL or a value: only that it happened, and where, is written down.
  log.error({ path: formatted.path }, "A field failed");
  return {
    message: "The hub could not answer this field; the failure is in its log.",
    ...place,
    extensions: { code: "INTERNAL_SERVER_ERROR" },
  };
}

/** GraphQL guesses what was meant, and by that tells the schema piece by piece, also where a hub does not tell it. */
const withoutSuggestions = (message: string): string => message.replace(/ ?Did you mean [^?]*\?/g, "");
