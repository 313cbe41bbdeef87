/** Writes docs/mechanism-comparison.md and its chart. For developers, after the engine or the demonstration has changed. */
import { writeFile } from "node:fs/promises";
import { format } from "prettier";
import { compareMechanisms } from "./mechanism-comparison/comparison.js";
import { CHART_NAME, comparisonChart, comparisonPage } from "./mechanism-comparison/page.js";

const comparison = await compareMechanisms();
await writeFile(
  new URL("../../docs/mechanism-comparison.md", import.meta.url),
  await format(comparisonPage(comparison), { parser: "markdown", printWidth: 120 }),
);
await writeFile(new URL(`../../docs/${CHART_NAME}`, import.meta.url), comparisonChart(comparison));
process.stdout.write("docs/mechanism-comparison.md shows what the mechanisms make of the demonstration's cohort.\n");
