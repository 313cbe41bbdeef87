/**
 * What the development issuer signs with, and what its clients prove themselves with. It lies in the data folder and is
 * used by the hub and by `npm run token`; in production it is not even read.
 */
import { randomBytes, randomUUID } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from "jose";
import { z } from "zod";
import { errorCode, StartError } from "../../../subgraphs/runtime/database/start-error.js";

export const DEVELOPMENT_ALGORITHM = "EdDSA";

const keySchema = z.object({
  kty: z.literal("OKP"),
  crv: z.literal("Ed25519"),
  x: z.string(),
  d: z.string(),
  kid: z.string(),
  alg: z.literal(DEVELOPMENT_ALGORITHM),
  use: z.literal("sig"),
});

const secretsSchema = z.object({ key: keySchema, clientSecret: z.string().min(32) });
export type IssuerSecrets = z.infer<typeof secretsSchema>;

/**
 * The secrets of the data folder; new ones the first time. Readable by their owner only.
 * @throws StartError where the file holds none
 */
export async function issuerSecrets(dataDirectory: string): Promise<IssuerSecrets> {
  const file = join(dataDirectory, "development-issuer.json");
  const kept = await readSecrets(file);
  if (kept) return kept;
  await mkdir(dataDirectory, { recursive: true, mode: 0o700 });
  await writeOnce(file, JSON.stringify(await makeSecrets()));
  const written = await readSecrets(file);
  if (!written) throw new Error(`The development issuer's secrets in ${file} are not readable.`);
  return written;
}

/** The part of the key that everybody may know. */
export function publicKey({ key }: IssuerSecrets): JWK {
  const { d: _secret, ...rest } = key;
  return rest;
}

async function makeSecrets(): Promise<IssuerSecrets> {
  const { privateKey } = await generateKeyPair(DEVELOPMENT_ALGORITHM, { extractable: true });
  const jwk = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint(jwk);
  return secretsSchema.parse({
    key: { ...jwk, kid, alg: DEVELOPMENT_ALGORITHM, use: "sig" },
    clientSecret: randomBytes(32).toString("hex"),
  });
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

function ignoreExisting(error: unknown): void {
  if (errorCode(error) !== "EEXIST") throw error;
}

async function readSecrets(file: string): Promise<IssuerSecrets | null> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
  try {
    const secrets = secretsSchema.parse(JSON.parse(text));
    await importJWK(secrets.key);
    return secrets;
  } catch {
    throw new StartError(
      `The development issuer's secrets in ${file} are broken; remove the file, and new ones are made.`,
    );
  }
}
