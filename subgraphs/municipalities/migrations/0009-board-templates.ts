import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * A town may begin its board with the set-up of another town's: from which board it came, the plan of sessions, and for
 * each precondition how the other one showed it. What was copied stays when the other board is gone.
 */
export class BoardTemplates1790000000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE advisory_board
        ADD COLUMN copied_from_key text REFERENCES advisory_board (key) ON DELETE SET NULL,
        -- Sessions as they were planned elsewhere: [{ "kind", "title", "durationMinutes", "agenda": [{…}] }].
        ADD COLUMN session_plan jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(session_plan) = 'array');
      CREATE INDEX ON advisory_board (copied_from_key) WHERE copied_from_key IS NOT NULL;
      ALTER TABLE advisory_board_precondition ADD COLUMN example jsonb;`);
  }

  async down(): Promise<void> {
    throw new Error("What boards have copied since would be lost; restore a backup instead.");
  }
}
