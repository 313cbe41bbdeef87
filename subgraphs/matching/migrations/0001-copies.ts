import type { MigrationInterface, QueryRunner } from "typeorm";
import { FEED_READER_SQL } from "../../runtime/feed/tables.js";

/** Copies of what the other owners feed: towns and what is presented in them. All of it is public. */
export class Copies1790000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FEED_READER_SQL);
    await runner.query(COPIES_SQL);
  }

  async down(): Promise<void> {
    throw new Error("The first migration is undone by dropping the schema.");
  }
}

// Only the keys are indexed: the index of towns reads a table whole. Values were checked by their owners, and a copy is
// filled anew when its owner's database was restored: no constraint here may stop it.
const COPIES_SQL = `
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
  );
  CREATE TABLE offer (
    key text PRIMARY KEY,
    ags text NOT NULL,
    kind text NOT NULL,
    available integer NOT NULL,
    max_persons integer,
    is_step_free boolean,
    monthly_rent_cents integer,
    available_from date,
    available_until date
  );
  CREATE TABLE job (
    key text PRIMARY KEY,
    ags text NOT NULL,
    kind text NOT NULL,
    kldb_code text NOT NULL,
    required_german_level text,
    positions integer NOT NULL,
    published_at timestamptz NOT NULL,
    valid_through date
  );
  CREATE TABLE service (
    key text PRIMARY KEY,
    ags text NOT NULL,
    kind text NOT NULL,
    level_from text,
    level_to text,
    free_places integer,
    reach_km real
  );
  CREATE TABLE occupation (
    kldb_code text PRIMARY KEY,
    label jsonb NOT NULL
  );`;
