/** Tokens of the development key: who somebody is, signed. Knows nothing of HTTP. */
import { jwtVerify, SignJWT } from "jose";
import { z } from "zod";
import { hubError } from "../../schema/errors.js";
import type { Caller } from "../../subgraphs/runtime/access/caller.js";
import { mintCaller } from "../../subgraphs/runtime/access/mint.js";
import type { CallerReader } from "./caller-reader.js";
import { SCOPES_BY_KIND, type UserKind } from "./caller-kinds.js";
import { DEVELOPMENT_ALGORITHM, type DevelopmentKey } from "./development-key.js";

const ISSUER = "urn:ortswahl:development";
const AUDIENCE = "ortswahl";

/** Long enough for a day of trying things out. */
const LIFETIME = "12h";

/** Whom a token is for. */
export interface TokenSubject {
  readonly kind: UserKind;
  readonly ags?: string;
}

const claimsSchema = z.object({
  sub: z.string().min(1),
  kind: z.enum(Object.keys(SCOPES_BY_KIND) as [UserKind, ...UserKind[]]),
  scope: z.string(),
  ags: z.string().optional(),
});

/** The caller of a request without a token. */
export const PUBLIC_CALLER: Caller = mintCaller({ id: "public", kind: "PUBLIC", scopes: [] });

/** A signed token for a kind of caller. */
export async function issueToken(key: DevelopmentKey, { kind, ags }: TokenSubject): Promise<string> {
  const subject = `development-${kind.toLowerCase()}${ags ? `-${ags}` : ""}`;
  return new SignJWT({ kind, scope: SCOPES_BY_KIND[kind].join(" "), ...(ags ? { ags } : {}) })
    .setProtectedHeader({ alg: DEVELOPMENT_ALGORITHM })
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setSubject(subject)
    .setIssuedAt()
    .setExpirationTime(LIFETIME)
    .sign(key.privateKey);
}

/** Reads callers by tokens of the key. @param key null where no token is accepted */
export const callerReader =
  (key: DevelopmentKey | null): CallerReader =>
  (authorization) =>
    callerOf(authorization, key);

async function callerOf(authorization: string | undefined, key: DevelopmentKey | null): Promise<Caller> {
  if (authorization === undefined || authorization === "") return PUBLIC_CALLER;
  const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
  if (!token) throw hubError("UNAUTHENTICATED", "The header Authorization has another form than: Bearer <token>.");
  if (!key) throw hubError("UNAUTHENTICATED", "This hub accepts no tokens: no issuer is configured.");
  try {
    const { payload } = await jwtVerify(token, key.publicKey, {
      issuer: ISSUER,
      audience: AUDIENCE,
      algorithms: [DEVELOPMENT_ALGORITHM],
    });
    const { sub, kind, scope, ags } = claimsSchema.parse(payload);
    return mintCaller({ id: sub, kind, scopes: scope.split(" ").filter(Boolean), ...(ags ? { ags } : {}) });
  } catch {
    throw hubError("UNAUTHENTICATED", "The token is not valid here: forged, altered, expired or of another hub.");
  }
}
