import "reflect-metadata";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { apiKeyReader } from "../../gateway/caller/api-key-reader.js";
import { pino } from "pino";
import { gatewaySchema, schemas } from "../../gateway/database/gateway-schema.js";
import { openGatewayDatabase } from "../../gateway/database/gateway-database.js";
import { withConnection } from "../../subgraphs/runtime/database/connection.js";
import { prepareDatabase } from "../../subgraphs/runtime/database/prepare.js";
import { createTestDatabase, type TestDatabase } from "../database/test-database.js";
import { type Ended, runHub } from "./hub-command.js";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await prepareDatabase(database.adminUrl, schemas, () => undefined);
});
afterAll(() => database.drop());

const NEXT_YEAR = `${new Date().getUTCFullYear() + 1}-06-30`;
const CHAMBER = ["--kind", "chamber", "--label", "IHK Arnsberg", "--scope", "jobs:write", "--expires", NEXT_YEAR];

const apiKey = (...parameters: string[]): Promise<Ended> => runHub(database.adminUrl, "api-key", ...parameters);

test("a key is made, holds, is listed without its secret, is revoked, and holds no more", async () => {
  const made = await apiKey("create", ...CHAMBER);
  expect(made.exitCode).toBe(0);
  const key = made.stdout.trim();
  expect(key).toMatch(/^ortswahl_[0-9a-f]{12}_[0-9a-f]{72}$/);
  expect(made.stderr).toContain("IHK Arnsberg");
  expect(made.stderr).not.toContain(key);
  const id = key.split("_")[1] ?? "";

  const urls = await prepareDatabase(database.adminUrl, [gatewaySchema], () => undefined);
  const db = openGatewayDatabase(urls.get("gateway") ?? "");
  const read = apiKeyReader(db, pino({ level: "silent" }));
  expect(await read(key)).toMatchObject({ kind: "CHAMBER", scopes: ["jobs:write"], id: `api-key-${id}` });

  const listed = await apiKey("list", "--json");
  expect(JSON.parse(listed.stdout)).toMatchObject({
    keys: [{ id, kind: "CHAMBER", label: "IHK Arnsberg", expiresOn: NEXT_YEAR, revokedAt: null }],
  });
  expect(listed.stdout).not.toContain(key.split("_")[2]);

  expect(await apiKey("revoke", key)).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("Revoked:") });
  await expect(read(key)).rejects.toMatchObject({ extensions: { code: "UNAUTHENTICATED" } });
  await db.stop();
  const { revokedAt } = (JSON.parse((await apiKey("list", "--json")).stdout) as { keys: { revokedAt: string }[] })
    .keys[0]!;
  const again = await apiKey("revoke", `api-key-${id}`, "--json");
  expect([again.exitCode, JSON.parse(again.stdout)]).toEqual([0, expect.objectContaining({ id, revokedAt })]);
});

test("a key whose last day is over is listed as expired", async () => {
  await apiKey("create", ...CHAMBER);
  await withConnection(database.adminUrl, (client) =>
    client.query("UPDATE gateway.api_key SET created_at = '2026-01-02', expires_on = '2026-03-31'"),
  );
  const { stdout } = await apiKey("list");
  expect(stdout).toContain("expired 2026-03-31, never used");
  expect(stdout).not.toContain("holds until");
});

test.each([
  [["create", ...CHAMBER.with(1, "household")], "People use tokens, not keys."],
  [
    ["create", ...CHAMBER.with(5, "matching:run")],
    "The scope matching:run is not for CHAMBER, which may hold: jobs:write",
  ],
  [["create", ...CHAMBER.slice(0, 6)], "--expires"],
  [["revoke", "000000000000"], "There is no API key 000000000000"],
])("%j is refused in words, with exit code 2", async (parameters, words) => {
  const ended = await apiKey(...parameters);
  expect(ended).toMatchObject({ exitCode: 2, stdout: "", stderr: expect.stringContaining(words) });
});

test("each verb tells how it is used", async () => {
  for (const verb of ["create", "list", "revoke"])
    expect(await apiKey(verb, "--help")).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("Exit codes:") });
});
