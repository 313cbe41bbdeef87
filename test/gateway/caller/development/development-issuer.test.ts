import "reflect-metadata";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { decodeJwt } from "jose";
import { SCOPES_BY_KIND, USER_KINDS } from "../../../../gateway/caller/caller-kinds.js";
import { type IssuerSecrets, issuerSecrets } from "../../../../gateway/caller/development/issuer-secrets.js";
import { clientIdOf, subOf, type TokenSubject } from "../../../../gateway/caller/development/subject.js";
import { requestToken } from "../../../../gateway/caller/development/token-request.js";
import { globalId } from "../../../../schema/identity.js";
import { withConnection } from "../../../../subgraphs/runtime/database/connection.js";
import { startTestHub, type TestHub } from "../../../hub.js";
import { askWithToken } from "../viewer.js";

const AGS = "05962004";
const HOUSEHOLD_ID = "0192d0a0-0000-7000-8000-000000000001";
const CASE_WORKER = { kind: "CASE_WORKER" } as const;

let hub: TestHub;
let folder: string;
let issuer: string;
let secrets: IssuerSecrets;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ortswahl-issuer-"));
  hub = await startTestHub({ OIDC_ISSUER: "", ORTSWAHL_DATA_DIR: folder });
  issuer = `${hub.url}/issuer`;
  secrets = await issuerSecrets(folder);
}, 120_000);
afterAll(async () => {
  await hub.stop();
  await rm(folder, { recursive: true, force: true });
});

const subjectOf = (kind: TokenSubject["kind"]): TokenSubject => ({
  kind,
  ...(kind === "TOWN" ? { ags: AGS } : {}),
  ...(kind === "HOUSEHOLD" ? { householdId: HOUSEHOLD_ID } : {}),
});

const json = async (url: string): Promise<Record<string, unknown>> =>
  (await (await fetch(url)).json()) as Record<string, unknown>;

async function askForToken(changes: Readonly<Record<string, string>>) {
  const body = {
    grant_type: "client_credentials",
    client_id: "auditor",
    client_secret: secrets.clientSecret,
    scope: "audit:read",
    ...changes,
  };
  const response = await fetch(`${issuer}/token`, { method: "POST", body: new URLSearchParams(body) });
  return { status: response.status, ...((await response.json()) as Record<string, unknown>) };
}

test("discovery and keys are where and what a client library expects", async () => {
  expect(await json(`${issuer}/.well-known/openid-configuration`)).toMatchObject({
    issuer,
    jwks_uri: `${issuer}/jwks`,
    token_endpoint: `${issuer}/token`,
    grant_types_supported: expect.arrayContaining(["client_credentials"]),
    id_token_signing_alg_values_supported: ["EdDSA"],
  });
  const { keys } = (await json(`${issuer}/jwks`)) as { keys: Record<string, unknown>[] };
  expect(keys).toEqual([
    { kty: "OKP", crv: "Ed25519", alg: "EdDSA", use: "sig", kid: secrets.key.kid, x: secrets.key.x },
  ]);
});

test("discovery names no address that is not there", async () => {
  const discovery = await json(`${issuer}/.well-known/openid-configuration`);
  expect(Object.keys(discovery).filter((name) => /_(endpoint|uri)$/.test(name))).toEqual([
    // The protocol's library always names it.
    "authorization_endpoint",
    "jwks_uri",
    "token_endpoint",
  ]);
});

test("a household is a client by its id of the graph and by the UUID in it, and one caller by both", async () => {
  for (const id of [globalId("Household", HOUSEHOLD_ID), HOUSEHOLD_ID]) {
    const answer = await askForToken({ client_id: `household:${id}`, scope: "cases:read" });
    expect(answer).toMatchObject({ status: 200, scope: "cases:read" });
    expect(decodeJwt(String((answer as Record<string, unknown>)["access_token"]))).toMatchObject({
      sub: `development-household-${HOUSEHOLD_ID}`,
      household_id: HOUSEHOLD_ID,
    });
  }
});

test.each(USER_KINDS)("a token for %s makes its caller", async (kind) => {
  const subject = subjectOf(kind);
  const token = await requestToken(`${issuer}/token`, secrets, subject);
  expect((await askWithToken(hub.url, token)).data).toEqual({
    viewer: { id: subOf(subject), kind, scopes: SCOPES_BY_KIND[kind], ags: subject.ags ?? null },
  });
  const { iss, aud, exp = 0, iat = 0, household_id: household } = decodeJwt(token);
  expect({ iss, aud, life: exp - iat }).toEqual({ iss: issuer, aud: "ortswahl", life: 12 * 60 * 60 });
  expect(household).toBe(subject.householdId);
});

test("the case worker of the demonstration has the name under which its households are kept", async () => {
  const token = await requestToken(`${issuer}/token`, secrets, CASE_WORKER);
  expect(decodeJwt(token).sub).toBe("development-case-worker");
});

describe("the token endpoint refuses", () => {
  test.each([
    ["a wrong secret", { client_secret: "0".repeat(64) }, 401, "invalid_client"],
    ["no secret", { client_secret: "" }, 401, "invalid_client"],
    ["a client of no kind", { client_id: "service" }, 401, "invalid_client"],
    ["a client of a wrong town", { client_id: "town:5962004" }, 401, "invalid_client"],
    ["another spelling of a client", { client_id: `household:${HOUSEHOLD_ID.toUpperCase()}` }, 401, "invalid_client"],
    ["a scope of another kind", { scope: "cases:read" }, 400, "invalid_scope"],
    ["another grant", { grant_type: "password" }, 400, "unsupported_grant_type"],
  ])("%s", async (_, changes, status, error) => {
    expect(await askForToken(changes)).toMatchObject({ status, error });
    expect(await askForToken({})).toMatchObject({ status: 200, scope: "audit:read", token_type: "Bearer" });
  });
});

test.each(["/", "/auth", "/me", "/request", "/token/introspection", "/jwks/", "/session/end", "/interaction/x"])(
  "a provider's path %s is not there",
  async (path) => {
    expect((await fetch(`${issuer}${path}`)).status).toBe(404);
  },
);

test("while the hub runs, its folder tells where the issuer is", async () => {
  expect(await readFile(join(folder, "development-issuer.address"), "utf8")).toBe(`${issuer}\n`);
});

test("secrets and tokens are in no line of the log", async () => {
  const token = await requestToken(`${issuer}/token`, secrets, CASE_WORKER);
  await askForToken({ client_secret: "wrong-and-secret" });
  for (const text of [token, secrets.clientSecret, secrets.key.d, "wrong-and-secret"])
    expect(hub.log()).not.toContain(text);
});

test("once a real household is in the database, its tokens are refused and it issues none", async () => {
  const token = await requestToken(`${issuer}/token`, secrets, CASE_WORKER);
  expect((await askWithToken(hub.url, token)).status).toBe(200);
  await withConnection(hub.superuserUrl, (client) =>
    client.query("INSERT INTO refugees.household (registered_on, reception_state) VALUES ('2026-11-02', 'NI')"),
  );
  // At once: no answer of a moment ago is remembered.
  expect((await askWithToken(hub.url, token)).status).toBe(401);
  expect(await askForToken({})).toMatchObject({ status: 403, error: "unauthorized_client" });
  expect(hub.log()).toContain("there are households that are not of the demonstration");
});

test("every kind is a client of its own", () => {
  const ids = USER_KINDS.map((kind) => clientIdOf(subjectOf(kind)));
  expect(ids).toContain("programme-office");
  expect(new Set(ids).size).toBe(USER_KINDS.length);
});
