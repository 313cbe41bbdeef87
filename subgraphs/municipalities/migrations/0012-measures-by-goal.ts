import type { MigrationInterface, QueryRunner } from "typeorm";

/** The measures of goals are asked for by goal alone; the key of their goals finds them by the same index. */
export class MeasuresByGoal1790000000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX strategy_measure_goal_key_ags_idx ON strategy_measure (goal_key, ags);
      DROP INDEX strategy_measure_ags_goal_key_idx;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX strategy_measure_ags_goal_key_idx ON strategy_measure (ags, goal_key);
      DROP INDEX strategy_measure_goal_key_ags_idx;`);
  }
}
