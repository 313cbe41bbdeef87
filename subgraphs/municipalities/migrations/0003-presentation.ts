import type { MigrationInterface, QueryRunner } from "typeorm";
import { CALLER_SQL } from "../../runtime/database/caller-settings.js";
import { IDEMPOTENCY_SQL } from "../../runtime/database/idempotency.js";

/** What towns need to present themselves on their own: versions, history, stock by day, reservations, imports. */
export class Presentation1790000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CALLER_SQL);
    await runner.query(IDEMPOTENCY_SQL);
    await runner.query(COLUMNS_SQL);
    await runner.query(AVAILABILITY_SQL);
    await runner.query(HISTORY_SQL);
    await runner.query(STOCK_SQL);
    await runner.query(RESERVATION_SQL);
    await runner.query(IMPORT_SQL);
  }

  async down(): Promise<void> {
    throw new Error("What towns have written since would be lost; restore a backup instead.");
  }
}

const COLUMNS_SQL = `
  ALTER TABLE portrait
    ADD version integer NOT NULL DEFAULT 1 CHECK (version > 0),
    ADD updated_at timestamptz NOT NULL DEFAULT now(),
    ADD office text;
  UPDATE portrait SET updated_at = confirmed_at;
  CREATE TABLE picture (
    key text PRIMARY KEY DEFAULT gen_random_uuid()::text,
    ags text NOT NULL REFERENCES municipality (ags),
    position smallint NOT NULL CHECK (position > 0),
    address text NOT NULL,
    alternative_text jsonb NOT NULL,
    checked_at timestamptz,
    problem text,
    is_demonstration boolean NOT NULL DEFAULT false,
    UNIQUE (ags, position)
  );
  ALTER TABLE offer
    ADD external_id text,
    ADD version integer NOT NULL DEFAULT 1 CHECK (version > 0),
    ADD updated_at timestamptz NOT NULL DEFAULT now(),
    ADD confirmed_at timestamptz NOT NULL DEFAULT now(),
    ADD withdrawn_at timestamptz,
    ADD office text,
    -- The least that an offer needs is town, kind, title and capacity: a dwelling may leave open whom it holds.
    DROP CONSTRAINT offer_check2;
  UPDATE offer SET updated_at = published_at, confirmed_at = published_at;
  CREATE UNIQUE INDEX offer_external_id ON offer (ags, external_id);
  ALTER TABLE need
    ADD external_id text,
    ADD version integer NOT NULL DEFAULT 1 CHECK (version > 0),
    ADD updated_at timestamptz NOT NULL DEFAULT now(),
    ADD confirmed_at timestamptz NOT NULL DEFAULT now(),
    ADD withdrawn_at timestamptz,
    ADD office text,
    ADD needed_until date,
    ADD strategy_goal_key text,
    ADD recommendation_key text;
  UPDATE need SET updated_at = published_at, confirmed_at = published_at;
  CREATE UNIQUE INDEX need_external_id ON need (ags, external_id);`;

/** Triggers find the owner's own tables and functions whatever search path the writer has: SET search_path FROM CURRENT. */
const AVAILABILITY_SQL = `
  -- Days of German offices, whatever the session's zone.
  CREATE FUNCTION local_day(moment timestamptz) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
    (moment AT TIME ZONE 'Europe/Berlin')::date;
  CREATE FUNCTION local_today() RETURNS date LANGUAGE sql STABLE PARALLEL SAFE RETURN local_day(now());
  ALTER TABLE offer
    ADD used_at_midnight integer NOT NULL DEFAULT 0,
    ADD used_noted_on date NOT NULL DEFAULT '-infinity';
  -- The public sees what stood at the last midnight: a live figure would tell when a household has accepted.
  CREATE FUNCTION public_available(
    capacity integer, reserved integer, taken integer, used_at_midnight integer, used_noted_on date
  ) RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE RETURN
    greatest(0, capacity - CASE WHEN used_noted_on >= local_today() THEN used_at_midnight ELSE reserved + taken END);
  CREATE FUNCTION note_midnight() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
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
  END $$;
  CREATE TRIGGER note_midnight BEFORE UPDATE ON offer FOR EACH ROW
    WHEN (NEW.reserved + NEW.taken <> OLD.reserved + OLD.taken) EXECUTE FUNCTION note_midnight();`;

