// A hub of one owner that has nothing but routes, in both shapes: in the gateway's process, and in one of its own behind
// signed calls.
import "reflect-metadata";
import { createHash, randomBytes } from "node:crypto";
import { pino, type Logger } from "pino";
import type { TokenSubject } from "../../gateway/caller/development/subject.js";
import { requestAccount } from "../../gateway/limits/request-account.js";
import { remoteSubgraph } from "../../gateway/remote.js";
import type { OwnedRoute } from "../../gateway/routes.js";
import { createHubServer } from "../../gateway/server.js";
import type { HubSubgraph } from "../../gateway/supergraph.js";
import { hubError } from "../../schema/errors.js";
import { mintServiceCaller } from "../../subgraphs/runtime/access/mint.js";
import { parseCallKey } from "../../subgraphs/runtime/access/signature-key.js";
import { prepareDatabase } from "../../subgraphs/runtime/database/prepare.js";
import { remoteProcess } from "../../subgraphs/runtime/inner/remote-process.js";
import { close, listen } from "../../subgraphs/runtime/listening.js";
import type { Route, RouteAnswer } from "../../subgraphs/runtime/routes/route.js";
import { serveSubgraph } from "../../subgraphs/runtime/serve.js";
import { startSubgraph, type Subgraph } from "../../subgraphs/runtime/subgraph.js";
import { startTestIssuer } from "../issuer.js";
import { untilReady } from "../access/ready.js";
import { createTestDatabase } from "../database/test-database.js";

/** A hub without rate limits. */
export const unlimited = () =>
  requestAccount(
    { public: null, caller: null },
    () => "",
    async () => "",
  );

export const LARGEST_UPLOAD = 20 * 1024 * 1024;
const HERE = { host: "127.0.0.1", port: 0 };

/** What a failing route knows and nobody may hear. */
export const SECRET = "INSERT INTO secret_table";

const json = (value: unknown): RouteAnswer => ({
  status: 200,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(value),
});

const routes: readonly Route<null>[] = [
  {
    method: "POST",
    path: "/uploads",
    summary: "Takes a file and tells its hash.",
    largestBody: LARGEST_UPLOAD,
    headers: ["content-type"],
    access: "municipality:write",
    answer: async ({ caller, db }, { body, headers }) => {
      const [row] = await db.query<[{ role: string }]>("SELECT current_user AS role");
      const hash = createHash("sha256").update(body).digest("hex");
      return { ...json({ hash, length: body.length, headers, ags: caller.ags, role: row.role }), status: 201 };
    },
  },
  {
    method: "GET",
    path: "/uploads/:id/issues.csv",
    summary: "Tells what was asked.",
    largestBody: 0,
    access: "public",
    headers: ["if-none-match"],
    answer: async ({ caller, languages }, { parameters, query, headers }) =>
      headers["if-none-match"] === '"1"'
        ? { status: 304, headers: { etag: '"1"' }, body: "" }
        : json({ parameters, query: [...query], headers, languages, kind: caller.kind }),
  },
  {
    method: "DELETE",
    path: "/uploads/:id/issues.csv",
    summary: "Answers with nothing.",
    largestBody: 0,
    access: "public",
    answer: async () => ({ status: 204, headers: {}, body: "" }),
  },
  {
    method: "GET",
    path: "/files/bytes.bin",
    summary: "Every byte there is.",
    largestBody: 0,
    access: "public",
    answer: async () => ({
      status: 200,
      headers: {
        "content-type": "application/octet-stream",
        "content-disposition": 'attachment; filename="bytes.bin"',
        "x-content-type-options": "anything",
      },
      body: Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)),
    }),
  },
  {
    method: "GET",
    path: "/failures/:kind",
    summary: "Fails.",
    largestBody: 0,
    access: "public",
    answer: async (_, { parameters: { kind } }) => {
      if (kind === "input") throw hubError("BAD_USER_INPUT", "The kind is none.", { argument: "kind" });
      if (kind === "missing") throw hubError("NOT_FOUND", "There is no such upload.");
      if (kind === "forbidden") throw hubError("FORBIDDEN", "Another town's.");
      if (kind === "hub") throw hubError("INTERNAL_SERVER_ERROR", SECRET);
      throw Object.assign(new Error(SECRET), { code: "23505" });
    },
  },
];

export const filesOwner: Subgraph<null, null> = {
  name: "files",
  schema: null,
  entities: [],
  migrations: [],
  publicRows: {},
  createLoaders: () => null,
  createState: () => null,
  feeds: [],
  copies: [],
  inner: {},
  routes,
};

export interface RouteHub {
  readonly url: string;
  readonly log: () => string;
  token(subject?: TokenSubject): Promise<string>;
  /** Takes the owner away, as if its process had ended. */
  stopOwner(): Promise<void>;
  stop(): Promise<void>;
}

const nobody = { call: () => Promise.reject(new Error("This owner asks nobody.")) };

async function inOneProcess(databaseUrl: string, log: Logger) {
  const running = await startSubgraph(filesOwner, { databaseUrl, inner: nobody, log });
  return { owner: running, stopOwner: () => running.stop() };
}

async function inItsOwn(databaseUrl: string, log: Logger) {
  const key = parseCallKey(randomBytes(32).toString("hex"))!;
  const keys = new Map([["gateway", key]]);
  const served = await serveSubgraph(filesOwner, { databaseUrl, inner: nobody, log, keys, place: HERE });
  await untilReady(served.url);
  const process = remoteProcess({ url: served.url, sender: "gateway", receiver: filesOwner.name, key });
  const owner = remoteSubgraph(filesOwner.name, process, mintServiceCaller("gateway"));
  const stopOwner = async (): Promise<void> => {
    await owner.stop();
    await served.stop();
  };
  return { owner, stopOwner };
}

export const ownedBy = (owner: Pick<HubSubgraph, "name" | "route">): readonly OwnedRoute[] =>
  routes.map((route) => ({ route: route as Route, owner }));

/** Starts the hub in a shape. Stop it at the end of the test file. */
export async function startRouteHub(shape: "one process" | "a process of its own"): Promise<RouteHub> {
  const database = await createTestDatabase("nothing");
  const lines: string[] = [];
  const log = pino({ level: "trace" }, { write: (line) => void lines.push(line) });
  const urls = await prepareDatabase(database.adminUrl, [filesOwner], () => undefined);
  const start = shape === "one process" ? inOneProcess : inItsOwn;
  const { owner, stopOwner } = await start(urls.get(filesOwner.name)!, log);
  const issuer = await startTestIssuer();
  const graph = { answer: () => Promise.reject(new Error("There is no graph.")), stop: async () => undefined };
  const server = createHubServer({
    graph,
    routes: ownedBy(owner),
    readCaller: issuer.readCaller,
    accountOf: unlimited,
    unreadiness: async () => [],
    headers: { corsOrigins: [], isProduction: false },
    log,
  });
  const url = await listen(server, HERE);
  let isOwnerGone = false;
  const goneOnce = async (): Promise<void> => {
    if (!isOwnerGone) await stopOwner();
    isOwnerGone = true;
  };
  return {
    url,
    log: () => lines.join(""),
    token: async (subject = { kind: "TOWN", ags: "05962004" }) => `Bearer ${await issuer.tokenOf(subject)}`,
    stopOwner: goneOnce,
    stop: async () => {
      await close(server);
      await issuer.stop();
      await goneOnce();
      await database.drop();
    },
  };
}
