/** A real hub for a test: in process, on a database of its own, behind a real port. */
import "reflect-metadata";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import type { TokenSubject } from "../gateway/caller/development/subject.js";
import { readConfiguration } from "../gateway/configuration.js";
import { type HubObservers, startHub } from "../gateway/hub.js";
import { createTestDatabase } from "./database/test-database.js";
import { startTestIssuer, type TestIssuer } from "./issuer.js";

/** An answer of the graph as a client reads it. */
export interface GraphAnswer {
  readonly status: number;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

export interface TestHub {
  readonly url: string;
  /** Rows of this hub's database are changed with it, as its owner. */
  readonly adminUrl: string;
  /** The same database as superuser, for whom no policy counts. */
  readonly superuserUrl: string;
  /** Whose tokens it accepts. */
  readonly issuer: TestIssuer;
  /** Everything that the hub has logged so far. */
  readonly log: () => string;
  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<GraphAnswer>;
  /** The header by which a request is somebody's, such as `{ kind: "TOWN", ags: "05962004" }`. */
  headersOf(subject: TokenSubject): Promise<Record<string, string>>;
  stop(): Promise<void>;
}

/** Starts a hub with the default data. Stop it at the end of the test file. */
export async function startTestHub(
  environment: NodeJS.ProcessEnv = {},
  observers: HubObservers = {},
): Promise<TestHub> {
  const [database, dataDirectory, issuer] = await Promise.all([
    createTestDatabase("a hub that has run"),
    mkdtemp(join(tmpdir(), "ortswahl-test-")),
    startTestIssuer(),
  ]);
  const lines: string[] = [];
  const log = pino({ level: "trace" }, { write: (line) => void lines.push(line) });
  const configuration = readConfiguration({
    PORT: "0",
    NODE_ENV: "test",
    DATABASE_URL: database.adminUrl,
    ORTSWAHL_DATA_DIR: dataDirectory,
    OIDC_ISSUER: issuer.url,
    ...environment,
  });
  const hub = await startHub(configuration, log, () => undefined, new AbortController().signal, observers);
  return {
    url: hub.url,
    adminUrl: database.adminUrl,
    superuserUrl: database.superuserUrl,
    log: () => lines.join(""),
    ask: (query, variables, headers) => ask(hub.url, query, variables, headers),
    headersOf: async (subject) => ({ authorization: `Bearer ${await issuer.tokenOf(subject)}` }),
    issuer,
    stop: async () => {
      await hub.stop();
      await issuer.stop();
      await database.drop();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}

/** Sends an operation by POST, as a client does. */
export async function ask(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<GraphAnswer> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json", ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...((await response.json()) as object) };
}
