-- The shape of this owner's tables after all migrations, as the database says it. Written by
-- UPDATE_SCHEMA_SQL=1 npm test -- schema-sql, and compared by npm test. "role" is the owner's login role.

-- Functions

CREATE OR REPLACE FUNCTION municipalities.leave_tombstones()
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

CREATE OR REPLACE FUNCTION municipalities.lift_tombstones()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  BEGIN
    EXECUTE format('DELETE FROM %1$I.tombstone WHERE relation = %2$L AND key IN (SELECT %3$I FROM come)',
      TG_TABLE_SCHEMA, TG_TABLE_NAME, TG_ARGV[0]);
    RETURN NULL;
  END $function$
;

CREATE OR REPLACE FUNCTION municipalities.searchable(name text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN lower(translate(replace(replace(replace(replace(lower(name), 'ä'::text, 'ae'::text), 'ö'::text, 'oe'::text), 'ü'::text, 'ue'::text), 'ß'::text, 'ss'::text), 'áàâéèêíìîóòôúùûçñ'::text, 'aaaeeeiiiooouuucn'::text))
;

CREATE OR REPLACE FUNCTION municipalities.stamp_change()
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

CREATE TABLE district (
  key text NOT NULL,
  name text NOT NULL,
  state text NOT NULL,
  kind text NOT NULL,
  changed_xid xid8 NOT NULL DEFAULT pg_current_xact_id()
);

CREATE TABLE feed_epoch (
  epoch uuid NOT NULL DEFAULT gen_random_uuid()
);

CREATE TABLE municipality (
  ags text NOT NULL,
  ars text NOT NULL,
  name text NOT NULL,
  register_kind text NOT NULL,
  state text NOT NULL,
  district_key text NOT NULL,
  area_ha integer NOT NULL,
  population integer NOT NULL,
  kind text NOT NULL GENERATED ALWAYS AS (
CASE
    WHEN (population < 5000) THEN 'RURAL_MUNICIPALITY'::text
    WHEN (population < 20000) THEN 'SMALL_TOWN'::text
    WHEN (population < 100000) THEN 'MEDIUM_TOWN'::text
    ELSE 'LARGE_CITY'::text
END) STORED,
  postal_code text,
  latitude double precision,
  longitude double precision,
  location_precision text,
  is_current boolean NOT NULL DEFAULT true,
  territorial_status_on date NOT NULL,
  point cube GENERATED ALWAYS AS (
CASE
    WHEN ((latitude IS NOT NULL) AND (longitude IS NOT NULL)) THEN cube(ARRAY[(cos(radians(latitude)) * cos(radians(longitude))), (cos(radians(latitude)) * sin(radians(longitude))), sin(radians(latitude))])
    ELSE NULL::cube
END) STORED,
  searchable_name text GENERATED ALWAYS AS (searchable(name)) STORED,
  folded_name text GENERATED ALWAYS AS (replace(replace(replace(searchable(name), 'ae'::text, 'a'::text), 'oe'::text, 'o'::text), 'ue'::text, 'u'::text)) STORED,
  changed_xid xid8 NOT NULL DEFAULT pg_current_xact_id()
);

CREATE TABLE need (
  key text NOT NULL DEFAULT (gen_random_uuid())::text,
  ags text NOT NULL,
  kind text NOT NULL,
  title jsonb NOT NULL,
  description jsonb,
  quantity integer NOT NULL,
  kldb_code text,
  urgency smallint NOT NULL,
  published_at timestamp with time zone NOT NULL,
  is_demonstration boolean NOT NULL DEFAULT false,
  changed_xid xid8 NOT NULL DEFAULT pg_current_xact_id()
);

CREATE TABLE offer (
  key text NOT NULL DEFAULT (gen_random_uuid())::text,
  ags text NOT NULL,
  kind text NOT NULL,
  title jsonb NOT NULL,
  description jsonb,
  capacity integer NOT NULL,
  reserved integer NOT NULL DEFAULT 0,
  taken integer NOT NULL DEFAULT 0,
  available_from date,
  available_until date,
  rooms real,
  area_m2 integer,
  monthly_rent_cents integer,
  max_persons integer,
  is_step_free boolean,
  published_at timestamp with time zone NOT NULL,
  is_demonstration boolean NOT NULL DEFAULT false,
  changed_xid xid8 NOT NULL DEFAULT pg_current_xact_id()
);

CREATE TABLE portrait (
  ags text NOT NULL,
  headline jsonb NOT NULL,
  introduction jsonb NOT NULL,
  strengths jsonb NOT NULL DEFAULT '[]'::jsonb,
  contact_office jsonb,
  confirmed_at timestamp with time zone NOT NULL,
  is_demonstration boolean NOT NULL DEFAULT false
);

CREATE TABLE tombstone (
  relation text NOT NULL,
  key text NOT NULL,
  changed_xid xid8 NOT NULL DEFAULT pg_current_xact_id()
);

-- Constraints

ALTER TABLE default_data ADD CONSTRAINT default_data_pkey PRIMARY KEY (name);

ALTER TABLE district ADD CONSTRAINT district_key_check CHECK ((key ~ '^[0-9]{5}$'::text));

ALTER TABLE district ADD CONSTRAINT district_pkey PRIMARY KEY (key);

ALTER TABLE feed_epoch ADD CONSTRAINT feed_epoch_pkey PRIMARY KEY (epoch);

ALTER TABLE municipality ADD CONSTRAINT municipality_ags_check CHECK ((ags ~ '^[0-9]{8}$'::text));

ALTER TABLE municipality ADD CONSTRAINT municipality_area_ha_check CHECK ((area_ha >= 0));

ALTER TABLE municipality ADD CONSTRAINT municipality_ars_check CHECK ((ars ~ '^[0-9]{12}$'::text));

ALTER TABLE municipality ADD CONSTRAINT municipality_check CHECK ((district_key = "left"(ags, 5)));

ALTER TABLE municipality ADD CONSTRAINT municipality_check1 CHECK (((latitude IS NULL) = (longitude IS NULL)));

ALTER TABLE municipality ADD CONSTRAINT municipality_check2 CHECK (((latitude IS NULL) = (location_precision IS NULL)));

ALTER TABLE municipality ADD CONSTRAINT municipality_latitude_check CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision)));

