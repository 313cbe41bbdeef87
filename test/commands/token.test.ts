import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { decodeJwt } from "jose";
import { globalId } from "../../schema/identity.js";
import { close, listen } from "../../subgraphs/runtime/listening.js";
import { askWithToken } from "../gateway/caller/viewer.js";
import { startTestHub, type TestHub } from "../hub.js";

const program = fileURLToPath(new URL("../../commands/token.js", import.meta.url));
const HOUSEHOLD_ID = "0192d0a0-0000-7000-8000-000000000001";

let hub: TestHub;
let besideHub: string;
let alone: string;
beforeAll(async () => {
  [besideHub, alone] = await Promise.all([
    mkdtemp(join(tmpdir(), "ortswahl-token-")),
    mkdtemp(join(tmpdir(), "ortswahl-token-")),
  ]);
  hub = await startTestHub({ OIDC_ISSUER: "", ORTSWAHL_DATA_DIR: besideHub });
}, 120_000);
afterAll(async () => {
  await hub.stop();
  for (const folder of [besideHub, alone]) await rm(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

function run(folder: string, as: string, environment: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const env = { ...process.env, NODE_OPTIONS: "", NODE_ENV: "", ORTSWAHL_DATA_DIR: folder, ...environment };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [program, "--as", as], { cwd: folder, env }, (_, output, errors) =>
      resolve({ code: child.exitCode, output, errors }),
    );
  });
}

async function tokenFor(folder: string, as: string, environment: NodeJS.ProcessEnv = {}): Promise<string> {
  const { code, output, errors } = await run(folder, as, environment);
  expect({ code, errors }).toEqual({ code: 0, errors: "" });
  // Nothing else is on the standard output.
  expect(output).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  return output.trimEnd();
}

test.each([
  ["public", "PUBLIC"],
  ["chamber", "CHAMBER"],
  ["researcher", "RESEARCHER"],
  ["town:05962004", "TOWN"],
  ["case-worker", "CASE_WORKER"],
  [`household:${globalId("Household", HOUSEHOLD_ID)}`, "HOUSEHOLD"],
  [`household:${HOUSEHOLD_ID}`, "HOUSEHOLD"],
  ["programme-office", "PROGRAMME_OFFICE"],
  ["auditor", "AUDITOR"],
])("--as %s gives a token that the running hub accepts, whatever its port", async (as, kind) => {
  const token = await tokenFor(besideHub, as);
  expect(await askWithToken(hub.url, token)).toMatchObject({ data: { viewer: { kind } } });
  if (kind === "HOUSEHOLD") expect(decodeJwt(token)["household_id"]).toBe(HOUSEHOLD_ID);
});

test("before the first start the token is for the hub of PORT", async () => {
  expect(decodeJwt(await tokenFor(alone, "auditor", { PORT: "4567" })).iss).toBe("http://127.0.0.1:4567/issuer");
  expect(decodeJwt(await tokenFor(alone, "auditor", { PORT: "" })).iss).toBe("http://127.0.0.1:4000/issuer");
});

test("an address that a killed hub left behind is passed over", async () => {
  await writeFile(join(alone, "development-issuer.address"), "http://127.0.0.1:9/issuer\n");
  expect(decodeJwt(await tokenFor(alone, "auditor", { PORT: "4567" })).iss).toBe("http://127.0.0.1:4567/issuer");
});

test("whoever else listens at an address that was left behind is told no secret", async () => {
  const asked: string[] = [];
  let url = "";
  const stranger = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const isKeys = request.url === "/issuer/jwks";
    const keys = [{ kty: "OKP", crv: "Ed25519", x: "AAAA", kid: "another", alg: "EdDSA", use: "sig" }];
    response.end(JSON.stringify(isKeys ? { keys } : { issuer: `${url}/issuer`, access_token: "a.b.c" }));
  });
  url = await listen(stranger, { host: "127.0.0.1", port: 0 });
  try {
    await writeFile(join(alone, "development-issuer.address"), `${url}/issuer\n`);
    expect(decodeJwt(await tokenFor(alone, "auditor", { PORT: "4567" })).iss).toBe("http://127.0.0.1:4567/issuer");
    expect(asked).toEqual(["GET /issuer/.well-known/openid-configuration", "GET /issuer/jwks"]);
  } finally {
    stranger.closeAllConnections();
    await close(stranger);
  }
});

test.each([
  ["NODE_ENV", "production", "NODE_ENV is production: there is no development issuer. Get a token from your issuer.\n"],
  ["HOST", "0.0.0.0", "HOST is not of this machine alone: the development issuer is off.\n"],
  ["PORT", "0", "PORT is 0: where the issuer is can be known only while the hub runs. Start it first.\n"],
  [
    "OIDC_ISSUER",
    "https://login.example.org",
    "OIDC_ISSUER is set: the hub accepts tokens of that issuer alone. Get one there.\n",
  ],
])("with %s=%s it refuses in one line", async (name, value, errors) => {
  expect(await run(alone, "auditor", { [name]: value })).toEqual({ code: 1, output: "", errors });
});

test.each(["", "admin", "service", "town", "town:05", "household", "household:x", "auditor:1", "town:05962004:x"])(
  "--as %j is refused, and says what is right",
  async (as) => {
    const { code, output, errors } = await run(alone, as);
    expect({ code, output }).toEqual({ code: 1, output: "" });
    expect(errors).toMatch(/It is public, chamber|AGS|A household is named/);
  },
);
