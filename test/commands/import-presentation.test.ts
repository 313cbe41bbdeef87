import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { owners } from "../../subgraphs/owners.js";
import { withConnection } from "../../subgraphs/runtime/database/connection.js";
import { prepareDatabase } from "../../subgraphs/runtime/database/prepare.js";
import { createTestDatabase, type TestDatabase } from "../database/test-database.js";
import { startTestHub } from "../hub.js";
import { lines } from "../subgraphs/municipalities/import/import-door.js";
import { type Ended, runHub } from "./hub-command.js";

const OFFERS = "AGS;Externe Kennung;Art;Titel (Deutsch);Anzahl;Monatsmiete warm (Euro)";
const NEEDS = "ags,externalId,kind,title_de,quantity";

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  [database, folder] = await Promise.all([createTestDatabase(), mkdtemp(join(tmpdir(), "ortswahl-import-"))]);
  await prepareDatabase(database.adminUrl, owners, () => undefined);
}, 60_000);
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

const hub = (...parameters: readonly string[]): Promise<Ended> => runHub(database.adminUrl, ...parameters);
const place = (name: string): string => join(folder, name);

async function importOf(kind: "offers" | "needs", content: string, ...flags: readonly string[]): Promise<Ended> {
  await writeFile(place("a file.csv"), content);
  return hub("import", kind, place("a file.csv"), ...flags);
}

const standing = (externalId: string) =>
  withConnection(database.superuserUrl, async (client) => {
    const { rows } = await client.query<Record<string, unknown>>(
      "SELECT ags, capacity, office, version FROM municipalities.offer WHERE external_id = $1",
      [externalId],
    );
    return rows[0] ?? null;
  });

test("a good file of any towns is imported with 0, in words or in JSON, and a second time changes nothing", async () => {
  const file = lines(OFFERS, "03254021;HI-1;Wohnung;Altbau;2;712,50", "05962004;AL-1;Wohnung;Neubau;3;");
  const dry = await importOf("offers", file, "--dry-run");
  expect(dry).toEqual({
    exitCode: 0,
    stderr: "",
    stdout: "Dry run: nothing was changed. It would be:\nOffers: 2 created, 0 updated, 0 unchanged, 0 left out\n",
  });
  expect(await standing("HI-1")).toBeNull();

  const first = await importOf("offers", file, "--office", "Wohnungsamt");
  expect(first).toMatchObject({
    exitCode: 0,
    stderr: "",
    stdout: expect.stringContaining("Imported.\nOffers: 2 created"),
  });
  expect(await standing("HI-1")).toEqual({ ags: "03254021", capacity: 2, office: "Wohnungsamt", version: 1 });

  const second = await importOf("offers", file, "--json");
  expect(second).toMatchObject({ exitCode: 0, stderr: "" });
  expect(JSON.parse(second.stdout)).toMatchObject({
    outcome: "READ",
    created: 0,
    unchanged: 2,
    rejected: 0,
    issues: [],
  });
});

test("broken rows end with 1, are told, and are written to a file that is mended and imported", async () => {
  const file = lines(
    NEEDS,
    "03254021,KITA-1,PUPILS,Kinder,5",
    "03254021,KITA-2,PUPILS,Kinder,viele",
    "0325402,KITA-3,PUPILS,Kinder,1",
  );
  const list = place("issues.csv");
  const ended = await importOf("needs", file, "--issues", list);
  expect(ended).toMatchObject({ exitCode: 1, stderr: "" });
  expect(ended.stdout).toContain("Needs: 1 created, 0 updated, 0 unchanged, 2 left out");
  expect(ended.stdout).toContain('  line 3, column quantity: "viele" is no number as this file writes them.');
  expect(ended.stdout).toContain(`The rows that were left out are in ${list}`);
  const mended = (await readFile(list, "utf8")).replace("viele", "2").replace("0325402,", "03254021,");
  const again = await importOf("needs", mended, "--json");
  expect([again.exitCode, JSON.parse(again.stdout)]).toMatchObject([0, { created: 2, rejected: 0 }]);
});

