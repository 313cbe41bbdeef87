import "reflect-metadata";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { pino } from "pino";
import { generateApiKey } from "../../../gateway/caller/api-key.js";
import { type ApiKeyWish, createApiKey, listApiKeys, revokeApiKey } from "../../../gateway/caller/api-keys.js";
import { apiKeyCredentials, apiKeyReader } from "../../../gateway/caller/api-key-reader.js";
import { callerReader } from "../../../gateway/caller/caller-reader.js";
import { type GatewayDatabase, openGatewayDatabase } from "../../../gateway/database/gateway-database.js";
import { gatewaySchema } from "../../../gateway/database/gateway-schema.js";
import { isCaller } from "../../../subgraphs/runtime/access/caller.js";
import { withConnection } from "../../../subgraphs/runtime/database/connection.js";
import { prepareDatabase } from "../../../subgraphs/runtime/database/prepare.js";
import { createTestDatabase, type TestDatabase } from "../../database/test-database.js";

const log = pino({ level: "silent" });
let prepared: TestDatabase;
let url: string;
let db: GatewayDatabase;
beforeAll(async () => {
  prepared = await createTestDatabase("nothing");
  const urls = await prepareDatabase(prepared.adminUrl, [gatewaySchema], () => undefined);
  url = urls.get(gatewaySchema.name) ?? "";
  db = openGatewayDatabase(url);
});
afterAll(async () => {
  await db.stop();
  await prepared.drop();
});

const today = (): string => new Date().toISOString().slice(0, 10);
const CHAMBER: ApiKeyWish = { kind: "CHAMBER", label: "IHK Arnsberg", scopes: ["jobs:write"], expiresOn: today() };
const REFUSED = {
  message: "The API key is not valid here: mistyped, unknown, expired or revoked.",
  extensions: { code: "UNAUTHENTICATED" },
};
const readFrom = (database: GatewayDatabase = db) => apiKeyReader(database, log);

test("a key says whose machine it is and what that may, and nobody can change it afterwards", async () => {
  const { key, id } = await createApiKey(db, {
    ...CHAMBER,
    kind: "TOWN",
    ags: "05962004",
    scopes: ["municipality:write"],
  });
  const caller = await readFrom()(key);
  expect(caller).toEqual({ id: `api-key-${id}`, kind: "TOWN", ags: "05962004", scopes: ["municipality:write"] });
  expect(isCaller(caller) && Object.isFrozen(caller)).toBe(true);
});

test("the database holds no secret", async () => {
  const { key } = await createApiKey(db, CHAMBER);
  const secret = key.split("_")[2]!.slice(0, 64);
  const dump = await withConnection(prepared.superuserUrl, async (client) => {
    const { rows } = await client.query<{ row: string }>("SELECT to_jsonb(k)::text AS row FROM gateway.api_key k");
    return rows.map(({ row }) => row).join("\n");
  });
  expect(dump).toContain(key.split("_")[1]);
  for (const form of [secret, Buffer.from(secret, "hex").toString("base64"), Buffer.from(secret).toString("hex")])
    expect(dump).not.toContain(form);
});

test("mistyped, altered, unknown, expired and revoked keys are refused in the same words", async () => {
  const { key, id } = await createApiKey(db, CHAMBER);
  const [prefix, , secret] = key.split("_");
  const other = (await createApiKey(db, CHAMBER)).key.split("_");
  const expired = await createApiKey(db, CHAMBER);
  await withConnection(prepared.superuserUrl, (client) =>
    client.query("UPDATE gateway.api_key SET expires_on = expires_on - 1 WHERE id = $1", [expired.id]),
  );
  const revoked = await createApiKey(db, CHAMBER);
  await revokeApiKey(db, revoked.id);
  const bad = [
    key.slice(0, -1),
    `${key}0`,
    key.toUpperCase(),
    `${prefix}_${other[1]}_${secret}`,
    `${prefix}_${id}_${other[2]}`,
    `${prefix}_${id}_' OR true --`,
    "ortswahl_",
    expired.key,
    revoked.key,
  ];
  for (const text of bad) await expect(readFrom()(text)).rejects.toMatchObject(REFUSED);
  expect(await readFrom()(key)).toMatchObject({ id: `api-key-${id}` });
});

test("a key with a good checksum and a wrong secret is refused", async () => {
  const { id } = await createApiKey(db, CHAMBER);
  const foreign = generateApiKey();
  await withConnection(prepared.superuserUrl, (client) =>
    client.query("UPDATE gateway.api_key SET id = $1 WHERE id = $2", [foreign.id, id]),
  );
  await expect(readFrom()(foreign.text)).rejects.toMatchObject(REFUSED);
});

