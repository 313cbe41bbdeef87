/** What of an error leaves the hub: code, message and argument of the one table; everything else stays in the log. */
import type { GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { type ArgumentProblem, type ErrorCodeName, isForCaller } from "../schema/errors.js";
import { toldText } from "../schema/told-text.js";

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
      ...(typeof argument === "string" ? { argument: toldText(argument) } : {}),
      ...(Array.isArray(problems) ? { problems: (problems as ArgumentProblem[]).map(toldProblem) } : {}),
    };
    const message = isOfGraphql(code, formatted.message) ? withoutSuggestions(formatted.message) : formatted.message;
    return { message: toldText(message), ...place, extensions };
  }
  // The message may hold SQL or a value: only that it happened, and where, is written down.
  log.error({ path: formatted.path }, "A field failed");
  return {
    message: "The hub could not answer this field; the failure is in its log.",
    ...place,
    extensions: { code: "INTERNAL_SERVER_ERROR" },
  };
}

const toldProblem = ({ argument, message }: ArgumentProblem): ArgumentProblem => ({
  argument: toldText(argument),
  message: toldText(message),
});

/** Whether GraphQL itself wrote the message: about an operation, or about a value for a variable. */
const isOfGraphql = (code: ErrorCodeName, message: string): boolean =>
  code === "GRAPHQL_VALIDATION_FAILED" || (code === "BAD_USER_INPUT" && /^(Variable|Argument) "/.test(message));

/**
 * GraphQL guesses at the end of a message what was meant, and by that tells the schema piece by piece, also where a hub
 * does not tell it. What stands before it may be a caller's own words.
 */
const withoutSuggestions = (message: string): string =>
  message.replace(/ ?Did you mean (?:(?!Did you mean)[^?])*\?$/, "");
