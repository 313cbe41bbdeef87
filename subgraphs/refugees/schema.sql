-- The shape of this owner's tables after all migrations, as the database says it. Written by
-- UPDATE_SCHEMA_SQL=1 npm test -- schema-sql, and compared by npm test. "role" is the owner's login role, "reader" the one that
-- reads for the public.

-- Functions

CREATE OR REPLACE FUNCTION refugees.caller_ags()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN NULLIF(current_setting('ortswahl.caller_ags'::text, true), ''::text)
;

CREATE OR REPLACE FUNCTION refugees.caller_has_scope(scope text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (scope = ANY (string_to_array(current_setting('ortswahl.caller_scopes'::text, true), ' '::text)))
;

CREATE OR REPLACE FUNCTION refugees.caller_household()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('ortswahl.caller_household'::text, true), ''::text))::uuid
;

CREATE OR REPLACE FUNCTION refugees.caller_id()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN NULLIF(current_setting('ortswahl.caller_id'::text, true), ''::text)
;

CREATE OR REPLACE FUNCTION refugees.caller_kind()
 RETURNS text
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN NULLIF(current_setting('ortswahl.caller_kind'::text, true), ''::text)
;

CREATE OR REPLACE FUNCTION refugees.new_record_key()
 RETURNS bigint
 LANGUAGE sql
RETURN (SELECT ((((('x'::text || substr(digits.digits, 1, 8)) || substr(digits.digits, 25, 8)))::bit(64))::bigint & ('0111111111111111111111111111111111111111111111111111111111111111'::"bit")::bigint) FROM replace((gen_random_uuid())::text, '-'::text, ''::text) digits(digits))
;

CREATE OR REPLACE FUNCTION refugees.owner_acts()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE(((caller_kind() = 'SERVICE'::text) AND (caller_id() = 'refugees'::text)), false)
;

CREATE OR REPLACE FUNCTION refugees.tally_households()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'refugees', 'pg_temp'
AS $function$
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
  END $function$
;

-- Tables

CREATE TABLE audit_entry (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  at timestamp with time zone NOT NULL DEFAULT now(),
  caller_id text NOT NULL,
  caller_kind text NOT NULL,
  action text NOT NULL,
  object_type text NOT NULL,
  object_key text
);

CREATE TABLE consent (
  household_id uuid NOT NULL,
  is_demonstration boolean NOT NULL,
  purpose text NOT NULL,
  granted_at timestamp with time zone NOT NULL,
  withdrawn_at timestamp with time zone,
  expires_at timestamp with time zone NOT NULL
);

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

CREATE TABLE household (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  record_key bigint NOT NULL DEFAULT new_record_key(),
  registered_on date NOT NULL,
  reception_state text NOT NULL,
  cohort text,
  requires_step_free boolean NOT NULL DEFAULT false,
  is_demonstration boolean NOT NULL DEFAULT false,
  case_worker_id text
);

CREATE TABLE household_member (
  household_id uuid NOT NULL,
  is_demonstration boolean NOT NULL,
  number smallint NOT NULL,
  record_key bigint NOT NULL DEFAULT new_record_key(),
  role text NOT NULL,
  age_band text NOT NULL,
  languages jsonb NOT NULL DEFAULT '[]'::jsonb,
  education_isced smallint,
  occupations jsonb NOT NULL DEFAULT '[]'::jsonb
);

CREATE TABLE household_tally (
  is_demonstration boolean NOT NULL,
  households bigint NOT NULL
);

CREATE TABLE ranking (
  household_id uuid NOT NULL,
  is_demonstration boolean NOT NULL,
  rank smallint NOT NULL,
  ags text NOT NULL
);

