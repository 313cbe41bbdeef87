// A real, empty database with the municipalities' tables, reached by the owner's own role.
import pg from "pg";
import { DataSource } from "typeorm";
import { Towns1790000000001 } from "../../../../subgraphs/municipalities/migrations/0001-towns.js";
import { connectionOptions } from "../../../../subgraphs/runtime/database/data-source.js";
import { ensureOwnerRoles, ownerRoleName } from "../../../../subgraphs/runtime/database/owner-roles.js";
import { createTestDatabase } from "../../../database/test-database.js";

const OWNER = "municipalities";

export interface RegisterDatabase {
  readonly client: pg.Client;
  /** As the operator names it to a command. */
  readonly adminUrl: string;
  /** One more connection of the owner; whoever opens it ends it. */
  connect(): Promise<pg.Client>;
  empty(): Promise<void>;
  stop(): Promise<void>;
}

export async function openRegisterDatabase(): Promise<RegisterDatabase> {
  const { adminUrl, name, drop } = await createTestDatabase("nothing");
  const urls = await ensureOwnerRoles(adminUrl, [OWNER]);
  await migrate(adminUrl, name);
  const connect = async () => {
    const client = new pg.Client({ connectionString: urls[OWNER] });
    await client.connect();
    return client;
  };
  const client = await connect();
  return {
    client,
    adminUrl,
    connect,
    empty: async () => {
      await client.query("DELETE FROM municipality; DELETE FROM district");
    },
    stop: async () => {
      await client.end();
      await drop();
    },
  };
}

async function migrate(adminUrl: string, database: string): Promise<void> {
  const db = new DataSource({ ...connectionOptions(adminUrl, OWNER), migrations: [Towns1790000000001] });
  await db.initialize();
  await db.runMigrations();
  const role = pg.escapeIdentifier(ownerRoleName(database, OWNER));
  await db.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${OWNER} TO ${role}`);
  await db.destroy();
}
