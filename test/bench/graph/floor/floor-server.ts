/**
 * A program of its own: what nobody can go below on this database. An operation is one path, answered by one prepared
 * statement whose text is sent as it is; nobody is asked who he is.
 *   node floor-server.js, with DATABASE_URL
 */
import { createServer, type IncomingMessage } from "node:http";
import pg from "pg";
import { IDLE_CONNECTION_MS } from "../../../../subgraphs/runtime/database/preparing-client.js";
import { TURNS } from "../../../../subgraphs/runtime/database/turn-pool.js";
import { close, listen } from "../../../../subgraphs/runtime/listening.js";
import { listenForTermination } from "../../../../subgraphs/runtime/termination.js";
import { jobsStatement } from "./jobs.js";
import { portraitStatement } from "./portrait.js";
import type { FloorStatement } from "./statement.js";
import { totalsStatement } from "./totals.js";

const termination = listenForTermination();
const pool = new pg.Pool({
  connectionString: process.env["DATABASE_URL"],
  // Measured: with eight PostgreSQL takes up to 1.6 times as long for a request.
  max: TURNS,
  // As the hub's: the other legs take their turns in between.
  idleTimeoutMillis: IDLE_CONNECTION_MS,
  // Measured: workers beside each connection only take the processors from the other connections.
  options: "-c search_path=municipalities,extensions -c timezone=UTC -c max_parallel_workers_per_gather=0",
});
pool.on("error", () => undefined);
const statements = new Map(
  [portraitStatement, totalsStatement, jobsStatement].map((statement) => [`/${statement.operation}`, statement]),
);
const server = createServer({ keepAliveTimeout: 75_000 }, (request, response) => {
  answer(statements.get(request.url ?? ""), request)
    .then((text) => {
      const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(text) };
      response.writeHead(200, headers).end(text);
    })
    .catch((error: unknown) => response.writeHead(500).end(String(error)));
});
process.stdout.write(`ready: ${await listen(server, { host: "127.0.0.1", port: 0 })}\n`);
await termination.requested;
await close(server);
await pool.end();
await termination.echoesFade();

async function answer(statement: FloorStatement | undefined, request: IncomingMessage): Promise<string> {
  if (!statement) throw new Error("There is no such statement.");
  const { operation: name, text, values } = statement;
  const { variables } = JSON.parse(await bodyOf(request)) as { readonly variables: Readonly<Record<string, unknown>> };
  const { rows } = await pool.query<{ data: string }>({ name, text, values: [...values(variables)] });
  return `{"data":${rows[0]?.data ?? "null"}}\n`;
}

function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    request.setEncoding("utf8").on("data", (piece: string) => (text += piece));
    request.on("end", () => resolve(text)).on("error", reject);
  });
}
