import type { MigrationInterface, QueryRunner } from "typeorm";
import {
  OWN_TOWN_WRITES,
  VERSIONED_COLUMNS,
  versionedPoliciesSql,
  versionedTableSql,
  type Writers,
} from "./versioned-tables.js";

/**
 * Pilots: the call with its phases, the towns' part in it from the application on, dialogue meetings, indicators with
 * what was measured, and the evaluation report.
 *
 * Two things the database itself keeps, whatever a statement says: no town's staff selects its own town, and there is
 * no place for a value of an indicator about people; such figures come from released statistics alone.
 */
export class Pilots1790000000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ACTING_SQL);
    await runner.query(TABLES_SQL);
    await runner.query(SELECTION_SQL);
    for (const [table, writers] of Object.entries(WRITERS))
      await runner.query(versionedTableSql(table) + versionedPoliciesSql(table, writers));
    await runner.query(WAITING_SQL);
    await runner.query(VALUES_SECURITY_SQL);
  }

  async down(): Promise<void> {
    throw new Error("What was handed in about pilots would be lost; restore a backup instead.");
  }
}

const OFFICE_WRITES: Writers = () => "(SELECT programme_office_acts())";

const WRITERS: Readonly<Record<string, Writers>> = {
  pilot: OFFICE_WRITES,
  pilot_participation: (row) => `(${OWN_TOWN_WRITES(row)} OR ${OFFICE_WRITES(row)})`,
  dialogue_meeting: OFFICE_WRITES,
  pilot_indicator: OFFICE_WRITES,
  pilot_report: OFFICE_WRITES,
};

const ACTING_SQL = `
  CREATE FUNCTION programme_office_acts() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE RETURN
    coalesce(caller_kind() = 'PROGRAMME_OFFICE' AND caller_has_scope('pilots:write'), false);`;

const PHASE = `CHECK (phase IN ('APPLICATION', 'SELECTION', 'PREPARATION', 'MATCHING', 'ARRIVAL', 'EVALUATION', 'CLOSED'))`;

