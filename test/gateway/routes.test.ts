import { createHash, randomBytes } from "node:crypto";
import { type ClientRequest, type IncomingMessage, request as openRequest } from "node:http";
import { connect } from "node:net";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { PUBLIC_CALLER } from "../../gateway/caller/caller-reader.js";
import { pino } from "pino";
import { remoteSubgraph } from "../../gateway/remote.js";
import { routeDoor } from "../../gateway/routes.js";
import { createHubServer } from "../../gateway/server.js";
import { mintServiceCaller } from "../../subgraphs/runtime/access/mint.js";
import type { Route } from "../../subgraphs/runtime/routes/route.js";
import { filesOwner, LARGEST_UPLOAD, ownedBy, type RouteHub, SECRET, startRouteHub, unlimited } from "./route-hub.js";

const issues = "/uploads/7/issues.csv";
const codeOf = async (response: Response): Promise<unknown> =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

describe.each(["one process", "a process of its own"] as const)("routes of an owner in %s", (shape) => {
  let hub: RouteHub;
  let town: string;
  beforeAll(async () => {
    hub = await startRouteHub(shape);
    town = await hub.token();
  });
  afterAll(() => hub.stop());

  const upload = (body: RequestInit["body"], headers: Record<string, string> = { authorization: town }) =>
    fetch(`${hub.url}/uploads`, { method: "POST", body: body ?? null, headers, duplex: "half" });

  /** A request whose body is in the test's hand. */
  function open(headers: Record<string, string | number>): {
    request: ClientRequest;
    answer: Promise<IncomingMessage>;
  } {
    const request = openRequest(`${hub.url}/uploads`, { method: "POST", headers });
    const answer = new Promise<IncomingMessage>((resolve, reject) =>
      request.once("response", resolve).once("error", reject),
    );
    return { request, answer };
  }

  test("an upload of 20 MB passes byte for byte, with its caller and the declared headers alone", async () => {
    const file = randomBytes(LARGEST_UPLOAD);
    const response = await upload(file, { authorization: town, "content-type": "text/csv", accept: "text/plain" });
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({
      hash: createHash("sha256").update(file).digest("hex"),
      length: LARGEST_UPLOAD,
      headers: { "content-type": "text/csv" },
      ags: "05962004",
      role: expect.stringMatching(/_files$/),
    });
  });

  test("one byte more is refused, announced or not", async () => {
    const file = randomBytes(LARGEST_UPLOAD + 1);
    for (const body of [file, new Blob([file]).stream()]) {
      const response = await upload(body);
      expect([response.status, response.headers.get("connection")]).toEqual([413, "close"]);
      expect(await response.json()).toEqual({
        errors: [{ message: "The body is larger than 20 MB.", extensions: { code: "PAYLOAD_TOO_LARGE" } }],
      });
    }
  });

  test("a client that sends all of it before it reads is told too", async () => {
    const socket = connect(Number(new URL(hub.url).port), "127.0.0.1").pause();
    const head = [
      `POST /uploads HTTP/1.1`,
      "host: hub",
      `authorization: ${town}`,
      `content-length: ${LARGEST_UPLOAD + 1}`,
    ];
    socket.write(`${head.join("\r\n")}\r\n\r\n`);
    await new Promise<void>((resolve, reject) =>
      socket
        .once("error", reject)
        .write(Buffer.alloc(LARGEST_UPLOAD + 1), (error) => (error ? reject(error) : resolve())),
    );
    const [answer] = (await once(socket.resume(), "data")) as [Buffer];
    expect(answer.toString()).toContain("HTTP/1.1 413 ");
    socket.destroy();
  });

  test("a length that is too large is refused before anything is sent, and so is whoever may not upload", async () => {
    const chamber = await hub.token({ kind: "CHAMBER" });
    for (const [authorization, length, status] of [
      [town, LARGEST_UPLOAD + 1, 413],
      ["", LARGEST_UPLOAD, 401],
      ["Bearer x.y.z", LARGEST_UPLOAD, 401],
      [chamber, LARGEST_UPLOAD, 403],
    ] as const) {
      const { request, answer } = open({ authorization, "content-length": length, expect: "100-continue" });
      const continued: boolean[] = [];
      request.once("continue", () => continued.push(true)).flushHeaders();
      expect((await answer).statusCode).toBe(status);
      expect(continued).toEqual([]);
      request.on("error", () => undefined).destroy();
    }
  });

  test("whoever waits to be asked for the body is asked, and answered", async () => {
    const { request, answer } = open({ authorization: town, "content-length": 3, expect: "100-continue" });
    request.once("continue", () => request.end("a;b")).flushHeaders();
    expect((await answer).statusCode).toBe(201);
  });

  test("a body without an end is refused while it is being sent", async () => {
    const { request, answer } = open({ "transfer-encoding": "chunked" });
    request.on("error", () => undefined).write("a;b\n");
    const { statusCode, headers } = await answer;
    expect([statusCode, headers.connection]).toEqual([401, "close"]);
    request.destroy();
  });

  test("what changes something needs a token, what is read does not, and a wrong token is never the public", async () => {
    expect((await fetch(hub.url + issues)).status).toBe(200);
    for (const authorization of [undefined, "Basic eA==", "Bearer x.y.z"]) {
      const headers = authorization === undefined ? {} : { authorization };
      const response = await fetch(hub.url + issues, { method: "DELETE", headers });
      const reason = authorization?.startsWith("Bearer") ? ', error="invalid_token"' : "";
      expect([response.status, response.headers.get("www-authenticate")]).toEqual([
        401,
        `Bearer realm="ortswahl"${reason}`,
      ]);
      expect(await codeOf(response)).toBe("UNAUTHENTICATED");
    }
    expect((await fetch(hub.url + issues, { headers: { authorization: "Bearer x.y.z" } })).status).toBe(401);
    expect((await fetch(hub.url + issues, { method: "DELETE", headers: { authorization: town } })).status).toBe(204);
  });

  test("a route gets parameters, query, languages and caller", async () => {
    const response = await fetch(`${hub.url}/uploads/a%20b/issues.csv?delimiter=%3B&delimiter=x`, {
      headers: { "accept-language": "uk,en;q=0.5", authorization: town, cookie: "a=b" },
    });
    expect(await response.json()).toEqual({
      parameters: { id: "a b" },
      query: [
        ["delimiter", ";"],
        ["delimiter", "x"],
      ],
      headers: {},
      languages: ["uk", "en"],
      kind: "TOWN",
    });
  });

  test("a file comes byte for byte, under headers that the route cannot weaken", async () => {
    const response = await fetch(`${hub.url}/files/bytes.bin`);
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual(Array.from({ length: 256 }, (_, byte) => byte));
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/octet-stream",
      "content-disposition": 'attachment; filename="bytes.bin"',
      "content-length": "256",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'",
      "cache-control": "no-store",
    });
  });

  test("HEAD has the headers alone, and what the client has is not sent again", async () => {
    const head = await fetch(`${hub.url}/files/bytes.bin`, { method: "HEAD" });
    expect([head.status, head.headers.get("content-length")]).toEqual([200, "256"]);
    const known = await fetch(hub.url + issues, { headers: { "if-none-match": '"1"' } });
    expect([known.status, known.headers.get("etag")]).toEqual([304, '"1"']);
  });

  test("another method is refused with those that are possible, another path is not found", async () => {
    const response = await fetch(hub.url + issues, { method: "PUT", body: "x" });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD, DELETE"]);
    expect(await codeOf(response)).toBe("METHOD_NOT_ALLOWED");
    for (const path of ["/uploads/7", "/uploads/7/issues.csv/", "/uploads/%/issues.csv", "/x"])
      expect((await fetch(hub.url + path)).status).toBe(404);
  });

  test("a body where none is taken is refused", async () => {
    const response = await fetch(hub.url + issues, { method: "DELETE", body: "x", headers: { authorization: town } });
    expect([response.status, await codeOf(response)]).toEqual([413, "PAYLOAD_TOO_LARGE"]);
  });

  test.each([
    ["input", 400, { code: "BAD_USER_INPUT", argument: "kind" }],
    ["missing", 404, { code: "NOT_FOUND" }],
    ["forbidden", 403, { code: "FORBIDDEN" }],
  ])("an error for the caller (%s) has its status, its words and its code", async (kind, status, extensions) => {
    const response = await fetch(`${hub.url}/failures/${kind}`);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ errors: [{ message: expect.any(String), extensions }] });
  });

  test("a route that fails tells nothing, and the log has the place without path, query and words", async () => {
    for (const kind of ["unforeseen", "hub"]) {
      const response = await fetch(`${hub.url}/failures/${kind}?name=Mustermann`);
      expect(response.status).toBe(500);
      expect(await response.json()).toEqual({
        errors: [
          {
            message: "The hub could not answer; the failure is in its log.",
            extensions: { code: "INTERNAL_SERVER_ERROR" },
          },
        ],
      });
    }
    expect(hub.log()).toMatch(/"route":"GET \/failures\/:kind","name":"Error","code":"23505","at":\["at .*route-hub/);
    for (const word of [SECRET, "Mustermann", "unforeseen"]) expect(hub.log()).not.toContain(word);
  });

  test("metrics name patterns, never what somebody asked for", async () => {
    await fetch(`${hub.url}/uploads/secret-id/issues.csv`);
    const metrics = await (await fetch(`${hub.url}/metrics`)).text();
    expect(metrics).toMatch(/ortswahl_http_requests_total\{route="\/uploads\/:id\/issues.csv",status="200"\} \d/);
    expect(metrics).not.toContain("secret-id");
  });

  test("twenty uploads at once are kept apart", async () => {
    const files = Array.from({ length: 20 }, () => randomBytes(300_000));
    const answers = await Promise.all(
      files.map(async (file) => (await upload(file)).json() as Promise<{ hash: string }>),
    );
    expect(answers.map(({ hash }) => hash)).toEqual(
      files.map((file) => createHash("sha256").update(file).digest("hex")),
    );
  });
});

