/**
 * Whether a call came from another process of the hub, unaltered, just now and for the first time, and whether its
 * sender may speak for the caller that it names. Makes no caller: that is for the one who asked.
 */
import { timingSafeEqual } from "node:crypto";
import type { Caller } from "./caller.js";
import { seenNonces } from "./signature-nonces.js";
import {
  GATEWAY,
  hashOf,
  SENDER_HEADER,
  SIGNATURE_HEADER,
  signatureOf,
  type Statement,
  STATEMENT_HEADER,
  statementSchema,
} from "./signature.js";
import type { CallKey } from "./signature-key.js";

/** A signed call is answered at once or not at all; half a minute is for a receiver that is busy. */
const LIFETIME_MS = 30_000;

/**
 * How far the clocks of two machines with NTP may be apart, with a wide margin. For as long a process that has just begun
 * answers nobody: what a sender ahead of it signs may already have been answered by the process before.
 */
const CLOCK_SKEW_MS = 5_000;

/** The path of the graph. */
export const GRAPH_PATH = "/graphql";

/** The path of the owner's routes, whichever is asked; every other path is an inner operation's. */
export const ROUTE_PATH = "/route";

/** A request without its body. Header names are in lower case, as Node gives them. */
export interface CallHead {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** Why a call is not believed; for the log, not for the one who sent it. */
export type Disbelief =
  | "NO_SIGNATURE"
  | "UNKNOWN_SENDER"
  | "FORGED"
  | "OTHER_RECEIVER"
  | "OTHER_REQUEST"
  | "EXPIRED"
  | "REPLAYED"
  | "CALLER_NOT_ALLOWED";

/** A call whose head is believed. */
export interface GenuineCall {
  readonly isGenuine: true;
  readonly sender: string;
  /** What the sender says of the caller; no genuine caller yet. */
  readonly caller: Caller;
  readonly languages: readonly string[];
  /** Whether these are the bytes that the sender signed. Nothing of the body may be used before. */
  readonly isBody: (body: Uint8Array) => boolean;
}

export type Checked = GenuineCall | { readonly isGenuine: false; readonly reason: Disbelief };

export interface CheckOptions {
  /** This process, as senders name it. */
  readonly receiver: string;
  /** By sender. */
  readonly keys: ReadonlyMap<string, CallKey>;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

export interface SignatureCheck {
  (head: CallHead): Checked;
  /** Whether calls that are signed now can be believed already. */
  readonly hasBegun: () => boolean;
}

const refused = (reason: Disbelief): Checked => ({ isGenuine: false, reason });

/** A check for one receiver. It remembers what it has let pass, so that nothing passes twice. */
export function signatureCheck({ receiver, keys, now = Date.now }: CheckOptions): SignatureCheck {
  // What was signed before, its predecessor may have answered, which believed clocks that were ahead of its own.
  const begin = now() + CLOCK_SKEW_MS;
  const isFresh = seenNonces(LIFETIME_MS + CLOCK_SKEW_MS, now);
  const check = (head: CallHead): Checked => {
    const statement = readStatement(keys, head.headers);
    if (typeof statement === "string") return refused(statement);
    if (statement.receiver !== receiver) return refused("OTHER_RECEIVER");
    if (statement.method !== head.method || statement.path !== head.path) return refused("OTHER_REQUEST");
    if (!mayCarry(statement)) return refused("CALLER_NOT_ALLOWED");
    const age = now() - statement.time;
    if (age > LIFETIME_MS || age < -CLOCK_SKEW_MS || statement.time < begin) return refused("EXPIRED");
    if (!isFresh(`${statement.sender} ${statement.nonce}`)) return refused("REPLAYED");
    const { sender, caller, languages, bodyHash } = statement;
    return { isGenuine: true, sender, caller, languages, isBody: (body) => hashOf(body) === bodyHash };
  };
  return Object.assign(check, { hasBegun: () => now() >= begin });
}

/** What the sender signed, or why it did not. Nothing is parsed before the signature holds. */
function readStatement(keys: CheckOptions["keys"], headers: CallHead["headers"]): Statement | Disbelief {
  const [sender, text, signature] = [SENDER_HEADER, STATEMENT_HEADER, SIGNATURE_HEADER].map((name) => headers[name]);
  if (typeof sender !== "string" || typeof text !== "string" || typeof signature !== "string") return "NO_SIGNATURE";
  const key = keys.get(sender);
  if (!key) return "UNKNOWN_SENDER";
  const expected = signatureOf(key, text);
  const given = Buffer.from(signature, "base64url");
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return "FORGED";
  const parsed = statementSchema.safeParse(parseJson(Buffer.from(text, "base64url").toString("utf8")));
  // Signed, but in a form that this version does not know, or in another's name.
  return parsed.success && parsed.data.sender === sender ? parsed.data : "FORGED";
}

/** undefined: no JSON, and so no value that any schema takes. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Users come by the gateway and ask the graph and routes; an owner asks inner operations, for itself. */
function mayCarry({ sender, path, caller }: Statement): boolean {
  const isService = caller.kind === "SERVICE";
  return path === GRAPH_PATH || path === ROUTE_PATH
    ? sender === GATEWAY && !isService
    : isService && caller.id === sender;
}
