import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Totals of offers and needs read a few short columns of every row that stands: indexes that hold them spare reading the
 * texts beside them, which are most of the tables.
 */
export class TotalsByIndex1790000000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX offer_totals_idx ON offer (ags)
        INCLUDE (kind, capacity, reserved, taken, used_at_midnight, used_noted_on) WHERE withdrawn_at IS NULL;
      CREATE INDEX need_totals_idx ON need (ags) INCLUDE (kind, quantity) WHERE withdrawn_at IS NULL;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP INDEX offer_totals_idx, need_totals_idx");
  }
}
