import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { DataSource } from "typeorm";
import { municipalities } from "../../../../subgraphs/municipalities/subgraph.js";
import { openDataSource } from "../../../../subgraphs/runtime/database/data-source.js";
import { prepareDatabase } from "../../../../subgraphs/runtime/database/prepare.js";
import { tablesOf } from "../../../database/tables-of.js";
import { createTestDatabase, type TestDatabase } from "../../../database/test-database.js";
import { actingAsOwner } from "../../../database/who-acts.js";

const { name, entities, migrations } = municipalities;

/** What a hub holds whose tables anybody with the owner's role could write. */
const BEFORE_SQL = `
  INSERT INTO municipality (ags, ars, name, register_kind, state, district_key, area_ha, population, territorial_status_on)
    VALUES ('05962004', '059620004004', 'Altena', '63', 'NW', '05962', 4442, 16500, '2023-11-30');
  INSERT INTO offer (key, ags, kind, title, capacity, published_at)
    VALUES ('old', '05962004', 'CLUB', '{"de": "Chor"}', 30, '2026-10-15T10:00:00Z');
  INSERT INTO upload (caller_id, content) VALUES ('town-05962004', '');`;

let database: TestDatabase;
let db: DataSource;
let owner: DataSource;
beforeAll(async () => {
  database = await createTestDatabase("nothing");
  const before = { name, entities, migrations: migrations.slice(0, 3) };
  const urls = await prepareDatabase(database.adminUrl, [before], () => undefined);
  const old = await openDataSource(urls.get(name) ?? "", name, []);
  await old.query(BEFORE_SQL);
  await old.destroy();
  const url = (await prepareDatabase(database.adminUrl, [tablesOf(municipalities)], () => undefined)).get(name) ?? "";
  db = await openDataSource(url, name, entities);
  owner = await openDataSource(actingAsOwner(url, name), name, entities);
});
afterAll(async () => {
  await Promise.all([db.destroy(), owner.destroy()]);
  await database.drop();
});

test("what towns had presented before is read by everybody, and what was kept of requests by nobody else", async () => {
  expect(await db.query("SELECT key, capacity FROM offer")).toEqual([{ key: "old", capacity: 30 }]);
  expect(await db.query("SELECT key FROM offer_change")).toEqual([]);
  expect(await db.query("SELECT caller_id FROM upload")).toEqual([]);
  expect(await owner.query("SELECT caller_id FROM upload")).toEqual([{ caller_id: "town-05962004" }]);
});

test("a right that the role had before is taken back", async () => {
  await expect(owner.query("UPDATE offer_change SET office = 'forged'")).rejects.toThrow("permission denied");
});

test("what the owner itself changes is nobody's change in the history", async () => {
  await owner.query("UPDATE offer SET capacity = 31, version = 2");
  expect(await owner.query("SELECT version, caller_id FROM offer_change ORDER BY version")).toEqual([
    { version: 1, caller_id: null },
    { version: 2, caller_id: null },
  ]);
});
