// A subgraph's process as an attacker in the inner network meets it: it answers what was signed for it just now, once.
import "reflect-metadata";
import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { pino } from "pino";
import type { Caller } from "../../subgraphs/runtime/access/caller.js";
import { type CallHead, type Checked, signatureCheck } from "../../subgraphs/runtime/access/signature-check.js";
import { parseCallKey } from "../../subgraphs/runtime/access/signature-key.js";
import { seenNonces } from "../../subgraphs/runtime/access/signature-nonces.js";
import {
  type Call,
  SIGNATURE_HEADER,
  signatureOf,
  signCall,
  STATEMENT_HEADER,
} from "../../subgraphs/runtime/access/signature.js";
import { prepareDatabase } from "../../subgraphs/runtime/database/prepare.js";
import { type ServedSubgraph, serveSubgraph } from "../../subgraphs/runtime/serve.js";
import { municipalities } from "../../subgraphs/municipalities/subgraph.js";
import { owners } from "../../subgraphs/owners.js";
import { untilReady } from "./ready.js";
import { createTestDatabase, type TestDatabase } from "../database/test-database.js";

const newKey = () => {
  const key = parseCallKey(randomBytes(32).toString("hex"));
  if (!key) throw new Error("A random key is none.");
  return key;
};
const gatewayKey = newKey();
const servicesKey = newKey();
const keys = new Map([
  ["gateway", gatewayKey],
  ["services", servicesKey],
]);

const chamber: Caller = { id: "chamber-1", kind: "CHAMBER", scopes: ["jobs:write"] };
const service = (id: string): Caller => ({ id, kind: "SERVICE", scopes: [] });
const SECRET_QUERY =
  '{ "request": "2d1a1f4e-6c3b-4b8e-9a57-0f6d1c2b3a49", "operations": [{ "query": "{ municipality(ags: \\"05962004\\") { name } _service { sdl } __schema { types { name } } }" }] }';

const graphCall = (changes: Partial<Call> = {}): Call => ({
  sender: "gateway",
  receiver: "municipalities",
  method: "POST",
  path: "/graphql",
  body: Buffer.from(SECRET_QUERY),
  caller: chamber,
  languages: ["de"],
  ...changes,
});
const feedCall = (changes: Partial<Call> = {}): Call =>
  graphCall({
    sender: "services",
    path: "/inner/changes",
    caller: service("services"),
    languages: [],
    body: Buffer.from('{"feed":"towns","after":null,"first":1}'),
    ...changes,
  });

let database: TestDatabase;
let served: ServedSubgraph;
/** What it said right after its start, to whoever asked whether it is ready and to a genuine call. */
let early: readonly number[];
beforeAll(async () => {
  database = await createTestDatabase();
  const urls = await prepareDatabase(database.adminUrl, owners, () => undefined);
  served = await serveSubgraph(municipalities, {
    databaseUrl: urls.get("municipalities") ?? "",
    inner: { call: () => Promise.reject(new Error("This owner asks nobody.")) },
    log: pino({ level: "silent" }),
    keys,
    place: { host: "127.0.0.1", port: 0 },
  });
  early = [(await fetch(`${served.url}/readyz`)).status, (await send(graphCall())).status];
  await untilReady(served.url);
});
afterAll(async () => {
  await served.stop();
  await database.drop();
});

const keyOf = (call: Call) => (call.sender === "services" ? servicesKey : gatewayKey);

/** Sends a call, with whatever an attacker changed about it after it was signed. */
async function send(
  call: Call,
  changes: { headers?: Record<string, string>; body?: string; path?: string; method?: string } = {},
) {
  const method = changes.method ?? call.method;
  const response = await fetch(`${served.url}${changes.path ?? call.path}`, {
    method,
    headers: { "content-type": "application/json", ...(changes.headers ?? signCall(keyOf(call), call)) },
    ...(method === "GET" ? {} : { body: changes.body ?? Buffer.from(call.body).toString() }),
  });
  return { status: response.status, text: await response.text() };
}

const REFUSAL = { status: 401, text: "Only signed calls of the hub's own processes are answered here.\n" };

describe("what is signed is answered", () => {
  test("the gateway's call on behalf of a user", async () => {
    const { status, text } = await send(graphCall());
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject([{ data: { municipality: { name: expect.stringContaining("Altena") } } }]);
  });

  test("an owner's call of an operation that is open to it", async () => {
    const { status, text } = await send(feedCall());
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ result: { entries: [{ row: { ags: expect.any(String) } }] } });
  });

  test("everybody may ask whether the process lives", async () => {
    for (const path of ["/livez", "/readyz"]) expect((await fetch(`${served.url}${path}`)).status).toBe(200);
  });
});

