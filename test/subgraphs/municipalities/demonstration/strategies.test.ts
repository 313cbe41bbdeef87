// Taking the demonstration out takes made-up strategies out, and nothing that a town's own staff has written.
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { demonstration } from "../../../../subgraphs/municipalities/demonstration.js";
import { ALTENA, HILDESHEIM, openTownsDatabase, presents, type TownsDatabase } from "../towns-database.js";

let towns: TownsDatabase;
beforeAll(async () => {
  towns = await openTownsDatabase();
});
afterAll(() => towns.stop());

/** A made-up strategy with a goal, a value and a measure. */
const makeUp = async (ags: string) => {
  await towns.owner.query("INSERT INTO strategy (ags, is_demonstration) VALUES ($1, true)", [ags]);
  await towns.owner.query(
    `INSERT INTO strategy_goal (key, ags, position, title, is_demonstration)
     VALUES ('goal-' || $1, $1, 1, '{"de":"Ziel"}', true)`,
    [ags],
  );
  await towns.owner.query(
    `INSERT INTO strategy_goal_value (ags, goal_key, measured_on, value, is_demonstration)
     VALUES ($1, 'goal-' || $1, '2026-01-01', 1, true)`,
    [ags],
  );
  await towns.owner.query(
    `INSERT INTO strategy_measure (ags, goal_key, title, is_demonstration)
     VALUES ($1, 'goal-' || $1, '{"de":"Lotsen"}', true)`,
    [ags],
  );
};
const count = async (table: string, ags: string) =>
  (await towns.owner.query<unknown[]>(`SELECT FROM ${table} WHERE ags = $1`, [ags])).length;

test("a goal with a value that the town has measured stays with its strategy; all else that is made up goes", async () => {
  await makeUp(ALTENA);
  await makeUp(HILDESHEIM);
  await towns.owner.query(
    `INSERT INTO strategy_goal_value (ags, goal_key, measured_on, value)
     VALUES ($1, 'goal-' || $1, '2026-06-01', 2)`,
    [ALTENA],
  );
  await presents.need(towns.owner, HILDESHEIM, { strategy_goal_key: `goal-${HILDESHEIM}` });
  expect(await demonstration.remove(towns.db)).toMatchObject({
    strategy: 1,
    strategy_goal: 1,
    strategy_goal_value: 2,
    strategy_measure: 2,
  });
  for (const table of ["strategy", "strategy_goal", "strategy_goal_value"]) {
    expect([table, await count(table, ALTENA)]).toEqual([table, 1]);
    expect([table, await count(table, HILDESHEIM)]).toEqual([table, 0]);
  }
  // The town's own need stays, and serves nothing any more.
  expect(await count("need", HILDESHEIM)).toBe(1);
});
