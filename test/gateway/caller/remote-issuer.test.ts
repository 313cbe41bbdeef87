import "reflect-metadata";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { pino } from "pino";
import { callerReader, type CallerReader } from "../../../gateway/caller/caller-reader.js";
import { remoteIssuer, type RemoteIssuer } from "../../../gateway/caller/remote-issuer.js";
import { tokenReader } from "../../../gateway/caller/token-reader.js";
import { AUDIENCE, signingKey, startTestIssuer, type TestIssuer } from "../../issuer.js";

const CHAMBER = { kind: "CHAMBER" } as const;
const UNAUTHENTICATED = { extensions: { code: "UNAUTHENTICATED" } };
const UNAVAILABLE = { extensions: { code: "ISSUER_UNAVAILABLE" } };

let issuer: TestIssuer;
let lines: string[];
const opened: RemoteIssuer[] = [];
beforeEach(async () => {
  issuer = await startTestIssuer();
  lines = [];
});
afterEach(async () => {
  for (const remote of opened.splice(0)) remote.stop();
  await issuer.stop();
});

/** A hub's reader of the issuer's tokens, after its first try to fetch the keys. */
async function open(address = issuer.url, isTlsRequired = false): Promise<CallerReader> {
  const log = pino({ level: "trace" }, { write: (line) => void lines.push(line) });
  const remote = remoteIssuer({ issuer: address, audience: AUDIENCE, isTlsRequired }, log);
  opened.push(remote);
  await remote.tried;
  return callerReader([tokenReader(remote)]);
}

const bearer = async (...parameters: Parameters<TestIssuer["tokenOf"]>): Promise<string> =>
  `Bearer ${await issuer.tokenOf(...parameters)}`;

test("keys are fetched in advance: the first token waits for nothing", async () => {
  const read = await open();
  issuer.isAway = true;
  expect(await read(await bearer(CHAMBER))).toMatchObject({ kind: "CHAMBER" });
  expect(issuer.fetches()).toBe(1);
});

test("while the issuer is away, known keys hold, and an unknown one is not the token's fault", async () => {
  const read = await open();
  const known = issuer.key;
  issuer.key = await signingKey("second");
  issuer.isAway = true;
  await expect(read(await bearer(CHAMBER))).rejects.toMatchObject(UNAVAILABLE);
  expect(await read(await bearer(CHAMBER, { key: known }))).toMatchObject({ kind: "CHAMBER" });
  issuer.published = [known, issuer.key];
  issuer.isAway = false;
  expect(await read(await bearer(CHAMBER))).toMatchObject({ kind: "CHAMBER" });
});

test("an issuer that was away at the start is asked again by the first token", async () => {
  issuer.isAway = true;
  const read = await open();
  await expect(read(await bearer(CHAMBER))).rejects.toMatchObject(UNAVAILABLE);
  issuer.isAway = false;
  expect(await read(await bearer(CHAMBER))).toMatchObject({ kind: "CHAMBER" });
});

test("tokens with made-up keys are refused, cost the issuer one fetch a second, and shut out no new key", async () => {
  const read = await open();
  const begin = Date.now();
  const stranger = await signingKey("stranger");
  const flood = Array.from({ length: 200 }, async (_, index) => {
    await new Promise((resolve) => setTimeout(resolve, index * 10));
    const token = await bearer(CHAMBER, { key: stranger, header: { kid: `made up ${index}` } });
    await expect(read(token)).rejects.toMatchObject(UNAUTHENTICATED);
  });
  await new Promise((resolve) => setTimeout(resolve, 500));
  issuer.key = await signingKey("second");
  issuer.published = [issuer.key];
  expect(await read(await bearer(CHAMBER))).toMatchObject({ kind: "CHAMBER" });
  await Promise.all(flood);
  expect(issuer.fetches()).toBeLessThanOrEqual(2 + (Date.now() - begin) / 1_000);
});

test("a key that the issuer took back is refused as soon as the keys are fetched again", async () => {
  const read = await open();
  const old = issuer.key;
  issuer.key = await signingKey("second");
  issuer.published = [issuer.key];
  expect(await read(await bearer(CHAMBER))).toMatchObject({ kind: "CHAMBER" });
  await expect(read(await bearer(CHAMBER, { key: old }))).rejects.toMatchObject(UNAUTHENTICATED);
});

test("an issuer that calls itself otherwise is not believed", async () => {
  issuer.name = "https://login.example.org";
  const read = await open();
  await expect(read(await bearer(CHAMBER))).rejects.toMatchObject(UNAVAILABLE);
  expect(lines.join("")).toContain("OTHER_ISSUER");
});

test("in production keys come by https alone, but for this machine", async () => {
  const read = await open("http://login.example.org", true);
  await expect(read(await bearer(CHAMBER, { claims: { iss: "http://login.example.org" } }))).rejects.toMatchObject(
    UNAVAILABLE,
  );
  expect(lines.join("")).toContain("NOT_HTTPS");
  const readHere = await open(issuer.url, true);
  expect(await readHere(await bearer(CHAMBER))).toMatchObject({ kind: "CHAMBER" });
});

test("the log says why the issuer could not be read, once, and names no address", async () => {
  issuer.isAway = true;
  const read = await open();
  for (let time = 0; time < 2; time += 1) await read(await bearer(CHAMBER)).catch(() => undefined);
  issuer.isAway = false;
  await read(await bearer(CHAMBER));
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain("HTTP_503");
  expect(lines[1]).toContain("answers again");
  expect(lines.join("")).not.toContain("127.0.0.1");
});
