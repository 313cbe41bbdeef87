import { mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { issuerSecrets, publicKey } from "../../../../gateway/caller/development/issuer-secrets.js";
import { StartError } from "../../../../subgraphs/runtime/database/server.js";

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), "ortswahl-secrets-"))));
afterEach(() => rm(folder, { recursive: true, force: true }));

test("key and client secret are made once, and only their owner reads them", async () => {
  const made = await issuerSecrets(folder);
  expect(await issuerSecrets(folder)).toEqual(made);
  expect(made.clientSecret).toMatch(/^[0-9a-f]{64}$/);
  expect((await stat(join(folder, "development-issuer.json"))).mode & 0o777).toBe(0o600);
});

test("a folder that is made for them is its owner's alone", async () => {
  const made = join(folder, "data");
  await issuerSecrets(made);
  expect((await stat(made)).mode & 0o777).toBe(0o700);
});

test("of many that make them in one moment all hold the same, and nothing else is left in the folder", async () => {
  const all = await Promise.all(Array.from({ length: 20 }, () => issuerSecrets(folder)));
  for (const secrets of all) expect(secrets).toEqual(all[0]);
  expect(await readdir(folder)).toEqual(["development-issuer.json"]);
});

test("what everybody may know of the key is not its private part", async () => {
  const secrets = await issuerSecrets(folder);
  expect(Object.keys(publicKey(secrets)).sort()).toEqual(["alg", "crv", "kid", "kty", "use", "x"]);
});

test.each(["", "garbage", "{}", '{"kty":"OKP","crv":"Ed25519","x":"AAAA"}', '{"key":{},"clientSecret":"short"}'])(
  "a file that holds %j is one clear line",
  async (text) => {
    const file = join(folder, "development-issuer.json");
    await writeFile(file, text);
    await expect(issuerSecrets(folder)).rejects.toThrow(
      new StartError(`The development issuer's secrets in ${file} are broken; remove the file, and new ones are made.`),
    );
  },
);
