import "reflect-metadata";
import { createHmac } from "node:crypto";
import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { exportSPKI, importJWK, type CryptoKey } from "jose";
import { close, listen } from "../../../subgraphs/runtime/listening.js";
import { startTestHub, type TestHub } from "../../hub.js";
import { type SigningKey, signingKey, type TestIssuer, type TokenChanges } from "../../issuer.js";
import { askViewer, askWithToken, type ViewerAnswer } from "./viewer.js";

const TOWN = { kind: "TOWN", ags: "05962004" } as const;
const HOUSEHOLD = { kind: "HOUSEHOLD", householdId: "0192d0a0-0000-7000-8000-000000000001" } as const;
const now = (): number => Math.floor(Date.now() / 1_000);

let hub: TestHub;
let issuer: TestIssuer;
let rsa: SigningKey;
let attackersServer: Server;
let attackersUrl: string;
let attackersVisits = 0;
let attackersKey: SigningKey;

beforeAll(async () => {
  hub = await startTestHub();
  issuer = hub.issuer;
  rsa = await signingKey("rsa", "RS256");
  attackersKey = await signingKey("attacker");
  attackersServer = createServer((_request, response) => {
    attackersVisits += 1;
    response.end(JSON.stringify({ keys: [attackersKey.publicJwk] }));
  });
  attackersUrl = await listen(attackersServer, { host: "127.0.0.1", port: 0 });
  issuer.published = [issuer.key, rsa, await signingKey("ec", "ES256")];
}, 120_000);
afterAll(async () => {
  await close(attackersServer);
  await hub.stop();
});

/** The one answer to every token that is not valid. */
function expectRefusal(answer: ViewerAnswer): void {
  expect(answer).toEqual({
    status: 401,
    challenge: 'Bearer realm="ortswahl", error="invalid_token"',
    errors: [
      {
        message: "The token is not valid here: forged, altered, expired or of another hub.",
        extensions: { code: "UNAUTHENTICATED" },
      },
    ],
  });
}

