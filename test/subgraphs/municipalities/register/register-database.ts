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
  /** Beside it, as superuser: nothing else may take a town out of the register. */
  readonly superuser: pg.Client;
  /** As the operator names it to a command. */
  readonly adminUrl: string;
  /** One more connection of the owner; whoever opens it ends it. */
  connect(): Promise<pg.Client>;
  empty(): Promise<void>;
  stop(): Promise<void>;
}

export async function openRegisterDatabase(): Promise<RegisterDatabase> {
  const { adminUrl, superuserUrl, drop } = await createTestDatabase("nothing");
  const urls = await ensureOwnerRoles(adminUrl, [OWNER]);
  await migrate(adminUrl, [municipalities], () => undefined);
  const connect = async () => {
    const client = new pg.Client({ connectionString: urls[OWNER] });
    await client.connect();
    return client;
  };
  const client = await connect();
  const superuser = new pg.Client({ connectionString: superuserUrl, options: `-c search_path=${OWNER},extensions` });
  await superuser.connect();
  return {
    client,
    superuser,
    adminUrl,
    connect,
    empty: async () => {
      await superuser.query("DELETE FROM municipality; DELETE FROM district");
    },
    stop: async () => {
      await Promise.all([client.end(), superuser.end()]);
      await drop();
    },
  };
}
