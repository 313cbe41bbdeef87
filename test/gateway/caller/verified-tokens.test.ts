import { setTimeout as pause } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { createLocalJWKSet, type JWTVerifyGetKey } from "jose";
import { type CallerReader, callerReader } from "../../../gateway/caller/caller-reader.js";
import { IssuerUnavailable, tokenReader } from "../../../gateway/caller/token-reader.js";
import { verifiedTokens } from "../../../gateway/caller/verified-tokens.js";
import { AUDIENCE, signingKey, startTestIssuer, type TestIssuer } from "../../issuer.js";

const TOWN = { kind: "TOWN", ags: "05962004" } as const;
const REFUSED = { extensions: { code: "UNAUTHENTICATED" } };

let issuer: TestIssuer;
let keys: JWTVerifyGetKey;
let isOn: boolean;
let read: CallerReader;
let verify: ReturnType<typeof jest.spyOn>;

beforeAll(async () => void (issuer = await startTestIssuer()));
afterAll(() => issuer.stop());
beforeEach(() => {
  keys = publishedKeys();
  isOn = true;
  const reader = tokenReader({
    issuer: issuer.url,
    audience: AUDIENCE,
    keyOf: (header, token) => keys(header, token),
    isAccepted: async () => isOn,
  });
  read = callerReader([reader]);
  verify = jest.spyOn(crypto.subtle, "verify");
});
afterEach(() => void jest.restoreAllMocks());

const publishedKeys = (): JWTVerifyGetKey =>
  createLocalJWKSet({ keys: issuer.published.map(({ publicJwk }) => publicJwk) });

const bearer = async (changes = {}): Promise<string> => `Bearer ${await issuer.tokenOf(TOWN, changes)}`;

describe("a token that comes again", () => {
  test("means the same caller, and its signature is checked once", async () => {
    const token = await bearer();
    const [first, second] = [await read(token), await read(token)];
    expect(second).toEqual(first);
    expect(first).toMatchObject(TOWN);
    expect(verify).toHaveBeenCalledTimes(1);
  });

  test("is refused after its end, ten seconds' difference of clocks granted", async () => {
    const now = Math.floor(Date.now() / 1_000);
    const token = await bearer({ claims: { iat: now - 60, exp: now - 7 } });
    await read(token);
    expect(await read(token)).toMatchObject(TOWN);
    await pause((now + 3) * 1_000 - Date.now());
    await expect(read(token)).rejects.toMatchObject(REFUSED);
  });

  test("is refused from the moment on in which its key is taken back", async () => {
    const token = await bearer();
    await read(token);
    keys = createLocalJWKSet({ keys: [(await signingKey("other")).publicJwk] });
    await expect(read(token)).rejects.toMatchObject(REFUSED);
  });

  test("is refused when another key has taken its key's name", async () => {
    const token = await bearer();
    await read(token);
    keys = createLocalJWKSet({ keys: [(await signingKey(issuer.key.kid)).publicJwk] });
    await expect(read(token)).rejects.toMatchObject(REFUSED);
    keys = publishedKeys();
    expect(await read(token)).toMatchObject(TOWN);
  });

  test("cannot be believed while nobody knows the issuer's keys", async () => {
    const token = await bearer();
    await read(token);
    keys = async () => Promise.reject(new IssuerUnavailable());
    await expect(read(token)).rejects.toMatchObject({ extensions: { code: "ISSUER_UNAVAILABLE" } });
  });

  test("is refused while tokens of the issuer are not accepted", async () => {
    const token = await bearer();
    await read(token);
    isOn = false;
    await expect(read(token)).rejects.toMatchObject(REFUSED);
  });

  test("is believed as it came alone: whatever is altered in it is checked, and refused each time", async () => {
    const token = await bearer();
    await read(token);
    const [head = "", payload = "", signature = ""] = token.split(".");
    const claims = JSON.parse(Buffer.from(payload, "base64url").toString()) as object;
    const other = Buffer.from(JSON.stringify({ ...claims, ags: "03254021" })).toString("base64url");
    const turned = `${signature.startsWith("A") ? "B" : "A"}${signature.slice(1)}`;
    for (const altered of [`${head}.${other}.${signature}`, `${head}.${payload}.${turned}`, `${head}.${payload}.`])
      for (let time = 0; time < 2; time += 1) await expect(read(altered)).rejects.toMatchObject(REFUSED);
    expect(await read(token)).toMatchObject(TOWN);
  });
});

test("a token that was refused is checked again: nothing is kept of it", async () => {
  const forged = await bearer({ key: { ...(await signingKey("forger")), kid: issuer.key.kid } });
  for (let time = 0; time < 3; time += 1) await expect(read(forged)).rejects.toMatchObject(REFUSED);
  expect(verify).toHaveBeenCalledTimes(3);
});

test("two thousand tokens are remembered, those that were seen last", () => {
  const tokens = verifiedTokens();
  const one = { caller: { id: "x", kind: "AUDITOR", scopes: [] } as const, exp: 0, header: { alg: "EdDSA" }, key: 1 };
  for (let n = 0; n < 2_000; n += 1) tokens.add(`token ${n}`, one);
  expect(tokens.find("token 0")).toBe(one);
  tokens.add("token 2000", one);
  expect([0, 1, 2, 2_000].map((n) => tokens.find(`token ${n}`) === one)).toEqual([true, false, true, true]);
});
