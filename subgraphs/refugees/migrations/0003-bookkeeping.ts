import type { MigrationInterface, QueryRunner } from "typeorm";
import { ownerActsSql, ownerWritesSql } from "../../runtime/database/owner-policies.js";

/**
 * The owner's own bookkeeping and its copy of the towns: everybody reads them, the owner alone writes them. The tally of
 * households nobody writes but its trigger: whoever could write it could say that there is no real household, and the
 * hub would take development tokens again.
 */
export class Bookkeeping1790000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ownerActsSql("refugees"));
    for (const table of ["town", "default_data", "feed_cursor"]) await runner.query(ownerWritesSql(table));
    await runner.query(TALLY_SQL);
  }

  async down(): Promise<void> {
    throw new Error("Without row-level security the program would not be what it says; restore a backup instead.");
  }
}

/**
 * The role makes tables of its own in pg_temp: searched last, no such table stands in for the tally; and without the
 * right to execute the function no trigger on such a table runs it.
 */
const TALLY_SQL = `
  ALTER FUNCTION tally_households() SECURITY DEFINER;
  ALTER FUNCTION tally_households() SET search_path = refugees, pg_temp;
  REVOKE EXECUTE ON FUNCTION tally_households() FROM PUBLIC;`;
