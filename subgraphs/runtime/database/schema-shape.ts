/**
 * The shape of an owner's schema in a database, as SQL that a reviewer reads: tables, constraints, indexes, triggers,
 * functions, row-level security and grants. Read from the catalogue, so it says what is, not what migrations meant.
 */
import type { ClientBase } from "pg";

/** How a role is written: the owner's as `role`, its reader's as `reader`. */
const named = (role: string): string =>
  `CASE ${role} WHEN $2::text THEN 'role' WHEN $3::text THEN 'reader' ELSE ${role} END`;

/** Sections in reading order. Each gives lines of SQL in a fixed order, roles as `named` writes them. */
const SECTIONS: Readonly<Record<string, string>> = {
  Functions: `SELECT pg_get_functiondef(p.oid) || ';' FROM pg_proc p
    WHERE p.pronamespace = $1::text::regnamespace ORDER BY p.proname`,
  Tables: `SELECT format(E'CREATE %sTABLE %s (\\n%s\\n);', CASE WHEN c.relpersistence = 'u' THEN 'UNLOGGED ' END,
      c.relname, string_agg(
      format('  %s %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
        CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END,
        CASE WHEN a.attgenerated = 's' THEN format(' GENERATED ALWAYS AS (%s) STORED', pg_get_expr(d.adbin, d.adrelid))
          WHEN d.adbin IS NOT NULL THEN ' DEFAULT ' || pg_get_expr(d.adbin, d.adrelid) ELSE '' END),
      E',\\n' ORDER BY a.attnum))
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
    WHERE c.relnamespace = $1::text::regnamespace AND c.relkind = 'r' AND c.relname <> 'migration'
    GROUP BY c.relname, c.relpersistence ORDER BY c.relname`,
  Constraints: `SELECT format('ALTER TABLE %s ADD CONSTRAINT %s %s;', conrelid::regclass, conname, pg_get_constraintdef(oid))
    FROM pg_constraint WHERE connamespace = $1::text::regnamespace AND contype <> 'n' AND conrelid <> 0
      AND conrelid <> to_regclass($1::text || '.migration') ORDER BY conrelid::regclass::text, conname`,
  Indexes: `SELECT pg_get_indexdef(i.indexrelid) || ';' FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
    WHERE c.relnamespace = $1::text::regnamespace AND c.relname <> 'migration'
      AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = i.indexrelid AND contype IN ('p', 'u'))
    ORDER BY i.indexrelid::regclass::text`,
  Triggers: `SELECT pg_get_triggerdef(t.oid) || ';' FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
    WHERE c.relnamespace = $1::text::regnamespace AND NOT t.tgisinternal ORDER BY c.relname, t.tgname`,
  "Row-level security": `SELECT line FROM (
      SELECT c.relname AS relation, '' AS name, format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY%s;', c.relname,
        CASE WHEN c.relforcerowsecurity THEN ', FORCE ROW LEVEL SECURITY' ELSE '' END) AS line
        FROM pg_class c WHERE c.relnamespace = $1::text::regnamespace AND c.relrowsecurity
      UNION ALL
      SELECT tablename, policyname, concat_ws(' ', format('CREATE POLICY %s ON %s AS %s FOR %s', policyname, tablename,
        permissive, cmd), (SELECT 'TO ' || string_agg(${named("name")}, ', ' ORDER BY name)
          FROM unnest(roles::text[]) AS role (name) HAVING max(name) <> 'public'), 'USING (' || qual || ')', 'WITH CHECK (' || with_check || ')') || ';'
        FROM pg_policies WHERE schemaname = $1::text) AS rule
    ORDER BY relation, name`,
  Grants: `SELECT format('GRANT %s ON %s TO %s;', string_agg(privilege_type, ', ' ORDER BY privilege_type), table_name,
      ${named("grantee")})
    FROM information_schema.role_table_grants
    WHERE table_schema = $1::text AND grantee <> grantor GROUP BY table_name, grantee ORDER BY table_name, 1`,
};

/**
 * The shape of `schema` as text. Two databases of the same shape give the same bytes.
 * @param role the owner's role, whose name differs by database and is written as `role`
 * @param reader the role of its public reads, written as `reader`
 */
export async function describeSchema(
  client: ClientBase,
  schema: string,
  { role, reader }: { readonly role: string; readonly reader: string },
): Promise<string> {
  // Names of the schema's own things are then written without it, whoever asks.
  await client.query("SELECT set_config('search_path', $1, false)", [`${schema}, extensions`]);
  const parts: string[] = [];
  for (const [title, sql] of Object.entries(SECTIONS)) {
    const parameters = sql.includes("$3") ? [schema, role, reader] : [schema];
    const { rows } = await client.query<unknown[]>({ text: sql, values: parameters, rowMode: "array" });
    if (rows.length > 0) parts.push(`-- ${title}\n\n${rows.map(([line]) => String(line).trimEnd()).join("\n\n")}\n`);
  }
  return parts.join("\n");
}
