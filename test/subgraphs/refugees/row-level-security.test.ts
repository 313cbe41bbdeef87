import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { PERSONAL_TABLES } from "../../../subgraphs/refugees/migrations/0001-households.js";
import { ensureOwnerRoles } from "../../../subgraphs/runtime/database/owner-roles.js";
import { createTestDatabase, type TestDatabase } from "../../database/test-database.js";

const AS_OWNER = `SELECT set_config('ortswahl.caller_kind', 'SERVICE', true),
  set_config('ortswahl.caller_id', 'refugees', true)`;
const NEW_HOUSEHOLD = "INSERT INTO household (registered_on, reception_state, is_demonstration)";

describe("row-level security of what is known of people", () => {
  let database: TestDatabase;
  let refugees: pg.Client;
  let others: pg.Client[];
  let superuser: pg.Client;

  const open = async (url: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return client;
  };
  /** Runs statements in a transaction that is always undone, and answers the last one's result. */
  const inTransaction = async (client: pg.Client, ...statements: readonly string[]) => {
    await client.query("BEGIN");
    try {
      let result = await client.query("SELECT 1");
      for (const statement of statements) result = await client.query(statement);
      return result;
    } finally {
      await client.query("ROLLBACK");
    }
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    superuser = await open(database.superuserUrl);
    await superuser.query(
      `INSERT INTO refugees.household (registered_on, reception_state) VALUES ('2026-11-02', 'NI')`,
    );
    const names = ["municipalities", "refugees", "services", "statistics"] as const;
    const urls = await ensureOwnerRoles(database.adminUrl, names);
    refugees = await open(urls.refugees);
    others = await Promise.all([urls.municipalities, urls.services, urls.statistics].map(open));
  });
  afterAll(async () => {
    for (const client of [superuser, refugees, ...others]) await client.end();
    await database.drop();
  });

  test("is on and forced for every table of the owner but the copy of the register and its own bookkeeping", async () => {
    const { rows } = await superuser.query<{ relname: string }>(`SELECT relname FROM pg_class WHERE relkind = 'r'
      AND relnamespace = 'refugees'::regnamespace AND NOT (relrowsecurity AND relforcerowsecurity) ORDER BY 1`);
    expect(rows.map(({ relname }) => relname)).toEqual(["default_data", "feed_cursor", "migration", "town"]);
    const held = await superuser.query<{ relname: string }>(
      "SELECT relname FROM pg_class WHERE relrowsecurity AND relforcerowsecurity",
    );
    expect(held.rows.map(({ relname }) => relname).sort()).toEqual([...PERSONAL_TABLES].sort());
  });

  test.each([...PERSONAL_TABLES])("shows no row of %s, whoever the transaction says it is for", async (table) => {
    const { rows } = await superuser.query<{ count: number }>(`SELECT count(*)::int AS count FROM refugees.${table}`);
    expect(rows[0]?.count).toBeGreaterThan(0);
    for (const caller of ["SELECT 1", AS_OWNER, AS_OWNER.replace("SERVICE", "AUDITOR")]) {
      const seen = await inTransaction(refugees, caller, `SELECT * FROM ${table}`);
      expect(seen.rows).toEqual([]);
    }
  });

  test("lets nobody in without a caller, and the owner itself put in what is marked as demonstration only", async () => {
    const refusal = "violates row-level security policy";
    await expect(inTransaction(refugees, `${NEW_HOUSEHOLD} VALUES ('2026-11-02', 'NI', true)`)).rejects.toThrow(
      refusal,
    );
    await expect(
      inTransaction(refugees, AS_OWNER, `${NEW_HOUSEHOLD} VALUES ('2026-11-02', 'NI', false)`),
    ).rejects.toThrow(refusal);
    const marked = await inTransaction(refugees, AS_OWNER, `${NEW_HOUSEHOLD} VALUES ('2026-11-02', 'NI', true)`);
    expect(marked.rowCount).toBe(1);
  });

  test("ends with the transaction: the next one on the connection has no caller", async () => {
    await inTransaction(refugees, AS_OWNER);
    const { rowCount } = await inTransaction(refugees, "DELETE FROM household");
    expect(rowCount).toBe(0);
  });

  test("lets the owner take out all that is made up and nothing real, and change nothing", async () => {
    const { rowCount } = await inTransaction(refugees, AS_OWNER, "DELETE FROM household");
    expect(rowCount).toBe(4_000);
    const changed = await inTransaction(refugees, AS_OWNER, "UPDATE household SET cohort = 'forged'");
    expect(changed.rowCount).toBe(0);
  });

  test("gives a part no other mark than its household's", async () => {
    const forged = `INSERT INTO refugees.social_tie (household_id, is_demonstration, ags)
      SELECT id, true, '05962004' FROM refugees.household WHERE NOT is_demonstration`;
    await expect(superuser.query(forged)).rejects.toThrow("violates foreign key constraint");
  });

  test("is not even reached by other owners, with a forged caller neither", async () => {
    for (const client of others)
      for (const table of PERSONAL_TABLES)
        await expect(inTransaction(client, AS_OWNER, `SELECT 1 FROM refugees.${table}`)).rejects.toThrow(
          "permission denied for schema refugees",
        );
  });
});
