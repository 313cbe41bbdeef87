import { expect, test } from "@jest/globals";
import { chancesOf } from "../chances.js";
import { readAnswer } from "./load/connection.js";
import { ownerOf, selfTimes } from "./profile/self-times.js";
import { medianOf, quantile, ratioOf, shuffled } from "./ratios.js";

test("a ratio is the median of the rounds' own ratios: a machine that was slow for a round changes nothing", () => {
  const rounds = [
    { hub: 1000, peer: 200 },
    { hub: 100, peer: 20 },
    { hub: 900, peer: 150 },
  ];
  expect(ratioOf(rounds, "hub", "peer")).toBe(5);
  expect(ratioOf([...rounds, { hub: 7 }], "hub", "peer")).toBe(5);
});

test("the median of an even number of rounds lies between the two in the middle", () => {
  expect(medianOf([4, 1, 3, 2])).toBe(2.5);
  expect(medianOf([])).toBeNaN();
});

test("a quantile is a latency that was measured", () => {
  const latencies = Float64Array.from({ length: 100 }, (_, place) => place + 1);
  expect([quantile(latencies, 0.5), quantile(latencies, 0.99), quantile(latencies, 1)]).toEqual([51, 100, 100]);
});

test("an order by chance holds everything once, and is another one in another round", () => {
  const chances = chancesOf(1);
  const [first, second] = [shuffled("abcdefgh".split(""), chances), shuffled("abcdefgh".split(""), chances)];
  expect(first.toSorted()).toEqual("abcdefgh".split(""));
  expect(second).not.toEqual(first);
});

test("an answer is read when it is whole, with a length and in chunks", () => {
  const counted = Buffer.from("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello");
  const chunked = Buffer.from("HTTP/1.1 400 No\r\ntransfer-encoding: chunked\r\n\r\n3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n");
  for (const [answer, status] of [
    [counted, 200],
    [chunked, 400],
  ] as const) {
    for (let length = 0; length < answer.length; length += 1) expect(readAnswer(answer.subarray(0, length))).toBeNull();
    const read = readAnswer(answer);
    expect([read?.status, read?.body.toString()]).toEqual([status, "hello"]);
  }
});

test.each([
  ["/x/node_modules/@apollo/gateway/dist/index.js", "@apollo/gateway"],
  ["file:///x/node_modules/a/node_modules/graphql/execution/execute.mjs", "graphql"],
  ["node:internal/streams/readable", "node:internal"],
  ["file:///x/dist/subgraphs/runtime/execution.js", "ours: subgraphs/runtime"],
  ["file:///x/dist/gateway/server.js", "ours: gateway"],
  ["", "compiled at run time, or native"],
])("the code of %s is %s", (url, owner) => {
  expect(ownerOf("answer", url)).toBe(owner);
});

test("a profile tells milliseconds of whose code ran, not of who had called it", () => {
  const callFrame = (functionName: string, url: string) => ({
    functionName,
    url,
    scriptId: "1",
    lineNumber: 0,
    columnNumber: 0,
  });
  const profile = {
    nodes: [
      { id: 1, callFrame: callFrame("answer", "file:///x/dist/gateway/server.js"), children: [2] },
      { id: 2, callFrame: callFrame("parse", "/x/node_modules/graphql/parser.js") },
      { id: 3, callFrame: callFrame("(idle)", "") },
    ],
    startTime: 0,
    endTime: 5_000,
    samples: [1, 2, 2, 3],
    timeDeltas: [1_000, 500, 500, 3_000],
  };
  expect(selfTimes(profile)).toEqual({ "ours: gateway": 1, graphql: 1 });
});
