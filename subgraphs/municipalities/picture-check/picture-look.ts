/**
 * Whether a picture stands at an address that everybody can see: what may be asked, how redirects are followed, and what
 * an answer means. Knows no table and no connection.
 */
import { isPrivateName } from "../portrait/picture-address.js";
import type { PictureProblem } from "./picture-problem.js";
import { type Answer, type Ask, askThrough, causeOf, publicAgent } from "./picture-request.js";

/** What a look at an address has found: a problem, none, or that this machine has no network at all. */
export type PictureFinding = PictureProblem | "NO_NETWORK" | null;

/** Looks at an address. @throws when the signal is aborted */
export type PictureLook = (address: string, signal: AbortSignal) => Promise<PictureFinding>;

/** For all that is asked about one picture: a page whose pictures come later is read without them. */
const TIME_LIMIT_MS = 5_000;

/** From one name to another, to `www.`, to where the pictures lie: more is a mistake. */
const MOST_REDIRECTS = 3;

/** In a train ten megabytes take half a minute. */
const LARGEST_BYTES = 10_000_000;

/** The port of https; other ports are of services that are meant for somebody else. */
const PORT = 443;

/** How an address is looked at. */
export interface LookOptions {
  readonly ask: Ask;
  readonly port: number;
  readonly timeLimitMs: number;
}

/** Looks at addresses on the public internet, and at no others. */
export const lookAtPicture = lookThrough({});

/** Looks at addresses in another way than on the internet, as far as the options say. */
export function lookThrough(options: Partial<LookOptions>): PictureLook {
  const { ask = askThrough(publicAgent()), port = PORT, timeLimitMs = TIME_LIMIT_MS } = options;
  return async (address, signal) => {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(timeLimitMs)]);
    try {
      const finding = follow(address, port, (method, url) => ask(method, url, limit));
      // Whatever a server does to a request: the look ends in time.
      return await Promise.race([finding, endOf(limit)]);
    } catch (error) {
      signal.throwIfAborted();
      const cause = causeOf(error);
      if (cause === "BAD_CERTIFICATE") return "INSECURE";
      return cause === "NO_ANSWER" ? "UNREACHABLE" : cause;
    }
  };
}

/** @throws when the signal is aborted; never settles before */
const endOf = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const end = (): void => reject(new Error("The time is over."));
    if (signal.aborted) end();
    else signal.addEventListener("abort", end, { once: true });
  });

type AskInTime = (method: "HEAD" | "GET", url: URL) => Promise<Answer>;

async function follow(address: string, port: number, ask: AskInTime): Promise<PictureFinding> {
  let url = parseAddress(address, port);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    if (typeof url === "string") return url;
    const answer = await answerOf(url, ask);
    if (!isRedirect(answer)) return problemOf(answer);
    url = parseAddress(answer.headers.location ?? "", port, url);
  }
  return "TOO_MANY_REDIRECTS";
}

/** The address as it may be asked, or what forbids it. Numbers of any spelling are plain ones in `hostname`. */
function parseAddress(address: string, port: number, base?: URL): URL | PictureProblem {
  const url = URL.parse(address, base?.href);
  if (!url || !["http:", "https:"].includes(url.protocol) || url.username || url.password) return "INVALID_ADDRESS";
  // Asked before the rest: that nobody outside can see it is what its author should know.
  if (isPrivateName(url.hostname)) return "PRIVATE_ADDRESS";
  if (url.protocol === "http:") return "INSECURE";
  return Number(url.port || PORT) === port ? url : "INVALID_ADDRESS";
}

/** The answer to HEAD where it is good news, else to GET: some servers do not answer HEAD as they would answer GET. */
async function answerOf(url: URL, ask: AskInTime): Promise<Answer> {
  const head = await ask("HEAD", url);
  const isGood = isRedirect(head) || (head.status === 200 && isPicture(head));
  return isGood ? head : ask("GET", url);
}

const isRedirect = ({ status, headers }: Answer): boolean =>
  [301, 302, 303, 307, 308].includes(status) && headers.location !== undefined;

const isPicture = ({ headers }: Answer): boolean => /^image\//i.test(headers["content-type"] ?? "");

function problemOf(answer: Answer): PictureProblem | null {
  const { status, headers } = answer;
  if (status === 404 || status === 410) return "NOT_FOUND";
  if (status !== 200 && status !== 206) return "REFUSED";
  if (!isPicture(answer)) return "NO_PICTURE";
  // A part says after the slash how large the whole is.
  const size = Number(headers["content-range"]?.split("/")[1] ?? headers["content-length"] ?? 0);
  return size > LARGEST_BYTES ? "TOO_LARGE" : null;
}
