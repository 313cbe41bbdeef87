/** The page's sources are for a browser, so that the compiler's main run leaves them out. */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";

const root = fileURLToPath(new URL("../../../", import.meta.url));

test("the explorer's sources for the browser fit together", () => {
  const compile = () =>
    execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "gateway/pages/explorer/browser"], {
      cwd: root,
      encoding: "utf8",
    });
  let complaints: unknown;
  try {
    complaints = compile();
  } catch (error) {
    complaints = (error as { stdout?: string }).stdout ?? error;
  }
  expect(complaints).toBe("");
});
