/** Draws the state machines in the guides from their declarations. For developers, after a step or a guard has changed. */
import "reflect-metadata";
import { readFile, writeFile } from "node:fs/promises";
import { format } from "prettier";
import { withDrawings } from "./drawings/drawing.js";
import { DRAWN_GUIDES } from "./drawings/guides.js";

for (const [guide, machines] of Object.entries(DRAWN_GUIDES)) {
  const file = new URL(`../../${guide}`, import.meta.url);
  const text = withDrawings(await readFile(file, "utf8"), machines);
  await writeFile(file, await format(text, { parser: "markdown", printWidth: 120 }));
  process.stdout.write(`${guide} shows the steps as they are declared.\n`);
}
