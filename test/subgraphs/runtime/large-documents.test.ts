import { afterAll, expect, test } from "@jest/globals";
import { fileURLToPath } from "node:url";
import { killLeftPrograms, runProgram } from "../../start/running-program.js";

afterAll(killLeftPrograms);

test("however large the documents are that come again, what is kept of them stays small", async () => {
  const file = fileURLToPath(new URL("large-documents-process.js", import.meta.url));
  const program = runProgram(process.execPath, ["--max-old-space-size=90", file]);
  expect(await program.ended()).toBe(0);
  expect(program.output()).toBe("answered 400\n");
}, 120_000);
