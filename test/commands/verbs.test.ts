import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";
import { hubCommand } from "./hub-command.js";

const help = async (...parameters: readonly string[]): Promise<string> =>
  (await promisify(execFile)(process.execPath, [...hubCommand(), ...parameters, "--help"])).stdout;

const VERBS = ["import", "prepare-database", "serve", "demo", "match", "api-key"];

test("the help lists every verb, though a verb's code is loaded only when it is called", async () => {
  const [, commands = ""] = (await help()).split("Commands:\n");
  const listed = [...commands.matchAll(/^ {2}([a-z-]+)/gm)].map(([, verb]) => verb);
  expect(listed).toEqual([...VERBS, "help"]);
});

test.each(VERBS)("%s has its own help", async (verb) => {
  expect(await help(verb)).toMatch(new RegExp(`^Usage: hub ${verb} `));
});

test("what is no verb is refused with what there is to do", async () => {
  const failed = await promisify(execFile)(process.execPath, [...hubCommand("constructor")]).catch(
    (error: unknown) => error,
  );
  expect(failed).toMatchObject({
    code: 2,
    stdout: "",
    stderr: expect.stringContaining("unknown command 'constructor'"),
  });
});
