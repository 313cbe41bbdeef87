/** The secret that two processes of the hub share: one key per ordered pair of sender and receiver. */
import { createSecretKey, type KeyObject } from "node:crypto";

/** A key for HMAC-SHA256. It prints as an object, never as its bytes. */
export type CallKey = KeyObject;

/** As many bytes as the hash has: a shorter key would be the weakest part, a longer one adds nothing. */
export const CALL_KEY_BYTES = 32;

/** The key written as hexadecimal digits or base64; null where that is no text of at least 32 bytes. */
export function parseCallKey(text: string): CallKey | null {
  const bytes = bytesOf(text.trim());
  return bytes && bytes.length >= CALL_KEY_BYTES ? createSecretKey(bytes) : null;
}

/**
 * Only what a generator of keys writes: base64 with its padding and nothing that the decoder would skip. A sentence with
 * hyphens would be base64 for URLs, one of small letters base64 too, of which 43 random characters have both cases.
 */
function bytesOf(text: string): Buffer | null {
  if (/^(?:[0-9a-f]{2})+$/i.test(text)) return Buffer.from(text, "hex");
  const bytes = Buffer.from(text, "base64");
  return bytes.toString("base64") === text && /[a-z]/.test(text) && /[A-Z]/.test(text) ? bytes : null;
}
