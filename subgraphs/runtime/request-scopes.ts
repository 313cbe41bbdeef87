/**
 * What the calls of one request of the gateway share where they come one after another: rows that the first has read need
 * not be read, nor noted in the audit log, again. Kept for a moment only, for nobody says when a request has ended.
 */
import { LRUCache } from "lru-cache";
import type { RequestSource } from "./subgraph.js";

/** After its last call. The next one of a plan follows at once or when another owner has answered; a later one reads again. */
const KEPT_MS = 1_000;

/** That wait for a next call: more than one process answers in a second. */
const MOST_WAITING = 1_000;

/** The gateway gives a call up a second later, and what the request asks then must not wait for the same thing. */
const LONGEST_CALL_MS = 9_000;

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

/** A scope in which calls are under way. */
interface Running {
  readonly scope: object;
  /** When the first of them began, by the process's clock in milliseconds. */
  readonly since: number;
  calls: number;
}

/** @param keptMs for how long a scope is kept after its last call, in milliseconds */
export function requestScopes(keptMs = KEPT_MS): RequestScopes {
  const running = new Map<string, Running>();
  const waiting = new LRUCache<string, object>({ max: MOST_WAITING, ttl: keptMs, ttlAutopurge: true });
  const enter = (name: string): Running => {
    const present = running.get(name);
    const isFresh = present !== undefined && performance.now() - present.since < LONGEST_CALL_MS;
    const entered = isFresh ? present : { scope: waiting.get(name) ?? {}, since: performance.now(), calls: 0 };
    waiting.delete(name);
    running.set(name, entered);
    entered.calls++;
    return entered;
  };
  const leave = (name: string, left: Running, isOver: boolean): void => {
    left.calls--;
    // Given up by another call of it.
    if (running.get(name) !== left) return;
    if (!isOver || left.calls === 0) running.delete(name);
    if (isOver && left.calls === 0) waiting.set(name, left.scope);
  };
  return {
    during: async (request, source, run) => {
      const name = JSON.stringify([request, source.caller, source.languages]);
      const entered = enter(name);
      let isOver = false;
      try {
        const ran = await run({ ...source, scope: entered.scope });
        ({ isOver } = ran);
        return ran.result;
      } finally {
        leave(name, entered, isOver);
      }
    },
  };
}
