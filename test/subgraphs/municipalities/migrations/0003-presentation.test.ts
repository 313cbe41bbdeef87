import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { DataSource } from "typeorm";
import { municipalities } from "../../../../subgraphs/municipalities/subgraph.js";
import { offerTotals } from "../../../../subgraphs/municipalities/offer/offer-totals.js";
import { openDataSource } from "../../../../subgraphs/runtime/database/data-source.js";
import { prepareDatabase } from "../../../../subgraphs/runtime/database/prepare.js";
import { actingAsOwner } from "../../../database/who-acts.js";
import { createTestDatabase, type TestDatabase } from "../../../database/test-database.js";

const { name, entities, migrations } = municipalities;

/** What a hub of version 0.1.0 holds. */
const BEFORE_SQL = `
  INSERT INTO municipality (ags, ars, name, register_kind, state, district_key, area_ha, population, territorial_status_on)
    VALUES ('05962004', '059620004004', 'Altena', '63', 'NW', '05962', 4442, 16500, '2023-11-30');
  INSERT INTO portrait (ags, headline, introduction, confirmed_at)
    VALUES ('05962004', '{"de": "Burg"}', '{"de": "Lenne"}', '2026-10-01T10:00:00Z');
  INSERT INTO offer (key, ags, kind, title, capacity, taken, max_persons, published_at)
    VALUES ('old-1', '05962004', 'HOUSING', '{"de": "Wohnung"}', 5, 2, 3, '2026-09-15T10:00:00Z'),
      ('old-2', '05962004', 'CLUB', '{"de": "Chor"}', 30, 0, NULL, '2026-10-15T10:00:00Z');
  INSERT INTO need (key, ags, kind, title, quantity, urgency, published_at)
    VALUES ('old-1', '05962004', 'PUPILS', '{"de": "Kinder"}', 8, 4, '2026-10-15T10:00:00Z');`;

let database: TestDatabase;
let db: DataSource;
beforeAll(async () => {
  database = await createTestDatabase("nothing");
  const released = { name, entities, migrations: migrations.slice(0, 2) };
  const urls = await prepareDatabase(database.adminUrl, [released], () => undefined);
  const old = await openDataSource(urls.get(name) ?? "", name, []);
  await old.query(BEFORE_SQL);
  await old.destroy();
  const present = await prepareDatabase(database.adminUrl, [{ name, entities, migrations }], () => undefined);
  db = await openDataSource(actingAsOwner(present.get(name) ?? "", name), name, entities);
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

test("what towns had presented before is there, in its first version, confirmed when it was published", async () => {
  const rows = await db.query<unknown[]>(
    `SELECT key, version, confirmed_at AS "confirmedAt", withdrawn_at AS "withdrawnAt" FROM offer ORDER BY key`,
  );
  expect(rows).toEqual([
    { key: "old-1", version: 1, confirmedAt: "2026-09-15T10:00:00Z", withdrawnAt: null },
    { key: "old-2", version: 1, confirmedAt: "2026-10-15T10:00:00Z", withdrawnAt: null },
  ]);
  expect(await db.query(`SELECT version, updated_at AS "updatedAt" FROM portrait`)).toEqual([
    { version: 1, updatedAt: "2026-10-01T10:00:00Z" },
  ]);
});

test("its history begins with its publication", async () => {
  const changes = await db.query<unknown[]>(
    `SELECT key, version, action, changed_at AS "changedAt", caller_id AS caller, state ->> 'capacity' AS capacity
     FROM offer_change ORDER BY key`,
  );
  expect(changes).toEqual([
    { key: "old-1", version: 1, action: "CREATED", changedAt: "2026-09-15T10:00:00Z", caller: null, capacity: "5" },
    { key: "old-2", version: 1, action: "CREATED", changedAt: "2026-10-15T10:00:00Z", caller: null, capacity: "30" },
  ]);
  expect(await db.query("SELECT key, action FROM need_change")).toEqual([{ key: "old-1", action: "CREATED" }]);
});

test("the totals by month know it from then on", async () => {
  const totals = await offerTotals(db, ["MONTH"], null, { from: "2026-08-01", to: "2026-10-31" });
  expect(totals).toMatchObject([
    { month: "2026-09", from: "2026-09-01", to: "2026-09-30", offers: 1, capacity: 5, available: 3 },
    { month: "2026-10", from: "2026-10-01", to: "2026-10-31", offers: 2, capacity: 35, available: 33 },
  ]);
});
