/** The owner's side of its routes: finds the one that is asked and answers, in whichever process it runs. */
import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import type { DataSource } from "typeorm";
import { requireAccess } from "../../../schema/access.js";
import { isForCaller } from "../../../schema/errors.js";
import { isCaller } from "../access/caller.js";
import { recordOf } from "../failure.js";
import { errorAnswer, internalError, notFound } from "./error-answer.js";
import type { Route, RouteAnswer, RouteCall, RouteSource } from "./route.js";
import { routeTable } from "./route-table.js";

/** An owner as far as its routes go. */
export interface RouteOwner<State> {
  readonly name: string;
  readonly routes: readonly Route<State>[];
  readonly db: DataSource;
  /** Sees public rows alone. */
  readonly publicDb: DataSource;
  readonly state: State;
  readonly log: Logger;
}

export type RouteAnswers = (call: RouteCall, source: RouteSource) => Promise<RouteAnswer>;

/** A function that answers calls of the owner's routes. Errors are answers too: those for callers in their words. */
export function routeAnswers<State>({ name, routes, db, publicDb, state, log }: RouteOwner<State>): RouteAnswers {
  const table = routeTable(routes);
  return async ({ method, path, search, headers, body }, { caller, languages }) => {
    if (!isCaller(caller)) throw new Error("A request came without a genuine caller.");
    const found = table.find(path);
    const route = found?.byMethod.get(method);
    if (!found || !route) return errorAnswer(notFound());
    try {
      requireAccess(caller, route.access);
      const request = { parameters: found.parameters, query: new URLSearchParams(search), headers, body };
      // What is the same for everybody is read as everybody reads it, whoever asks.
      const seen = route.access === "public" ? publicDb : db;
      return await route.answer({ caller, languages, db: seen, state }, request);
    } catch (error) {
      if (error instanceof GraphQLError && isForCaller(error.extensions["code"])) return errorAnswer(error);
      // The pattern, never the path: that may name an upload or a person's job.
      log.error({ owner: name, route: `${method} ${found.pattern}`, ...recordOf(error) }, "A route failed");
      return errorAnswer(internalError());
    }
  };
}
