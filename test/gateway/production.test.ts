import "reflect-metadata";
import { randomBytes } from "node:crypto";
import { expect, test } from "@jest/globals";
import { pino } from "pino";
import { readConfiguration } from "../../gateway/configuration.js";
import { startHub } from "../../gateway/hub.js";
import { checkProduction } from "../../gateway/production.js";
import { StartError } from "../../subgraphs/runtime/database/server.js";

const ISSUER = "https://login.example.org/realms/ortswahl";
const secret = (): string => randomBytes(32).toString("hex");

/** The lines that a process for production ends with; none where it would go on. */
function faultsOf(environment: NodeJS.ProcessEnv, missing: readonly string[] = []): readonly string[] {
  try {
    checkProduction(readConfiguration({ NODE_ENV: "production", ...environment }), missing);
    return [];
  } catch (error) {
    return (error as StartError).detail;
  }
}

/** How the start of a hub ends that never gets as far as its database. */
async function startOf(environment: NodeJS.ProcessEnv): Promise<StartError> {
  const configuration = readConfiguration({ NODE_ENV: "production", ...environment });
  const starting = startHub(configuration, pino({ level: "silent" }), () => undefined, new AbortController().signal);
  return starting.then(
    async (hub) => {
      await hub.stop();
      throw new Error("The hub started.");
    },
    (error: unknown) => error as StartError,
  );
}

test("a hub for production names everything that is missing or known to everybody, at once, and shows no value", async () => {
  const error = await startOf({
    DATABASE_URL: "postgresql://ortswahl:changeme@127.0.0.1:1/ortswahl",
    SUBGRAPH_URL_SERVICES: "http://127.0.0.1:9",
    SUBGRAPH_URL_MUNICIPALITIES: "http://127.0.0.1:9",
    CALL_KEY_GATEWAY_MUNICIPALITIES: "00".repeat(32),
  });
  expect(error).toBeInstanceOf(StartError);
  expect(error.detail.map((line) => line.split(" ", 3).join(" "))).toEqual([
    "OIDC_ISSUER is missing.",
    "CALL_KEY_GATEWAY_SERVICES is missing.",
    "CALL_KEY_GATEWAY_MUNICIPALITIES holds a",
    "DATABASE_URL has a",
  ]);
  expect([error.message, ...error.detail].join("\n")).not.toMatch(/changeme|00000000/);
});

test("the issuer of a hub for production is asked by https, but on its own machine", async () => {
  const lines = async (issuer: string) =>
    (await startOf({ OIDC_ISSUER: issuer, DATABASE_URL: "postgresql://a:a@h/d" })).detail;
  expect(await lines("http://login.example.org")).toContainEqual(expect.stringMatching(/^OIDC_ISSUER is not https/));
  for (const good of [ISSUER, "http://127.0.0.1:8080/realms/ortswahl"])
    expect(await lines(good)).toEqual([expect.stringMatching(/^DATABASE_URL has/)]);
});

test.each([
  ["one byte", "00".repeat(32)],
  ["another byte", "ff".repeat(48)],
  ["a run that is repeated", "0123456789abcdef".repeat(4)],
  ["a long run that is repeated", "000102030405060708090a0b0c0d0e0f1f".repeat(2)],
  ["a series", Buffer.from(Array.from({ length: 32 }, (_, index) => index)).toString("hex")],
  ["a series downwards", Buffer.from(Array.from({ length: 32 }, (_, index) => 200 - index)).toString("base64")],
  ["a word", Buffer.from("password".repeat(5)).toString("base64")],
])("a key that holds %s is refused", (_, key) => {
  expect(faultsOf({ CALL_KEY_GATEWAY_SERVICES: key })).toEqual([
    "CALL_KEY_GATEWAY_SERVICES holds a pattern instead of random bytes. Take `openssl rand -hex 32`.",
  ]);
});

test("no random key is taken for a pattern", () => {
  for (let time = 0; time < 2_000; time += 1) expect(faultsOf({ CALL_KEY_GATEWAY_SERVICES: secret() })).toEqual([]);
});

