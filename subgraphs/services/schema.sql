-- The shape of this owner's tables after all migrations, as the database says it. Written by
-- UPDATE_SCHEMA_SQL=1 npm test -- schema-sql, and compared by npm test. "role" is the owner's login role, "reader" the one that
-- reads for the public.

-- Functions

CREATE OR REPLACE FUNCTION services.caller_ags()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN NULLIF(current_setting('ortswahl.caller_ags'::text, true), ''::text)
;

CREATE OR REPLACE FUNCTION services.caller_has_scope(scope text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (scope = ANY (string_to_array(current_setting('ortswahl.caller_scopes'::text, true), ' '::text)))
;

CREATE OR REPLACE FUNCTION services.caller_household()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('ortswahl.caller_household'::text, true), ''::text))::uuid
;

CREATE OR REPLACE FUNCTION services.caller_id()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN NULLIF(current_setting('ortswahl.caller_id'::text, true), ''::text)
;

CREATE OR REPLACE FUNCTION services.caller_kind()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN NULLIF(current_setting('ortswahl.caller_kind'::text, true), ''::text)
;

CREATE OR REPLACE FUNCTION services.leave_tombstones()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  BEGIN
    EXECUTE format('INSERT INTO %1$I.tombstone (relation, key) SELECT %2$L, %3$I FROM gone
      ON CONFLICT (relation, key) DO UPDATE SET changed_xid = pg_current_xact_id()',
      TG_TABLE_SCHEMA, TG_TABLE_NAME, TG_ARGV[0]);
    RETURN NULL;
  END $function$
;

CREATE OR REPLACE FUNCTION services.lift_tombstones()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  BEGIN
    EXECUTE format('DELETE FROM %1$I.tombstone WHERE relation = %2$L AND key IN (SELECT %3$I FROM come)',
      TG_TABLE_SCHEMA, TG_TABLE_NAME, TG_ARGV[0]);
    RETURN NULL;
  END $function$
;

CREATE OR REPLACE FUNCTION services.owner_acts()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE(((caller_kind() = 'SERVICE'::text) AND (caller_id() = 'services'::text)), false)
;

CREATE OR REPLACE FUNCTION services.stamp_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  BEGIN
    NEW.changed_xid := pg_current_xact_id();
    RETURN NEW;
  END $function$
;

-- Tables

CREATE TABLE default_data (
  name text NOT NULL,
  loaded_at timestamp with time zone NOT NULL DEFAULT now(),
  removed_at timestamp with time zone
);

CREATE TABLE feed_cursor (
  feed text NOT NULL,
  epoch text NOT NULL,
  xid xid8 NOT NULL,
  key text NOT NULL
);

CREATE TABLE feed_epoch (
  epoch uuid NOT NULL DEFAULT gen_random_uuid()
);

CREATE TABLE integration_service (
  key text NOT NULL DEFAULT (gen_random_uuid())::text,
  provider_key text NOT NULL,
  ags text NOT NULL,
  kind text NOT NULL,
  name jsonb NOT NULL,
  level_from text,
  level_to text,
  places integer,
  free_places integer,
  languages text[] NOT NULL DEFAULT '{}'::text[],
  cost_cents integer,
  is_barrier_free boolean,
  reach_km real,
  is_demonstration boolean NOT NULL DEFAULT false,
  changed_xid xid8 NOT NULL DEFAULT pg_current_xact_id()
);

CREATE TABLE job (
  key text NOT NULL DEFAULT (gen_random_uuid())::text,
  sender text NOT NULL,
  external_id text NOT NULL,
  title text NOT NULL,
  kind text NOT NULL,
  ags text NOT NULL,
  employer_name text NOT NULL,
  kldb_code text NOT NULL,
  working_time text[] NOT NULL,
  required_german_level text,
  positions integer NOT NULL,
  description text,
  published_at timestamp with time zone NOT NULL,
  valid_through date,
  is_demonstration boolean NOT NULL DEFAULT false,
  changed_xid xid8 NOT NULL DEFAULT pg_current_xact_id()
);

CREATE TABLE occupation (
  kldb_code text NOT NULL,
  isco_code text,
  esco_uri text,
  label jsonb NOT NULL,
  changed_xid xid8 NOT NULL DEFAULT pg_current_xact_id()
);

CREATE TABLE provider (
  key text NOT NULL DEFAULT (gen_random_uuid())::text,
  name text NOT NULL,
  is_demonstration boolean NOT NULL DEFAULT false
);

CREATE TABLE tombstone (
  relation text NOT NULL,
  key text NOT NULL,
  changed_xid xid8 NOT NULL DEFAULT pg_current_xact_id()
);

