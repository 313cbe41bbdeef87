import type { MigrationInterface, QueryRunner } from "typeorm";
import { CALLER_SQL } from "../../runtime/database/caller-settings.js";
import { ownerActsSql, ownerWritesSql } from "../../runtime/database/owner-policies.js";

/**
 * Row-level security of the copies and of how far their feeds were read: everybody reads them, and whatever is asked on
 * behalf of a caller changes none, or one caller could change for all which towns the place finder suggests.
 */
export class RowLevelSecurity1790000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CALLER_SQL);
    await runner.query(ownerActsSql("matching"));
    for (const table of TABLES) await runner.query(ownerWritesSql(table));
  }

  async down(): Promise<void> {
    throw new Error("Without row-level security the program would not be what it says; restore a backup instead.");
  }
}

const TABLES = ["town", "offer", "job", "service", "occupation", "feed_cursor"] as const;
