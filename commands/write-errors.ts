/** Writes docs/errors.md from the one table. For developers, after a code has changed. */
import { writeFile } from "node:fs/promises";
import { format } from "prettier";
import { errorsPage } from "../schema/errors-page.js";

await writeFile(
  new URL("../../docs/errors.md", import.meta.url),
  await format(errorsPage(), { parser: "markdown", printWidth: 120 }),
);
process.stdout.write("docs/errors.md shows the codes as they are declared.\n");
