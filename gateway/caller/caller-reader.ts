/**
 * How the door learns who asks, whatever a caller proves it by. Knows the header and the forms of credentials, not what
 * makes one valid.
 */
import { hubError } from "../../schema/errors.js";
import type { Caller } from "../../subgraphs/runtime/access/caller.js";
import { mintCaller } from "../../subgraphs/runtime/access/mint.js";

/**
 * The caller behind the value of an Authorization header; the public without one.
 * Throws UNAUTHENTICATED for anything that is not valid: never half a caller.
 */
export type CallerReader = (authorization: string | undefined) => Promise<Caller>;

/** One sort of credential. */
export interface CredentialReader {
  /** Whether the credential has this sort's form. The first reader that says so decides alone. */
  readonly isMine: (credential: string) => boolean;
  /** @throws UNAUTHENTICATED for one that is not valid */
  readonly read: (credential: string) => Promise<Caller>;
}

/** The caller of a request without a credential. */
export const PUBLIC_CALLER: Caller = mintCaller({ id: "public", kind: "PUBLIC", scopes: [] });

/** Reads callers by the first of the readers whose form the credential has. */
export const callerReader =
  (readers: readonly CredentialReader[]): CallerReader =>
  async (authorization) => {
    if (authorization === undefined || authorization === "") return PUBLIC_CALLER;
    const credential = /^Bearer +([\w.~+/=-]+)$/i.exec(authorization)?.[1];
    if (credential === undefined)
      throw hubError("UNAUTHENTICATED", "The header Authorization has another form than: Bearer <token>.");
    const reader = readers.find(({ isMine }) => isMine(credential));
    if (!reader) throw hubError("UNAUTHENTICATED", "This hub accepts no tokens: no issuer is configured.");
    return reader.read(credential);
  };
