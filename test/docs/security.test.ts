import { expect, test } from "@jest/globals";
import { SCOPES_BY_KIND } from "../../gateway/caller/caller-kinds.js";
import { SCOPES } from "../../schema/access.js";
import { projectFiles } from "../house/project-files.js";
import { readGuide } from "./guide.js";

const page = readGuide("docs/security.md");

test("the table of scopes is the program's own: for whose data each counts, and who may hold it", () => {
  const rows = page
    .split("\n")
    .filter((line) => /^\| `[a-z]+:[a-z]+` /.test(line))
    .map((line) => line.split("|").map((cell) => cell.trim().replaceAll("`", "")))
    .map(([, scope, counts, holders = ""]) => [scope, counts, holders.split(", ").toSorted()]);
  const holders = (scope: string) =>
    Object.entries(SCOPES_BY_KIND)
      .filter(([, scopes]) => (scopes as readonly string[]).includes(scope))
      .map(([kind]) => kind.toLowerCase().replace("_", " "));
  expect(rows).toEqual(Object.entries(SCOPES).map(([scope, counts]) => [scope, counts, holders(scope).toSorted()]));
});

test("every room and test that it names is there", () => {
  const files = projectFiles();
  const named = [...page.matchAll(/`((?:gateway|subgraphs|schema|test)\/[\w./-]+)`/g)].map(([, path = ""]) => path);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !files.some((file) => file.startsWith(path)))).toEqual([]);
});
