/**
 * What the hub keeps of documents that it is not asked again: ever new ones for some minutes, the memory after collecting
 * the garbage told on the way. Every document is another text that means another plan.
 */
import { openConnection } from "./load/connection.js";
import { usageOf } from "./legs/leg.js";
import type { Surroundings } from "./surroundings.js";

export interface MemoryGrowth {
  readonly documents: number;
  readonly samples: readonly {
    readonly second: number;
    /** After the garbage has been collected. */
    readonly heapMegabytes: number;
    /** Before it has: what V8 has let gather by then comes on top. */
    readonly gatheredMegabytes: number;
    readonly rssMegabytes: number;
  }[];
  /** Heap at the end over the heap at the middle: 1 where it is flat. Caches fill in the first half. */
  readonly secondHalf: number;
}

const SAMPLES = 20;
const CONNECTIONS = 4;
/** What comes for the second time is compiled by the owners too. */
const TIMES = 2;
const MEGABYTE = 1_048_576;

/** A document that nobody has asked before, of fields of two owners. */
const documentOf = (number: number, ags: string): string =>
  `query Asked${number} { town${number}: municipality(ags: "${ags}") { a${number}: name kind
    offers(first: ${1 + (number % 50)}) { totalCount nodes { id b${number}: kind } }
    jobs(first: ${1 + (number % 20)}) { nodes { id c${number}: title } } interest { status } } }`;

/** Asks the hub in one process. */
export async function measureGrowth(
  { signal, legs, country }: Surroundings,
  minutes: number,
  tell: (line: string) => void,
): Promise<MemoryGrowth> {
  const leg = legs.find(({ name }) => name === "compiled");
  if (!leg) throw new Error("The hub in one process is not among the legs.");
  tell(`Asking ever new documents for ${minutes} minutes`);
  const url = new URL(leg.urlOf(""));
  const samples: MemoryGrowth["samples"][number][] = [];
  let documents = 0;
  const askUntil = async (end: number): Promise<void> => {
    // The hub serves so many requests of a connection and no more; none of these comes near.
    const connection = await openConnection(url.origin);
    try {
      while (performance.now() < end) {
        documents += 1;
        const ags = country.presenting[documents % country.presenting.length] ?? "";
        const body = JSON.stringify({ query: documentOf(documents, ags) });
        for (let time = 0; time < TIMES; time += 1) {
          const answer = await connection.post(url.pathname, body, null);
          if (answer.status !== 200) throw new Error(`A new document was answered with ${answer.status}.`);
        }
      }
    } finally {
      connection.close();
    }
  };
  const begin = performance.now();
  for (let sample = 1; sample <= SAMPLES; sample += 1) {
    signal.throwIfAborted();
    const end = begin + (sample / SAMPLES) * minutes * 60_000;
    await Promise.all(Array.from({ length: CONNECTIONS }, () => askUntil(end)));
    const gathered = await usageOf(leg);
    const { heapUsed, rss } = await usageOf(leg, true);
    const second = Math.max(1, Math.round((performance.now() - begin) / 1_000));
    samples.push({
      second,
      heapMegabytes: heapUsed / MEGABYTE,
      gatheredMegabytes: gathered.heapUsed / MEGABYTE,
      rssMegabytes: rss / MEGABYTE,
    });
  }
  const heapAt = (place: number): number => samples[place]?.heapMegabytes ?? NaN;
  return { documents, samples, secondHalf: heapAt(SAMPLES - 1) / heapAt(SAMPLES / 2) };
}
