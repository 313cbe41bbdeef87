// Every command and program that README or a guide shows can be run as it stands there.
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { startTestHub, type TestHub } from "../hub.js";
import { readDefaultRegister } from "../../subgraphs/municipalities/register/default-register.js";
import { registerText } from "../subgraphs/municipalities/register/register-writer.js";
import { manyOffers, offersCsv } from "../subgraphs/municipalities/import/many-offers.js";
import { readCurl } from "./curl.js";
import { blocksOf, guides } from "./guide.js";

const SHOWN_AT = "http://127.0.0.1:4000";
const dist = fileURLToPath(new URL("../../", import.meta.url));
const lines = [...new Set(guides.flatMap((guide) => linesOf(guide)))];
const programs = guides.flatMap((guide) => blocksOf(guide).filter(({ language }) => language === "js"));

/** Commands that a test of their own runs, with what else belongs to them. */
const TRIED_ELSEWHERE: Readonly<Record<string, string>> = {
  "npm start": "start/start.test.js",
  "npm test": "check.js",
  "docker compose up --build": "shapes/shapes.test.js",
};

let hub: TestHub;
let folder: string;
beforeAll(async () => {
  [hub, folder] = await Promise.all([startTestHub(), mkdtemp(path.join(tmpdir(), "ortswahl-docs-"))]);
  const { districts, municipalities } = await readDefaultRegister();
  await writeFile(path.join(folder, "GV100AD.txt"), registerText(districts, municipalities));
  const offers = offersCsv(
    manyOffers(
      100,
      municipalities.slice(0, 100).map(({ ags }) => ags),
    ),
  );
  await writeFile(path.join(folder, "offers-of-all-towns.csv"), offers);
  const [market] = blocksOf("docs/researcher.md").filter(({ role }) => role === "market");
  await writeFile(path.join(folder, "market.json"), market?.text ?? "");
}, 120_000);
afterAll(async () => {
  await hub.stop();
  await rm(folder, { recursive: true, force: true });
});

test.each(lines)("%s", async (line) => {
  if (line in TRIED_ELSEWHERE) {
    expect(existsSync(path.join(dist, "test", TRIED_ELSEWHERE[line] ?? ""))).toBe(true);
    return;
  }
  if (line.startsWith("curl ")) {
    await runCurl(line);
    return;
  }
  expect(await runScript(line)).toMatchObject({ exitCode: 0, errors: "" });
});

test("a program for the register writes every town of its state", async () => {
  expect(programs).toHaveLength(1);
  const file = path.join(folder, "program.mjs");
  await writeFile(file, (programs[0]?.text ?? "").replaceAll(SHOWN_AT, hub.url));
  const { exitCode, output } = await run(file, [], {});
  expect(exitCode).toBe(0);
  const { data } = await hub.ask("{ municipalities(filter: { state: { eq: SL } }) { totalCount } }");
  const { totalCount } = data?.["municipalities"] as { readonly totalCount: number };
  expect(output.trimEnd().split("\n")).toHaveLength(1 + totalCount);
});

/** Asks what the command asks; where it has a token, in the name of the guide's case worker or of the guide's town. */
async function runCurl(line: string): Promise<void> {
  const isForCases = line.includes("households(");
  const { authorization = "" } = await hub.headersOf(
    isForCases ? { kind: "CASE_WORKER" } : { kind: "TOWN", ags: "05962004" },
  );
  const { url, init, sent, kept } = readCurl(line, authorization.replace("Bearer ", ""));
  const body = sent === undefined ? {} : { body: new Uint8Array(await readFile(path.join(folder, sent))) };
  const response = await fetch(url.replace(SHOWN_AT, hub.url), { ...init, ...body });
  // 201: a file was taken.
  expect(response.status).toBe(sent === undefined ? 200 : 201);
  if (url.endsWith("/graphql")) expect(await response.json()).not.toHaveProperty("errors");
  if (kept !== undefined) await writeFile(path.join(folder, kept), await response.text());
}

/** The lines of the shell blocks. */
function linesOf(guide: string): readonly string[] {
  const blocks = blocksOf(guide).filter(({ language }) => language === "sh");
  return blocks.flatMap(({ text }) => text.trimEnd().split("\n"));
}

/** Runs a script of package.json as npm would, beside the running hub. */
async function runScript(line: string): Promise<Ended> {
  const [, script = "", parameters = ""] = /^npm run (?:-s )?(\w+) -- (.*)$/.exec(line) ?? [];
  const { scripts } = JSON.parse(await readFile(path.join(dist, "..", "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  expect(scripts).toHaveProperty(script);
  const environment = { DATABASE_URL: hub.adminUrl, ORTSWAHL_DATA_DIR: folder, NODE_ENV: "development" };
  return run(path.join(dist, "commands", `${script}.js`), parameters.split(" "), environment);
}

interface Ended {
  readonly exitCode: number;
  readonly output: string;
  readonly errors: string;
}

function run(file: string, parameters: readonly string[], environment: NodeJS.ProcessEnv): Promise<Ended> {
  return new Promise((resolve) => {
    const env = { ...process.env, ...environment, NODE_OPTIONS: "" };
    const child = execFile(process.execPath, [file, ...parameters], { cwd: folder, env }, (_, output, errors) => {
      resolve({ exitCode: child.exitCode ?? -1, output, errors });
    });
  });
}
