import type { MigrationInterface, QueryRunner } from "typeorm";
import { unitVectorSql } from "../../runtime/database/conditions.js";
import { FEED_OWNER_SQL, FEED_READER_SQL, feedTableSql } from "../../runtime/feed/tables.js";

/** Occupations, jobs, providers and their integration services, and the copy of the towns. All of it is public. */
export class Services1790000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FEED_OWNER_SQL);
    await runner.query(FEED_READER_SQL);
    await runner.query(TOWN_SQL);
    await runner.query(WORK_SQL);
    await runner.query(SERVICE_SQL);
    for (const [table, key] of [
      ["occupation", "kldb_code"],
      ["job", "key"],
      ["integration_service", "key"],
    ] as const)
      await runner.query(feedTableSql(table, key));
  }

  async down(): Promise<void> {
    throw new Error("The first migration is undone by dropping the schema.");
  }
}

// A copy is filled anew when its owner's database was restored: nothing may refer to it by a foreign key.
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
    is_current boolean NOT NULL,
    point cube GENERATED ALWAYS AS (CASE WHEN latitude IS NOT NULL AND longitude IS NOT NULL
      THEN ${unitVectorSql("latitude", "longitude")} END) STORED
  );
  CREATE INDEX ON town (state);
  CREATE INDEX ON town USING gist (point);`;

const WORK_SQL = `
  CREATE TABLE occupation (
    kldb_code text PRIMARY KEY CHECK (kldb_code ~ '^[0-9]{4}[1-4]$'),
    isco_code text CHECK (isco_code ~ '^[0-9]{4}$'),
    esco_uri text,
    label jsonb NOT NULL
  );
  CREATE TABLE job (
    key text PRIMARY KEY DEFAULT gen_random_uuid()::text,
    -- Who handed it in: external ids are unique with their sender only.
    sender text NOT NULL,
    external_id text NOT NULL,
    title text NOT NULL,
    kind text NOT NULL,
    ags text NOT NULL CHECK (ags ~ '^[0-9]{8}$'),
    employer_name text NOT NULL,
    kldb_code text NOT NULL CHECK (kldb_code ~ '^[0-9]{5}$'),
    working_time text[] NOT NULL CHECK (cardinality(working_time) > 0),
    required_german_level text,
    positions integer NOT NULL CHECK (positions > 0),
    description text,
    published_at timestamptz NOT NULL,
    valid_through date,
    is_demonstration boolean NOT NULL DEFAULT false,
    UNIQUE (sender, external_id)
  );
  CREATE INDEX ON job (ags, published_at DESC, key);
  CREATE INDEX ON job (published_at DESC, key);
  CREATE INDEX ON job (kldb_code text_pattern_ops);`;

const SERVICE_SQL = `
  CREATE TABLE provider (
    key text PRIMARY KEY DEFAULT gen_random_uuid()::text,
    name text NOT NULL,
    is_demonstration boolean NOT NULL DEFAULT false
  );
  CREATE TABLE integration_service (
    key text PRIMARY KEY DEFAULT gen_random_uuid()::text,
    provider_key text NOT NULL REFERENCES provider (key) ON DELETE CASCADE,
    ags text NOT NULL CHECK (ags ~ '^[0-9]{8}$'),
    kind text NOT NULL,
    name jsonb NOT NULL,
    level_from text,
    level_to text,
    places integer CHECK (places >= 0),
    free_places integer CHECK (free_places >= 0),
    languages text[] NOT NULL DEFAULT '{}',
    cost_cents integer CHECK (cost_cents >= 0),
    is_barrier_free boolean,
    reach_km real CHECK (reach_km >= 0),
    is_demonstration boolean NOT NULL DEFAULT false,
    CHECK (free_places <= places),
    -- Levels of the CEFR sort as text.
    CHECK (level_from <= level_to)
  );
  CREATE INDEX ON integration_service (ags, kind, key);
  CREATE INDEX ON integration_service (provider_key);`;
