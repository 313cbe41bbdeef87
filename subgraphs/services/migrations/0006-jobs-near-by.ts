import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Jobs near a town are counted, and the newest of them found, in an index alone: it holds beside their order what they are
 * filtered by, and spares reading the thousands of rows that are on no page.
 */
export class JobsNearBy1790000000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX job_newest_idx ON job (ags, published_at DESC, key) INCLUDE (valid_through, kldb_code);
      DROP INDEX job_ags_published_at_key_idx;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX job_ags_published_at_key_idx ON job (ags, published_at DESC, key);
      DROP INDEX job_newest_idx;`);
  }
}
