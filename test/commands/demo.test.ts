import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { owners } from "../../subgraphs/owners.js";
import { withConnection } from "../../subgraphs/runtime/database/connection.js";
import { prepareDatabase } from "../../subgraphs/runtime/database/prepare.js";
import { createTestDatabase, type TestDatabase } from "../database/test-database.js";

const HUB = fileURLToPath(new URL("../../commands/hub.js", import.meta.url));

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await prepareDatabase(database.adminUrl, owners, () => undefined);
});
afterAll(() => database.drop());

function demoRemove(...flags: string[]): Promise<{ exitCode: number; stdout: string; stderr: string }> {
  const env = { ...process.env, DATABASE_URL: database.adminUrl, NODE_OPTIONS: "" };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [HUB, "demo", "remove", ...flags], { env }, (_, stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? -1, stdout, stderr });
    });
  });
}

/** How many rows of any table of any owner are marked as demonstration; what counts such rows is none itself. */
async function marked(): Promise<number> {
  return withConnection(database.superuserUrl, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(`SELECT attrelid::regclass::text AS name
      FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid WHERE attname = 'is_demonstration' AND relkind = 'r'
        AND relname <> 'household_tally'`);
    let sum = 0;
    for (const { name } of tables) {
      const { rows } = await client.query<{ count: number }>(
        `SELECT count(*)::int AS count FROM ${name} WHERE is_demonstration`,
      );
      sum += rows[0]?.count ?? 0;
    }
    return sum;
  });
}

test("demo remove takes out every made-up row of every owner, tells how many, and no start brings them back", async () => {
  const before = await marked();
  expect(before).toBeGreaterThan(4_000);

  const first = await demoRemove("--json");
  expect(first).toMatchObject({ exitCode: 0, stderr: "" });
  const { removed } = JSON.parse(first.stdout) as { removed: Record<string, Record<string, number>> };
  expect(removed).toMatchObject({ municipalities: { portrait: 40 }, refugees: { household: 4_000 } });
  const told = Object.values(removed).flatMap((tables) => Object.values(tables));
  expect(told.reduce((sum, count) => sum + count, 0)).toBe(before);

  await prepareDatabase(database.adminUrl, owners, () => undefined);
  expect(await marked()).toBe(0);

  const second = await demoRemove();
  expect(second).toMatchObject({ exitCode: 0, stderr: "" });
  expect(second.stdout).toBe("There was no demonstration left to take out.\n");
});
