/** Brings every owner's tables to their present shape. Run by the administrator, before any process serves. */
import type { ClientBase } from "pg";
import { DataSource } from "typeorm";
import { withConnection } from "./connection.js";
import { connectionOptions } from "./data-source.js";
import { ownerRoleName, readerRoleName } from "./owner-roles.js";
import { grantPublicRows, type PublicRows } from "./public-rows.js";

/** An owner as far as its tables go. */
export interface Migratable {
  readonly name: string;
  readonly migrations: readonly (new () => object)[];
  /** Tables of which its role may do less than read and write rows. */
  readonly narrowTables?: Readonly<Record<string, readonly TableRight[]>>;
  /** Of which tables its reader sees rows, and which ones; none where nothing is said. */
  readonly publicRows?: PublicRows;
}

/** What a role may do with the rows of a table. */
export type TableRight = "SELECT" | "INSERT" | "UPDATE" | "DELETE";

/**
 * Runs the migrations that have not run yet, and grants each owner's role the use of its own tables: reading and
 * writing rows, or what of it the owner declares, and nothing that changes a table's shape; and each owner's reader what
 * is public. The roles and schemas exist (`ensureOwnerRoles`).
 */
export async function migrate(
  adminUrl: string,
  owners: readonly Migratable[],
  onProgress: (line: string) => void,
): Promise<void> {
  for (const owner of owners) {
    const db = await new DataSource({
      ...connectionOptions(adminUrl, owner.name, actingSettings(owner.name)),
      migrations: [...owner.migrations] as unknown as (() => unknown)[],
      migrationsTableName: "migration",
      migrationsTransactionMode: "each",
    }).initialize();
    try {
      const done = await db.runMigrations();
      if (done.length > 0) onProgress(`${owner.name}: ${done.length} migration${done.length > 1 ? "s" : ""}`);
    } finally {
      await db.destroy();
    }
  }
  await grantTables(adminUrl, owners);
}

/** Row-level security holds the tables' maker too: a migration that moves rows does it as the owner itself. */
const actingSettings = (owner: string): string => `-c ortswahl.caller_kind=SERVICE -c ortswahl.caller_id=${owner}`;

async function grantTables(adminUrl: string, owners: readonly Migratable[]): Promise<void> {
  await withConnection(adminUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>("SELECT current_database() AS name");
    const database = rows[0]?.name ?? "";
    for (const owner of owners) {
      await grantTablesOf(client, owner, ownerRoleName(database, owner.name));
      await grantPublicRows(client, owner.name, owner.publicRows ?? {}, readerRoleName(database, owner.name));
    }
  });
}

async function grantTablesOf(client: ClientBase, { name, narrowTables = {} }: Migratable, role: string): Promise<void> {
  // Whoever else was granted a table may do no more with it than the owner's role.
  const { rows } = await client.query<{ grantee: string }>(
    `SELECT DISTINCT grantee FROM information_schema.role_table_grants WHERE table_schema = $1 AND grantee <> grantor`,
    [name],
  );
  const quoted = (names: readonly string[]) => names.map((each) => client.escapeIdentifier(each)).join(", ");
  const schema = quoted([name]);
  const roles = quoted([...new Set([role, ...rows.map(({ grantee }) => grantee)])]);
  // In one message, which is one transaction: a hub that runs meanwhile sees nothing in between.
  const statements = [`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${quoted([role])}`];
  for (const [table, rights] of Object.entries({ ...narrowTables, migration: ["SELECT"] as const })) {
    const place = `${schema}.${quoted([table])}`;
    statements.push(
      `REVOKE ALL ON ${place} FROM ${roles}`,
      `GRANT ${rights.join(", ")} ON ${place} TO ${quoted([role])}`,
    );
  }
  await client.query(statements.join(";\n"));
}
