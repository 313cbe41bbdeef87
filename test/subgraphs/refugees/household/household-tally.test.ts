import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import type { DataSource } from "typeorm";
import { demonstration } from "../../../../subgraphs/refugees/demonstration.js";
import { tallyOperations } from "../../../../subgraphs/refugees/household/household-tally.js";
import { mintServiceCaller } from "../../../../subgraphs/runtime/access/mint.js";
import { ownerItself, transactionFor } from "../../../../subgraphs/runtime/database/caller-settings.js";
import { openDataSource } from "../../../../subgraphs/runtime/database/data-source.js";
import { ensureOwnerRoles } from "../../../../subgraphs/runtime/database/owner-roles.js";
import { InnerRefusal, runInner } from "../../../../subgraphs/runtime/inner/inner.js";
import { createTestDatabase, type TestDatabase } from "../../../database/test-database.js";

let database: TestDatabase;
let db: DataSource;
let superuser: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  const { refugees: url } = await ensureOwnerRoles(database.adminUrl, ["refugees"]);
  db = await openDataSource(url, "refugees", []);
  superuser = new pg.Client({ connectionString: database.superuserUrl });
  await superuser.connect();
});
afterAll(async () => {
  await superuser.end();
  await db.destroy();
  await database.drop();
});

const holdsReal = (asker = "gateway") =>
  runInner(tallyOperations, db, mintServiceCaller(asker), "holdsRealHouseholds", null);
const insert = (client: pg.Client, isDemonstration: boolean) =>
  client.query(
    `INSERT INTO refugees.household (registered_on, reception_state, is_demonstration)
     VALUES ('2026-11-02', 'NI', ${isDemonstration})`,
  );

test("the demonstration's households are not real, and the first real one is known at once", async () => {
  expect(await holdsReal()).toBe(false);
  await insert(superuser, false);
  expect(await holdsReal()).toBe(true);
  await superuser.query("DELETE FROM refugees.household WHERE NOT is_demonstration");
  expect(await holdsReal()).toBe(false);
});

test("a household whose mark is changed is counted anew", async () => {
  await insert(superuser, true);
  await superuser.query(`UPDATE refugees.household SET is_demonstration = false WHERE case_worker_id IS NULL`);
  expect(await holdsReal()).toBe(true);
  await superuser.query(`UPDATE refugees.household SET is_demonstration = true WHERE case_worker_id IS NULL`);
  expect(await holdsReal()).toBe(false);
});

describe("nobody with the owner's role writes the tally", () => {
  const asOwner = (...statements: readonly string[]) =>
    transactionFor(db, ownerItself("refugees"), async (transaction) => {
      for (const sql of statements) await transaction.query(sql);
    });

  test.each([
    "UPDATE household_tally SET households = 0",
    "INSERT INTO household_tally VALUES (false, 0)",
    "DELETE FROM household_tally",
  ])("%s", async (sql) => {
    await expect(asOwner(sql)).rejects.toThrow("permission denied for table household_tally");
  });

  test("by a trigger on a table of its own", async () => {
    await expect(
      asOwner(
        "CREATE TEMP TABLE household (is_demonstration boolean) ON COMMIT DROP",
        `CREATE TRIGGER tally_gone AFTER DELETE ON pg_temp.household REFERENCING OLD TABLE AS gone_household
           FOR EACH STATEMENT EXECUTE FUNCTION refugees.tally_households()`,
      ),
    ).rejects.toThrow("permission denied for function");
  });

  test("by a table of its own with the tally's name", async () => {
    const before = await superuser.query("SELECT * FROM refugees.household_tally ORDER BY 1");
    await asOwner(
      "CREATE TEMP TABLE household_tally (is_demonstration boolean PRIMARY KEY, households bigint) ON COMMIT DROP",
      `INSERT INTO refugees.household (registered_on, reception_state, is_demonstration) VALUES ('2026-11-02', 'NI', true)`,
    );
    const after = await superuser.query("SELECT * FROM refugees.household_tally ORDER BY 1");
    expect(after.rows).not.toEqual(before.rows);
  });
});

test("only the gateway may ask", async () => {
  for (const other of ["municipalities", "services", "matching", "statistics", "refugees"])
    await expect(holdsReal(other)).rejects.toThrow(InnerRefusal);
});

test("households that come and go at once are counted right", async () => {
  const clients = await Promise.all(
    Array.from({ length: 8 }, async () => {
      const client = new pg.Client({ connectionString: database.superuserUrl });
      await client.connect();
      return client;
    }),
  );
  await Promise.all(
    clients.map(async (client, index) => {
      for (let round = 0; round < 20; round++) {
        await client.query("BEGIN");
        await insert(client, index % 2 === 0);
        if (round % 3 === 0)
          await client.query(`DELETE FROM refugees.household WHERE id IN
            (SELECT id FROM refugees.household WHERE case_worker_id IS NULL
              AND is_demonstration = ${index % 2 === 0} LIMIT 1 FOR UPDATE SKIP LOCKED)`);
        await client.query(round % 5 === 0 ? "ROLLBACK" : "COMMIT");
      }
    }),
  );
  for (const client of clients) await client.end();
  const { rows } =
    await superuser.query(`SELECT tally.households = counted.count AS right FROM refugees.household_tally AS tally
    JOIN (SELECT is_demonstration, count(*) FROM refugees.household GROUP BY 1) AS counted USING (is_demonstration)`);
  expect(rows).toEqual([{ right: true }, { right: true }]);
});

test("goes down to nothing with the demonstration", async () => {
  await demonstration.remove(db);
  const { rows } = await superuser.query<{ households: string }>(
    "SELECT households FROM refugees.household_tally WHERE is_demonstration",
  );
  expect(rows).toEqual([{ households: "0" }]);
});
