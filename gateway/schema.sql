-- The shape of this owner's tables after all migrations, as the database says it. Written by
-- UPDATE_SCHEMA_SQL=1 npm test -- schema-sql, and compared by npm test. "role" is the owner's login role, "reader" the one that
-- reads for the public.

-- Tables

CREATE TABLE api_key (
  id text NOT NULL,
  secret_hash bytea NOT NULL,
  kind text NOT NULL,
  ags text,
  scopes text[] NOT NULL,
  label text NOT NULL,
  created_at timestamp with time zone NOT NULL DEFAULT now(),
  expires_on date NOT NULL,
  revoked_at timestamp with time zone,
  last_used_on date
);

CREATE UNLOGGED TABLE pseudonym_key (
  day date NOT NULL,
  key bytea NOT NULL
);

CREATE UNLOGGED TABLE rate_limit (
  key text NOT NULL,
  points bigint NOT NULL DEFAULT 0,
  expire bigint
);

-- Constraints

ALTER TABLE api_key ADD CONSTRAINT api_key_ags_check CHECK ((ags ~ '^[0-9]{8}$'::text));

ALTER TABLE api_key ADD CONSTRAINT api_key_check CHECK (((kind = 'TOWN'::text) = (ags IS NOT NULL)));

ALTER TABLE api_key ADD CONSTRAINT api_key_check1 CHECK ((expires_on <= (((created_at AT TIME ZONE 'UTC'::text))::date + '2 years'::interval)));

ALTER TABLE api_key ADD CONSTRAINT api_key_id_check CHECK ((id ~ '^[0-9a-f]{12}$'::text));

ALTER TABLE api_key ADD CONSTRAINT api_key_kind_check CHECK ((kind = ANY (ARRAY['CHAMBER'::text, 'RESEARCHER'::text, 'TOWN'::text, 'AUDITOR'::text, 'PROGRAMME_OFFICE'::text])));

ALTER TABLE api_key ADD CONSTRAINT api_key_label_check CHECK (((char_length(label) >= 1) AND (char_length(label) <= 100)));

ALTER TABLE api_key ADD CONSTRAINT api_key_pkey PRIMARY KEY (id);

ALTER TABLE api_key ADD CONSTRAINT api_key_scopes_check CHECK ((cardinality(scopes) > 0));

ALTER TABLE api_key ADD CONSTRAINT api_key_secret_hash_check CHECK ((octet_length(secret_hash) = 32));

ALTER TABLE pseudonym_key ADD CONSTRAINT pseudonym_key_key_check CHECK ((octet_length(key) = 32));

ALTER TABLE pseudonym_key ADD CONSTRAINT pseudonym_key_pkey PRIMARY KEY (day);

ALTER TABLE rate_limit ADD CONSTRAINT rate_limit_pkey PRIMARY KEY (key);

-- Grants

GRANT DELETE, INSERT, SELECT, UPDATE ON api_key TO role;

GRANT SELECT ON migration TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON pseudonym_key TO role;

GRANT DELETE, INSERT, SELECT, UPDATE ON rate_limit TO role;