const changeTableSql = (table: string): string => `
  CREATE TABLE ${table}_change (
    key text NOT NULL REFERENCES ${table} (key) ON DELETE CASCADE,
    version integer NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT now(),
    action text NOT NULL CHECK (action IN ('CREATED', 'UPDATED', 'WITHDRAWN', 'REINSTATED')),
    caller_id text,
    office text,
    state jsonb NOT NULL,
    PRIMARY KEY (key, version)
  );
  INSERT INTO ${table}_change (key, version, changed_at, action, office, state)
    SELECT key, version, published_at, 'CREATED', office, written_state(to_jsonb(${table})) FROM ${table};
  CREATE TRIGGER keep_created AFTER INSERT ON ${table} REFERENCING NEW TABLE AS come
    FOR EACH STATEMENT EXECUTE FUNCTION keep_created();
  CREATE TRIGGER keep_changed AFTER UPDATE ON ${table} REFERENCING OLD TABLE AS gone NEW TABLE AS come
    FOR EACH STATEMENT EXECUTE FUNCTION keep_changed();`;

/** Who changed what when: whatever way a row is written, its new state is kept when its version changes. */
const HISTORY_SQL = `
  -- What people write of a row; what the hub itself counts and stamps is no part of its history.
  CREATE FUNCTION written_state(row_state jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
    row_state - ARRAY['key', 'ags', 'version', 'updated_at', 'confirmed_at', 'published_at', 'office', 'reserved',
      'used_at_midnight', 'used_noted_on', 'changed_xid', 'is_demonstration'];
  CREATE FUNCTION keep_created() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    EXECUTE format('INSERT INTO %1$I.%2$I (key, version, changed_at, action, caller_id, office, state)
      SELECT key, version, least(now(), published_at), ''CREATED'', %1$I.caller_id(), office,
        %1$I.written_state(to_jsonb(come)) FROM come', TG_TABLE_SCHEMA, TG_TABLE_NAME || '_change');
    RETURN NULL;
  END $$;
  CREATE FUNCTION keep_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    EXECUTE format('INSERT INTO %1$I.%2$I (key, version, action, caller_id, office, state)
      SELECT come.key, come.version,
        CASE WHEN come.withdrawn_at IS NOT NULL AND gone.withdrawn_at IS NULL THEN ''WITHDRAWN''
          WHEN come.withdrawn_at IS NULL AND gone.withdrawn_at IS NOT NULL THEN ''REINSTATED'' ELSE ''UPDATED'' END,
        %1$I.caller_id(), come.office, %1$I.written_state(to_jsonb(come))
      FROM come JOIN gone USING (key) WHERE come.version <> gone.version',
      TG_TABLE_SCHEMA, TG_TABLE_NAME || '_change');
    RETURN NULL;
  END $$;
  ${changeTableSql("offer")}
  ${changeTableSql("need")}`;

/**
 * What was offered and needed on each day, as periods: the totals by month are sums over it. A row holds from the day
 * `from_on` to the day before `until_on`, and says what stood at the end of each of these days.
 */
