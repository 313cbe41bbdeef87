/**
 * Operations that a request asks of another process, sent there as one call if they are asked at the same time: one
 * signature, one message each way. All calls of a request share over there what they read, as in one process.
 */
import { randomUUID } from "node:crypto";
import { type ExecutionResult, GraphQLError } from "graphql";
import { z } from "zod";
import { GRAPH_PATH } from "../subgraphs/runtime/access/signature-check.js";
import type { GraphRequest } from "../subgraphs/runtime/execution.js";
import { RemoteFailure, type RemoteProcess } from "../subgraphs/runtime/inner/remote-process.js";
import type { RequestSource } from "../subgraphs/runtime/subgraph.js";

/** Asks an operation on behalf of a request. Throws where the process does not answer. */
export type AskOperation = (operation: GraphRequest, source: RequestSource) => Promise<ExecutionResult>;

/** A call that still takes operations. */
interface Call {
  readonly operations: GraphRequest[];
  readonly results: Promise<readonly unknown[]>;
}

/** How one process is asked. */
export interface GraphCalls {
  /**
   * With what else the request asks at the same time. Operations in one call wait for the slowest of them, as their plan
   * does anyway; one that the process cannot answer fails alone.
   */
  readonly together: AskOperation;
  /** In a call of its own, with another time limit than that of a fetch, in milliseconds. */
  readonly alone: (operation: GraphRequest, source: RequestSource, patience: number) => Promise<ExecutionResult>;
}

/** The calls to one process. */
export function graphCalls(name: string, process: RemoteProcess): GraphCalls {
  /** By which name the process knows a request: users choose theirs, and nobody may choose this one. */
  const requests = new WeakMap<object, string>();
  const send = async (
    operations: readonly GraphRequest[],
    { caller, languages, scope }: RequestSource,
    patience?: number,
  ): Promise<readonly unknown[]> => {
    const request = requests.get(scope) ?? randomUUID();
    requests.set(scope, request);
    const answer = await process.post(GRAPH_PATH, { request, operations }, { caller, languages }, patience);
    const { data: results } = resultsSchema.safeParse(answer);
    if (results?.length !== operations.length) throw new RemoteFailure(name, "NO_RESULT_FOR_EACH", false);
    return results;
  };
  /** By request. */
  const open = new WeakMap<object, Call>();
  const begin = (source: RequestSource): Call => {
    const operations: GraphRequest[] = [];
    const results = afterAllAsked().then(() => {
      open.delete(source.scope);
      return send(operations, source);
    });
    const call = { operations, results };
    open.set(source.scope, call);
    return call;
  };
  return {
    together: async (operation, source) => {
      const { operations, results } = open.get(source.scope) ?? begin(source);
      const place = operations.push(operation) - 1;
      return toResult(name, (await results)[place]);
    },
    alone: async (operation, source, patience) => toResult(name, (await send([operation], source, patience))[0]),
  };
}

/** Resolves when everything has run that follows from what is known by now: the fetches of a plan side by side. */
const afterAllAsked = (): Promise<void> => new Promise((resolve) => process.nextTick(resolve));

/** Schemas are made once: that costs many times what a check does. */
const resultsSchema = z.array(z.unknown());
const resultSchema = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).nullish(),
        extensions: z.record(z.string(), z.unknown()).nullish(),
      }),
    )
    .nullish(),
});

/** Null stands where a process could not answer an operation while it answered others. */
function toResult(name: string, told: unknown): ExecutionResult {
  if (told === null) throw new RemoteFailure(name, "NOT_ANSWERED", false);
  const { data, errors } = resultSchema.parse(told);
  return {
    ...(data === undefined ? {} : { data }),
    ...(errors
      ? { errors: errors.map(({ message, path, extensions }) => new GraphQLError(message, { path, extensions })) }
      : {}),
  };
}
