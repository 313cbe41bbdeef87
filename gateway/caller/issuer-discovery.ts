/**
 * What an issuer publishes: its discovery document and the keys that the document points to. Asks over HTTP and bounds
 * what it takes; remembers nothing.
 */
import { createLocalJWKSet, type JSONWebKeySet } from "jose";
import { z } from "zod";
import { isLoopback } from "../../subgraphs/runtime/listening.js";

/** Within a request that waits for a new key. */
const ANSWER_MS = 2_000;

/** A document has some kB; an issuer with a hundred keys and their certificates 300. */
const LARGEST_DOCUMENT = 1024 * 1024;

const discoverySchema = z.object({ issuer: z.string(), jwks_uri: z.url() });

/** Keys by which tokens of an issuer are checked. */
export type IssuerKeys = ReturnType<typeof createLocalJWKSet>;

/** Why an issuer could not be read; a word for the log, without any address. */
export class DiscoveryFailure extends Error {
  override readonly name = "DiscoveryFailure";
  constructor(readonly code: string) {
    super(code);
  }
}

/** Where an issuer is, and how it may be asked. */
export interface IssuerPlace {
  readonly issuer: string;
  /** Keys that came over an open line could be anybody's. */
  readonly isTlsRequired: boolean;
}

/**
 * Fetches the issuer's keys.
 * @throws DiscoveryFailure, also for an issuer that calls itself otherwise than it is configured
 */
export async function fetchKeys({ issuer, isTlsRequired }: IssuerPlace, signal: AbortSignal): Promise<IssuerKeys> {
  const fetchJson = (url: string): Promise<unknown> => {
    if (isTlsRequired && !isSecure(url)) throw new DiscoveryFailure("NOT_HTTPS");
    return readJson(url, AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]));
  };
  const discovery = discoverySchema.safeParse(
    await fetchJson(`${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`),
  );
  if (!discovery.success) throw new DiscoveryFailure("NO_DISCOVERY_DOCUMENT");
  // Otherwise one realm of a server could vouch for another.
  if (discovery.data.issuer !== issuer) throw new DiscoveryFailure("OTHER_ISSUER");
  const keys = await fetchJson(discovery.data.jwks_uri);
  try {
    return createLocalJWKSet(keys as JSONWebKeySet);
  } catch {
    throw new DiscoveryFailure("NO_KEYS");
  }
}

/** Whether what comes from there cannot be changed on its way. */
export function isSecure(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === "https:" || (protocol === "http:" && isLoopback(hostname));
}

async function readJson(url: string, signal: AbortSignal): Promise<unknown> {
  try {
    const response = await fetch(url, { signal, redirect: "error", headers: { accept: "application/json" } });
    if (response.status !== 200) {
      await response.body?.cancel();
      throw new DiscoveryFailure(`HTTP_${response.status}`);
    }
    return JSON.parse(await readText(response)) as unknown;
  } catch (error) {
    throw error instanceof DiscoveryFailure ? error : new DiscoveryFailure(codeOf(error));
  }
}

async function readText({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > LARGEST_DOCUMENT) throw new DiscoveryFailure("TOO_LARGE");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** What happened, without the words: those name hosts. */
function codeOf(error: unknown): string {
  if (error instanceof SyntaxError) return "NO_JSON";
  const { name, cause } = error as { name?: unknown; cause?: unknown };
  if (name === "TimeoutError") return "TOO_SLOW";
  const { code } = (cause ?? {}) as { code?: unknown };
  return typeof code === "string" ? code : "UNREACHABLE";
}
