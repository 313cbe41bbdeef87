import { afterAll, expect, test } from "@jest/globals";
import { fileURLToPath } from "node:url";
import { killLeftPrograms, runProgram } from "../../start/running-program.js";

afterAll(killLeftPrograms);

const PROGRAM = fileURLToPath(new URL("compiled-code-process.js", import.meta.url));

// The second says whether the first still proves anything.
test.each([
  ["is garbage once the process was told so", "forgets", "forgotten"],
  ["would be kept by V8", "keeps", "kept"],
])("code that was compiled and that nobody holds %s", async (_, told, becomes) => {
  const program = runProgram(process.execPath, ["--expose-gc", PROGRAM, told]);
  expect(await program.ended()).toBe(0);
  expect(program.output()).toBe(`${becomes}\n`);
});
