/**
 * What a process of the hub says when it asks another: on whose behalf, for which request, when. Signed with the key of
 * the pair, HMAC-SHA256. The very bytes that travel are signed, so no two readings of them can differ.
 * Knows nothing of HTTP servers, and of what a caller may see.
 */
import { createHmac, hash, randomUUID } from "node:crypto";
import { z } from "zod";
import type { Caller } from "./caller.js";
import type { CallKey } from "./signature-key.js";

/** The sender that carries users' callers; every other sender is an owner and speaks for itself alone. */
export const GATEWAY = "gateway";

/** Whose key signed: the receiver must know before it can check anything. */
export const SENDER_HEADER = "ortswahl-sender";
/** The statement, as base64url of JSON. */
export const STATEMENT_HEADER = "ortswahl-statement";
export const SIGNATURE_HEADER = "ortswahl-signature";

/** A call before it is signed. */
export interface Call {
  readonly sender: string;
  readonly receiver: string;
  readonly method: string;
  /** As in the request's first line. */
  readonly path: string;
  readonly body: Uint8Array;
  readonly caller: Caller;
  /** Language tags of the reader, best first. */
  readonly languages: readonly string[];
}

export const statementSchema = z.strictObject({
  sender: z.string(),
  receiver: z.string(),
  method: z.string(),
  path: z.string(),
  bodyHash: z.string(),
  /** Milliseconds since 1970, by the sender's clock. */
  time: z.number().int(),
  nonce: z.string().min(16).max(64),
  caller: z.strictObject({
    id: z.string(),
    kind: z.enum([
      "PUBLIC",
      "CHAMBER",
      "RESEARCHER",
      "TOWN",
      "CASE_WORKER",
      "HOUSEHOLD",
      "PROGRAMME_OFFICE",
      "AUDITOR",
      "SERVICE",
    ]),
    scopes: z.array(z.string()),
    ags: z.string().exactOptional(),
    householdId: z.string().exactOptional(),
  }),
  languages: z.array(z.string()),
});
/** What is signed. */
export type Statement = z.infer<typeof statementSchema>;

/** The headers by which the receiver knows the call for genuine. Each signing is a new one: a retry signs again. */
export function signCall(key: CallKey, call: Call, now: () => number = Date.now): Readonly<Record<string, string>> {
  const { sender, receiver, method, path, caller, languages } = call;
  const { id, kind, scopes, ags, householdId } = caller;
  const statement: Statement = {
    sender,
    receiver,
    method,
    path,
    bodyHash: hashOf(call.body),
    time: now(),
    // 122 random bits, which Node draws many at a time.
    nonce: randomUUID(),
    caller: { id, kind, scopes: [...scopes], ...(ags ? { ags } : {}), ...(householdId ? { householdId } : {}) },
    languages: [...languages],
  };
  const text = Buffer.from(JSON.stringify(statement)).toString("base64url");
  return {
    [SENDER_HEADER]: sender,
    [STATEMENT_HEADER]: text,
    [SIGNATURE_HEADER]: signatureOf(key, text).toString("base64url"),
  };
}

/** SHA-256 of a body. */
export const hashOf = (body: Uint8Array): string => hash("sha256", body, "base64url");

/** The first line keeps the key's signatures apart from whatever else it might ever sign. */
export const signatureOf = (key: CallKey, statement: string): Buffer =>
  createHmac("sha256", key).update(`ortswahl call 1\n${statement}`).digest();
