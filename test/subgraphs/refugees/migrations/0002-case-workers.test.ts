import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { DataSource } from "typeorm";
import { householdRows } from "../../../../subgraphs/refugees/demonstration/rows.js";
import { refugees } from "../../../../subgraphs/refugees/subgraph.js";
import { actAsOwner } from "../../../../subgraphs/runtime/database/caller-settings.js";
import { withConnection } from "../../../../subgraphs/runtime/database/connection.js";
import { openDataSource } from "../../../../subgraphs/runtime/database/data-source.js";
import { prepareDatabase } from "../../../../subgraphs/runtime/database/prepare.js";
import { insertRows } from "../../../../subgraphs/runtime/demonstration/demonstration.js";
import { createTestDatabase, type TestDatabase } from "../../../database/test-database.js";

let database: TestDatabase;
let db: DataSource;
const rows = async (sql: string) =>
  withConnection(database.superuserUrl, async (client) => (await client.query<Record<string, unknown>>(sql)).rows);

/** A hub of version 0.1.0 with its demonstration, which says nothing of case workers, and with a real household. */
beforeAll(async () => {
  database = await createTestDatabase("nothing");
  const { name, entities, migrations } = refugees;
  const released = { name, entities, migrations: migrations.slice(0, 1) };
  const urls = await prepareDatabase(database.adminUrl, [released], () => undefined);
  const old = await openDataSource(urls.get(name) ?? "", name, []);
  await old.transaction(async (transaction) => {
    await actAsOwner(transaction, "refugees");
    const { household, wish } = householdRows();
    const made = household.map(({ case_worker_id: _, ...row }) => row);
    await insertRows(transaction, "household", made);
    await insertRows(transaction, "wish", wish);
  });
  await old.destroy();
  await rows(`INSERT INTO refugees.household (registered_on, reception_state) VALUES ('2026-10-01', 'NI')`);
  const present = await prepareDatabase(database.adminUrl, [{ name, entities, migrations }], () => undefined);
  db = await openDataSource(present.get(name) ?? "", name, entities);
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

test("the made-up households of a hub that is upgraded are the development case worker's, a real one is nobody's", async () => {
  expect(
    await rows(
      `SELECT is_demonstration, case_worker_id, count(*)::int FROM refugees.household GROUP BY 1, 2 ORDER BY 1`,
    ),
  ).toEqual([
    { is_demonstration: false, case_worker_id: null, count: 1 },
    { is_demonstration: true, case_worker_id: "development-case-worker", count: 4_000 },
  ]);
});

test("they are held by row-level security as before, the owner of the tables too", async () => {
  expect(await rows(`SELECT relforcerowsecurity FROM pg_class WHERE oid = 'refugees.household'::regclass`)).toEqual([
    { relforcerowsecurity: true },
  ]);
  const seen = await withConnection(database.adminUrl, (client) => client.query("SELECT FROM refugees.household"));
  expect(seen.rowCount).toBe(0);
});

test("they were counted, the real one by itself", async () => {
  const tally = await db.query<unknown[]>("SELECT * FROM household_tally ORDER BY is_demonstration");
  expect(tally).toEqual([
    { is_demonstration: false, households: 1 },
    { is_demonstration: true, households: 4_000 },
  ]);
});
