/**
 * What is used of Apollo's own executor, in one place: functions that its packages do not offer by name. A test holds
 * their texts, so that another version is read before it is used. Knows nothing of what is done with them.
 */
import type { ApolloGateway } from "@apollo/gateway";
import type { Schema } from "@apollo/federation-internals";
import type { QueryPlanner } from "@apollo/query-planner";
import type { GraphQLSchema } from "graphql";

export { applyRewrites, isObjectOfType } from "@apollo/gateway/dist/dataRewrites.js";
export { generateHydratedPaths } from "@apollo/gateway/dist/executeQueryPlan.js";
export { computeResponse } from "@apollo/gateway/dist/resultShaping.js";
export { deepMerge } from "@apollo/gateway/dist/utilities/deepMerge.js";

/** The schemas and the planner that a gateway has made of its supergraph. */
export interface PlannedGraph {
  readonly planner: QueryPlanner;
  /** The API schema in the planner's own terms. */
  readonly apiSchema: Schema;
  /** The API schema as the variables of a request are checked by it. */
  readonly schema: GraphQLSchema;
  readonly supergraphSchema: GraphQLSchema;
}

/** What the gateway plans by at present. Throws before it has loaded. */
export function plannedGraphOf(gateway: ApolloGateway): PlannedGraph {
  const { queryPlanner: planner } = gateway.__testing();
  if (!planner || !gateway.schema) throw new Error("The gateway has not loaded its supergraph.");
  const { supergraph } = planner;
  return {
    planner,
    apiSchema: supergraph.apiSchema(),
    schema: gateway.schema,
    supergraphSchema: supergraph.schema.toGraphQLJSSchema(),
  };
}
