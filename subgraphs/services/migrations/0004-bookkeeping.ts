import type { MigrationInterface, QueryRunner } from "typeorm";
import { ownerWritesSql } from "../../runtime/database/owner-policies.js";

/**
 * Row-level security of the owner's own bookkeeping: everybody reads it, the owner alone writes it. Whoever left a
 * tombstone would take a job out of every reader's copy, and whoever moved a cursor would keep the copy of towns old.
 */
export class Bookkeeping1790000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ["tombstone", "default_data", "feed_cursor"]) await runner.query(ownerWritesSql(table));
  }

  async down(): Promise<void> {
    throw new Error("Without row-level security the program would not be what it says; restore a backup instead.");
  }
}
