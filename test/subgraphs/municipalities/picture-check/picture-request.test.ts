// Requests over real connections: none into a private network, and to a real server only what is promised.
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type IncomingMessage, type RequestListener } from "node:http";
import { Agent, createServer, type Server } from "node:https";
import { type AddressInfo, connect, type LookupFunction } from "node:net";
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

  test.each(["127.0.0.1", "10.0.0.1", "169.254.169.254", "::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "fd00::1"])(
    "or a public name resolves to %s",
    async (address) => {
      const look = lookThrough({ port, ask: askThrough(publicAgent({ lookup: resolvesTo(address) })) });
      expect(await look(`https://bilder.example.org:${port}/burg.png`, signal)).toBe("PRIVATE_ADDRESS");
      expect(connections).toBe(0);
    },
  );

  test("or a public name resolves to the oldest form of IPv4 in IPv6, which leads nowhere", async () => {
    const look = lookThrough({ port, ask: askThrough(publicAgent({ lookup: resolvesTo("::127.0.0.1") })) });
    expect(await look(`https://bilder.example.org:${port}/burg.png`, signal)).not.toBeNull();
    expect(connections).toBe(0);
  });

  test("or one of several addresses of a name is private", async () => {
    const lookup: LookupFunction = (_name, _options, callback) =>
      callback(null, [
        { address: "192.0.78.9", family: 4 },
        { address: "127.0.0.1", family: 4 },
      ]);
    const look = lookThrough({ port, ask: askThrough(publicAgent({ lookup })) });
    expect(await look(`https://bilder.example.org:${port}/burg.png`, signal)).toBe("PRIVATE_ADDRESS");
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
      expect(await lookThrough({ port, ask })(`https://anfang.example.org:${port}/`, signal)).toBe("PRIVATE_ADDRESS");
    }
    expect(connections).toBe(0);
  });

  test("or a name changes its answer: it is resolved once, and what was checked is connected to", async () => {
    let questions = 0;
    const lookup: LookupFunction = (...question) => {
      resolvesTo(questions++ === 0 ? "127.0.0.1" : "198.35.26.96")(...question);
    };
    const look = lookThrough({ port, ask: askThrough(publicAgent({ lookup })) });
    expect(await look(`https://bilder.example.org:${port}/burg.png`, signal)).toBe("PRIVATE_ADDRESS");
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

  test("whose name nobody knows is not reached", async () => {
    const lookup: LookupFunction = (_name, _options, callback) =>
      callback(Object.assign(new Error("made up"), { code: "ENOTFOUND" }), "", 4);
    const ask = askThrough(publicAgent({ lookup }));
    expect(await lookThrough({ port, ask })(`https://bilder.example.org:${port}/`, signal)).toBe("UNREACHABLE");
    expect(connections).toBe(0);
  });
});
