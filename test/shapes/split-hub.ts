// The hub with a process for each owner: exactly the commands and the environment that docker-compose.yml declares, as
// processes of this machine. Hosts become 127.0.0.1, ports free ones, and PostgreSQL is the tests' own.
import "reflect-metadata";
import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { ownerRoleName } from "../../subgraphs/runtime/database/owner-roles.js";
import { close, listen } from "../../subgraphs/runtime/listening.js";
import { createTestDatabase, type TestDatabase } from "../database/test-database.js";
import { ask, type TestHub } from "../hub.js";
import { type ComposeProcess, type ProcessPlan, startProcess } from "./compose-process.js";
import { type ComposeService, readComposeFile, secretNames } from "./compose-file.js";
import { startConfiguredIssuer } from "./configured-issuer.js";
import { makeImage } from "./image.js";

/** Its processes run for production, with an OpenID provider beside them. */
export interface SplitHub extends Omit<TestHub, "issuer"> {
  /** The names of the running services, such as `municipalities`. */
  readonly services: readonly string[];
  /** Where a service listens, and its environment. */
  readonly planOf: (service: string) => ProcessPlan;
  readonly processOf: (service: string) => ComposeProcess;
  /** Starts a service anew that has ended. */
  restart(service: string): Promise<void>;
}

/**
 * Starts all processes and waits until they are healthy. Stop it at the end of the test file.
 * @param environment of the gateway, beyond what the file declares
 * @param content of the database before it is prepared
 */
export async function startSplitHub(
  environment: Readonly<Record<string, string>> = {},
  content: Parameters<typeof createTestDatabase>[0] = "default data",
): Promise<SplitHub> {
  const [database, image, issuer] = await Promise.all([
    createTestDatabase(content),
    makeImage(),
    startConfiguredIssuer(),
  ]);
  const plans = await planProcesses(database, image.folder, issuer.url, environment);
  const running = new Map<string, ComposeProcess>();
  const stop = async (): Promise<void> => {
    for (const process of running.values()) process.signal("SIGTERM");
    await Promise.all([...running.values()].map((process) => process.ended()));
    await issuer.stop();
    await database.drop();
    await image.remove();
  };
  try {
    await prepare(plans);
    for (const plan of plans.values()) running.set(plan.name, startProcess(plan));
    await Promise.all([...running.values()].map((process) => process.healthy()));
  } catch (error) {
    await stop();
    throw error;
  }
  const planOf = (service: string): ProcessPlan => required(plans.get(service));
  const processOf = (service: string): ComposeProcess => required(running.get(service));
  const url = `http://127.0.0.1:${planOf("gateway").environment["PORT"] ?? ""}`;
  return {
    url,
    adminUrl: database.adminUrl,
    superuserUrl: database.superuserUrl,
    services: [...running.keys()],
    planOf,
    processOf,
    log: () => [...running.values()].map((process) => process.output()).join(""),
    ask: (query, variables, headers) => ask(url, query, variables, headers),
    headersOf: async (subject) => ({ authorization: `Bearer ${await issuer.tokenOf(subject)}` }),
    restart: async (service) => {
      await processOf(service).ended();
      running.set(service, startProcess(planOf(service)));
      await processOf(service).healthy();
    },
    stop,
  };
}

/** What runs once before the others and ends; taken out of the plans. */
async function prepare(plans: Map<string, ProcessPlan>): Promise<void> {
  const preparation = startProcess(required(plans.get("prepare-database")));
  plans.delete("prepare-database");
  const code = await preparation.ended();
  if (code !== 0) throw new Error(`prepare-database ended with ${code}:\n${preparation.output()}`);
}

async function planProcesses(
  database: TestDatabase,
  folder: string,
  issuer: string,
  gatewayEnvironment: Readonly<Record<string, string>>,
): Promise<Map<string, ProcessPlan>> {
  const secrets = (await secretNames()).map((name) => [name, randomBytes(32).toString("hex")] as const);
  const { services } = await readComposeFile({ ...Object.fromEntries(secrets), OIDC_ISSUER: issuer });
  const ours = Object.entries(services).filter(([name]) => name !== "postgres");
  const ports = new Map(await Promise.all(ours.map(async ([name]) => [name, await freePort()] as const)));
  const plans = ours.map(([name, service]): [string, ProcessPlan] => {
    const here = (text: string): string => onThisMachine(text, name, ports);
    const plan = planOf(name, folder, service, (text) => (isDatabase(text) ? inTests(text, database) : here(text)));
    const environment = {
      ...plan.environment,
      HOST: "127.0.0.1",
      PORT: String(ports.get(name)),
      // It runs for production, and a test asks more than the public there may.
      ...(name === "gateway" ? { RATE_LIMIT_PUBLIC: "100000000", ...gatewayEnvironment } : {}),
    };
    return [name, { ...plan, environment }];
  });
  return new Map(plans);
}

function planOf(name: string, folder: string, service: ComposeService, place: (text: string) => string): ProcessPlan {
  const { command = [], environment, healthcheck } = service;
  return {
    name,
    folder,
    command: command.map(place),
    environment: Object.fromEntries(Object.entries(environment).map(([key, value]) => [key, place(value)])),
    healthcheck: healthcheck.test?.map(place),
  };
}

/** Every service listens on port 4000 of a machine of its own; here each has its own port. */
const onThisMachine = (text: string, name: string, ports: ReadonlyMap<string, number>): string =>
  text.replace(/\/\/([a-z.0-9-]+):4000\b/g, (whole, host: string) => {
    const port = ports.get(host === "127.0.0.1" ? name : host);
    return port === undefined ? whole : `//127.0.0.1:${port}`;
  });

const isDatabase = (text: string): boolean => text.startsWith("postgresql:");

/** The tests' server instead of `postgres`, a database of this test instead of `ortswahl`; roles carry its name. */
function inTests(declared: string, { adminUrl, name }: TestDatabase): string {
  const url = new URL(declared);
  if (url.username === "ortswahl") return adminUrl;
  const owned = new URL(adminUrl);
  owned.username = ownerRoleName(name, url.username.replace(/^ortswahl_/, ""));
  owned.password = url.password;
  return owned.href;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const url = await listen(server, { host: "127.0.0.1", port: 0 });
  await close(server);
  return Number(new URL(url).port);
}

function required<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("docker-compose.yml has no such service.");
  return value;
}