test("under --all-or-nothing a broken row ends with 2, and nothing was changed", async () => {
  const ended = await importOf(
    "offers",
    lines(OFFERS, "03254021;AON-1;Sport;Halle;1;", "03254021;AON-2;Sport;Halle;;"),
    "--all-or-nothing",
  );
  expect(ended).toMatchObject({ exitCode: 2, stdout: expect.stringMatching(/^Nothing was changed: /) });
  expect(await standing("AON-1")).toBeNull();
});

test("what cannot be read, written or named is told in one line, with 2, and nothing was changed", async () => {
  const missing = await hub("import", "offers", place("missing.csv"));
  expect(missing).toEqual({ exitCode: 2, stdout: "", stderr: `There is no file ${place("missing.csv")}.\n` });
  const broken = lines(OFFERS, "03254021;ZU-1;Sport;Halle;1;", "03254021;ZU-2;Sport;Halle;;");
  const unwritable = await importOf("offers", broken, "--issues", join(folder, "no folder", "issues.csv"));
  expect(unwritable).toMatchObject({
    exitCode: 2,
    stdout: "",
    stderr: expect.stringMatching(/^The list of issues cannot/),
  });
  const same = await importOf("offers", broken, "--issues", place("a file.csv"));
  expect(same).toMatchObject({ exitCode: 2, stderr: expect.stringContaining("would be overwritten") });
  const person = await importOf("offers", broken, "--office", "Frau Schmidt");
  expect(person).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining("This names a person, a mail address or a telephone."),
  });
  expect(await standing("ZU-1")).toBeNull();
  const large = place("large.csv");
  await writeFile(large, Buffer.alloc(20 * 1024 * 1024 + 1, "a"));
  expect(await hub("import", "offers", large)).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining("more than 20 MB"),
  });
});

test("a file of another kind is refused with 2, and told what would be right", async () => {
  const ended = await importOf("offers", lines("Name;Vorname", "Mustermann;Erika"));
  expect(ended).toMatchObject({ exitCode: 2, stderr: "" });
  expect(ended.stdout).toMatch(/was refused, nothing was changed.*no known column heading/s);
  expect(JSON.parse((await importOf("offers", "PK\u0003\u0004", "--json")).stdout)).toMatchObject({
    outcome: "REFUSED",
    issues: [{ rule: "FILE_NOT_CSV" }],
  });
});

test("templates are the hub's own, and imported as they are bring nothing", async () => {
  for (const kind of ["offers", "needs"] as const) {
    const template = await hub("import", "template", kind);
    expect(template).toMatchObject({
      exitCode: 0,
      stderr: "",
      stdout: expect.stringMatching(/^\ufeffAGS;Externe Kennung;/),
    });
    const ended = await importOf(kind, template.stdout);
    expect(ended).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining("0 created, 0 updated, 0 unchanged, 0 left out"),
    });
    expect(ended.stdout).toContain("Note, line 2: This row is the example of the template. It is skipped.");
  }
  const plain = await hub("import", "template", "needs", "--dialect", "plain", "--encoding", "windows-1252");
  expect(plain.stdout).toMatch(/^ags,externalId,kind,/);
  expect(await hub("import", "template", "jobs")).toMatchObject({ exitCode: 2, stdout: "" });
});

test("beside a running hub what was imported is in its graph at once", async () => {
  const running = await startTestHub();
  await writeFile(place("beside.csv"), lines(OFFERS, "03254021;BESIDE-1;Sport;Halle;4;"));
  expect(await runHub(running.adminUrl, "import", "offers", place("beside.csv"))).toMatchObject({ exitCode: 0 });
  const { data } = await running.ask('{ offers(filter: { externalId: { eq: "BESIDE-1" } }) { nodes { capacity } } }');
  expect(data).toEqual({ offers: { nodes: [{ capacity: 4 }] } });
  await running.stop();
}, 60_000);

test("the help tells options and exit codes", async () => {
  const help = await hub("import", "needs", "--help");
  expect(help.stdout).toMatch(/--all-or-nothing.*Exit codes:\n {2}0 .*\n {2}1 .*\n {2}2 /s);
});
