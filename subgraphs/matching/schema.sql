-- The shape of this owner's tables after all migrations, as the database says it. Written by
-- UPDATE_SCHEMA_SQL=1 npm test -- schema-sql, and compared by npm test. "role" is the owner's login role, "reader" the one that
-- reads for the public.

-- Functions

CREATE OR REPLACE FUNCTION matching.caller_id()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN NULLIF(current_setting('ortswahl.caller_id'::text, true), ''::text)
;

CREATE OR REPLACE FUNCTION matching.caller_kind()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN NULLIF(current_setting('ortswahl.caller_kind'::text, true), ''::text)
;

CREATE OR REPLACE FUNCTION matching.owner_acts()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE(((caller_kind() = 'SERVICE'::text) AND (caller_id() = 'matching'::text)), false)
;

-- Tables

CREATE TABLE feed_cursor (
  feed text NOT NULL,
  epoch text NOT NULL,
  xid xid8 NOT NULL,
  key text NOT NULL
);

CREATE TABLE job (
  key text NOT NULL,
  ags text NOT NULL,
  kind text NOT NULL,
  kldb_code text NOT NULL,
  required_german_level text,
  positions integer NOT NULL,
  published_at timestamp with time zone NOT NULL,
  valid_through date
);

CREATE TABLE matching_priority (
  key text NOT NULL,
  ags text NOT NULL,
  criterion text NOT NULL,
  importance smallint NOT NULL,
  is_adopted boolean NOT NULL
);

CREATE TABLE need (
  key text NOT NULL,
  ags text NOT NULL,
  kind text NOT NULL,
  quantity integer NOT NULL,
  kldb_code text,
  urgency smallint NOT NULL,
  needed_until date
);

CREATE TABLE occupation (
  kldb_code text NOT NULL,
  label jsonb NOT NULL
);

CREATE TABLE offer (
  key text NOT NULL,
  ags text NOT NULL,
  kind text NOT NULL,
  available integer NOT NULL,
  max_persons integer,
  is_step_free boolean,
  monthly_rent_cents integer,
  available_from date,
  available_until date
);

CREATE TABLE service (
  key text NOT NULL,
  ags text NOT NULL,
  kind text NOT NULL,
  level_from text,
  level_to text,
  free_places integer,
  reach_km real,
  languages text[]
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
  is_current boolean NOT NULL
);

-- Constraints

ALTER TABLE feed_cursor ADD CONSTRAINT feed_cursor_pkey PRIMARY KEY (feed);

ALTER TABLE job ADD CONSTRAINT job_pkey PRIMARY KEY (key);

ALTER TABLE matching_priority ADD CONSTRAINT matching_priority_pkey PRIMARY KEY (key);

ALTER TABLE need ADD CONSTRAINT need_pkey PRIMARY KEY (key);

ALTER TABLE occupation ADD CONSTRAINT occupation_pkey PRIMARY KEY (kldb_code);

ALTER TABLE offer ADD CONSTRAINT offer_pkey PRIMARY KEY (key);

ALTER TABLE service ADD CONSTRAINT service_pkey PRIMARY KEY (key);

ALTER TABLE town ADD CONSTRAINT town_pkey PRIMARY KEY (ags);

-- Row-level security

ALTER TABLE feed_cursor ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner_adds ON feed_cursor AS PERMISSIVE FOR INSERT WITH CHECK (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_changes ON feed_cursor AS PERMISSIVE FOR UPDATE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_removes ON feed_cursor AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY reading ON feed_cursor AS PERMISSIVE FOR SELECT USING (true);

ALTER TABLE job ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner_adds ON job AS PERMISSIVE FOR INSERT WITH CHECK (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_changes ON job AS PERMISSIVE FOR UPDATE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_removes ON job AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY reading ON job AS PERMISSIVE FOR SELECT USING (true);

ALTER TABLE matching_priority ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner_adds ON matching_priority AS PERMISSIVE FOR INSERT WITH CHECK (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_changes ON matching_priority AS PERMISSIVE FOR UPDATE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_removes ON matching_priority AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY reading ON matching_priority AS PERMISSIVE FOR SELECT USING (true);

ALTER TABLE need ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner_adds ON need AS PERMISSIVE FOR INSERT WITH CHECK (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_changes ON need AS PERMISSIVE FOR UPDATE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_removes ON need AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY reading ON need AS PERMISSIVE FOR SELECT USING (true);

ALTER TABLE occupation ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner_adds ON occupation AS PERMISSIVE FOR INSERT WITH CHECK (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_changes ON occupation AS PERMISSIVE FOR UPDATE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_removes ON occupation AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY reading ON occupation AS PERMISSIVE FOR SELECT USING (true);

ALTER TABLE offer ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner_adds ON offer AS PERMISSIVE FOR INSERT WITH CHECK (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_changes ON offer AS PERMISSIVE FOR UPDATE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_removes ON offer AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY reading ON offer AS PERMISSIVE FOR SELECT USING (true);

ALTER TABLE service ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner_adds ON service AS PERMISSIVE FOR INSERT WITH CHECK (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_changes ON service AS PERMISSIVE FOR UPDATE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_removes ON service AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY reading ON service AS PERMISSIVE FOR SELECT USING (true);

ALTER TABLE town ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner_adds ON town AS PERMISSIVE FOR INSERT WITH CHECK (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_changes ON town AS PERMISSIVE FOR UPDATE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_removes ON town AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY reading ON town AS PERMISSIVE FOR SELECT USING (true);

-- Grants

GRANT DELETE, INSERT, SELECT, UPDATE ON feed_cursor TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON job TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON matching_priority TO role;

GRANT SELECT ON migration TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON need TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON occupation TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON offer TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON service TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON town TO role;
