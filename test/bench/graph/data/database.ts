/**
 * The databases that the legs are measured on: one that is prepared, filled and copied as files, because only one hub
 * may work on a database. Made once per run, on the run's own PostgreSQL. Knows nothing of who is measured.
 */
import { randomBytes } from "node:crypto";
import type pg from "pg";
import { schemas } from "../../../../gateway/database/gateway-schema.js";
import { owners } from "../../../../subgraphs/owners.js";
import { withConnection } from "../../../../subgraphs/runtime/database/connection.js";
import { extensionSchema } from "../../../../subgraphs/runtime/database/owner-roles.js";
import { prepareDatabase } from "../../../../subgraphs/runtime/database/prepare.js";
import type { FeedCopy } from "../../../../subgraphs/runtime/feed/copy.js";
import { createTestDatabase, testServerUrl } from "../../../database/test-database.js";
import { SYNTHETIC_CHOICES, SYNTHETIC_ROWS } from "./synthetic-rows.js";

/** A filled database for one hub. */
export interface BenchDatabase {
  /** As its owner, as a hub gets it. */
  readonly adminUrl: string;
  /** As superuser, for whom no policy counts. */
  readonly superuserUrl: string;
}

/** The database from which the others are copied, for processes that are told their own roles. */
export interface FilledDatabase extends BenchDatabase {
  /** A connection URL per owner and for the gateway. */
  readonly ownerUrls: ReadonlyMap<string, string>;
  /** Copies it, as files. Nobody may be connected to it. */
  copy(): Promise<BenchDatabase>;
  /** Removes it and its copies. */
  drop(): Promise<void>;
}

/** Prepares and fills a database as a hub leaves it that has run: the owners' copies of each other are whole. */
export async function fillDatabase(tell: (line: string) => void): Promise<FilledDatabase> {
  const database = await createTestDatabase("nothing");
  const passwords = Object.fromEntries(schemas.map(({ name }) => [name, randomBytes(24).toString("hex")]));
  tell("Register and demonstration");
  const ownerUrls = await prepareDatabase(database.adminUrl, schemas, () => undefined, passwords);
  tell("50,000 offers, 30,000 needs, 200,000 jobs");
  const run = (statements: readonly string[]): Promise<void> =>
    withConnection(database.superuserUrl, async (client) => {
      for (const statement of statements) await client.query(statement);
    });
  await run(SYNTHETIC_CHOICES);
  await Promise.all(SYNTHETIC_ROWS.map(run));
  await withConnection(database.superuserUrl, async (client) => {
    await fillCopies(client);
    await client.query("VACUUM ANALYZE");
  });
  const copies: string[] = [];
  return {
    adminUrl: database.adminUrl,
    superuserUrl: database.superuserUrl,
    ownerUrls,
    copy: async () => {
      const name = `${database.name}_${copies.length}`;
      copies.push(name);
      return copyDatabase(database, name);
    },
    drop: async () => {
      await withConnection(testServerUrl(), async (client) => {
        for (const name of copies) await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      });
      await database.drop();
    },
  };
}

async function copyDatabase(
  { name: template, adminUrl, superuserUrl }: BenchDatabase & { readonly name: string },
  name: string,
): Promise<BenchDatabase> {
  const owner = new URL(adminUrl).username;
  await withConnection(testServerUrl(), (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER ${owner} STRATEGY FILE_COPY`),
  );
  const copied = { adminUrl: onDatabase(adminUrl, name), superuserUrl: onDatabase(superuserUrl, name) };
  // Its feeds are the template's, and so are their readers: without this each would be read again from its beginning.
  await withConnection(copied.superuserUrl, async (client) => {
    for (const { name: reader } of owners.filter(({ copies }) => copies.length > 0))
      await client.query(`UPDATE ${reader}.feed_cursor SET epoch = split_part(epoch, '/', 1) || '/' || ${OID}`);
  });
  return copied;
}

const OID = "(SELECT oid FROM pg_database WHERE datname = current_database())";

function onDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

/** What the readers of feeds would have copied, by one statement for each copy instead of batches of 5,000 rows. */
async function fillCopies(client: pg.Client): Promise<void> {
  for (const reader of owners) for (const copy of reader.copies) await fillCopy(client, reader.name, copy);
  await client.query(`SET search_path TO "$user", public`);
}

async function fillCopy(client: pg.Client, reader: string, copy: FeedCopy): Promise<void> {
  const feed = owners.find(({ name }) => name === copy.owner)?.feeds.find(({ name }) => name === copy.feed);
  if (!feed) throw new Error(`${copy.owner} has no feed ${copy.feed}.`);
  const columns = Object.keys(copy.columns);
  await client.query(`SET search_path TO ${copy.owner}, ${extensionSchema}`);
  const read = columns.map((column) => feed.columns[column] ?? "NULL").join(", ");
  await client.query(
    `INSERT INTO ${reader}.${copy.table} (${columns.join(", ")})
     SELECT ${read} FROM ${copy.owner}.${feed.table} WHERE ${feed.isPresent ?? "true"}`,
  );
  await client.query(
    `INSERT INTO ${reader}.feed_cursor (feed, epoch, xid, key)
     SELECT $1, (SELECT epoch || '/' || ${OID} FROM ${copy.owner}.feed_epoch), changed_xid, ${feed.key}
     FROM ${copy.owner}.${feed.table} ORDER BY changed_xid DESC, ${feed.key} DESC LIMIT 1`,
    [`${copy.owner}.${copy.feed}`],
  );
}