const stockSql = (table: string, measures: Readonly<Record<string, string>>): string => {
  const names = Object.keys(measures).join(", ");
  const values = (row: string) => Object.values(measures).map((expression) => expression.replaceAll("row.", `${row}.`));
  return `
  CREATE TABLE ${table}_stock (
    key text NOT NULL REFERENCES ${table} (key) ON DELETE CASCADE,
    from_on date NOT NULL,
    until_on date NOT NULL DEFAULT 'infinity',
    ${Object.keys(measures)
      .map((name) => `${name} ${name.endsWith("_until") ? "date" : "integer NOT NULL"}`)
      .join(", ")},
    PRIMARY KEY (key, from_on),
    CHECK (from_on < until_on)
  );
  INSERT INTO ${table}_stock (key, from_on, ${names})
    SELECT key, least(local_today(), local_day(published_at)), ${values(table).join(", ")} FROM ${table};
  CREATE FUNCTION keep_${table}_stock() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
  DECLARE
    changed text[];
  BEGIN
    IF TG_OP = 'INSERT' THEN
      INSERT INTO ${table}_stock (key, from_on, ${names})
        SELECT key, least(local_today(), local_day(published_at)), ${values("come").join(", ")}
          FROM come WHERE withdrawn_at IS NULL;
      RETURN NULL;
    END IF;
    -- EXECUTE plans anew each time: a plan kept from an edit of one row would join 50,000 of an import by nested loops.
    EXECUTE $sql$ SELECT array_agg(come.key) FROM come JOIN gone USING (key)
      WHERE (come.withdrawn_at IS NULL, ${values("come").join(", ")})
        IS DISTINCT FROM (gone.withdrawn_at IS NULL, ${values("gone").join(", ")}) $sql$ INTO changed;
    IF changed IS NULL THEN
      RETURN NULL;
    END IF;
    -- Of several changes of one day the last one counts; from_on is tomorrow's where a transaction that began before
    -- midnight waited for one that began after it.
    EXECUTE 'DELETE FROM ${table}_stock WHERE key = ANY ($1) AND from_on >= local_today()' USING changed;
    EXECUTE 'UPDATE ${table}_stock SET until_on = local_today() WHERE key = ANY ($1) AND until_on > local_today()'
      USING changed;
    EXECUTE 'INSERT INTO ${table}_stock (key, from_on, ${names})
      SELECT key, local_today(), ${values("come").join(", ")} FROM come
        WHERE key = ANY ($1) AND withdrawn_at IS NULL' USING changed;
    RETURN NULL;
  END $$;
  CREATE TRIGGER keep_stock_of_created AFTER INSERT ON ${table} REFERENCING NEW TABLE AS come
    FOR EACH STATEMENT EXECUTE FUNCTION keep_${table}_stock();
  CREATE TRIGGER keep_stock_of_changed AFTER UPDATE ON ${table} REFERENCING OLD TABLE AS gone NEW TABLE AS come
    FOR EACH STATEMENT EXECUTE FUNCTION keep_${table}_stock();`;
};

const STOCK_SQL = `
  ${stockSql("offer", { capacity: "row.capacity", used: "row.reserved + row.taken", available_until: "row.available_until" })}
  ${stockSql("need", { quantity: "row.quantity" })}`;

const RESERVATION_SQL = `
  CREATE TABLE reservation (
    proposal_id text PRIMARY KEY,
    status text NOT NULL CHECK (status IN ('RESERVED', 'RELEASED')),
    reserved_at timestamptz,
    released_at timestamptz,
    CHECK ((status = 'RELEASED') = (released_at IS NOT NULL))
  );
  CREATE TABLE reservation_item (
    proposal_id text NOT NULL REFERENCES reservation (proposal_id) ON DELETE CASCADE,
    offer_key text NOT NULL REFERENCES offer (key) ON DELETE CASCADE,
    places integer NOT NULL CHECK (places > 0),
    PRIMARY KEY (proposal_id, offer_key)
  );
  CREATE INDEX ON reservation_item (offer_key);`;

const IMPORT_SQL = `
  CREATE TABLE upload (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    caller_id text NOT NULL,
    content bytea NOT NULL,
    uploaded_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX ON upload (uploaded_at);
  CREATE TABLE data_import (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    caller_id text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('OFFERS', 'NEEDS')),
    report jsonb NOT NULL,
    issues_csv bytea,
    imported_at timestamptz NOT NULL DEFAULT now()
  );
  CREATE INDEX ON data_import (imported_at);`;
