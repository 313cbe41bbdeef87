/**
 * What the calls of one request of the gateway share where they come one after another: rows that the first has read need
 * not be read, nor noted in the audit log, again. Kept for a moment only, for nobody says when a request has ended.
 */
import { LRUCache } from "lru-cache";
import type { RequestSource } from "./subgraph.js";

/** After a call. The next one of a plan follows at once or when another owner has answered; a later one reads again. */
const KEPT_MS = 2_000;

/** While a call runs. The gateway gives one up a second later, and what it asks then must not wait for the same thing. */
const LONGEST_CALL_MS = 9_000;

/** At once; beyond that the oldest ones' next calls read again. */
const MOST_REQUESTS = 500;

/** What came of a call. */
interface Ran<Result> {
  readonly result: Result;
  /** Whether nothing of the call is under way any more: what hangs in a scope would hold up every later call. */
  readonly isOver: boolean;
}

/** The scopes of one process. */
export interface RequestScopes {
  /**
   * Runs a call in the scope of its request.
   * @param request as the gateway names it; under another caller it is another request
   */
  during<Result>(
    request: string,
    source: Omit<RequestSource, "scope">,
    run: (source: RequestSource) => Promise<Ran<Result>>,
  ): Promise<Result>;
}

/** @param keptMs for how long a scope is kept after a call, in milliseconds */
export function requestScopes(keptMs = KEPT_MS): RequestScopes {
  const scopes = new LRUCache<string, object>({ max: MOST_REQUESTS, ttl: LONGEST_CALL_MS, ttlAutopurge: true });
  return {
    during: async (request, source, run) => {
      const name = JSON.stringify([request, source.caller, source.languages]);
      const scope = scopes.get(name) ?? {};
      scopes.set(name, scope);
      const { result, isOver } = await run({ ...source, scope });
      if (scopes.get(name) === scope) {
        if (isOver) scopes.set(name, scope, { ttl: keptMs });
        else scopes.delete(name);
      }
      return result;
    },
  };
}
