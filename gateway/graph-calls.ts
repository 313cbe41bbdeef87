/**
 * Operations that a request asks of another process, sent there as one call if they are asked at the same time: one
 * signature, one message each way, and over there they share what they read, as in one process.
 */
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
  readonly results: Promise<readonly (ExecutionResult | null)[]>;
}

/**
 * Calls to one process. Operations in one call wait for the slowest of them, as their plan does anyway; one that the process
 * cannot answer fails alone.
 */
export function graphCalls(name: string, process: RemoteProcess): AskOperation {
  /** By request. */
  const open = new WeakMap<object, Call>();
  const begin = (source: RequestSource): Call => {
    const operations: GraphRequest[] = [];
    const results = afterAllAsked().then(() => {
      open.delete(source.scope);
      return sendOperations(process, operations, source);
    });
    const call = { operations, results };
    open.set(source.scope, call);
    return call;
  };
  return async (operation, source) => {
    const { operations, results } = open.get(source.scope) ?? begin(source);
    const place = operations.push(operation) - 1;
    const result = (await results)[place];
    if (!result) throw new RemoteFailure(name, "NOT_ANSWERED", false);
    return result;
  };
}

/** Resolves when everything has run that follows from what is known by now: the fetches of a plan side by side. */
const afterAllAsked = (): Promise<void> => new Promise((resolve) => process.nextTick(resolve));

/**
 * Sends operations as a call of their own; null for one that was not answered while others were.
 * @param patience another time limit than that of a fetch, in milliseconds
 */
export async function sendOperations(
  process: RemoteProcess,
  operations: readonly GraphRequest[],
  { caller, languages }: Pick<RequestSource, "caller" | "languages">,
  patience?: number,
): Promise<readonly (ExecutionResult | null)[]> {
  const answer = await process.post(GRAPH_PATH, operations, { caller, languages }, patience);
  return z
    .array(resultSchema.nullable())
    .length(operations.length)
    .parse(answer)
    .map((result) => result && toResult(result));
}

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

function toResult({ data, errors }: z.infer<typeof resultSchema>): ExecutionResult {
  return {
    ...(data === undefined ? {} : { data }),
    ...(errors
      ? { errors: errors.map(({ message, path, extensions }) => new GraphQLError(message, { path, extensions })) }
      : {}),
  };
}
