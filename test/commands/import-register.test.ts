import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  BERLIN,
  BERLIN_DISTRICT,
  HILDESHEIM,
  HILDESHEIM_DISTRICT,
  SOEHLDE,
} from "../subgraphs/municipalities/register/examples.js";
import { type RegisterDatabase, openRegisterDatabase } from "../subgraphs/municipalities/register/register-database.js";
import { registerText } from "../subgraphs/municipalities/register/register-writer.js";
import { withConnection } from "../../subgraphs/runtime/database/connection.js";
import { createTestDatabase } from "../database/test-database.js";

const HUB = fileURLToPath(new URL("../../commands/hub.js", import.meta.url));
const TEXT = registerText([HILDESHEIM_DISTRICT, BERLIN_DISTRICT], [HILDESHEIM, SOEHLDE, BERLIN]);

let database: RegisterDatabase;
let folder: string;
beforeAll(async () => {
  database = await openRegisterDatabase();
  folder = await mkdtemp(join(tmpdir(), "ortswahl-import-"));
}, 60_000);
afterAll(async () => {
  await database.stop();
  await rm(folder, { recursive: true, force: true });
});

interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

function hub(parameters: readonly string[], databaseUrl = database.adminUrl): Promise<Ended> {
  const env = { ...process.env, DATABASE_URL: databaseUrl, NODE_OPTIONS: "" };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [HUB, ...parameters], { env }, (_, stdout, stderr) => {
      resolve({ exitCode: child.exitCode ?? -1, stdout, stderr });
    });
  });
}

async function importText(text: string, ...flags: string[]): Promise<Ended> {
  const file = join(folder, "register with a space.txt");
  await writeFile(file, text, "latin1");
  return hub(["import", "register", file, ...flags]);
}

test("a clean file is imported, in words or in JSON, and a second time changes nothing", async () => {
  const dry = await importText(TEXT, "--dry-run");
  expect(dry).toMatchObject({ exitCode: 0, stderr: "" });
  expect(dry.stdout).toContain("Dry run: nothing was changed.");

  const first = await importText(TEXT, "--json");
  expect(first).toMatchObject({ exitCode: 0, stderr: "" });
  expect(JSON.parse(first.stdout)).toMatchObject({
    outcome: "IMPORTED",
    municipalities: { created: 3, updated: 0, unchanged: 0, gone: 0, returned: 0 },
    issues: [],
    totals: { municipalities: 3, population: HILDESHEIM.population + SOEHLDE.population + BERLIN.population },
  });

  const second = await importText(TEXT);
  expect(second.exitCode).toBe(0);
  expect(second.stdout).toContain("Municipalities: 0 created, 0 updated, 0 returned, 0 gone, 3 unchanged");
});

test("with a broken line it ends with 1 and tells where", async () => {
  const ended = await importText(TEXT.replace("00000007765", "0000000776o"));
  expect(ended).toMatchObject({ exitCode: 1, stderr: "" });
  expect(ended.stdout).toContain(
    'line 4, column 140: The population is "0000000776o". Columns 140 to 150 hold 11 digits.',
  );
});

test("a file that is no register is refused with 2", async () => {
  const ended = await importText("Hildesheim\n", "--json");
  expect(ended.exitCode).toBe(2);
  expect(JSON.parse(ended.stdout)).toMatchObject({
    outcome: "REFUSED",
    code: "NO_MUNICIPALITIES",
    issues: [{ line: 1 }],
  });
});

test("what cannot be read or reached is told in one line, with 2 and nothing on the standard output", async () => {
  const missing = await hub(["import", "register", join(folder, "missing.txt")]);
  expect(missing).toEqual({ exitCode: 2, stdout: "", stderr: `There is no file ${join(folder, "missing.txt")}.\n` });
  const isFolder = await hub(["import", "register", folder]);
  expect(isFolder).toMatchObject({ exitCode: 2, stderr: `${folder} is a folder; name the file in it.\n` });
});

test("a database that holds no hub yet is prepared first", async () => {
  const empty = await createTestDatabase("nothing");
  const ended = await hub(["import", "register", HUB], empty.adminUrl);
  const towns = await withConnection(empty.superuserUrl, async (client) =>
    client.query("SELECT FROM municipalities.municipality"),
  );
  await empty.drop();
  expect(ended.exitCode).toBe(2);
  expect(towns.rowCount).toBe(10_981);
});

test("the help tells the exit codes, and a wrong call is told", async () => {
  const help = await hub(["import", "register", "--help"]);
  expect(help.exitCode).toBe(0);
  expect(help.stdout).toMatch(/Exit codes:\n {2}0 .*\n {2}1 .*\n {2}2 /);
  expect(await hub(["import", "nonsense"])).toMatchObject({ exitCode: 2, stdout: "" });
});
