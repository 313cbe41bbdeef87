// A real hub under attack: what an attack is answered, how long that takes, and how long others wait meanwhile.
import { request } from "node:http";
import { startTestHub, type TestHub } from "../hub.js";

/** A refusal is told within this time, measured where the attacker sits. */
const MOST_MS = 200;

/** Others wait no longer than this beyond their usual time. The attacker's own work is done in this process too. */
const MOST_WAIT_MS = 1_000;

const TRIES = 5;

/** A request as bytes: what `fetch` would mend is sent as it is. */
export interface RawRequest {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  readonly ms: number;
}

export interface AttackedHub extends TestHub {
  send(request: RawRequest): Promise<RawAnswer>;
  /** Sends the attack several times, a normal request at the same moment each time. */
  attack(request: RawRequest): Promise<Outcome>;
}

export interface Outcome {
  readonly answer: RawAnswer;
  readonly codes: readonly unknown[];
  /** Empty where the answers came in time; else what was slow, with what the machine does without an attack. */
  readonly slowness: string;
}

/** Starts a hub with the default data. Stop it at the end of the test file. */
export async function startAttackedHub(environment: NodeJS.ProcessEnv = {}): Promise<AttackedHub> {
  const hub = await startTestHub(environment);
  const send = (asked: RawRequest): Promise<RawAnswer> => sendRaw(hub.url, asked);
  // Plans, compiled documents and connections are there, as they are in a hub that runs.
  for (let round = 0; round < 20; round++) await send(NORMAL);
  return { ...hub, send, attack: (asked) => attackWith(send, asked) };
}

/** An operation by POST. */
export const post = (query: string, variables: unknown = {}): RawRequest => ({
  body: JSON.stringify({ query, variables }),
});

const NORMAL = post('{ municipality(ags: "05962004") { name offers(first: 5) { totalCount nodes { id kind } } } }');

async function attackWith(send: (asked: RawRequest) => Promise<RawAnswer>, asked: RawRequest): Promise<Outcome> {
  const usual: number[] = [];
  for (let round = 0; round < TRIES; round++) usual.push((await send(NORMAL)).ms);
  const answers: RawAnswer[] = [];
  const meanwhile: number[] = [];
  for (let round = 0; round < TRIES; round++) {
    const [answer, normal] = await Promise.all([send(asked), send(NORMAL)]);
    if (normal.status !== 200 || normal.text.includes('"errors"')) throw new Error(`A normal request: ${normal.text}`);
    answers.push(answer);
    meanwhile.push(normal.ms);
  }
  const attack = median(answers.map(({ ms }) => ms));
  const others = median(meanwhile);
  const noise = `without an attack a normal request takes ${list(usual)} ms`;
  const slowness = [
    attack > MOST_MS ? `the attack was answered after ${list(answers.map(({ ms }) => ms))} ms; ${noise}` : "",
    others > median(usual) + MOST_WAIT_MS ? `others waited ${list(meanwhile)} ms; ${noise}` : "",
  ].join("");
  const [answer] = answers as [RawAnswer];
  return { answer, codes: codesOf(answer), slowness };
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
const list = (numbers: readonly number[]): string => numbers.map((number) => number.toFixed(0)).join(", ");

/** The codes of an answer's errors; empty for one that has none or is no JSON. */
export function codesOf({ text }: RawAnswer): readonly unknown[] {
  try {
    const { errors = [] } = JSON.parse(text) as { errors?: { extensions?: { code?: unknown } }[] };
    return errors.map(({ extensions }) => extensions?.code);
  } catch {
    return [];
  }
}

function sendRaw(url: string, { method = "POST", path = "/graphql", headers, body }: RawRequest): Promise<RawAnswer> {
  const begin = performance.now();
  return new Promise((resolve, reject) => {
    const asking = request(url + path, {
      method,
      headers: headers ?? (body === undefined ? {} : { "content-type": "application/json" }),
    });
    asking.once("error", reject).once("response", (response) => {
      let text = "";
      // The head tells the refusal; its connection may linger until all that was sent has been thrown away.
      response.setEncoding("utf8").on("data", (piece: string) => (text += piece));
      const answer = (): void =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text, ms: performance.now() - begin });
      response.once("end", answer).once("error", reject);
    });
    if (body !== undefined) asking.setHeader("content-length", Buffer.byteLength(body));
    asking.end(body);
  });
}
