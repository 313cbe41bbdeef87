// Another process as its asker meets it: slow, broken, gone, or answering with more than anybody asked for.
import { randomBytes } from "node:crypto";
import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import { afterEach, describe, expect, test } from "@jest/globals";
import type { Caller } from "../../../../subgraphs/runtime/access/caller.js";
import { parseCallKey } from "../../../../subgraphs/runtime/access/signature-key.js";
import { type RemoteProcess, remoteProcess } from "../../../../subgraphs/runtime/inner/remote-process.js";
import { listen } from "../../../../subgraphs/runtime/listening.js";

const caller: Caller = { id: "gateway", kind: "SERVICE", scopes: [] };
const key = parseCallKey(randomBytes(32).toString("hex"))!;

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0).reverse()) stop();
});

const processAt = (url: string): RemoteProcess => {
  const process = remoteProcess({ url, sender: "gateway", receiver: "towns", key });
  stops.push(() => process.close());
  return process;
};

/** A process that answers so, and what came to it. */
async function processThat(answer: RequestListener) {
  const bodies: string[] = [];
  let connections = 0;
  const server: Server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (text: string) => (body += text));
    request.on("end", () => {
      bodies.push(body);
      answer(request, response);
    });
  });
  server.on("connection", () => connections++);
  const url = await listen(server, { host: "127.0.0.1", port: 0 });
  stops.push(() => {
    server.close();
    server.closeAllConnections();
  });
  return { server, url, bodies, connections: () => connections, process: processAt(url) };
}

const ask = (process: RemoteProcess, body: unknown = {}, patience?: number): Promise<unknown> =>
  process.post("/graphql", body, { caller, languages: [] }, patience);

const failure = (code: string, isOutage = true) => ({
  name: "RemoteFailure",
  message: `towns did not answer (${code})`,
  code,
  isOutage,
});

test("calls one after another share a connection, and their JSON comes and goes whole", async () => {
  const { process, bodies, connections } = await processThat((_, response) => response.end('{"name":"Köln"}'));
  const asked = { text: "ä".repeat(100_000) };
  for (let turn = 0; turn < 3; turn++) expect(await ask(process, asked)).toEqual({ name: "Köln" });
  expect(bodies.map((body) => JSON.parse(body) as unknown)).toEqual([asked, asked, asked]);
  expect(connections()).toBe(1);
});

test("an answer in pieces is one text, also where a letter is cut in two", async () => {
  const text = Buffer.from('{"name":"Köln"}');
  const cut = text.indexOf("ö") + 1;
  const { process } = await processThat((_, response) => {
    response.write(text.subarray(0, cut));
    setTimeout(() => response.end(text.subarray(cut)), 30);
  });
  expect(await ask(process)).toEqual({ name: "Köln" });
});

test("a slow call holds up no other", async () => {
  const held = Promise.withResolvers<ServerResponse>();
  const { process } = await processThat((request, response) => {
    if (request.url === "/graphql") response.end("{}");
    else held.resolve(response);
  });
  const slow = process.post("/slow", {}, { caller, languages: [] });
  expect(await Promise.all(Array.from({ length: 20 }, () => ask(process)))).toHaveLength(20);
  (await held.promise).end('{"slow":true}');
  expect(await slow).toEqual({ slow: true });
});

describe("a call is given up, and its connection with it", () => {
  test("when no answer begins in time", async () => {
    const { process, server } = await processThat(() => undefined);
    const closed = new Promise((resolve) => server.on("connection", (socket) => socket.once("close", resolve)));
    await expect(ask(process, {}, 50)).rejects.toMatchObject(failure("TOO_SLOW"));
    await closed;
  });

  test("when an answer has begun and does not end in time, however much of it comes", async () => {
    const { process } = await processThat((_, response) => {
      const drop = setInterval(() => response.write(" "), 10);
      response.once("close", () => clearInterval(drop));
    });
    await expect(ask(process, {}, 200)).rejects.toMatchObject(failure("TOO_SLOW"));
  });

  test("when the answer is larger than any, without its rest being read", async () => {
    const piece = Buffer.alloc(1024 * 1024, " ");
    let written = 0;
    const { process } = await processThat((_, response) => {
      const writeOn = (): void => {
        while (!response.destroyed && written++ < 1_000) if (!response.write(piece)) break;
      };
      response.on("drain", writeOn);
      writeOn();
    });
    await expect(ask(process)).rejects.toMatchObject(failure("ANSWER_TOO_LARGE"));
    expect(written).toBeLessThan(200);
  });

  test("when the process breaks off; it is asked once and not again", async () => {
    const { process, bodies } = await processThat((_, response) => {
      response.write('{"data":');
      setTimeout(() => response.destroy(), 30);
    });
    await expect(ask(process)).rejects.toMatchObject(failure("ECONNRESET"));
    const silent = await processThat((request) => request.socket.destroy());
    await expect(ask(silent.process)).rejects.toMatchObject(failure("ECONNRESET"));
    expect([bodies, silent.bodies]).toEqual([["{}"], ["{}"]]);
  });
});

test("a connection that the process closed while it was idle is no failure of the next call", async () => {
  const { process, server, connections } = await processThat((_, response) => response.end("{}"));
  await ask(process);
  const closed = new Promise((resolve) => setTimeout(resolve, 100));
  server.closeIdleConnections();
  await closed;
  expect(await ask(process)).toEqual({});
  expect(connections()).toBe(2);
});

test("what is no JSON is no answer", async () => {
  const { process } = await processThat((_, response) => response.end("<html>"));
  await expect(ask(process)).rejects.toMatchObject(failure("NO_JSON"));
});

describe("a process that is down", () => {
  test("is spared after five failures, and tried again after a second", async () => {
    let isDown = true;
    const { process, bodies } = await processThat((_, response) => response.writeHead(isDown ? 503 : 200).end("{}"));
    for (let turn = 0; turn < 5; turn++) await expect(ask(process)).rejects.toMatchObject(failure("HTTP 503"));
    await expect(ask(process)).rejects.toMatchObject(failure("BREAKER_OPEN"));
    expect(bodies).toHaveLength(5);
    isDown = false;
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(await ask(process)).toEqual({});
    expect(await ask(process)).toEqual({});
  });

  test.each(["TOO_SLOW", "ECONNREFUSED"])("is known by %s too", async (code) => {
    const { process, server } = await processThat(() => undefined);
    if (code === "ECONNREFUSED") await new Promise((resolve) => server.close(resolve));
    for (let turn = 0; turn < 5; turn++) await expect(ask(process, {}, 50)).rejects.toMatchObject(failure(code));
    await expect(ask(process)).rejects.toMatchObject(failure("BREAKER_OPEN"));
  });

  test("is not taken for one that refuses single requests", async () => {
    const { process } = await processThat((_, response) => response.writeHead(400).end());
    for (let turn = 0; turn < 8; turn++) await expect(ask(process)).rejects.toMatchObject(failure("HTTP 400", false));
  });
});
