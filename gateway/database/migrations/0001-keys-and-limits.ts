import type { MigrationInterface, QueryRunner } from "typeorm";

/** API keys of machines, what clients have used of their budgets, and the key of their pseudonyms. */
export class KeysAndLimits1790000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(API_KEY_SQL);
    await runner.query(RATE_LIMIT_SQL);
  }

  async down(): Promise<void> {
    throw new Error("The first migration is undone by dropping the schema.");
  }
}

// People use tokens: a key of theirs would live in a file for two years.
const API_KEY_SQL = `
  CREATE TABLE api_key (
    id text PRIMARY KEY CHECK (id ~ '^[0-9a-f]{12}$'),
    secret_hash bytea NOT NULL CHECK (octet_length(secret_hash) = 32),
    kind text NOT NULL CHECK (kind IN ('CHAMBER', 'RESEARCHER', 'TOWN', 'AUDITOR', 'PROGRAMME_OFFICE')),
    ags text CHECK (ags ~ '^[0-9]{8}$'),
    scopes text[] NOT NULL CHECK (cardinality(scopes) > 0),
    label text NOT NULL CHECK (char_length(label) BETWEEN 1 AND 100),
    created_at timestamptz NOT NULL DEFAULT now(),
    expires_on date NOT NULL,
    revoked_at timestamptz,
    last_used_on date,
    CHECK ((kind = 'TOWN') = (ags IS NOT NULL)),
    CHECK (expires_on <= (created_at AT TIME ZONE 'UTC')::date + interval '2 years')
  );`;

// Nothing here is worth a write to the log, from which it would get into backups: a crash gives everybody a new minute.
// Columns of rate_limit, and their order, are those that rate-limiter-flexible writes; half of each page stays free, so
// that a row is changed in place.
const RATE_LIMIT_SQL = `
  CREATE UNLOGGED TABLE rate_limit (
    key text PRIMARY KEY,
    points bigint NOT NULL DEFAULT 0,
    expire bigint
  ) WITH (fillfactor = 50);
  CREATE UNLOGGED TABLE pseudonym_key (
    day date PRIMARY KEY,
    key bytea NOT NULL CHECK (octet_length(key) = 32)
  );`;