CREATE TABLE social_tie (
  household_id uuid NOT NULL,
  is_demonstration boolean NOT NULL,
  ags text NOT NULL
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

CREATE TABLE wish (
  household_id uuid NOT NULL,
  is_demonstration boolean NOT NULL,
  criterion text NOT NULL,
  importance smallint NOT NULL,
  settlement_kinds text[] NOT NULL DEFAULT '{}'::text[],
  near_ags text[] NOT NULL DEFAULT '{}'::text[]
);

-- Constraints

ALTER TABLE audit_entry ADD CONSTRAINT audit_entry_action_check CHECK ((action = ANY (ARRAY['READ'::text, 'ATTEMPTED'::text])));

ALTER TABLE audit_entry ADD CONSTRAINT audit_entry_check CHECK (((object_type = 'Household'::text) = (object_key IS NOT NULL)));

ALTER TABLE audit_entry ADD CONSTRAINT audit_entry_object_type_check CHECK ((object_type = ANY (ARRAY['Household'::text, 'AuditEntry'::text])));

ALTER TABLE audit_entry ADD CONSTRAINT audit_entry_pkey PRIMARY KEY (id);

ALTER TABLE consent ADD CONSTRAINT consent_check CHECK ((withdrawn_at >= granted_at));

ALTER TABLE consent ADD CONSTRAINT consent_check1 CHECK ((expires_at > granted_at));

ALTER TABLE consent ADD CONSTRAINT consent_household_id_is_demonstration_fkey FOREIGN KEY (household_id, is_demonstration) REFERENCES household(id, is_demonstration) ON DELETE CASCADE;

ALTER TABLE consent ADD CONSTRAINT consent_pkey PRIMARY KEY (household_id, purpose, granted_at);

ALTER TABLE consent ADD CONSTRAINT consent_purpose_check CHECK ((purpose = ANY (ARRAY['MATCHING'::text, 'STATISTICS'::text, 'SHARE_WITH_MUNICIPALITY'::text, 'SPECIAL_CATEGORIES'::text])));

ALTER TABLE default_data ADD CONSTRAINT default_data_pkey PRIMARY KEY (name);

ALTER TABLE feed_cursor ADD CONSTRAINT feed_cursor_pkey PRIMARY KEY (feed);

ALTER TABLE household ADD CONSTRAINT household_id_is_demonstration_key UNIQUE (id, is_demonstration);

ALTER TABLE household ADD CONSTRAINT household_pkey PRIMARY KEY (id);

ALTER TABLE household ADD CONSTRAINT household_reception_state_check CHECK ((reception_state ~ '^[A-Z]{2}$'::text));

ALTER TABLE household_member ADD CONSTRAINT household_member_education_isced_check CHECK (((education_isced >= 0) AND (education_isced <= 8)));

ALTER TABLE household_member ADD CONSTRAINT household_member_household_id_is_demonstration_fkey FOREIGN KEY (household_id, is_demonstration) REFERENCES household(id, is_demonstration) ON DELETE CASCADE;

ALTER TABLE household_member ADD CONSTRAINT household_member_number_check CHECK ((number > 0));

ALTER TABLE household_member ADD CONSTRAINT household_member_pkey PRIMARY KEY (household_id, number);

ALTER TABLE household_member ADD CONSTRAINT household_member_role_check CHECK ((role = ANY (ARRAY['ADULT'::text, 'CHILD'::text])));

ALTER TABLE household_tally ADD CONSTRAINT household_tally_households_check CHECK ((households >= 0));

ALTER TABLE household_tally ADD CONSTRAINT household_tally_pkey PRIMARY KEY (is_demonstration);

ALTER TABLE ranking ADD CONSTRAINT ranking_ags_check CHECK ((ags ~ '^[0-9]{8}$'::text));

ALTER TABLE ranking ADD CONSTRAINT ranking_household_id_ags_key UNIQUE (household_id, ags);

ALTER TABLE ranking ADD CONSTRAINT ranking_household_id_is_demonstration_fkey FOREIGN KEY (household_id, is_demonstration) REFERENCES household(id, is_demonstration) ON DELETE CASCADE;

ALTER TABLE ranking ADD CONSTRAINT ranking_pkey PRIMARY KEY (household_id, rank);

ALTER TABLE ranking ADD CONSTRAINT ranking_rank_check CHECK ((rank > 0));

ALTER TABLE social_tie ADD CONSTRAINT social_tie_ags_check CHECK ((ags ~ '^[0-9]{8}$'::text));

ALTER TABLE social_tie ADD CONSTRAINT social_tie_household_id_is_demonstration_fkey FOREIGN KEY (household_id, is_demonstration) REFERENCES household(id, is_demonstration) ON DELETE CASCADE;

ALTER TABLE social_tie ADD CONSTRAINT social_tie_pkey PRIMARY KEY (household_id, ags);

ALTER TABLE town ADD CONSTRAINT town_pkey PRIMARY KEY (ags);

ALTER TABLE wish ADD CONSTRAINT wish_household_id_is_demonstration_fkey FOREIGN KEY (household_id, is_demonstration) REFERENCES household(id, is_demonstration) ON DELETE CASCADE;

ALTER TABLE wish ADD CONSTRAINT wish_importance_check CHECK (((importance >= 1) AND (importance <= 5)));

ALTER TABLE wish ADD CONSTRAINT wish_pkey PRIMARY KEY (household_id, criterion);

-- Indexes

CREATE INDEX audit_entry_at_id_idx ON refugees.audit_entry USING btree (at DESC, id);

CREATE INDEX audit_entry_caller_id_at_idx ON refugees.audit_entry USING btree (caller_id, at DESC);

CREATE INDEX audit_entry_object_type_object_key_at_idx ON refugees.audit_entry USING btree (object_type, object_key, at DESC);

CREATE INDEX household_case_worker_id_registered_on_id_idx ON refugees.household USING btree (case_worker_id, registered_on DESC, id);

CREATE INDEX household_cohort_idx ON refugees.household USING btree (cohort);

-- Triggers

CREATE TRIGGER tally_changed AFTER UPDATE ON refugees.household REFERENCING OLD TABLE AS gone_household NEW TABLE AS come_household FOR EACH STATEMENT EXECUTE FUNCTION tally_households();

CREATE TRIGGER tally_come AFTER INSERT ON refugees.household REFERENCING NEW TABLE AS come_household FOR EACH STATEMENT EXECUTE FUNCTION tally_households();

CREATE TRIGGER tally_gone AFTER DELETE ON refugees.household REFERENCING OLD TABLE AS gone_household FOR EACH STATEMENT EXECUTE FUNCTION tally_households();

-- Row-level security

ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY auditor_reads ON audit_entry AS PERMISSIVE FOR SELECT USING (( SELECT ((caller_kind() = 'AUDITOR'::text) AND caller_has_scope('audit:read'::text))));

CREATE POLICY caller_writes_of_itself ON audit_entry AS PERMISSIVE FOR INSERT WITH CHECK (((caller_id = ( SELECT caller_id() AS caller_id)) AND (caller_kind = ( SELECT caller_kind() AS caller_kind)) AND (at = now())));

CREATE POLICY owner_erases_after_four_years ON audit_entry AS PERMISSIVE FOR DELETE USING ((( SELECT ((caller_kind() = 'SERVICE'::text) AND (caller_id() = 'refugees'::text))) AND (at < (now() - '4 years'::interval))));

ALTER TABLE consent ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner_puts_in_demonstration ON consent AS PERMISSIVE FOR INSERT WITH CHECK ((is_demonstration AND (caller_kind() = 'SERVICE'::text) AND (caller_id() = 'refugees'::text)));

CREATE POLICY owner_takes_out_demonstration ON consent AS PERMISSIVE FOR DELETE USING ((is_demonstration AND (caller_kind() = 'SERVICE'::text) AND (caller_id() = 'refugees'::text)));

CREATE POLICY seen_with_its_household ON consent AS PERMISSIVE FOR SELECT USING ((EXISTS ( SELECT
   FROM household
  WHERE (household.id = consent.household_id))));

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

ALTER TABLE household ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY case_worker_sees_own_cases ON household AS PERMISSIVE FOR SELECT USING ((( SELECT ((caller_kind() = 'CASE_WORKER'::text) AND caller_has_scope('cases:read'::text))) AND (case_worker_id = ( SELECT caller_id() AS caller_id))));

CREATE POLICY household_sees_itself ON household AS PERMISSIVE FOR SELECT USING ((( SELECT ((caller_kind() = 'HOUSEHOLD'::text) AND caller_has_scope('cases:read'::text))) AND (id = ( SELECT caller_household() AS caller_household))));

CREATE POLICY owner_puts_in_demonstration ON household AS PERMISSIVE FOR INSERT WITH CHECK ((is_demonstration AND (caller_kind() = 'SERVICE'::text) AND (caller_id() = 'refugees'::text)));

CREATE POLICY owner_takes_out_demonstration ON household AS PERMISSIVE FOR DELETE USING ((is_demonstration AND (caller_kind() = 'SERVICE'::text) AND (caller_id() = 'refugees'::text)));

ALTER TABLE household_member ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner_puts_in_demonstration ON household_member AS PERMISSIVE FOR INSERT WITH CHECK ((is_demonstration AND (caller_kind() = 'SERVICE'::text) AND (caller_id() = 'refugees'::text)));

CREATE POLICY owner_takes_out_demonstration ON household_member AS PERMISSIVE FOR DELETE USING ((is_demonstration AND (caller_kind() = 'SERVICE'::text) AND (caller_id() = 'refugees'::text)));

CREATE POLICY seen_with_its_household ON household_member AS PERMISSIVE FOR SELECT USING ((EXISTS ( SELECT
   FROM household
  WHERE (household.id = household_member.household_id))));

ALTER TABLE ranking ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner_puts_in_demonstration ON ranking AS PERMISSIVE FOR INSERT WITH CHECK ((is_demonstration AND (caller_kind() = 'SERVICE'::text) AND (caller_id() = 'refugees'::text)));

CREATE POLICY owner_takes_out_demonstration ON ranking AS PERMISSIVE FOR DELETE USING ((is_demonstration AND (caller_kind() = 'SERVICE'::text) AND (caller_id() = 'refugees'::text)));

CREATE POLICY seen_with_its_household ON ranking AS PERMISSIVE FOR SELECT USING ((EXISTS ( SELECT
   FROM household
  WHERE (household.id = ranking.household_id))));

ALTER TABLE social_tie ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner_puts_in_demonstration ON social_tie AS PERMISSIVE FOR INSERT WITH CHECK ((is_demonstration AND (caller_kind() = 'SERVICE'::text) AND (caller_id() = 'refugees'::text)));

CREATE POLICY owner_takes_out_demonstration ON social_tie AS PERMISSIVE FOR DELETE USING ((is_demonstration AND (caller_kind() = 'SERVICE'::text) AND (caller_id() = 'refugees'::text)));

CREATE POLICY seen_with_its_household ON social_tie AS PERMISSIVE FOR SELECT USING ((EXISTS ( SELECT
   FROM household
  WHERE (household.id = social_tie.household_id))));

ALTER TABLE town ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner_adds ON town AS PERMISSIVE FOR INSERT WITH CHECK (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_changes ON town AS PERMISSIVE FOR UPDATE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY owner_removes ON town AS PERMISSIVE FOR DELETE USING (( SELECT owner_acts() AS owner_acts));

CREATE POLICY reading ON town AS PERMISSIVE FOR SELECT USING (true);

ALTER TABLE wish ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;

CREATE POLICY owner_puts_in_demonstration ON wish AS PERMISSIVE FOR INSERT WITH CHECK ((is_demonstration AND (caller_kind() = 'SERVICE'::text) AND (caller_id() = 'refugees'::text)));

CREATE POLICY owner_takes_out_demonstration ON wish AS PERMISSIVE FOR DELETE USING ((is_demonstration AND (caller_kind() = 'SERVICE'::text) AND (caller_id() = 'refugees'::text)));

CREATE POLICY seen_with_its_household ON wish AS PERMISSIVE FOR SELECT USING ((EXISTS ( SELECT
   FROM household
  WHERE (household.id = wish.household_id))));

-- Grants

GRANT DELETE, INSERT, SELECT ON audit_entry TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON consent TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON default_data TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON feed_cursor TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON household TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON household_member TO role;

GRANT SELECT ON household_tally TO role;

GRANT SELECT ON migration TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON ranking TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON social_tie TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON town TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON wish TO role;
