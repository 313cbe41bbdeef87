import type { MigrationInterface, QueryRunner } from "typeorm";
import { ownerWritesSql } from "../../runtime/database/owner-policies.js";

/** Copies of what towns need, and of how much each kind of need weighs for them: the town's side of the place finder. */
export class TownsSide1790000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COPIES_SQL);
    for (const table of ["need", "matching_priority"]) await runner.query(ownerWritesSql(table));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("DROP TABLE matching_priority; DROP TABLE need");
  }
}

// Only the keys are indexed, and no value is constrained, for the reasons of the first copies.
const COPIES_SQL = `
  CREATE TABLE need (
    key text PRIMARY KEY,
    ags text NOT NULL,
    kind text NOT NULL,
    quantity integer NOT NULL,
    kldb_code text,
    urgency smallint NOT NULL,
    needed_until date
  );
  CREATE TABLE matching_priority (
    key text PRIMARY KEY,
    ags text NOT NULL,
    criterion text NOT NULL,
    importance smallint NOT NULL,
    is_adopted boolean NOT NULL
  );`;
