// The municipalities' tables in a real database, with one town that presents what a test says, reached as its own
// processes reach it.
import "reflect-metadata";
import pg from "pg";
import type { DataSource } from "typeorm";
import { municipalities } from "../../subgraphs/municipalities/subgraph.js";
import { openDataSource } from "../../subgraphs/runtime/database/data-source.js";
import { prepareDatabase } from "../../subgraphs/runtime/database/prepare.js";
import { tablesOf } from "../database/tables-of.js";
import { createTestDatabase } from "../database/test-database.js";

export const ALTENA = "05962004";

export interface PresentingDatabase {
  /** With the owner's role. */
  readonly url: string;
  /** A connection beside all others, as superuser; its search path is the owner's schema. */
  readonly client: pg.Client;
  /** Connections as a process of the owner has them. They are closed with the database. */
  open(): Promise<DataSource>;
  stop(): Promise<void>;
}

export async function openPresentingDatabase(): Promise<PresentingDatabase> {
  const { adminUrl, superuserUrl, drop } = await createTestDatabase("nothing");
  const { name, entities } = municipalities;
  const urls = await prepareDatabase(adminUrl, [tablesOf(municipalities)], () => undefined);
  const url = urls.get(name) ?? "";
  const client = new pg.Client({
    connectionString: superuserUrl,
    options: `-c search_path=${name},extensions -c timezone=UTC`,
  });
  await client.connect();
  await client.query(
    `INSERT INTO municipality (ags, ars, name, register_kind, state, district_key, area_ha, population,
       is_current, territorial_status_on)
     VALUES ($1, '059620004004', 'Altena', '63', 'NW', '05962', 4442, 16500, true, '2023-11-30')`,
    [ALTENA],
  );
  const opened: DataSource[] = [];
  return {
    url,
    client,
    open: async () => {
      const db = await openDataSource(url, name, entities);
      opened.push(db);
      return db;
    },
    stop: async () => {
      await Promise.all(opened.map((db) => db.destroy()));
      await client.end();
      await drop();
    },
  };
}
