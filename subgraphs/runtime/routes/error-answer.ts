/** Errors of the one table as answers of HTTP. Knows how they look, not where they arise. */
import type { GraphQLError } from "graphql";
import { type ErrorCodeName, hubError, statusOfCode } from "../../../schema/errors.js";
import { toldText } from "../../../schema/told-text.js";
import type { RouteAnswer } from "./route.js";

/** The status of an answer that is nothing but this error, which carries a code of the table. */
export const statusOf = (error: GraphQLError): number => statusOfCode(error.extensions["code"] as ErrorCodeName);

/** The error alone, in the form that clients of the graph know. */
export const errorText = (error: GraphQLError): string =>
  JSON.stringify({ errors: [{ message: toldText(error.message), extensions: toldDetails(error) }] });

/** The names of arguments are a caller's too. */
const toldDetails = ({ extensions }: GraphQLError): object =>
  typeof extensions["argument"] === "string"
    ? { ...extensions, argument: toldText(extensions["argument"]) }
    : extensions;

/** The error as the answer of a route. @param authorization the header by which the caller tried to prove itself */
export function errorAnswer(error: GraphQLError, authorization?: string): RouteAnswer {
  const status = statusOf(error);
  return {
    status,
    headers: {
      "content-type": "application/json; charset=utf-8",
      ...(status === 401 ? { "www-authenticate": challengeOf(authorization) } : {}),
    },
    body: errorText(error),
  };
}

/** How a client proves who it is. @param authorization the header by which it tried, if it did (RFC 6750) */
export const challengeOf = (authorization: string | undefined): string =>
  `Bearer realm="ortswahl"${/^Bearer /i.test(authorization ?? "") ? ', error="invalid_token"' : ""}`;

/** A failure of which nothing is told. */
export const internalError = (): GraphQLError =>
  hubError("INTERNAL_SERVER_ERROR", "The hub could not answer; the failure is in its log.");

/** There is nothing at this address. */
export const notFound = (): GraphQLError => hubError("NOT_FOUND", "There is nothing at this address.");