test("an owner whose process is gone is a part of the hub that does not answer", async () => {
  const hub = await startRouteHub("a process of its own");
  await hub.stopOwner();
  const response = await fetch(hub.url + issues);
  expect([response.status, await codeOf(response)]).toEqual([503, "SUBGRAPH_UNAVAILABLE"]);
  expect(hub.log()).toContain('"subgraph":"files"');
  expect(hub.log()).not.toContain("127.0.0.1");
  await hub.stop();
});

describe("a hub does not start with", () => {
  const nowhere = { route: () => Promise.reject(new Error("nowhere")) };
  const [sample] = ownedBy({ name: "files", ...nowhere });
  const routeAt = (path: string, method: Route["method"] = "GET") => ({ ...sample!.route, path, method });
  const log = pino({ level: "silent" });
  const readCaller = () => Promise.resolve(PUBLIC_CALLER);

  test.each(["/graphql", "/graphql/files", "/readyz", "/metrics", "/explore", "/explore/assets/:name"])(
    "a route at its own path %s",
    (path) => {
      const routes = [{ route: routeAt(path), owner: { name: "files", ...nowhere } }];
      const graph = { answer: () => Promise.reject(new Error("There is no graph.")), stop: async () => undefined };
      expect(() =>
        createHubServer({
          graph,
          routes,
          readCaller,
          accountOf: unlimited,
          unreadiness: async () => [],
          headers: { corsOrigins: [], isProduction: false },
          log,
        }),
      ).toThrow(`files: ${path} is the gateway's own.`);
    },
  );

  test("one path of two owners, even with another method", () => {
    const routes = [
      { route: routeAt("/uploads"), owner: { name: "files", ...nowhere } },
      { route: routeAt("/uploads", "POST"), owner: { name: "jobs", ...nowhere } },
    ];
    expect(() => routeDoor({ routes, ownPaths: [], readCaller, accountOf: unlimited, log })).toThrow(
      "files and jobs both have the route /uploads.",
    );
  });
});

test("an owner in another process is given longer for a mutation and for a route than for a part of a page", async () => {
  const patiences: (number | undefined)[] = [];
  const answer = { data: {}, status: 204, headers: {}, body: "" };
  const process = {
    post: async (path: string, _body: unknown, _source: unknown, patience?: number) => {
      patiences.push(patience);
      return path === "/graphql" ? [answer] : answer;
    },
    close: () => undefined,
  };
  const caller = mintServiceCaller("gateway");
  const owner = remoteSubgraph(filesOwner.name, process, caller);
  const source = { caller, languages: [], scope: {} };
  await owner.execute({ query: "query($mutation:Int){a(b:$mutation)}" }, source);
  await owner.execute({ query: "mutation Import__files__0{dataImportStart{id}}" }, source);
  await owner.route({ method: "GET", path: issues, search: "", headers: {}, body: Buffer.alloc(0) }, source);
  expect(patiences).toEqual([undefined, 60_000, 60_000]);
});
