/**
 * The SQL of tables whose rows are versioned: history by trigger, and row-level security by who may write a row. For
 * migrations; knows no table. What a migration has run stays as it ran: another history is another function here.
 */

/** What the owner itself does is nobody's change; a clerk may be called like the owner, and is somebody. */
const CHANGER = "CASE WHEN %1$I.caller_kind() <> ''SERVICE'' OR %1$I.caller_id() <> %1$L THEN %1$I.caller_id() END";

/** Once per owner: the triggers' functions. A row that cannot be withdrawn has no `withdrawn_at`, which is null as well. */
export const VERSIONED_HISTORY_SQL = `
  CREATE FUNCTION keep_first_version() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    EXECUTE format('INSERT INTO %1$I.%2$I (key, version, changed_at, action, caller_id, office, state)
      SELECT key, version, least(now(), updated_at), ''CREATED'', ${CHANGER}, office,
        %1$I.written_state(to_jsonb(come)) FROM come', TG_TABLE_SCHEMA, TG_TABLE_NAME || '_change');
    RETURN NULL;
  END $$;
  CREATE FUNCTION keep_next_version() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    EXECUTE format('INSERT INTO %1$I.%2$I (key, version, action, caller_id, office, state)
      SELECT come.key, come.version,
        CASE WHEN to_jsonb(come) ->> ''withdrawn_at'' IS NOT NULL AND to_jsonb(gone) ->> ''withdrawn_at'' IS NULL
            THEN ''WITHDRAWN''
          WHEN to_jsonb(come) ->> ''withdrawn_at'' IS NULL AND to_jsonb(gone) ->> ''withdrawn_at'' IS NOT NULL
            THEN ''REINSTATED''
          ELSE ''UPDATED'' END,
        ${CHANGER}, come.office, %1$I.written_state(to_jsonb(come))
      FROM come JOIN gone USING (key) WHERE come.version <> gone.version',
      TG_TABLE_SCHEMA, TG_TABLE_NAME || '_change');
    RETURN NULL;
  END $$;`;

/** The columns that every versioned row has besides its own. */
export const VERSIONED_COLUMNS = `
    version integer NOT NULL DEFAULT 1 CHECK (version > 0),
    updated_at timestamptz NOT NULL DEFAULT now(),
    office text,
    is_demonstration boolean NOT NULL DEFAULT false`;

/** Per table: the history of its rows, `<table>_change`, written by triggers whoever writes a row. */
export const versionedTableSql = (table: string): string => `
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
  CREATE TRIGGER keep_first_version AFTER INSERT ON ${table} REFERENCING NEW TABLE AS come
    FOR EACH STATEMENT EXECUTE FUNCTION keep_first_version();
  CREATE TRIGGER keep_next_version AFTER UPDATE ON ${table} REFERENCING OLD TABLE AS gone NEW TABLE AS come
    FOR EACH STATEMENT EXECUTE FUNCTION keep_next_version();`;

/** SQL of who may write a row that stands under the alias given. */
export type Writers = (row: string) => string;

/** The staff of the row's own town. */
export const OWN_TOWN_WRITES: Writers = (row) => `${row}.ags = (SELECT callers_town())`;

const OWNER = "(SELECT owner_acts())";

/**
 * Per table: everybody reads, the writers add and change rows, and neither before nor after a change is a row somebody
 * else's; rows are withdrawn and not deleted, but by the owner. The history is added to by the triggers' own statement
 * alone: in the writer's name, of the present moment and version, and read by the writers.
 */
export const versionedPoliciesSql = (table: string, writers: Writers = OWN_TOWN_WRITES): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY reading ON ${table} FOR SELECT USING (true);
  CREATE POLICY adding ON ${table} FOR INSERT WITH CHECK (${writers(table)} OR ${OWNER});
  CREATE POLICY changing ON ${table} FOR UPDATE USING (${writers(table)} OR ${OWNER})
    WITH CHECK (${writers(table)} OR ${OWNER});
  CREATE POLICY removing ON ${table} FOR DELETE USING (${OWNER});
  ALTER TABLE ${table}_change ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table}_change FORCE ROW LEVEL SECURITY;
  CREATE POLICY reading ON ${table}_change FOR SELECT USING (
    EXISTS (SELECT FROM ${table} AS present WHERE present.key = ${table}_change.key AND ${writers("present")})
    OR ${OWNER});
  CREATE POLICY adding ON ${table}_change FOR INSERT WITH CHECK (
    (caller_id = (SELECT caller_id()) AND changed_at = now()
      AND EXISTS (SELECT FROM ${table} AS present WHERE present.key = ${table}_change.key
        AND present.version = ${table}_change.version AND ${writers("present")}))
    OR ${OWNER});`;
