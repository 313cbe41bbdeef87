import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { PERSONAL_TABLES } from "../../../subgraphs/refugees/migrations/0001-households.js";
import { ensureOwnerRoles } from "../../../subgraphs/runtime/database/owner-roles.js";
import { createTestDatabase, type TestDatabase } from "../../database/test-database.js";

const AS_OWNER = `SELECT set_config('ortswahl.caller_kind', 'SERVICE', true),
  set_config('ortswahl.caller_id', 'refugees', true)`;

interface CallerSettings {
  readonly kind: string;
  readonly id: string;
  readonly scopes?: string;
  readonly household?: string;
}

const actAs = ({ kind, id, scopes = "", household = "" }: CallerSettings): string =>
  `SELECT set_config('ortswahl.caller_kind', '${kind}', true), set_config('ortswahl.caller_id', '${id}', true),
    set_config('ortswahl.caller_scopes', '${scopes}', true), set_config('ortswahl.caller_household', '${household}', true)`;

const worker = (id: string): CallerSettings => ({ kind: "CASE_WORKER", id, scopes: "cases:read cases:write" });

const ALL_SCOPES = "jobs:write statistics:read municipality:write cases:read cases:write matching:run audit:read";

/** Whoever says of himself what does not make him the one whose case it is. */
const NOBODY: readonly CallerSettings[] = [
  ...["PUBLIC", "TOWN", "CHAMBER", "RESEARCHER", "PROGRAMME_OFFICE", "AUDITOR", "SERVICE", "HOUSEHOLD", ""].map(
    (kind) => ({ kind, id: "somebody", scopes: ALL_SCOPES }),
  ),
  { kind: "SERVICE", id: "refugees", scopes: ALL_SCOPES },
  worker("somebody-else"),
  worker(""),
  worker("%"),
  { kind: "CASE_WORKER", id: "somebody", scopes: "cases:write audit:read" },
  { kind: "CASE_WORKER", id: "somebody", scopes: "cases:reads" },
  { kind: "CASE_WORKER", id: "somebody" },
];

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
    await superuser.query(`UPDATE refugees.household SET case_worker_id = 'somebody' WHERE id IN
      (SELECT id FROM refugees.household WHERE is_demonstration ORDER BY id LIMIT 300)`);
    const names = ["municipalities", "refugees", "services", "statistics"] as const;
    const urls = await ensureOwnerRoles(database.adminUrl, names);
    refugees = await open(urls.refugees);
    others = await Promise.all([urls.municipalities, urls.services, urls.statistics].map(open));
  });
  afterAll(async () => {
    for (const client of [superuser, refugees, ...others]) await client.end();
    await database.drop();
  });

  test("is on and forced for every table of the owner but its migrations and the tally", async () => {
    const { rows } = await superuser.query<{ relname: string }>(`SELECT relname FROM pg_class WHERE relkind = 'r'
      AND relnamespace = 'refugees'::regnamespace AND NOT (relrowsecurity AND relforcerowsecurity) ORDER BY 1`);
    expect(rows.map(({ relname }) => relname)).toEqual(["household_tally", "migration"]);
    const held = await superuser.query<{ relname: string }>(
      `SELECT relname FROM pg_class WHERE relrowsecurity AND relforcerowsecurity
        AND relnamespace = 'refugees'::regnamespace`,
    );
    expect(held.rows.map(({ relname }) => relname).sort()).toEqual(
      [...PERSONAL_TABLES, "audit_entry", "default_data", "feed_cursor", "town"].sort(),
    );
  });

  /** Of every row that a caller sees without any condition, whose household it is part of. */
  const seenBy = async (caller: CallerSettings, table: string): Promise<readonly string[]> => {
    const household = table === "household" ? "id" : "household_id";
    const { rows } = await inTransaction(refugees, actAs(caller), `SELECT ${household}::text AS key FROM ${table}`);
    return [...new Set((rows as { key: string }[]).map(({ key }) => key))].sort();
  };
  const all = async (sql: string): Promise<readonly string[]> => {
    const { rows } = await superuser.query<{ key: string }>(sql);
    return rows.map(({ key }) => key).sort();
  };

  test.each([...PERSONAL_TABLES])("shows of %s no row to anybody whose case it is not", async (table) => {
    expect(await all(`SELECT '1' AS key FROM refugees.${table}`)).not.toHaveLength(0);
    expect((await inTransaction(refugees, `SELECT * FROM ${table}`)).rows).toEqual([]);
    for (const caller of NOBODY) expect([caller, await seenBy(caller, table)]).toEqual([caller, []]);
  });

  test.each([...PERSONAL_TABLES])(
    "shows of %s to a case worker the own cases alone, to a household itself",
    async (table) => {
      const household = table === "household" ? "id" : "household_id";
      const withPart = `SELECT DISTINCT ${household}::text AS key FROM refugees.${table} WHERE ${household} IN
      (SELECT id FROM refugees.household WHERE case_worker_id =`;
      const own = await all(`${withPart} 'somebody')`);
      expect(own.length).toBeGreaterThan(1);
      expect(await seenBy(worker("somebody"), table)).toEqual(own);
      expect(await seenBy(worker("development-case-worker"), table)).toEqual(
        await all(`${withPart} 'development-case-worker')`),
      );
      const one = own[0] ?? "";
      const itself = { kind: "HOUSEHOLD", id: "somebody", scopes: "cases:read", household: one };
      expect(await seenBy(itself, table)).toEqual([one]);
      expect(await seenBy({ ...itself, household: "" }, table)).toEqual([]);
    },
  );

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
    expect((await inTransaction(refugees, actAs(worker("somebody")), "SELECT FROM household")).rowCount).toBe(300);
    expect((await inTransaction(refugees, "SELECT FROM household")).rowCount).toBe(0);
    const settings = await refugees.query(`SELECT current_setting('ortswahl.caller_id', true) AS raw, caller_kind(),
      caller_id(), caller_household(), caller_has_scope('cases:read'), caller_has_scope('')`);
    // The setting is an empty text by now, and an empty text is nobody.
    expect(settings.rows).toEqual([
      {
        raw: "",
        caller_kind: null,
        caller_id: null,
        caller_household: null,
        caller_has_scope: false,
      },
    ]);
  });

  test("lets nobody change a household, whoever may see it", async () => {
    for (const caller of [worker("somebody"), ...NOBODY]) {
      for (const table of PERSONAL_TABLES) {
        const changed = await inTransaction(refugees, actAs(caller), `UPDATE ${table} SET is_demonstration = false`);
        expect(changed.rowCount).toBe(0);
      }
      if (caller.id === "refugees") continue;
      const taken = await inTransaction(refugees, actAs(caller), "DELETE FROM household");
      expect(taken.rowCount).toBe(0);
      await expect(
        inTransaction(refugees, actAs(caller), `${NEW_HOUSEHOLD} VALUES ('2026-11-02', 'NI', true)`),
      ).rejects.toThrow("violates row-level security policy");
    }
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
