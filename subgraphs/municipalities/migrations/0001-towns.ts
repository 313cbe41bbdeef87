import type { MigrationInterface, QueryRunner } from "typeorm";
import { unitVectorSql } from "../../runtime/database/conditions.js";
import { FEED_OWNER_SQL, feedTableSql } from "../../runtime/feed/tables.js";

/** The register of municipalities, and what towns present: portraits, offers, needs. */
export class Towns1790000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FEED_OWNER_SQL);
    await runner.query(REGISTER_SQL);
    await runner.query(PRESENTATION_SQL);
    for (const [table, key] of [
      ["municipality", "ags"],
      ["offer", "key"],
      ["need", "key"],
    ] as const)
      await runner.query(feedTableSql(table, key));
  }

  async down(): Promise<void> {
    throw new Error("The first migration is undone by dropping the schema.");
  }
}

const REGISTER_SQL = `
  -- Immutable, because a generated column wants it so: unaccent's own one-argument form depends on the search path.
  CREATE FUNCTION searchable(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
    lower(translate(
      replace(replace(replace(replace(lower(name), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss'),
      'áàâéèêíìîóòôúùûçñ', 'aaaeeeiiiooouuucn'));
  CREATE TABLE district (
    key text PRIMARY KEY CHECK (key ~ '^[0-9]{5}$'),
    name text NOT NULL,
    state text NOT NULL,
    kind text NOT NULL,
    changed_xid xid8 NOT NULL DEFAULT pg_current_xact_id()
  );
  CREATE TABLE municipality (
    ags text PRIMARY KEY CHECK (ags ~ '^[0-9]{8}$'),
    ars text NOT NULL CHECK (ars ~ '^[0-9]{12}$'),
    name text NOT NULL,
    register_kind text NOT NULL CHECK (register_kind ~ '^6[0-7]$'),
    state text NOT NULL,
    -- No reference: a few uninhabited areas (coastal waters) belong to a state directly, and to no district.
    district_key text NOT NULL CHECK (district_key = left(ags, 5)),
    area_ha integer NOT NULL CHECK (area_ha >= 0),
    population integer NOT NULL CHECK (population >= 0),
    kind text NOT NULL GENERATED ALWAYS AS (CASE
      WHEN population < 5000 THEN 'RURAL_MUNICIPALITY'
      WHEN population < 20000 THEN 'SMALL_TOWN'
      WHEN population < 100000 THEN 'MEDIUM_TOWN'
      ELSE 'LARGE_CITY' END) STORED,
    postal_code text,
    latitude double precision CHECK (latitude BETWEEN -90 AND 90),
    longitude double precision CHECK (longitude BETWEEN -180 AND 180),
    location_precision text CHECK (location_precision IN ('MUNICIPALITY', 'PREDECESSORS', 'DISTRICT')),
    is_current boolean NOT NULL DEFAULT true,
    territorial_status_on date NOT NULL,
    point cube GENERATED ALWAYS AS (CASE WHEN latitude IS NOT NULL AND longitude IS NOT NULL
      THEN ${unitVectorSql("latitude", "longitude")} END) STORED,
    searchable_name text GENERATED ALWAYS AS (searchable(name)) STORED,
    -- Who types no umlaut at all types one letter where the searchable name has two.
    folded_name text GENERATED ALWAYS AS (
      replace(replace(replace(searchable(name), 'ae', 'a'), 'oe', 'o'), 'ue', 'u')) STORED,
    CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CHECK ((latitude IS NULL) = (location_precision IS NULL))
  );
  CREATE INDEX ON municipality (state, kind);
  CREATE INDEX ON municipality (district_key);
  CREATE INDEX ON municipality (population);
  CREATE INDEX ON municipality USING gist (point);
`;

const PRESENTATION_SQL = `
  CREATE TABLE portrait (
    ags text PRIMARY KEY REFERENCES municipality (ags),
    headline jsonb NOT NULL,
    introduction jsonb NOT NULL,
    strengths jsonb NOT NULL DEFAULT '[]',
    contact_office jsonb,
    confirmed_at timestamptz NOT NULL,
    is_demonstration boolean NOT NULL DEFAULT false
  );
  CREATE TABLE offer (
    key text PRIMARY KEY DEFAULT gen_random_uuid()::text,
    ags text NOT NULL REFERENCES municipality (ags),
    kind text NOT NULL,
    title jsonb NOT NULL,
    description jsonb,
    capacity integer NOT NULL CHECK (capacity >= 0),
    reserved integer NOT NULL DEFAULT 0 CHECK (reserved >= 0),
    taken integer NOT NULL DEFAULT 0 CHECK (taken >= 0),
    available_from date,
    available_until date,
    rooms real CHECK (rooms > 0),
    area_m2 integer CHECK (area_m2 > 0),
    monthly_rent_cents integer CHECK (monthly_rent_cents >= 0),
    max_persons integer CHECK (max_persons > 0),
    is_step_free boolean,
    published_at timestamptz NOT NULL,
    is_demonstration boolean NOT NULL DEFAULT false,
    CHECK (reserved + taken <= capacity),
    CHECK (available_until >= available_from),
    CHECK (kind <> 'HOUSING' OR max_persons IS NOT NULL)
  );
  CREATE INDEX ON offer (ags, published_at DESC, key);
  CREATE INDEX ON offer (published_at DESC, key);
  CREATE TABLE need (
    key text PRIMARY KEY DEFAULT gen_random_uuid()::text,
    ags text NOT NULL REFERENCES municipality (ags),
    kind text NOT NULL,
    title jsonb NOT NULL,
    description jsonb,
    quantity integer NOT NULL CHECK (quantity > 0),
    kldb_code text CHECK (kldb_code ~ '^[0-9]{5}$'),
    urgency smallint NOT NULL CHECK (urgency BETWEEN 1 AND 5),
    published_at timestamptz NOT NULL,
    is_demonstration boolean NOT NULL DEFAULT false
  );
  CREATE INDEX ON need (ags, published_at DESC, key);
  CREATE INDEX ON need (published_at DESC, key);`;
