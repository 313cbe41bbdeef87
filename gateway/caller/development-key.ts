/**
 * The key by which a hub in development signs tokens for trying it out. It lies in the data folder and is used by the
 * hub and by `npm run token`; in production it is not even read.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from "jose";

export interface DevelopmentKey {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
}

export const DEVELOPMENT_ALGORITHM = "EdDSA";

/** The key of the data folder; a new one the first time. Readable by its owner only. */
export async function developmentKey(dataDirectory: string): Promise<DevelopmentKey> {
  const file = join(dataDirectory, "development-key.json");
  const kept = await readKey(file);
  if (kept) return kept;
  const { privateKey } = await generateKeyPair(DEVELOPMENT_ALGORITHM, { extractable: true });
  await mkdir(dataDirectory, { recursive: true });
  // `wx`: of a hub and a command that start together, one writes and the other reads.
  await writeFile(file, JSON.stringify(await exportJWK(privateKey)), { mode: 0o600, flag: "wx" }).catch(ignoreExisting);
  const written = await readKey(file);
  if (!written) throw new Error(`The development key in ${file} is not readable.`);
  return written;
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
  const privateJwk = JSON.parse(text) as JWK;
  const { d: _secret, ...publicJwk } = privateJwk;
  const [privateKey, publicKey] = await Promise.all([
    importJWK(privateJwk, DEVELOPMENT_ALGORITHM),
    importJWK(publicJwk, DEVELOPMENT_ALGORITHM),
  ]);
  return { privateKey, publicKey } as DevelopmentKey;
}
