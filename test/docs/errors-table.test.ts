import { expect, test } from "@jest/globals";
import { ERROR_CODES } from "../../schema/errors.js";
import { readGuide } from "./guide.js";

const rowsOf = (guide: string): readonly (readonly string[])[] =>
  readGuide(guide)
    .split("\n")
    .filter((line) => /^\| `[A-Z_]+` /.test(line))
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .map(([, code = "", ...cells]) => [code.replaceAll("`", ""), ...cells.slice(0, -1)]);

const codes = Object.entries(ERROR_CODES);

test("the dashboard builder's table of error codes is the graph's own, of those that are thrown", () => {
  const thrown = codes.filter(([, entry]) => !("returned" in entry));
  expect(rowsOf("docs/dashboard-builder.md")).toEqual(
    thrown.map(([code, { mendedBy, hint }]) => [code, mendedBy, hint]),
  );
});

test("the town staff's table of error codes is the graph's own, of those that are returned", () => {
  const returned = codes.flatMap(([code, entry]) => ("returned" in entry ? [[code, entry.returned, entry.hint]] : []));
  expect(rowsOf("docs/town-staff.md")).toEqual(returned);
});