test.each(["postgres", "password", "Password123", "ortswahl", "changeme", "secret", "admin", "s%65cret", "the-user"])(
  "the password %s is refused",
  (password) => {
    const url = `postgresql://the-user:${password}@db.example.org/ortswahl`;
    expect(faultsOf({ DATABASE_URL: url, DATABASE_URL_SERVICES: url })).toEqual([
      expect.stringMatching(/^DATABASE_URL has a password that everybody knows/),
      expect.stringMatching(/^DATABASE_URL_SERVICES has a password that everybody knows/),
    ]);
  },
);

test.each([
  "mysecretpassword",
  "123456",
  "12345678",
  "123456789012",
  "abcdefghijklmnop",
  "letmein",
  "x",
  "x7Kq2mPz9w",
  "aaaaaaaaaaaaaaaa",
  "Password123456",
  "please-change-me",
  "my-secret-pw-2024",
  "the-user-password",
  "the-user-the-user",
])("the password %s is refused, in the URL's query too, which the driver prefers", (password) => {
  const good = secret();
  for (const url of [
    `postgresql://the-user:${password}@db.example.org/ortswahl`,
    `postgresql://the-user@db.example.org/ortswahl?password=${password}`,
    `postgresql://somebody:${good}@db.example.org/ortswahl?user=the-user&password=${password}`,
  ])
    expect(faultsOf({ DATABASE_URL: url })).toEqual([expect.stringMatching(/^DATABASE_URL has a password that/)]);
});

test("no random password is taken for a well-known one", () => {
  for (let time = 0; time < 300; time += 1)
    for (const password of [secret(), randomBytes(18).toString("base64url"), randomBytes(24).toString("hex")])
      expect(faultsOf({ DATABASE_URL: `postgresql://ortswahl:${password}@db/ortswahl` })).toEqual([]);
});

test("keys that cannot be used are told together with all that is missing, and each variable once", async () => {
  const key = secret();
  const { detail } = await startOf({
    SUBGRAPH_URL_SERVICES: "http://127.0.0.1:9",
    SUBGRAPH_URL_MATCHING: "http://127.0.0.1:9",
    CALL_KEY_GATEWAY_SERVICES: "00ff00ff",
    CALL_KEY_GATEWAY_MATCHING: key,
    CALL_KEY_SERVICES_MUNICIPALITIES: key,
    DATABASE_URL_REFUGEES: "postgresql://refugees:%ff%zz@db/ortswahl",
  });
  expect(detail.map((line) => line.split(". ", 1)[0])).toEqual([
    "The variable DATABASE_URL_REFUGEES is not usable",
    "The variable CALL_KEY_GATEWAY_SERVICES is not usable",
    expect.stringMatching(/^CALL_KEY_\w+ and CALL_KEY_\w+ hold the same key; each pair has its own\.$/),
    "OIDC_ISSUER is missing",
  ]);
  expect(detail.join("\n")).not.toMatch(/00ff00ff|%ff/);
});

test("a password with a % that begins no code is told in one line, in development too", () => {
  for (const NODE_ENV of ["development", "production"])
    for (const password of ["%zz", "%ff", "100%"]) {
      const read = () => readConfiguration({ NODE_ENV, DATABASE_URL: `postgresql://a:${password}@db/ortswahl` });
      expect(read).toThrow(StartError);
      expect(read).toThrow(/^The variable DATABASE_URL is not usable: .*%25/);
    }
});

test("good secrets pass, and a database that knows its clients without a password", () => {
  const environment = { OIDC_ISSUER: ISSUER, CALL_KEY_GATEWAY_SERVICES: secret() };
  expect(faultsOf({ ...environment, DATABASE_URL: `postgresql://ortswahl:${secret()}@db/ortswahl` })).toEqual([]);
  expect(faultsOf({ ...environment, DATABASE_URL: "postgresql://ortswahl@db/ortswahl" })).toEqual([]);
});

test("in development nothing of this holds a hub back", () => {
  const environment = { NODE_ENV: "development", CALL_KEY_GATEWAY_SERVICES: "00".repeat(32) };
  expect(faultsOf(environment, ["OIDC_ISSUER is missing."])).toEqual([]);
});

test.each([
  "login.example.org",
  "ftp://login.example.org",
  "https://a@login.example.org",
  "https://a.example/?b",
  "https://a.example/#b",
])("%s is no issuer", (issuer) => {
  expect(() => readConfiguration({ OIDC_ISSUER: issuer })).toThrow("The variable OIDC_ISSUER is not usable");
});
