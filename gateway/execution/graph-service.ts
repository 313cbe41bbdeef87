/** How a plan asks a subgraph, wherever it runs. Knows neither plans nor transports. */
import type { ResponsePath } from "@apollo/query-planner";
import type { ExecutionResult } from "graphql";

/** Names and values; of a request, of a fetch, or of what was found. */
export type Values = Readonly<Record<string, unknown>>;

/** A fetch of a plan, as it is sent again and again with other variables. */
export interface PlannedFetch {
  /** The text of the operation, as the planner has printed it. */
  readonly query: string;
  readonly operationName: string | undefined;
  readonly isMutation: boolean;
  /** Where in the answer it belongs: names, `@` for every entry of a list. */
  readonly path: ResponsePath;
}

/** Sends a prepared fetch with its variables, for a request. Throws where the subgraph cannot be reached. */
export type AskFetch<Context> = (variables: Values, context: Context) => Promise<ExecutionResult>;

/** A subgraph that a plan can ask. */
export interface GraphService<Context> {
  /** Done once per fetch of a compiled plan, when it is first sent: whatever never changes of it is made ready. */
  prepare(fetch: PlannedFetch): AskFetch<Context>;
}
