// Whose a function of a profile is.
import { expect, test } from "@jest/globals";
import { ownerOf, selfTimes } from "./self-times.js";

test.each([
  ["parseRow", "file:///x/node_modules/pg/lib/result.js", "pg"],
  ["verify", "file:///x/node_modules/@apollo/server/dist/esm/a.js", "@apollo/server"],
  ["pageOf", "file:///x/dist/subgraphs/runtime/database/page.js", "ours: subgraphs/runtime"],
  ["onStreamRead", "node:internal/stream_base_commons", "node:internal"],
  ["(garbage collector)", "", "(garbage collector)"],
  ["writev", "", "writing to sockets"],
  ["query", "", "compiled at run time, or native"],
])("%s in %s is told as %s", (name, url, owner) => {
  expect(ownerOf(name, url)).toBe(owner);
});

test("times are the samples' own, in milliseconds, without waiting", () => {
  const node = (id: number, functionName: string, url: string) => ({
    id,
    callFrame: { functionName, url, scriptId: "0", lineNumber: 0, columnNumber: 0 },
  });
  const nodes = [node(1, "parseRow", "file:///x/node_modules/pg/a.js"), node(2, "(idle)", ""), node(3, "writev", "")];
  expect(
    selfTimes({ nodes, startTime: 0, endTime: 9, samples: [1, 2, 1, 3], timeDeltas: [1_000, 5_000, 500, 250] }),
  ).toEqual({ pg: 1.5, "writing to sockets": 0.25 });
});
