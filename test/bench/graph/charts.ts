/** The charts of the measurement of the graph, by file name. Knows figures, writes no files. */
import { logarithmicPlot } from "../plot.js";
import { barChart } from "./bar-chart.js";
import type { GraphMeasurement } from "./graph-bench.js";
import { summaries } from "./graph-report.js";
import { LEGS } from "./legs/leg.js";

/** Draws what was measured. */
export function chartsOf(measurement: GraphMeasurement): Readonly<Record<string, string>> {
  const rows = summaries(measurement);
  const bars = (asked: string, figure: (row: (typeof rows)[number]) => number) =>
    rows.filter((row) => row.asked === asked).map((row) => ({ name: LEGS[row.leg], value: figure(row) }));
  const operations = [...new Set(rows.map(({ asked }) => asked))].filter((asked) => asked !== "mix");
  const { growth } = measurement;
  return {
    "bench-graph-mix.svg": barChart(
      "The mix: requests per second",
      bars("mix", ({ figures: [rate] }) => rate),
    ),
    "bench-graph-cpu.svg": barChart(
      "The mix: milliseconds of the processors per request, without PostgreSQL",
      bars("mix", ({ figures }) => figures[4]),
    ),
    ...Object.fromEntries(
      operations.map((operation) => [
        `bench-graph-${operation}.svg`,
        barChart(
          `${operation}: requests per second`,
          bars(operation, ({ figures: [rate] }) => rate),
        ),
      ]),
    ),
    ...(growth
      ? {
          "bench-graph-memory.svg": logarithmicPlot(
            "Memory while ever new documents are asked",
            { x: "seconds", y: "megabytes" },
            [
              {
                name: "heap",
                points: growth.samples.map(({ second, heapMegabytes }) => ({ x: second, y: heapMegabytes })),
              },
              {
                name: "heap with garbage",
                points: growth.samples.map(({ second, gatheredMegabytes }) => ({ x: second, y: gatheredMegabytes })),
              },
              {
                name: "whole process",
                points: growth.samples.map(({ second, rssMegabytes }) => ({ x: second, y: rssMegabytes })),
              },
            ],
          ),
        }
      : {}),
  };
}
