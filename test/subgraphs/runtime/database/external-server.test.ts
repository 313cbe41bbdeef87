import { randomBytes } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { withConnection } from "../../../../subgraphs/runtime/database/connection.js";
import { ensureOwnerRoles } from "../../../../subgraphs/runtime/database/owner-roles.js";
import {
  openDatabaseForCommand,
  openDatabaseServer,
  StartError,
} from "../../../../subgraphs/runtime/database/server.js";
import { testServerUrl } from "../../../database/test-database.js";

interface External {
  readonly url: string;
  readonly name: string;
  asSuperuser(sql: readonly string[]): Promise<void>;
}

/** A database as an administrator would set it up for the hub: a role and a database of one name. */
async function external(rights: { createsRoles: boolean; ownsDatabase: boolean }): Promise<External> {
  const name = `outside_${randomBytes(4).toString("hex")}`;
  await withConnection(testServerUrl(), async (client) => {
    await client.query(`CREATE ROLE ${name} LOGIN ${rights.createsRoles ? "CREATEROLE" : ""} PASSWORD 'p@ss/word'`);
    await client.query(`CREATE DATABASE ${name} ${rights.ownsDatabase ? `OWNER ${name}` : ""}`);
  });
  const inDatabase = new URL(testServerUrl());
  inDatabase.pathname = `/${name}`;
  const url = new URL(inDatabase);
  url.username = name;
  url.password = encodeURIComponent("p@ss/word");
  const asSuperuser = (sql: readonly string[]) =>
    withConnection(inDatabase.href, async (client) => {
      for (const statement of sql) await client.query(statement);
    });
  return { url: url.href, name, asSuperuser };
}

const open = (databaseUrl: string) =>
  openDatabaseServer({ databaseUrl, dataDirectory: "/nonexistent", onProgress: () => undefined });

async function refusalOf(databaseUrl: string): Promise<StartError> {
  const refusal = await open(databaseUrl).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(StartError);
  return refusal as StartError;
}

describe("a PostgreSQL that somebody else runs", () => {
  test("an owner with CREATEROLE suffices, and no data folder is touched", async () => {
    const { url } = await external({ createsRoles: true, ownsDatabase: true });
    const server = await open(url);
    expect(server).toMatchObject({ isEmbedded: false, adminUrl: url });
    await expect(ensureOwnerRoles(url, ["municipalities"])).resolves.toHaveProperty("municipalities");
    await server.stop();
  });

  test.each([
    { createsRoles: false, ownsDatabase: true },
    { createsRoles: true, ownsDatabase: false },
    { createsRoles: false, ownsDatabase: false },
  ])("what the user lacks (%p) is refused with the SQL that grants exactly this", async (rights) => {
    const { url, asSuperuser } = await external(rights);
    const refusal = await refusalOf(url);
    expect(refusal.message).toContain("CREATEROLE");
    await asSuperuser(refusal.detail.filter((line) => !line.startsWith("--")));
    const server = await open(url);
    await expect(ensureOwnerRoles(url, ["municipalities"])).resolves.toHaveProperty("municipalities");
    await server.stop();
  });

  test("a second hub on the same database is refused and told the first one's process; a command is not", async () => {
    const { url } = await external({ createsRoles: true, ownsDatabase: true });
    const first = await open(url);
    expect((await refusalOf(url)).message).toContain(`A hub is already running (process ${String(process.pid)})`);
    const options = { databaseUrl: url, dataDirectory: "/nonexistent", onProgress: () => undefined };
    await (await openDatabaseForCommand(options)).stop();
    await first.stop();
    await (await open(url)).stop();
  });

  test("a hub whose lock was cut takes it again", async () => {
    const { url, name, asSuperuser } = await external({ createsRoles: true, ownsDatabase: true });
    const server = await open(url);
    await asSuperuser([`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '${name}'`]);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect((await refusalOf(url)).message).toContain("already running");
    await server.stop();
  });

  test("a database that cannot hold every town's name is refused before anything is written to it", async () => {
    const { url, name } = await external({ createsRoles: true, ownsDatabase: true });
    await withConnection(testServerUrl(), (client) =>
      client.query(
        `CREATE DATABASE ${name}_latin OWNER ${name} TEMPLATE template0 ENCODING LATIN1 LOCALE_PROVIDER libc LOCALE 'C'`,
      ),
    );
    const address = new URL(url);
    address.pathname = `/${name}_latin`;
    expect((await refusalOf(address.href)).message).toContain("has the encoding LATIN1; the hub's texts need UTF8");
  });

  test("every way to be unreachable is one clear line without user, password or host", async () => {
    const { url, name } = await external({ createsRoles: true, ownsDatabase: true });
    const change = (edit: (address: URL) => void) => {
      const address = new URL(url);
      edit(address);
      return address.href;
    };
    const cases: [string, string][] = [
      ["localhost:5432/ortswahl", "is no address of a PostgreSQL"],
      ["mysql://secret@localhost/x", "is no address of a PostgreSQL"],
      [change((address) => (address.password = "wrong")), "refuses the user or the password"],
      [change((address) => (address.password = "")), "wants a password"],
      [change((address) => (address.pathname = "/absent")), "does not exist"],
      [change((address) => (address.port = "1")), "cannot be reached (ECONNREFUSED)"],
      [change((address) => (address.hostname = "absent.invalid")), "cannot be reached"],
      [change((address) => address.searchParams.set("sslmode", "require")), "offers no TLS"],
    ];
    for (const [address, words] of cases) {
      const { message } = await refusalOf(address);
      expect(message).toContain(words);
      expect(message).not.toMatch(new RegExp(`${name}|p@ss|wrong|127\\.0\\.0\\.1|invalid|\\n`));
    }
  });
});
