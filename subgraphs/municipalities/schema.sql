-- The shape of this owner's tables after all migrations, as the database says it. Written by
-- UPDATE_SCHEMA_SQL=1 npm test -- schema-sql, and compared by npm test. "role" is the owner's login role, "reader" the one that
-- reads for the public.

-- Functions

CREATE OR REPLACE FUNCTION municipalities.caller_ags()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN NULLIF(current_setting('ortswahl.caller_ags'::text, true), ''::text)
;

CREATE OR REPLACE FUNCTION municipalities.caller_has_scope(scope text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (scope = ANY (string_to_array(current_setting('ortswahl.caller_scopes'::text, true), ' '::text)))
;

CREATE OR REPLACE FUNCTION municipalities.caller_household()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('ortswahl.caller_household'::text, true), ''::text))::uuid
;

CREATE OR REPLACE FUNCTION municipalities.caller_id()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN NULLIF(current_setting('ortswahl.caller_id'::text, true), ''::text)
;

CREATE OR REPLACE FUNCTION municipalities.caller_kind()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN NULLIF(current_setting('ortswahl.caller_kind'::text, true), ''::text)
;

CREATE OR REPLACE FUNCTION municipalities.callers_town()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN CASE WHEN ((caller_kind() = 'TOWN'::text) AND caller_has_scope('municipality:write'::text)) THEN caller_ags() ELSE NULL::text END
;

CREATE OR REPLACE FUNCTION municipalities.keep_changed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  BEGIN
    EXECUTE format('INSERT INTO %1$I.%2$I (key, version, action, caller_id, office, state)
      SELECT come.key, come.version,
        CASE WHEN come.withdrawn_at IS NOT NULL AND gone.withdrawn_at IS NULL THEN ''WITHDRAWN''
          WHEN come.withdrawn_at IS NULL AND gone.withdrawn_at IS NOT NULL THEN ''REINSTATED'' ELSE ''UPDATED'' END,
        CASE WHEN %1$I.caller_kind() <> ''SERVICE'' OR %1$I.caller_id() <> %1$L THEN %1$I.caller_id() END, come.office, %1$I.written_state(to_jsonb(come))
      FROM come JOIN gone USING (key) WHERE come.version <> gone.version',
      TG_TABLE_SCHEMA, TG_TABLE_NAME || '_change');
    RETURN NULL;
  END $function$
;

