/**
 * Row-level security of tables that everybody may read and the owner alone writes: copies of what others feed, and the
 * owner's own bookkeeping. For migrations; knows no table.
 */

/** The function by which policies ask whether the owner itself acts. Once per owner, after `CALLER_SQL`. */
export const ownerActsSql = (owner: string): string => `
  CREATE FUNCTION owner_acts() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE RETURN
    coalesce(caller_kind() = 'SERVICE' AND caller_id() = '${owner}', false);`;

/** Per table. In a sub-select PostgreSQL asks once per statement who acts, and not for each row. */
export const ownerWritesSql = (table: string): string => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
  CREATE POLICY reading ON ${table} FOR SELECT USING (true);
  CREATE POLICY owner_adds ON ${table} FOR INSERT WITH CHECK ((SELECT owner_acts()));
  CREATE POLICY owner_changes ON ${table} FOR UPDATE USING ((SELECT owner_acts()));
  CREATE POLICY owner_removes ON ${table} FOR DELETE USING ((SELECT owner_acts()));`;
