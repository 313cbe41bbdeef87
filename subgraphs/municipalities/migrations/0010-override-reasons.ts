import type { MigrationInterface, QueryRunner } from "typeorm";

/** What came of an adopted recommendation is taken back with a reason that everybody reads, as its weights are. */
export class OverrideReasons1790000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE need ADD COLUMN override_reason jsonb;
      ALTER TABLE strategy_measure ADD COLUMN override_reason jsonb;`);
  }

  async down(): Promise<void> {
    throw new Error("Public reasons that were given since would be lost; restore a backup instead.");
  }
}
