import { expect, test } from "@jest/globals";
import { ERROR_CODES } from "../../schema/errors.js";
import { readGuide } from "./guide.js";

test("the dashboard builder's table of error codes is the graph's own", () => {
  const shown = readGuide("docs/dashboard-builder.md")
    .split("\n")
    .map((line) => /^\| `([A-Z_]+)` *\| (\w+) *\| (.*?) *\|$/.exec(line))
    .filter((row) => row !== null)
    .map(([, code, mendedBy, hint]) => [code, { mendedBy, hint }]);
  expect(Object.fromEntries(shown)).toEqual(ERROR_CODES);
});