CREATE TABLE town (
  ags text NOT NULL,
  name text NOT NULL,
  state text NOT NULL,
  district_key text NOT NULL,
  kind text NOT NULL,
  population integer NOT NULL,
  latitude double precision,
  longitude double precision,
  is_current boolean NOT NULL,
  point cube GENERATED ALWAYS AS (
CASE
    WHEN ((latitude IS NOT NULL) AND (longitude IS NOT NULL)) THEN cube(ARRAY[(cos(radians(latitude)) * cos(radians(longitude))), (cos(radians(latitude)) * sin(radians(longitude))), sin(radians(latitude))])
    ELSE NULL::cube
END) STORED
);

-- Constraints

ALTER TABLE default_data ADD CONSTRAINT default_data_pkey PRIMARY KEY (name);

ALTER TABLE feed_cursor ADD CONSTRAINT feed_cursor_pkey PRIMARY KEY (feed);

ALTER TABLE feed_epoch ADD CONSTRAINT feed_epoch_pkey PRIMARY KEY (epoch);

ALTER TABLE integration_service ADD CONSTRAINT integration_service_ags_check CHECK ((ags ~ '^[0-9]{8}$'::text));

ALTER TABLE integration_service ADD CONSTRAINT integration_service_check CHECK ((free_places <= places));

ALTER TABLE integration_service ADD CONSTRAINT integration_service_check1 CHECK ((level_from <= level_to));

ALTER TABLE integration_service ADD CONSTRAINT integration_service_cost_cents_check CHECK ((cost_cents >= 0));

ALTER TABLE integration_service ADD CONSTRAINT integration_service_free_places_check CHECK ((free_places >= 0));

ALTER TABLE integration_service ADD CONSTRAINT integration_service_pkey PRIMARY KEY (key);

ALTER TABLE integration_service ADD CONSTRAINT integration_service_places_check CHECK ((places >= 0));

ALTER TABLE integration_service ADD CONSTRAINT integration_service_provider_key_fkey FOREIGN KEY (provider_key) REFERENCES provider(key) ON DELETE CASCADE;

ALTER TABLE integration_service ADD CONSTRAINT integration_service_reach_km_check CHECK ((reach_km >= (0)::double precision));

ALTER TABLE job ADD CONSTRAINT job_ags_check CHECK ((ags ~ '^[0-9]{8}$'::text));

ALTER TABLE job ADD CONSTRAINT job_kldb_code_check CHECK ((kldb_code ~ '^[0-9]{5}$'::text));

ALTER TABLE job ADD CONSTRAINT job_pkey PRIMARY KEY (key);

ALTER TABLE job ADD CONSTRAINT job_positions_check CHECK ((positions > 0));

ALTER TABLE job ADD CONSTRAINT job_sender_external_id_key UNIQUE (sender, external_id);

ALTER TABLE job ADD CONSTRAINT job_working_time_check CHECK ((cardinality(working_time) > 0));

ALTER TABLE occupation ADD CONSTRAINT occupation_isco_code_check CHECK ((isco_code ~ '^[0-9]{4}$'::text));

ALTER TABLE occupation ADD CONSTRAINT occupation_kldb_code_check CHECK ((kldb_code ~ '^[0-9]{4}[1-4]$'::text));

ALTER TABLE occupation ADD CONSTRAINT occupation_pkey PRIMARY KEY (kldb_code);

ALTER TABLE provider ADD CONSTRAINT provider_pkey PRIMARY KEY (key);

ALTER TABLE tombstone ADD CONSTRAINT tombstone_pkey PRIMARY KEY (relation, key);

ALTER TABLE town ADD CONSTRAINT town_pkey PRIMARY KEY (ags);

-- Indexes

CREATE INDEX integration_service_ags_kind_key_idx ON services.integration_service USING btree (ags, kind, key);

CREATE INDEX integration_service_changed_xid_key_idx ON services.integration_service USING btree (changed_xid, key);

CREATE INDEX integration_service_provider_key_idx ON services.integration_service USING btree (provider_key);

CREATE INDEX job_changed_xid_key_idx ON services.job USING btree (changed_xid, key);

CREATE INDEX job_kldb_code_idx ON services.job USING btree (kldb_code text_pattern_ops);

CREATE INDEX job_newest_idx ON services.job USING btree (ags, published_at DESC, key) INCLUDE (valid_through, kldb_code);

CREATE INDEX job_published_at_key_idx ON services.job USING btree (published_at DESC, key);

CREATE INDEX job_totals_idx ON services.job USING btree (ags) INCLUDE (kldb_code, kind, positions, valid_through);

CREATE INDEX occupation_changed_xid_kldb_code_idx ON services.occupation USING btree (changed_xid, kldb_code);

