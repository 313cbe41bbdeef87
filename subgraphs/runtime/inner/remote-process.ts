/**
 * Another process of the hub, as this one asks it: signed calls over connections that stay open, with limits of time and
 * size, and a breaker that spares a process that is down. Knows nothing of what is asked.
 */
import { Agent as HttpAgent, type ClientRequest, request as requestHttp } from "node:http";
import { Agent as HttpsAgent, request as requestHttps } from "node:https";
import { urlToHttpOptions } from "node:url";
import { circuitBreaker, ConsecutiveBreaker, handleWhen, isBrokenCircuitError } from "cockatiel";
import type { Caller } from "../access/caller.js";
import { signCall } from "../access/signature.js";
import type { CallKey } from "../access/signature-key.js";

/** Connecting within a data centre takes a millisecond; whoever does not answer in two seconds is not there. */
const CONNECT_MS = 2_000;
/** A fetch of a plan takes milliseconds; nobody who waits for a page waits longer than this for a part of it. */
const ANSWER_MS = 10_000;
/** One failure may be chance. */
const FAILURES_TO_OPEN = 5;
/** After this pause one call tries whether the process is back; the others are told at once that it is not. */
const OPEN_MS = 1_000;
/** A batch of a feed has some megabytes. */
const LARGEST_ANSWER = 64 * 1024 * 1024;

/** Where another process is, and how this one proves itself there. */
export interface RemotePlace {
  /** Its origin, such as `http://municipalities:4000`. Secret to users. */
  readonly url: string;
  readonly sender: string;
  readonly receiver: string;
  readonly key: CallKey;
}

/** For whom something is asked. */
export interface OnBehalfOf {
  readonly caller: Caller;
  readonly languages: readonly string[];
}

export interface RemoteProcess {
  /**
   * Sends JSON and gives the JSON of the answer.
   * @param patience another time limit than that of a fetch, in milliseconds
   * @throws RemoteFailure, without any address in it
   */
  post(path: string, body: unknown, source: OnBehalfOf, patience?: number): Promise<unknown>;
  /** Closes the connections. */
  close(): void;
}

/** Why there is no answer: an operating system's code such as `ECONNREFUSED`, or one of ours. */
export class RemoteFailure extends Error {
  override readonly name = "RemoteFailure";
  constructor(
    receiver: string,
    readonly code: string,
    /** Whether the process is to blame, and not the one request. */
    readonly isOutage: boolean,
  ) {
    super(`${receiver} did not answer (${code})`);
  }
}

/** Makes the calls to one process. Nothing is sent before the first call. */
export function remoteProcess(place: RemotePlace): RemoteProcess {
  const { sender, receiver, key } = place;
  const url = new URL(place.url);
  const isTls = url.protocol === "https:";
  // The receiver closes idle connections later than that: a call never meets a connection that is just being closed.
  const agent = new (isTls ? HttpsAgent : HttpAgent)({ keepAlive: true, timeout: 30_000 });
  const open = isTls ? requestHttps : requestHttp;
  const origin = { ...urlToHttpOptions(url), method: "POST", agent };
  const breaker = circuitBreaker(
    handleWhen((error) => !(error instanceof RemoteFailure) || error.isOutage),
    { halfOpenAfter: OPEN_MS, breaker: new ConsecutiveBreaker(FAILURES_TO_OPEN) },
  );

  const send = async (path: string, body: Buffer, source: OnBehalfOf, patience: number): Promise<string> => {
    const headers = {
      ...signCall(key, { sender, receiver, method: "POST", path, body, ...source }),
      "content-type": "application/json",
      "content-length": body.length,
    };
    const { status, text } = await exchange(open({ ...origin, path, headers }), body, patience);
    if (status !== 200) throw new RemoteFailure(receiver, `HTTP ${status}`, status === 401 || status >= 500);
    return text;
  };

  return {
    post: async (path, json, source, patience = ANSWER_MS) => {
      const body = Buffer.from(JSON.stringify(json));
      try {
        return JSON.parse(await breaker.execute(() => send(path, body, source, patience))) as unknown;
      } catch (error) {
        throw error instanceof RemoteFailure ? error : new RemoteFailure(receiver, codeOf(error), true);
      }
    },
    close: () => agent.destroy(),
  };
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** Sends the call and reads its whole answer, or breaks both off. */
function exchange(outgoing: ClientRequest, body: Buffer, patience: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const giveUp = (code: string): void => {
      reject(withCode(code));
      outgoing.destroy();
    };
    const late = setTimeout(giveUp, patience, "TOO_SLOW");
    outgoing.once("close", () => clearTimeout(late));
    outgoing.once("error", reject);
    outgoing.once("socket", (socket) => {
      if (!socket.connecting) return;
      const unconnected = setTimeout(giveUp, CONNECT_MS, "NOT_CONNECTED");
      for (const event of ["connect", "close"]) socket.once(event, () => clearTimeout(unconnected));
    });
    outgoing.once("response", (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on("data", (chunk: Buffer) => {
        size += chunk.length;
        if (size > LARGEST_ANSWER) giveUp("ANSWER_TOO_LARGE");
        else chunks.push(chunk);
      });
      response.once("end", () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString("utf8") }),
      );
      response.once("error", reject);
    });
    outgoing.end(body);
  });
}

const withCode = (code: string): Error => Object.assign(new Error(code), { code });

/** What happened, without the words: those name hosts and ports. */
function codeOf(error: unknown): string {
  if (isBrokenCircuitError(error)) return "BREAKER_OPEN";
  if (error instanceof SyntaxError) return "NO_JSON";
  const code: unknown = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "string" ? code : "UNKNOWN";
}
