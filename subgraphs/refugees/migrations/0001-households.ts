import type { MigrationInterface, QueryRunner } from "typeorm";
import { CALLER_SQL } from "../../runtime/database/caller-settings.js";
import { DEFAULT_DATA_SQL } from "../../runtime/demonstration/demonstration.js";
import { FEED_READER_SQL } from "../../runtime/feed/tables.js";

/** The tables that hold something about people; each has row-level security. */
export const PERSONAL_TABLES = ["household", "household_member", "wish", "ranking", "social_tie", "consent"] as const;

/**
 * Households in reception, by pseudonym, with what they need and wish. No name, no address, no date of birth, no
 * nationality, no file number.
 *
 * What the policies promise: a transaction that does not say who acts sees and changes nothing. One in which the owner
 * itself acts may put in and take out made-up households, and reads none. Nobody reads or changes a household, whatever
 * a transaction says; policies for callers come with access control.
 * What they do not promise: the settings that say who acts are set by whoever holds the role, so the policies guard
 * against what our code forgets, not against someone who runs SQL of his own as this role. Against other owners guard
 * the grants: their roles cannot enter this schema. A superuser passes every policy.
 */
export class Households1790000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CALLER_SQL);
    await runner.query(FEED_READER_SQL);
    await runner.query(DEFAULT_DATA_SQL);
    await runner.query(TOWN_SQL);
    await runner.query(HOUSEHOLD_SQL);
    await runner.query(WISH_SQL);
    await runner.query(CONSENT_SQL);
    for (const table of PERSONAL_TABLES) await runner.query(policySql(table));
  }

  async down(): Promise<void> {
    throw new Error("The first migration is undone by dropping the schema.");
  }
}

const TOWN_SQL = `
  CREATE TABLE town (
    ags text PRIMARY KEY,
    name text NOT NULL,
    state text NOT NULL,
    district_key text NOT NULL,
    kind text NOT NULL,
    population integer NOT NULL,
    latitude double precision,
    longitude double precision,
    is_current boolean NOT NULL
  );`;

/** The mark of a part is its household's: the foreign key over both holds it, so a policy need not look it up. */
const PART_OF_HOUSEHOLD = `
    household_id uuid NOT NULL,
    is_demonstration boolean NOT NULL,
    FOREIGN KEY (household_id, is_demonstration) REFERENCES household (id, is_demonstration) ON DELETE CASCADE`;

const HOUSEHOLD_SQL = `
  -- For disclosure control: drawn once, never shown, erased with its record. Sixteen random digits of a UUID, less the
  -- sign; those that tell its version and variant are left out. Beyond 2^53: read as text.
  CREATE FUNCTION new_record_key() RETURNS bigint LANGUAGE sql VOLATILE RETURN (
    SELECT ('x' || substr(digits, 1, 8) || substr(digits, 25, 8))::bit(64)::bigint & x'7fffffffffffffff'::bigint
      FROM replace(gen_random_uuid()::text, '-', '') AS digits);
  CREATE TABLE household (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    record_key bigint NOT NULL DEFAULT new_record_key(),
    registered_on date NOT NULL,
    reception_state text NOT NULL CHECK (reception_state ~ '^[A-Z]{2}$'),
    cohort text,
    requires_step_free boolean NOT NULL DEFAULT false,
    is_demonstration boolean NOT NULL DEFAULT false,
    UNIQUE (id, is_demonstration)
  );
  CREATE INDEX ON household (cohort);
  CREATE TABLE household_member (
    ${PART_OF_HOUSEHOLD},
    number smallint NOT NULL CHECK (number > 0),
    record_key bigint NOT NULL DEFAULT new_record_key(),
    role text NOT NULL CHECK (role IN ('ADULT', 'CHILD')),
    age_band text NOT NULL,
    -- [{ "code": "uk", "level": null }]: without a level a mother tongue.
    languages jsonb NOT NULL DEFAULT '[]',
    education_isced smallint CHECK (education_isced BETWEEN 0 AND 8),
    -- [{ "kldbCode": "24201", "years": 6 }]
    occupations jsonb NOT NULL DEFAULT '[]',
    PRIMARY KEY (household_id, number)
  );`;

const WISH_SQL = `
  CREATE TABLE wish (
    ${PART_OF_HOUSEHOLD},
    criterion text NOT NULL,
    importance smallint NOT NULL CHECK (importance BETWEEN 1 AND 5),
    settlement_kinds text[] NOT NULL DEFAULT '{}',
    near_ags text[] NOT NULL DEFAULT '{}',
    PRIMARY KEY (household_id, criterion)
  );
  CREATE TABLE ranking (
    ${PART_OF_HOUSEHOLD},
    rank smallint NOT NULL CHECK (rank > 0),
    ags text NOT NULL CHECK (ags ~ '^[0-9]{8}$'),
    PRIMARY KEY (household_id, rank),
    UNIQUE (household_id, ags)
  );
  CREATE TABLE social_tie (
    ${PART_OF_HOUSEHOLD},
    -- Where the household knows people: a town, never a person.
    ags text NOT NULL CHECK (ags ~ '^[0-9]{8}$'),
    PRIMARY KEY (household_id, ags)
  );`;

const CONSENT_SQL = `
  CREATE TABLE consent (
    ${PART_OF_HOUSEHOLD},
    purpose text NOT NULL CHECK (purpose IN ('MATCHING', 'STATISTICS', 'SHARE_WITH_MUNICIPALITY', 'SPECIAL_CATEGORIES')),
    granted_at timestamptz NOT NULL,
    withdrawn_at timestamptz CHECK (withdrawn_at >= granted_at),
    expires_at timestamptz NOT NULL CHECK (expires_at > granted_at),
    PRIMARY KEY (household_id, purpose, granted_at)
  );`;

const policySql = (table: string): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY owner_puts_in_demonstration ON ${table} FOR INSERT
    WITH CHECK (is_demonstration AND caller_kind() = 'SERVICE' AND caller_id() = 'refugees');
  CREATE POLICY owner_takes_out_demonstration ON ${table} FOR DELETE
    USING (is_demonstration AND caller_kind() = 'SERVICE' AND caller_id() = 'refugees');`;
