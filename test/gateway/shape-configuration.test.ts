import "reflect-metadata";
import { randomBytes } from "node:crypto";
import { expect, test } from "@jest/globals";
import { pino } from "pino";
import { callKey, readConfiguration } from "../../gateway/configuration.js";
import { startSubgraphs } from "../../gateway/subgraphs.js";
import { owners } from "../../subgraphs/owners.js";

const secret = (): string => randomBytes(32).toString("hex");

/** Starts what the environment asks for, and stops it again. No database is named: whoever opened one would fail. */
async function start(environment: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const stops: (() => Promise<void>)[] = [];
  const started = await startSubgraphs({
    configuration: readConfiguration({ DATABASE_URL: "postgresql://nobody@127.0.0.1:1/none", ...environment }),
    owners,
    log: pino({ level: "silent" }),
    onProgress: () => undefined,
    stops,
    signal: new AbortController().signal,
    observers: {},
  });
  for (const stop of stops.reverse()) await stop();
  return started.subgraphs.map(({ name }) => name);
}

const allRemote = (): Record<string, string> =>
  Object.fromEntries(
    owners.flatMap(({ name }) => [
      [`SUBGRAPH_URL_${name.toUpperCase()}`, "http://127.0.0.1:9"],
      [`CALL_KEY_GATEWAY_${name.toUpperCase()}`, secret()],
    ]),
  );

test("with all owners remote no database is opened", async () => {
  expect(await start(allRemote())).toEqual(owners.map(({ name }) => name));
});

test.each([
  ["abc", "it is no number"],
  ["40.5", "it is no whole number"],
  ["-1", "it is below 0"],
  ["70000", "it is above 65535"],
])("PORT=%s is refused in words: %s", (text, words) => {
  expect(() => readConfiguration({ PORT: text })).toThrow(`The variable PORT is not usable: ${words}. Port on which`);
});

test("a missing key is named", async () => {
  await expect(start({ ...allRemote(), CALL_KEY_GATEWAY_SERVICES: "" })).rejects.toThrow(
    "The variable CALL_KEY_GATEWAY_SERVICES is missing",
  );
});

test("a key that is too short is named and not shown", () => {
  const read = () => readConfiguration({ CALL_KEY_GATEWAY_SERVICES: "00ff00ff" });
  expect(read).toThrow("The variable CALL_KEY_GATEWAY_SERVICES is not usable");
  expect(read).not.toThrow("00ff00ff");
});

test("two pairs never share a key", () => {
  const key = secret();
  expect(() => readConfiguration({ CALL_KEY_GATEWAY_SERVICES: key, CALL_KEY_MATCHING_SERVICES: key })).toThrow(
    "CALL_KEY_GATEWAY_SERVICES and CALL_KEY_MATCHING_SERVICES hold the same key",
  );
});

test("a key is found by its pair, in one direction only", () => {
  const configuration = readConfiguration({ CALL_KEY_MATCHING_SERVICES: secret() });
  expect(callKey(configuration, "matching", "services").symmetricKeySize).toBe(32);
  expect(() => callKey(configuration, "services", "matching")).toThrow("CALL_KEY_SERVICES_MATCHING is missing");
});

test.each(["services:4000", "ftp://services", "http://services/graph", "http://user@services", "http://services?a=b"])(
  "%s is no address of a process",
  (url) => {
    expect(() => readConfiguration({ SUBGRAPH_URL_SERVICES: url })).toThrow("SUBGRAPH_URL_SERVICES is not usable");
  },
);

test("an address of nobody is refused, with the names that would be right", async () => {
  await expect(start({ SUBGRAPH_URL_MUNICIPALITY: "http://127.0.0.1:9" })).rejects.toThrow(
    "SUBGRAPH_URL_MUNICIPALITY names no owner; owners are municipalities, ",
  );
});

test("a remote owner that would have to ask this process is refused", async () => {
  await expect(start({ SUBGRAPH_URL_SERVICES: "http://127.0.0.1:9" })).rejects.toThrow(
    "set SUBGRAPH_URL_MUNICIPALITIES too",
  );
});
