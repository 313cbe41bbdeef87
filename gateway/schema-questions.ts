/**
 * Answers operations that ask for nothing but the schema, from the API schema itself: Apollo's planner has nothing to
 * plan there, and knows fewer questions than the specification has.
 */
import { type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import { execute, type GraphQLSchema } from "graphql";
import { asksSchemaAlone } from "./limits/introspection.js";
import type { GatewayContext } from "./supergraph.js";

/** The plugin for the schema that is told. */
export function schemaQuestions(schema: GraphQLSchema): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ document, operation, request }) => {
        if (!asksSchemaAlone(document, operation)) return null;
        const { variables: variableValues, operationName } = request;
        const { data, errors } = await execute({ schema, document, variableValues, operationName });
        // Variables that cannot be used: said by whoever says it for all operations.
        if (errors || !data) return null;
        return { http: { headers: new HeaderMap() }, body: { kind: "single", singleResult: { data } } };
      },
    }),
  };
}
