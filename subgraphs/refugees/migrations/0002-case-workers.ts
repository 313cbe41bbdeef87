import type { MigrationInterface, QueryRunner } from "typeorm";
import { CALLER_RIGHTS_SQL } from "../../runtime/database/caller-settings.js";
import { DEVELOPMENT_CASE_WORKER } from "../household/case-worker.js";

/** What belongs to a household, a table each. */
const PARTS = ["household_member", "wish", "ranking", "social_tie", "consent"] as const;

/**
 * Who sees a household: the case worker whose case it is, and the household itself; each with the scope `cases:read`,
 * nobody else, the owner itself neither. Its parts are seen with it. Nobody changes one yet.
 *
 * Every sight of a household leaves an entry in the audit log, which says of whoever makes it who that is, is read by
 * auditors alone, and can be changed by nobody.
 */
export class CaseWorkers1790000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CALLER_RIGHTS_SQL);
    await runner.query(CASE_WORKER_SQL);
    // The administrator is held by the policies too, unless for the moment they do not hold the tables' owner.
    await runner.query("ALTER TABLE household NO FORCE ROW LEVEL SECURITY");
    await runner.query("UPDATE household SET case_worker_id = $1 WHERE is_demonstration", [DEVELOPMENT_CASE_WORKER]);
    await runner.query(TALLY_SQL);
    await runner.query("ALTER TABLE household FORCE ROW LEVEL SECURITY");
    await runner.query(SIGHT_SQL);
    for (const part of PARTS) await runner.query(partSightSql(part));
    await runner.query(AUDIT_SQL);
  }

  async down(): Promise<void> {
    throw new Error("The audit log would be lost; restore a backup instead.");
  }
}

const CASE_WORKER_SQL = `
  -- Pseudonym of the case worker whose case it is; NULL: nobody's yet.
  ALTER TABLE household ADD case_worker_id text;
  CREATE INDEX ON household (case_worker_id, registered_on DESC, id);`;

/**
 * How many households there are, made up and real: whether there is a real one can be known without reading any. One
 * transaction that brings or takes households waits for another; they are rare.
 */
const TALLY_SQL = `
  CREATE TABLE household_tally (
    is_demonstration boolean PRIMARY KEY,
    households bigint NOT NULL CHECK (households >= 0)
  );
  INSERT INTO household_tally SELECT is_demonstration, count(*) FROM household GROUP BY is_demonstration;
  CREATE FUNCTION tally_households() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
  BEGIN
    IF TG_OP <> 'INSERT' THEN
      UPDATE household_tally AS tally SET households = tally.households - gone.households
        FROM (SELECT is_demonstration, count(*) AS households FROM gone_household GROUP BY is_demonstration) AS gone
        WHERE tally.is_demonstration = gone.is_demonstration;
    END IF;
    IF TG_OP <> 'DELETE' THEN
      INSERT INTO household_tally AS tally
        SELECT is_demonstration, count(*) FROM come_household GROUP BY is_demonstration ORDER BY is_demonstration
        ON CONFLICT (is_demonstration) DO UPDATE SET households = tally.households + excluded.households;
    END IF;
    RETURN NULL;
  END $$;
  CREATE TRIGGER tally_come AFTER INSERT ON household REFERENCING NEW TABLE AS come_household
    FOR EACH STATEMENT EXECUTE FUNCTION tally_households();
  CREATE TRIGGER tally_changed AFTER UPDATE ON household
    REFERENCING OLD TABLE AS gone_household NEW TABLE AS come_household
    FOR EACH STATEMENT EXECUTE FUNCTION tally_households();
  CREATE TRIGGER tally_gone AFTER DELETE ON household REFERENCING OLD TABLE AS gone_household
    FOR EACH STATEMENT EXECUTE FUNCTION tally_households();`;

/** Who acts is asked in a SELECT of its own: once per statement, not once per row, and an index can be used for it. */
const SIGHT_SQL = `
  CREATE POLICY case_worker_sees_own_cases ON household FOR SELECT
    USING ((SELECT caller_kind() = 'CASE_WORKER' AND caller_has_scope('cases:read'))
      AND case_worker_id = (SELECT caller_id()));
  CREATE POLICY household_sees_itself ON household FOR SELECT
    USING ((SELECT caller_kind() = 'HOUSEHOLD' AND caller_has_scope('cases:read'))
      AND id = (SELECT caller_household()));`;

/** The policies of household hold within: a part is seen by whoever sees its household. */
const partSightSql = (part: string): string => `
  CREATE POLICY seen_with_its_household ON ${part} FOR SELECT
    USING (EXISTS (SELECT FROM household WHERE household.id = ${part}.household_id));`;

/**
 * Entries are made by whoever acts, in its own name and at the present moment, and read by auditors. No policy changes
 * one. The owner itself erases them when they are old enough, whatever its statement says.
 */
const AUDIT_SQL = `
  CREATE TABLE audit_entry (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    at timestamptz NOT NULL DEFAULT now(),
    -- Pseudonym of the caller, never a name.
    caller_id text NOT NULL,
    caller_kind text NOT NULL,
    action text NOT NULL CHECK (action IN ('READ', 'ATTEMPTED')),
    object_type text NOT NULL CHECK (object_type IN ('Household', 'AuditEntry')),
    -- NULL: no single object, but the list.
    object_key text,
    CHECK ((object_type = 'Household') = (object_key IS NOT NULL))
  );
  CREATE INDEX ON audit_entry (at DESC, id);
  CREATE INDEX ON audit_entry (object_type, object_key, at DESC);
  CREATE INDEX ON audit_entry (caller_id, at DESC);
  ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY;
  ALTER TABLE audit_entry FORCE ROW LEVEL SECURITY;
  CREATE POLICY caller_writes_of_itself ON audit_entry FOR INSERT
    WITH CHECK (caller_id = (SELECT caller_id()) AND caller_kind = (SELECT caller_kind()) AND at = now());
  CREATE POLICY auditor_reads ON audit_entry FOR SELECT
    USING ((SELECT caller_kind() = 'AUDITOR' AND caller_has_scope('audit:read')));
  CREATE POLICY owner_erases_after_four_years ON audit_entry FOR DELETE
    USING ((SELECT caller_kind() = 'SERVICE' AND caller_id() = 'refugees') AND at < now() - interval '4 years');`;
