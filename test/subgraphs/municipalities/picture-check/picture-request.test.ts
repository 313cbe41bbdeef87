// Requests over real connections: none into a private network, and to a real server only what is promised.
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { once } from "node:events";
import { type IncomingMessage, type RequestListener } from "node:http";
import { Agent, createServer, type Server } from "node:https";
import { type AddressInfo, connect, isIP, type LookupFunction } from "node:net";
import { lookThrough } from "../../../../subgraphs/municipalities/picture-check/picture-look.js";
import {
  type Ask,
  askThrough,
  publicAgent,
} from "../../../../subgraphs/municipalities/picture-check/picture-request.js";

/** TLS by a shared key: a server without a certificate, which nobody has to make or to renew. */
const key = Buffer.from("d731ef57be09e5204f0b205b60627028", "hex");
const shared = { ciphers: "PSK", maxVersion: "TLSv1.2" } as const;

let server: Server;
let port: number;
let connections = 0;
let requests: IncomingMessage[] = [];
let answer: RequestListener;

beforeEach(async () => {
  [connections, requests] = [0, []];
  answer = (_request, response) => response.writeHead(200, { "content-type": "image/png" }).end("picture");
  server = createServer({ ...shared, pskCallback: () => key, pskIdentityHint: "test" }, (request, response) => {
    requests.push(request);
    answer(request, response);
  });
  server.on("connection", () => connections++);
  await new Promise<void>((resolve) => server.listen(0, resolve));
  ({ port } = server.address() as AddressInfo);
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const signal = new AbortController().signal;
const trusting = new Agent({
  ...shared,
  pskCallback: () => ({ psk: key, identity: "test" }),
  checkServerIdentity: () => undefined,
});

/** Resolves every name to these addresses in turn, the last one for ever. */
const resolvesTo =
  (...addresses: string[]): LookupFunction =>
  (_name, { all }, callback) => {
    const address = (addresses.length > 1 ? addresses.shift() : addresses[0]) ?? "";
    const family = address.includes(":") ? 6 : 4;
    if (all) callback(null, [{ address, family }]);
    else callback(null, address, family);
  };

describe("a private address is never connected to", () => {
  test.each([
    "127.0.0.1",
    "127.1",
    "2130706433",
    "0x7f.1",
    "0177.0.0.1",
    "0.0.0.0",
    "localhost",
    "10.0.0.1",
    "172.16.0.1",
    "192.168.178.1",
    "100.64.0.1",
    "169.254.169.254",
    "[::1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[::127.0.0.1]",
    "[64:ff9b::7f00:1]",
    "[fe80::1]",
    "[fd00::1]",
    "[fec0::1]",
  ])("whether it is written %s", async (host) => {
    expect(await lookThrough({ port })(`https://${host}:${port}/burg.png`, signal)).toBe("PRIVATE_ADDRESS");
    expect(connections).toBe(0);
  });

  const forbidden = [
    ...["127.0.0.1", "10.0.0.1", "169.254.169.254", "::1", "::ffff:127.0.0.1", "::ffff:7f00:1", "64:ff9b::7f00:1"],
    ...["fd00::1", "fe80::1", "::127.0.0.1", "::7f00:1", "::2", "::", "1::1", "4000::1", "8000::1", "fe00::1"],
    ...["fec0::1", "ff02::1", "2001:db8::1", "2002:7f00:1::", "2001:0:7f00:1::", "3fff::1", "2001:4860::1%lo", ""],
  ];

  test.each(forbidden)(
    "or a public name resolves to %j, which is told as of a name that nobody knows",
    async (address) => {
      // Asked for all addresses of a name, or for one.
      for (const all of [true, false]) {
        const agent = publicAgent({ lookup: resolvesTo(address), autoSelectFamily: all });
        await expect(askThrough(agent)("HEAD", new URL(`https://bilder.example.org:${port}/`), signal)).rejects.toThrow(
          /is not allowed|not one of the public internet/,
        );
        const look = lookThrough({ port, ask: askThrough(agent) });
        expect(await look(`https://bilder.example.org:${port}/burg.png`, signal)).toBe("UNREACHABLE");
      }
      expect(connections).toBe(0);
    },
  );

  test.each(forbidden.filter((address) => isIP(address) > 0 && !address.includes("%")))(
    "or %s is asked of the connections themselves",
    async (address) => {
      const url = new URL(`https://${address.includes(":") ? `[${address}]` : address}:${port}/`);
      await expect(askThrough(publicAgent())("HEAD", url, signal)).rejects.toThrow(
        /is not allowed|not one of the public internet/,
      );
      expect(connections).toBe(0);
    },
  );

  test.each(["198.35.26.96", "2620:0:863:ed1a::1", "2a02:2e0:3fe:1001:7777:772e:2:85"])(
    "while a name may well resolve to %s, which is public",
    async (address) => {
      const lookup: LookupFunction = (...question) => void setImmediate(resolvesTo(address), ...question);
      const socket = publicAgent().createConnection({ host: "bilder.example.org", port, lookup });
      const resolved = await new Promise((resolve) =>
        socket?.on("error", resolve).on("lookup", (error, found) => {
          // Before anything is sent there.
          socket.destroy();
          resolve(error ?? found);
        }),
      );
      expect(resolved).toBe(address);
    },
  );

  test("or one of several addresses of a name is private", async () => {
    const lookup: LookupFunction = (_name, _options, callback) =>
      callback(null, [
        { address: "192.0.78.9", family: 4 },
        { address: "127.0.0.1", family: 4 },
      ]);
    const look = lookThrough({ port, ask: askThrough(publicAgent({ lookup })) });
    expect(await look(`https://bilder.example.org:${port}/burg.png`, signal)).toBe("UNREACHABLE");
    expect(connections).toBe(0);
  });

  test("or a redirect leads there, by number or by name", async () => {
    const overInternet = askThrough(publicAgent({ lookup: resolvesTo("127.0.0.1") }));
    for (const host of ["127.0.0.1", "[::1]", "2130706433", "bilder.example.org"]) {
      const location = `https://${host}:${port}/burg.png`;
      const ask: Ask = async (method, url, limit) =>
        url.hostname === "anfang.example.org"
          ? { status: 302, headers: { location } }
          : overInternet(method, url, limit);
      expect([host, await lookThrough({ port, ask })(`https://anfang.example.org:${port}/`, signal)]).toEqual([
        host,
        host === "bilder.example.org" ? "UNREACHABLE" : "PRIVATE_ADDRESS",
      ]);
    }
    expect(connections).toBe(0);
  });

  test("or a name changes its answer: it is resolved once, and what was checked is connected to", async () => {
    let questions = 0;
    const lookup: LookupFunction = (...question) => {
      resolvesTo(questions++ === 0 ? "127.0.0.1" : "198.35.26.96")(...question);
    };
    const look = lookThrough({ port, ask: askThrough(publicAgent({ lookup })) });
    expect(await look(`https://bilder.example.org:${port}/burg.png`, signal)).toBe("UNREACHABLE");
    expect([questions, connections]).toEqual([1, 0]);
  });

  test("which this server would have noticed", async () => {
    const socket = connect(port, "127.0.0.1");
    await new Promise((resolve) => socket.once("connect", resolve));
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(connections).toBe(1);
  });
});

describe("a server", () => {
  const bilder = new Agent({ ...trusting.options, lookup: resolvesTo("127.0.0.1") });
  const lookByName = (timeLimitMs = 5_000) =>
    lookThrough({ port, ask: askThrough(bilder), timeLimitMs })(`https://bilder.example.org:${port}/burg.png`, signal);

  test("is told who asks, and gets neither cookie nor referrer nor token", async () => {
    expect(await lookByName()).toBeNull();
    expect(requests.map(({ method, url }) => [method, url])).toEqual([["HEAD", "/burg.png"]]);
    expect(Object.keys(requests[0]!.headers).toSorted()).toEqual(["accept", "connection", "host", "user-agent"]);
    expect(requests[0]!.headers["user-agent"]).toBe("Ortswahl picture check");
  });

  test("that refuses HEAD is asked for the first bytes, and what it sends beyond its head is not read", async () => {
    let closed = false;
    answer = (request, response) => {
      if (request.method === "HEAD") return void response.writeHead(405).end();
      response.on("close", () => (closed = true));
      // Never ends by itself.
      response.writeHead(200, { "content-type": "image/png" }).write(Buffer.alloc(100_000));
    };
    expect(await lookByName()).toBeNull();
    expect(requests[1]!.headers.range).toBe("bytes=0-1023");
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(closed).toBe(true);
  });

  test("that keeps silent is given up when the time is over", async () => {
    answer = () => undefined;
    expect(await lookByName(100)).toBe("UNREACHABLE");
  });

  test.each(["", "Connection: Upgrade\r\nUpgrade: x\r\n"])(
    "that changes the protocol, saying %j, has refused, and is not held",
    async (headers) => {
      answer = ({ socket }) => void socket.write(`HTTP/1.1 101 Switching Protocols\r\n${headers}\r\n`);
      expect(await lookByName()).toBe("REFUSED");
      expect(requests.map(({ method }) => method)).toEqual(["HEAD", "GET"]);
      for (const { socket } of requests) if (!socket.destroyed) await once(socket, "close");
    },
  );

  test.each(["", "HTTP/1.1 103 Early Hints\r\n\r\n", "HTTP/1.1 200 OK\r\nx"])(
    "that says %j and no more is given up, whether it closes or not",
    async (words) => {
      answer = ({ socket }) => void socket.end(words);
      expect(await lookByName()).toBe("UNREACHABLE");
      answer = ({ socket }) => void socket.write(words);
      expect(await lookByName(100)).toBe("UNREACHABLE");
    },
  );

  test("whose name nobody knows is not reached", async () => {
    const lookup: LookupFunction = (_name, _options, callback) =>
      callback(Object.assign(new Error("made up"), { code: "ENOTFOUND" }), "", 4);
    const ask = askThrough(publicAgent({ lookup }));
    expect(await lookThrough({ port, ask })(`https://bilder.example.org:${port}/`, signal)).toBe("UNREACHABLE");
    expect(connections).toBe(0);
  });
});
