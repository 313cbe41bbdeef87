// The market that the researcher's guide shows is answered as it shows there.
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { hubCommand } from "../commands/hub-command.js";
import { blocksOf } from "./guide.js";

const GUIDE = "docs/researcher.md";
const textOf = (role: string): string => blocksOf(GUIDE).find((block) => block.role === role)?.text ?? "";
const [solveLine = "", compareLine = ""] = blocksOf(GUIDE)
  .filter(({ language }) => language === "sh")
  .flatMap(({ text }) => text.split("\n"))
  .filter((line) => line.includes(" match market "));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "ortswahl-guide-"));
  await writeFile(path.join(folder, "market.json"), textOf("market"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function answerTo(line: string): Promise<string> {
  const [, parameters = ""] = / hub -- (.*)$/.exec(line) ?? [];
  const env = { ...process.env, NODE_OPTIONS: "" };
  const { stdout } = await promisify(execFile)(process.execPath, [...hubCommand(), ...parameters.split(" ")], {
    cwd: folder,
    env,
  });
  return stdout;
}

test("the answer to a small market stands in the guide", async () => {
  expect(solveLine).toContain("--json");
  expect(JSON.parse(await answerTo(solveLine))).toEqual(JSON.parse(textOf("result")));
});

test("the comparison of the mechanisms stands in the guide, figure by figure", async () => {
  expect(compareLine).toContain("--compare ALL");
  expect(await answerTo(compareLine)).toBe(textOf("comparison"));
});
