import type { MigrationInterface, QueryRunner } from "typeorm";
import { DEFAULT_DATA_SQL } from "../../runtime/demonstration/demonstration.js";

/** What default data was put in, so that what was removed does not come back. */
export class DefaultData1790000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(DEFAULT_DATA_SQL);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE default_data");
  }
}
