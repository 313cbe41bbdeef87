/** A client of the graph that costs next to nothing itself: one connection, kept. */
import { Agent, request } from "node:http";

export interface KeepAliveClient {
  /** Asks by POST and reads the whole answer. @throws Error where the answer has an error in it */
  ask(query: string, variables?: object): Promise<void>;
  close(): void;
}

/**
 * @param url of the hub, such as `http://127.0.0.1:4000`
 * @param further headers of each request, such as who asks
 */
export function openClient(url: string, further: Readonly<Record<string, string>> = {}): KeepAliveClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const post = (body: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const headers = { "content-type": "application/json", accept: "application/json", ...further };
      const asking = request(`${url}/graphql`, { agent, method: "POST", headers }, (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (piece: string) => (text += piece));
        response.on("end", () => resolve(text));
      });
      asking.on("error", reject).end(body);
    });
  return {
    ask: async (query, variables = {}) => {
      const answer = JSON.parse(await post(JSON.stringify({ query, variables }))) as { readonly errors?: unknown };
      if (answer.errors !== undefined)
        throw new Error(`The hub answered with errors: ${JSON.stringify(answer.errors)}`);
    },
    close: () => agent.destroy(),
  };
}
