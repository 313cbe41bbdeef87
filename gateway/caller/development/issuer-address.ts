/** Where the development issuer is: told by the running hub to commands beside it, and reckoned while none runs. */
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { JWK } from "jose";
import { StartError } from "../../../subgraphs/runtime/database/start-error.js";
import { originOf, type Place } from "../../../subgraphs/runtime/listening.js";

/** The hub's path below which the issuer is. */
export const ISSUER_PATH = "/issuer";

/** A hub on this machine answers at once; what does not is none. */
const ANSWER_MS = 2_000;

/** The issuer of the hub that listens there. */
export const issuerAt = (hubUrl: string): string => `${hubUrl}${ISSUER_PATH}`;

const fileIn = (dataDirectory: string): string => join(dataDirectory, "development-issuer.address");

/** Tells the address, for as long as the hub runs. */
export const writeAddress = (dataDirectory: string, issuer: string): Promise<void> =>
  writeFile(fileIn(dataDirectory), `${issuer}\n`);

/** Takes the address back. */
export const removeAddress = (dataDirectory: string): Promise<void> => rm(fileIn(dataDirectory), { force: true });

/**
 * The issuer of the hub that runs on the data folder; null where none does. Whoever else listens at an address that a
 * killed hub left behind shows other keys, and is told no secret.
 * @param key the public key of the data folder
 */
export async function runningIssuer(dataDirectory: string, key: JWK): Promise<string | null> {
  const issuer = (await readFile(fileIn(dataDirectory), "utf8").catch(() => "")).trim();
  try {
    const { issuer: named } = (await read(`${issuer}/.well-known/openid-configuration`)) as { issuer?: unknown };
    const { keys } = (await read(`${issuer}/jwks`)) as { keys?: readonly JWK[] };
    return named === issuer && keys?.length === 1 && keys[0]?.kid === key.kid && keys[0]?.x === key.x ? issuer : null;
  } catch {
    // No file, or nobody there.
    return null;
  }
}

const read = async (url: string): Promise<unknown> =>
  (await fetch(url, { redirect: "error", signal: AbortSignal.timeout(ANSWER_MS) })).json();

/**
 * The issuer of the hub that will listen there.
 * @throws StartError where that cannot be known
 */
export function futureIssuer(place: Place): string {
  if (place.port !== 0) return issuerAt(originOf(place));
  throw new StartError("PORT is 0: where the issuer is can be known only while the hub runs. Start it first.");
}
