// `hub serve <owner>`: one subgraph as its own HTTP process, for the shape with a process per owner. It ends by SIGTERM
// or SIGINT.
import type { Command } from "commander";
import { pino } from "pino";
import { callKey, type Configuration, readConfiguration } from "../gateway/configuration.js";
import { variableOf } from "../gateway/owner-variables.js";
import { checkProduction } from "../gateway/production.js";
import { remoteInnerOf } from "../gateway/subgraphs.js";
import { owners } from "../subgraphs/owners.js";
import { GATEWAY } from "../subgraphs/runtime/access/signature.js";
import { forgetUnusedCode } from "../subgraphs/runtime/compiled-code.js";
import { checkPrepared } from "../subgraphs/runtime/database/prepared.js";
import { StartError } from "../subgraphs/runtime/database/server.js";
import { askedBy, askersOf } from "../subgraphs/runtime/inner/partners.js";
import { serveSubgraph } from "../subgraphs/runtime/serve.js";
import type { Subgraph } from "../subgraphs/runtime/subgraph.js";
import { listenForTermination } from "../subgraphs/runtime/termination.js";
import { outliveForgottenFields } from "../subgraphs/runtime/unheard-failures.js";

const SETTINGS = `
It listens on HOST and PORT and reads
  DATABASE_URL_<OWNER>            the prepared database, with the owner's own role
  CALL_KEY_GATEWAY_<OWNER>        and CALL_KEY_<ASKER>_<OWNER> of each owner that asks it
  SUBGRAPH_URL_<ASKED>            and CALL_KEY_<OWNER>_<ASKED> of each owner that it asks
docker-compose.yml shows them all.`;

/** Adds `serve`. */
export function addServeVerb(program: Command): void {
  program
    .command("serve")
    .description(
      "Run one subgraph as its own process, asked by the gateway and by other owners over signed HTTP calls.",
    )
    .argument("<owner>", "such as municipalities")
    .addHelpText("after", SETTINGS)
    .action(serve);
}

async function serve(name: string): Promise<void> {
  const termination = listenForTermination();
  const owner = owners.find((known) => known.name === name);
  if (!owner)
    throw new StartError(`There is no owner ${name}; there are ${owners.map((known) => known.name).join(", ")}.`);
  const served = await start(owner, readConfiguration(process.env));
  process.stdout.write(`${name} is ready: ${served.url}\n`);
  await termination.requested;
  await served.stop();
  await termination.echoesFade();
  process.stdout.write("Stopped\n");
}

/** The variables that the owner's process reads and that are not there. */
function missingFor(owner: Subgraph, { ownerDatabaseUrls, subgraphUrls, callKeys }: Configuration): readonly string[] {
  const asked = askedBy(owner, owners);
  const pairs = [
    ...[GATEWAY, ...askersOf(owner, owners)].map((sender) => `${sender}_${owner.name}`),
    ...asked.map((receiver) => `${owner.name}_${receiver}`),
  ];
  const names = [
    ...(ownerDatabaseUrls.has(owner.name) ? [] : [variableOf("DATABASE_URL_", owner.name)]),
    ...asked.filter((name) => !subgraphUrls.has(name)).map((name) => variableOf("SUBGRAPH_URL_", name)),
    ...pairs.filter((pair) => !callKeys.has(pair)).map((pair) => variableOf("CALL_KEY_", pair)),
  ];
  return names.map((name) => `${name} is missing; \`hub serve --help\` tells what it is for.`);
}

async function start(owner: Subgraph, configuration: Configuration) {
  checkProduction(configuration, missingFor(owner, configuration));
  const variable = variableOf("DATABASE_URL_", owner.name);
  const databaseUrl = configuration.ownerDatabaseUrls.get(owner.name);
  if (!databaseUrl)
    throw new StartError(`The variable ${variable} is missing: the database with the role of ${owner.name}.`);
  for (const asked of askedBy(owner, owners))
    if (!configuration.subgraphUrls.has(asked))
      throw new StartError(
        `The variable ${variableOf("SUBGRAPH_URL_", asked)} is missing: ${owner.name} asks ${asked}.`,
      );
  const senders = [GATEWAY, ...askersOf(owner, owners)];
  const keys = new Map(senders.map((sender) => [sender, callKey(configuration, sender, owner.name)]));
  const inner = remoteInnerOf(configuration, owner, owners);
  await checkPrepared(databaseUrl, owner, variable);
  const log = pino({ level: configuration.logLevel }, pino.destination({ dest: 2, sync: true }));
  outliveForgottenFields(log);
  forgetUnusedCode();
  const served = await serveSubgraph(owner, { databaseUrl, inner: inner.client, log, keys, place: configuration });
  const stop = async (): Promise<void> => {
    await served.stop();
    inner.close();
  };
  return { url: served.url, stop };
}
