/**
 * The form of an API key: `ortswahl_<id>_<secret><checksum>`. The prefix and the checksum let scanners of code find one
 * that was published, and tell it from a text that only looks like one. Knows no database.
 */
import { createHash, randomBytes } from "node:crypto";
import { crc32 } from "node:zlib";

/** Whatever begins like this is meant to be an API key, and is nobody's token. */
export const API_KEY_PREFIX = "ortswahl_";

/** 256 bits: nobody guesses one in the age of the universe. */
const SECRET_BYTES = 32;
/** Says which key it is, and is no secret. 48 bits: two keys of a hub with a million differ. */
const ID_BYTES = 6;

const FORM = /^ortswahl_([0-9a-f]{12})_([0-9a-f]{64})([0-9a-f]{8})$/;

export interface ApiKey {
  readonly id: string;
  /** All of it, as its holder sends it. Secret. */
  readonly text: string;
  /** What the database keeps instead. */
  readonly secretHash: Buffer;
}

/** A new key, from the system's randomness. */
export function generateApiKey(): ApiKey {
  const id = randomBytes(ID_BYTES).toString("hex");
  const secret = randomBytes(SECRET_BYTES).toString("hex");
  const body = `${API_KEY_PREFIX}${id}_${secret}`;
  return { id, text: body + checksum(body), secretHash: hash(secret) };
}

/** The key of a text; null for what is none, a mistyped one included. */
export function parseApiKey(text: string): ApiKey | null {
  const [, id, secret, sum] = FORM.exec(text) ?? [];
  if (id === undefined || secret === undefined) return null;
  return checksum(`${API_KEY_PREFIX}${id}_${secret}`) === sum ? { id, text, secretHash: hash(secret) } : null;
}

const checksum = (text: string): string => crc32(text).toString(16).padStart(8, "0");

// A slow hash makes guessing dear where people choose a secret. Of 256 random bits there is nothing to guess, and a slow
// hash at every request would let anybody keep the gateway busy.
const hash = (secret: string): Buffer => createHash("sha256").update(secret, "hex").digest();
