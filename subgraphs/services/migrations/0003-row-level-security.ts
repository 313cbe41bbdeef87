import type { MigrationInterface, QueryRunner } from "typeorm";
import { CALLER_RIGHTS_SQL, CALLER_SQL } from "../../runtime/database/caller-settings.js";

/**
 * Row-level security of jobs, occupations, providers and their services, and of the copy of the towns: everybody reads
 * them, the owner itself writes them, and a transaction that does not say who acts writes nothing. Whoever hands in
 * listings of its own gets policies beside these, which let it write what is its own.
 */
export class RowLevelSecurity1790000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CALLER_SQL);
    await runner.query(CALLER_RIGHTS_SQL);
    await runner.query(ACTING_SQL);
    for (const table of TABLES) await runner.query(securitySql(table));
  }

  async down(): Promise<void> {
    throw new Error("Without row-level security the program would not be what it says; restore a backup instead.");
  }
}

const TABLES = ["occupation", "job", "provider", "integration_service", "town"] as const;

const ACTING_SQL = `
  -- The owner itself: occupations, demonstration, the copy of the towns, migrations.
  CREATE FUNCTION owner_acts() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE RETURN
    coalesce(caller_kind() = 'SERVICE' AND caller_id() = 'services', false);`;

/** In a sub-select PostgreSQL asks once per statement who acts, and not for each row. */
const securitySql = (table: string): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY reading ON ${table} FOR SELECT USING (true);
  CREATE POLICY owner_adds ON ${table} FOR INSERT WITH CHECK ((SELECT owner_acts()));
  CREATE POLICY owner_changes ON ${table} FOR UPDATE USING ((SELECT owner_acts()));
  CREATE POLICY owner_removes ON ${table} FOR DELETE USING ((SELECT owner_acts()));`;
