// A database of its own for every test file that wants one, copied in a moment from one that was filled once.
import { randomBytes } from "node:crypto";
import { withConnection } from "../../subgraphs/runtime/database/connection.js";
import { fillTemplate } from "./template.js";
import { testServerVariable } from "./throwaway-server.js";

const templateName = "ortswahl_template";
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

/**
 * @param content `default data`: as after the first start of a hub; `nothing`: no schema, no role
 */
export async function createTestDatabase(content: "default data" | "nothing" = "default data"): Promise<TestDatabase> {
  const serverUrl = testServerUrl();
  const worker = process.env["JEST_WORKER_ID"] ?? "0";
  const name = `test_${worker}_${randomBytes(4).toString("hex")}`;
  const template = content === "nothing" ? "template1" : templateName;
  if (content === "default data") await ensureTemplate(serverUrl);
  await withConnection(serverUrl, (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER ${administrator}`),
  );
  return {
    name,
    adminUrl: urlOf(serverUrl, name, administrator),
    superuserUrl: urlOf(serverUrl, name, "postgres"),
    drop: async () => {
      await withConnection(serverUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    },
  };
}

async function ensureTemplate(serverUrl: string): Promise<void> {
  await withConnection(serverUrl, async (client) => {
    await client.query("SELECT pg_advisory_lock($1)", [templateLock]);
    const found = await client.query<{ isWhole: boolean }>(
      `SELECT datistemplate AS "isWhole" FROM pg_database WHERE datname = $1`,
      [templateName],
    );
    if (found.rows[0]?.isWhole === true) return;
    // One that a failed filling left behind.
    await client.query(`DROP DATABASE IF EXISTS ${templateName} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${templateName} OWNER ${administrator}`);
    await fillTemplate(urlOf(serverUrl, templateName, administrator));
    await client.query(`ALTER DATABASE ${templateName} IS_TEMPLATE true`);
  });
}

function urlOf(serverUrl: string, database: string, user: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  url.username = user;
  return url.href;
}
