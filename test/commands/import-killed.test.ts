// 50,000 rows with one in a hundred broken, from the command line: killed in the middle, repeated, mended.
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type pg from "pg";
import { owners } from "../../subgraphs/owners.js";
import { connect } from "../../subgraphs/runtime/database/connection.js";
import { prepareDatabase } from "../../subgraphs/runtime/database/prepare.js";
import { createTestDatabase, type TestDatabase } from "../database/test-database.js";
import { killLeftPrograms, runProgram } from "../start/running-program.js";
import { manyOffers, offersCsv } from "../subgraphs/municipalities/import/many-offers.js";
import { commandEnvironment, hubCommand, runHub } from "./hub-command.js";

const ROWS = 50_000;
const BROKEN_EVERY = 100;

let database: TestDatabase;
let folder: string;
let watch: pg.Client;
let towns: readonly string[];
beforeAll(async () => {
  [database, folder] = await Promise.all([createTestDatabase(), mkdtemp(join(tmpdir(), "ortswahl-killed-"))]);
  await prepareDatabase(database.adminUrl, owners, () => undefined);
  watch = await connect(database.superuserUrl, "ortswahl test");
  const found = await watch.query<{ ags: string }>(
    "SELECT ags FROM municipalities.municipality WHERE is_current ORDER BY ags",
  );
  towns = found.rows.map(({ ags }) => ags);
}, 60_000);
afterEach(killLeftPrograms);
afterAll(async () => {
  await watch.end();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

const count = async (sql: string): Promise<number> => {
  const { rows } = await watch.query<{ count: number }>(`SELECT count(*)::integer AS count FROM municipalities.${sql}`);
  return rows[0]?.count ?? 0;
};

/** What an import may leave behind, as counts. */
const traces = async () => ({
  offers: await count("offer"),
  changes: await count("offer_change"),
  periods: await count("offer_stock"),
});

/** The statements at work on behalf of the command. */
const atWork = async (): Promise<string[]> => {
  const { rows } = await watch.query<{ query: string }>(
    `SELECT query FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'ortswahl municipalities'
       AND state <> 'idle'`,
  );
  return rows.map(({ query }) => query);
};

async function until(isMet: () => Promise<boolean>): Promise<void> {
  while (!(await isMet())) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** Starts an import and ends it the hard way while a statement is at work; returns when PostgreSQL has noticed. */
async function endWhile(
  statement: RegExp,
  signal: "SIGKILL" | "SIGINT",
  file: string,
): Promise<number | NodeJS.Signals> {
  const options = { env: commandEnvironment(database.adminUrl) };
  const program = runProgram(process.execPath, hubCommand("import", "offers", file), options);
  await until(async () => (await atWork()).some((query) => statement.test(query)));
  program.signal(signal);
  const ended = await program.ended();
  await until(async () => (await atWork()).length === 0);
  return ended;
}

const importIn = async (file: string, ...flags: readonly string[]) => {
  const ended = await runHub(database.adminUrl, "import", "offers", file, "--json", ...flags);
  return { exitCode: ended.exitCode, report: JSON.parse(ended.stdout) as Record<string, unknown> };
};

test("nothing half is left of an import of 50,000 rows, and repeated it brings all good ones and tells each broken one", async () => {
  const rows = manyOffers(ROWS, towns).map((offer, at) =>
    at % BROKEN_EVERY === 0 ? { ...offer, capacity: -1 } : offer,
  );
  const [file, list] = [join(folder, "programme.csv"), join(folder, "issues.csv")];
  await writeFile(file, offersCsv(rows));
  const before = await traces();

  expect(await endWhile(/^INSERT INTO offer /, "SIGKILL", file)).toBe("SIGKILL");
  expect(await traces()).toEqual(before);

  const repeated = await importIn(file, "--issues", list);
  expect(repeated).toMatchObject({ exitCode: 1, report: { created: 49_500, updated: 0, unchanged: 0, rejected: 500 } });
  const { issues } = repeated.report as { issues: { line: number; rule: string }[] };
  // The heading is the first line.
  const brokenLines = Array.from({ length: ROWS / BROKEN_EVERY }, (_, at) => 2 + at * BROKEN_EVERY);
  expect(issues.map(({ line }) => line)).toEqual(brokenLines);
  const added = { offers: 49_500, changes: 49_500, periods: 49_500 };
  const after = await traces();
  expect(after).toEqual(sum(before, added));

  const again = await importIn(file);
  expect(again).toMatchObject({ exitCode: 1, report: { created: 0, updated: 0, unchanged: 49_500, rejected: 500 } });
  expect(await traces()).toEqual(after);

  const mended = join(folder, "mended.csv");
  await writeFile(mended, (await readFile(list, "utf8")).replaceAll(";-1;", ";9;"));
  expect(await importIn(mended)).toMatchObject({ exitCode: 0, report: { created: 500, rejected: 0 } });
  expect(await traces()).toEqual(sum(after, { offers: 500, changes: 500, periods: 500 }));
}, 300_000);

test.each([
  [/^COPY incoming/, "SIGKILL", "SIGKILL"],
  [/^UPDATE offer AS r/, "SIGKILL", "SIGKILL"],
  [/^UPDATE offer AS r/, "SIGINT", 130],
] as const)(
  "nothing half is left of changes that are cut off at %s by %s",
  async (statement, signal, expected) => {
    const file = join(folder, "changes.csv");
    const rows = manyOffers(4_000, towns.slice(0, 50));
    await writeFile(file, offersCsv(rows));
    await importIn(file);
    await writeFile(file, offersCsv(rows.map((offer) => ({ ...offer, capacity: offer.capacity + 1 }))));
    const before = await traces();
    const fingerprint = async () => {
      const sql = "SELECT md5(string_agg(o::text, '' ORDER BY key)) AS sum FROM municipalities.offer AS o";
      const found = await watch.query<{ sum: string }>(sql);
      return found.rows[0]?.sum;
    };
    const offers = await fingerprint();
    expect(await endWhile(statement, signal, file)).toBe(expected);
    expect(await traces()).toEqual(before);
    expect(await fingerprint()).toEqual(offers);
  },
  120_000,
);

const sum = <Name extends string>(one: Record<Name, number>, other: Record<Name, number>): Record<Name, number> =>
  Object.fromEntries(Object.entries<number>(one).map(([name, value]) => [name, value + other[name as Name]])) as Record<
    Name,
    number
  >;