/** A good token of the same issuer is accepted at the same moment. */
async function expectGoodTokenPasses(): Promise<void> {
  expect(await askWithToken(hub.url, await issuer.tokenOf(TOWN))).toEqual({
    status: 200,
    challenge: undefined,
    data: {
      viewer: {
        id: "development-town-05962004",
        kind: "TOWN",
        scopes: ["municipality:write", "proposals:decide"],
        ags: "05962004",
      },
    },
  });
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const payloadOf = async (): Promise<string> => (await issuer.tokenOf({ kind: "AUDITOR" })).split(".")[1] ?? "";

/** A token that is signed by HMAC, whatever its text is. */
async function signedByHmac(header: object, secret: string): Promise<string> {
  const signed = `${encode(header)}.${await payloadOf()}`;
  return `${signed}.${createHmac("sha256", secret).update(signed).digest("base64url")}`;
}

async function pemOf({ publicJwk, alg }: SigningKey): Promise<string> {
  return exportSPKI((await importJWK({ ...publicJwk, ext: true }, alg)) as CryptoKey);
}

describe("a token that nobody signed", () => {
  test.each(["none", "None", "NONE", "nOnE", "", undefined])("is refused with alg %j", async (alg) => {
    const unsigned = `${encode({ alg, kid: issuer.key.kid, typ: "at+jwt" })}.${await payloadOf()}`;
    expectRefusal(await askWithToken(hub.url, `${unsigned}.`));
    expectRefusal(await askWithToken(hub.url, unsigned));
    expectRefusal(await askWithToken(hub.url, `${unsigned}.${"A".repeat(86)}`));
    await expectGoodTokenPasses();
  });

  test.each(["HS256", "HS384", "HS512"])("is refused when a public key was the secret of %s", async (alg) => {
    for (const key of [issuer.key, rsa]) {
      const pem = await pemOf(key);
      for (const secret of [pem, pem.trim(), JSON.stringify(key.publicJwk), key.publicJwk.x ?? key.publicJwk.n ?? ""])
        expectRefusal(await askWithToken(hub.url, await signedByHmac({ alg, kid: key.kid, typ: "JWT" }, secret)));
    }
    await expectGoodTokenPasses();
  });
});

describe("a token that points to another key", () => {
  test.each([
    "../../../../dev/null",
    "' OR '1'='1' --",
    "http://127.0.0.1/keys",
    "__proto__",
    "\u0000",
    "x".repeat(2_000),
  ])("is refused with kid %j", async (kid) => {
    expectRefusal(await askWithToken(hub.url, await issuer.tokenOf(TOWN, { key: attackersKey, header: { kid } })));
    await expectGoodTokenPasses();
  });

  test("is refused with a key or an address of a key in its header, and nobody looks there", async () => {
    const headers: readonly NonNullable<TokenChanges["header"]>[] = [
      { jku: `${attackersUrl}/jwks` },
      { x5u: `${attackersUrl}/certificate` },
      { jwk: attackersKey.publicJwk },
      { jku: `${attackersUrl}/jwks`, jwk: attackersKey.publicJwk, kid: "attacker" },
      { x5c: [Buffer.from("no certificate").toString("base64")] },
    ];
    for (const header of headers)
      for (const kid of [issuer.key.kid, "attacker"])
        expectRefusal(
          await askWithToken(hub.url, await issuer.tokenOf(TOWN, { key: attackersKey, header: { kid, ...header } })),
        );
    expect(attackersVisits).toBe(0);
    await expectGoodTokenPasses();
  });

  test("is refused when another key has the same kid", async () => {
    const impostor = await signingKey(issuer.key.kid);
    expectRefusal(await askWithToken(hub.url, await issuer.tokenOf(TOWN, { key: impostor })));
    await expectGoodTokenPasses();
  });
});

test.each(["EdDSA", "RS256", "ES256"])("a token that its issuer signed with %s is accepted", async (alg) => {
  const key = issuer.published.find((known) => known.alg === alg);
  const fresh = await signingKey(`fresh ${alg}`, alg);
  issuer.published = [...issuer.published, fresh];
  for (const used of [fresh, ...(key?.kid === "first" ? [key] : [])])
    expect((await askWithToken(hub.url, await issuer.tokenOf(TOWN, { key: used }))).data).toMatchObject({
      viewer: { kind: "TOWN" },
    });
});

test.each(["PS256", "RS384", "ES384"])(
  "a token signed with %s is refused, though its issuer has the key",
  async (alg) => {
    const key = await signingKey(`other ${alg}`, alg);
    issuer.published = [...issuer.published, key];
    expectRefusal(await askWithToken(hub.url, await issuer.tokenOf(TOWN, { key })));
    await expectGoodTokenPasses();
  },
);

describe("a token that says something else than it must", () => {
  const cases: readonly (readonly [string, TokenChanges])[] = [
    ["another audience", { claims: { aud: "another-hub" } }],
    ["no audience", { claims: { aud: undefined } }],
    ["an id token's audience, the client", { claims: { aud: "dashboard", nonce: "n" }, header: { typ: "JWT" } }],
    ["an id token of Keycloak for a client of the hub's name", { claims: { typ: "ID" }, header: { typ: "JWT" } }],
    ["another issuer", { claims: { iss: "https://login.example.org" } }],
    ["no issuer", { claims: { iss: undefined } }],
    ["that it is expired", { claims: { exp: now() - 60 } }],
    ["that it is not yet valid", { claims: { nbf: now() + 3_600 } }],
    ["no end", { claims: { exp: undefined } }],
    ["an end that is no number", { claims: { exp: "tomorrow" } }],
    ["no time of issue", { claims: { iat: undefined } }],
    ["that it was issued in the future", { claims: { iat: now() + 86_400 } }],
    ["another type", { header: { typ: "logout+jwt" } }],
    ["a header that must be understood", { header: { crit: ["critical"], critical: true } }],
    ["a town without AGS", { claims: { ags: undefined } }],
    ["an AGS of seven digits", { claims: { ags: "5962004" } }],
    ["an AGS that is a number", { claims: { ags: 5_962_004 } }],
    ["a town that is a household too", { claims: { household_id: HOUSEHOLD.householdId } }],
    ["a household without id", { claims: { kind: "HOUSEHOLD", ags: undefined } }],
    ["a household whose id is none", { claims: { kind: "HOUSEHOLD", ags: undefined, household_id: "1 OR 1=1" } }],
    ["a chamber with an AGS", { claims: { kind: "CHAMBER" } }],
    ["a kind that does not exist", { claims: { kind: "ADMIN" } }],
    ["the kind SERVICE", { claims: { kind: "SERVICE", ags: undefined } }],
    ["a kind in small letters", { claims: { kind: "town" } }],
    ["a kind that every object has", { claims: { kind: "constructor", ags: undefined } }],
    ["several kinds", { claims: { kind: ["TOWN", "AUDITOR"] } }],
    ["scopes as a list", { claims: { scope: ["municipality:write"] } }],
    ["nobody's name", { claims: { sub: undefined } }],
    ["an empty name", { claims: { sub: "" } }],
    ["a name with a line's end", { claims: { sub: "a\nb" } }],
    ["a name with U+0000", { claims: { sub: "a\u0000" } }],
    ["a name of 256 letters", { claims: { sub: "a".repeat(256) } }],
    ["a mail address for a name", { claims: { sub: "erika.muster@bad-berleburg.de" } }],
    ["the name of a key's caller", { claims: { sub: "api-key-4f1d0c9ab2e7" } }],
    ["the name of whoever has no token", { claims: { sub: "public" } }],
    ["that it holds for more than a day", { claims: { exp: now() + 86_500 } }],
    ["that it began long ago", { claims: { iat: now() - 86_400, exp: now() + 600 } }],
    ["too much", { claims: { filler: "x".repeat(8_000) } }],
  ];
  test.each(cases)("%s", async (_, changes) => {
    expectRefusal(await askWithToken(hub.url, await issuer.tokenOf(TOWN, changes)));
    await expectGoodTokenPasses();
  });
});

test.each([
  ["now and a little", { claims: { iat: now() + 5, nbf: now() + 5 } }],
  ["several audiences", { claims: { aud: ["account", "ortswahl"] } }],
  ["a life of a day", { claims: { iat: now(), exp: now() + 86_400 } }],
  ["no type", { header: { typ: undefined } }],
  ["the type JWT", { header: { typ: "JWT" } }],
  ["Keycloak's own type", { claims: { typ: "Bearer" } }],
] as const)("a token is accepted with %s", async (_, changes) => {
  const { data } = await askWithToken(hub.url, await issuer.tokenOf(TOWN, changes));
  expect(data).toMatchObject({ viewer: { kind: "TOWN" } });
});

test("a token that names no key is accepted where one alone fits", async () => {
  const token = await issuer.tokenOf(TOWN, { header: { kid: undefined } });
  expect(await issuer.readCaller(`Bearer ${token}`)).toMatchObject({ kind: "TOWN" });
});

test("an altered token is refused: payload, signature, one letter of it", async () => {
  const [head = "", body = "", signature = ""] = (await issuer.tokenOf(TOWN)).split(".");
  const changed = Buffer.from(body, "base64url").toString().replace("05962004", "05962005");
  const flipped = `${signature.startsWith("A") ? "B" : "A"}${signature.slice(1)}`;
  for (const token of [
    `${head}.${Buffer.from(changed).toString("base64url")}.${signature}`,
    `${head}.${body}.${flipped}`,
    `${head}.${body}.${signature.slice(0, -2)}`,
    `${head}.${body}.${signature}.${signature}`,
    `${head}.${body}`,
    "a.b.c",
    "garbage",
  ])
    expectRefusal(await askWithToken(hub.url, token));
  await expectGoodTokenPasses();
});

test("scopes that the kind may not hold are dropped, and those that it was not given are not added", async () => {
  const scope = "audit:read proposals:decide cases:read admin openid";
  expect((await askWithToken(hub.url, await issuer.tokenOf(TOWN, { claims: { scope } }))).data).toMatchObject({
    viewer: { kind: "TOWN", scopes: ["proposals:decide"] },
  });
  for (const nothing of ["", undefined])
    expect(
      (await askWithToken(hub.url, await issuer.tokenOf(TOWN, { claims: { scope: nothing } }))).data,
    ).toMatchObject({ viewer: { scopes: [] } });
});

test("a household's token makes its caller", async () => {
  expect((await askWithToken(hub.url, await issuer.tokenOf(HOUSEHOLD))).data).toMatchObject({
    viewer: { kind: "HOUSEHOLD", scopes: ["cases:read", "cases:write", "proposals:decide"], ags: null },
  });
});

test("a header that comes twice is refused, in any order", async () => {
  const good = `Bearer ${await issuer.tokenOf(TOWN)}`;
  for (const headers of [
    [good, good],
    [good, "Bearer garbage"],
    ["Bearer garbage", good],
  ])
    expect(await askViewer(hub.url, headers)).toMatchObject({
      status: 401,
      errors: [{ message: "The header Authorization came more than once.", extensions: { code: "UNAUTHENTICATED" } }],
    });
  await expectGoodTokenPasses();
});

test("a header of another form is refused, and says which is right", async () => {
  for (const header of ["Basic dXNlcjpwYXNz", "Bearer", "Bearer a b", "Bearer ä", "token"])
    expect(await askViewer(hub.url, header)).toMatchObject({
      status: 401,
      errors: [{ message: "The header Authorization has another form than: Bearer <token>." }],
    });
  expect((await askViewer(hub.url)).data).toMatchObject({ viewer: { id: "public", kind: "PUBLIC" } });
});

test("no token and no address is in the log", async () => {
  const token = await issuer.tokenOf(TOWN);
  await askWithToken(hub.url, token);
  await askWithToken(hub.url, `${token}x`);
  expect(hub.log()).not.toContain(token.split(".")[1]);
  expect(hub.log()).not.toContain(issuer.url);
});
