import { expect, test } from "@jest/globals";
import { format } from "prettier";
import { compareMechanisms } from "../../commands/mechanism-comparison/comparison.js";
import { CHART_NAME, comparisonChart, comparisonPage } from "../../commands/mechanism-comparison/page.js";
import { readGuide } from "./guide.js";

test("the comparison of the mechanisms shows what the engine answers today (node dist/commands/write-mechanism-comparison.js writes it)", async () => {
  const comparison = await compareMechanisms();
  expect(readGuide("docs/mechanism-comparison.md")).toBe(
    await format(comparisonPage(comparison), { parser: "markdown", printWidth: 120 }),
  );
  expect(readGuide(`docs/${CHART_NAME}`)).toBe(comparisonChart(comparison));
  expect(comparison.mechanisms.map(({ name }) => name)).toEqual([
    "DEFERRED_ACCEPTANCE",
    "DEFERRED_ACCEPTANCE with fill",
    "TOP_TRADING_CYCLES",
    "THRESHOLD_DEFERRED_ACCEPTANCE",
    "WELFARE",
  ]);
});
