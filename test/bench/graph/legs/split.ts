/** The hub as docker-compose.yml runs it: a process for each owner and one for the gateway, by signed calls over HTTP. */
import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { schemas } from "../../../../gateway/database/gateway-schema.js";
import { owners } from "../../../../subgraphs/owners.js";
import { GATEWAY } from "../../../../subgraphs/runtime/access/signature.js";
import { askersOf } from "../../../../subgraphs/runtime/inner/partners.js";
import { close, listen } from "../../../../subgraphs/runtime/listening.js";
import type { FilledDatabase } from "../data/database.js";
import { hubEnvironment, PROGRAMS } from "./hub-environment.js";
import { graphLeg, type Leg } from "./leg.js";
import { type ProbedProcess, startProbed } from "./probed-process.js";

const POLL_MS = 200;

/** Starts all processes and waits until each of them believes calls. */
export async function startSplit({ ownerUrls }: FilledDatabase, issuerUrl: string): Promise<Leg> {
  const ports = new Map(await Promise.all(owners.map(async ({ name }) => [name, await freePort()] as const)));
  const environment = {
    ...hubEnvironment("compiled", issuerUrl),
    ...databaseUrls(ownerUrls),
    ...callKeys(),
    ...Object.fromEntries([...ports].map(([name, port]) => [variable("SUBGRAPH_URL", name), addressOf(port)])),
  };
  const started = owners.map(({ name }) =>
    startProbed({
      name: `split: ${name}`,
      file: PROGRAMS.command,
      parameters: ["serve", name],
      environment: { ...environment, PORT: String(ports.get(name)) },
    }),
  );
  const processes: ProbedProcess[] = [...started];
  try {
    await Promise.all(started.map((process) => process.says(/is ready: (http\S+)/)));
    await Promise.all([...ports.values()].map(untilReady));
    const gateway = startProbed({ name: "split: gateway", file: PROGRAMS.hub, environment });
    processes.unshift(gateway);
    return graphLeg("split", await gateway.says(/ready: (http\S+)/), processes);
  } catch (error) {
    await Promise.all(processes.map((process) => process.stop()));
    throw error;
  }
}

const addressOf = (port: number): string => `http://127.0.0.1:${port}`;

const variable = (prefix: string, name: string): string => `${prefix}_${name.toUpperCase()}`;

const databaseUrls = (ownerUrls: FilledDatabase["ownerUrls"]): NodeJS.ProcessEnv =>
  Object.fromEntries(schemas.map(({ name }) => [variable("DATABASE_URL", name), ownerUrls.get(name)]));

/** One key for each pair of processes that speak with each other. */
function callKeys(): NodeJS.ProcessEnv {
  const pairs = owners.flatMap((owner) => [GATEWAY, ...askersOf(owner, owners)].map((sender) => [sender, owner.name]));
  return Object.fromEntries(
    pairs.map((pair) => [variable("CALL_KEY", pair.join("_")), randomBytes(32).toString("hex")]),
  );
}

/** In its first seconds a process believes no call. */
async function untilReady(port: number): Promise<void> {
  while (!(await fetch(`${addressOf(port)}/readyz`).then(({ ok }) => ok))) await pause(POLL_MS);
}

async function freePort(): Promise<number> {
  const server = createServer();
  const url = await listen(server, { host: "127.0.0.1", port: 0 });
  await close(server);
  return Number(new URL(url).port);
}
