/** Sends an operation to the hub that served the page. */
import type { GraphiQL } from "graphiql";
import type { ComponentProps } from "react";

type Fetcher = ComponentProps<typeof GraphiQL>["fetcher"];

/**
 * Asks POST /graphql, with the headers of the headers tab. An answer that is not JSON (a proxy's error page) becomes
 * a GraphQL error that says so, a hub that cannot be reached too.
 */
export const askGraph: Fetcher = async (operation, options) => {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: {
      accept: "application/graphql-response+json, application/json",
      "content-type": "application/json",
      ...options?.headers,
    },
    body: JSON.stringify(operation),
  }).catch(() => null);
  if (response === null) return failure("The hub cannot be reached. Is it still running?");
  const text = await response.text();
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return failure(`The hub answered ${response.status} ${response.statusText}, and no JSON.`);
  }
};

const failure = (message: string) => ({ errors: [{ message }] });
