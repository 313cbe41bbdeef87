import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { developmentKey } from "../../gateway/caller/development-key.js";
import { callerReader, issueToken } from "../../gateway/caller/tokens.js";
import { isCaller } from "../../subgraphs/runtime/access/caller.js";
import { StartError } from "../../subgraphs/runtime/database/server.js";

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), "ortswahl-key-"))));
afterEach(() => rm(folder, { recursive: true, force: true }));

test("a token says who its bearer is, and nobody can change that afterwards", async () => {
  const key = await developmentKey(folder);
  const caller = await callerReader(key)(`Bearer ${await issueToken(key, { kind: "TOWN", ags: "05962004" })}`);
  expect(caller).toMatchObject({ kind: "TOWN", ags: "05962004", scopes: ["municipality:write", "proposals:decide"] });
  expect(isCaller(caller)).toBe(true);
  expect(Object.isFrozen(caller) && Object.isFrozen(caller.scopes)).toBe(true);
  expect(isCaller({ ...caller })).toBe(false);
});

test("the key is made once, is the same for hub and command line, and only its owner reads it", async () => {
  const [one, other] = await Promise.all([developmentKey(folder), developmentKey(folder)]);
  const caller = await callerReader(other)(`Bearer ${await issueToken(one, { kind: "CHAMBER" })}`);
  expect(caller.kind).toBe("CHAMBER");
  expect((await stat(join(folder, "development-key.json"))).mode & 0o777).toBe(0o600);
});

test("of many that make the key in one moment all hold the same, and nothing else is left in the folder", async () => {
  const keys = await Promise.all(Array.from({ length: 20 }, () => developmentKey(folder)));
  const token = await issueToken(keys[0]!, { kind: "CHAMBER" });
  for (const key of keys) expect((await callerReader(key)(`Bearer ${token}`)).kind).toBe("CHAMBER");
  expect(await readdir(folder)).toEqual(["development-key.json"]);
});

test.each(["", "garbage", "{}", '{"kty":"OKP","crv":"Ed25519","x":"AAAA"}'])(
  "a key file that holds %j is one clear line",
  async (text) => {
    const file = join(folder, "development-key.json");
    await writeFile(file, text);
    await expect(developmentKey(folder)).rejects.toThrow(
      new StartError(`The development key in ${file} is broken; remove the file, and a new one is made.`),
    );
  },
);

test("an altered token, a token of another key and any token in production are refused", async () => {
  const key = await developmentKey(folder);
  const token = await issueToken(key, { kind: "CHAMBER" });
  const [head, body = "", signature] = token.split(".");
  const forged = Buffer.from(Buffer.from(body, "base64url").toString().replace("CHAMBER", "AUDITOR")).toString(
    "base64url",
  );
  const refused = { extensions: { code: "UNAUTHENTICATED" } };
  const otherKey = await developmentKey(join(folder, "other"));
  await expect(callerReader(key)(`Bearer ${head}.${forged}.${signature}`)).rejects.toMatchObject(refused);
  await expect(callerReader(otherKey)(`Bearer ${token}`)).rejects.toMatchObject(refused);
  await expect(callerReader(null)(`Bearer ${token}`)).rejects.toMatchObject(refused);
});
