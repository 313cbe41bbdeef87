import "reflect-metadata";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { readConfiguration } from "../../gateway/configuration.js";
import { schemas } from "../../gateway/database/gateway-schema.js";
import { startHub } from "../../gateway/hub.js";
import { prepareDatabase } from "../../subgraphs/runtime/database/prepare.js";
import { startTestIssuer } from "../issuer.js";

/**
 * Fills the database from which every test's own is copied: what a hub finds after its first start (roles, schemas,
 * migrations, default data). Called once per run, by the first test that asks for a database.
 * @param adminUrl an empty database, as its owner; every connection to it must be closed at the end
 */
export async function fillTemplate(adminUrl: string): Promise<void> {
  await prepareDatabase(adminUrl, schemas, () => undefined);
}

/**
 * Lets a hub run once on a database with default data, so that the owners' copies of each other are filled too: what
 * costs every start of a test's hub seconds otherwise.
 */
export async function fillCopies(adminUrl: string): Promise<void> {
  const [dataDirectory, issuer] = await Promise.all([mkdtemp(join(tmpdir(), "ortswahl-template-")), startTestIssuer()]);
  const configuration = readConfiguration({
    PORT: "0",
    NODE_ENV: "test",
    DATABASE_URL: adminUrl,
    ORTSWAHL_DATA_DIR: dataDirectory,
    OIDC_ISSUER: issuer.url,
  });
  const log = pino({ level: "silent" });
  const hub = await startHub(configuration, log, () => undefined, new AbortController().signal);
  await hub.stop();
  await issuer.stop();
  await rm(dataDirectory, { recursive: true, force: true });
}
