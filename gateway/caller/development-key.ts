/**
 * The key by which a hub in development signs tokens for trying it out. It lies in the data folder and is used by the
 * hub and by `npm run token`; in production it is not even read.
 */
import { randomUUID } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from "jose";
import { StartError } from "../../subgraphs/runtime/database/server.js";

export interface DevelopmentKey {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

export const DEVELOPMENT_ALGORITHM = "EdDSA";

/**
 * The key of the data folder; a new one the first time. Readable by its owner only.
 * @throws StartError where the file holds no key
 */
export async function developmentKey(dataDirectory: string): Promise<DevelopmentKey> {
  const file = join(dataDirectory, "development-key.json");
  const kept = await readKey(file);
  if (kept) return kept;
  const { privateKey } = await generateKeyPair(DEVELOPMENT_ALGORITHM, { extractable: true });
  await mkdir(dataDirectory, { recursive: true });
  await writeOnce(file, JSON.stringify(await exportJWK(privateKey)));
  const written = await readKey(file);
  if (!written) throw new Error(`The development key in ${file} is not readable.`);
  return written;
}

/** Writes a file whole or not at all. Of a hub and a command that start together, one writes and both read the same. */
async function writeOnce(file: string, text: string): Promise<void> {
  const side = `${file}.${randomUUID()}`;
  try {
    await writeFile(side, text, { mode: 0o600 });
    await link(side, file).catch(ignoreExisting);
  } finally {
    await rm(side, { force: true });
  }
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== "EEXIST") throw error;
}

async function readKey(file: string): Promise<DevelopmentKey | null> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  return importKey(text).catch(() => {
    throw new StartError(`The development key in ${file} is broken; remove the file, and a new one is made.`);
  });
}

async function importKey(text: string): Promise<DevelopmentKey> {
  const privateJwk = JSON.parse(text) as JWK;
  const { d: secret, ...publicJwk } = privateJwk;
  if (secret === undefined) throw new TypeError("The key has no private part.");
  const [privateKey, publicKey] = await Promise.all([
    importJWK(privateJwk, DEVELOPMENT_ALGORITHM),
    importJWK(publicJwk, DEVELOPMENT_ALGORITHM),
  ]);
  return { privateKey, publicKey } as DevelopmentKey;
}
