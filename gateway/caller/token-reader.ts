/**
 * Callers by access tokens (JWT) of one issuer. Knows no HTTP: where the issuer's keys come from is the issuer's part.
 * Of a token's header only `alg`, `typ` and `kid` are read, `kid` to compare; addresses and keys in it never.
 */
import { type JWTVerifyGetKey, type JWTVerifyOptions, jwtVerify } from "jose";
import { hubError } from "../../schema/errors.js";
import type { Caller } from "../../subgraphs/runtime/access/caller.js";
import { mintCaller } from "../../subgraphs/runtime/access/mint.js";
import type { CredentialReader } from "./caller-reader.js";
import { callerOfClaims } from "./token-claims.js";
import { stillHolds, type VerifiedTokens, verifiedTokens } from "./verified-tokens.js";

/** Whose tokens are believed, and for whom they must be meant. */
export interface TokenIssuer {
  /** As the claim `iss` must name it. */
  readonly issuer: string;
  readonly audience: string;
  /** The key that a token names. Throws IssuerUnavailable, or anything else where the issuer has no such key. */
  readonly keyOf: JWTVerifyGetKey;
  /** Whether tokens of the issuer are accepted at this moment. */
  readonly isAccepted?: () => Promise<boolean>;
}

/** The issuer does not answer, and without it nobody can say whether the token is good. */
export class IssuerUnavailable extends Error {}

/** Asymmetric only: with a key that is public, nobody can sign. */
const ALGORITHMS = ["RS256", "ES256", "EdDSA"];

/** Two organisations' machines with NTP are less than a second apart; a token of five minutes gains nothing by ten. */
const CLOCK_TOLERANCE_SECONDS = 10;

/**
 * Nobody can take a token back before its end: one that was lost is of use for a day at most, which is longer than a day's
 * work and than a development token.
 */
const LONGEST_LIFE_SECONDS = 24 * 60 * 60;

/** A token with some twenty claims has a tenth of it. Node takes no headers above 16 kB in all. */
const LONGEST_TOKEN = 8_192;

/** RFC 9068, and what issuers wrote before it. */
const TYPES: readonly unknown[] = [undefined, "at+jwt", "application/at+jwt", "jwt", "application/jwt"];

/** Reads callers by tokens of the issuer. Whatever is wrong with a token is said in the same words. */
export function tokenReader(issuer: TokenIssuer): CredentialReader {
  const verified = verifiedTokens();
  return {
    isMine: () => true,
    read: async (token) => {
      if (token.length > LONGEST_TOKEN) throw invalidToken();
      // Both at once: each waits for something else.
      const [caller, isAccepted] = await Promise.all([
        callerOf(token, issuer, verified),
        issuer.isAccepted?.() ?? true,
      ]);
      if (!caller || !isAccepted) throw invalidToken();
      return mintCaller(caller);
    },
  };
}

/** The one answer to a token that is not valid. */
const invalidToken = () =>
  hubError("UNAUTHENTICATED", "The token is not valid here: forged, altered, expired or of another hub.");

async function callerOf(token: string, issuer: TokenIssuer, verified: VerifiedTokens): Promise<Caller | null> {
  try {
    const known = verified.find(token);
    if (known && (await stillHolds(known, issuer.keyOf, CLOCK_TOLERANCE_SECONDS))) return known.caller;
    return await verify(token, issuer, verified);
  } catch (error) {
    if (!(error instanceof IssuerUnavailable)) return null;
    throw hubError("ISSUER_UNAVAILABLE", "The issuer of tokens does not answer, so the token could not be checked.");
  }
}

async function verify(
  token: string,
  { issuer, audience, keyOf }: TokenIssuer,
  verified: VerifiedTokens,
): Promise<Caller | null> {
  const options: JWTVerifyOptions = {
    issuer,
    audience,
    algorithms: ALGORITHMS,
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
    requiredClaims: ["exp", "iat"],
  };
  const { payload, protectedHeader: header, key } = await jwtVerify(token, keyOf, options);
  const { iat = Infinity, exp = Infinity } = payload;
  const isIssued = iat <= Date.now() / 1_000 + CLOCK_TOLERANCE_SECONDS;
  const isShort = exp - iat <= LONGEST_LIFE_SECONDS;
  if (!isIssued || !isShort || !TYPES.includes(header.typ?.toLowerCase())) return null;
  const caller = callerOfClaims(payload);
  if (caller) verified.add(token, { caller, exp, header, key });
  return caller;
}
