import type { MigrationInterface, QueryRunner } from "typeorm";
import { actAsOwner } from "../../runtime/database/caller-settings.js";

/** The copy of services learns in which languages people are received there; their owner has always known it. */
export class ServiceLanguages1790000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await actAsOwner(runner, "matching");
    // Null until the owner has told: a copy of before has rows that came without.
    await runner.query(`ALTER TABLE service ADD COLUMN languages text[]`);
    // A cursor of no epoch is behind every feed: the copy is filled anew, and answers as it is until then.
    await runner.query(`UPDATE feed_cursor SET epoch = '' WHERE feed = 'services.services'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE service DROP COLUMN languages`);
  }
}
