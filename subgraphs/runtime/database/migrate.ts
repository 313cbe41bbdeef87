/** Brings every owner's tables to their present shape. Run by the administrator, before any process serves. */
import { DataSource } from "typeorm";
import { withConnection } from "./connection.js";
import { connectionOptions } from "./data-source.js";
import { ownerRoleName } from "./owner-roles.js";

/** An owner as far as its tables go. */
export interface Migratable {
  readonly name: string;
  readonly migrations: readonly (new () => object)[];
}

/**
 * Runs the migrations that have not run yet, and grants each owner's role the use of its own tables: reading and
 * writing rows, nothing that changes a table's shape. The roles and schemas exist (`ensureOwnerRoles`).
 */
export async function migrate(
  adminUrl: string,
  owners: readonly Migratable[],
  onProgress: (line: string) => void,
): Promise<void> {
  for (const owner of owners) {
    const db = await new DataSource({
      ...connectionOptions(adminUrl, owner.name),
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

async function grantTables(adminUrl: string, owners: readonly Migratable[]): Promise<void> {
  await withConnection(adminUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>("SELECT current_database() AS name");
    const database = rows[0]?.name ?? "";
    for (const { name } of owners) {
      const role = client.escapeIdentifier(ownerRoleName(database, name));
      const schema = client.escapeIdentifier(name);
      await client.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${role}`);
      await client.query(`REVOKE INSERT, UPDATE, DELETE ON ${schema}.migration FROM ${role}`);
    }
  });
}
