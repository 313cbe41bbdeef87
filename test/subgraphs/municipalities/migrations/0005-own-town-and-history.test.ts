import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { DataSource } from "typeorm";
import { municipalities } from "../../../../subgraphs/municipalities/subgraph.js";
import { mintCaller } from "../../../../subgraphs/runtime/access/mint.js";
import { queriesFor } from "../../../../subgraphs/runtime/database/caller-settings.js";
import { openDataSource } from "../../../../subgraphs/runtime/database/data-source.js";
import { prepareDatabase } from "../../../../subgraphs/runtime/database/prepare.js";
import { tablesOf } from "../../../database/tables-of.js";
import { createTestDatabase, type TestDatabase } from "../../../database/test-database.js";

const { name, entities, migrations } = municipalities;
const clerk = mintCaller({ id: "clerk", kind: "TOWN", scopes: ["municipality:write"], ags: "05962004" });

/** What was kept of a clerk's requests, of whatever town. */
const KEPT = {
  upload: "INSERT INTO upload (caller_id, content) VALUES ('clerk', '')",
  data_import: "INSERT INTO data_import (caller_id, kind, report) VALUES ('clerk', 'OFFERS', '{}')",
  idempotency: "INSERT INTO idempotency (caller_id, operation, key, digest) VALUES ('clerk', 'a', 'b', '')",
} as const;

let database: TestDatabase;
let db: DataSource;
beforeAll(async () => {
  database = await createTestDatabase("nothing");
  const before = { name, entities, migrations: migrations.slice(0, 4) };
  const urls = await prepareDatabase(database.adminUrl, [before], () => undefined);
  const old = await openDataSource(urls.get(name) ?? "", name, []);
  for (const sql of Object.values(KEPT)) await queriesFor(old, clerk).query(sql);
  await old.destroy();
  const url = (await prepareDatabase(database.adminUrl, [tablesOf(municipalities)], () => undefined)).get(name) ?? "";
  db = await openDataSource(url, name, entities);
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

test.each(Object.keys(KEPT))("what was kept in %s before it had a town is seen by the owner alone", async (table) => {
  const count = (acting: Parameters<typeof queriesFor>[1]) =>
    queriesFor(db, acting).query<unknown[]>(`SELECT FROM ${table}`);
  expect(await count(clerk)).toHaveLength(0);
  expect(await count({ kind: "SERVICE", id: name })).toHaveLength(1);
});