test("a process that has just begun says that it is not ready, and answers no call", () => {
  expect(early).toEqual([503, 401]);
});

test("a genuine call that makes no sense is the sender's fault, and a statement that is no JSON is none", async () => {
  for (const path of ["/graphql", "/route"])
    for (const text of ["", "no JSON", "null", "{}", '{"query":"{ __typename }"}', '[{"query":1}]'])
      expect((await send(graphCall({ path, body: Buffer.from(text) }))).status).toBe(400);
  const asked = graphCall({ method: "GET", body: Buffer.from("") });
  expect((await send(asked, { method: "GET" })).status).toBe(400);
  expect((await send(feedCall({ body: Buffer.from("{") }))).status).toBe(400);
  const text = Buffer.from("no JSON").toString("base64url");
  const signature = signatureOf(gatewayKey, text).toString("base64url");
  const headers = { ...signCall(gatewayKey, asked), [STATEMENT_HEADER]: text, [SIGNATURE_HEADER]: signature };
  expect(await send(graphCall(), { headers })).toEqual(REFUSAL);
});

describe("anything else is refused in the same words, and shows nothing of the schema", () => {
  test("without a signature: a query, introspection, the SDL, by POST and GET, and every other path", async () => {
    for (const path of ["/graphql", "/inner/changes", "/", "/graphql?query={_service{sdl}}", "/metrics"])
      for (const method of ["POST", "GET", "PUT"])
        expect(await send(graphCall(), { headers: {}, path, method })).toEqual(REFUSAL);
  });

  test("a call sent twice", async () => {
    const call = graphCall();
    const headers = signCall(gatewayKey, call);
    expect((await send(call, { headers })).status).toBe(200);
    expect(await send(call, { headers })).toEqual(REFUSAL);
  });

  test("a hundred copies of one call at once: one is answered", async () => {
    const call = feedCall();
    const headers = signCall(servicesKey, call);
    const answers = await Promise.all(Array.from({ length: 100 }, () => send(call, { headers })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  test("another body than the signed one", async () => {
    expect(await send(graphCall(), { body: '[{ "query": "{ __typename }" }]' })).toEqual(REFUSAL);
  });

  test("another path or method than the signed one", async () => {
    expect(await send(feedCall(), { path: "/inner/readiness" })).toEqual(REFUSAL);
    expect(await send(graphCall(), { path: "/graphql?operationName=A" })).toEqual(REFUSAL);
    expect(await send(graphCall(), { method: "PUT" })).toEqual(REFUSAL);
  });

  test("another caller than the signed one", async () => {
    const headers = { ...signCall(gatewayKey, graphCall()) };
    const statement = JSON.parse(Buffer.from(headers[STATEMENT_HEADER] ?? "", "base64url").toString()) as object;
    const auditor = { ...statement, caller: { id: "auditor", kind: "AUDITOR", scopes: ["audit:read"] } };
    headers[STATEMENT_HEADER] = Buffer.from(JSON.stringify(auditor)).toString("base64url");
    expect(await send(graphCall(), { headers })).toEqual(REFUSAL);
  });

  test("a call for another receiver", async () => {
    expect(await send(graphCall({ receiver: "services" }))).toEqual(REFUSAL);
  });

  test("a sender that is not known, or one that signs with another's key", async () => {
    const stranger = graphCall({ sender: "stranger" });
    expect(await send(stranger, { headers: signCall(newKey(), stranger) })).toEqual(REFUSAL);
    expect(await send(graphCall(), { headers: signCall(servicesKey, graphCall()) })).toEqual(REFUSAL);
  });

  test("a user's caller in the hand of an owner, also as if it were the gateway's", async () => {
    expect(await send(graphCall({ sender: "services" }))).toEqual(REFUSAL);
    expect(await send(feedCall({ caller: chamber }))).toEqual(REFUSAL);
    expect(await send(feedCall({ caller: service("matching") }))).toEqual(REFUSAL);
    expect(await send(graphCall({ sender: "services", caller: service("services") }))).toEqual(REFUSAL);
  });

  test("a SERVICE caller that asks the graph or a route, whoever sends it", async () => {
    for (const path of ["/graphql", "/route"])
      expect(await send(graphCall({ path, caller: service("gateway") }))).toEqual(REFUSAL);
  });

  test("a route asked by an owner, as SERVICE or for a user", async () => {
    for (const caller of [service("services"), chamber])
      expect(await send(graphCall({ sender: "services", path: "/route", caller }))).toEqual(REFUSAL);
  });

  test("a call of half a minute ago, or of a clock that is far ahead", async () => {
    const call = graphCall();
    for (const seconds of [-40, -31, 6, 3_600])
      expect(await send(call, { headers: signCall(gatewayKey, call, () => Date.now() + seconds * 1_000) })).toEqual(
        REFUSAL,
      );
  });

  test("an operation that is not open to the owner that asks: no answer, but it is known", async () => {
    expect((await send(feedCall({ path: "/inner/readiness", body: Buffer.from("null") }))).status).toBe(403);
    expect((await send(feedCall({ path: "/inner/nothing" }))).status).toBe(403);
    expect((await send(feedCall({ body: Buffer.from('{"feed":"towns","after":null,"first":0}') }))).status).toBe(403);
  });
});

test("a genuine call that is larger than any call of the graph is too large", async () => {
  const call = graphCall({ body: Buffer.alloc(9 * 1024 * 1024, " ") });
  expect((await send(call)).status).toBe(413);
});

describe("time, as the receiver's clock has it", () => {
  let time = 0;
  const now = () => time;
  const check = (
    call: Call,
    signedAt: number,
    receive: (head: Parameters<ReturnType<typeof signatureCheck>>[0]) => Checked,
  ) => receive({ method: call.method, path: call.path, headers: signCall(gatewayKey, call, () => signedAt) });

  test("a call holds for 30 seconds, and 5 before its time for clocks that differ", () => {
    time = 1_000_000;
    const receive = signatureCheck({ receiver: "municipalities", keys, now });
    const begin = time;
    time = begin + 60_000;
    const outcome = (offset: number) => check(graphCall(), time + offset, receive).isGenuine;
    expect([-30_001, -30_000, 0, 5_000, 5_001].map(outcome)).toEqual([false, true, true, true, false]);
  });

  test("what a sender ahead of its time had signed before the process began is not answered: its predecessor may have", () => {
    time = 1_000_000;
    const predecessor = signatureCheck({ receiver: "municipalities", keys, now });
    time += 60_000;
    const [ahead, latest] = [4_900, 5_000].map((offset) => {
      const call = graphCall();
      const { method, path } = call;
      return { method, path, headers: signCall(gatewayKey, call, () => time + offset) };
    }) as [CallHead, CallHead];
    for (const call of [ahead, latest]) expect(predecessor(call).isGenuine).toBe(true);
    time += 1;
    const successor = signatureCheck({ receiver: "municipalities", keys, now });
    for (const moment of [0, 4_900, 4_999, 5_000, 29_000]) {
      time = 1_060_001 + moment;
      for (const call of [ahead, latest]) expect(successor(call)).toEqual({ isGenuine: false, reason: "EXPIRED" });
      expect([successor.hasBegun(), check(graphCall(), time, successor).isGenuine]).toEqual(
        moment < 5_000 ? [false, false] : [true, true],
      );
    }
  });

  test("a nonce is remembered for the whole window, then forgotten, and too many are refused rather than forgotten", () => {
    time = 0;
    const isFresh = seenNonces(100, now, 3);
    expect(isFresh("a")).toBe(true);
    for (time of [0, 50, 99, 100]) expect(isFresh("a")).toBe(false);
    time = 301;
    expect(["a", "b", "c", "d"].map(isFresh)).toEqual([true, true, true, false]);
  });
});

test("a key is 32 bytes or more in hexadecimal digits or base64", () => {
  expect(parseCallKey(randomBytes(32).toString("base64"))).not.toBeNull();
  expect(parseCallKey(randomBytes(31).toString("hex"))).toBeNull();
  expect(parseCallKey(randomBytes(31).toString("base64"))).toBeNull();
  for (const noKey of [
    "a password that somebody thought of, long enough",
    "please-change-this-key-before-you-go-live-ok",
    "pleasechangethiskeybeforeyougolivewiththehub",
    "PleaseChangeThisKeyBeforeYouGoLiveWithIt=====",
    randomBytes(32).toString("base64").slice(0, -1),
    `${randomBytes(32).toString("hex")}f`,
  ])
    expect(parseCallKey(noKey)).toBeNull();
});
