// Where and when the hub is not its own issuer.
import "reflect-metadata";
import { access, mkdtemp, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { pino } from "pino";
import { type Callers, openCallers } from "../../../../gateway/caller/callers.js";
import { issuerSecrets } from "../../../../gateway/caller/development/issuer-secrets.js";
import { requestToken } from "../../../../gateway/caller/development/token-request.js";
import { readConfiguration } from "../../../../gateway/configuration.js";
import { close, listen } from "../../../../subgraphs/runtime/listening.js";
import { startTestIssuer } from "../../../issuer.js";

const AUDITOR = { kind: "AUDITOR" } as const;
const UNAUTHENTICATED = { extensions: { code: "UNAUTHENTICATED" } };

let folder: string;
let server: Server;
let url: string;
let callers: Callers;
let lines: string[];
let households: () => Promise<boolean>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "ortswahl-issuer-"));
  server = createServer((request, response) => void callers.developmentIssuer?.answer(request, response));
  url = await listen(server, { host: "127.0.0.1", port: 0 });
  lines = [];
  households = async () => false;
});
afterEach(async () => {
  server.closeAllConnections();
  await close(server);
  await rm(folder, { recursive: true, force: true });
});

/** Opens the ways in of a hub that listens at the test's server. */
async function open(environment: NodeJS.ProcessEnv = {}): Promise<void> {
  const configuration = readConfiguration({ ORTSWAHL_DATA_DIR: folder, ...environment });
  const log = pino({ level: "trace" }, { write: (line) => void lines.push(line) });
  const readApiKey = () => Promise.reject(new Error("There are no keys here."));
  callers = await openCallers(configuration, { readApiKey, holdsRealHouseholds: () => households() }, log);
  await callers.developmentIssuer?.begin(url);
}

const issue = async (): Promise<string> => requestToken(`${url}/issuer/token`, await issuerSecrets(folder), AUDITOR);

test("a token survives a restart of its hub", async () => {
  await open();
  const token = await issue();
  await callers.stop();
  await open();
  expect(await callers.read(`Bearer ${token}`)).toMatchObject({ kind: "AUDITOR", id: "development-auditor" });
});

test.each([
  ["in production", { NODE_ENV: "production" }],
  ["where the hub can be reached from elsewhere", { HOST: "0.0.0.0" }],
  ["where it listens on another of its addresses", { HOST: "192.168.1.1" }],
  ["where its host only looks like this machine", { HOST: "127.0.0.1.example.org" }],
])("it is off %s: no token is issued, and none of it accepted", async (_, environment) => {
  await open();
  const token = await issue();
  await callers.stop();
  await open(environment);
  expect(callers.developmentIssuer).toBeNull();
  await expect(callers.read(`Bearer ${token}`)).rejects.toMatchObject(UNAUTHENTICATED);
});

test("it is off where another issuer is configured, and that one's tokens alone are accepted", async () => {
  await open();
  const token = await issue();
  await callers.stop();
  const other = await startTestIssuer();
  try {
    await open({ OIDC_ISSUER: other.url });
    expect(callers.developmentIssuer).toBeNull();
    await expect(callers.read(`Bearer ${token}`)).rejects.toMatchObject(UNAUTHENTICATED);
    expect(await callers.read(`Bearer ${await other.tokenOf(AUDITOR)}`)).toMatchObject({ kind: "AUDITOR" });
  } finally {
    await callers.stop();
    await other.stop();
  }
});

test.each([
  ["once a real household is there", async () => true, "not of the demonstration"],
  ["while nobody can tell", () => Promise.reject(new Error("The database is away.")), "cannot be told"],
])("it is off %s, and on again afterwards", async (_, answer, reason) => {
  await open();
  const token = await issue();
  expect(await callers.read(`Bearer ${token}`)).toMatchObject({ kind: "AUDITOR" });
  households = answer;
  await expect(issue()).rejects.toThrow("The development issuer is off");
  for (let time = 0; time < 3; time += 1)
    await expect(callers.read(`Bearer ${token}`)).rejects.toMatchObject(UNAUTHENTICATED);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(reason);
  households = async () => false;
  expect(await callers.read(`Bearer ${await issue()}`)).toMatchObject({ kind: "AUDITOR" });
});

test("its address is taken back when the hub stops", async () => {
  await open();
  await access(join(folder, "development-issuer.address"));
  await callers.stop();
  await expect(access(join(folder, "development-issuer.address"))).rejects.toThrow("ENOENT");
});
