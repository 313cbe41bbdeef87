// Hive Gateway over a supergraph, as its own command line runs it (node:http, one process), with what costs time and
// answers nobody switched off. Run where its packages are installed; the bench does that.
//   node hive.mjs <file of the supergraph> [--rust-planner] [--jit]
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createGatewayRuntime } from "@graphql-hive/gateway-runtime";

const [file, ...options] = process.argv.slice(2);
const plugins = [];
if (options.includes("--jit")) plugins.push((await import("@graphql-mesh/plugin-jit")).useJIT());
const runtime = createGatewayRuntime({
  supergraph: await readFile(file, "utf8"),
  logging: false,
  landingPage: false,
  graphiql: false,
  cors: false,
  plugins: () => plugins,
  ...(options.includes("--rust-planner")
    ? { unifiedGraphHandler: (await import("@graphql-hive/router-runtime")).unifiedGraphHandler }
    : {}),
});
const server = createServer({ keepAliveTimeout: 75_000 }, runtime);
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(`ready: http://127.0.0.1:${server.address().port}\n`);
});
process.on("SIGTERM", () => {
  server.close(() => process.exit());
  server.closeAllConnections();
});
