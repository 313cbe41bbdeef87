// What the tables of strategies promise whatever a statement says.
import { afterAll, beforeEach, beforeAll, expect, test } from "@jest/globals";
import { ALTENA, HILDESHEIM, openTownsDatabase, presents, staffOf, type TownsDatabase } from "../towns-database.js";
import { transactionFor } from "../../../../subgraphs/runtime/database/caller-settings.js";

let towns: TownsDatabase;
beforeAll(async () => {
  towns = await openTownsDatabase();
});
afterAll(() => towns.stop());
beforeEach(async () => {
  await towns.owner.query("DELETE FROM strategy; DELETE FROM need");
  for (const ags of [ALTENA, HILDESHEIM]) {
    await towns.owner.query("INSERT INTO strategy (ags) VALUES ($1)", [ags]);
    await towns.owner.query(
      `INSERT INTO strategy_goal (key, ags, position, title) VALUES ('goal-' || $1, $1, 1, '{"de":"Ziel"}')`,
      [ags],
    );
  }
});

test.each([
  ["need", () => presents.need(towns.owner, HILDESHEIM, { strategy_goal_key: `goal-${ALTENA}` })],
  [
    "measure",
    () =>
      towns.owner.query(`INSERT INTO strategy_measure (ags, goal_key, title) VALUES ($1, $2, '{"de":"Lotsen"}')`, [
        HILDESHEIM,
        `goal-${ALTENA}`,
      ]),
  ],
  [
    "value",
    () =>
      towns.owner.query(
        "INSERT INTO strategy_goal_value (ags, goal_key, measured_on, value) VALUES ($1, $2, '2026-01-01', 1)",
        [HILDESHEIM, `goal-${ALTENA}`],
      ),
  ],
])("a %s serves a goal of its own town and of no other", async (_, write) => {
  await expect(write()).rejects.toThrow(/foreign key/);
});

test("a goal that the owner deletes takes its values along; needs and measures stay and serve nothing", async () => {
  const key = `goal-${ALTENA}`;
  await presents.need(towns.owner, ALTENA, { strategy_goal_key: key });
  await towns.owner.query(
    `WITH value AS (INSERT INTO strategy_goal_value (ags, goal_key, measured_on, value)
       VALUES ($1, $2, '2026-01-01', 1))
     INSERT INTO strategy_measure (ags, goal_key, title) VALUES ($1, $2, '{"de":"Lotsen"}')`,
    [ALTENA, key],
  );
  await towns.owner.query("DELETE FROM strategy_goal WHERE key = $1", [key]);
  expect(await towns.owner.query("SELECT ags, strategy_goal_key FROM need")).toEqual([
    { ags: ALTENA, strategy_goal_key: null },
  ]);
  expect(await towns.owner.query("SELECT ags, goal_key FROM strategy_measure")).toEqual([
    { ags: ALTENA, goal_key: null },
  ]);
  expect(await towns.owner.query("SELECT FROM strategy_goal_value")).toEqual([]);
});

test("a town's staff writes its own strategy alone, and deletes nothing", async () => {
  const changed = (sql: string) =>
    transactionFor(towns.db, staffOf(ALTENA), async (transaction) => {
      const [, count] = await transaction.query<[unknown[], number]>(sql);
      return count;
    });
  expect(await changed(`UPDATE strategy_goal SET position = 2, version = version + 1`)).toBe(1);
  expect(await changed("DELETE FROM strategy_goal")).toBe(0);
  await expect(
    transactionFor(towns.db, staffOf(ALTENA), (transaction) =>
      transaction.query(`INSERT INTO strategy_measure (ags, title) VALUES ($1, '{"de":"Fremd"}')`, [HILDESHEIM]),
    ),
  ).rejects.toThrow(/row-level security/);
});
