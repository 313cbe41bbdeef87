import { expect, test } from "@jest/globals";
import { VARIABLES } from "../../gateway/configuration.js";
import { OWNER_VARIABLES } from "../../gateway/owner-variables.js";
import { variablesTable, withVariablesTable } from "../../gateway/variables-table.js";
import { projectFiles, readProjectFile } from "./project-files.js";

test("the table of variables names each with its default and its help", () => {
  const lines = variablesTable().split("\n");
  const variables = [
    ...Object.entries(VARIABLES).map(([name, { help }]) => ({ name, help })),
    ...Object.values(OWNER_VARIABLES),
  ];
  expect(lines).toHaveLength(variables.length + 2);
  for (const { name, help } of variables) expect(lines.find((line) => line.includes(`\`${name}\``))).toContain(help);
});

test("README shows the variables as they are declared (node dist/commands/write-readme.js writes them)", async () => {
  for (const file of projectFiles().filter((name) => name === "README.md")) {
    const readme = await readProjectFile(file);
    expect(readme).toBe(withVariablesTable(readme));
  }
});
