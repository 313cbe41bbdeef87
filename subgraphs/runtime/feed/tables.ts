/** The SQL by which a migration makes an owner's tables ready to be fed from, and a reader's schema ready to copy. */

/** Once per owner: the epoch, the tombstones and the triggers' functions. */
export const FEED_OWNER_SQL = `
  CREATE TABLE feed_epoch (epoch uuid PRIMARY KEY DEFAULT gen_random_uuid());
  INSERT INTO feed_epoch DEFAULT VALUES;
  CREATE TABLE tombstone (
    relation text NOT NULL, key text NOT NULL, changed_xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    PRIMARY KEY (relation, key)
  );
  CREATE INDEX ON tombstone (relation, changed_xid, key);
  CREATE FUNCTION stamp_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    NEW.changed_xid := pg_current_xact_id();
    RETURN NEW;
  END $$;
  -- One statement for all rows of a DELETE. The argument names the key column.
  CREATE FUNCTION leave_tombstones() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    EXECUTE format('INSERT INTO %1$I.tombstone (relation, key) SELECT %2$L, %3$I FROM gone
      ON CONFLICT (relation, key) DO UPDATE SET changed_xid = pg_current_xact_id()',
      TG_TABLE_SCHEMA, TG_TABLE_NAME, TG_ARGV[0]);
    RETURN NULL;
  END $$;
  CREATE FUNCTION lift_tombstones() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    EXECUTE format('DELETE FROM %1$I.tombstone WHERE relation = %2$L AND key IN (SELECT %3$I FROM come)',
      TG_TABLE_SCHEMA, TG_TABLE_NAME, TG_ARGV[0]);
    RETURN NULL;
  END $$;`;

/** Per fed table: the column, the index that the feed reads by, and the triggers. */
export const feedTableSql = (table: string, key: string): string => `
  ALTER TABLE ${table} ADD COLUMN changed_xid xid8 NOT NULL DEFAULT pg_current_xact_id();
  CREATE INDEX ON ${table} (changed_xid, ${key});
  CREATE TRIGGER stamp_change BEFORE UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION stamp_change();
  CREATE TRIGGER leave_tombstones AFTER DELETE ON ${table} REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION leave_tombstones('${key}');
  CREATE TRIGGER lift_tombstones AFTER INSERT ON ${table} REFERENCING NEW TABLE AS come
    FOR EACH STATEMENT EXECUTE FUNCTION lift_tombstones('${key}');`;

/** Once per reader: how far it has read each feed. */
export const FEED_READER_SQL = `
  CREATE TABLE feed_cursor (
    feed text PRIMARY KEY, epoch text NOT NULL, xid xid8 NOT NULL, key text NOT NULL
  );`;
