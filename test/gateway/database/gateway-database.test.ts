import "reflect-metadata";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import {
  findGatewayDatabase,
  type GatewayDatabase,
  openGatewayDatabase,
} from "../../../gateway/database/gateway-database.js";
import { gatewaySchema, schemas } from "../../../gateway/database/gateway-schema.js";
import { owners } from "../../../subgraphs/owners.js";
import { withConnection } from "../../../subgraphs/runtime/database/connection.js";
import { prepareDatabase } from "../../../subgraphs/runtime/database/prepare.js";
import { createTestDatabase, type TestDatabase } from "../../database/test-database.js";

let prepared: TestDatabase;
let url: string;
let database: GatewayDatabase;
beforeAll(async () => {
  prepared = await createTestDatabase();
  url = (await prepareDatabase(prepared.adminUrl, schemas, () => undefined)).get(gatewaySchema.name) ?? "";
  database = openGatewayDatabase(url);
});
afterAll(async () => {
  await database.stop();
  await prepared.drop();
});

test("the gateway's role reads its own tables, and PostgreSQL refuses it every table of every owner", async () => {
  await database.query("SELECT * FROM api_key");
  const tables = await withConnection(prepared.superuserUrl, async (client) => {
    const { rows } = await client.query<{ name: string; owner: string }>(
      `SELECT oid::regclass::text AS name, split_part(relnamespace::regnamespace::text, '_jobs', 1) AS owner
         FROM pg_class WHERE relkind IN ('r', 'p', 'v', 'S', 'm')
          AND relnamespace::regnamespace::text NOT IN ('pg_catalog', 'information_schema', 'pg_toast', 'extensions', 'gateway')`,
    );
    return rows;
  });
  expect(new Set(tables.map(({ owner }) => owner))).toEqual(new Set(owners.map(({ name }) => name)));
  await withConnection(url, async (client) => {
    for (const { name } of tables)
      await expect(client.query(`SELECT * FROM ${name}`)).rejects.toMatchObject({ code: "42501" });
  });
});

test("no owner's role reads an API key", async () => {
  const urls = await prepareDatabase(prepared.adminUrl, owners, () => undefined);
  for (const { name } of owners) {
    const read = withConnection(urls.get(name) ?? "", (client) => client.query("SELECT * FROM gateway.api_key"));
    await expect(read).rejects.toMatchObject({ code: "42501" });
  }
});

test("a gateway without a database names the variable that is missing", async () => {
  await expect(findGatewayDatabase({ ownerDatabaseUrls: new Map() }, undefined)).rejects.toThrow(
    "The variable DATABASE_URL_GATEWAY is missing",
  );
});

test("a gateway whose database was not prepared says how to prepare it", async () => {
  const empty = await createTestDatabase("nothing");
  try {
    await expect(
      findGatewayDatabase({ ownerDatabaseUrls: new Map([["gateway", empty.adminUrl]]) }, undefined),
    ).rejects.toThrow("prepare-database");
  } finally {
    await empty.drop();
  }
});

test("while the database is away statements fail at once, and the readiness says so", async () => {
  const gone = openGatewayDatabase("postgresql://nobody:nothing@127.0.0.1:1/none");
  const begin = performance.now();
  for (let asked = 0; asked < 500; asked += 1) await expect(gone.query("SELECT 1")).rejects.toThrow();
  expect(performance.now() - begin).toBeLessThan(2_000);
  expect(await gone.unreadiness()).toEqual(["gateway: its database does not answer"]);
  await gone.stop();
  expect(await database.unreadiness()).toEqual([]);
});
