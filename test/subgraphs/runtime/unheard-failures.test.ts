import { afterAll, expect, test } from "@jest/globals";
import { fileURLToPath } from "node:url";
import { runProgram, killLeftPrograms } from "../../start/running-program.js";

afterAll(killLeftPrograms);

const PROGRAM = fileURLToPath(new URL("forgetting-process.js", import.meta.url));

test("a failure that the interpreter forgets ends no process, and is logged without its words", async () => {
  const program = runProgram(process.execPath, [PROGRAM, "field"]);
  expect(await program.ended()).toBe(0);
  expect(program.output()).toMatch(/^logged \{"name":"Error".*\ntold towns\.0\.name\nalive\n$/);
  expect(program.output()).not.toContain("secret");
});

test.each(["other", "refusal"])("any other failure that nobody hears of still ends the process: %s", async (which) => {
  const program = runProgram(process.execPath, [PROGRAM, which]);
  expect(await program.ended()).not.toBe(0);
  expect(program.output()).not.toContain("alive");
});