const TABLES_SQL = `
  CREATE TABLE pilot (
    key text PRIMARY KEY DEFAULT gen_random_uuid()::text,
${VERSIONED_COLUMNS},
    title jsonb NOT NULL,
    description jsonb,
    criteria jsonb,
    apply_until date NOT NULL,
    places_sought integer NOT NULL CHECK (places_sought > 0),
    phase text NOT NULL DEFAULT 'APPLICATION' ${PHASE},
    -- Planned and actual days by phase. In the row, so that a plan has the pilot's version and history.
    phase_days jsonb NOT NULL DEFAULT '{}',
    ending_reason jsonb,
    published_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX ON pilot (published_at DESC, key);
  CREATE INDEX ON pilot (phase);
  CREATE TABLE pilot_participation (
    key text PRIMARY KEY DEFAULT gen_random_uuid()::text,
${VERSIONED_COLUMNS},
    pilot_key text NOT NULL REFERENCES pilot (key) ON DELETE CASCADE,
    ags text NOT NULL REFERENCES municipality (ags),
    motivation jsonb NOT NULL,
    persons integer NOT NULL CHECK (persons > 0),
    -- The board's preconditions on the day of the application; null: the town had no board.
    board_at_application jsonb,
    applied_at timestamptz NOT NULL DEFAULT now(),
    status text NOT NULL DEFAULT 'APPLIED'
      CHECK (status IN ('APPLIED', 'SELECTED', 'WAITING', 'NOT_SELECTED', 'WITHDRAWN')),
    phase text NOT NULL ${PHASE},
    selection_reasons jsonb,
    decided_on date,
    joined_on date,
    withdrawn_at timestamptz,
    -- For the town itself and the programme office; the note beside it is for whoever may read the participation.
    withdrawal_reason text,
    withdrawal_note jsonb,
    UNIQUE (pilot_key, ags),
    CHECK ((status = 'WITHDRAWN') = (withdrawn_at IS NOT NULL)),
    CHECK (withdrawn_at IS NULL OR withdrawal_reason IS NOT NULL),
    CHECK (status NOT IN ('SELECTED', 'WAITING', 'NOT_SELECTED') OR (decided_on IS NOT NULL AND selection_reasons IS NOT NULL)),
    CHECK (status <> 'SELECTED' OR joined_on IS NOT NULL)
  );
  CREATE INDEX ON pilot_participation (ags);
  CREATE TABLE dialogue_meeting (
    key text PRIMARY KEY DEFAULT gen_random_uuid()::text,
${VERSIONED_COLUMNS},
    pilot_key text NOT NULL REFERENCES pilot (key) ON DELETE CASCADE,
    title jsonb NOT NULL,
    held_on date NOT NULL,
    place text,
    is_online boolean NOT NULL,
    agenda jsonb,
    minutes jsonb,
    withdrawn_at timestamptz,
    CHECK (is_online OR place IS NOT NULL)
  );
  CREATE INDEX ON dialogue_meeting (pilot_key, held_on);
  CREATE TABLE pilot_indicator (
    key text PRIMARY KEY DEFAULT gen_random_uuid()::text,
${VERSIONED_COLUMNS},
    pilot_key text NOT NULL REFERENCES pilot (key) ON DELETE CASCADE,
    kind text NOT NULL CHECK (kind IN ('TOWNS_TAKING_PART', 'PLACES_OFFERED', 'BOARD_READINESS', 'OFFERS_PRESENTED',
      'NEEDS_DECLARED', 'DIALOGUE_MEETINGS', 'PLACED_HOUSEHOLDS', 'FIRST_WISH_SHARE', 'RETAINED_AFTER_12_MONTHS')),
    about text NOT NULL GENERATED ALWAYS AS (CASE
      WHEN kind IN ('PLACED_HOUSEHOLDS', 'FIRST_WISH_SHARE', 'RETAINED_AFTER_12_MONTHS') THEN 'PEOPLE'
      ELSE 'TOWNS' END) STORED,
    baseline double precision CHECK (about = 'TOWNS' OR baseline IS NULL),
    target double precision,
    -- Shares have decimals; towns, households, offers and so on are counted whole.
    CHECK (kind IN ('BOARD_READINESS', 'FIRST_WISH_SHARE', 'RETAINED_AFTER_12_MONTHS')
      OR (baseline IS NOT DISTINCT FROM trunc(baseline) AND target IS NOT DISTINCT FROM trunc(target))),
    UNIQUE (pilot_key, kind),
    UNIQUE (key, about)
  );
  -- The reference takes indicators about towns alone: a figure about people has no row to stand in.
  CREATE TABLE pilot_indicator_value (
    indicator_key text NOT NULL,
    about text NOT NULL DEFAULT 'TOWNS' CHECK (about = 'TOWNS'),
    period text NOT NULL CHECK (period ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    value double precision NOT NULL,
    measured_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (indicator_key, period),
    FOREIGN KEY (indicator_key, about) REFERENCES pilot_indicator (key, about) ON DELETE CASCADE
  );
  CREATE TABLE pilot_report (
    key text PRIMARY KEY DEFAULT gen_random_uuid()::text,
${VERSIONED_COLUMNS},
    pilot_key text NOT NULL UNIQUE REFERENCES pilot (key) ON DELETE CASCADE,
    question jsonb NOT NULL,
    course jsonb,
    findings jsonb,
    recommendations jsonb,
    published_on date,
    -- What everybody reads is whole, and stays whole.
    CHECK (published_on IS NULL OR num_nulls(course, findings, recommendations) = 0)
  );`;

const SELECTION_SQL = `
  CREATE FUNCTION refuse_own_selection() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
  BEGIN
    IF callers_town() IS NOT NULL AND NEW.status IN ('SELECTED', 'WAITING', 'NOT_SELECTED')
      AND (TG_OP = 'INSERT' OR NEW.status <> OLD.status) THEN
      RAISE EXCEPTION 'The staff of a municipality does not decide on its own application.';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER refuse_own_selection BEFORE INSERT OR UPDATE ON pilot_participation
    FOR EACH ROW EXECUTE FUNCTION refuse_own_selection();`;

/** A town's staff waits for a change of the pilot that it applies to, and changes nothing of it. */
const WAITING_SQL = `
  CREATE POLICY waiting ON pilot FOR UPDATE USING ((SELECT callers_town()) IS NOT NULL) WITH CHECK (false);`;

const MEASURERS = "(SELECT programme_office_acts()) OR (SELECT owner_acts())";
const VALUES_SECURITY_SQL = `
  ALTER TABLE pilot_indicator_value ENABLE ROW LEVEL SECURITY;
  ALTER TABLE pilot_indicator_value FORCE ROW LEVEL SECURITY;
  CREATE POLICY reading ON pilot_indicator_value FOR SELECT USING (true);
  CREATE POLICY adding ON pilot_indicator_value FOR INSERT WITH CHECK (${MEASURERS});
  CREATE POLICY changing ON pilot_indicator_value FOR UPDATE USING (${MEASURERS}) WITH CHECK (${MEASURERS});`;
