// Who the graph says is asking, by a token sent as it comes.
import { request } from "node:http";
import type { GraphAnswer } from "../../hub.js";

const QUERY = "{ viewer { id kind scopes ags } }";

export interface ViewerAnswer extends GraphAnswer {
  readonly challenge: string | undefined;
}

/** Asks for the viewer with one or several headers Authorization, or with none. */
export function askViewer(url: string, authorization?: string | readonly string[]): Promise<ViewerAnswer> {
  const headers = {
    "content-type": "application/json",
    ...(authorization === undefined ? {} : { authorization: authorization as string }),
  };
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/graphql`, { method: "POST", headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => void chunks.push(chunk));
      response.on("end", () => {
        const answer = JSON.parse(Buffer.concat(chunks).toString()) as GraphAnswer;
        resolve({ ...answer, status: response.statusCode ?? 0, challenge: response.headers["www-authenticate"] });
      });
    });
    sent.once("error", reject);
    sent.end(JSON.stringify({ query: QUERY }));
  });
}

/** The same with a bearer token. */
export const askWithToken = (url: string, token: string): Promise<ViewerAnswer> => askViewer(url, `Bearer ${token}`);
