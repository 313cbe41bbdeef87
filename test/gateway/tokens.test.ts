import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { developmentKey } from "../../gateway/caller/development-key.js";
import { callerOf, issueToken } from "../../gateway/caller/tokens.js";
import { isCaller } from "../../subgraphs/runtime/access/caller.js";
import { StartError } from "../../subgraphs/runtime/database/server.js";

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), "ortswahl-key-"))));
afterEach(() => rm(folder, { recursive: true, force: true }));

test("a token says who its bearer is, and nobody can change that afterwards", async () => {
  const key = await developmentKey(folder);
  const caller = await callerOf(`Bearer ${await issueToken(key, { kind: "TOWN", ags: "05962004" })}`, key);
  expect(caller).toMatchObject({ kind: "TOWN", ags: "05962004", scopes: ["municipality:write", "proposals:decide"] });
  expect(isCaller(caller)).toBe(true);
  expect(Object.isFrozen(caller) && Object.isFrozen(caller.scopes)).toBe(true);
  expect(isCaller({ ...caller })).toBe(false);
});

test("the key is made once, is the same for hub and command line, and only its owner reads it", async () => {
  const [one, other] = await Promise.all([developmentKey(folder), developmentKey(folder)]);
  const caller = await callerOf(`Bearer ${await issueToken(one, { kind: "CHAMBER" })}`, other);
  expect(caller.kind).toBe("CHAMBER");
  expect((await stat(join(folder, "development-key.json"))).mode & 0o777).toBe(0o600);
});

test("of many that make the key in one moment all hold the same, and nothing else is left in the folder", async () => {
  const keys = await Promise.all(Array.from({ length: 20 }, () => developmentKey(folder)));
  const token = await issueToken(keys[0]!, { kind: "CHAMBER" });
  for (const key of keys) expect((await callerOf(`Bearer ${token}`, key)).kind).toBe("CHAMBER");
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
  await expect(callerOf(`Bearer ${head}.${forged}.${signature}`, key)).rejects.toMatchObject(refused);
  await expect(callerOf(`Bearer ${token}`, await developmentKey(join(folder, "other")))).rejects.toMatchObject(refused);
  await expect(callerOf(`Bearer ${token}`, null)).rejects.toMatchObject(refused);
});

test("without a token the caller is the public", async () => {
  expect(await callerOf(undefined, null)).toMatchObject({ kind: "PUBLIC", scopes: [] });
});
