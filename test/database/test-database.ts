// A database of its own for every test file that wants one, copied in a moment from one that was filled once.
import { randomBytes } from "node:crypto";
import type { Client } from "pg";
import { withConnection } from "../../subgraphs/runtime/database/connection.js";
import { testServerVariable } from "./throwaway-server.js";

/** What a test's database can hold, and the database that it is copied from. */
const TEMPLATES = {
  /** No schema, no role. */
  nothing: "template1",
  /** As after the first start of a hub, before it has run. */
  "default data": "ortswahl_template",
  /** As a hub leaves it that has run: the owners' copies of each other are filled. */
  "a hub that has run": "ortswahl_template_run",
} as const;
type Content = keyof typeof TEMPLATES;

const administrator = "ortswahl";
/** Arbitrary, but the same in all workers: the first one fills the template, the others wait. */
const templateLock = 4_711;

/** A database for one test file. */
export interface TestDatabase {
  readonly name: string;
  /** As its owner, who has the rights that the hub's user must have in operation. */
  readonly adminUrl: string;
  /** The same database as superuser, to look at everything. */
  readonly superuserUrl: string;
  /** Removes it, whoever is connected. */
  drop(): Promise<void>;
}

/** The test server's own database as superuser. */
export function testServerUrl(): string {
  const url = process.env[testServerVariable];
  if (url === undefined) throw new Error("There is no test server; jest.config.mjs starts it.");
  return url;
}

/** A new database, copied from what its content is kept in; that is made by the first test that asks for it. */
export async function createTestDatabase(content: Content = "default data"): Promise<TestDatabase> {
  const serverUrl = testServerUrl();
  const worker = process.env["JEST_WORKER_ID"] ?? "0";
  const name = `test_${worker}_${randomBytes(4).toString("hex")}`;
  if (content !== "nothing") await ensureTemplates(serverUrl);
  await withConnection(serverUrl, (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATES[content]} OWNER ${administrator}`),
  );
  if (content === "a hub that has run") await keepCopies(urlOf(serverUrl, name, "postgres"));
  return {
    name,
    adminUrl: urlOf(serverUrl, name, administrator),
    superuserUrl: urlOf(serverUrl, name, "postgres"),
    drop: async () => {
      await withConnection(serverUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    },
  };
}

async function ensureTemplates(serverUrl: string): Promise<void> {
  await withConnection(serverUrl, async (client) => {
    await client.query("SELECT pg_advisory_lock($1)", [templateLock]);
    // Loaded by the one test that fills them: a whole hub is behind it.
    const filling = await import("./template.js");
    await ensureTemplate(client, "default data", "nothing", filling.fillTemplate);
    await ensureTemplate(client, "a hub that has run", "default data", filling.fillCopies);
  });

  async function ensureTemplate(client: Client, content: Content, from: Content, fill: (url: string) => Promise<void>) {
    const name = TEMPLATES[content];
    const found = await client.query<{ isWhole: boolean }>(
      `SELECT datistemplate AS "isWhole" FROM pg_database WHERE datname = $1`,
      [name],
    );
    if (found.rows[0]?.isWhole === true) return;
    // One that a failed filling left behind.
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATES[from]} OWNER ${administrator}`);
    await fill(urlOf(serverUrl, name, administrator));
    await client.query(`ALTER DATABASE ${name} IS_TEMPLATE true`);
  }
}

/**
 * A database that was copied takes its feeds for new ones, because a copy may be older than its readers. Here readers
 * and feeds were copied together: the cursors go on in the copy.
 */
async function keepCopies(superuserUrl: string): Promise<void> {
  await withConnection(superuserUrl, async (client) => {
    const { rows } = await client.query<{ schema: string }>(
      `SELECT table_schema AS schema FROM information_schema.tables WHERE table_name = 'feed_cursor'`,
    );
    for (const { schema } of rows)
      await client.query(
        `UPDATE ${schema}.feed_cursor SET epoch = split_part(epoch, '/', 1) || '/' ||
           (SELECT oid FROM pg_database WHERE datname = current_database())`,
      );
  });
}

function urlOf(serverUrl: string, database: string, user: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  url.username = user;
  return url.href;
}
