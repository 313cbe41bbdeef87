/**
 * The SQL of tables whose rows have versions: the columns that all have, the history that triggers write, and row-level
 * security. For migrations; knows no table.
 */

/** The columns that every such table has. `is_demonstration` tells what was made up. */
export const VERSIONED_COLUMNS = `
    key text PRIMARY KEY DEFAULT gen_random_uuid()::text,
    version integer NOT NULL DEFAULT 1 CHECK (version > 0),
    updated_at timestamptz NOT NULL DEFAULT now(),
    office text,
    is_demonstration boolean NOT NULL DEFAULT false`;

/** What the owner itself does is nobody's change; a clerk may be called like the owner, and is somebody. */
const CHANGER = "CASE WHEN %1$I.caller_kind() <> ''SERVICE'' OR %1$I.caller_id() <> %1$L THEN %1$I.caller_id() END";

/**
 * The functions behind the history of all versioned tables. Each migration that makes such tables runs it: whichever is
 * the first makes them. They read `withdrawn_at` from the row's JSON, because not every table has it.
 */
export const VERSIONED_SQL = `
  CREATE OR REPLACE FUNCTION versioned_state(row_state jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
    row_state - ARRAY['key', 'ags', 'version', 'updated_at', 'office', 'is_demonstration'];
  CREATE OR REPLACE FUNCTION keep_versioned_created() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    EXECUTE format('INSERT INTO %1$I.%2$I (key, version, action, caller_id, office, state)
      SELECT key, version, ''CREATED'', ${CHANGER}, office, %1$I.versioned_state(to_jsonb(come)) FROM come',
      TG_TABLE_SCHEMA, TG_TABLE_NAME || '_change');
    RETURN NULL;
  END $$;
  CREATE OR REPLACE FUNCTION keep_versioned_changed() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    EXECUTE format('INSERT INTO %1$I.%2$I (key, version, action, caller_id, office, state)
      SELECT come.key, come.version,
        CASE WHEN to_jsonb(come) ->> ''withdrawn_at'' IS NOT NULL AND to_jsonb(gone) ->> ''withdrawn_at'' IS NULL
            THEN ''WITHDRAWN''
          WHEN to_jsonb(come) ->> ''withdrawn_at'' IS NULL AND to_jsonb(gone) ->> ''withdrawn_at'' IS NOT NULL
            THEN ''REINSTATED''
          ELSE ''UPDATED'' END,
        ${CHANGER}, come.office, %1$I.versioned_state(to_jsonb(come))
      FROM come JOIN gone USING (key) WHERE come.version <> gone.version',
      TG_TABLE_SCHEMA, TG_TABLE_NAME || '_change');
    RETURN NULL;
  END $$;`;

/** A condition on a row, given the name under which the statement knows it. */
export type RowCondition = (row: string) => string;

/** The staff of the town whose `ags` the row has. */
export const OWN_TOWN: RowCondition = (row) => `${row}.ags = (SELECT callers_town())`;

const OWNER = "(SELECT owner_acts())";

/**
 * The history of a table that is there already, and the row-level security of both. Everybody reads the rows; who writes
 * them is said by `writes`, and the same callers read their history. Rows are never deleted but by the owner itself.
 */
export function versionedTableSql(table: string, writes: RowCondition = OWN_TOWN): string {
  const writable = `${writes(table)} OR ${OWNER}`;
  const ofWritten = (condition = "") =>
    `EXISTS (SELECT FROM ${table} AS present WHERE present.key = ${table}_change.key AND ${writes("present")}${condition})`;
  return `
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
  CREATE TRIGGER keep_created AFTER INSERT ON ${table} REFERENCING NEW TABLE AS come
    FOR EACH STATEMENT EXECUTE FUNCTION keep_versioned_created();
  CREATE TRIGGER keep_changed AFTER UPDATE ON ${table} REFERENCING OLD TABLE AS gone NEW TABLE AS come
    FOR EACH STATEMENT EXECUTE FUNCTION keep_versioned_changed();
  ${ruledSql(table)}
  CREATE POLICY reading ON ${table} FOR SELECT USING (true);
  CREATE POLICY adding ON ${table} FOR INSERT WITH CHECK (${writable});
  CREATE POLICY changing ON ${table} FOR UPDATE USING (${writable}) WITH CHECK (${writable});
  CREATE POLICY removing ON ${table} FOR DELETE USING (${OWNER});
  ${ruledSql(`${table}_change`)}
  CREATE POLICY reading ON ${table}_change FOR SELECT USING (${ofWritten()} OR ${OWNER});
  -- The trigger has written the present version when its statement ends: nothing is left to be written by another.
  CREATE POLICY adding ON ${table}_change FOR INSERT WITH CHECK (
    (caller_id = (SELECT caller_id()) AND changed_at = now()
      AND ${ofWritten(` AND present.version = ${table}_change.version`)})
    OR ${OWNER});`;
}

const ruledSql = (table: string): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;`;

/** What the program's role may do with the history of versioned tables, for the subgraph's `narrowTables`. */
export const historyRights = (
  ...tables: readonly string[]
): Readonly<Record<string, readonly ("SELECT" | "INSERT")[]>> =>
  Object.fromEntries(tables.map((table) => [`${table}_change`, ["SELECT", "INSERT"] as const]));
