/** A server for tests of the pages: the hub's own page handlers, and a graph of a few made-up rows behind them. */
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { buildSchema, graphql } from "graphql";
import { servePages } from "../../gateway/pages/pages.js";

const schema = buildSchema(`
  "The state that a municipality lies in."
  enum FederalState { NI NW }
  "Totals of the municipalities of one group."
  type MunicipalityTotal { state: FederalState, kind: String, municipalities: Int!, population: Int!, areaKm2: Float! }
  enum MunicipalityDimension { STATE KIND }
  type Query { municipalityTotals(by: [MunicipalityDimension!]!): [MunicipalityTotal!]! }
`);

const row = { state: "NI", kind: "SMALL_TOWN", municipalities: 123, population: 987654, areaKm2: 4321.5 };
const rootValue = { municipalityTotals: () => [row] };

/** What a page asked of the graph. */
export interface GraphRequest {
  readonly operation: string;
  readonly authorization: string | undefined;
}

export interface PageServer {
  readonly address: string;
  /** Every request that reached POST /graphql, in order. */
  readonly graphRequests: readonly GraphRequest[];
  stop(): Promise<void>;
}

/** Builds the explorer where needed and starts the server on a free port of 127.0.0.1. */
export async function startPageServer(): Promise<PageServer> {
  execFileSync(process.execPath, [fileURLToPath(new URL("../../../commands/build-explorer.mjs", import.meta.url))]);
  const graphRequests: GraphRequest[] = [];
  const server = createServer((request, response) => {
    void servePages(request, response).then(async (isAnswered) => {
      if (isAnswered) return;
      if (request.url !== "/graphql") {
        response.writeHead(418).end();
        return;
      }
      const asked = JSON.parse(await bodyOf(request)) as { query: string; operationName?: string };
      const operationName = asked.operationName ?? "";
      graphRequests.push({ operation: operationName, authorization: request.headers.authorization });
      const result = await graphql({ schema, source: asked.query, operationName, rootValue });
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(result));
    });
  });
  const port = await listen(server);
  return {
    address: `http://127.0.0.1:${port}`,
    graphRequests,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