CREATE OR REPLACE FUNCTION municipalities.keep_created()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  BEGIN
    EXECUTE format('INSERT INTO %1$I.%2$I (key, version, changed_at, action, caller_id, office, state)
      SELECT key, version, least(now(), published_at), ''CREATED'', CASE WHEN %1$I.caller_kind() <> ''SERVICE'' OR %1$I.caller_id() <> %1$L THEN %1$I.caller_id() END, office,
        %1$I.written_state(to_jsonb(come)) FROM come', TG_TABLE_SCHEMA, TG_TABLE_NAME || '_change');
    RETURN NULL;
  END $function$
;

CREATE OR REPLACE FUNCTION municipalities.keep_first_version()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  BEGIN
    EXECUTE format('INSERT INTO %1$I.%2$I (key, version, changed_at, action, caller_id, office, state)
      SELECT key, version, least(now(), updated_at), ''CREATED'', CASE WHEN %1$I.caller_kind() <> ''SERVICE'' OR %1$I.caller_id() <> %1$L THEN %1$I.caller_id() END, office,
        %1$I.written_state(to_jsonb(come)) FROM come', TG_TABLE_SCHEMA, TG_TABLE_NAME || '_change');
    RETURN NULL;
  END $function$
;

CREATE OR REPLACE FUNCTION municipalities.keep_need_stock()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'municipalities', 'extensions'
AS $function$
  DECLARE
    changed text[];
  BEGIN
    IF TG_OP = 'INSERT' THEN
      INSERT INTO need_stock (key, from_on, quantity)
        SELECT key, least(local_today(), local_day(published_at)), come.quantity
          FROM come WHERE withdrawn_at IS NULL;
      RETURN NULL;
    END IF;
    -- EXECUTE plans anew each time: a plan kept from an edit of one row would join 50,000 of an import by nested loops.
    EXECUTE $sql$ SELECT array_agg(come.key) FROM come JOIN gone USING (key)
      WHERE (come.withdrawn_at IS NULL, come.quantity)
        IS DISTINCT FROM (gone.withdrawn_at IS NULL, gone.quantity) $sql$ INTO changed;
    IF changed IS NULL THEN
      RETURN NULL;
    END IF;
    -- Of several changes of one day the last one counts; from_on is tomorrow's where a transaction that began before
    -- midnight waited for one that began after it.
    EXECUTE 'DELETE FROM need_stock WHERE key = ANY ($1) AND from_on >= local_today()' USING changed;
    EXECUTE 'UPDATE need_stock SET until_on = local_today() WHERE key = ANY ($1) AND until_on > local_today()'
      USING changed;
    EXECUTE 'INSERT INTO need_stock (key, from_on, quantity)
      SELECT key, local_today(), come.quantity FROM come
        WHERE key = ANY ($1) AND withdrawn_at IS NULL' USING changed;
    RETURN NULL;
  END $function$
;

CREATE OR REPLACE FUNCTION municipalities.keep_next_version()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  BEGIN
    EXECUTE format('INSERT INTO %1$I.%2$I (key, version, action, caller_id, office, state)
      SELECT come.key, come.version,
        CASE WHEN to_jsonb(come) ->> ''withdrawn_at'' IS NOT NULL AND to_jsonb(gone) ->> ''withdrawn_at'' IS NULL
            THEN ''WITHDRAWN''
          WHEN to_jsonb(come) ->> ''withdrawn_at'' IS NULL AND to_jsonb(gone) ->> ''withdrawn_at'' IS NOT NULL
            THEN ''REINSTATED''
          ELSE ''UPDATED'' END,
        CASE WHEN %1$I.caller_kind() <> ''SERVICE'' OR %1$I.caller_id() <> %1$L THEN %1$I.caller_id() END, come.office, %1$I.written_state(to_jsonb(come))
      FROM come JOIN gone USING (key) WHERE come.version <> gone.version',
      TG_TABLE_SCHEMA, TG_TABLE_NAME || '_change');
    RETURN NULL;
  END $function$
;

CREATE OR REPLACE FUNCTION municipalities.keep_offer_stock()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'municipalities', 'extensions'
AS $function$
  DECLARE
    changed text[];
  BEGIN
    IF TG_OP = 'INSERT' THEN
      INSERT INTO offer_stock (key, from_on, capacity, used, available_until)
        SELECT key, least(local_today(), local_day(published_at)), come.capacity, come.reserved + come.taken, come.available_until
          FROM come WHERE withdrawn_at IS NULL;
      RETURN NULL;
    END IF;
    -- EXECUTE plans anew each time: a plan kept from an edit of one row would join 50,000 of an import by nested loops.
    EXECUTE $sql$ SELECT array_agg(come.key) FROM come JOIN gone USING (key)
      WHERE (come.withdrawn_at IS NULL, come.capacity, come.reserved + come.taken, come.available_until)
        IS DISTINCT FROM (gone.withdrawn_at IS NULL, gone.capacity, gone.reserved + gone.taken, gone.available_until) $sql$ INTO changed;
    IF changed IS NULL THEN
      RETURN NULL;
    END IF;
    -- Of several changes of one day the last one counts; from_on is tomorrow's where a transaction that began before
    -- midnight waited for one that began after it.
    EXECUTE 'DELETE FROM offer_stock WHERE key = ANY ($1) AND from_on >= local_today()' USING changed;
    EXECUTE 'UPDATE offer_stock SET until_on = local_today() WHERE key = ANY ($1) AND until_on > local_today()'
      USING changed;
    EXECUTE 'INSERT INTO offer_stock (key, from_on, capacity, used, available_until)
      SELECT key, local_today(), come.capacity, come.reserved + come.taken, come.available_until FROM come
        WHERE key = ANY ($1) AND withdrawn_at IS NULL' USING changed;
    RETURN NULL;
  END $function$
;

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

CREATE OR REPLACE FUNCTION municipalities.local_day(moment timestamp with time zone)
 RETURNS date
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((moment AT TIME ZONE 'Europe/Berlin'::text))::date
;

CREATE OR REPLACE FUNCTION municipalities.local_today()
 RETURNS date
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN local_day(now())
;

CREATE OR REPLACE FUNCTION municipalities.matching_acts()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE(((caller_kind() = 'SERVICE'::text) AND (caller_id() = 'matching'::text)), false)
;

CREATE OR REPLACE FUNCTION municipalities.note_midnight()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'municipalities', 'extensions'
AS $function$
  BEGIN
    -- The first change of a day: what stands is what stood at midnight. A transaction that began before midnight may have
    -- waited for one that began after it, and must not note as midnight's what that one made.
    IF OLD.used_noted_on < local_today() THEN
      NEW.used_at_midnight := OLD.reserved + OLD.taken;
      NEW.used_noted_on := local_today();
    END IF;
    -- What the town itself writes tells of nobody: it is shown at once. Only the matching changes no version.
    IF NEW.version <> OLD.version THEN
      NEW.used_at_midnight := greatest(0, NEW.used_at_midnight + NEW.taken - OLD.taken);
    END IF;
    RETURN NEW;
  END $function$
;

CREATE OR REPLACE FUNCTION municipalities.open_preconditions()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'municipalities', 'extensions'
AS $function$
  BEGIN
    INSERT INTO advisory_board_precondition (board_key, ags, precondition, office, is_demonstration)
      SELECT come.key, come.ags, precondition, come.office, come.is_demonstration
        FROM come, unnest(ARRAY['COUNCIL_MANDATE', 'QUESTION_AND_AIM', 'COORDINATOR', 'BUDGET', 'NEUTRAL_MODERATION', 'DIVERSE_COMPOSITION', 'PUBLIC_AGENDA_AND_MINUTES', 'WAY_BACK', 'EVALUATION']) AS precondition;
    RETURN NULL;
  END $function$
;

CREATE OR REPLACE FUNCTION municipalities.owner_acts()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE(((caller_kind() = 'SERVICE'::text) AND (caller_id() = ANY (ARRAY['municipalities'::text, 'operator'::text]))), false)
;

CREATE OR REPLACE FUNCTION municipalities.programme_office_acts()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE(((caller_kind() = 'PROGRAMME_OFFICE'::text) AND caller_has_scope('pilots:write'::text)), false)
;

CREATE OR REPLACE FUNCTION municipalities.public_available(capacity integer, reserved integer, taken integer, used_at_midnight integer, used_noted_on date)
 RETURNS integer
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN GREATEST(0, (capacity - CASE WHEN (used_noted_on >= local_today()) THEN used_at_midnight ELSE (reserved + taken) END))
;

CREATE OR REPLACE FUNCTION municipalities.refuse_own_selection()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'municipalities', 'extensions'
AS $function$
  BEGIN
    IF callers_town() IS NOT NULL AND NEW.status IN ('SELECTED', 'WAITING', 'NOT_SELECTED')
      AND (TG_OP = 'INSERT' OR NEW.status <> OLD.status) THEN
      RAISE EXCEPTION 'The staff of a municipality does not decide on its own application.';
    END IF;
    RETURN NEW;
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

CREATE OR REPLACE FUNCTION municipalities.written_state(row_state jsonb)
 RETURNS jsonb
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (row_state - ARRAY['key'::text, 'ags'::text, 'version'::text, 'updated_at'::text, 'confirmed_at'::text, 'published_at'::text, 'office'::text, 'reserved'::text, 'used_at_midnight'::text, 'used_noted_on'::text, 'changed_xid'::text, 'is_demonstration'::text])
;

-- Tables

CREATE TABLE advisory_board (
  key text NOT NULL DEFAULT (gen_random_uuid())::text,
  ags text NOT NULL,
  status text NOT NULL DEFAULT 'IDEA'::text,
  paused_from text,
  title jsonb,
  question jsonb,
  aim jsonb,
  mandated_on date,
  mandate_reference text,
  founded_on date,
  coordinator_office text,
  coordinator_weekly_hours smallint,
  budget_cents bigint,
  moderation text,
  has_interpreters boolean NOT NULL DEFAULT false,
  has_childcare boolean NOT NULL DEFAULT false,
  public_participation jsonb,
  handed_over_on date,
  decided_on date,
  evaluation jsonb,
  closed_on date,
  closing_reason jsonb,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  office text,
  is_demonstration boolean NOT NULL DEFAULT false,
  copied_from_key text,
  session_plan jsonb NOT NULL DEFAULT '[]'::jsonb
);

CREATE TABLE advisory_board_change (
  key text NOT NULL,
  version integer NOT NULL,
  changed_at timestamp with time zone NOT NULL DEFAULT now(),
  action text NOT NULL,
  caller_id text,
  office text,
  state jsonb NOT NULL
);

CREATE TABLE advisory_board_precondition (
  key text NOT NULL DEFAULT (gen_random_uuid())::text,
  board_key text NOT NULL,
  ags text NOT NULL,
  precondition text NOT NULL,
  status text NOT NULL DEFAULT 'OPEN'::text,
  evidence jsonb,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  office text,
  is_demonstration boolean NOT NULL DEFAULT false,
  example jsonb
);

CREATE TABLE advisory_board_precondition_change (
  key text NOT NULL,
  version integer NOT NULL,
  changed_at timestamp with time zone NOT NULL DEFAULT now(),
  action text NOT NULL,
  caller_id text,
  office text,
  state jsonb NOT NULL
);

CREATE TABLE advisory_board_seat (
  key text NOT NULL DEFAULT (gen_random_uuid())::text,
  board_key text NOT NULL,
  ags text NOT NULL,
  seat_group text NOT NULL,
  holder_kind text NOT NULL,
  holder jsonb NOT NULL,
  filled_from date,
  filled_until date,
  has_vote boolean NOT NULL DEFAULT true,
  interpreter_language text,
  withdrawn_at timestamp with time zone,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  office text,
  is_demonstration boolean NOT NULL DEFAULT false
);

CREATE TABLE advisory_board_seat_change (
  key text NOT NULL,
  version integer NOT NULL,
  changed_at timestamp with time zone NOT NULL DEFAULT now(),
  action text NOT NULL,
  caller_id text,
  office text,
  state jsonb NOT NULL
);

CREATE TABLE board_session (
  key text NOT NULL DEFAULT (gen_random_uuid())::text,
  board_key text NOT NULL,
  ags text NOT NULL,
  kind text NOT NULL,
  title jsonb NOT NULL,
  starts_at timestamp with time zone NOT NULL,
  ends_at timestamp with time zone NOT NULL,
  place text,
  is_public boolean NOT NULL DEFAULT true,
  agenda jsonb NOT NULL DEFAULT '[]'::jsonb,
  minutes jsonb,
  minutes_are_public boolean NOT NULL DEFAULT true,
  cancelled_at timestamp with time zone,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  office text,
  is_demonstration boolean NOT NULL DEFAULT false
);

CREATE TABLE board_session_change (
  key text NOT NULL,
  version integer NOT NULL,
  changed_at timestamp with time zone NOT NULL DEFAULT now(),
  action text NOT NULL,
  caller_id text,
  office text,
  state jsonb NOT NULL
);

CREATE TABLE data_import (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  caller_id text NOT NULL,
  kind text NOT NULL,
  report jsonb NOT NULL,
  issues_csv bytea,
  imported_at timestamp with time zone NOT NULL DEFAULT now(),
  ags text
);

CREATE TABLE default_data (
  name text NOT NULL,
  loaded_at timestamp with time zone NOT NULL DEFAULT now(),
  removed_at timestamp with time zone
);

CREATE TABLE dialogue_meeting (
  key text NOT NULL DEFAULT (gen_random_uuid())::text,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  office text,
  is_demonstration boolean NOT NULL DEFAULT false,
  pilot_key text NOT NULL,
  title jsonb NOT NULL,
  held_on date NOT NULL,
  place text,
  is_online boolean NOT NULL,
  agenda jsonb,
  minutes jsonb,
  withdrawn_at timestamp with time zone
);

CREATE TABLE dialogue_meeting_change (
  key text NOT NULL,
  version integer NOT NULL,
  changed_at timestamp with time zone NOT NULL DEFAULT now(),
  action text NOT NULL,
  caller_id text,
  office text,
  state jsonb NOT NULL
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

CREATE TABLE idempotency (
  caller_id text NOT NULL,
  operation text NOT NULL,
  key text NOT NULL,
  digest text NOT NULL,
  outcome jsonb,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  ags text NOT NULL
);

CREATE TABLE matching_priority (
  key text NOT NULL DEFAULT (gen_random_uuid())::text,
  ags text NOT NULL,
  criterion text NOT NULL,
  importance smallint NOT NULL,
  recommendation_key text,
  overridden_recommendation_key text,
  override_reason jsonb,
  set_at timestamp with time zone NOT NULL DEFAULT now(),
  withdrawn_at timestamp with time zone,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  office text,
  is_demonstration boolean NOT NULL DEFAULT false,
  changed_xid xid8 NOT NULL DEFAULT pg_current_xact_id()
);

CREATE TABLE matching_priority_change (
  key text NOT NULL,
  version integer NOT NULL,
  changed_at timestamp with time zone NOT NULL DEFAULT now(),
  action text NOT NULL,
  caller_id text,
  office text,
  state jsonb NOT NULL
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
  changed_xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
  external_id text,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  confirmed_at timestamp with time zone NOT NULL DEFAULT now(),
  withdrawn_at timestamp with time zone,
  office text,
  needed_until date,
  strategy_goal_key text,
  recommendation_key text,
  override_reason jsonb
);

CREATE TABLE need_change (
  key text NOT NULL,
  version integer NOT NULL,
  changed_at timestamp with time zone NOT NULL DEFAULT now(),
  action text NOT NULL,
  caller_id text,
  office text,
  state jsonb NOT NULL
);

CREATE TABLE need_stock (
  key text NOT NULL,
  from_on date NOT NULL,
  until_on date NOT NULL DEFAULT 'infinity'::date,
  quantity integer NOT NULL
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
  changed_xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
  external_id text,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  confirmed_at timestamp with time zone NOT NULL DEFAULT now(),
  withdrawn_at timestamp with time zone,
  office text,
  used_at_midnight integer NOT NULL DEFAULT 0,
  used_noted_on date NOT NULL DEFAULT '-infinity'::date
);

CREATE TABLE offer_change (
  key text NOT NULL,
  version integer NOT NULL,
  changed_at timestamp with time zone NOT NULL DEFAULT now(),
  action text NOT NULL,
  caller_id text,
  office text,
  state jsonb NOT NULL
);

CREATE TABLE offer_stock (
  key text NOT NULL,
  from_on date NOT NULL,
  until_on date NOT NULL DEFAULT 'infinity'::date,
  capacity integer NOT NULL,
  used integer NOT NULL,
  available_until date
);

CREATE TABLE picture (
  key text NOT NULL DEFAULT (gen_random_uuid())::text,
  ags text NOT NULL,
  position smallint NOT NULL,
  address text NOT NULL,
  alternative_text jsonb NOT NULL,
  checked_at timestamp with time zone,
  problem text,
  is_demonstration boolean NOT NULL DEFAULT false
);

CREATE TABLE pilot (
  key text NOT NULL DEFAULT (gen_random_uuid())::text,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  office text,
  is_demonstration boolean NOT NULL DEFAULT false,
  title jsonb NOT NULL,
  description jsonb,
  criteria jsonb,
  apply_until date NOT NULL,
  places_sought integer NOT NULL,
  phase text NOT NULL DEFAULT 'APPLICATION'::text,
  phase_days jsonb NOT NULL DEFAULT '{}'::jsonb,
  ending_reason jsonb,
  published_at timestamp with time zone NOT NULL DEFAULT now()
);

CREATE TABLE pilot_change (
  key text NOT NULL,
  version integer NOT NULL,
  changed_at timestamp with time zone NOT NULL DEFAULT now(),
  action text NOT NULL,
  caller_id text,
  office text,
  state jsonb NOT NULL
);

CREATE TABLE pilot_indicator (
  key text NOT NULL DEFAULT (gen_random_uuid())::text,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  office text,
  is_demonstration boolean NOT NULL DEFAULT false,
  pilot_key text NOT NULL,
  kind text NOT NULL,
  about text NOT NULL GENERATED ALWAYS AS (
CASE
    WHEN (kind = ANY (ARRAY['PLACED_HOUSEHOLDS'::text, 'FIRST_WISH_SHARE'::text, 'RETAINED_AFTER_12_MONTHS'::text])) THEN 'PEOPLE'::text
    ELSE 'TOWNS'::text
END) STORED,
  baseline double precision,
  target double precision
);

CREATE TABLE pilot_indicator_change (
  key text NOT NULL,
  version integer NOT NULL,
  changed_at timestamp with time zone NOT NULL DEFAULT now(),
  action text NOT NULL,
  caller_id text,
  office text,
  state jsonb NOT NULL
);

CREATE TABLE pilot_indicator_value (
  indicator_key text NOT NULL,
  about text NOT NULL DEFAULT 'TOWNS'::text,
  period text NOT NULL,
  value double precision NOT NULL,
  measured_at timestamp with time zone NOT NULL DEFAULT now()
);

CREATE TABLE pilot_participation (
  key text NOT NULL DEFAULT (gen_random_uuid())::text,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  office text,
  is_demonstration boolean NOT NULL DEFAULT false,
  pilot_key text NOT NULL,
  ags text NOT NULL,
  motivation jsonb NOT NULL,
  persons integer NOT NULL,
  board_at_application jsonb,
  applied_at timestamp with time zone NOT NULL DEFAULT now(),
  status text NOT NULL DEFAULT 'APPLIED'::text,
  phase text NOT NULL,
  selection_reasons jsonb,
  decided_on date,
  joined_on date,
  withdrawn_at timestamp with time zone,
  withdrawal_reason text,
  withdrawal_note jsonb
);

CREATE TABLE pilot_participation_change (
  key text NOT NULL,
  version integer NOT NULL,
  changed_at timestamp with time zone NOT NULL DEFAULT now(),
  action text NOT NULL,
  caller_id text,
  office text,
  state jsonb NOT NULL
);

CREATE TABLE pilot_report (
  key text NOT NULL DEFAULT (gen_random_uuid())::text,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  office text,
  is_demonstration boolean NOT NULL DEFAULT false,
  pilot_key text NOT NULL,
  question jsonb NOT NULL,
  course jsonb,
  findings jsonb,
  recommendations jsonb,
  published_on date
);

CREATE TABLE pilot_report_change (
  key text NOT NULL,
  version integer NOT NULL,
  changed_at timestamp with time zone NOT NULL DEFAULT now(),
  action text NOT NULL,
  caller_id text,
  office text,
  state jsonb NOT NULL
);

CREATE TABLE portrait (
  ags text NOT NULL,
  headline jsonb NOT NULL,
  introduction jsonb NOT NULL,
  strengths jsonb NOT NULL DEFAULT '[]'::jsonb,
  contact_office jsonb,
  confirmed_at timestamp with time zone NOT NULL,
  is_demonstration boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  office text
);

CREATE TABLE recommendation (
  key text NOT NULL DEFAULT (gen_random_uuid())::text,
  board_key text NOT NULL,
  ags text NOT NULL,
  kind text NOT NULL,
  position integer NOT NULL DEFAULT 1,
  title jsonb NOT NULL,
  text jsonb NOT NULL,
  status text NOT NULL DEFAULT 'DRAFT'::text,
  session_key text,
  proposed_on date,
  votes jsonb NOT NULL DEFAULT '[]'::jsonb,
  dissent jsonb NOT NULL DEFAULT '[]'::jsonb,
  handed_over_on date,
  decision text,
  decided_on date,
  decision_reasons jsonb,
  decision_reference text,
  follow_up jsonb,
  implemented_on date,
  withdrawal_reason jsonb,
  withdrawn_at timestamp with time zone,
  effect_count integer NOT NULL DEFAULT 0,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  office text,
  is_demonstration boolean NOT NULL DEFAULT false
);

CREATE TABLE recommendation_change (
  key text NOT NULL,
  version integer NOT NULL,
  changed_at timestamp with time zone NOT NULL DEFAULT now(),
  action text NOT NULL,
  caller_id text,
  office text,
  state jsonb NOT NULL
);

CREATE TABLE reservation (
  proposal_id text NOT NULL,
  status text NOT NULL,
  reserved_at timestamp with time zone,
  released_at timestamp with time zone
);

CREATE TABLE reservation_item (
  proposal_id text NOT NULL,
  offer_key text NOT NULL,
  places integer NOT NULL
);

CREATE TABLE steering_group_member (
  key text NOT NULL DEFAULT (gen_random_uuid())::text,
  board_key text NOT NULL,
  ags text NOT NULL,
  member jsonb NOT NULL,
  task jsonb,
  withdrawn_at timestamp with time zone,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  office text,
  is_demonstration boolean NOT NULL DEFAULT false
);

CREATE TABLE steering_group_member_change (
  key text NOT NULL,
  version integer NOT NULL,
  changed_at timestamp with time zone NOT NULL DEFAULT now(),
  action text NOT NULL,
  caller_id text,
  office text,
  state jsonb NOT NULL
);

CREATE TABLE strategy (
  key text NOT NULL DEFAULT (gen_random_uuid())::text,
  ags text NOT NULL,
  vision jsonb,
  begins_on date,
  ends_on date,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  office text,
  is_demonstration boolean NOT NULL DEFAULT false
);

CREATE TABLE strategy_change (
  key text NOT NULL,
  version integer NOT NULL,
  changed_at timestamp with time zone NOT NULL DEFAULT now(),
  action text NOT NULL,
  caller_id text,
  office text,
  state jsonb NOT NULL
);

CREATE TABLE strategy_goal (
  key text NOT NULL DEFAULT (gen_random_uuid())::text,
  ags text NOT NULL,
  position integer NOT NULL,
  title jsonb NOT NULL,
  description jsonb,
  indicator jsonb,
  unit jsonb,
  baseline double precision,
  target double precision,
  target_year smallint,
  status text NOT NULL DEFAULT 'PLANNED'::text,
  withdrawn_at timestamp with time zone,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  office text,
  is_demonstration boolean NOT NULL DEFAULT false
);

CREATE TABLE strategy_goal_change (
  key text NOT NULL,
  version integer NOT NULL,
  changed_at timestamp with time zone NOT NULL DEFAULT now(),
  action text NOT NULL,
  caller_id text,
  office text,
  state jsonb NOT NULL
);

CREATE TABLE strategy_goal_value (
  key text NOT NULL DEFAULT (gen_random_uuid())::text,
  ags text NOT NULL,
  goal_key text NOT NULL,
  measured_on date NOT NULL,
  value double precision NOT NULL,
  source jsonb,
  withdrawn_at timestamp with time zone,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  office text,
  is_demonstration boolean NOT NULL DEFAULT false
);

CREATE TABLE strategy_goal_value_change (
  key text NOT NULL,
  version integer NOT NULL,
  changed_at timestamp with time zone NOT NULL DEFAULT now(),
  action text NOT NULL,
  caller_id text,
  office text,
  state jsonb NOT NULL
);

CREATE TABLE strategy_measure (
  key text NOT NULL DEFAULT (gen_random_uuid())::text,
  ags text NOT NULL,
  goal_key text,
  title jsonb NOT NULL,
  description jsonb,
  responsible_office text,
  budget_cents bigint,
  status text NOT NULL DEFAULT 'PLANNED'::text,
  begins_on date,
  ends_on date,
  recommendation_key text,
  withdrawn_at timestamp with time zone,
  version integer NOT NULL DEFAULT 1,
  updated_at timestamp with time zone NOT NULL DEFAULT now(),
  office text,
  is_demonstration boolean NOT NULL DEFAULT false,
  override_reason jsonb
);

CREATE TABLE strategy_measure_change (
  key text NOT NULL,
  version integer NOT NULL,
  changed_at timestamp with time zone NOT NULL DEFAULT now(),
  action text NOT NULL,
  caller_id text,
  office text,
  state jsonb NOT NULL
);

CREATE TABLE tombstone (
  relation text NOT NULL,
  key text NOT NULL,
  changed_xid xid8 NOT NULL DEFAULT pg_current_xact_id()
);

CREATE TABLE upload (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  caller_id text NOT NULL,
  content bytea NOT NULL,
  uploaded_at timestamp with time zone NOT NULL DEFAULT now(),
  ags text
);

-- Constraints

ALTER TABLE advisory_board ADD CONSTRAINT advisory_board_ags_fkey FOREIGN KEY (ags) REFERENCES municipality(ags);

ALTER TABLE advisory_board ADD CONSTRAINT advisory_board_ags_key_key UNIQUE (ags, key);

ALTER TABLE advisory_board ADD CONSTRAINT advisory_board_budget_cents_check CHECK (((budget_cents >= 0) AND (budget_cents <= '1000000000000'::bigint)));

ALTER TABLE advisory_board ADD CONSTRAINT advisory_board_check CHECK (((status = 'PAUSED'::text) = (paused_from IS NOT NULL)));

ALTER TABLE advisory_board ADD CONSTRAINT advisory_board_check1 CHECK (((status = 'CLOSED'::text) = (closed_on IS NOT NULL)));

ALTER TABLE advisory_board ADD CONSTRAINT advisory_board_check2 CHECK ((handed_over_on >= mandated_on));

ALTER TABLE advisory_board ADD CONSTRAINT advisory_board_check3 CHECK ((decided_on >= handed_over_on));

ALTER TABLE advisory_board ADD CONSTRAINT advisory_board_check4 CHECK ((closed_on >= GREATEST(mandated_on, handed_over_on, decided_on)));

ALTER TABLE advisory_board ADD CONSTRAINT advisory_board_coordinator_weekly_hours_check CHECK (((coordinator_weekly_hours >= 0) AND (coordinator_weekly_hours <= 200)));

ALTER TABLE advisory_board ADD CONSTRAINT advisory_board_copied_from_key_fkey FOREIGN KEY (copied_from_key) REFERENCES advisory_board(key) ON DELETE SET NULL;

ALTER TABLE advisory_board ADD CONSTRAINT advisory_board_paused_from_check CHECK ((paused_from = ANY (ARRAY['IDEA'::text, 'MANDATED'::text, 'PREPARING'::text, 'IN_SESSION'::text, 'PAPER_HANDED_OVER'::text, 'DECIDED'::text, 'FOLLOW_UP'::text, 'CLOSED'::text, 'PAUSED'::text])));

ALTER TABLE advisory_board ADD CONSTRAINT advisory_board_paused_from_check1 CHECK ((paused_from <> ALL (ARRAY['PAUSED'::text, 'CLOSED'::text])));

ALTER TABLE advisory_board ADD CONSTRAINT advisory_board_pkey PRIMARY KEY (key);

ALTER TABLE advisory_board ADD CONSTRAINT advisory_board_session_plan_check CHECK ((jsonb_typeof(session_plan) = 'array'::text));

ALTER TABLE advisory_board ADD CONSTRAINT advisory_board_status_check CHECK ((status = ANY (ARRAY['IDEA'::text, 'MANDATED'::text, 'PREPARING'::text, 'IN_SESSION'::text, 'PAPER_HANDED_OVER'::text, 'DECIDED'::text, 'FOLLOW_UP'::text, 'CLOSED'::text, 'PAUSED'::text])));

ALTER TABLE advisory_board ADD CONSTRAINT advisory_board_version_check CHECK ((version > 0));

ALTER TABLE advisory_board_change ADD CONSTRAINT advisory_board_change_action_check CHECK ((action = ANY (ARRAY['CREATED'::text, 'UPDATED'::text, 'WITHDRAWN'::text, 'REINSTATED'::text])));

ALTER TABLE advisory_board_change ADD CONSTRAINT advisory_board_change_key_fkey FOREIGN KEY (key) REFERENCES advisory_board(key) ON DELETE CASCADE;

ALTER TABLE advisory_board_change ADD CONSTRAINT advisory_board_change_pkey PRIMARY KEY (key, version);

ALTER TABLE advisory_board_precondition ADD CONSTRAINT advisory_board_precondition_ags_board_key_fkey FOREIGN KEY (ags, board_key) REFERENCES advisory_board(ags, key) ON DELETE CASCADE;

ALTER TABLE advisory_board_precondition ADD CONSTRAINT advisory_board_precondition_board_key_precondition_key UNIQUE (board_key, precondition);

ALTER TABLE advisory_board_precondition ADD CONSTRAINT advisory_board_precondition_check CHECK (((status <> 'MET'::text) OR (evidence IS NOT NULL)));

ALTER TABLE advisory_board_precondition ADD CONSTRAINT advisory_board_precondition_pkey PRIMARY KEY (key);

ALTER TABLE advisory_board_precondition ADD CONSTRAINT advisory_board_precondition_precondition_check CHECK ((precondition = ANY (ARRAY['COUNCIL_MANDATE'::text, 'QUESTION_AND_AIM'::text, 'COORDINATOR'::text, 'BUDGET'::text, 'NEUTRAL_MODERATION'::text, 'DIVERSE_COMPOSITION'::text, 'PUBLIC_AGENDA_AND_MINUTES'::text, 'WAY_BACK'::text, 'EVALUATION'::text])));

ALTER TABLE advisory_board_precondition ADD CONSTRAINT advisory_board_precondition_status_check CHECK ((status = ANY (ARRAY['OPEN'::text, 'PARTLY'::text, 'MET'::text])));

ALTER TABLE advisory_board_precondition ADD CONSTRAINT advisory_board_precondition_version_check CHECK ((version > 0));

ALTER TABLE advisory_board_precondition_change ADD CONSTRAINT advisory_board_precondition_change_action_check CHECK ((action = ANY (ARRAY['CREATED'::text, 'UPDATED'::text, 'WITHDRAWN'::text, 'REINSTATED'::text])));

ALTER TABLE advisory_board_precondition_change ADD CONSTRAINT advisory_board_precondition_change_key_fkey FOREIGN KEY (key) REFERENCES advisory_board_precondition(key) ON DELETE CASCADE;

ALTER TABLE advisory_board_precondition_change ADD CONSTRAINT advisory_board_precondition_change_pkey PRIMARY KEY (key, version);

ALTER TABLE advisory_board_seat ADD CONSTRAINT advisory_board_seat_ags_board_key_fkey FOREIGN KEY (ags, board_key) REFERENCES advisory_board(ags, key) ON DELETE CASCADE;

ALTER TABLE advisory_board_seat ADD CONSTRAINT advisory_board_seat_check CHECK ((filled_until >= filled_from));

ALTER TABLE advisory_board_seat ADD CONSTRAINT advisory_board_seat_check1 CHECK (((filled_until IS NULL) OR (filled_from IS NOT NULL)));

ALTER TABLE advisory_board_seat ADD CONSTRAINT advisory_board_seat_holder_kind_check CHECK ((holder_kind = ANY (ARRAY['ORGANISATION'::text, 'DRAWN_ROLE'::text])));

ALTER TABLE advisory_board_seat ADD CONSTRAINT advisory_board_seat_pkey PRIMARY KEY (key);

ALTER TABLE advisory_board_seat ADD CONSTRAINT advisory_board_seat_seat_group_check CHECK ((seat_group = ANY (ARRAY['CIVIL_SOCIETY'::text, 'BUSINESS_AND_CHAMBERS'::text, 'POLITICS'::text, 'ADMINISTRATION'::text, 'NEWCOMERS'::text, 'SCIENCE'::text, 'FAITH'::text])));

ALTER TABLE advisory_board_seat ADD CONSTRAINT advisory_board_seat_version_check CHECK ((version > 0));

ALTER TABLE advisory_board_seat_change ADD CONSTRAINT advisory_board_seat_change_action_check CHECK ((action = ANY (ARRAY['CREATED'::text, 'UPDATED'::text, 'WITHDRAWN'::text, 'REINSTATED'::text])));

ALTER TABLE advisory_board_seat_change ADD CONSTRAINT advisory_board_seat_change_key_fkey FOREIGN KEY (key) REFERENCES advisory_board_seat(key) ON DELETE CASCADE;

ALTER TABLE advisory_board_seat_change ADD CONSTRAINT advisory_board_seat_change_pkey PRIMARY KEY (key, version);

ALTER TABLE board_session ADD CONSTRAINT board_session_agenda_check CHECK ((jsonb_typeof(agenda) = 'array'::text));

ALTER TABLE board_session ADD CONSTRAINT board_session_ags_board_key_fkey FOREIGN KEY (ags, board_key) REFERENCES advisory_board(ags, key) ON DELETE CASCADE;

ALTER TABLE board_session ADD CONSTRAINT board_session_board_key_key_key UNIQUE (board_key, key);

ALTER TABLE board_session ADD CONSTRAINT board_session_check CHECK ((ends_at > starts_at));

ALTER TABLE board_session ADD CONSTRAINT board_session_kind_check CHECK ((kind = ANY (ARRAY['BOARD_SESSION'::text, 'STEERING_GROUP'::text, 'PUBLIC_PARTICIPATION'::text])));

ALTER TABLE board_session ADD CONSTRAINT board_session_pkey PRIMARY KEY (key);

ALTER TABLE board_session ADD CONSTRAINT board_session_version_check CHECK ((version > 0));

ALTER TABLE board_session_change ADD CONSTRAINT board_session_change_action_check CHECK ((action = ANY (ARRAY['CREATED'::text, 'UPDATED'::text, 'WITHDRAWN'::text, 'REINSTATED'::text])));

ALTER TABLE board_session_change ADD CONSTRAINT board_session_change_key_fkey FOREIGN KEY (key) REFERENCES board_session(key) ON DELETE CASCADE;

ALTER TABLE board_session_change ADD CONSTRAINT board_session_change_pkey PRIMARY KEY (key, version);

ALTER TABLE data_import ADD CONSTRAINT data_import_kind_check CHECK ((kind = ANY (ARRAY['OFFERS'::text, 'NEEDS'::text])));

ALTER TABLE data_import ADD CONSTRAINT data_import_pkey PRIMARY KEY (id);

ALTER TABLE default_data ADD CONSTRAINT default_data_pkey PRIMARY KEY (name);

ALTER TABLE dialogue_meeting ADD CONSTRAINT dialogue_meeting_check CHECK ((is_online OR (place IS NOT NULL)));

ALTER TABLE dialogue_meeting ADD CONSTRAINT dialogue_meeting_pilot_key_fkey FOREIGN KEY (pilot_key) REFERENCES pilot(key) ON DELETE CASCADE;

ALTER TABLE dialogue_meeting ADD CONSTRAINT dialogue_meeting_pkey PRIMARY KEY (key);

ALTER TABLE dialogue_meeting ADD CONSTRAINT dialogue_meeting_version_check CHECK ((version > 0));

ALTER TABLE dialogue_meeting_change ADD CONSTRAINT dialogue_meeting_change_action_check CHECK ((action = ANY (ARRAY['CREATED'::text, 'UPDATED'::text, 'WITHDRAWN'::text, 'REINSTATED'::text])));

ALTER TABLE dialogue_meeting_change ADD CONSTRAINT dialogue_meeting_change_key_fkey FOREIGN KEY (key) REFERENCES dialogue_meeting(key) ON DELETE CASCADE;

ALTER TABLE dialogue_meeting_change ADD CONSTRAINT dialogue_meeting_change_pkey PRIMARY KEY (key, version);

ALTER TABLE district ADD CONSTRAINT district_key_check CHECK ((key ~ '^[0-9]{5}$'::text));

ALTER TABLE district ADD CONSTRAINT district_pkey PRIMARY KEY (key);

ALTER TABLE feed_epoch ADD CONSTRAINT feed_epoch_pkey PRIMARY KEY (epoch);

ALTER TABLE idempotency ADD CONSTRAINT idempotency_pkey PRIMARY KEY (caller_id, ags, operation, key);

ALTER TABLE matching_priority ADD CONSTRAINT matching_priority_ags_criterion_key UNIQUE (ags, criterion);

ALTER TABLE matching_priority ADD CONSTRAINT matching_priority_ags_fkey FOREIGN KEY (ags) REFERENCES municipality(ags);

ALTER TABLE matching_priority ADD CONSTRAINT matching_priority_ags_recommendation_key_fkey FOREIGN KEY (ags, recommendation_key) REFERENCES recommendation(ags, key) ON DELETE SET NULL (recommendation_key);

ALTER TABLE matching_priority ADD CONSTRAINT matching_priority_check CHECK (((recommendation_key IS NULL) OR (overridden_recommendation_key IS NULL)));

ALTER TABLE matching_priority ADD CONSTRAINT matching_priority_check1 CHECK (((overridden_recommendation_key IS NULL) = (override_reason IS NULL)));

ALTER TABLE matching_priority ADD CONSTRAINT matching_priority_criterion_check CHECK ((criterion = ANY (ARRAY['NEED_LABOUR'::text, 'NEED_TRAINEES'::text, 'NEED_PUPILS'::text, 'NEED_RESIDENTS'::text])));

ALTER TABLE matching_priority ADD CONSTRAINT matching_priority_importance_check CHECK (((importance >= 1) AND (importance <= 5)));

ALTER TABLE matching_priority ADD CONSTRAINT matching_priority_pkey PRIMARY KEY (key);

ALTER TABLE matching_priority ADD CONSTRAINT matching_priority_version_check CHECK ((version > 0));

ALTER TABLE matching_priority_change ADD CONSTRAINT matching_priority_change_action_check CHECK ((action = ANY (ARRAY['CREATED'::text, 'UPDATED'::text, 'WITHDRAWN'::text, 'REINSTATED'::text])));

ALTER TABLE matching_priority_change ADD CONSTRAINT matching_priority_change_key_fkey FOREIGN KEY (key) REFERENCES matching_priority(key) ON DELETE CASCADE;

ALTER TABLE matching_priority_change ADD CONSTRAINT matching_priority_change_pkey PRIMARY KEY (key, version);

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

ALTER TABLE need ADD CONSTRAINT need_ags_recommendation_key_fkey FOREIGN KEY (ags, recommendation_key) REFERENCES recommendation(ags, key) ON DELETE SET NULL (recommendation_key);

ALTER TABLE need ADD CONSTRAINT need_ags_strategy_goal_key_fkey FOREIGN KEY (ags, strategy_goal_key) REFERENCES strategy_goal(ags, key) ON DELETE SET NULL (strategy_goal_key);

ALTER TABLE need ADD CONSTRAINT need_kldb_code_check CHECK ((kldb_code ~ '^[0-9]{5}$'::text));

ALTER TABLE need ADD CONSTRAINT need_pkey PRIMARY KEY (key);

ALTER TABLE need ADD CONSTRAINT need_quantity_check CHECK ((quantity > 0));

ALTER TABLE need ADD CONSTRAINT need_urgency_check CHECK (((urgency >= 1) AND (urgency <= 5)));

ALTER TABLE need ADD CONSTRAINT need_version_check CHECK ((version > 0));

ALTER TABLE need_change ADD CONSTRAINT need_change_action_check CHECK ((action = ANY (ARRAY['CREATED'::text, 'UPDATED'::text, 'WITHDRAWN'::text, 'REINSTATED'::text])));

ALTER TABLE need_change ADD CONSTRAINT need_change_key_fkey FOREIGN KEY (key) REFERENCES need(key) ON DELETE CASCADE;

ALTER TABLE need_change ADD CONSTRAINT need_change_pkey PRIMARY KEY (key, version);

ALTER TABLE need_stock ADD CONSTRAINT need_stock_check CHECK ((from_on < until_on));

ALTER TABLE need_stock ADD CONSTRAINT need_stock_key_fkey FOREIGN KEY (key) REFERENCES need(key) ON DELETE CASCADE;

ALTER TABLE need_stock ADD CONSTRAINT need_stock_pkey PRIMARY KEY (key, from_on);

ALTER TABLE offer ADD CONSTRAINT offer_ags_fkey FOREIGN KEY (ags) REFERENCES municipality(ags);

ALTER TABLE offer ADD CONSTRAINT offer_area_m2_check CHECK ((area_m2 > 0));

ALTER TABLE offer ADD CONSTRAINT offer_capacity_check CHECK ((capacity >= 0));

ALTER TABLE offer ADD CONSTRAINT offer_check CHECK (((reserved + taken) <= capacity));

ALTER TABLE offer ADD CONSTRAINT offer_check1 CHECK ((available_until >= available_from));

ALTER TABLE offer ADD CONSTRAINT offer_max_persons_check CHECK ((max_persons > 0));

ALTER TABLE offer ADD CONSTRAINT offer_monthly_rent_cents_check CHECK ((monthly_rent_cents >= 0));

ALTER TABLE offer ADD CONSTRAINT offer_pkey PRIMARY KEY (key);

ALTER TABLE offer ADD CONSTRAINT offer_reserved_check CHECK ((reserved >= 0));

ALTER TABLE offer ADD CONSTRAINT offer_rooms_check CHECK ((rooms > (0)::double precision));

ALTER TABLE offer ADD CONSTRAINT offer_taken_check CHECK ((taken >= 0));

ALTER TABLE offer ADD CONSTRAINT offer_version_check CHECK ((version > 0));

ALTER TABLE offer_change ADD CONSTRAINT offer_change_action_check CHECK ((action = ANY (ARRAY['CREATED'::text, 'UPDATED'::text, 'WITHDRAWN'::text, 'REINSTATED'::text])));

ALTER TABLE offer_change ADD CONSTRAINT offer_change_key_fkey FOREIGN KEY (key) REFERENCES offer(key) ON DELETE CASCADE;

ALTER TABLE offer_change ADD CONSTRAINT offer_change_pkey PRIMARY KEY (key, version);

ALTER TABLE offer_stock ADD CONSTRAINT offer_stock_check CHECK ((from_on < until_on));

ALTER TABLE offer_stock ADD CONSTRAINT offer_stock_key_fkey FOREIGN KEY (key) REFERENCES offer(key) ON DELETE CASCADE;

ALTER TABLE offer_stock ADD CONSTRAINT offer_stock_pkey PRIMARY KEY (key, from_on);

ALTER TABLE picture ADD CONSTRAINT picture_ags_fkey FOREIGN KEY (ags) REFERENCES municipality(ags);

ALTER TABLE picture ADD CONSTRAINT picture_ags_position_key UNIQUE (ags, "position");

ALTER TABLE picture ADD CONSTRAINT picture_pkey PRIMARY KEY (key);

ALTER TABLE picture ADD CONSTRAINT picture_position_check CHECK (("position" > 0));

ALTER TABLE pilot ADD CONSTRAINT pilot_phase_check CHECK ((phase = ANY (ARRAY['APPLICATION'::text, 'SELECTION'::text, 'PREPARATION'::text, 'MATCHING'::text, 'ARRIVAL'::text, 'EVALUATION'::text, 'CLOSED'::text])));

ALTER TABLE pilot ADD CONSTRAINT pilot_pkey PRIMARY KEY (key);

ALTER TABLE pilot ADD CONSTRAINT pilot_places_sought_check CHECK ((places_sought > 0));

ALTER TABLE pilot ADD CONSTRAINT pilot_version_check CHECK ((version > 0));

ALTER TABLE pilot_change ADD CONSTRAINT pilot_change_action_check CHECK ((action = ANY (ARRAY['CREATED'::text, 'UPDATED'::text, 'WITHDRAWN'::text, 'REINSTATED'::text])));

ALTER TABLE pilot_change ADD CONSTRAINT pilot_change_key_fkey FOREIGN KEY (key) REFERENCES pilot(key) ON DELETE CASCADE;

ALTER TABLE pilot_change ADD CONSTRAINT pilot_change_pkey PRIMARY KEY (key, version);

ALTER TABLE pilot_indicator ADD CONSTRAINT pilot_indicator_check CHECK (((about = 'TOWNS'::text) OR (baseline IS NULL)));

ALTER TABLE pilot_indicator ADD CONSTRAINT pilot_indicator_check1 CHECK (((kind = ANY (ARRAY['BOARD_READINESS'::text, 'FIRST_WISH_SHARE'::text, 'RETAINED_AFTER_12_MONTHS'::text])) OR ((NOT (baseline IS DISTINCT FROM trunc(baseline))) AND (NOT (target IS DISTINCT FROM trunc(target))))));

ALTER TABLE pilot_indicator ADD CONSTRAINT pilot_indicator_key_about_key UNIQUE (key, about);

ALTER TABLE pilot_indicator ADD CONSTRAINT pilot_indicator_kind_check CHECK ((kind = ANY (ARRAY['TOWNS_TAKING_PART'::text, 'PLACES_OFFERED'::text, 'BOARD_READINESS'::text, 'OFFERS_PRESENTED'::text, 'NEEDS_DECLARED'::text, 'DIALOGUE_MEETINGS'::text, 'PLACED_HOUSEHOLDS'::text, 'FIRST_WISH_SHARE'::text, 'RETAINED_AFTER_12_MONTHS'::text])));

ALTER TABLE pilot_indicator ADD CONSTRAINT pilot_indicator_pilot_key_fkey FOREIGN KEY (pilot_key) REFERENCES pilot(key) ON DELETE CASCADE;

ALTER TABLE pilot_indicator ADD CONSTRAINT pilot_indicator_pilot_key_kind_key UNIQUE (pilot_key, kind);

ALTER TABLE pilot_indicator ADD CONSTRAINT pilot_indicator_pkey PRIMARY KEY (key);

ALTER TABLE pilot_indicator ADD CONSTRAINT pilot_indicator_version_check CHECK ((version > 0));

ALTER TABLE pilot_indicator_change ADD CONSTRAINT pilot_indicator_change_action_check CHECK ((action = ANY (ARRAY['CREATED'::text, 'UPDATED'::text, 'WITHDRAWN'::text, 'REINSTATED'::text])));

ALTER TABLE pilot_indicator_change ADD CONSTRAINT pilot_indicator_change_key_fkey FOREIGN KEY (key) REFERENCES pilot_indicator(key) ON DELETE CASCADE;

ALTER TABLE pilot_indicator_change ADD CONSTRAINT pilot_indicator_change_pkey PRIMARY KEY (key, version);

ALTER TABLE pilot_indicator_value ADD CONSTRAINT pilot_indicator_value_about_check CHECK ((about = 'TOWNS'::text));

ALTER TABLE pilot_indicator_value ADD CONSTRAINT pilot_indicator_value_indicator_key_about_fkey FOREIGN KEY (indicator_key, about) REFERENCES pilot_indicator(key, about) ON DELETE CASCADE;

ALTER TABLE pilot_indicator_value ADD CONSTRAINT pilot_indicator_value_period_check CHECK ((period ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'::text));

ALTER TABLE pilot_indicator_value ADD CONSTRAINT pilot_indicator_value_pkey PRIMARY KEY (indicator_key, period);

ALTER TABLE pilot_participation ADD CONSTRAINT pilot_participation_ags_fkey FOREIGN KEY (ags) REFERENCES municipality(ags);

ALTER TABLE pilot_participation ADD CONSTRAINT pilot_participation_check CHECK (((status = 'WITHDRAWN'::text) = (withdrawn_at IS NOT NULL)));

ALTER TABLE pilot_participation ADD CONSTRAINT pilot_participation_check1 CHECK (((withdrawn_at IS NULL) OR (withdrawal_reason IS NOT NULL)));

ALTER TABLE pilot_participation ADD CONSTRAINT pilot_participation_check2 CHECK (((status <> ALL (ARRAY['SELECTED'::text, 'WAITING'::text, 'NOT_SELECTED'::text])) OR ((decided_on IS NOT NULL) AND (selection_reasons IS NOT NULL))));

ALTER TABLE pilot_participation ADD CONSTRAINT pilot_participation_check3 CHECK (((status <> 'SELECTED'::text) OR (joined_on IS NOT NULL)));

ALTER TABLE pilot_participation ADD CONSTRAINT pilot_participation_persons_check CHECK ((persons > 0));

ALTER TABLE pilot_participation ADD CONSTRAINT pilot_participation_phase_check CHECK ((phase = ANY (ARRAY['APPLICATION'::text, 'SELECTION'::text, 'PREPARATION'::text, 'MATCHING'::text, 'ARRIVAL'::text, 'EVALUATION'::text, 'CLOSED'::text])));

ALTER TABLE pilot_participation ADD CONSTRAINT pilot_participation_pilot_key_ags_key UNIQUE (pilot_key, ags);

ALTER TABLE pilot_participation ADD CONSTRAINT pilot_participation_pilot_key_fkey FOREIGN KEY (pilot_key) REFERENCES pilot(key) ON DELETE CASCADE;

ALTER TABLE pilot_participation ADD CONSTRAINT pilot_participation_pkey PRIMARY KEY (key);

ALTER TABLE pilot_participation ADD CONSTRAINT pilot_participation_status_check CHECK ((status = ANY (ARRAY['APPLIED'::text, 'SELECTED'::text, 'WAITING'::text, 'NOT_SELECTED'::text, 'WITHDRAWN'::text])));

ALTER TABLE pilot_participation ADD CONSTRAINT pilot_participation_version_check CHECK ((version > 0));

ALTER TABLE pilot_participation_change ADD CONSTRAINT pilot_participation_change_action_check CHECK ((action = ANY (ARRAY['CREATED'::text, 'UPDATED'::text, 'WITHDRAWN'::text, 'REINSTATED'::text])));

ALTER TABLE pilot_participation_change ADD CONSTRAINT pilot_participation_change_key_fkey FOREIGN KEY (key) REFERENCES pilot_participation(key) ON DELETE CASCADE;

ALTER TABLE pilot_participation_change ADD CONSTRAINT pilot_participation_change_pkey PRIMARY KEY (key, version);

ALTER TABLE pilot_report ADD CONSTRAINT pilot_report_check CHECK (((published_on IS NULL) OR (num_nulls(course, findings, recommendations) = 0)));

ALTER TABLE pilot_report ADD CONSTRAINT pilot_report_pilot_key_fkey FOREIGN KEY (pilot_key) REFERENCES pilot(key) ON DELETE CASCADE;

ALTER TABLE pilot_report ADD CONSTRAINT pilot_report_pilot_key_key UNIQUE (pilot_key);

ALTER TABLE pilot_report ADD CONSTRAINT pilot_report_pkey PRIMARY KEY (key);

ALTER TABLE pilot_report ADD CONSTRAINT pilot_report_version_check CHECK ((version > 0));

ALTER TABLE pilot_report_change ADD CONSTRAINT pilot_report_change_action_check CHECK ((action = ANY (ARRAY['CREATED'::text, 'UPDATED'::text, 'WITHDRAWN'::text, 'REINSTATED'::text])));

ALTER TABLE pilot_report_change ADD CONSTRAINT pilot_report_change_key_fkey FOREIGN KEY (key) REFERENCES pilot_report(key) ON DELETE CASCADE;

ALTER TABLE pilot_report_change ADD CONSTRAINT pilot_report_change_pkey PRIMARY KEY (key, version);

ALTER TABLE portrait ADD CONSTRAINT portrait_ags_fkey FOREIGN KEY (ags) REFERENCES municipality(ags);

ALTER TABLE portrait ADD CONSTRAINT portrait_pkey PRIMARY KEY (ags);

ALTER TABLE portrait ADD CONSTRAINT portrait_version_check CHECK ((version > 0));

ALTER TABLE recommendation ADD CONSTRAINT recommendation_ags_board_key_fkey FOREIGN KEY (ags, board_key) REFERENCES advisory_board(ags, key) ON DELETE CASCADE;

ALTER TABLE recommendation ADD CONSTRAINT recommendation_ags_key_key UNIQUE (ags, key);

ALTER TABLE recommendation ADD CONSTRAINT recommendation_board_key_session_key_fkey FOREIGN KEY (board_key, session_key) REFERENCES board_session(board_key, key) ON DELETE SET NULL (session_key);

ALTER TABLE recommendation ADD CONSTRAINT recommendation_check CHECK (((decision IS NULL) = (decided_on IS NULL)));

ALTER TABLE recommendation ADD CONSTRAINT recommendation_check1 CHECK ((handed_over_on >= proposed_on));

ALTER TABLE recommendation ADD CONSTRAINT recommendation_check10 CHECK (((status = 'WITHDRAWN'::text) = (withdrawn_at IS NOT NULL)));

ALTER TABLE recommendation ADD CONSTRAINT recommendation_check2 CHECK ((decided_on >= handed_over_on));

ALTER TABLE recommendation ADD CONSTRAINT recommendation_check3 CHECK ((implemented_on >= decided_on));

ALTER TABLE recommendation ADD CONSTRAINT recommendation_check4 CHECK (((decision IS NULL) OR (decision = 'ADOPTED'::text) OR (decision_reasons IS NOT NULL)));

ALTER TABLE recommendation ADD CONSTRAINT recommendation_check5 CHECK (((status = ANY (ARRAY['DRAFT'::text, 'WITHDRAWN'::text])) OR ((proposed_on IS NOT NULL) AND (votes <> '[]'::jsonb))));

ALTER TABLE recommendation ADD CONSTRAINT recommendation_check6 CHECK (((status <> 'IMPLEMENTED'::text) OR ((implemented_on IS NOT NULL) AND (follow_up IS NOT NULL))));

ALTER TABLE recommendation ADD CONSTRAINT recommendation_check7 CHECK (((status <> ALL (ARRAY['ADOPTED'::text, 'ADOPTED_IN_PART'::text, 'REFERRED'::text, 'REJECTED'::text])) OR (decision = status)));

ALTER TABLE recommendation ADD CONSTRAINT recommendation_check8 CHECK (((effect_count = 0) OR COALESCE((decision = ANY (ARRAY['ADOPTED'::text, 'ADOPTED_IN_PART'::text])), false)));

ALTER TABLE recommendation ADD CONSTRAINT recommendation_check9 CHECK (((status <> 'IMPLEMENTED'::text) OR (decision = ANY (ARRAY['ADOPTED'::text, 'ADOPTED_IN_PART'::text]))));

ALTER TABLE recommendation ADD CONSTRAINT recommendation_decision_check CHECK ((decision = ANY (ARRAY['ADOPTED'::text, 'ADOPTED_IN_PART'::text, 'REFERRED'::text, 'REJECTED'::text])));

ALTER TABLE recommendation ADD CONSTRAINT recommendation_dissent_check CHECK ((jsonb_typeof(dissent) = 'array'::text));

ALTER TABLE recommendation ADD CONSTRAINT recommendation_effect_count_check CHECK ((effect_count >= 0));

ALTER TABLE recommendation ADD CONSTRAINT recommendation_kind_check CHECK ((kind = ANY (ARRAY['VISION'::text, 'GUIDELINE'::text, 'MEASURE'::text])));

ALTER TABLE recommendation ADD CONSTRAINT recommendation_pkey PRIMARY KEY (key);

ALTER TABLE recommendation ADD CONSTRAINT recommendation_position_check CHECK (("position" > 0));

ALTER TABLE recommendation ADD CONSTRAINT recommendation_status_check CHECK ((status = ANY (ARRAY['DRAFT'::text, 'PROPOSED'::text, 'HANDED_OVER'::text, 'ADOPTED'::text, 'ADOPTED_IN_PART'::text, 'REFERRED'::text, 'REJECTED'::text, 'IMPLEMENTED'::text, 'WITHDRAWN'::text])));

ALTER TABLE recommendation ADD CONSTRAINT recommendation_version_check CHECK ((version > 0));

ALTER TABLE recommendation ADD CONSTRAINT recommendation_votes_check CHECK ((jsonb_typeof(votes) = 'array'::text));

ALTER TABLE recommendation_change ADD CONSTRAINT recommendation_change_action_check CHECK ((action = ANY (ARRAY['CREATED'::text, 'UPDATED'::text, 'WITHDRAWN'::text, 'REINSTATED'::text])));

ALTER TABLE recommendation_change ADD CONSTRAINT recommendation_change_key_fkey FOREIGN KEY (key) REFERENCES recommendation(key) ON DELETE CASCADE;

ALTER TABLE recommendation_change ADD CONSTRAINT recommendation_change_pkey PRIMARY KEY (key, version);

ALTER TABLE reservation ADD CONSTRAINT reservation_check CHECK (((status = 'RELEASED'::text) = (released_at IS NOT NULL)));

ALTER TABLE reservation ADD CONSTRAINT reservation_pkey PRIMARY KEY (proposal_id);

ALTER TABLE reservation ADD CONSTRAINT reservation_status_check CHECK ((status = ANY (ARRAY['RESERVED'::text, 'RELEASED'::text])));

ALTER TABLE reservation_item ADD CONSTRAINT reservation_item_offer_key_fkey FOREIGN KEY (offer_key) REFERENCES offer(key) ON DELETE CASCADE;

ALTER TABLE reservation_item ADD CONSTRAINT reservation_item_pkey PRIMARY KEY (proposal_id, offer_key);

ALTER TABLE reservation_item ADD CONSTRAINT reservation_item_places_check CHECK ((places > 0));

ALTER TABLE reservation_item ADD CONSTRAINT reservation_item_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES reservation(proposal_id) ON DELETE CASCADE;

ALTER TABLE steering_group_member ADD CONSTRAINT steering_group_member_ags_board_key_fkey FOREIGN KEY (ags, board_key) REFERENCES advisory_board(ags, key) ON DELETE CASCADE;

ALTER TABLE steering_group_member ADD CONSTRAINT steering_group_member_pkey PRIMARY KEY (key);

ALTER TABLE steering_group_member ADD CONSTRAINT steering_group_member_version_check CHECK ((version > 0));

ALTER TABLE steering_group_member_change ADD CONSTRAINT steering_group_member_change_action_check CHECK ((action = ANY (ARRAY['CREATED'::text, 'UPDATED'::text, 'WITHDRAWN'::text, 'REINSTATED'::text])));

ALTER TABLE steering_group_member_change ADD CONSTRAINT steering_group_member_change_key_fkey FOREIGN KEY (key) REFERENCES steering_group_member(key) ON DELETE CASCADE;

ALTER TABLE steering_group_member_change ADD CONSTRAINT steering_group_member_change_pkey PRIMARY KEY (key, version);

ALTER TABLE strategy ADD CONSTRAINT strategy_ags_fkey FOREIGN KEY (ags) REFERENCES municipality(ags);

ALTER TABLE strategy ADD CONSTRAINT strategy_ags_key UNIQUE (ags);

ALTER TABLE strategy ADD CONSTRAINT strategy_check CHECK ((ends_on >= begins_on));

ALTER TABLE strategy ADD CONSTRAINT strategy_pkey PRIMARY KEY (key);

ALTER TABLE strategy ADD CONSTRAINT strategy_version_check CHECK ((version > 0));

ALTER TABLE strategy_change ADD CONSTRAINT strategy_change_action_check CHECK ((action = ANY (ARRAY['CREATED'::text, 'UPDATED'::text, 'WITHDRAWN'::text, 'REINSTATED'::text])));

ALTER TABLE strategy_change ADD CONSTRAINT strategy_change_key_fkey FOREIGN KEY (key) REFERENCES strategy(key) ON DELETE CASCADE;

ALTER TABLE strategy_change ADD CONSTRAINT strategy_change_pkey PRIMARY KEY (key, version);

ALTER TABLE strategy_goal ADD CONSTRAINT strategy_goal_ags_fkey FOREIGN KEY (ags) REFERENCES strategy(ags) ON DELETE CASCADE;

ALTER TABLE strategy_goal ADD CONSTRAINT strategy_goal_ags_key_key UNIQUE (ags, key);

ALTER TABLE strategy_goal ADD CONSTRAINT strategy_goal_pkey PRIMARY KEY (key);

ALTER TABLE strategy_goal ADD CONSTRAINT strategy_goal_position_check CHECK (("position" > 0));

ALTER TABLE strategy_goal ADD CONSTRAINT strategy_goal_status_check CHECK ((status = ANY (ARRAY['PLANNED'::text, 'IN_PROGRESS'::text, 'DONE'::text, 'ABANDONED'::text])));

ALTER TABLE strategy_goal ADD CONSTRAINT strategy_goal_target_year_check CHECK (((target_year >= 1900) AND (target_year <= 2199)));

ALTER TABLE strategy_goal ADD CONSTRAINT strategy_goal_version_check CHECK ((version > 0));

ALTER TABLE strategy_goal_change ADD CONSTRAINT strategy_goal_change_action_check CHECK ((action = ANY (ARRAY['CREATED'::text, 'UPDATED'::text, 'WITHDRAWN'::text, 'REINSTATED'::text])));

ALTER TABLE strategy_goal_change ADD CONSTRAINT strategy_goal_change_key_fkey FOREIGN KEY (key) REFERENCES strategy_goal(key) ON DELETE CASCADE;

ALTER TABLE strategy_goal_change ADD CONSTRAINT strategy_goal_change_pkey PRIMARY KEY (key, version);

ALTER TABLE strategy_goal_value ADD CONSTRAINT strategy_goal_value_ags_goal_key_fkey FOREIGN KEY (ags, goal_key) REFERENCES strategy_goal(ags, key) ON DELETE CASCADE;

ALTER TABLE strategy_goal_value ADD CONSTRAINT strategy_goal_value_measured_on_check CHECK ((measured_on >= '1900-01-01'::date));

ALTER TABLE strategy_goal_value ADD CONSTRAINT strategy_goal_value_pkey PRIMARY KEY (key);

ALTER TABLE strategy_goal_value ADD CONSTRAINT strategy_goal_value_version_check CHECK ((version > 0));

ALTER TABLE strategy_goal_value_change ADD CONSTRAINT strategy_goal_value_change_action_check CHECK ((action = ANY (ARRAY['CREATED'::text, 'UPDATED'::text, 'WITHDRAWN'::text, 'REINSTATED'::text])));

ALTER TABLE strategy_goal_value_change ADD CONSTRAINT strategy_goal_value_change_key_fkey FOREIGN KEY (key) REFERENCES strategy_goal_value(key) ON DELETE CASCADE;

ALTER TABLE strategy_goal_value_change ADD CONSTRAINT strategy_goal_value_change_pkey PRIMARY KEY (key, version);

ALTER TABLE strategy_measure ADD CONSTRAINT strategy_measure_ags_fkey FOREIGN KEY (ags) REFERENCES strategy(ags) ON DELETE CASCADE;

ALTER TABLE strategy_measure ADD CONSTRAINT strategy_measure_ags_goal_key_fkey FOREIGN KEY (ags, goal_key) REFERENCES strategy_goal(ags, key) ON DELETE SET NULL (goal_key);

ALTER TABLE strategy_measure ADD CONSTRAINT strategy_measure_ags_recommendation_key_fkey FOREIGN KEY (ags, recommendation_key) REFERENCES recommendation(ags, key) ON DELETE SET NULL (recommendation_key);

ALTER TABLE strategy_measure ADD CONSTRAINT strategy_measure_budget_cents_check CHECK (((budget_cents >= 0) AND (budget_cents <= '1000000000000'::bigint)));

ALTER TABLE strategy_measure ADD CONSTRAINT strategy_measure_check CHECK ((ends_on >= begins_on));

ALTER TABLE strategy_measure ADD CONSTRAINT strategy_measure_check1 CHECK (((status <> ALL (ARRAY['IN_PROGRESS'::text, 'DONE'::text])) OR (responsible_office IS NOT NULL)));

ALTER TABLE strategy_measure ADD CONSTRAINT strategy_measure_pkey PRIMARY KEY (key);

ALTER TABLE strategy_measure ADD CONSTRAINT strategy_measure_status_check CHECK ((status = ANY (ARRAY['PLANNED'::text, 'IN_PROGRESS'::text, 'DONE'::text, 'ABANDONED'::text])));

ALTER TABLE strategy_measure ADD CONSTRAINT strategy_measure_version_check CHECK ((version > 0));

ALTER TABLE strategy_measure_change ADD CONSTRAINT strategy_measure_change_action_check CHECK ((action = ANY (ARRAY['CREATED'::text, 'UPDATED'::text, 'WITHDRAWN'::text, 'REINSTATED'::text])));

ALTER TABLE strategy_measure_change ADD CONSTRAINT strategy_measure_change_key_fkey FOREIGN KEY (key) REFERENCES strategy_measure(key) ON DELETE CASCADE;

ALTER TABLE strategy_measure_change ADD CONSTRAINT strategy_measure_change_pkey PRIMARY KEY (key, version);

ALTER TABLE tombstone ADD CONSTRAINT tombstone_pkey PRIMARY KEY (relation, key);

ALTER TABLE upload ADD CONSTRAINT upload_pkey PRIMARY KEY (id);

-- Indexes

CREATE INDEX advisory_board_copied_from_key_idx ON municipalities.advisory_board USING btree (copied_from_key) WHERE (copied_from_key IS NOT NULL);

CREATE INDEX advisory_board_created_at_key_idx ON municipalities.advisory_board USING btree (created_at DESC, key);

CREATE UNIQUE INDEX advisory_board_open ON municipalities.advisory_board USING btree (ags) WHERE (status <> 'CLOSED'::text);

CREATE INDEX advisory_board_seat_board_key_seat_group_key_idx ON municipalities.advisory_board_seat USING btree (board_key, seat_group, key);

CREATE INDEX advisory_board_status_idx ON municipalities.advisory_board USING btree (status);

CREATE INDEX board_session_board_key_starts_at_key_idx ON municipalities.board_session USING btree (board_key, starts_at, key);

CREATE INDEX data_import_imported_at_idx ON municipalities.data_import USING btree (imported_at);

CREATE INDEX dialogue_meeting_pilot_key_held_on_idx ON municipalities.dialogue_meeting USING btree (pilot_key, held_on);

CREATE INDEX idempotency_created_at_idx ON municipalities.idempotency USING btree (created_at);

CREATE INDEX matching_priority_changed_xid_key_idx ON municipalities.matching_priority USING btree (changed_xid, key);

CREATE INDEX matching_priority_recommendation_key_idx ON municipalities.matching_priority USING btree (recommendation_key) WHERE (recommendation_key IS NOT NULL);

CREATE INDEX municipality_changed_xid_ags_idx ON municipalities.municipality USING btree (changed_xid, ags);

CREATE INDEX municipality_district_key_idx ON municipalities.municipality USING btree (district_key);

CREATE INDEX municipality_point_idx ON municipalities.municipality USING gist (point);

CREATE INDEX municipality_population_idx ON municipalities.municipality USING btree (population);

CREATE INDEX municipality_state_kind_idx ON municipalities.municipality USING btree (state, kind);

CREATE INDEX need_ags_published_at_key_idx ON municipalities.need USING btree (ags, published_at DESC, key);

CREATE INDEX need_changed_xid_key_idx ON municipalities.need USING btree (changed_xid, key);

CREATE UNIQUE INDEX need_external_id ON municipalities.need USING btree (ags, external_id);

CREATE INDEX need_published_at_key_idx ON municipalities.need USING btree (published_at DESC, key);

CREATE INDEX need_recommendation_key_idx ON municipalities.need USING btree (recommendation_key) WHERE (recommendation_key IS NOT NULL);

CREATE INDEX need_strategy_goal_key_idx ON municipalities.need USING btree (strategy_goal_key) WHERE (strategy_goal_key IS NOT NULL);

CREATE INDEX need_totals_idx ON municipalities.need USING btree (ags) INCLUDE (kind, quantity) WHERE (withdrawn_at IS NULL);

CREATE INDEX offer_ags_published_at_key_idx ON municipalities.offer USING btree (ags, published_at DESC, key);

CREATE INDEX offer_changed_xid_key_idx ON municipalities.offer USING btree (changed_xid, key);

CREATE UNIQUE INDEX offer_external_id ON municipalities.offer USING btree (ags, external_id);

CREATE INDEX offer_published_at_key_idx ON municipalities.offer USING btree (published_at DESC, key);

CREATE INDEX offer_totals_idx ON municipalities.offer USING btree (ags) INCLUDE (kind, capacity, reserved, taken, used_at_midnight, used_noted_on) WHERE (withdrawn_at IS NULL);

CREATE INDEX pilot_participation_ags_idx ON municipalities.pilot_participation USING btree (ags);

CREATE INDEX pilot_phase_idx ON municipalities.pilot USING btree (phase);

CREATE INDEX pilot_published_at_key_idx ON municipalities.pilot USING btree (published_at DESC, key);

CREATE INDEX recommendation_board_key_position_key_idx ON municipalities.recommendation USING btree (board_key, "position", key);

CREATE INDEX reservation_item_offer_key_idx ON municipalities.reservation_item USING btree (offer_key);

CREATE INDEX steering_group_member_board_key_key_idx ON municipalities.steering_group_member USING btree (board_key, key);

CREATE INDEX strategy_goal_ags_position_key_idx ON municipalities.strategy_goal USING btree (ags, "position", key);

CREATE INDEX strategy_goal_value_ags_goal_key_idx ON municipalities.strategy_goal_value USING btree (ags, goal_key);

CREATE UNIQUE INDEX strategy_goal_value_day ON municipalities.strategy_goal_value USING btree (goal_key, measured_on) WHERE (withdrawn_at IS NULL);

CREATE INDEX strategy_measure_ags_key_idx ON municipalities.strategy_measure USING btree (ags, key);

CREATE INDEX strategy_measure_goal_key_ags_idx ON municipalities.strategy_measure USING btree (goal_key, ags);

CREATE INDEX strategy_measure_recommendation_key_idx ON municipalities.strategy_measure USING btree (recommendation_key) WHERE (recommendation_key IS NOT NULL);

CREATE INDEX tombstone_relation_changed_xid_key_idx ON municipalities.tombstone USING btree (relation, changed_xid, key);

CREATE INDEX upload_uploaded_at_idx ON municipalities.upload USING btree (uploaded_at);

-- Triggers

CREATE TRIGGER keep_first_version AFTER INSERT ON municipalities.advisory_board REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_first_version();

CREATE TRIGGER keep_next_version AFTER UPDATE ON municipalities.advisory_board REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_next_version();

CREATE TRIGGER open_preconditions AFTER INSERT ON municipalities.advisory_board REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION open_preconditions();

CREATE TRIGGER keep_first_version AFTER INSERT ON municipalities.advisory_board_precondition REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_first_version();

CREATE TRIGGER keep_next_version AFTER UPDATE ON municipalities.advisory_board_precondition REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_next_version();

CREATE TRIGGER keep_first_version AFTER INSERT ON municipalities.advisory_board_seat REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_first_version();

CREATE TRIGGER keep_next_version AFTER UPDATE ON municipalities.advisory_board_seat REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_next_version();

CREATE TRIGGER keep_first_version AFTER INSERT ON municipalities.board_session REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_first_version();

CREATE TRIGGER keep_next_version AFTER UPDATE ON municipalities.board_session REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_next_version();

CREATE TRIGGER keep_first_version AFTER INSERT ON municipalities.dialogue_meeting REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_first_version();

CREATE TRIGGER keep_next_version AFTER UPDATE ON municipalities.dialogue_meeting REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_next_version();

CREATE TRIGGER keep_first_version AFTER INSERT ON municipalities.matching_priority REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_first_version();

CREATE TRIGGER keep_next_version AFTER UPDATE ON municipalities.matching_priority REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_next_version();

CREATE TRIGGER leave_tombstones AFTER DELETE ON municipalities.matching_priority REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION leave_tombstones('key');

CREATE TRIGGER lift_tombstones AFTER INSERT ON municipalities.matching_priority REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION lift_tombstones('key');

CREATE TRIGGER stamp_change BEFORE UPDATE ON municipalities.matching_priority FOR EACH ROW EXECUTE FUNCTION stamp_change();

CREATE TRIGGER leave_tombstones AFTER DELETE ON municipalities.municipality REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION leave_tombstones('ags');

CREATE TRIGGER lift_tombstones AFTER INSERT ON municipalities.municipality REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION lift_tombstones('ags');

CREATE TRIGGER stamp_change BEFORE UPDATE ON municipalities.municipality FOR EACH ROW EXECUTE FUNCTION stamp_change();

CREATE TRIGGER keep_changed AFTER UPDATE ON municipalities.need REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_changed();

CREATE TRIGGER keep_created AFTER INSERT ON municipalities.need REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_created();

CREATE TRIGGER keep_stock_of_changed AFTER UPDATE ON municipalities.need REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_need_stock();

CREATE TRIGGER keep_stock_of_created AFTER INSERT ON municipalities.need REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_need_stock();

CREATE TRIGGER leave_tombstones AFTER DELETE ON municipalities.need REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION leave_tombstones('key');

CREATE TRIGGER lift_tombstones AFTER INSERT ON municipalities.need REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION lift_tombstones('key');

CREATE TRIGGER stamp_change BEFORE UPDATE ON municipalities.need FOR EACH ROW EXECUTE FUNCTION stamp_change();

CREATE TRIGGER keep_changed AFTER UPDATE ON municipalities.offer REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_changed();

CREATE TRIGGER keep_created AFTER INSERT ON municipalities.offer REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_created();

CREATE TRIGGER keep_stock_of_changed AFTER UPDATE ON municipalities.offer REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_offer_stock();

CREATE TRIGGER keep_stock_of_created AFTER INSERT ON municipalities.offer REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_offer_stock();

CREATE TRIGGER leave_tombstones AFTER DELETE ON municipalities.offer REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION leave_tombstones('key');

CREATE TRIGGER lift_tombstones AFTER INSERT ON municipalities.offer REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION lift_tombstones('key');

CREATE TRIGGER note_midnight BEFORE UPDATE ON municipalities.offer FOR EACH ROW WHEN (((new.reserved + new.taken) <> (old.reserved + old.taken))) EXECUTE FUNCTION note_midnight();

CREATE TRIGGER stamp_change BEFORE UPDATE ON municipalities.offer FOR EACH ROW EXECUTE FUNCTION stamp_change();

CREATE TRIGGER keep_first_version AFTER INSERT ON municipalities.pilot REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_first_version();

CREATE TRIGGER keep_next_version AFTER UPDATE ON municipalities.pilot REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_next_version();

CREATE TRIGGER keep_first_version AFTER INSERT ON municipalities.pilot_indicator REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_first_version();

CREATE TRIGGER keep_next_version AFTER UPDATE ON municipalities.pilot_indicator REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_next_version();

CREATE TRIGGER keep_first_version AFTER INSERT ON municipalities.pilot_participation REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_first_version();

CREATE TRIGGER keep_next_version AFTER UPDATE ON municipalities.pilot_participation REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_next_version();

CREATE TRIGGER refuse_own_selection BEFORE INSERT OR UPDATE ON municipalities.pilot_participation FOR EACH ROW EXECUTE FUNCTION refuse_own_selection();

CREATE TRIGGER keep_first_version AFTER INSERT ON municipalities.pilot_report REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_first_version();

CREATE TRIGGER keep_next_version AFTER UPDATE ON municipalities.pilot_report REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_next_version();

CREATE TRIGGER keep_first_version AFTER INSERT ON municipalities.recommendation REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_first_version();

CREATE TRIGGER keep_next_version AFTER UPDATE ON municipalities.recommendation REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_next_version();

CREATE TRIGGER keep_first_version AFTER INSERT ON municipalities.steering_group_member REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_first_version();

CREATE TRIGGER keep_next_version AFTER UPDATE ON municipalities.steering_group_member REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_next_version();

CREATE TRIGGER keep_first_version AFTER INSERT ON municipalities.strategy REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_first_version();

CREATE TRIGGER keep_next_version AFTER UPDATE ON municipalities.strategy REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_next_version();

CREATE TRIGGER keep_first_version AFTER INSERT ON municipalities.strategy_goal REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_first_version();

CREATE TRIGGER keep_next_version AFTER UPDATE ON municipalities.strategy_goal REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_next_version();

CREATE TRIGGER keep_first_version AFTER INSERT ON municipalities.strategy_goal_value REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_first_version();

CREATE TRIGGER keep_next_version AFTER UPDATE ON municipalities.strategy_goal_value REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_next_version();

CREATE TRIGGER keep_first_version AFTER INSERT ON municipalities.strategy_measure REFERENCING NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_first_version();

CREATE TRIGGER keep_next_version AFTER UPDATE ON municipalities.strategy_measure REFERENCING OLD TABLE AS gone NEW TABLE AS come FOR EACH STATEMENT EXECUTE FUNCTION keep_next_version();

-- Row-level security

ALTER TABLE advisory_board ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON advisory_board AS PERMISSIVE FOR INSERT WITH CHECK (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY changing ON advisory_board AS PERMISSIVE FOR UPDATE USING (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts))) WITH CHECK (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY reading ON advisory_board AS PERMISSIVE FOR SELECT USING (true);

CREATE POLICY removing ON advisory_board AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

ALTER TABLE advisory_board_change ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON advisory_board_change AS PERMISSIVE FOR INSERT WITH CHECK ((((caller_id = ( SELECT caller_id() AS caller_id)) AND (changed_at = now()) AND (EXISTS ( SELECT
   FROM advisory_board present
  WHERE ((present.key = advisory_board_change.key) AND (present.version = advisory_board_change.version) AND (present.ags = ( SELECT callers_town() AS callers_town)))))) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY reading ON advisory_board_change AS PERMISSIVE FOR SELECT USING (((EXISTS ( SELECT
   FROM advisory_board present
  WHERE ((present.key = advisory_board_change.key) AND (present.ags = ( SELECT callers_town() AS callers_town))))) OR ( SELECT owner_acts() AS owner_acts)));

ALTER TABLE advisory_board_precondition ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON advisory_board_precondition AS PERMISSIVE FOR INSERT WITH CHECK (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY changing ON advisory_board_precondition AS PERMISSIVE FOR UPDATE USING (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts))) WITH CHECK (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY reading ON advisory_board_precondition AS PERMISSIVE FOR SELECT USING (true);

CREATE POLICY removing ON advisory_board_precondition AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

ALTER TABLE advisory_board_precondition_change ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON advisory_board_precondition_change AS PERMISSIVE FOR INSERT WITH CHECK ((((caller_id = ( SELECT caller_id() AS caller_id)) AND (changed_at = now()) AND (EXISTS ( SELECT
   FROM advisory_board_precondition present
  WHERE ((present.key = advisory_board_precondition_change.key) AND (present.version = advisory_board_precondition_change.version) AND (present.ags = ( SELECT callers_town() AS callers_town)))))) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY reading ON advisory_board_precondition_change AS PERMISSIVE FOR SELECT USING (((EXISTS ( SELECT
   FROM advisory_board_precondition present
  WHERE ((present.key = advisory_board_precondition_change.key) AND (present.ags = ( SELECT callers_town() AS callers_town))))) OR ( SELECT owner_acts() AS owner_acts)));

ALTER TABLE advisory_board_seat ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON advisory_board_seat AS PERMISSIVE FOR INSERT WITH CHECK (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY changing ON advisory_board_seat AS PERMISSIVE FOR UPDATE USING (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts))) WITH CHECK (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY public_rows ON advisory_board_seat AS RESTRICTIVE FOR SELECT TO reader USING ((withdrawn_at IS NULL));

CREATE POLICY reading ON advisory_board_seat AS PERMISSIVE FOR SELECT USING (true);

CREATE POLICY removing ON advisory_board_seat AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

ALTER TABLE advisory_board_seat_change ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON advisory_board_seat_change AS PERMISSIVE FOR INSERT WITH CHECK ((((caller_id = ( SELECT caller_id() AS caller_id)) AND (changed_at = now()) AND (EXISTS ( SELECT
   FROM advisory_board_seat present
  WHERE ((present.key = advisory_board_seat_change.key) AND (present.version = advisory_board_seat_change.version) AND (present.ags = ( SELECT callers_town() AS callers_town)))))) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY reading ON advisory_board_seat_change AS PERMISSIVE FOR SELECT USING (((EXISTS ( SELECT
   FROM advisory_board_seat present
  WHERE ((present.key = advisory_board_seat_change.key) AND (present.ags = ( SELECT callers_town() AS callers_town))))) OR ( SELECT owner_acts() AS owner_acts)));

ALTER TABLE board_session ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON board_session AS PERMISSIVE FOR INSERT WITH CHECK (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY changing ON board_session AS PERMISSIVE FOR UPDATE USING (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts))) WITH CHECK (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY reading ON board_session AS PERMISSIVE FOR SELECT USING (true);

CREATE POLICY removing ON board_session AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

ALTER TABLE board_session_change ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON board_session_change AS PERMISSIVE FOR INSERT WITH CHECK ((((caller_id = ( SELECT caller_id() AS caller_id)) AND (changed_at = now()) AND (EXISTS ( SELECT
   FROM board_session present
  WHERE ((present.key = board_session_change.key) AND (present.version = board_session_change.version) AND (present.ags = ( SELECT callers_town() AS callers_town)))))) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY reading ON board_session_change AS PERMISSIVE FOR SELECT USING (((EXISTS ( SELECT
   FROM board_session present
  WHERE ((present.key = board_session_change.key) AND (present.ags = ( SELECT callers_town() AS callers_town))))) OR ( SELECT owner_acts() AS owner_acts)));

ALTER TABLE data_import ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON data_import AS PERMISSIVE FOR INSERT WITH CHECK (((caller_id = ( SELECT caller_id() AS caller_id)) AND (ags = ( SELECT callers_town() AS callers_town))));

CREATE POLICY reading ON data_import AS PERMISSIVE FOR SELECT USING ((((caller_id = ( SELECT caller_id() AS caller_id)) AND (ags = ( SELECT caller_ags() AS caller_ags))) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY removing ON data_import AS PERMISSIVE FOR DELETE USING ((((caller_id = ( SELECT caller_id() AS caller_id)) AND (ags = ( SELECT caller_ags() AS caller_ags))) OR ( SELECT owner_acts() AS owner_acts)));

ALTER TABLE default_data ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner_adds ON default_data AS PERMISSIVE FOR INSERT WITH CHECK (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_changes ON default_data AS PERMISSIVE FOR UPDATE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_removes ON default_data AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY reading ON default_data AS PERMISSIVE FOR SELECT USING (true);

ALTER TABLE dialogue_meeting ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON dialogue_meeting AS PERMISSIVE FOR INSERT WITH CHECK ((( SELECT programme_office_acts() AS programme_office_acts) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY changing ON dialogue_meeting AS PERMISSIVE FOR UPDATE USING ((( SELECT programme_office_acts() AS programme_office_acts) OR ( SELECT owner_acts() AS owner_acts))) WITH CHECK ((( SELECT programme_office_acts() AS programme_office_acts) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY reading ON dialogue_meeting AS PERMISSIVE FOR SELECT USING (true);

CREATE POLICY removing ON dialogue_meeting AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

ALTER TABLE dialogue_meeting_change ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON dialogue_meeting_change AS PERMISSIVE FOR INSERT WITH CHECK ((((caller_id = ( SELECT caller_id() AS caller_id)) AND (changed_at = now()) AND (EXISTS ( SELECT
   FROM dialogue_meeting present
  WHERE ((present.key = dialogue_meeting_change.key) AND (present.version = dialogue_meeting_change.version) AND ( SELECT programme_office_acts() AS programme_office_acts))))) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY reading ON dialogue_meeting_change AS PERMISSIVE FOR SELECT USING (((EXISTS ( SELECT
   FROM dialogue_meeting present
  WHERE ((present.key = dialogue_meeting_change.key) AND ( SELECT programme_office_acts() AS programme_office_acts)))) OR ( SELECT owner_acts() AS owner_acts)));

ALTER TABLE district ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON district AS PERMISSIVE FOR INSERT WITH CHECK (( SELECT owner_acts() AS owner_acts));

CREATE POLICY changing ON district AS PERMISSIVE FOR UPDATE USING (( SELECT owner_acts() AS owner_acts)) WITH CHECK (( SELECT owner_acts() AS owner_acts));

CREATE POLICY reading ON district AS PERMISSIVE FOR SELECT USING (true);

ALTER TABLE idempotency ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON idempotency AS PERMISSIVE FOR INSERT WITH CHECK (((caller_id = ( SELECT caller_id() AS caller_id)) AND (ags = ( SELECT COALESCE(caller_ags(), ''::text) AS "coalesce"))));

CREATE POLICY changing ON idempotency AS PERMISSIVE FOR UPDATE USING (((caller_id = ( SELECT caller_id() AS caller_id)) AND (ags = ( SELECT COALESCE(caller_ags(), ''::text) AS "coalesce")))) WITH CHECK (((caller_id = ( SELECT caller_id() AS caller_id)) AND (ags = ( SELECT COALESCE(caller_ags(), ''::text) AS "coalesce"))));

CREATE POLICY reading ON idempotency AS PERMISSIVE FOR SELECT USING ((((caller_id = ( SELECT caller_id() AS caller_id)) AND (ags = ( SELECT COALESCE(caller_ags(), ''::text) AS "coalesce"))) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY removing ON idempotency AS PERMISSIVE FOR DELETE USING ((((caller_id = ( SELECT caller_id() AS caller_id)) AND (ags = ( SELECT COALESCE(caller_ags(), ''::text) AS "coalesce"))) OR ( SELECT owner_acts() AS owner_acts)));

ALTER TABLE matching_priority ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON matching_priority AS PERMISSIVE FOR INSERT WITH CHECK (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY changing ON matching_priority AS PERMISSIVE FOR UPDATE USING (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts))) WITH CHECK (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY public_rows ON matching_priority AS RESTRICTIVE FOR SELECT TO reader USING (((withdrawn_at IS NULL) OR (overridden_recommendation_key IS NOT NULL)));

CREATE POLICY reading ON matching_priority AS PERMISSIVE FOR SELECT USING (true);

CREATE POLICY removing ON matching_priority AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

ALTER TABLE matching_priority_change ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON matching_priority_change AS PERMISSIVE FOR INSERT WITH CHECK ((((caller_id = ( SELECT caller_id() AS caller_id)) AND (changed_at = now()) AND (EXISTS ( SELECT
   FROM matching_priority present
  WHERE ((present.key = matching_priority_change.key) AND (present.version = matching_priority_change.version) AND (present.ags = ( SELECT callers_town() AS callers_town)))))) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY reading ON matching_priority_change AS PERMISSIVE FOR SELECT USING (((EXISTS ( SELECT
   FROM matching_priority present
  WHERE ((present.key = matching_priority_change.key) AND (present.ags = ( SELECT callers_town() AS callers_town))))) OR ( SELECT owner_acts() AS owner_acts)));

ALTER TABLE municipality ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON municipality AS PERMISSIVE FOR INSERT WITH CHECK (( SELECT owner_acts() AS owner_acts));

CREATE POLICY changing ON municipality AS PERMISSIVE FOR UPDATE USING (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts))) WITH CHECK (( SELECT owner_acts() AS owner_acts));

CREATE POLICY reading ON municipality AS PERMISSIVE FOR SELECT USING (true);

ALTER TABLE need ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON need AS PERMISSIVE FOR INSERT WITH CHECK (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY changing ON need AS PERMISSIVE FOR UPDATE USING (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts))) WITH CHECK (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY public_rows ON need AS RESTRICTIVE FOR SELECT TO reader USING (((withdrawn_at IS NULL) OR (recommendation_key IS NOT NULL)));

CREATE POLICY reading ON need AS PERMISSIVE FOR SELECT USING (true);

CREATE POLICY removing ON need AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

ALTER TABLE need_change ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON need_change AS PERMISSIVE FOR INSERT WITH CHECK ((((caller_id = ( SELECT caller_id() AS caller_id)) AND (changed_at = now()) AND (EXISTS ( SELECT
   FROM need present
  WHERE ((present.key = need_change.key) AND (present.ags = ( SELECT callers_town() AS callers_town)) AND (present.version = need_change.version))))) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY reading ON need_change AS PERMISSIVE FOR SELECT USING (((EXISTS ( SELECT
   FROM need present
  WHERE ((present.key = need_change.key) AND (present.ags = ( SELECT callers_town() AS callers_town))))) OR ( SELECT owner_acts() AS owner_acts)));

ALTER TABLE need_stock ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON need_stock AS PERMISSIVE FOR INSERT WITH CHECK ((((from_on = ( SELECT local_today() AS local_today)) AND (until_on = 'infinity'::date) AND (EXISTS ( SELECT
   FROM need present
  WHERE ((present.key = need_stock.key) AND (present.ags = ( SELECT callers_town() AS callers_town)))))) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY changing ON need_stock AS PERMISSIVE FOR UPDATE USING ((((until_on > ( SELECT local_today() AS local_today)) AND (EXISTS ( SELECT
   FROM need present
  WHERE ((present.key = need_stock.key) AND (present.ags = ( SELECT callers_town() AS callers_town)))))) OR ( SELECT owner_acts() AS owner_acts))) WITH CHECK ((((until_on = ( SELECT local_today() AS local_today)) AND (EXISTS ( SELECT
   FROM need present
  WHERE ((present.key = need_stock.key) AND (present.ags = ( SELECT callers_town() AS callers_town)))))) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY reading ON need_stock AS PERMISSIVE FOR SELECT USING (true);

CREATE POLICY removing ON need_stock AS PERMISSIVE FOR DELETE USING ((((from_on >= ( SELECT local_today() AS local_today)) AND (EXISTS ( SELECT
   FROM need present
  WHERE ((present.key = need_stock.key) AND (present.ags = ( SELECT callers_town() AS callers_town)))))) OR ( SELECT owner_acts() AS owner_acts)));

ALTER TABLE offer ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON offer AS PERMISSIVE FOR INSERT WITH CHECK (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY changing ON offer AS PERMISSIVE FOR UPDATE USING (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts) OR ( SELECT matching_acts() AS matching_acts))) WITH CHECK (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts) OR ( SELECT matching_acts() AS matching_acts)));

CREATE POLICY public_rows ON offer AS RESTRICTIVE FOR SELECT TO reader USING ((withdrawn_at IS NULL));

CREATE POLICY reading ON offer AS PERMISSIVE FOR SELECT USING (true);

CREATE POLICY removing ON offer AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

ALTER TABLE offer_change ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON offer_change AS PERMISSIVE FOR INSERT WITH CHECK ((((caller_id = ( SELECT caller_id() AS caller_id)) AND (changed_at = now()) AND (EXISTS ( SELECT
   FROM offer present
  WHERE ((present.key = offer_change.key) AND (present.ags = ( SELECT callers_town() AS callers_town)) AND (present.version = offer_change.version))))) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY reading ON offer_change AS PERMISSIVE FOR SELECT USING (((EXISTS ( SELECT
   FROM offer present
  WHERE ((present.key = offer_change.key) AND (present.ags = ( SELECT callers_town() AS callers_town))))) OR ( SELECT owner_acts() AS owner_acts)));

ALTER TABLE offer_stock ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON offer_stock AS PERMISSIVE FOR INSERT WITH CHECK ((((from_on = ( SELECT local_today() AS local_today)) AND (until_on = 'infinity'::date) AND (EXISTS ( SELECT
   FROM offer present
  WHERE ((present.key = offer_stock.key) AND (present.ags = ( SELECT callers_town() AS callers_town)))))) OR ( SELECT owner_acts() AS owner_acts) OR ( SELECT matching_acts() AS matching_acts)));

CREATE POLICY changing ON offer_stock AS PERMISSIVE FOR UPDATE USING ((((until_on > ( SELECT local_today() AS local_today)) AND (EXISTS ( SELECT
   FROM offer present
  WHERE ((present.key = offer_stock.key) AND (present.ags = ( SELECT callers_town() AS callers_town)))))) OR ( SELECT owner_acts() AS owner_acts) OR ( SELECT matching_acts() AS matching_acts))) WITH CHECK ((((until_on = ( SELECT local_today() AS local_today)) AND (EXISTS ( SELECT
   FROM offer present
  WHERE ((present.key = offer_stock.key) AND (present.ags = ( SELECT callers_town() AS callers_town)))))) OR ( SELECT owner_acts() AS owner_acts) OR ( SELECT matching_acts() AS matching_acts)));

CREATE POLICY reading ON offer_stock AS PERMISSIVE FOR SELECT USING (true);

CREATE POLICY removing ON offer_stock AS PERMISSIVE FOR DELETE USING ((((from_on >= ( SELECT local_today() AS local_today)) AND (EXISTS ( SELECT
   FROM offer present
  WHERE ((present.key = offer_stock.key) AND (present.ags = ( SELECT callers_town() AS callers_town)))))) OR ( SELECT owner_acts() AS owner_acts) OR ( SELECT matching_acts() AS matching_acts)));

ALTER TABLE picture ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON picture AS PERMISSIVE FOR INSERT WITH CHECK (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY changing ON picture AS PERMISSIVE FOR UPDATE USING (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts))) WITH CHECK (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY reading ON picture AS PERMISSIVE FOR SELECT USING (true);

CREATE POLICY removing ON picture AS PERMISSIVE FOR DELETE USING (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts)));

ALTER TABLE pilot ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON pilot AS PERMISSIVE FOR INSERT WITH CHECK ((( SELECT programme_office_acts() AS programme_office_acts) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY changing ON pilot AS PERMISSIVE FOR UPDATE USING ((( SELECT programme_office_acts() AS programme_office_acts) OR ( SELECT owner_acts() AS owner_acts))) WITH CHECK ((( SELECT programme_office_acts() AS programme_office_acts) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY reading ON pilot AS PERMISSIVE FOR SELECT USING (true);

CREATE POLICY removing ON pilot AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY waiting ON pilot AS PERMISSIVE FOR UPDATE USING ((( SELECT callers_town() AS callers_town) IS NOT NULL)) WITH CHECK (false);

ALTER TABLE pilot_change ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON pilot_change AS PERMISSIVE FOR INSERT WITH CHECK ((((caller_id = ( SELECT caller_id() AS caller_id)) AND (changed_at = now()) AND (EXISTS ( SELECT
   FROM pilot present
  WHERE ((present.key = pilot_change.key) AND (present.version = pilot_change.version) AND ( SELECT programme_office_acts() AS programme_office_acts))))) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY reading ON pilot_change AS PERMISSIVE FOR SELECT USING (((EXISTS ( SELECT
   FROM pilot present
  WHERE ((present.key = pilot_change.key) AND ( SELECT programme_office_acts() AS programme_office_acts)))) OR ( SELECT owner_acts() AS owner_acts)));

ALTER TABLE pilot_indicator ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON pilot_indicator AS PERMISSIVE FOR INSERT WITH CHECK ((( SELECT programme_office_acts() AS programme_office_acts) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY changing ON pilot_indicator AS PERMISSIVE FOR UPDATE USING ((( SELECT programme_office_acts() AS programme_office_acts) OR ( SELECT owner_acts() AS owner_acts))) WITH CHECK ((( SELECT programme_office_acts() AS programme_office_acts) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY reading ON pilot_indicator AS PERMISSIVE FOR SELECT USING (true);

CREATE POLICY removing ON pilot_indicator AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

ALTER TABLE pilot_indicator_change ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON pilot_indicator_change AS PERMISSIVE FOR INSERT WITH CHECK ((((caller_id = ( SELECT caller_id() AS caller_id)) AND (changed_at = now()) AND (EXISTS ( SELECT
   FROM pilot_indicator present
  WHERE ((present.key = pilot_indicator_change.key) AND (present.version = pilot_indicator_change.version) AND ( SELECT programme_office_acts() AS programme_office_acts))))) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY reading ON pilot_indicator_change AS PERMISSIVE FOR SELECT USING (((EXISTS ( SELECT
   FROM pilot_indicator present
  WHERE ((present.key = pilot_indicator_change.key) AND ( SELECT programme_office_acts() AS programme_office_acts)))) OR ( SELECT owner_acts() AS owner_acts)));

ALTER TABLE pilot_indicator_value ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON pilot_indicator_value AS PERMISSIVE FOR INSERT WITH CHECK ((( SELECT programme_office_acts() AS programme_office_acts) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY changing ON pilot_indicator_value AS PERMISSIVE FOR UPDATE USING ((( SELECT programme_office_acts() AS programme_office_acts) OR ( SELECT owner_acts() AS owner_acts))) WITH CHECK ((( SELECT programme_office_acts() AS programme_office_acts) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY reading ON pilot_indicator_value AS PERMISSIVE FOR SELECT USING (true);

ALTER TABLE pilot_participation ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON pilot_participation AS PERMISSIVE FOR INSERT WITH CHECK (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT programme_office_acts() AS programme_office_acts) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY changing ON pilot_participation AS PERMISSIVE FOR UPDATE USING (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT programme_office_acts() AS programme_office_acts) OR ( SELECT owner_acts() AS owner_acts))) WITH CHECK (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT programme_office_acts() AS programme_office_acts) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY public_rows ON pilot_participation AS RESTRICTIVE FOR SELECT TO reader USING ((decided_on IS NOT NULL));

CREATE POLICY reading ON pilot_participation AS PERMISSIVE FOR SELECT USING (true);

CREATE POLICY removing ON pilot_participation AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

ALTER TABLE pilot_participation_change ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON pilot_participation_change AS PERMISSIVE FOR INSERT WITH CHECK ((((caller_id = ( SELECT caller_id() AS caller_id)) AND (changed_at = now()) AND (EXISTS ( SELECT
   FROM pilot_participation present
  WHERE ((present.key = pilot_participation_change.key) AND (present.version = pilot_participation_change.version) AND ((present.ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT programme_office_acts() AS programme_office_acts)))))) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY reading ON pilot_participation_change AS PERMISSIVE FOR SELECT USING (((EXISTS ( SELECT
   FROM pilot_participation present
  WHERE ((present.key = pilot_participation_change.key) AND ((present.ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT programme_office_acts() AS programme_office_acts))))) OR ( SELECT owner_acts() AS owner_acts)));

ALTER TABLE pilot_report ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON pilot_report AS PERMISSIVE FOR INSERT WITH CHECK ((( SELECT programme_office_acts() AS programme_office_acts) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY changing ON pilot_report AS PERMISSIVE FOR UPDATE USING ((( SELECT programme_office_acts() AS programme_office_acts) OR ( SELECT owner_acts() AS owner_acts))) WITH CHECK ((( SELECT programme_office_acts() AS programme_office_acts) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY public_rows ON pilot_report AS RESTRICTIVE FOR SELECT TO reader USING ((published_on IS NOT NULL));

CREATE POLICY reading ON pilot_report AS PERMISSIVE FOR SELECT USING (true);

CREATE POLICY removing ON pilot_report AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

ALTER TABLE pilot_report_change ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON pilot_report_change AS PERMISSIVE FOR INSERT WITH CHECK ((((caller_id = ( SELECT caller_id() AS caller_id)) AND (changed_at = now()) AND (EXISTS ( SELECT
   FROM pilot_report present
  WHERE ((present.key = pilot_report_change.key) AND (present.version = pilot_report_change.version) AND ( SELECT programme_office_acts() AS programme_office_acts))))) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY reading ON pilot_report_change AS PERMISSIVE FOR SELECT USING (((EXISTS ( SELECT
   FROM pilot_report present
  WHERE ((present.key = pilot_report_change.key) AND ( SELECT programme_office_acts() AS programme_office_acts)))) OR ( SELECT owner_acts() AS owner_acts)));

ALTER TABLE portrait ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON portrait AS PERMISSIVE FOR INSERT WITH CHECK (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY changing ON portrait AS PERMISSIVE FOR UPDATE USING (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts))) WITH CHECK (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY reading ON portrait AS PERMISSIVE FOR SELECT USING (true);

CREATE POLICY removing ON portrait AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

ALTER TABLE recommendation ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON recommendation AS PERMISSIVE FOR INSERT WITH CHECK (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY changing ON recommendation AS PERMISSIVE FOR UPDATE USING (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts))) WITH CHECK (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY reading ON recommendation AS PERMISSIVE FOR SELECT USING (true);

CREATE POLICY removing ON recommendation AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

ALTER TABLE recommendation_change ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON recommendation_change AS PERMISSIVE FOR INSERT WITH CHECK ((((caller_id = ( SELECT caller_id() AS caller_id)) AND (changed_at = now()) AND (EXISTS ( SELECT
   FROM recommendation present
  WHERE ((present.key = recommendation_change.key) AND (present.version = recommendation_change.version) AND (present.ags = ( SELECT callers_town() AS callers_town)))))) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY reading ON recommendation_change AS PERMISSIVE FOR SELECT USING (((EXISTS ( SELECT
   FROM recommendation present
  WHERE ((present.key = recommendation_change.key) AND (present.ags = ( SELECT callers_town() AS callers_town))))) OR ( SELECT owner_acts() AS owner_acts)));

ALTER TABLE reservation ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON reservation AS PERMISSIVE FOR INSERT WITH CHECK ((( SELECT matching_acts() AS matching_acts) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY changing ON reservation AS PERMISSIVE FOR UPDATE USING ((( SELECT matching_acts() AS matching_acts) OR ( SELECT owner_acts() AS owner_acts))) WITH CHECK ((( SELECT matching_acts() AS matching_acts) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY reading ON reservation AS PERMISSIVE FOR SELECT USING ((( SELECT matching_acts() AS matching_acts) OR ( SELECT owner_acts() AS owner_acts)));

ALTER TABLE reservation_item ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON reservation_item AS PERMISSIVE FOR INSERT WITH CHECK ((( SELECT matching_acts() AS matching_acts) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY reading ON reservation_item AS PERMISSIVE FOR SELECT USING ((( SELECT matching_acts() AS matching_acts) OR ( SELECT owner_acts() AS owner_acts)));

ALTER TABLE steering_group_member ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON steering_group_member AS PERMISSIVE FOR INSERT WITH CHECK (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY changing ON steering_group_member AS PERMISSIVE FOR UPDATE USING (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts))) WITH CHECK (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY public_rows ON steering_group_member AS RESTRICTIVE FOR SELECT TO reader USING ((withdrawn_at IS NULL));

CREATE POLICY reading ON steering_group_member AS PERMISSIVE FOR SELECT USING (true);

CREATE POLICY removing ON steering_group_member AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

ALTER TABLE steering_group_member_change ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON steering_group_member_change AS PERMISSIVE FOR INSERT WITH CHECK ((((caller_id = ( SELECT caller_id() AS caller_id)) AND (changed_at = now()) AND (EXISTS ( SELECT
   FROM steering_group_member present
  WHERE ((present.key = steering_group_member_change.key) AND (present.version = steering_group_member_change.version) AND (present.ags = ( SELECT callers_town() AS callers_town)))))) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY reading ON steering_group_member_change AS PERMISSIVE FOR SELECT USING (((EXISTS ( SELECT
   FROM steering_group_member present
  WHERE ((present.key = steering_group_member_change.key) AND (present.ags = ( SELECT callers_town() AS callers_town))))) OR ( SELECT owner_acts() AS owner_acts)));

ALTER TABLE strategy ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON strategy AS PERMISSIVE FOR INSERT WITH CHECK (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY changing ON strategy AS PERMISSIVE FOR UPDATE USING (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts))) WITH CHECK (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY reading ON strategy AS PERMISSIVE FOR SELECT USING (true);

CREATE POLICY removing ON strategy AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

ALTER TABLE strategy_change ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON strategy_change AS PERMISSIVE FOR INSERT WITH CHECK ((((caller_id = ( SELECT caller_id() AS caller_id)) AND (changed_at = now()) AND (EXISTS ( SELECT
   FROM strategy present
  WHERE ((present.key = strategy_change.key) AND (present.version = strategy_change.version) AND (present.ags = ( SELECT callers_town() AS callers_town)))))) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY reading ON strategy_change AS PERMISSIVE FOR SELECT USING (((EXISTS ( SELECT
   FROM strategy present
  WHERE ((present.key = strategy_change.key) AND (present.ags = ( SELECT callers_town() AS callers_town))))) OR ( SELECT owner_acts() AS owner_acts)));

ALTER TABLE strategy_goal ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON strategy_goal AS PERMISSIVE FOR INSERT WITH CHECK (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY changing ON strategy_goal AS PERMISSIVE FOR UPDATE USING (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts))) WITH CHECK (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY public_rows ON strategy_goal AS RESTRICTIVE FOR SELECT TO reader USING ((withdrawn_at IS NULL));

CREATE POLICY reading ON strategy_goal AS PERMISSIVE FOR SELECT USING (true);

CREATE POLICY removing ON strategy_goal AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

ALTER TABLE strategy_goal_change ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON strategy_goal_change AS PERMISSIVE FOR INSERT WITH CHECK ((((caller_id = ( SELECT caller_id() AS caller_id)) AND (changed_at = now()) AND (EXISTS ( SELECT
   FROM strategy_goal present
  WHERE ((present.key = strategy_goal_change.key) AND (present.version = strategy_goal_change.version) AND (present.ags = ( SELECT callers_town() AS callers_town)))))) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY reading ON strategy_goal_change AS PERMISSIVE FOR SELECT USING (((EXISTS ( SELECT
   FROM strategy_goal present
  WHERE ((present.key = strategy_goal_change.key) AND (present.ags = ( SELECT callers_town() AS callers_town))))) OR ( SELECT owner_acts() AS owner_acts)));

ALTER TABLE strategy_goal_value ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON strategy_goal_value AS PERMISSIVE FOR INSERT WITH CHECK (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY changing ON strategy_goal_value AS PERMISSIVE FOR UPDATE USING (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts))) WITH CHECK (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY public_rows ON strategy_goal_value AS RESTRICTIVE FOR SELECT TO reader USING ((withdrawn_at IS NULL));

CREATE POLICY reading ON strategy_goal_value AS PERMISSIVE FOR SELECT USING (true);

CREATE POLICY removing ON strategy_goal_value AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

ALTER TABLE strategy_goal_value_change ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON strategy_goal_value_change AS PERMISSIVE FOR INSERT WITH CHECK ((((caller_id = ( SELECT caller_id() AS caller_id)) AND (changed_at = now()) AND (EXISTS ( SELECT
   FROM strategy_goal_value present
  WHERE ((present.key = strategy_goal_value_change.key) AND (present.version = strategy_goal_value_change.version) AND (present.ags = ( SELECT callers_town() AS callers_town)))))) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY reading ON strategy_goal_value_change AS PERMISSIVE FOR SELECT USING (((EXISTS ( SELECT
   FROM strategy_goal_value present
  WHERE ((present.key = strategy_goal_value_change.key) AND (present.ags = ( SELECT callers_town() AS callers_town))))) OR ( SELECT owner_acts() AS owner_acts)));

ALTER TABLE strategy_measure ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON strategy_measure AS PERMISSIVE FOR INSERT WITH CHECK (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY changing ON strategy_measure AS PERMISSIVE FOR UPDATE USING (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts))) WITH CHECK (((ags = ( SELECT callers_town() AS callers_town)) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY public_rows ON strategy_measure AS RESTRICTIVE FOR SELECT TO reader USING (((withdrawn_at IS NULL) OR (recommendation_key IS NOT NULL)));

CREATE POLICY reading ON strategy_measure AS PERMISSIVE FOR SELECT USING (true);

CREATE POLICY removing ON strategy_measure AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

ALTER TABLE strategy_measure_change ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON strategy_measure_change AS PERMISSIVE FOR INSERT WITH CHECK ((((caller_id = ( SELECT caller_id() AS caller_id)) AND (changed_at = now()) AND (EXISTS ( SELECT
   FROM strategy_measure present
  WHERE ((present.key = strategy_measure_change.key) AND (present.version = strategy_measure_change.version) AND (present.ags = ( SELECT callers_town() AS callers_town)))))) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY reading ON strategy_measure_change AS PERMISSIVE FOR SELECT USING (((EXISTS ( SELECT
   FROM strategy_measure present
  WHERE ((present.key = strategy_measure_change.key) AND (present.ags = ( SELECT callers_town() AS callers_town))))) OR ( SELECT owner_acts() AS owner_acts)));

ALTER TABLE tombstone ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner_adds ON tombstone AS PERMISSIVE FOR INSERT WITH CHECK (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_changes ON tombstone AS PERMISSIVE FOR UPDATE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_removes ON tombstone AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY reading ON tombstone AS PERMISSIVE FOR SELECT USING (true);

ALTER TABLE upload ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY adding ON upload AS PERMISSIVE FOR INSERT WITH CHECK (((caller_id = ( SELECT caller_id() AS caller_id)) AND (ags = ( SELECT callers_town() AS callers_town))));

CREATE POLICY reading ON upload AS PERMISSIVE FOR SELECT USING ((((caller_id = ( SELECT caller_id() AS caller_id)) AND (ags = ( SELECT caller_ags() AS caller_ags))) OR ( SELECT owner_acts() AS owner_acts)));

CREATE POLICY removing ON upload AS PERMISSIVE FOR DELETE USING ((((caller_id = ( SELECT caller_id() AS caller_id)) AND (ags = ( SELECT caller_ags() AS caller_ags))) OR ( SELECT owner_acts() AS owner_acts)));

-- Grants

GRANT DELETE, INSERT, SELECT, UPDATE ON advisory_board TO role;

GRANT SELECT ON advisory_board TO reader;

GRANT INSERT, SELECT ON advisory_board_change TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON advisory_board_precondition TO role;

GRANT SELECT ON advisory_board_precondition TO reader;

GRANT INSERT, SELECT ON advisory_board_precondition_change TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON advisory_board_seat TO role;

GRANT SELECT ON advisory_board_seat TO reader;

GRANT INSERT, SELECT ON advisory_board_seat_change TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON board_session TO role;

GRANT SELECT ON board_session TO reader;

GRANT INSERT, SELECT ON board_session_change TO role;

GRANT DELETE, INSERT, SELECT ON data_import TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON default_data TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON dialogue_meeting TO role;

GRANT SELECT ON dialogue_meeting TO reader;

GRANT INSERT, SELECT ON dialogue_meeting_change TO role;

GRANT INSERT, SELECT, UPDATE ON district TO role;

GRANT SELECT ON district TO reader;

GRANT SELECT ON feed_epoch TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON idempotency TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON matching_priority TO role;

GRANT SELECT ON matching_priority TO reader;

GRANT INSERT, SELECT ON matching_priority_change TO role;

GRANT SELECT ON migration TO role;

GRANT INSERT, SELECT, UPDATE ON municipality TO role;

GRANT SELECT ON municipality TO reader;

GRANT DELETE, INSERT, SELECT, UPDATE ON need TO role;

GRANT SELECT ON need TO reader;

GRANT INSERT, SELECT ON need_change TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON need_stock TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON offer TO role;

GRANT SELECT ON offer TO reader;

GRANT INSERT, SELECT ON offer_change TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON offer_stock TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON picture TO role;

GRANT SELECT ON picture TO reader;

GRANT DELETE, INSERT, SELECT, UPDATE ON pilot TO role;

GRANT SELECT ON pilot TO reader;

GRANT INSERT, SELECT ON pilot_change TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON pilot_indicator TO role;

GRANT SELECT ON pilot_indicator TO reader;

GRANT INSERT, SELECT ON pilot_indicator_change TO role;

GRANT INSERT, SELECT, UPDATE ON pilot_indicator_value TO role;

GRANT SELECT ON pilot_indicator_value TO reader;

GRANT DELETE, INSERT, SELECT, UPDATE ON pilot_participation TO role;

GRANT SELECT ON pilot_participation TO reader;

GRANT INSERT, SELECT ON pilot_participation_change TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON pilot_report TO role;

GRANT SELECT ON pilot_report TO reader;

GRANT INSERT, SELECT ON pilot_report_change TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON portrait TO role;

GRANT SELECT ON portrait TO reader;

GRANT DELETE, INSERT, SELECT, UPDATE ON recommendation TO role;

GRANT SELECT ON recommendation TO reader;

GRANT INSERT, SELECT ON recommendation_change TO role;

GRANT INSERT, SELECT, UPDATE ON reservation TO role;

GRANT INSERT, SELECT ON reservation_item TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON steering_group_member TO role;

GRANT SELECT ON steering_group_member TO reader;

GRANT INSERT, SELECT ON steering_group_member_change TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON strategy TO role;

GRANT SELECT ON strategy TO reader;

GRANT INSERT, SELECT ON strategy_change TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON strategy_goal TO role;

GRANT SELECT ON strategy_goal TO reader;

GRANT INSERT, SELECT ON strategy_goal_change TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON strategy_goal_value TO role;

GRANT SELECT ON strategy_goal_value TO reader;

GRANT INSERT, SELECT ON strategy_goal_value_change TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON strategy_measure TO role;

GRANT SELECT ON strategy_measure TO reader;

GRANT INSERT, SELECT ON strategy_measure_change TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON tombstone TO role;

GRANT DELETE, INSERT, SELECT ON upload TO role;
