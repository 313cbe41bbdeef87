import { expect, test } from "@jest/globals";
import { chartsOf } from "./charts.js";
import { type GraphMeasurement, ratiosOf } from "./graph-bench.js";
import { describeGraph, GRAPH_PROMISES, isPromiseKept } from "./graph-report.js";
import type { Measured } from "./rounds.js";

const measured = (leg: Measured["leg"], only: string | null, requestsPerSecond: number): Measured => ({
  ...{ leg, only, requestsPerSecond, requests: 100, ownCpu: 0.1, operations: {} },
  ...{ p50: 1, p95: 2, p99: 3, cpuPerRequest: 4, postgresCpuPerRequest: null, idlePerRequest: 0 },
});

const rounds = [
  [
    measured("compiled", null, 600),
    measured("split", null, 200),
    measured("hive", null, 100),
    ...["municipality-portrait", "dashboard-totals", "chamber-jobs"].flatMap((only) => [
      measured("compiled", only, 100),
      measured("floor", only, 150),
    ]),
  ],
];
const measurement: GraphMeasurement = {
  ratios: ratiosOf(rounds),
  furtherRatios: {},
  rounds,
  memory: { compiled: { rss: 500, heapUsed: 100 } },
  inside: [{ leg: "compiled", asked: "mix", packages: { typeorm: 1.5 }, statements: { "chamber-jobs": 6 } }],
  growth: {
    documents: 9,
    samples: [{ second: 1, heapMegabytes: 90, gatheredMegabytes: 200, rssMegabytes: 400 }],
    secondHalf: 1,
  },
  jitAnswer: '200 {"data":null}',
};

test("against Hive more requests per second are better, against the floor less time for each", () => {
  expect(measurement.ratios).toEqual({
    ...{ inProcessVsHive: 6, splitVsHive: 2 },
    ...{ portraitVsFloor: 1.5, totalsVsFloor: 1.5, jobsVsFloor: 1.5 },
  });
});

test("a promise that was missed is told as missed, and one that was not measured breaks none", () => {
  const broken = GRAPH_PROMISES.filter((promise) => !isPromiseKept(promise, measurement));
  expect(broken.map(({ ratio }) => ratio)).toEqual(["splitVsHive"]);
  const lines = describeGraph(measurement).split("\n");
  expect(lines.filter((line) => line.includes("MISSED"))).toEqual([expect.stringContaining("split, requests/s")]);
  expect(lines.filter((line) => line.includes("kept"))).toHaveLength(4);
  for (const words of ["typeorm 1.50", "chamber-jobs 6", "New documents: 9", '200 {"data":null}'])
    expect(describeGraph(measurement)).toContain(words);
});

test("what was measured is drawn, each chart with its legs", () => {
  const charts = chartsOf(measurement);
  expect(Object.keys(charts)).toHaveLength(6);
  for (const chart of Object.values(charts)) expect(chart).toMatch(/^<svg [^]*<\/svg>\n$/);
  expect(charts["bench-graph-mix.svg"]).toContain("Hive Gateway, the same subgraphs");
});
