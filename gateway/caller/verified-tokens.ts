/**
 * Tokens whose signatures were found good: checking one takes more of the processor than answering a small request, and
 * a client sends the same one for minutes. Knows neither claims nor where keys come from.
 */
import { createHash } from "node:crypto";
import type { JWTHeaderParameters, JWTVerifyGetKey } from "jose";
import { LRUCache } from "lru-cache";
import type { Caller } from "../../subgraphs/runtime/access/caller.js";

/** A token that was checked, and what says whether it still holds. */
export interface VerifiedToken {
  readonly caller: Caller;
  /** The claim `exp`: seconds since 1970. */
  readonly exp: number;
  readonly header: JWTHeaderParameters;
  /** The key that its signature was made with. */
  readonly key: unknown;
}

/** Tokens kept, by their hashes: the text of one opens the hub to whoever reads it. */
const MOST_TOKENS = 2_000;

export interface VerifiedTokens {
  /** The token as it was checked; undefined for one that was not, or that was forgotten. */
  find(token: string): VerifiedToken | undefined;
  add(token: string, verified: VerifiedToken): void;
}

/** Remembers tokens; the ones found or added last stay. */
export function verifiedTokens(): VerifiedTokens {
  const kept = new LRUCache<string, VerifiedToken>({ max: MOST_TOKENS });
  return {
    find: (token) => kept.get(hashOf(token)),
    add: (token, verified) => void kept.set(hashOf(token), verified),
  };
}

/**
 * Whether what is known of a token still holds: it has not ended, and its issuer answers the same question with the same
 * key. A key that was taken back, or replaced under its name, makes the signature be checked again.
 * @throws what the issuer throws
 */
export async function stillHolds(
  { exp, header, key }: VerifiedToken,
  keyOf: JWTVerifyGetKey,
  toleranceSeconds: number,
): Promise<boolean> {
  const now = Math.floor(Date.now() / 1_000);
  // The key follows from the header alone: what is signed is not looked at for it.
  return exp > now - toleranceSeconds && (await keyOf(header, { payload: "", signature: "" })) === key;
}

const hashOf = (token: string): string => createHash("sha256").update(token).digest("base64");
