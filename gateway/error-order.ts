/** The errors of every answer in the order of its fields, whichever executor has run: the same request, the same words. */
import type { ApolloServerPlugin } from "@apollo/server";
import { inOrder } from "../schema/error-order.js";

export const errorOrder: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ document, operation, response: { body } }) => {
      if (!document || !operation || body.kind !== "single") return;
      const { singleResult } = body;
      if (singleResult.errors) singleResult.errors = inOrder(singleResult.errors, document, operation);
    },
  }),
};
