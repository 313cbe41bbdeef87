/** A subgraph in a process of its own, as the gateway asks it: by signed calls that carry the user's caller. */
import { z } from "zod";
import type { Caller } from "../subgraphs/runtime/access/caller.js";
import { ROUTE_PATH } from "../subgraphs/runtime/access/signature-check.js";
import { callInner } from "../subgraphs/runtime/inner/remote-client.js";
import type { RemoteProcess } from "../subgraphs/runtime/inner/remote-process.js";
import { readAnswer, writeCall } from "../subgraphs/runtime/routes/route-wire.js";
import { READINESS } from "../subgraphs/runtime/subgraph.js";
import { graphCalls } from "./graph-calls.js";
import type { HubSubgraph } from "./supergraph.js";

/** Whoever watches the hub's health asks every few seconds and does not wait long. */
const READINESS_MS = 2_000;

/**
 * A mutation may import a file of 50,000 rows, and a route take in or give out 20 MB. As long as most proxies wait for
 * an answer: who gave up earlier would be told of a failure that is none.
 */
const WORK_MS = 60_000;

/**
 * The subgraph behind the process. It need not run yet: the gateway asks when it is asked.
 * @param gateway the gateway's own SERVICE caller, for what no user asks
 */
export function remoteSubgraph(name: string, process: RemoteProcess, gateway: Caller): HubSubgraph {
  const ask = graphCalls(name, process);
  const prepare: HubSubgraph["prepare"] = ({ query, operationName }) =>
    isMutation(query)
      ? (variables, source) => ask.alone({ query, variables, operationName }, source, WORK_MS)
      : (variables, source) => ask.together({ query, variables, operationName }, source);
  return {
    name,
    execute: (request, source) => prepare(request)(request.variables ?? {}, source),
    prepare,
    route: async (call, { caller, languages }) =>
      readAnswer(await process.post(ROUTE_PATH, writeCall(call), { caller, languages }, WORK_MS)),
    inner: (operation, input) => callInner(gateway, process, operation, input),
    unreadiness: async () => {
      try {
        const answer = await callInner(gateway, process, READINESS, null, READINESS_MS);
        return z.array(z.string()).parse(answer);
      } catch {
        return [`${name}: not reachable`];
      }
    },
    filled: Promise.resolve(),
    stop: async () => process.close(),
  };
}

/** A fetch of a plan is one operation, printed by the planner: it begins with its kind. */
const isMutation = (query: string): boolean => /^\s*mutation\b/.test(query);