test("a revoked key is refused by the very next request, at every gateway", async () => {
  const other = openGatewayDatabase(url);
  const { key, id } = await createApiKey(db, CHAMBER);
  for (const gateway of [db, other]) expect((await readFrom(gateway)(key)).kind).toBe("CHAMBER");
  await revokeApiKey(db, id);
  for (const gateway of [db, other]) await expect(readFrom(gateway)(key)).rejects.toMatchObject(REFUSED);
  await other.stop();
});

test("the day of the last use is kept, and a hundred requests of a day write it once", async () => {
  const { key, id } = await createApiKey(db, CHAMBER);
  const lastUse = async () => (await listApiKeys(db)).find((listed) => listed.id === id)?.lastUsedOn;
  const version = async (): Promise<string> =>
    JSON.stringify((await db.query("SELECT xmin::text FROM api_key WHERE id = $1", [id])).rows);
  expect(await lastUse()).toBeNull();
  await readFrom()(key);
  while ((await lastUse()) === null) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(await lastUse()).toBe(today());
  const written = await version();
  await Promise.all(Array.from({ length: 100 }, () => readFrom()(key)));
  await db.query("SELECT 1");
  expect(await version()).toBe(written);
});

test("a right that a key holds beyond its kind is none", async () => {
  const { key, id } = await createApiKey(db, CHAMBER);
  await withConnection(prepared.superuserUrl, (client) =>
    client.query("UPDATE gateway.api_key SET scopes = '{jobs:write,audit:read}' WHERE id = $1", [id]),
  );
  expect((await readFrom()(key)).scopes).toEqual(["jobs:write"]);
});

test("while the database is away keys are not called invalid", async () => {
  const { key } = await createApiKey(db, CHAMBER);
  const gone = openGatewayDatabase("postgresql://nobody:nothing@127.0.0.1:1/none");
  for (let asked = 0; asked < 5; asked += 1)
    await expect(readFrom(gone)(key)).rejects.toMatchObject({ extensions: { code: "SUBGRAPH_UNAVAILABLE" } });
  await gone.stop();
});

test("what begins like a key is never taken for a token, and everything else is the tokens' business", async () => {
  const { key } = await createApiKey(db, CHAMBER);
  const asked: string[] = [];
  const tokens = {
    isMine: () => true,
    read: async (token: string) => {
      asked.push(token);
      return readFrom()(key);
    },
  };
  const read = callerReader([apiKeyCredentials(readFrom()), tokens]);
  await expect(read("Bearer ortswahl_eyJhbGciOiJub25lIn0.e30.")).rejects.toMatchObject(REFUSED);
  expect((await read(`bearer   ${key}`)).kind).toBe("CHAMBER");
  expect(asked).toEqual([]);
  for (const other of ["eyJ.eyJ.abc", `x${key}`]) await read(`Bearer ${other}`);
  expect(asked).toEqual(["eyJ.eyJ.abc", `x${key}`]);
});

test.each<[Partial<ApiKeyWish>, string]>([
  [{ scopes: ["matching:run"] }, "The scope matching:run is not for CHAMBER, which may hold: jobs:write."],
  [{ scopes: [] }, "A key has at least one scope"],
  [{ expiresOn: "2020-01-01" }, "The key would have expired already"],
  [{ expiresOn: "2099-01-01" }, "A key holds for two years at most"],
  [{ expiresOn: "2027-02-30" }, "is no day; one is written like 2027-06-30"],
  [{ label: "erika@example.org" }, "it is the organisation's name"],
  [{ label: " " }, "in 1 to 100 characters"],
  [{ label: "IHK\nArnsberg" }, "without line breaks"],
  [{ ags: "05962004" }, "Only a key of a town has an AGS"],
  [{ kind: "TOWN", scopes: ["municipality:write"] }, "A key of a town needs its AGS"],
])("no key is made of %j", async (part, words) => {
  const before = (await listApiKeys(db)).length;
  await expect(createApiKey(db, { ...CHAMBER, ...part })).rejects.toThrow(words);
  expect(await listApiKeys(db)).toHaveLength(before);
});

test("a key holds for two years to the day, the 29th of February included", async () => {
  const leapDay = new Date("2028-02-29T12:00:00Z");
  await expect(createApiKey(db, { ...CHAMBER, expiresOn: "2030-03-01" }, leapDay)).rejects.toThrow("until 2030-02-28");
});
