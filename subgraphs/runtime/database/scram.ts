import { createHash, createHmac, pbkdf2Sync, randomBytes } from "node:crypto";

/** PostgreSQL's own number of rounds (scram_iterations). */
const rounds = 4096;

/**
 * What PostgreSQL stores instead of a password, computed here so that no password stands in a statement, which an
 * external server may log. Method: RFC 5802 and 7677, in PostgreSQL's notation `SCRAM-SHA-256$rounds:salt$stored:server`.
 * @param password ASCII only: no normalisation (SASLprep) takes place
 */
export function scramVerifier(password: string): string {
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, rounds, 32, "sha256");
  const sign = (words: string) => createHmac("sha256", salted).update(words).digest();
  const storedKey = createHash("sha256").update(sign("Client Key")).digest("base64");
  return `SCRAM-SHA-256$${String(rounds)}:${salt.toString("base64")}$${storedKey}:${sign("Server Key").toString("base64")}`;
}