ALTER TABLE municipality ADD CONSTRAINT municipality_location_precision_check CHECK ((location_precision = ANY (ARRAY['MUNICIPALITY'::text, 'PREDECESSORS'::text, 'DISTRICT'::text])));

ALTER TABLE municipality ADD CONSTRAINT municipality_longitude_check CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision)));

ALTER TABLE municipality ADD CONSTRAINT municipality_pkey PRIMARY KEY (ags);

ALTER TABLE municipality ADD CONSTRAINT municipality_population_check CHECK ((population >= 0));

ALTER TABLE municipality ADD CONSTRAINT municipality_register_kind_check CHECK ((register_kind ~ '^6[0-7]$'::text));

ALTER TABLE need ADD CONSTRAINT need_ags_fkey FOREIGN KEY (ags) REFERENCES municipality(ags);

ALTER TABLE need ADD CONSTRAINT need_kldb_code_check CHECK ((kldb_code ~ '^[0-9]{5}$'::text));

ALTER TABLE need ADD CONSTRAINT need_pkey PRIMARY KEY (key);

ALTER TABLE need ADD CONSTRAINT need_quantity_check CHECK ((quantity > 0));

ALTER TABLE need ADD CONSTRAINT need_urgency_check CHECK (((urgency >= 1) AND (urgency <= 5)));

ALTER TABLE offer ADD CONSTRAINT offer_ags_fkey FOREIGN KEY (ags) REFERENCES municipality(ags);

ALTER TABLE offer ADD CONSTRAINT offer_area_m2_check CHECK ((area_m2 > 0));

ALTER TABLE offer ADD CONSTRAINT offer_capacity_check CHECK ((capacity >= 0));

ALTER TABLE offer ADD CONSTRAINT offer_check CHECK (((reserved + taken) <= capacity));

ALTER TABLE offer ADD CONSTRAINT offer_check1 CHECK ((available_until >= available_from));

