/**
 * A program of its own: one subgraph as a process that anybody may ask, for gateways that are not the hub's. The code of
 * the subgraph is the hub's; what is left out makes it cheaper: no call is signed or checked, no feed is followed.
 *   node open-subgraph.js <owner>, with DATABASE_URL
 */
import "reflect-metadata";
import { createServer, type IncomingMessage } from "node:http";
import { pino } from "pino";
import { z } from "zod";
import { owners } from "../../../../subgraphs/owners.js";
import { mintCaller } from "../../../../subgraphs/runtime/access/mint.js";
import { close, listen } from "../../../../subgraphs/runtime/listening.js";
import { type RunningSubgraph, startSubgraph } from "../../../../subgraphs/runtime/subgraph.js";
import { listenForTermination } from "../../../../subgraphs/runtime/termination.js";

/** As the hub's own processes. */
const KEEP_ALIVE_MS = 75_000;

const requestSchema = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});
const afterSchema = z.object({ after: z.object({ epoch: z.string() }) });

const termination = listenForTermination();
const owner = owners.find(({ name }) => name === process.argv[2]);
if (!owner) throw new Error("There is no such owner.");
const caller = mintCaller({ id: "anonymous", kind: "PUBLIC", scopes: [] });
const running = await startSubgraph(owner, {
  databaseUrl: process.env["DATABASE_URL"] ?? "",
  log: pino({ level: "warn" }, pino.destination(2)),
  // The copies are whole, and nothing changes while the bench runs.
  inner: { call: async (_owner, _operation, input) => ({ ...afterSchema.parse(input).after, entries: [] }) },
});
await running.filled;
const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
  answer(running, request)
    .then((text) => response.writeHead(200, { "content-type": "application/json" }).end(text))
    .catch((error: unknown) => response.writeHead(500).end(String(error)));
});
process.stdout.write(`${owner.name} is ready: ${await listen(server, { host: "127.0.0.1", port: 0 })}\n`);
await termination.requested;
await close(server);
await running.stop();
await termination.echoesFade();

async function answer({ execute }: RunningSubgraph, request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request as AsyncIterable<Buffer>) pieces.push(piece);
  const { query, variables, operationName } = requestSchema.parse(JSON.parse(Buffer.concat(pieces).toString("utf8")));
  const asked = { query, variables: variables ?? {}, operationName: operationName ?? undefined };
  const { data, errors } = await execute(asked, { caller, languages: [], scope: {} });
  return JSON.stringify({ data, errors });
}
