// A real, empty database with the municipalities' tables, reached by the owner's own role.
import "reflect-metadata";
import pg from "pg";
import { municipalities } from "../../../../subgraphs/municipalities/subgraph.js";
import { migrate } from "../../../../subgraphs/runtime/database/migrate.js";
import { ensureOwnerRoles } from "../../../../subgraphs/runtime/database/owner-roles.js";
import { createTestDatabase } from "../../../database/test-database.js";

const OWNER = municipalities.name;

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
  const { adminUrl, drop } = await createTestDatabase("nothing");
  const urls = await ensureOwnerRoles(adminUrl, [OWNER]);
  await migrate(adminUrl, [municipalities], () => undefined);
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