ALTER TABLE offer ADD CONSTRAINT offer_check2 CHECK (((kind <> 'HOUSING'::text) OR (max_persons IS NOT NULL)));

ALTER TABLE offer ADD CONSTRAINT offer_max_persons_check CHECK ((max_persons > 0));

ALTER TABLE offer ADD CONSTRAINT offer_monthly_rent_cents_check CHECK ((monthly_rent_cents >= 0));

ALTER TABLE offer ADD CONSTRAINT offer_pkey PRIMARY KEY (key);

ALTER TABLE offer ADD CONSTRAINT offer_reserved_check CHECK ((reserved >= 0));

ALTER TABLE offer ADD CONSTRAINT offer_rooms_check CHECK ((rooms > (0)::double precision));

ALTER TABLE offer ADD CONSTRAINT offer_taken_check CHECK ((taken >= 0));

ALTER TABLE portrait ADD CONSTRAINT portrait_ags_fkey FOREIGN KEY (ags) REFERENCES municipality(ags);

ALTER TABLE portrait ADD CONSTRAINT portrait_pkey PRIMARY KEY (ags);

ALTER TABLE tombstone ADD CONSTRAINT tombstone_pkey PRIMARY KEY (relation, key);

-- Indexes

CREATE INDEX municipality_changed_xid_ags_idx ON municipalities.municipality USING btree (changed_xid, ags);

CREATE INDEX municipality_district_key_idx ON municipalities.municipality USING btree (district_key);

CREATE INDEX municipality_point_idx ON municipalities.municipality USING gist (point);

CREATE INDEX municipality_population_idx ON municipalities.municipality USING btree (population);

CREATE INDEX municipality_state_kind_idx ON municipalities.municipality USING btree (state, kind);

CREATE INDEX need_ags_published_at_key_idx ON municipalities.need USING btree (ags, published_at DESC, key);

CREATE INDEX need_changed_xid_key_idx ON municipalities.need USING btree (changed_xid, key);

CREATE INDEX need_published_at_key_idx ON municipalities.need USING btree (published_at DESC, key);

CREATE INDEX offer_ags_published_at_key_idx ON municipalities.offer USING btree (ags, published_at DESC, key);

CREATE INDEX offer_changed_xid_key_idx ON municipalities.offer USING btree (changed_xid, key);

CREATE INDEX offer_published_at_key_idx ON municipalities.offer USING btree (published_at DESC, key);

CREATE INDEX tombstone_relation_changed_xid_key_idx ON municipalities.tombstone USING btree (relation, changed_xid, key);

-- Triggers

CREATE TRIGGER leave_tombstones AFTER DELETE ON municipalities.municipality REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION leave_tombstones('ags');

CREATE TRIGGER lift_tombstones AFTER INSERT ON municipalities.municipality REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION lift_tombstones('ags');

CREATE TRIGGER stamp_change BEFORE UPDATE ON municipalities.municipality FOR EACH ROW EXECUTE FUNCTION stamp_change();

CREATE TRIGGER leave_tombstones AFTER DELETE ON municipalities.need REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION leave_tombstones('key');

CREATE TRIGGER lift_tombstones AFTER INSERT ON municipalities.need REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION lift_tombstones('key');

CREATE TRIGGER stamp_change BEFORE UPDATE ON municipalities.need FOR EACH ROW EXECUTE FUNCTION stamp_change();

CREATE TRIGGER leave_tombstones AFTER DELETE ON municipalities.offer REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION leave_tombstones('key');

CREATE TRIGGER lift_tombstones AFTER INSERT ON municipalities.offer REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION lift_tombstones('key');

CREATE TRIGGER stamp_change BEFORE UPDATE ON municipalities.offer FOR EACH ROW EXECUTE FUNCTION stamp_change();

-- Grants

GRANT DELETE, INSERT, SELECT, UPDATE ON default_data TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON district TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON feed_epoch TO role;

GRANT SELECT ON migration TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON municipality TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON need TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON offer TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON portrait TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON tombstone TO role;