CREATE INDEX tombstone_relation_changed_xid_key_idx ON services.tombstone USING btree (relation, changed_xid, key);

CREATE INDEX town_point_idx ON services.town USING gist (point);

CREATE INDEX town_state_idx ON services.town USING btree (state);

-- Triggers

CREATE TRIGGER leave_tombstones AFTER DELETE ON services.integration_service REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION leave_tombstones('key');

CREATE TRIGGER lift_tombstones AFTER INSERT ON services.integration_service REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION lift_tombstones('key');

CREATE TRIGGER stamp_change BEFORE UPDATE ON services.integration_service FOR EACH ROW EXECUTE FUNCTION stamp_change();

CREATE TRIGGER leave_tombstones AFTER DELETE ON services.job REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION leave_tombstones('key');

CREATE TRIGGER lift_tombstones AFTER INSERT ON services.job REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION lift_tombstones('key');

CREATE TRIGGER stamp_change BEFORE UPDATE ON services.job FOR EACH ROW EXECUTE FUNCTION stamp_change();

CREATE TRIGGER leave_tombstones AFTER DELETE ON services.occupation REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION leave_tombstones('kldb_code');

CREATE TRIGGER lift_tombstones AFTER INSERT ON services.occupation REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION lift_tombstones('kldb_code');

CREATE TRIGGER stamp_change BEFORE UPDATE ON services.occupation FOR EACH ROW EXECUTE FUNCTION stamp_change();

-- Row-level security

ALTER TABLE default_data ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner_adds ON default_data AS PERMISSIVE FOR INSERT WITH CHECK (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_changes ON default_data AS PERMISSIVE FOR UPDATE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_removes ON default_data AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY reading ON default_data AS PERMISSIVE FOR SELECT USING (true);

ALTER TABLE feed_cursor ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner_adds ON feed_cursor AS PERMISSIVE FOR INSERT WITH CHECK (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_changes ON feed_cursor AS PERMISSIVE FOR UPDATE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_removes ON feed_cursor AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY reading ON feed_cursor AS PERMISSIVE FOR SELECT USING (true);

ALTER TABLE integration_service ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner_adds ON integration_service AS PERMISSIVE FOR INSERT WITH CHECK (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_changes ON integration_service AS PERMISSIVE FOR UPDATE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_removes ON integration_service AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY reading ON integration_service AS PERMISSIVE FOR SELECT USING (true);

ALTER TABLE job ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner_adds ON job AS PERMISSIVE FOR INSERT WITH CHECK (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_changes ON job AS PERMISSIVE FOR UPDATE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_removes ON job AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY reading ON job AS PERMISSIVE FOR SELECT USING (true);

ALTER TABLE occupation ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner_adds ON occupation AS PERMISSIVE FOR INSERT WITH CHECK (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_changes ON occupation AS PERMISSIVE FOR UPDATE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_removes ON occupation AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY reading ON occupation AS PERMISSIVE FOR SELECT USING (true);

ALTER TABLE provider ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner_adds ON provider AS PERMISSIVE FOR INSERT WITH CHECK (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_changes ON provider AS PERMISSIVE FOR UPDATE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_removes ON provider AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY reading ON provider AS PERMISSIVE FOR SELECT USING (true);

ALTER TABLE tombstone ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner_adds ON tombstone AS PERMISSIVE FOR INSERT WITH CHECK (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_changes ON tombstone AS PERMISSIVE FOR UPDATE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_removes ON tombstone AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY reading ON tombstone AS PERMISSIVE FOR SELECT USING (true);

ALTER TABLE town ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner_adds ON town AS PERMISSIVE FOR INSERT WITH CHECK (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_changes ON town AS PERMISSIVE FOR UPDATE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_removes ON town AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY reading ON town AS PERMISSIVE FOR SELECT USING (true);

-- Grants

GRANT DELETE, INSERT, SELECT, UPDATE ON default_data TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON feed_cursor TO role;

GRANT SELECT ON feed_epoch TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON integration_service TO role;

GRANT SELECT ON integration_service TO reader;

GRANT DELETE, INSERT, SELECT, UPDATE ON job TO role;

GRANT SELECT ON job TO reader;

GRANT SELECT ON migration TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON occupation TO role;

GRANT SELECT ON occupation TO reader;

GRANT DELETE, INSERT, SELECT, UPDATE ON provider TO role;

GRANT SELECT ON provider TO reader;

GRANT DELETE, INSERT, SELECT, UPDATE ON tombstone TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON town TO role;

GRANT SELECT ON town TO reader;
