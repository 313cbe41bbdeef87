/** Writes README's table of variables from their declaration. For developers, after a variable has changed. */
import { readFile, writeFile } from "node:fs/promises";
import { withVariablesTable } from "../gateway/variables-table.js";

const readme = new URL("../../README.md", import.meta.url);
const text = withVariablesTable(await readFile(readme, "utf8"));
if (text === null) throw new Error("README.md marks no place for the table of variables.");
await writeFile(readme, text);
process.stdout.write("README.md shows the variables as they are declared.\n");
