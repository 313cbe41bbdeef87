/**
 * An issuer of tokens that a test holds in its hand: it signs whatever it is told, and publishes the keys that it is
 * told. To the hub it is one that an operator has configured.
 */
import { createServer } from "node:http";
import { createLocalJWKSet, exportJWK, generateKeyPair, type CryptoKey, type JWK, SignJWT } from "jose";
import { SCOPES_BY_KIND } from "../gateway/caller/caller-kinds.js";
import { callerReader, type CallerReader } from "../gateway/caller/caller-reader.js";
import { subOf, type TokenSubject } from "../gateway/caller/development/subject.js";
import { tokenReader } from "../gateway/caller/token-reader.js";
import { close, listen } from "../subgraphs/runtime/listening.js";

export const AUDIENCE = "ortswahl";

export interface SigningKey {
  readonly kid: string;
  readonly alg: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

/** What of a token is another than usual, right or wrong. What is undefined is left out. */
export interface TokenChanges {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly key?: SigningKey;
}

export interface TestIssuer {
  readonly url: string;
  /** The key by which it signs at present. */
  key: SigningKey;
  /** What it shows as its keys. */
  published: readonly SigningKey[];
  /** Whether it answers with a failure. */
  isAway: boolean;
  /** What it calls itself in its discovery document. */
  name: string;
  /** How often its keys were fetched. */
  readonly fetches: () => number;
  tokenOf(subject: TokenSubject, changes?: TokenChanges): Promise<string>;
  /** Reads its tokens without asking it. */
  readonly readCaller: CallerReader;
  stop(): Promise<void>;
}

/** A new key. */
export async function signingKey(kid: string, alg = "EdDSA"): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { kid, alg, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, alg, use: "sig" } };
}

/** Starts an issuer on this machine. Stop it at the end of the test file. */
export async function startTestIssuer(): Promise<TestIssuer> {
  const key = await signingKey("first");
  let fetches = 0;
  const server = createServer((request, response) => {
    const isKeys = request.url === "/jwks";
    if (isKeys) fetches += 1;
    const body = isKeys
      ? { keys: issuer.published.map(({ publicJwk }) => publicJwk) }
      : { issuer: issuer.name, jwks_uri: `${issuer.url}/jwks` };
    response.writeHead(issuer.isAway ? 503 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(body));
  });
  const url = await listen(server, { host: "127.0.0.1", port: 0 });
  const keys = createLocalJWKSet({ keys: [key.publicJwk] });
  const issuer: TestIssuer = {
    url,
    name: url,
    key,
    published: [key],
    isAway: false,
    fetches: () => fetches,
    tokenOf: (subject, changes = {}) => sign(url, subject, { key: issuer.key, ...changes }),
    readCaller: callerReader([tokenReader({ issuer: url, audience: AUDIENCE, keyOf: keys })]),
    stop: async () => {
      server.closeAllConnections();
      await close(server);
    },
  };
  return issuer;
}

function sign(
  issuer: string,
  { kind, ags, householdId }: TokenSubject,
  { claims, header, key }: TokenChanges & { readonly key: SigningKey },
): Promise<string> {
  const now = Math.floor(Date.now() / 1_000);
  const payload = {
    iss: issuer,
    aud: AUDIENCE,
    sub: subOf({ kind, ...(ags ? { ags } : {}), ...(householdId ? { householdId } : {}) }),
    iat: now,
    exp: now + 3_600,
    kind,
    scope: SCOPES_BY_KIND[kind].join(" "),
    ags,
    household_id: householdId,
    ...claims,
  };
  return new SignJWT(payload)
    .setProtectedHeader({ alg: key.alg, kid: key.kid, typ: "at+jwt", ...header })
    .sign(key.privateKey, { crit: { critical: true } });
}
