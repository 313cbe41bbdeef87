/** Writes the composed graph to `schema/generated/`, for reviewers, for routers and for the gateway. For developers. */
import "reflect-metadata";
import { mkdir, writeFile } from "node:fs/promises";
import { composeGraph } from "../gateway/graph.js";

const { supergraphSdl, apiSdl, hints } = composeGraph();
const folder = new URL("../../schema/generated/", import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(new URL("supergraph.graphql", folder), supergraphSdl);
await writeFile(new URL("api.graphql", folder), apiSdl);
for (const { code, message } of hints) process.stderr.write(`${code}: ${message}\n`);
process.stdout.write("schema/generated is up to date.\n");
