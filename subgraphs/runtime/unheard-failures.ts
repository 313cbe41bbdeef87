/**
 * Failures of fields that GraphQL's interpreter forgets: where an entry of a list fails at once, it tells of that failure,
 * and hears no more of the entries before it (graphql-js 16, pull requests 3761 and 4643). Node would end the process,
 * and with it everybody's requests, for an answer that has told already what failed.
 */
import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import { recordOf } from "./failure.js";

/** A failure gets its path from GraphQL: one without belongs to something else. */
const isOfField = (reason: unknown): reason is GraphQLError =>
  reason instanceof GraphQLError && reason.path !== undefined;

/** From now on such a failure is logged. Any other one that nobody hears of is a fault of the program, and still ends it. */
export function outliveForgottenFields(log: Pick<Logger, "error">): void {
  process.on("unhandledRejection", (reason) => {
    if (!isOfField(reason)) throw reason;
    log.error(recordOf(reason.originalError ?? reason), "A field failed after its answer was given");
  });
}
