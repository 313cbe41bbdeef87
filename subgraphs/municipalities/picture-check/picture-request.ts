/**
 * Sends one request to a server on the public internet, and to no other: whatever name, number or changing DNS answer
 * leads into a private network, no connection is made. The addresses that are checked are those that are connected to.
 * Of what the server sends only the head is read. Knows nothing of pictures.
 */
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { type Agent, type AgentOptions, request } from "node:https";
import { publicOnly } from "./public-agent.js";

/** The head of a server's answer. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
}

/** Asks a server. @throws when there is no answer: `causeOf` says why; and when the signal is aborted */
export type Ask = (method: "HEAD" | "GET", url: URL, signal: AbortSignal) => Promise<Answer>;

/** Enough for a server to answer as it would for the whole. */
const FIRST_BYTES = 1_024;

const HEADERS = { "user-agent": "Ortswahl picture check", accept: "image/*" } as const;

/**
 * Connections to the public internet alone. None is kept: the next one is checked anew.
 * @param options how names are resolved, say; the answers are checked
 */
export const publicAgent = (options: AgentOptions = {}): Agent => publicOnly({ ...options, keepAlive: false });

/** Asks over the connections of this agent, without cookies and without following anything. */
export const askThrough =
  (agent: Agent): Ask =>
  async (method, url, signal) => {
    const range = method === "GET" ? { range: `bytes=0-${FIRST_BYTES - 1}` } : {};
    const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
    request(url, { method, agent, signal, headers: { ...HEADERS, ...range } }, resolve)
      // Left to Node, a change of protocol would end without a word: its connection is given up, its answer is one.
      .on("upgrade", (upgraded, socket) => {
        socket.on("error", () => undefined).destroy();
        resolve(upgraded);
      })
      .on("error", reject)
      .on("close", () => reject(new Error("The connection was closed without an answer.")))
      .end();
    const response = await promise;
    const { statusCode = 0, headers } = response;
    response.on("error", () => undefined).destroy();
    return { status: statusCode, headers };
  };

/** Why there was no answer. */
export type Cause = "NO_NETWORK" | "BAD_CERTIFICATE" | "NO_ANSWER";

/** What the operating system says where nothing beyond this machine can be reached or asked. */
const NO_NETWORK = ["EAI_AGAIN", "ENETUNREACH", "ENETDOWN"];
const BAD_CERTIFICATE = /^(CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH)/;

/**
 * Why there was no answer, by the error that `Ask` has thrown. A name that leads into a private network is as one that
 * nobody knows: the finding is public, and what names our own network resolves is nobody's business.
 */
export function causeOf(error: unknown): Cause {
  if (!(error instanceof Error)) return "NO_ANSWER";
  const code = "code" in error ? String(error.code) : "";
  if (NO_NETWORK.includes(code)) return "NO_NETWORK";
  return BAD_CERTIFICATE.test(code) ? "BAD_CERTIFICATE" : "NO_ANSWER";
}
