/**
 * What an owner's reader sees: the public rows of the tables that have any. Grants and policies are brought to what the
 * owner declares at every preparation, because they name the database's own role. Knows no table.
 */
import { type ClientBase, escapeIdentifier } from "pg";

/**
 * The tables that everybody may read of, with the SQL condition of the rows that are public, over the table's own columns.
 * A table that is not named is nobody's of the public.
 */
export type PublicRows = Readonly<Record<string, string>>;

/** Every row of the table is public. */
export const EVERY_ROW = "true";

/** The one policy of a table for its reader. It narrows whatever else the table's policies let everybody see. */
const POLICY = "public_rows";

interface Present {
  readonly table: string;
  /** The condition as it was declared; PostgreSQL tells it in its own words only. */
  readonly condition: string | null;
  readonly isReaders: boolean;
}

/** Lets the reader see the public rows of the owner's schema and nothing else there. Repeatable. */
export async function grantPublicRows(
  client: ClientBase,
  schema: string,
  publicRows: PublicRows,
  reader: string,
): Promise<void> {
  const { stale, missing } = await compare(client, schema, publicRows, reader);
  const place = (table: string): string => `${escapeIdentifier(schema)}.${escapeIdentifier(table)}`;
  const name = escapeIdentifier(reader);
  // A policy's change waits for all who read the table, so only what differs is made anew. In one message, which is one
  // transaction: no right stands for a moment without its policy.
  const statements = [
    `REVOKE ALL ON ALL TABLES IN SCHEMA ${escapeIdentifier(schema)} FROM ${name}`,
    ...stale.map((table) => `DROP POLICY ${POLICY} ON ${place(table)}`),
    ...missing.flatMap((table) => policySql(place(table), publicRows[table] ?? "false", name)),
    ...Object.keys(publicRows).map((table) => `GRANT SELECT ON ${place(table)} TO ${name}`),
  ];
  await client.query(statements.join(";\n"));
}

/** Whether the reader is there and sees what the owner declares: policies as they were made, and the right to read. */
export async function arePublicRowsGranted(
  client: ClientBase,
  schema: string,
  publicRows: PublicRows,
  reader: string,
): Promise<boolean> {
  const roles = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [reader]);
  if (roles.rowCount === 0) return false;
  const { stale, missing } = await compare(client, schema, publicRows, reader);
  const { rows } = await client.query<{ table: string }>(
    `SELECT relname AS "table" FROM pg_class WHERE relnamespace = $1::text::regnamespace
        AND relkind IN ('r', 'p') AND has_table_privilege($2::text, oid, 'SELECT')`,
    [schema, reader],
  );
  const readable = new Set(rows.map(({ table }) => table));
  const isSame = readable.size === Object.keys(publicRows).length;
  return stale.length + missing.length === 0 && isSame && Object.keys(publicRows).every((table) => readable.has(table));
}

/** Tables whose policy is none that is declared, and those that have none as it is declared. */
async function compare(client: ClientBase, schema: string, publicRows: PublicRows, reader: string) {
  const { rows } = await client.query<Present>(
    `SELECT relname AS "table", obj_description(p.oid, 'pg_policy') AS condition,
            polroles = ARRAY(SELECT oid FROM pg_roles WHERE rolname = $2) AS "isReaders"
       FROM pg_policy AS p JOIN pg_class AS c ON c.oid = polrelid
      WHERE polname = '${POLICY}' AND relnamespace = $1::text::regnamespace`,
    [schema, reader],
  );
  const narrowed = new Map(Object.entries(publicRows).filter(([, condition]) => condition !== EVERY_ROW));
  const isRight = ({ table, condition, isReaders }: Present): boolean =>
    isReaders && condition !== null && condition === narrowed.get(table);
  const standing = new Set(rows.filter(isRight).map(({ table }) => table));
  return {
    stale: rows.filter((row) => !isRight(row)).map(({ table }) => table),
    missing: [...narrowed.keys()].filter((table) => !standing.has(table)),
  };
}

const policySql = (table: string, condition: string, reader: string): string[] => [
  `CREATE POLICY ${POLICY} ON ${table} AS RESTRICTIVE FOR SELECT TO ${reader} USING (${condition})`,
  `COMMENT ON POLICY ${POLICY} ON ${table} IS '${condition.replaceAll("'", "''")}'`,
];
